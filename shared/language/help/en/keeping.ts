import type { HelpPage } from '../help-page.ts'

const records: HelpPage = {
  id: 'records',
  title: 'Records: grid, forms, sources, review',
  blocks: [
    { kind: 'heading', id: 'finding', text: 'Finding records' },
    {
      kind: 'text',
      text: 'In {command view-records} type words in either language: names, abbreviations, numbers, former names. Accents and capitals do not matter. Or choose a type and see all of it in a grid.',
    },
    { kind: 'heading', id: 'grid', text: 'The grid' },
    {
      kind: 'list',
      items: [
        'Choose columns, sort by a heading, filter, group. How you left the grid of each type is remembered on this computer.',
        '{key Enter} on a cell edits it; it is saved as you leave it, {key Esc} puts back what was there.',
        'Several selected records are changed, verified or removed together. You first see from what to what, and what is refused; it is one step for undo.',
        'A block copied from a spreadsheet can be pasted. It is shown first, and new rows become records where they have a name.',
      ],
    },
    { kind: 'heading', id: 'forms', text: 'Making and changing records' },
    {
      kind: 'list',
      items: [
        '{command new-record}: a name in one language is enough to begin.',
        '{command edit-record} opens the form of the record that is selected. Each field is saved as you leave it; nothing else has to be saved. What you were typing survives a crash.',
        'Type dates and amounts as you would write them: “May 2016”, “2012-13 – Ongoing”. The form says how it understood you.',
        'Of eligibility, “not stated”, “everyone” and a list are three different answers.',
        '{command relate} joins it to another record, with what the schema allows for the two.',
      ],
    },
    { kind: 'heading', id: 'sources', text: 'Sources' },
    {
      kind: 'text',
      text: 'A record, one field of it, or one relationship can be cited: choose the source and say where in it (page, section). Sources that disagree stand side by side, with which one is used and why. A copy of a document (PDF, HTML or text) can be attached to its source and read beside the record, with the cited passage marked.',
    },
    { kind: 'heading', id: 'review', text: 'The review queue' },
    {
      kind: 'text',
      text: '{command view-review} brings what should be looked at again: first services that nobody has seen for two years, then what is old, unsourced, coded and not checked, of unknown French status, or past its timing.',
    },
    {
      kind: 'list',
      items: [
        '{review next} next, {review previous} previous, {review yes} still true, {review correct} correct, {review later} later.',
        '“Still true” writes that you verified the record today. Say it only when you have seen it yourself: a page read long ago is no service of today.',
      ],
    },
  ],
}

const history: HelpPage = {
  id: 'history',
  title: 'History, undo, restore, purge',
  blocks: [
    {
      kind: 'text',
      text: 'Nothing is lost, except on purpose. Every change is an entry of a journal that is only added to.',
    },
    { kind: 'heading', id: 'undo', text: 'Undo and redo' },
    {
      kind: 'text',
      text: '{command undo} takes back your last change to the map, also after a restart; {command redo} does it again. In a text field they are the field’s own. What somebody changed since is left as it is and named.',
    },
    { kind: 'heading', id: 'history', text: 'History' },
    {
      kind: 'text',
      text: 'The history of a record says who changed what, when, from what to what, and why. {command view-activity} lists the changes of the whole map, with filters for person, organization, type, action and dates.',
    },
    { kind: 'heading', id: 'changes', text: 'Since the last call' },
    {
      kind: 'text',
      text: '{command view-changes} compares two days, or two calls by their dates: as a list, as the coverage matrix, as a graph. It answers under the scope, so choose a jurisdiction to see what it means for that one.',
    },
    {
      kind: 'list',
      items: [
        '“In force”: it came about between the two days. A program ended, a deadline passed, money began, though nobody edited anything.',
        '“As recorded”: the map says so since, and of the earlier day too. That a program ended in 2019 may have been learned last month.',
        'Gaps are those of the list of gaps on each of the days: one that opened or closed is one that is listed now and was not, or the reverse.',
        'What the file came with counts as known before it was made here.',
      ],
    },
    { kind: 'heading', id: 'restore', text: 'Restoring an earlier state' },
    {
      kind: 'text',
      text: 'In the history choose “Restore this state …”. You see what would change. It is one more change, which undo takes back. Who may see the record stays as it is.',
    },
    { kind: 'heading', id: 'purge', text: 'Taking a value out for good' },
    {
      kind: 'text',
      text: 'For safety, privacy, withdrawn consent or the law, a value can be purged: it goes with every earlier value of that field, out of the file, its history, undo, attached documents and the daily copies. It cannot be undone. What stays is that it was done, when, by whom, and the class of the reason.',
    },
    {
      kind: 'list',
      items: [
        'You choose the field and the class of the reason, and type a word to confirm.',
        'Copies that you sent, exports and briefings are not reached. Ask those who have them.',
        'The same words in other fields and records stay; look for them with {command find}.',
      ],
    },
  ],
}

const duplicates: HelpPage = {
  id: 'duplicates',
  title: 'Duplicates and successions',
  blocks: [
    { kind: 'heading', id: 'likely', text: 'Likely duplicates' },
    {
      kind: 'text',
      text: 'Two records of one type are proposed as one where their names, numbers, places, actors and dates make it likely. Each pair says why, and what speaks against it. Nothing is merged unless you say so.',
    },
    {
      kind: 'list',
      items: [
        '“Merge” lets one record give way to the other. No value is lost: names of both stay findable, and every value says where it came from.',
        '“Separate again” on the record undoes it at any later time; what was written since stays with the record where it was written.',
        '“Not the same” is remembered: the pair is not proposed again.',
      ],
    },
    { kind: 'heading', id: 'successions', text: 'Successions' },
    {
      kind: 'text',
      text: 'Organizations, strategies, programs and services are renamed, merged and split. Record it with its date in the details of the record. A promise of 2012 then stands under the name of its day and can be read under the name of today, and search finds it by either. What replaced another thing is no duplicate of it.',
    },
  ],
}

const views: HelpPage = {
  id: 'views',
  title: 'Saved views and pictures',
  blocks: [
    { kind: 'heading', id: 'saved', text: 'Saved views' },
    {
      kind: 'text',
      text: '{command save-view} keeps what you see under a name: the view, axes, scope, both dates, selection, filters, and where the nodes of the graph stand. {command saved-views} opens it exactly so. A saved view is a record of the map, with a handling of its own; it is as closed as the most closed record it names.',
    },
    { kind: 'heading', id: 'graph', text: 'The graph' },
    {
      kind: 'list',
      items: [
        'Drag a node, or move it with {key Shift} and the arrow keys. From then on the whole picture stays as you see it, also at the next start; newcomers take a place near their neighbours.',
        '{command lay-out-again} gives the placing back to the program.',
        'To relate two records, drag a line from one to the other, or press {key R} at each.',
        'The list beside the graph says the same in words and does the same.',
      ],
    },
    { kind: 'heading', id: 'pictures', text: 'Pictures and tables' },
    {
      kind: 'text',
      text: '“Export” in the head of a view, or {command export}, writes the picture as PNG or SVG and the table as CSV, or copies the table for a spreadsheet. It is computed anew for the audience you name, and says its day, scope, audience and ceiling in sight: {page handling}.',
    },
  ],
}

export const keepingPages = [records, history, duplicates, views] as const
