import type { HelpPage } from '../help-page.ts'

const handling: HelpPage = {
  id: 'handling',
  title: 'Handling and audiences',
  blocks: [
    {
      kind: 'text',
      text: 'Every record says who may see it. What leaves Fourfold names an audience, is computed for that audience alone, and says how many records stayed here.',
    },
    { kind: 'heading', id: 'levels', text: 'Four levels' },
    {
      kind: 'terms',
      items: [
        { term: 'Public', text: 'Anyone may see it. So are the records of the starter map.' },
        {
          term: 'F/P/T officials',
          text: 'Officials of the federal, provincial and territorial governments.',
        },
        {
          term: 'In confidence',
          text: 'Given by one party to those it names, and not to be shared further. The record says from whom and to whom.',
        },
        { term: 'Own', text: 'Stays here. New records are your own until you open them.' },
      ],
    },
    {
      kind: 'list',
      items: [
        'A record can become more open and never more closed: what others have seen cannot be taken back.',
        'A relationship is as closed as its more closed end. What names a closed record is as closed as it.',
        'A score, a verdict and a note of your own stay with you until you say otherwise.',
      ],
    },
    { kind: 'heading', id: 'ways', text: 'What leaves, and the briefing' },
    {
      kind: 'list',
      items: [
        'Tables, pictures, the clipboard and the briefing are asked again for the audience that you name. Nothing is copied from the screen.',
        'Outside, authors are named by organization and role; persons stay inside.',
        'A finding that has not been shared with those it names is printed in a shared document only where all it rests on is public, and marked so. Those concerned should not be surprised in the meeting.',
        'What rests on a secondary copy alone is left out of shared documents.',
        '{command view-briefing} writes the briefing, the papers of a call, a sheet on one jurisdiction and strategies side by side: as Word (in your own template, if you choose one), PDF, web page, or their tables as Excel; in English, French or both. You choose the sections, their order and the length; a saved view keeps the choice.',
        'A document that you circulate stays as it was; Fourfold lists what the map says otherwise since. Texts that have no French, or no English, are counted, go out to translation as XLIFF, and are shown to you before what came back is written.',
        'The scenario note of a call is for own use: it is never circulated, and says so across its pages.',
      ],
    },
    { kind: 'heading', id: 'ceiling', text: 'The ceiling' },
    {
      kind: 'text',
      text: 'At most Protected A; access legislation may apply. It stands on every document and picture. A text that holds a higher marking, looks like the personal information of a victim, or tells where an undisclosed place is, brings a warning. Shelters and safe houses are undisclosed until somebody says otherwise.',
    },
  ],
}

const files: HelpPage = {
  id: 'files',
  title: 'Files, copies, backups',
  blocks: [
    { kind: 'heading', id: 'file', text: 'One file' },
    {
      kind: 'text',
      text: 'A map is one file that ends in .fourfold. It holds records, history and attached documents. It can be mailed, and can lie on a network drive. Every change is on the disk when the window says so; saving is not needed.',
    },
    {
      kind: 'list',
      items: [
        '{command map-open} opens one; a file can also be dropped on the window. {command map-empty} makes one that holds the vocabularies only.',
        'One program at a time writes to a map. The second one is told.',
        'A file of a newer Fourfold, or one that may not be written, opens to read.',
        'A file that is damaged is told as such and left as it is; the map that was open stays open.',
      ],
    },
    { kind: 'heading', id: 'copies', text: 'Copies' },
    {
      kind: 'text',
      text: '{command map-copy} writes a whole copy, with everything in it, whatever its handling. To give somebody only what they may see, export for an audience: {page handling#ways}.',
    },
    { kind: 'heading', id: 'backups', text: 'Daily copies' },
    {
      kind: 'text',
      text: 'Before you first work on a map on a day, Fourfold copies it into your own data folder: the last seven days, and one copy a week of the four weeks before. {command map-backups} lists them. A copy opens as a map of its own; the map that is open is not changed by it.',
    },
    { kind: 'heading', id: 'merge', text: 'Merging two copies' },
    {
      kind: 'text',
      text: 'Where two people worked on copies of one map, {command map-merge} brings the work of the other copy into this one, field by field. You first see what would come in, record by record. The other file is only read. Nothing of anybody’s is lost, whichever copy is older.',
    },
    {
      kind: 'list',
      items: [
        'Where both changed the same field, both values stand until somebody settles it in {command view-conflicts}: keep what is here, take what came in, or write another value. So does a removal beside a change.',
        'Merge in the other direction too, or pass on the merged file: the choice then holds in every copy.',
        'The map is copied first. {command map-return} brings it back as it was; what was changed since is kept among the copies.',
        'What is for its owner only, or in confidence, comes with the file that holds it, and stays so. To give somebody less, export for an audience.',
      ],
    },
    { kind: 'heading', id: 'hub', text: 'Sharing through a hub' },
    {
      kind: 'text',
      text: 'A hub is a Neo4j database that several people share one map through. {command hub-connect} asks for its address and your login; {command map-clone} begins with what a hub has. Work goes on without it for as long as you like.',
    },
    {
      kind: 'list',
      items: [
        'Before the first sync you see who will be able to read, how much goes there, and what stays here and why. Nothing is written before you say yes. Who has a login reads all of the hub; what is for its owner only, or in another confidence, never goes there. Attached documents stay in your file.',
        'The foot of the window says when the map was last in step and what is still to be sent. {command sync-now} does it now; a switch does it by itself while you are connected: a while after you changed something, and every five minutes.',
        'Where two people changed the same field, both values stand until somebody settles it in {command view-conflicts}.',
        'Every change is signed. {command hub-authors} lists who writes. New authors are told; with “Ask before the work of a new author comes in” theirs waits at the hub until you accept them.',
        'The password is kept by the store for secrets of this computer, if you say so and it has one. It is never in the map.',
      ],
    },
    { kind: 'heading', id: 'import', text: 'Files of others' },
    {
      kind: 'text',
      text: '{command view-import} reads spreadsheets, open data and graphs: choose files or a folder, or drop them on the window. Cells that you paste there are read as a table. Nothing is written before you have seen, record by record and field by field, what is new, what changes and what stays. Each line says where it stands in the file.',
    },
    {
      kind: 'text',
      text: 'A record that is in the map already is found by its identifiers, then by its name; where that is not sure you are asked. What you corrected here stays when the same data comes again, and where both changed you choose. One undo takes the whole import back.',
    },
    {
      kind: 'text',
      text: 'Of a spreadsheet each column is shown with some of its cells, what it is read as, and why. Change that where it is wrong and read the table again; a mapping that you save by name reads the next table with the same headings.',
    },
    { kind: 'heading', id: 'reading-room', text: 'Reading a document' },
    {
      kind: 'text',
      text: '{command view-reading-room} opens a plan, an evaluation or a saved web page (PDF, Word, HTML, text) beside what it seems to state: commitments, organizations, programs, money and findings, with what joins them. Each suggestion marks its passage and says how sure it is and why. Nothing is written before you accept it; what you accept cites the document with its place.',
    },
    {
      kind: 'list',
      items: [
        'A accepts, E corrects, R rejects or reopens, arrows or J and K move; with Shift, A and R are of all that is listed: choose a table, a heading or a kind first. One undo takes each step back.',
        'Where an organization may be one that the map has, you are asked which. Until then nothing is joined to it.',
        'What you rejected, corrected and answered is kept on this computer, for you and this map; it is there when you open the document again. The document itself is not copied into the map; attach it to its source if it shall be.',
      ],
    },
    { kind: 'heading', id: 'console', text: 'Asking the hub in Cypher' },
    {
      kind: 'text',
      text: '{command view-console} is for those who know Cypher, the language of Neo4j. It asks the graph of the hub, so it shows what the hub holds for its audience, not this copy; a record in a result opens beside it as this copy has it.',
    },
    {
      kind: 'list',
      items: [
        'A query only reads: the server refuses every write. Refused before they run are LOAD CSV, procedures and functions that could do more than read the hub, and what governs the server.',
        'It is ended after a minute, or when you stop it. A thousand rows at most are shown; it says when there are more.',
        '“Queries” has the analyses of Fourfold, with the day and scope of the window as their parameters, and those that you saved. Those are kept for you on this computer, with their parameters and never with what they gave.',
      ],
    },
    { kind: 'heading', id: 'computer', text: 'What stays on this computer' },
    {
      kind: 'text',
      text: 'Language, view, columns, keys, window and the maps opened last are remembered here and never in the map. So are the places that you gave to the nodes of a graph, and your drafts, until they are saved in the map. So are the hub of a map and, if you said so, its password, which the system keeps. Fourfold speaks with no other computer than the hub that you connected a map with; a link to a source opens in your browser when you choose it.',
    },
  ],
}

export const sharingPages = [handling, files] as const
