export const merging = {
  title: 'Merge another copy of the map',
  about:
    'What was changed in “{{name}}” and is not in this map yet comes in, field by field. This is what it would bring; nothing is written yet.',
  reading: 'Reading “{{name}}” …',
  merging: 'Merging “{{name}}” …',
  stop: 'Stop',
  stopped: 'Stopped. The map is as it was.',
  step: {
    reading: 'Reading the other file',
    checking: 'Checking signatures: {{n}} of {{of}}',
    keeping: 'Keeping a copy of this map',
    writing: 'Writing',
  },
  merge: 'Merge',
  join: 'Join the two maps',
  joinWhy:
    '“{{name}}” is not a copy of this map: both only began with the same starter map. You can join them: all of its work then comes into this one. See what it would bring first.',
  nothing: 'Everything in “{{name}}” is in this map already. There is nothing to merge.',
  counts: {
    new_one: '{{n}} new record',
    new_other: '{{n}} new records',
    changed_one: '{{n}} record changes',
    changed_other: '{{n}} records change',
    removed_one: '{{n}} record is removed',
    removed_other: '{{n}} records are removed',
    conflicts_one: '{{n}} conflict to settle',
    conflicts_other: '{{n}} conflicts to settle',
    documents_one: '{{n}} document',
    documents_other: '{{n}} documents',
  },
  by: 'By: {{people}}',
  person_one: '{{name}} ({{n}} step)',
  person_other: '{{name}} ({{n}} steps)',
  closed_one:
    '{{n}} record among them is for its owner only, or in confidence. It stays so here: it leaves this map no more than your own notes do.',
  closed_other:
    '{{n}} records among them are for their owner only, or in confidence. They stay so here: they leave this map no more than your own notes do.',
  records: 'By record',
  effect: { new: 'new', changed: 'changes', removed: 'removed', conflict: 'conflict' },
  fromTo: '{{label}}: {{from}} → {{to}}',
  inConflict: '{{label}}: here “{{mine}}”, coming in “{{theirs}}”',
  more_one: 'and {{n}} more record',
  more_other: 'and {{n}} more records',
  moreChanges_one: 'and {{n}} more change',
  moreChanges_other: 'and {{n}} more changes',
  done: 'Merged “{{name}}”.',
  doneCount_one: '{{n}} change came in.',
  doneCount_other: '{{n}} changes came in.',
  doneKept:
    'The map as it was before is kept: “Go back to before the merge” in the file menu brings it back.',
  settle: 'Settle the conflicts',
  back: 'Go back to before the merge …',
  drop: {
    title: 'What is to be done with “{{name}}”?',
    about:
      'A map is open already. The file can be opened in its place, or what is in it can be merged into it.',
    open: 'Open it',
    merge: 'Merge it into this map …',
  },
  return: {
    title: 'Go back to before the merge?',
    about:
      'This map becomes again what it was on {{when}}, before another one was merged into it. What was changed since goes with the merge. The map as it is now is kept among the copies, so that nothing is lost.',
    none: 'No other map was merged into this one, or the copy of before is no longer kept.',
    action: 'Go back',
    done: 'The map is as it was before the merge.',
  },
  cli: {
    help: [
      'FILE is another copy of MAP; with --join it may be a map that only began with the same starter map. What is in FILE and not in MAP comes in, after MAP was copied. FILE is only read.',
      'R.json settles conflicts: an array of {id, field, choose: mine, theirs or base} or {id, field, value}, with id and field as in conflicts; reason may stand beside. “mine” is what MAP said, “theirs” what came in. Bad elements are refused by their line, the others hold.',
      'Ends with 3 while conflicts stand or elements were refused.',
    ].join('\n'),
    nothing: 'Everything in that file is in this map already.',
    received_one: '{{n}} transaction came in.',
    received_other: '{{n}} transactions came in.',
    documents_one: '{{n}} document came in.',
    documents_other: '{{n}} documents came in.',
    kept: 'The map as it was before: {{path}}',
    settled_one: '{{n}} conflict settled.',
    settled_other: '{{n}} conflicts settled.',
    conflicts_one: '{{n}} conflict to settle:',
    conflicts_other: '{{n}} conflicts to settle:',
    side: '{{which}}: {{text}}{{who}}',
  },
}

/** Refusals of merging and settling; a part of the catalogue `errors`. */
export const mergingErrors = {
  'merge-same-file': '“{{path}}” is this map itself. Choose another copy of it.',
  'merge-newer':
    '“{{path}}” was written by a newer version of Fourfold. Nothing was taken in. Update Fourfold, then merge it again.',
  'merge-unrelated':
    '“{{path}}” has nothing in common with this map: they did not begin from the same starter map. Nothing was taken in. Export it, and import what you need.',
  'merge-needs-join':
    '“{{path}}” is not a copy of this map: both only began with the same starter map. Nothing was taken in. To bring its work into this map all the same, join them (--join).',
  'merge-cancelled': 'The merge was stopped. The map is as it was.',
  'merge-not-kept':
    'The map could not be copied first ({{reason}}: “{{path}}”), so nothing was taken in. Make room there, or ask for permission to write, then merge again.',
  'merge-no-copy':
    'There is no copy of this map from before a merge. “Daily copies” in the file menu has others.',
  'journal-chain':
    'The transaction {{transaction}} does not follow the one before it: something in its row was taken out or put in. Nothing was taken in; ask its sender.',
  'starter-forged':
    'The transaction {{transaction}} claims to be of the starter map, but is none that this version of Fourfold knows. Nothing was taken in. If the file comes from a newer version, update Fourfold; else ask its sender.',
  'no-conflict':
    'Nothing stands against each other in “{{field}}” of “{{id}}”: there never was a conflict, or it has been settled.',
  'settle-choice': '“{{value}}” cannot be chosen for “{{field}}” of “{{id}}”. It takes: {{choices}}.',
  'settle-apart':
    'The values of “{{field}}” of “{{id}}” are confided to different readers; writing one where the others read would tell it to them. Open the record to all of them first, or leave both.',
}
