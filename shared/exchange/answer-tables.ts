import type { Language } from '../../graph-schema/bilingual.ts'
import { gapKinds, interactionStatuses } from '../../graph-schema/vocabularies/analysis.ts'
import { disclosures, verdicts } from '../../graph-schema/vocabularies/findings.ts'
import { amountBases } from '../../graph-schema/vocabularies/statuses.ts'
import type { Choice } from '../../graph-schema/property.ts'
import { colon, formatFiscalYear } from '../language/format.ts'
import type { ActivityView } from '../view/shapes/history.ts'
import { activityTable } from './activity-table.ts'
import type { AnswerTable } from './answer-table.ts'
import { changedCellsTable, changesTable } from './changes-table.ts'
import { gridTable } from './grid-table.ts'
import { translator } from '../language/translator.ts'
import type { TabularName } from './table-names.ts'
import type { CommitmentView, FundingView, GapView, OverlapView, PointView } from '../view/shapes/analyses.ts'
import type { ChangesMatrixView, ChangesView } from '../view/shapes/changes.ts'
import type { MatrixView } from '../view/shapes/matrix.ts'
import { assuranceWords } from '../view/assurance-words.ts'
import type { AssuranceView, CitationView, JudgementView, ReplyView } from '../view/shapes/common.ts'
import type { TableView } from '../view/shapes/grid.ts'
import type { StrategiesView } from '../view/shapes/strategies.ts'
import { strategiesTable } from './strategies-table.ts'
import type { SearchHit } from '../view/shapes/records.ts'

/** The tables, each with the answer that it is made of. */
export type Tabular = {
  matrix: MatrixView
  gaps: readonly GapView[]
  overlaps: readonly OverlapView[]
  points: readonly PointView[]
  commitments: readonly CommitmentView[]
  strategies: StrategiesView
  funding: FundingView
  fundingYears: FundingView
  fundingOrganizations: FundingView
  fundingEndings: FundingView
  activity: ActivityView
  search: readonly SearchHit[]
  table: TableView
  changes: ChangesView
  changesMatrix: ChangesMatrixView
}

type Words = {
  /** A heading of the tables; a key of another catalogue with its namespace. */
  readonly t: (key: string) => string
  readonly language: Language
}

/**
 * An answer as a table, with headings in a language. The answer is already in that language and computed for the
 * audience that will read it.
 *
 * Cost: O(rows). Shape: one row a finding, commitment, amount or record; for the matrix one row a cell. The years end with what
 * is in no single year and the total.
 */
export function tableOfAnswer<N extends TabularName>(
  name: N,
  answer: Tabular[N],
  language: Language,
): AnswerTable {
  const translate = translator(language)
  const words: Words = {
    t: (key) => translate(key.includes(':') ? key : `window:table.${key}`),
    language,
  }
  return tables[name](answer, words)
}

const tables: { readonly [N in TabularName]: (answer: Tabular[N], words: Words) => AnswerTable } = {
  matrix: (matrix, { t, language }) => ({
    columns: [
      t(`axis.${matrix.rowAxis}`),
      t(`axis.${matrix.columnAxis}`),
      t('current'),
      t('presumed'),
      t('evidence:unsourcedCount'),
      t('evidence:staleCount'),
      t('national'),
      t('unplaced'),
      t('notStated'),
      t('organizations'),
      t('money'),
      t('gap'),
      t('also'),
    ],
    rows: matrix.cells.map((cell) => [
      matrix.rows.find((one) => one.id === cell.row)?.name ?? cell.row,
      matrix.columns.find((one) => one.id === cell.column)?.name ?? cell.column,
      cell.measures,
      cell.presumed,
      cell.unsourced,
      cell.stale,
      cell.national,
      cell.unplaced,
      cell.notStated,
      cell.organizations,
      cell.money ?? '',
      cell.gap === null ? '' : word(gapKinds, cell.gap, language),
      cell.also.map((kind) => word(gapKinds, kind, language)).join('; '),
    ]),
  }),
  gaps: (gaps, { t, language }) => ({
    columns: [t('rank'), t('gap'), t('name'), t('why'), t('competence'), ...standingColumns(t)],
    rows: gaps.map((gap, index) => [
      index + 1,
      gap.kindName,
      gap.name,
      gap.why,
      gap.competenceName,
      ...standing(gap, language),
    ]),
  }),
  overlaps: (overlaps, { t, language }) => ({
    columns: [
      t('rank'),
      t('a'),
      t('b'),
      t('class'),
      t('share'),
      t('coordinated'),
      t('why'),
      t('evidence:column'),
      ...standingColumns(t),
    ],
    rows: overlaps.map((one, index) => [
      index + 1,
      one.a.name,
      one.b.name,
      one.className,
      Math.round(one.score * 100),
      one.coordinatedHow ?? '',
      one.why,
      relianceOfPair(one, language),
      ...standing(one, language),
    ]),
  }),
  points: (points, { t, language }) => ({
    columns: [
      t('rank'),
      t('name'),
      t('a'),
      t('b'),
      t('rule'),
      t('origin'),
      t('score'),
      t('status'),
      t('why'),
      t('evidence:column'),
      ...standingColumns(t),
    ],
    rows: points.map((one, index) => [
      index + 1,
      one.name,
      one.a.name,
      one.b.name,
      one.ruleName,
      t(`origins.${one.origin}`),
      one.scores.map((score) => `${score.score} (${score.organization})`).join('; '),
      word(interactionStatuses, one.status, language),
      one.why,
      relianceOfPair(one, language),
      ...standing(one, language),
    ]),
  }),
  commitments: (commitments, { t, language }) => ({
    columns: [
      t('number'),
      t('name'),
      t('who'),
      t('timing'),
      t('status'),
      t('passed'),
      t('overdue'),
      t('axis.strategy'),
      t('axis.pillar'),
      t('standing'),
      t('evidence:column'),
      t('sources'),
    ],
    rows: commitments.map((one) => [
      one.number,
      one.name,
      one.organizationNames.join('; '),
      one.timingText,
      one.statusName,
      one.timingPassed ? t('yes') : t('no'),
      one.overdue ? t('yes') : t('no'),
      one.strategyName,
      one.pillarNames.join('; '),
      t(`window:currency.${one.currency}`),
      reliance(one.assurance, language),
      cited(one.citations, language),
    ]),
  }),
  strategies: (strategies, { language }) => strategiesTable(strategies, language),
  funding: (funding, { t, language }) => ({
    columns: [t('allocation'), t('amount'), t('currency'), t('basis'), t('counted'), t('why'), t('sources')],
    rows: funding.lines.map((line) => [
      line.name,
      line.amount,
      line.currency,
      word(amountBases, line.basis, language),
      line.counted,
      line.why,
      cited(line.citations, language),
    ]),
  }),
  fundingYears: ({ byFiscalYear, noSingleYear, total }, { t }) => ({
    columns: [t('analysis:funding.year'), t('counted')],
    rows: [
      ...byFiscalYear.map((one) => [formatFiscalYear(one.fiscalYear), one.counted]),
      [t('analysis:funding.noSingleYear'), noSingleYear],
      [t('analysis:funding.totalRow'), total],
    ],
  }),
  fundingOrganizations: ({ byOrganization }, { t }) => ({
    columns: [t('axis.organization'), t('counted'), t('joint')],
    rows: byOrganization.map((one) => [one.name, one.counted, one.joint]),
  }),
  fundingEndings: ({ endings }, { t }) => ({
    columns: [t('window:funding.ends'), t('window:funding.what'), t('window:funding.kind')],
    rows: endings.map((one) => [one.ends, one.name, t(`window:funding.kinds.${one.kind}`)]),
  }),
  activity: (activity, { language }) => activityTable(activity, language),
  table: (table, { language }) => gridTable(table, language),
  changes: (changes, { language }) => changesTable(changes, language),
  changesMatrix: (matrix, { language }) => changedCellsTable(matrix, language),
  search: (hits, { t, language }) => ({
    columns: [t('id'), t('type'), t('name'), t('matched'), t('evidence:column')],
    rows: hits.map((hit) => [
      hit.id,
      hit.typeName,
      hit.name,
      hit.matched === hit.name ? '' : hit.matched,
      reliance(hit.assurance, language),
    ]),
  }),
}

function standingColumns(t: Words['t']): string[] {
  return [t('sources'), t('replies'), t('disclosure'), t('verdict'), t('reason')]
}

type Standing = {
  readonly citations: readonly CitationView[]
  readonly replies: readonly ReplyView[]
  readonly disclosure: string
  readonly judgement: JudgementView
}

/** What goes with every finding, wherever it goes: sources, replies (R19), how far it has travelled, the verdict. */
function standing({ citations, replies, disclosure, judgement }: Standing, language: Language): string[] {
  return [
    cited(citations, language),
    replies.map((reply) => `${reply.name}${colon(language)}${reply.text}`).join('; '),
    word(disclosures, disclosure, language),
    judgement === null ? '' : word(verdicts, judgement.verdict, language),
    judgement?.reason ?? '',
  ]
}

/** Sources and where in them; what cites none says so. */
function cited(citations: readonly CitationView[], language: Language): string {
  if (citations.length === 0) return translator(language)('evidence:unsourced')
  return citations.map(({ title, locator }) => (locator === '' ? title : `${title}, ${locator}`)).join('; ')
}

/** What speaks against relying on a record; empty where nothing does. */
function reliance(assurance: AssuranceView, language: Language): string {
  return assuranceWords(assurance, translator(language)).join('; ')
}

/** The same of both sides of a pair, each by its name. */
function relianceOfPair(
  { a, b, assurance }: Pick<OverlapView, 'a' | 'b' | 'assurance'>,
  language: Language,
): string {
  const t = translator(language)
  return [
    { name: a.name, words: reliance(assurance.a, language) },
    { name: b.name, words: reliance(assurance.b, language) },
  ]
    .filter(({ words }) => words !== '')
    .map((one) => t('evidence:reliance', one))
    .join('; ')
}

function word(choices: readonly Choice[], id: string, language: Language): string {
  return choices.find((one) => one.id === id)?.[language] ?? id
}

/** What a spreadsheet would take for a formula becomes text by an apostrophe, as in CSV; numbers stay numbers. */
const asText = (cell: string | number): string =>
  typeof cell === 'string' && /^[=+\-@＝＋－＠]/.test(cell.trimStart())
    ? `'${cell.trimStart()}`
    : String(cell)

/**
 * The table as text to paste: cells apart by tabs, rows by line ends; those within a cell become spaces, formulas
 * text.
 */
export function tabSeparated({ columns, rows }: AnswerTable): string {
  const line = (cells: readonly (string | number)[]): string =>
    cells.map((cell) => asText(cell).replaceAll(/[\t\r\n]+/g, ' ')).join('\t')
  return [columns, ...rows].map(line).join('\r\n')
}
