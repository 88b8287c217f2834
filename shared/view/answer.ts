import type { MapView } from '../state/map-view.ts'
import { asked } from './asked.ts'
import { presentActions } from './calls/present-actions.ts'
import { presentAgendaProposal } from './calls/present-agenda.ts'
import { presentCalls } from './calls/present-calls.ts'
import { presentTouched } from './calls/present-touched.ts'
import { withPlaces } from './graph-elements.ts'
import type { Places } from './layout/keep-places.ts'
import { presentCommitments } from './present-commitments.ts'
import { presentCirculated } from './present-circulated.ts'
import { presentComparison } from './present-comparison.ts'
import { presentDuplicates } from './present-duplicates.ts'
import { presentEditable } from './present-editable.ts'
import { presentFunding } from './present-funding.ts'
import { presentHeading } from './present-heading.ts'
import { presentGaps } from './present-gaps.ts'
import { presentNeighbourhood, presentOverlapGraph, presentPointGraph } from './present-graph.ts'
import { presentMatrix } from './present-matrix.ts'
import { presentOverlaps, type OverlapFilter } from './present-overlaps.ts'
import { presentPoints, type PointFilter } from './present-points.ts'
import { presentRecord } from './present-record.ts'
import { presentReview, type ReviewFilter } from './present-review.ts'
import { presentSavedViews } from './present-saved-views.ts'
import { presentSuccession } from './present-succession.ts'
import { presentTranslated, presentUntranslated } from './present-translation.ts'
import { search } from './search.ts'
import { presentStrategyList } from './strategies/present-head.ts'
import { presentStrategies } from './strategies/present-strategies.ts'
import { presentStrategyGraph, type StrategyGraphQuestion } from './strategies/strategy-graph.ts'
import type { z } from 'zod'
import type { CirculatedView } from './shapes/circulated.ts'
import type {
  TranslatedAsked,
  TranslatedView,
  UntranslatedAsked,
  UntranslatedView,
} from './shapes/translation.ts'
import type { CommitmentView, FundingView, GapView, OverlapView, PointView } from './shapes/analyses.ts'
import type { ActionView, AgendaProposalView, CallsView, TouchedView } from './shapes/calls.ts'
import type { MatrixView } from './shapes/matrix.ts'
import type { Axis } from './shapes/axis.ts'
import type { HeadingView } from './shapes/common.ts'
import type { Question } from './shapes/question.ts'
import type { ComparisonView, DuplicateView, SuccessionView } from './shapes/duplicates.ts'
import type { ReviewView } from './shapes/review.ts'
import { presentExactNames } from './grid/exact-names.ts'
import { presentTable } from './grid/present-table.ts'
import { presentTies } from './grid/ties.ts'
import type { ExactNamesView, TableView, TiesView } from './shapes/grid.ts'
import type { GridArrangement } from './shapes/grid-layout.ts'
import type { EditableRecord, GraphView, RecordView, SearchHit } from './shapes/records.ts'
import type { SavedViewView } from './shapes/saved-views.ts'
import type { StrategiesView, StrategyListView, StrategyQuestion } from './shapes/strategies.ts'

/** Parameters and answers of every question that a map view alone can answer; contract/questions.ts checks them. */
export type Answers = {
  matrix: [{ rows: Axis; columns: Axis }, MatrixView]
  gaps: [{ notResearched?: boolean | undefined }, GapView[]]
  overlaps: [OverlapFilter, OverlapView[]]
  points: [PointFilter, PointView[]]
  commitments: [{ which?: 'all' | 'overdue' | undefined }, CommitmentView[]]
  strategyList: [object, StrategyListView]
  strategies: [StrategyQuestion, StrategiesView]
  strategyGraph: [StrategyGraphQuestion & { places?: Places | undefined }, GraphView]
  funding: [object, FundingView]
  heading: [object, HeadingView]
  record: [{ id: string }, RecordView | null]
  editable: [{ id: string }, EditableRecord | null]
  neighbourhood: [{ centres: readonly string[]; places?: Places | undefined }, GraphView]
  overlapGraph: [OverlapFilter & { limit: number; places?: Places | undefined }, GraphView]
  pointGraph: [PointFilter & { places?: Places | undefined }, GraphView]
  duplicates: [{ type?: string | undefined; limit?: number | undefined }, DuplicateView[]]
  comparison: [{ a: string; b: string }, ComparisonView | null]
  review: [ReviewFilter, ReviewView]
  succession: [{ id: string }, SuccessionView | null]
  table: [GridArrangement & { type: string; columns: readonly string[] }, TableView]
  exactNames: [{ texts: readonly string[]; types: readonly string[] }, ExactNamesView]
  ties: [{ records: readonly string[]; type: string; direction: 'out' | 'in' }, TiesView]
  savedViews: [object, SavedViewView[]]
  circulated: [object, CirculatedView[]]
  untranslated: [z.infer<typeof UntranslatedAsked>, UntranslatedView]
  translated: [z.infer<typeof TranslatedAsked>, TranslatedView]
  calls: [object, CallsView]
  agendaProposal: [{ id: string; limit?: number | undefined }, AgendaProposalView]
  actions: [object, ActionView[]]
  touched: [{ of: string }, TouchedView]
  search: [
    {
      text: string
      type?: string | undefined
      limit?: number | undefined
      inScope?: boolean | undefined
    },
    SearchHit[],
  ]
}
export type Answerable = keyof Answers

type Answering = {
  readonly [N in Answerable]: (question: ReturnType<typeof asked>, parameters: Answers[N][0]) => Answers[N][1]
}

const answering: Answering = {
  matrix: (question, { rows, columns }) => presentMatrix(question, rows, columns),
  gaps: (question, { notResearched }) => presentGaps(question, notResearched === true),
  overlaps: (question, filter) => presentOverlaps(question, filter),
  points: (question, filter) => presentPoints(question, filter),
  commitments: (question, { which }) => presentCommitments(question, which),
  strategyList: (question) => presentStrategyList(question),
  strategies: (question, wanted) => presentStrategies(question, wanted),
  strategyGraph: (question, { places, ...wanted }) =>
    withPlaces(presentStrategyGraph(question, wanted), places),
  funding: (question) => presentFunding(question),
  heading: (question) => presentHeading(question),
  record: (question, { id }) => presentRecord(question, id),
  editable: (question, { id }) => presentEditable(question, id),
  neighbourhood: (question, { centres, places }) =>
    withPlaces(presentNeighbourhood(question, centres), places),
  overlapGraph: (question, { places, ...filter }) =>
    withPlaces(presentOverlapGraph(question, filter), places),
  pointGraph: (question, { places, ...filter }) => withPlaces(presentPointGraph(question, filter), places),
  duplicates: (question, parameters) => presentDuplicates(question, parameters),
  comparison: (question, { a, b }) => presentComparison(question, a, b),
  review: (question, filter) => presentReview(question, filter),
  succession: (question, { id }) => presentSuccession(question, id),
  savedViews: (question) => presentSavedViews(question),
  circulated: (question) => presentCirculated(question),
  untranslated: (question, parameters) => presentUntranslated(question, parameters),
  translated: (question, parameters) => presentTranslated(question, parameters),
  calls: (question) => presentCalls(question),
  agendaProposal: (question, wanted) => presentAgendaProposal(question, wanted),
  actions: (question) => presentActions(question),
  touched: (question, wanted) => presentTouched(question, wanted),
  table: (question, wanted) => presentTable(question, wanted),
  exactNames: (question, wanted) => presentExactNames(question, wanted),
  ties: (question, wanted) => presentTies(question, wanted),
  search: (question, wanted) => search(question, wanted),
}

/**
 * The answer to a question on a map as one audience sees it.
 *
 * Cost: that of the analysis; indexes and standings are kept per map view and question.
 * Errors: RangeError for a matrix with the same axis twice.
 */
export function answer<N extends Answerable>(
  name: N,
  view: MapView,
  question: Question,
  parameters: Answers[N][0],
): Answers[N][1] {
  return answering[name](asked(view, question), parameters)
}
