import { commands } from './commands.ts'
import { commitments } from './commitments.ts'
import { coverage } from './coverage.ts'
import { findings } from './findings.ts'
import { funding } from './funding.ts'
import { graph } from './graph.ts'
import { leaving } from './leaving.ts'
import { records } from './records.ts'

/** Words of the window: its frame, and those of its features, each from a file of its own. */
export const window = {
  ...commands,
  ...commitments,
  ...coverage,
  ...findings,
  ...funding,
  ...graph,
  ...leaving,
  ...records,
  title: 'Fourfold',
  language: 'Language of the window',
  waiting: '{{what}}: being computed …',
  mishap:
    'Something went wrong in the window ({{message}}). Nothing of the map is lost: every change that was confirmed is in the file. Go on in another view; if it happens again, start the program anew and tell who supports you.',
  close: 'Close',
  dismiss: 'Dismiss this message',
  cancel: 'Cancel',
  done: 'Done',
  back: 'Back',
  why: 'Why it is here:',
  showAll: 'Show all {{n}}',
  showFewer: 'Show fewer',
  andMore: 'and {{n}} more',
  inOther: { en: '(in English)', fr: '(in French)' },
  view: {
    coverage: 'Coverage',
    overlaps: 'Overlaps',
    points: 'Points to reconcile',
    strategies: 'Strategies',
    commitments: 'Commitments',
    funding: 'Funding',
    changes: 'Changes',
    calls: 'Calls',
    briefing: 'Briefing',
    records: 'Records',
    activity: 'Activity',
    duplicates: 'Likely duplicates',
    review: 'Review queue',
    conflicts: 'Conflicts',
    import: 'Import',
    'reading-room': 'Reading room',
    console: 'Cypher console',
  },
  nav: { see: 'See', meet: 'Meet', keep: 'Keep', waiting: 'to look at' },
  pane: {
    navigation: 'Views',
    scope: 'Scope of all views',
    details: 'Details of what is selected',
    list: 'List to choose from',
  },
  axis: {
    pillar: 'Pillar',
    jurisdiction: 'Jurisdiction',
    population: 'Population',
    exploitation: 'Form of exploitation',
    activity: 'Activity',
    organization: 'Organization',
    strategy: 'Strategy',
    audience: 'Audience',
  },
  currency: { current: 'Current', presumed: 'Presumed', historical: 'Of the past', planned: 'Announced' },
  emptyMap: {
    title: 'This map has no records yet',
    why: 'It holds its vocabularies only: pillars, jurisdictions, populations and the like. Make the first record, or open the starter map, which has those of Canada.',
  },
  detail: {
    go: 'Details below',
    nothing: 'Nothing selected',
    nothingWhy: {
      coverage:
        'Choose a cell of the matrix or a gap in the list to see what stands around it, why it is there and where that comes from.',
      strategies:
        'Choose strategies to compare, or say which is ours, to see them and their measures as a graph.',
      commitments:
        'Choose a commitment or a strategy to see what stands around it and where that comes from.',
      funding:
        'Choose an amount, an organization or something that ends to see what stands around it and where that comes from.',
      records: 'Find a record and choose it to see what stands around it and where that comes from.',
      changes:
        'Choose what changed to see its record or finding, what stands around it and where that comes from.',
      activity: 'Choose a change to see its record, what stands around it and where that comes from.',
      console:
        'Choose a record in a result to see what this copy of the map knows of it, and where that comes from.',
    },
    nothingList: 'Choose a line of the list or an edge of the graph to see both sides and their sources.',
  },
  who: {
    title: 'Who are you?',
    why: 'Every change carries the name of the person who made it. Asked once; it stays on this computer and in the maps you change. Documents for others show organization and role only.',
    name: 'Your name',
    nameMissing: 'A change needs a name. Write yours and go on.',
    organization: 'Organization',
    organizationHelp: 'Department, ministry or organization; may stay empty.',
    language: 'Language of the window',
    save: 'Save and go on',
  },
  find: {
    button: 'Find a record or a command',
    title: 'Find',
    label: 'Name, number, abbreviation, or a command',
    views: 'Views',
    commands: 'Commands',
    results: 'Results',
    nothing: 'Nothing found for “{{text}}”',
  },
  scope: {
    one: '{{axis}}: {{term}}',
    several: '{{axis}}: {{term}} +{{more}}',
    choose: 'Limit all views by {{axis}}',
    all: 'No limit',
    clear: 'Lift all limits',
    narrow: 'Narrow the list',
    findOrganization: 'Name or abbreviation',
    typeOrganization: 'Type a name or an abbreviation.',
    inForceOn: 'In force on',
    asOf: 'In force on this day',
    asOfHelp: 'All views show what was in force then, as known today.',
    today: 'Today',
  },
  start: {
    title: 'The shared map of who does what',
    about:
      'Measures against human trafficking in Canada: departments, provinces and territories, organizations and programs, with their sources. See overlaps, gaps and points to reconcile before the call.',
    begin: 'Begin',
    starter: 'Open the starter map',
    starterAbout: 'Canada from the 2012 plan to today, every record with its source',
    open: 'Open a map …',
    openAbout: 'A .fourfold file on this computer or a network drive',
    empty: 'New empty map …',
    emptyAbout: 'Vocabularies only; records are yours',
    recent: 'Maps opened last',
    noRecent: 'None yet. Open the starter map or a file to begin.',
    openedOn: 'Opened on {{day}}',
    missing: 'Not found any more',
    forget: 'Take {{name}} off this list',
    drop: 'A map file can also be dropped anywhere on this window.',
    dropHere: 'Drop to open this map',
  },
  status: {
    size: '{{records}} records · {{relationships}} relationships',
    vocabularies: 'Vocabularies only',
    saved: 'All changes saved',
    readOnly: 'Read-only',
    ceiling: 'At most Protected A; access legislation may apply',
    who: 'Working as {{who}}',
  },
  undo: { undone: 'Undone.', redone: 'Done again.' },
  refusal: {
    'engine-ended':
      'The part of the program that holds the map ended unexpectedly. Every change it had confirmed is in the file. The map is being opened again; if this repeats, save a copy and tell who supports you.',
    'engine-gone':
      'The map could not be asked: the part of the program that holds it does not answer. Every change it had confirmed is in the file. Close the map and open it again.',
    'no-map': 'No map is open. Open one first.',
    'not-opened':
      '“{{path}}” could not be opened: the part of the program that reads it ended unexpectedly. The file was left as it is; go back to a copy of it, and tell who supports you.',
    'no-backup': 'The copy of {{day}} is not there any more. Choose another one.',
    'not-written':
      '{{path}} could not be written ({{reason}}). Choose another place, or free some space, and try again.',
    'print-refused': 'Nothing was printed ({{reason}}). Check the printer and try again.',
    'bad-address':
      'This address was not opened: only https addresses are. Copy it to your browser if you trust it.',
  },
} as const
