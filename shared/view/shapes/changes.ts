import { z } from 'zod'
import { RecordId } from '../../../graph-schema/record-id.ts'
import { cellMarks, changeMarks, changeTones } from '../changes/change-marks.ts'
import { Named, ReplyView } from './common.ts'
import { FieldChangeView } from './history.ts'
import { GapKindId, MatrixView } from './matrix.ts'

/** One of the two points: the day at which things are in force, and the instant (UTC) up to whose end it was known. */
export const PointInTime = z.object({ asOf: z.iso.date(), knownAt: z.string().max(40).optional() })
export type PointInTime = z.infer<typeof PointInTime>

/** `in-force`: it came about between the days; `recorded`: the map says so since, of the earlier day too. */
const ChangeAxisId = z.enum(['in-force', 'recorded'])

/**
 * The earlier point, and the later one where it is not that of the question itself. `sinceMade`: what the file came
 * with counts as known before, though it was received later (rule CH7).
 */
export const ChangesAsked = z.object({
  since: PointInTime.required(),
  until: PointInTime.optional(),
  sinceMade: z.boolean().optional(),
  /** Of one of the two times only: what is told in words is narrowed to it. */
  axis: ChangeAxisId.optional(),
})
export type ChangesAsked = z.infer<typeof ChangesAsked>

/** One thing that differs, in words: a record, or a finding by its id. */
export const ChangeRow = z.object({
  id: z.string(),
  mark: z.enum(changeMarks),
  markName: z.string(),
  tone: z.enum(changeTones),
  axis: ChangeAxisId,
  axisName: z.string(),
  typeName: z.string(),
  name: z.string(),
  lang: z.enum(['en', 'fr']),
  why: z.string(),
  fields: z.array(FieldChangeView),
  /** Of a finding: what those whom it is about said to it (R19); null for a record. */
  replies: z.array(ReplyView).nullable(),
  /** It is on the map of the later point, and can be opened there. */
  isThere: z.boolean(),
})
export type ChangeRow = z.infer<typeof ChangeRow>

export const changeSections = [
  'records',
  'inForce',
  'gaps',
  'overlaps',
  'points',
  'money',
  'commitments',
  'stale',
] as const
export type ChangeSection = (typeof changeSections)[number]

/** `measuresDiffer`: else only what is known of the need made the difference. */
const GapCrossing = z.object({
  id: z.string(),
  kind: GapKindId,
  axis: ChangeAxisId,
  measuresDiffer: z.boolean(),
})

/** What differs between two points (command-line.md); `rows` says the same, and the rest, in words. */
export const ChangesView = z.object({
  since: z.iso.date(),
  until: z.iso.date(),
  /** What is compared is what was known then; null is now. */
  knownSince: z.string(),
  knownUntil: z.string().nullable(),
  /** When this file was made, where that is later than the point since which is asked. */
  made: z.string().nullable(),
  added: z.array(RecordId),
  changed: z.array(
    z.object({
      id: RecordId,
      fields: z.array(z.object({ field: z.string(), from: z.unknown(), to: z.unknown() })),
    }),
  ),
  removed: z.array(RecordId),
  merged: z.array(z.object({ id: RecordId, into: RecordId })),
  gaps: z.object({
    opened: z.array(GapCrossing),
    closed: z.array(GapCrossing),
    changed: z.array(z.object({ id: z.string(), from: GapKindId, to: GapKindId, axis: ChangeAxisId })),
  }),
  overdue: z.array(RecordId),
  rows: z.object(
    Object.fromEntries(changeSections.map((one) => [one, z.array(ChangeRow)])) as Record<
      ChangeSection,
      z.ZodArray<typeof ChangeRow>
    >,
  ),
  /** All of it in one sentence, to be heard first. */
  summary: z.string(),
  /** Calls that have a date, the newest first: what one may compare with, whatever the scope. */
  calls: z.array(Named.extend({ date: z.iso.date() })),
})
export type ChangesView = z.infer<typeof ChangesView>

/** The coverage matrix of the later point, and what each cell was before where that differs. */
export const ChangesMatrixView = MatrixView.extend({
  marks: z.array(
    z.object({
      row: RecordId,
      column: RecordId,
      mark: z.enum(cellMarks),
      markName: z.string(),
      axis: ChangeAxisId,
      before: z.object({ measures: z.int(), presumed: z.int(), gap: GapKindId.nullable() }),
      why: z.string(),
    }),
  ),
})
export type ChangesMatrixView = z.infer<typeof ChangesMatrixView>
