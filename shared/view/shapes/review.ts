import { z } from 'zod'
import { reviewReasons } from '../../analysis/review-reasons.ts'
import { Named } from './common.ts'
import { RecordId } from '../../../graph-schema/record-id.ts'

/**
 * Why a record is looked at again: the rule, a sentence, the day since which it holds (null where none is known), and
 * `place`, the part of the form in which it is put right (a property, `nameStatus.fr`, `CITES`, or the id of a coding).
 */
export const ReviewReasonView = z.object({
  reason: z.enum(reviewReasons),
  name: z.string(),
  why: z.string(),
  since: z.string().nullable(),
  place: z.string(),
})

export const ReviewItemView = z.object({
  id: RecordId,
  record: Named,
  typeName: z.string(),
  reasons: z.array(ReviewReasonView).min(1),
  /** Codings of it that a second reader has not checked. */
  codings: z.array(RecordId),
})
export type ReviewItemView = z.infer<typeof ReviewItemView>

const Choice = z.object({ id: z.string(), name: z.string(), count: z.int() })

/**
 * The review queue: the first items of `left` that meet the filters; `total` without these. The choices are what there
 * is to filter by under the scope.
 */
export const ReviewView = z.object({
  total: z.int(),
  left: z.int(),
  items: z.array(ReviewItemView),
  reasons: z.array(Choice),
  types: z.array(Choice),
  jurisdictions: z.array(Choice),
})
export type ReviewView = z.infer<typeof ReviewView>
