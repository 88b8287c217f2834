export const cli = {
  usage:
    'Usage: fourfold COMMAND MAP [options]. Commands: {{commands}}. “fourfold COMMAND --help” tells more.',
  usageOf: 'Usage: fourfold {{usage}}',
  commonOptions:
    'Every command takes: --json, --language en|fr, --as-of DATE, --known-at DATE, --scope KEY=ID[,ID]…, --audience A, --limit N, --horizon MONTHS, --current MONTHS.',
  inertOptions: 'Of these, here change nothing: {{options}}.',
  error: 'fourfold: {{message}}',
  more: '{{count}} more; without --limit all are shown.',
  created: '{{path}} is made, with {{nodes}} records and {{relationships}} relationships.',
  synthesized:
    '{{path}} is made, with {{nodes}} synthetic records and {{relationships}} relationships beside the vocabularies.',
  info: {
    format: 'Format {{format}}, {{transactions}} transactions, {{entries}} entries',
    nodes: 'Records',
    relationships: 'Relationships',
    sources: 'Citations by source',
    unsourced: '{{count}} records cite no source; the French name of {{french}} is unknown.',
  },
  applyHelp:
    'COMMANDS.jsonl holds one JSON object a line: {"do":"create","type":…,"properties":{…}}, edit, remove, relate, unrelate, restore, judge, disclose, merge, unmerge, settle, batch, undo, redo. {"do":"attach","source":ID,"file":PATH} attaches a text, HTML or PDF document of at most 20 MB to a source; PATH begins at the folder of COMMANDS.jsonl.',
  applied: '{{applied}} applied, {{refused}} refused.',
  refusedLine: 'line {{line}}: {{message}}',
  matrix: { counts: '3+4  3 current, 4 presumed to be in force, as far as the map knows' },
  gaps: {
    none: 'No gap is named by a finding, and no cell is thin, as far as the map knows.',
    priority: 'weight of evidence {{priority}}',
  },
  overlaps: {
    none: 'No two measures in force are alike, as far as the map knows.',
    coordinated: 'Coordination: {{how}}',
  },
  points: {
    none: 'Nothing to reconcile, as far as the map knows.',
    notScored: 'Not scored',
  },
  reply: 'Reply ({{who}}): “{{text}}”',
  noReply: 'No reply yet',
  verdict: 'Verdict of {{author}}: {{verdict}}. {{reason}}',
  commitments: {
    overdue: 'past its timing, in a strategy in force',
    noneOverdue: 'No commitment of a strategy in force is past its timing.',
  },
  funding: {
    total: 'Counted, each dollar once: {{total}}',
    line: '{{name}}: {{counted}}',
    endings: 'Ending within the horizon',
  },
  search: { none: 'Nothing found for “{{text}}”.' },
  exported:
    '{{path}}: {{nodes}} records and {{relationships}} relationships for the audience “{{audience}}”; kept here: records {{left}}, relationships {{leftRelationships}}.',
  exportUnscoped: 'an export is of the whole map for its audience; --scope changes nothing in it.',
  stays:
    'Not for the audience “{{audience}}”, and kept here: records {{left}}, relationships {{leftRelationships}}.',
  written: '{{path}}',
  check: {
    ok: 'The file is whole.',
    rebuilt: 'The tables are rebuilt from the journal.',
    problems: '{{count}} problems:',
  },
  errors: {
    'line-not-json':
      'This line is no JSON object. Each line holds one command, as in {"do":"remove","id":"…"}.',
    'line-not-utf8':
      'This line is not in UTF-8; perhaps the file is in Latin-1 or Windows-1252. Save it in UTF-8, then apply it again.',
    'resolve-not-json':
      '“{{path}}” is no JSON array of {id, field, choose} or {id, field, value}. Nothing was merged.',
    'resolve-malformed':
      '“{{value}}” settles nothing: it takes {id, field, choose: mine, theirs or base} or {id, field, value}, and a reason.',
    'command-missing': 'No command was given. Commands: {{commands}}.',
    'no-such-command': 'There is no command “{{command}}”. Commands: {{commands}}.',
    'operand-missing': '“{{command}}” needs {{operand}}. Usage: fourfold {{usage}}',
    'operand-extra': '“{{command}}” does not know what to do with “{{operand}}”. Usage: fourfold {{usage}}',
    'option-unknown': 'There is no option “{{option}}”. “--help” lists the options.',
    'option-not-here': '“{{command}}” has no option “{{option}}”. Usage: fourfold {{usage}}',
    'option-value-missing': 'The option “{{option}}” needs a value, or has one that it does not take.',
    'option-missing': '“{{command}}” needs {{option}}. Usage: fourfold {{usage}}',
    'option-malformed':
      '“{{value}}” is not a value of {{option}}. Dates are YYYY-MM-DD (or an instant that ends in Z), numbers are whole and above 0, ids are lower case, a name has from 1 to 200 characters.',
    'option-months': '“{{value}}” months are too many for {{option}}: it takes from 1 to {{most}}.',
    'option-value-unknown': '“{{value}}” is not a value of {{option}}. It takes: {{known}}.',
    'scope-key-unknown': 'There is no scope “{{key}}”. A scope is KEY=ID[,ID]…, with KEY out of {{known}}.',
    'same-axis': 'Rows and columns must differ; both are “{{axis}}”.',
    'unknown-id': 'There is no record “{{id}}” in this map. “fourfold search MAP TEXT” finds ids.',
    'id-of-other-type': '“{{id}}” is of type {{type}}; {{option}} takes {{wanted}}, such as {{known}}.',
    unforeseen:
      'Something unforeseen happened ({{reason}}). That is a fault of the program; please report it with the command.',
    'output-unwritable':
      'The answer could not be written out ({{reason}}). See that there is room where it goes; what the command changed is changed.',
    'file-unreadable':
      '“{{path}}” could not be read ({{reason}}). See that it is there and that you may read it.',
    'out-is-folder': '“{{path}}” is a folder. Name a file in it.',
    'out-is-map':
      '“{{path}}” is a Fourfold map, which nothing is written over. It was left as it is; choose another name.',
    'out-exists-not': 'The folder of “{{path}}” is not there. Make it first, or name another place.',
    'out-unwritable':
      '“{{path}}” could not be written ({{reason}}). Nothing was left half written; see that the disk has room and that you may write there.',
    'electron-missing':
      'A PDF is printed by Electron, which was not found here. Run “npm start” once in the checkout, or choose --as html or docx.',
    'print-failed': 'The PDF could not be printed ({{reason}}). Choose --as html or docx, or try again.',
  },
} as const
