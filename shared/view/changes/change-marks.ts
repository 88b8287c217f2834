/** What became of something between two points, in a word. */
export const changeMarks = [
  'added',
  'removed',
  'merged',
  'changed',
  'began',
  'ended',
  'may-have-ended',
  'not-begun',
  'opened',
  'closed',
  'other-kind',
  'listed',
  'unlisted',
  'new',
  'gone',
  'status',
  'intended',
  'to-raise',
  'dismissed',
  'resolved',
  'unjudged',
  'passed',
  'overdue',
  'not-passed',
  'not-owed',
  'went-stale',
  'not-stale',
] as const
export type ChangeMark = (typeof changeMarks)[number]

/** How a mark is drawn: its symbol and colour; the word is always beside it. */
export const changeTones = ['added', 'changed', 'ended', 'removed'] as const
export type ChangeTone = (typeof changeTones)[number]

const tones: Readonly<Record<ChangeMark, ChangeTone>> = {
  added: 'added',
  began: 'added',
  opened: 'added',
  new: 'added',
  changed: 'changed',
  'may-have-ended': 'changed',
  'not-begun': 'changed',
  'other-kind': 'changed',
  listed: 'changed',
  unlisted: 'changed',
  status: 'changed',
  intended: 'changed',
  'to-raise': 'changed',
  unjudged: 'changed',
  overdue: 'changed',
  'went-stale': 'changed',
  'not-stale': 'ended',
  'not-owed': 'ended',
  'not-passed': 'changed',
  ended: 'ended',
  closed: 'ended',
  gone: 'ended',
  dismissed: 'ended',
  resolved: 'ended',
  passed: 'ended',
  removed: 'removed',
  merged: 'removed',
}

/** The symbol of a tone where a picture has no room for a drawing: in a label, before the word. */
export const changeSymbols: Readonly<Record<ChangeTone, string>> = {
  added: '+',
  changed: '≠',
  ended: '×',
  removed: '−',
}

export function toneOfMark(mark: ChangeMark): ChangeTone {
  return tones[mark]
}

/** What became of a cell of the matrix; `counts`: the same gap, or none, with other numbers. */
export const cellMarks = ['opened', 'closed', 'other-kind', 'counts'] as const
export type CellMark = (typeof cellMarks)[number]

export function toneOfCell(mark: CellMark): ChangeTone {
  return mark === 'counts' ? 'changed' : tones[mark]
}
