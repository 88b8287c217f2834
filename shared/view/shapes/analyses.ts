import { z } from 'zod'
import { RecordId } from '../../../graph-schema/record-id.ts'
import { GapKindId } from './matrix.ts'
import { AssuranceView, CitationView, DisclosureView, JudgementView, Named, ReplyView } from './common.ts'

export const GapView = z.object({
  id: z.string(),
  name: z.string(),
  cell: z.record(z.string(), RecordId),
  kind: GapKindId,
  kindName: z.string(),
  also: z.array(GapKindId),
  priority: z.number(),
  why: z.string(),
  measures: z.array(RecordId),
  findings: z.array(RecordId),
  competence: z.string(),
  competenceName: z.string(),
  disclosure: DisclosureView,
  judgement: JudgementView,
  replies: z.array(ReplyView),
  citations: z.array(CitationView),
})
export type GapView = z.infer<typeof GapView>

export const OverlapView = z.object({
  id: z.string(),
  a: Named,
  b: Named,
  assurance: z.object({ a: AssuranceView, b: AssuranceView }),
  score: z.number().min(0).max(1),
  class: z.enum(['duplication', 'overlap', 'fragmentation']),
  className: z.string(),
  coordinated: z.enum(['yes', 'no', 'unknown']),
  coordinatedHow: z.string().nullable(),
  shared: z.record(z.string(), z.array(RecordId)),
  sharedNames: z.record(z.string(), z.array(z.string())),
  presumed: z.array(RecordId),
  why: z.string(),
  disclosure: DisclosureView,
  judgement: JudgementView,
  replies: z.array(ReplyView),
  citations: z.array(CitationView),
})
export type OverlapView = z.infer<typeof OverlapView>

export const PointView = z.object({
  id: z.string(),
  name: z.string(),
  a: Named,
  b: Named,
  assurance: z.object({ a: AssuranceView, b: AssuranceView }),
  origin: z.enum(['declared', 'detected']),
  rule: z.string(),
  ruleName: z.string(),
  score: z.int().min(-3).max(3).nullable(),
  scores: z.array(z.object({ score: z.int(), name: z.string(), organization: z.string() })),
  status: z.enum(['candidate', 'raised', 'acknowledged', 'disputed', 'resolved']),
  why: z.string(),
  evidence: z.object({ a: z.array(CitationView), b: z.array(CitationView) }),
  replies: z.array(ReplyView),
  disclosure: DisclosureView,
  judgement: JudgementView,
  citations: z.array(CitationView),
})
export type PointView = z.infer<typeof PointView>

export const CommitmentView = z.object({
  id: RecordId,
  name: z.string(),
  number: z.string(),
  strategy: RecordId.nullable(),
  strategyName: z.string(),
  /** Its strategy has ended: nothing is owed any more (R2). */
  strategyEnded: z.boolean(),
  /** The year in which it ended; null while it is in force, and where nothing dates its end. */
  strategyEndYear: z.int().nullable(),
  hasClosedTiming: z.boolean(),
  organizations: z.array(RecordId),
  organizationNames: z.array(z.string()),
  pillarNames: z.array(z.string()),
  timing: z.unknown(),
  timingText: z.string(),
  status: z.string(),
  statusName: z.string(),
  /** Done, dropped or superseded by the date asked; under way is no outcome. */
  hasOutcome: z.boolean(),
  timingPassed: z.boolean(),
  overdue: z.boolean(),
  currency: z.enum(['current', 'presumed', 'historical', 'planned']),
  assurance: AssuranceView,
  citations: z.array(CitationView),
})
export type CommitmentView = z.infer<typeof CommitmentView>

export const FundingView = z.object({
  total: z.number(),
  lines: z.array(
    z.object({
      allocation: RecordId,
      name: z.string(),
      amount: z.number(),
      currency: z.string(),
      basis: z.string(),
      counted: z.number(),
      /** How it counts, as a word for programs; `why` says it in a sentence. */
      counting: z.enum([
        'whole',
        'per-year',
        'ceiling',
        'wider',
        'target',
        'inside',
        'same-as',
        'other-currency',
        'undivided',
        'later',
      ]),
      why: z.string(),
      citations: z.array(CitationView),
    }),
  ),
  byOrganization: z.array(
    z.object({ organization: RecordId, name: z.string(), counted: z.number(), joint: z.number() }),
  ),
  byFiscalYear: z.array(z.object({ fiscalYear: z.int(), counted: z.number() })),
  /** The years and this add up to the total. */
  noSingleYear: z.number(),
  /** Beside the total: of strategies that name the scope among others. */
  undivided: z.number(),
  endings: z.array(
    z.object({ id: RecordId, name: z.string(), ends: z.string(), kind: z.enum(['money', 'measure']) }),
  ),
})
export type FundingView = z.infer<typeof FundingView>
