import { z } from 'zod'
import { RecordId } from '../../graph-schema/record-id.ts'
import { BatchStep } from '../commands/command.ts'
import type { BriefingDocument } from '../briefing/document.ts'
import { callKinds, DocumentAsked, mapKinds, type MapKind } from '../briefing/kinds.ts'
import {
  ActionView,
  AgendaProposalView,
  CallPictureView,
  CallRoomView,
  CallsView,
  CallView,
  TouchedView,
} from '../view/shapes/calls.ts'
import { CommitmentView, FundingView, GapView, OverlapView, PointView } from '../view/shapes/analyses.ts'
import { ChangesAsked, ChangesMatrixView, ChangesView } from '../view/shapes/changes.ts'
import { MatrixView } from '../view/shapes/matrix.ts'
import { Axis } from '../view/shapes/axis.ts'
import { ConflictsView } from '../view/shapes/conflicts.ts'
import { HeadingView } from '../view/shapes/common.ts'
import { ComparisonView, DuplicateView, SuccessionView } from '../view/shapes/duplicates.ts'
import { ActivityFilter, ActivityView, HistoryView, RestoreView } from '../view/shapes/history.ts'
import { reviewReasons } from '../analysis/review-reasons.ts'
import { ReviewView } from '../view/shapes/review.ts'
import { ExactNamesView, PreviewView, TableView, TiesView } from '../view/shapes/grid.ts'
import { GridArrangement } from '../view/shapes/grid-layout.ts'
import { EditableRecord, GraphView, InfoView, RecordView, SearchHit } from '../view/shapes/records.ts'
import {
  TranslatedAsked,
  TranslatedView,
  UntranslatedAsked,
  UntranslatedView,
} from '../view/shapes/translation.ts'
import { CirculatedView } from '../view/shapes/circulated.ts'
import { SavedViewView } from '../view/shapes/saved-views.ts'
import { StrategiesView, StrategyListView, StrategyQuestion } from '../view/shapes/strategies.ts'
import type { questionNames } from './question-names.ts'

/** Where a person put nodes of a picture: they stand there, new ones near their neighbours. */
const Places = z.record(z.string().max(400), z.tuple([z.number(), z.number()])).optional()

const Coordinated = OverlapView.shape.coordinated.optional()
const Origin = PointView.shape.origin.optional()

const DocumentAnswer = z.custom<BriefingDocument | null>((value) => typeof value === 'object')

/**
 * Everything that can be asked of a map. One entry is the whole contract of a question: its own parameters (the
 * common ones are `Question`) and its answer. The command line, the window and the worker all derive from it.
 */
export const questions = {
  info: { parameters: z.object({}), answer: InfoView },
  matrix: { parameters: z.object({ rows: Axis, columns: Axis }), answer: MatrixView },
  gaps: { parameters: z.object({ notResearched: z.boolean().optional() }), answer: z.array(GapView) },
  /** Narrowed to one kind of coordination first, then the first `limit`. */
  overlaps: {
    parameters: z.object({ limit: z.int().min(1).optional(), coordinated: Coordinated }),
    answer: z.array(OverlapView),
  },
  points: { parameters: z.object({ origin: Origin }), answer: z.array(PointView) },
  commitments: {
    parameters: z.object({ which: z.enum(['all', 'overdue']).optional() }),
    answer: z.array(CommitmentView),
  },
  /** What can be compared; then those that are, row by row, and the same as a picture: of one `row` where it is named. */
  strategyList: { parameters: z.object({}), answer: StrategyListView },
  strategies: { parameters: StrategyQuestion, answer: StrategiesView },
  strategyGraph: {
    parameters: StrategyQuestion.extend({ row: RecordId.optional(), places: Places }),
    answer: GraphView,
  },
  funding: { parameters: z.object({}), answer: FundingView },
  /** What is said over a picture or a document that leaves: day, scope, for whom, ceiling. */
  heading: { parameters: z.object({}), answer: HeadingView },
  record: { parameters: z.object({ id: RecordId }), answer: RecordView.nullable() },
  /** The record as a form needs it. */
  editable: { parameters: z.object({ id: RecordId }), answer: EditableRecord.nullable() },
  /** The records around some records, or around a cell, gap, overlap or point (their finding id as a centre). */
  neighbourhood: {
    parameters: z.object({ centres: z.array(z.string()).min(1).max(200), places: Places }),
    answer: GraphView,
  },
  overlapGraph: {
    parameters: z.object({ limit: z.int().min(1).max(500), coordinated: Coordinated, places: Places }),
    answer: GraphView,
  },
  pointGraph: { parameters: z.object({ origin: Origin, places: Places }), answer: GraphView },
  /** A document as a model; renderers of shared/briefing write it. Null where what it is about is not on the map. */
  document: {
    parameters: DocumentAsked.extend({ kind: z.enum(mapKinds as [MapKind, ...MapKind[]]) }),
    answer: DocumentAnswer,
  },
  /** Records that may be one, of one type or of all, the likeliest first. */
  duplicates: {
    parameters: z.object({
      type: z.string().max(100).optional(),
      limit: z.int().min(1).max(100_000).optional(),
    }),
    answer: z.array(DuplicateView),
  },
  /** Two records of one type, field by field; null where they are not. */
  comparison: { parameters: z.object({ a: RecordId, b: RecordId }), answer: ComparisonView.nullable() },
  /** What is to be looked at again, the most urgent first; `reason`, `type` and `jurisdiction` narrow it within the scope. */
  review: {
    parameters: z.object({
      reason: z.enum(reviewReasons).optional(),
      type: z.string().max(100).optional(),
      jurisdiction: RecordId.optional(),
      limit: z.int().min(0).max(100_000).optional(),
    }),
    answer: ReviewView,
  },
  succession: { parameters: z.object({ id: RecordId }), answer: SuccessionView.nullable() },
  /** The views that somebody saved, by name. */
  /** Documents that were circulated, the newest first. */
  circulated: { parameters: z.object({}), answer: z.array(CirculatedView) },
  /** Texts of a document that its language lacks, by record; and what of a translation that came back can be written. */
  untranslated: { parameters: UntranslatedAsked, answer: UntranslatedView },
  translated: { parameters: TranslatedAsked, answer: TranslatedView },
  savedViews: { parameters: z.object({}), answer: z.array(SavedViewView) },
  /** Records by their words; a `type` without words lists all of that type. */
  search: {
    parameters: z.object({
      text: z.string().max(500),
      type: z.string().max(100).optional(),
      limit: z.int().min(1).max(100_000).optional(),
      inScope: z.boolean().optional(),
    }),
    answer: z.array(SearchHit),
  },
  /** The records of one type under the scope, a cell a column. */
  table: {
    parameters: GridArrangement.extend({
      type: z.string().max(100),
      columns: z.array(z.string().max(100)).max(200),
    }),
    answer: TableView,
  },
  /** Records of some types that are called exactly so. */
  exactNames: {
    parameters: z.object({
      texts: z.array(z.string().max(4000)).max(50_000),
      types: z.array(z.string().max(100)).max(100),
    }),
    answer: ExactNamesView,
  },
  /** The relationships behind the cells of a column of the table. */
  ties: {
    parameters: z.object({
      records: z.array(RecordId).max(100_000),
      type: z.string().max(100),
      direction: z.enum(['out', 'in']),
    }),
    answer: TiesView,
  },
  /** The series of calls, with the days proposed for the next ones. */
  calls: { parameters: z.object({}), answer: CallsView },
  /** What may go on the agenda of a call, `limit` of each kind of finding. */
  agendaProposal: {
    parameters: z.object({ id: RecordId, limit: z.int().min(1).max(100).optional() }),
    answer: AgendaProposalView,
  },
  /** Actions across calls, past due first. */
  actions: { parameters: z.object({}), answer: z.array(ActionView) },
  /** Outcomes and actions of items about a record, or about a finding by its id. */
  touched: { parameters: z.object({ of: z.string().max(400) }), answer: TouchedView },
  /** One call; and the screen that all who take part see, computed on what they may see. */
  call: { parameters: z.object({ id: RecordId }), answer: CallView.nullable() },
  callRoom: { parameters: z.object({ id: RecordId }), answer: CallRoomView.nullable() },
  callPicture: { parameters: z.object({ id: RecordId, item: RecordId }), answer: CallPictureView.nullable() },
  /**
   * A paper of a call as a document model, for all who take part; null where the call is not for who asks. The scenario
   * note is for `own` alone, and null for anybody else (R29).
   */
  callPaper: {
    parameters: DocumentAsked.omit({ kind: true, of: true, rows: true }).extend({
      id: RecordId,
      kind: z.enum(callKinds),
    }),
    answer: DocumentAnswer,
  },
  /** What follows is asked of the journal, not of the map that it comes to. */
  history: {
    parameters: z.object({ id: RecordId, limit: z.int().min(1).max(100_000).optional() }),
    answer: HistoryView,
  },
  restore: {
    parameters: z.object({ id: RecordId, position: z.int().min(0) }),
    answer: RestoreView,
  },
  /** What has to be settled, by record; that of one `record` where it is named. `limit` counts records. */
  conflicts: {
    parameters: z.object({
      record: RecordId.optional(),
      limit: z.int().min(0).max(100_000).optional(),
    }),
    answer: ConflictsView,
  },
  activity: { parameters: ActivityFilter, answer: ActivityView },
  /** What commands would do to the map as it is, relationships told from their end of a `type`; nothing is written. */
  preview: {
    parameters: z.object({
      commands: z.array(BatchStep).min(1).max(20_000),
      type: z.string().max(100).optional(),
    }),
    answer: PreviewView,
  },
  /** What differs between two points in time, the question itself being the later one unless another is named. */
  changes: { parameters: ChangesAsked, answer: ChangesView },
  changesMatrix: {
    parameters: ChangesAsked.extend({ rows: Axis, columns: Axis }),
    answer: ChangesMatrixView,
  },
  changesGraph: { parameters: ChangesAsked.extend({ places: Places }), answer: GraphView },
} as const satisfies Record<
  (typeof questionNames)[number],
  { readonly parameters: z.ZodType; readonly answer: z.ZodType }
>

export type QuestionName = keyof typeof questions
export type Parameters<N extends QuestionName> = z.infer<(typeof questions)[N]['parameters']>
export type Answer<N extends QuestionName> = z.infer<(typeof questions)[N]['answer']>
