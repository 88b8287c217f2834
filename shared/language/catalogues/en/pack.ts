/** Update packs: what is asked of the recipient, and what is said of what comes back. */
export const pack = {
  sheet: { cover: 'Read me', replies: 'Your reply', empty: 'Nothing known' },
  cover: {
    title: 'Update pack: what the shared map knows of you',
    for: 'For',
    made: 'Made on',
    due: 'Please send it back by',
    who: 'Who answers (an organization, no person)',
    answered: 'Date of your answer',
    asked: 'What is asked',
    correct: 'Correct what is wrong, in the cells themselves. The records seen longest ago stand first.',
    confirm: 'Choose “Yes” in the column “Still right” for each record that is right as it stands.',
    add: 'Add what is not there in the empty rows below. A row that you take out is not taken for a deletion.',
    several: 'Where several hold (activities, populations …), part them by a semicolon (;).',
    dates:
      'Write dates and periods as you have them: 2026, 2026-04, April 2026, 2025-26, from 2019 to 2023, ongoing.',
    noPeople: 'Give no names of persons, and no address of a place that is kept secret.',
    replies: 'Reply to what the map says about you. Your reply is shown beside it, at the same size.',
    empty: 'Where the map knows of nothing, say whether there is none, or add it in its sheet.',
  },
  column: {
    confirm: 'Still right',
    seen: 'Last seen (not to be filled in)',
    role: 'What you do in it',
    kind: 'Kind',
    words: 'What the map says',
    replyEn: 'Your reply (English)',
    replyFr: 'Your reply (French)',
    activity: 'Nothing is known to this map of',
    answer: 'Your answer',
    whereEn: 'Where you looked (English)',
    whereFr: 'Where you looked (French)',
  },
  link: {
    ADVANCES: 'Pillars',
    DOES: 'Activities',
    SERVES: 'Whom it is for',
    ADDRESSES: 'Forms of exploitation',
    OPERATES_IN: 'Where it is delivered',
    PAYS_FROM: 'Who pays',
    PAYS_TO: 'What the money is for',
  },
  asked: { Finding: 'Finding', Interaction: 'Interaction', Judgement: 'Judgement' },
  answer: { none: 'None here, confirmed' },
  check: 'None here, confirmed: {{activity}}',
  rejected: {
    notAPack:
      'This workbook has neither the cover nor the hidden sheet of an update pack, or is of a newer version of Fourfold. Ask for the file as it was sent.',
    tooLarge: 'The workbook has more than {{limit}} rows; no more is read. Take out rows that are no answer.',
    noName: 'This row names no record, so it cannot come in. Fill in its name.',
    notTold:
      'This row has no id, and which record it is cannot be told without one. Put the id back, or send the answer in the file as it was sent.',
    twice: 'The record of this row stands in an earlier row too, which was read. Make one row of the two.',
    noAnswerer:
      'The cover does not say, in the words of its list, which organization answers; so whose reply this is is not known. Choose it on the cover.',
    unknownQuestion: 'This reply is to nothing that was sent. Put back the id of the row.',
    unknownCell: 'This answer is about nothing that was sent. Put back the id of the row.',
    choice: '“{{words}}” is none of the choices of “{{heading}}”; choose one of its list.',
    date: '“{{words}}” is no date; write it as 2026-04-30, 2026-04 or 2026.',
    ambiguousDate: 'In “{{words}}” day and month could be either; write it as 2026-04-30.',
    number: '“{{words}}” is no number.',
    flag: '“{{words}}” is neither yes nor no.',
    currency: '“{{words}}” is no number.',
    notValid: '“{{words}}” cannot stand in “{{heading}}”.',
    answer: '“{{words}}” is not understood; choose the answer of the list, or add the measure in its sheet.',
    age: '“{{words}}” is no age in years; write a whole number such as 18.',
    record:
      '“{{words}}” in “{{heading}}” is none of the records of this pack. Choose one of the list, or add it in its sheet and send the pack a second time.',
    moneyOfNothing:
      'This amount says neither who pays nor what it is for, so it can be joined to nothing. Fill in one of the two.',
    confirm: '“{{words}}” is not understood in “{{heading}}”; choose “Yes” or leave it empty.',
  },
  noticed: {
    takenOut:
      '“{{words}}” was taken out of “{{heading}}”. The map keeps it; change it in the record if that is right.',
    missing: 'Records of the pack whose row is not there any more, which is not taken for a deletion: {{n}}.',
    columnsAdded: 'Columns that were not in the pack, left out: {{headings}}.',
    columnsAbsent: 'Columns of the pack that are not there, taken as untouched: {{headings}}.',
    sheetAdded: 'A sheet that was not in the pack is left out.',
    idLost:
      'The id of the row was lost or is of another record; by its name it is “{{name}}”. See that it is.',
    idForeign: 'The id of the row is of no record of the pack; it is read as a new one.',
    sentLost:
      'The hidden sheet with what was sent is gone: what was changed cannot be told from what the map has changed since.',
    whoUnknown:
      'Who answers is none of the organizations of the list on the cover; the answer counts as that of the recipient as a whole.',
    placesLeftOut: 'Sentences that tell where something undisclosed is, left out: {{n}}.',
  },
  cli: {
    help: 'Writes a workbook with the records of the organization or jurisdiction ID, to be corrected and sent back, and beside it a .fourfold with the same records. Both hold only what ID may see; give --audience public for less. --due DATE is the day by which it is asked back (default: 30 days). What comes back: import MAP FILE.',
    done: 'Wrote {{path}} and {{excerpt}} for {{for}}: {{rows}} records, {{questions}} questions to reply to, {{empty}} empty cells to confirm; {{left}} records and {{leftRelationships}} relationships of the map are not for this audience.',
    keptBack:
      'Due {{due}}. Not in it: records of theirs that are not for this audience {{records}}, judgements not yet shared with them {{judgements}}, sentences that give an address or an undisclosed place {{sentences}}.',
    takenOut:
      '{{sheet}}, row {{row}}, {{column}}: taken out there; it stays in the map until a person takes it out in the window.',
    back: '{{confirmed}} records are confirmed, {{untouched}} came back untouched.',
    cell: '{{sheet}}, row {{row}}, {{column}}: {{mine}} → {{theirs}} ({{how}})',
    confirmed: '{{sheet}}, row {{row}}: confirmed',
    nothing: 'nothing',
  },
} as const

export const packErrors = {
  'pack-due-past':
    'The pack is asked back by {{due}}, which is before the day it is made for, {{made}}. Choose a later day.',
  'pack-for-unknown':
    'The pack is for {{id}}, which the audience {{audience}} does not see. Give an audience that does, or change the handling of {{id}}.',
  'pack-for-type':
    'A pack is for an organization or a jurisdiction; {{id}} is a record of the type {{type}}. Give the id of one of these.',
} as const
