import { z } from 'zod'
import { RecordId } from '../../../graph-schema/record-id.ts'
import { aspects, emptyReasons, mostStrategies, strategyAxes } from '../../analysis/strategies/compared-by.ts'
import { PointView } from './analyses.ts'
import { CitationView, Named } from './common.ts'
import { GapKindId } from './matrix.ts'

/** What strategies are compared by. */
export const StrategyAxis = z.enum(strategyAxes)
export type StrategyAxis = z.infer<typeof StrategyAxis>

/** Which strategies, by what, and from which of them and towards which. */
export const StrategyQuestion = z.object({
  strategies: z.array(RecordId).max(mostStrategies),
  rows: StrategyAxis,
  /** “Start from our strategy”: its four lists come with the answer. */
  ours: RecordId.optional(),
  other: RecordId.optional(),
  /** Only rows that one strategy alone fills, or all but one do: for a table that leaves. */
  which: z.enum(['only', 'but']).optional(),
})
export type StrategyQuestion = z.infer<typeof StrategyQuestion>

/** An amount and what of it counts, with the arithmetic in words; `isJoint` where it pays for others too. */
const MoneyLine = z.object({
  allocation: RecordId,
  amount: z.number(),
  currency: z.string(),
  counted: z.number(),
  isJoint: z.boolean(),
  why: z.string(),
})

/** A strategy that can be compared, or is. */
export const StrategyHead = Named.extend({
  placeName: z.string(),
  statusName: z.string(),
  periodText: z.string(),
  /** The day at which it is read: that of the question, or the last of its own period. */
  readOn: z.iso.date(),
  isEnded: z.boolean(),
  isFederal: z.boolean(),
  /** Measures of it that stand at that day. */
  measures: z.int(),
})
export type StrategyHead = z.infer<typeof StrategyHead>

export const ComparedMeasure = Named.extend({
  typeName: z.string(),
  number: z.string(),
  /** Who leads it; where none is stated to, who contributes to or delivers it. */
  organizations: z.array(
    z.object({ id: RecordId, name: z.string(), shortName: z.string(), lang: z.enum(['en', 'fr']) }),
  ),
  role: z.enum(['leads', 'contributes', 'delivers', 'none']),
  timing: z.string(),
  /** Of the words of its source; null where they are days, or tell no language. */
  timingLang: z.enum(['en', 'fr']).nullable(),
  status: z.string(),
  statusName: z.string(),
  currency: z.enum(['current', 'presumed', 'historical', 'planned']),
  /** Counted, CAD; null where no amount is known. */
  money: z.number().nullable(),
  moneyLines: z.array(MoneyLine),
  isUnsourced: z.boolean(),
})
export type ComparedMeasure = z.infer<typeof ComparedMeasure>

export const StrategyCell = z.object({
  measures: z.array(RecordId),
  gap: GapKindId.nullable(),
  also: z.array(GapKindId),
  /** Where nothing is held: how that is to be read, as a word for programs and in a sentence; else null. */
  reason: z.enum(emptyReasons).nullable(),
  why: z.string().nullable(),
  /** Counted, CAD, each amount once; null where none is known. */
  money: z.number().nullable(),
  /** Held, and left out by the scope of the question. */
  leftOut: z.int(),
})
export type StrategyCell = z.infer<typeof StrategyCell>

const HeldInRow = z.object({ row: RecordId, measures: z.array(RecordId), citations: z.array(CitationView) })

export const StrategiesView = z.object({
  axis: StrategyAxis,
  strategies: z.array(RecordId),
  heads: z.array(StrategyHead.extend({ money: z.number().nullable(), citations: z.array(CitationView) })),
  rows: z.array(
    z.object({
      id: RecordId,
      name: z.string(),
      lang: z.enum(['en', 'fr']),
      depth: z.int(),
      /** Headings or measures that a person aligned with it. */
      aligned: z.array(Named.extend({ relationship: RecordId.nullable() })),
      cells: z.record(RecordId, StrategyCell),
      /** The strategies that hold something there. */
      heldBy: z.array(RecordId),
      /** The one strategy that does, or the one that does not; null where there is no such one. */
      onlyIn: RecordId.nullable(),
      notIn: RecordId.nullable(),
    }),
  ),
  /** Every measure that a cell or `notStated` names. */
  measures: z.record(RecordId, ComparedMeasure),
  /** By strategy: measures of which no source states the axis (R6). */
  notStated: z.record(RecordId, z.array(RecordId)),
  pairs: z.array(z.object({ a: RecordId, b: RecordId, shared: z.int(), of: z.int(), why: z.string() })),
  differences: z.array(
    z.object({
      aspect: z.enum(aspects),
      name: z.string(),
      groups: z.array(z.object({ text: z.string(), isStated: z.boolean(), strategies: z.array(RecordId) })),
    }),
  ),
  /** The own words of each strategy on its scope. */
  scopes: z.array(z.object({ strategy: RecordId, text: z.string(), lang: z.enum(['en', 'fr']) })),
  /** Points to reconcile between them or their measures. */
  pulls: z.array(PointView),
  start: z
    .object({
      ours: RecordId,
      other: RecordId,
      theirsOnly: z.array(HeldInRow),
      oursOnly: z.array(HeldInRow),
      outside: z.array(
        z.object({
          measure: RecordId,
          rows: z.array(RecordId),
          why: z.string(),
          citations: z.array(CitationView),
        }),
      ),
      pulls: z.array(z.string()),
    })
    .nullable(),
})
export type StrategiesView = z.infer<typeof StrategiesView>

/** What can be chosen, by place: Canada, then west to east, the territories. */
export const StrategyListView = z.array(StrategyHead)
export type StrategyListView = z.infer<typeof StrategyListView>
