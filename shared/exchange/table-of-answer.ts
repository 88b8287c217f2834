import type { Language } from '../../graph-schema/bilingual.ts'
import { translator, type Translate } from '../language/translator.ts'
import type {
  CommitmentView,
  FundingView,
  GapView,
  MatrixView,
  OverlapView,
  PointView,
} from '../view/shapes/analyses.ts'
import type { CitationView } from '../view/shapes/common.ts'
import type { SearchHit } from '../view/shapes/records.ts'

export type ExportTable = {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly unknown[])[]
}

/** Answers that are a table. */
export type TabularAnswers = {
  matrix: MatrixView
  gaps: readonly GapView[]
  overlaps: readonly OverlapView[]
  points: readonly PointView[]
  commitments: readonly CommitmentView[]
  funding: FundingView
  search: readonly SearchHit[]
}
export type Tabular = keyof TabularAnswers

const makers: { readonly [N in Tabular]: (answer: TabularAnswers[N], t: Translate) => ExportTable } = {
  matrix: (matrix, t) => ({
    columns: heads(t, [
      'row',
      'column',
      'measures',
      'presumed',
      'national',
      'unplaced',
      'notStated',
      'organizations',
      'money',
      'gap',
    ]),
    rows: matrix.cells.map((cell) => [
      matrix.rows.find((row) => row.id === cell.row)?.name,
      matrix.columns.find((column) => column.id === cell.column)?.name,
      cell.measures,
      cell.presumed,
      cell.national,
      cell.unplaced,
      cell.notStated,
      cell.organizations,
      cell.money ?? '',
      cell.gap ?? '',
    ]),
  }),
  gaps: (gaps, t) => ({
    columns: heads(t, ['id', 'name', 'gap', 'priority', 'why', 'competence', 'sources']),
    rows: gaps.map((gap) => [
      gap.id,
      gap.name,
      gap.kindName,
      gap.priority,
      gap.why,
      gap.competenceName,
      sources(gap.citations),
    ]),
  }),
  overlaps: (overlaps, t) => ({
    columns: heads(t, ['id', 'a', 'b', 'class', 'score', 'coordinated', 'why', 'sources']),
    rows: overlaps.map((one) => [
      one.id,
      one.a.name,
      one.b.name,
      one.className,
      one.score,
      one.coordinatedHow ?? '',
      one.why,
      sources(one.citations),
    ]),
  }),
  points: (points, t) => ({
    columns: heads(t, ['id', 'name', 'a', 'b', 'rule', 'score', 'why', 'replies', 'sources']),
    rows: points.map((one) => [
      one.id,
      one.name,
      one.a.name,
      one.b.name,
      one.ruleName,
      one.score ?? '',
      one.why,
      one.replies.map((reply) => `${reply.name}: ${reply.text}`).join(' | '),
      sources(one.citations),
    ]),
  }),
  commitments: (commitments, t) => ({
    columns: heads(t, [
      'id',
      'number',
      'name',
      'strategy',
      'organizations',
      'timing',
      'status',
      'timingPassed',
      'overdue',
    ]),
    rows: commitments.map((one) => [
      one.id,
      one.number,
      one.name,
      one.strategyName,
      one.organizationNames.join(', '),
      one.timingText,
      one.statusName,
      t(one.timingPassed ? 'common:yes' : 'common:no'),
      t(one.overdue ? 'common:yes' : 'common:no'),
    ]),
  }),
  funding: (funding, t) => ({
    columns: heads(t, ['id', 'name', 'amount', 'currency', 'counted', 'why', 'sources']),
    rows: funding.lines.map((line) => [
      line.allocation,
      line.name,
      line.amount,
      line.currency,
      line.counted,
      line.why,
      sources(line.citations),
    ]),
  }),
  search: (hits, t) => ({
    columns: heads(t, ['id', 'type', 'name']),
    rows: hits.map((hit) => [hit.id, hit.typeName, hit.name]),
  }),
}

/** An answer as rows for CSV or for the clipboard, with headings in the language of the answer. */
export function tableOfAnswer<N extends Tabular>(
  name: N,
  answer: TabularAnswers[N],
  language: Language,
): ExportTable {
  return makers[name](answer, translator(language))
}

export function isTabular(name: string): name is Tabular {
  return Object.hasOwn(makers, name)
}

function heads(t: Translate, names: readonly string[]): readonly string[] {
  return names.map((name) => t(`common:column.${name}`))
}

function sources(citations: readonly CitationView[]): string {
  return citations.map((one) => `${one.title}, ${one.locator}`).join(' | ')
}
