/** What somebody did, in a word. */
export const deedActions = [
  'create',
  'edit',
  'remove',
  'relate',
  'unrelate',
  'merge',
  'unmerge',
  'judge',
  'settle',
  'open',
  'restore',
  'purge',
  'undo',
  'redo',
] as const
export type DeedAction = (typeof deedActions)[number]
