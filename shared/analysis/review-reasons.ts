/** Why a record is looked at again, in the order of the queue (Q1). */
export const reviewReasons = [
  'unseen',
  'stale',
  'unsourced',
  'coded',
  'french-unknown',
  'timing-passed',
] as const
export type ReviewReasonName = (typeof reviewReasons)[number]
