/** The Cypher console: questions to the graph of the hub. */
export const console = {
  about: 'Questions to the graph of the hub, in Cypher; it is read, never changed',
  holds:
    'The results show what the hub {{address}} holds, not this copy: what stays here, and what waits to be synced, is not in it.',
  holdsFor:
    'The results show what the hub {{address}} holds for its audience ({{audience}}), not this copy: what stays here, and what waits to be synced, is not in it.',
  noHub: 'This map is not shared yet',
  noHubWhy:
    'The console asks the graph of a Neo4j server with which this map is synced. All other views work without one.',
  notConnected: 'Not connected',
  notConnectedWhy: 'The hub of this map is {{address}}. The console asks its graph once you are connected.',
  connect: 'Connect',
  connecting: 'Connecting …',
  query: 'Query',
  queryHelp:
    'Ctrl+Enter runs it, Tab leaves the field. It may only read; LOAD CSV and most procedures are refused.',
  parameters: 'Parameters',
  parametersHelp:
    'A text or day as it is, or JSON: 24, true, null, "24", ["a", "b"], {"pillar": ["pillar-protection"]}.',
  parameterBad:
    'This begins like JSON and is not complete, or is too large a number. Close its brackets or quotes; write the number in quotes, and toInteger(…) in the query.',
  run: 'Run',
  runKeys: 'Ctrl+Enter',
  stop: 'Stop',
  running: 'Running …',
  seconds: '{{n}} s',
  putBack: 'Put back what was here before',
  named: '“{{name}}”',
  saveAs: 'Save as',
  save: 'Save',
  name: 'Name',
  savedWhere:
    'Kept for you on this computer, with its parameters: not in the map, not on the hub. Results are never kept.',
  replaces: 'There is one of this name; it is replaced.',
  saved: 'Query saved: {{name}}',
  renamed: 'Query renamed: {{name}}',
  deleted: 'Query deleted: {{name}}',
  putBackDeleted: 'Put it back',
  queries: 'Queries',
  ofPack: 'Analyses of Fourfold',
  ofYours: 'Saved by you',
  noneSaved: 'None yet. “Save as” keeps the query that is written.',
  rename: 'Rename “{{name}}”',
  delete: 'Delete “{{name}}”',
  pack: {
    commitments: {
      name: 'Commitments',
      about: 'Each with its status at a day, whether its timing has passed, and whether it is overdue',
    },
    coverage: {
      name: 'Coverage and gaps',
      about: 'The cells of two axes: what is current or presumed, and the kinds of gap',
    },
    funding: {
      name: 'Funding',
      about: 'Each amount with who pays, and the total that counts each dollar once',
    },
    overlaps: { name: 'Overlaps', about: 'Pairs of measures that do much the same, and how telling that is' },
    'cross-purposes': {
      name: 'Points to reconcile',
      about: 'Measures and positions that work against one another',
    },
  },
  result: 'Result',
  shape: 'Show the result as',
  table: 'Table',
  rows_one: '{{n}} row',
  rows_other: '{{n}} rows',
  more: {
    rows: 'There are more; these are the first. LIMIT and SKIP choose others.',
    size: 'There is more than the window takes; these are the first. Return less of each.',
  },
  empty: { none: 'No rows', rows: 'No rows', size: 'Too large to show' },
  emptyWhy: {
    none: 'Nothing in the graph of the hub fits the query. Check the names of labels, types and properties; they are case-sensitive.',
    rows: 'Nothing in the graph of the hub fits the query.',
    size: 'The first row alone is larger than the window takes. Return less of it: single properties, or fewer items of a list.',
  },
  whole: 'Show all of it',
  cut: '({{shown}} of {{n}} characters)',
  beside_one: 'One of what is drawn is in no row; it joins what the rows have.',
  beside_other: '{{n}} of what is drawn are in no row; they join what the rows have.',
} as const

/** Why a query of the console was not run, or gave nothing. */
export const consoleErrors = {
  'console-empty': 'There is no query. Write one, or choose one of the pack.',
  'console-escape':
    'The query writes a letter as a code (\\u…), and then nobody sees what it does. Write the letter itself, or give the text as a parameter.',
  'console-plan':
    '{{word}} asks for the plan of a query, which is not shown here. Leave the word out; Neo4j Browser shows plans.',
  'console-load':
    'LOAD CSV reads files and addresses from the server’s place in the network, and is never run from here. Ask the server’s administrator to load what you need.',
  'console-procedure':
    'The procedure “{{name}}” is not among those that only read the hub. Possible are: {{known}}.',
  'console-function':
    'The function “{{name}}” was added to the server and may do more than read. Use a function of Cypher itself.',
  'console-administration':
    'The query looks into the server’s administration or changes it (users, settings, transactions, indexes). Leave that part out; who administers the server does it in Neo4j Browser or cypher-shell.',
  'console-database':
    'The query would go to the database “{{database}}”, which is not the hub. Leave USE out.',
  'console-transactions':
    'CALL { … } IN TRANSACTIONS makes transactions of its own. Leave “IN TRANSACTIONS” out; a query that reads does not need it.',
  'console-writes':
    'The query would change the hub, and from here it can only be read: what is changed in the graph by hand is not taken into any map. Change the record in this window; the next sync brings it to the hub.',
  'console-no-plan':
    'The server does not say what the query would do, so that it was not run. Ask whoever runs it.',
  'console-slow':
    'The query took longer than {{seconds}} seconds and was ended. Ask for less: begin with one label and a property, and end with LIMIT.',
  'console-stopped': 'The query was stopped. It changed nothing.',
  'console-memory':
    'The query needs more memory than the server at {{address}} gives to one. Ask for less: begin with one label and a property, and end with LIMIT.',
  'console-gone':
    'The connection to {{address}} was lost. Nothing was changed; run the query again when the server answers.',
  'console-statement':
    'The server does not take the query. Correct it where it says so, and run it again. {{reason}}',
  'query-name-taken':
    'There is a query of the name “{{name}}” already. Choose another name, or delete that one first.',
  'query-too-many':
    'There are {{most}} saved queries already. Delete one that is no longer needed, then save this one.',
} as const
