import type { Language } from '../../../graph-schema/bilingual.ts'
import { nodeTypes } from '../../../graph-schema/registry.ts'
import { gapKinds } from '../../../graph-schema/vocabularies/analysis.ts'
import { formatDay, formatNumber } from '../../language/format.ts'
import { translator, type Translate } from '../../language/translator.ts'
import type { MapView } from '../../state/map-view.ts'
import { answer } from '../../view/answer.ts'
import { drawGraphAnswer } from '../../view/drawing/draw-answer.ts'
import { escapeXml } from '../../view/drawing/svg.ts'
import type { HeadingView } from '../../view/shapes/common.ts'
import type { MatrixView } from '../../view/shapes/matrix.ts'
import type { Question } from '../../view/shapes/question.ts'
import { anchorOf, recordArticle } from './record-article.ts'

/** What is listed, in the order of the schema: all but the ways of looking at the map, which are of the window. */
const listed = Object.values(nodeTypes).filter(({ type }) => type !== 'View')

type Edition = {
  readonly view: MapView
  readonly question: Question
  readonly language: Language
  readonly t: Translate
}

/** The page in one language: contents, search, matrix, graphs, records. */
export function edition(view: MapView, asked: Question, title: string): string {
  const question = { ...asked, scope: {} }
  const { language } = question
  const made: Edition = { view, question, language, t: translator(language) }
  const { t } = made
  const heading = answer('heading', view, question, {})
  const groups = listed
    .map((declared) => ({ ...declared, ids: idsOf(view, declared.type, language) }))
    .filter(({ ids }) => ids.length > 0)
  const contents = [
    [`${language}-matrix`, t('exporting:page.matrix')],
    [`${language}-graphs`, t('exporting:page.graphs')],
    ...groups.map(({ type, plural, ids }) => [
      `${language}-type-${type}`,
      `${plural[language]} (${formatNumber(ids.length, language)})`,
    ]),
  ].map(([id = '', name = '']) => `<li><a href="#${id}">${escapeXml(name)}</a></li>`)
  const counts = t('exporting:page.counts', {
    nodes: formatNumber(view.nodes.size, language),
    relationships: formatNumber(view.relationships.size, language),
  })
  return [
    `<div lang="${language}" data-edition data-title="${escapeXml(title)}">`,
    `<h2>${escapeXml(title)}</h2>`,
    `<p>${escapeXml(t('exporting:page.readOnly', { day: formatDay(question.asOf, language) }))}</p>`,
    ...[heading.inForce, heading.audience, heading.ceiling, counts].map(
      (line) => `<p class="soft">${escapeXml(line)}</p>`,
    ),
    `<nav id="${language}-contents" aria-label="${escapeXml(t('exporting:page.contents'))}"><ul>${contents.join('')}</ul></nav>`,
    searchForm(made),
    `<section id="${language}-matrix"><h3>${escapeXml(t('exporting:page.matrix'))}</h3><p>${escapeXml(t('exporting:page.matrixAbout'))}</p>${matrixTable(made)}</section>`,
    `<section id="${language}-graphs"><h3>${escapeXml(t('exporting:page.graphs'))}</h3><p>${escapeXml(t('exporting:page.graphsAbout'))}</p>${graphsOf(made, heading)}</section>`,
    ...groups.map(
      ({ type, plural, ids }) =>
        `<section id="${language}-type-${type}" data-group><h3>${escapeXml(plural[language])}</h3>${articles(made, ids)}<p><a href="#${language}-contents">${escapeXml(t('exporting:page.top'))}</a></p></section>`,
    ),
    '</div>',
  ].join('\n')
}

function idsOf(view: MapView, type: string, language: Language): readonly string[] {
  const named = [...view.nodes.values()]
    .filter((node) => node.type === type)
    .map(({ id, properties }) => {
      const name = (properties['name'] ?? properties['text']) as Partial<Record<Language, string>> | undefined
      return { id, name: name?.[language] ?? name?.en ?? name?.fr ?? id }
    })
  const order = new Intl.Collator(language, { sensitivity: 'base', numeric: true })
  return named.sort((a, b) => order.compare(a.name, b.name) || (a.id < b.id ? -1 : 1)).map(({ id }) => id)
}

function articles({ view, question, language, t }: Edition, ids: readonly string[]): string {
  return ids
    .map((id) => {
      const record = answer('record', view, question, { id })
      return record === null ? '' : recordArticle(record, language, t)
    })
    .join('\n')
}

function searchForm({ language, t }: Edition): string {
  const found = t('exporting:page.found', { n: '{n}' })
  return [
    `<form role="search" aria-label="${escapeXml(t('exporting:page.search'))}" data-needs-script hidden>`,
    `<div><label for="${language}-search">${escapeXml(t('exporting:page.search'))}</label><input id="${language}-search" type="search" autocomplete="off"></div>`,
    `<button type="reset">${escapeXml(t('exporting:page.clear'))}</button>`,
    `<span role="status" data-none="${escapeXml(t('exporting:page.none'))}" data-found="${escapeXml(found)}"></span>`,
    '</form>',
  ].join('')
}

/** The matrix as a table that is read cell by cell; numbers with their words, gaps by name. */
function matrixTable({ view, question, language, t }: Edition): string {
  const matrix: MatrixView = answer('matrix', view, question, { rows: 'jurisdiction', columns: 'pillar' })
  const cellAt = new Map(matrix.cells.map((cell) => [`${cell.row} ${cell.column}`, cell]))
  const cellOf = (cell: MatrixView['cells'][number] | undefined): string => {
    if (cell === undefined) return ''
    const gap = gapKinds.find(({ id }) => id === cell.gap)?.[language]
    const numbers = [
      ...(cell.measures > 0
        ? [t('exporting:page.current', { n: formatNumber(cell.measures, language) })]
        : []),
      ...(cell.presumed > 0
        ? [t('exporting:page.presumed', { n: formatNumber(cell.presumed, language) })]
        : []),
    ].map((words) => `<span>${escapeXml(words)}</span>`)
    return [...numbers, ...(gap === undefined ? [] : [`<span class="gap">${escapeXml(gap)}</span>`])].join('')
  }
  const name = t('exporting:page.matrix')
  const head = matrix.columns.map(({ name: column }) => `<th scope="col">${escapeXml(column)}</th>`).join('')
  const rows = matrix.rows.map(({ id, name: row }) => {
    const cells = matrix.columns.map((column) => `<td>${cellOf(cellAt.get(`${id} ${column.id}`))}</td>`)
    return `<tr><th scope="row"><a href="#${anchorOf(id, language)}">${escapeXml(row)}</a></th>${cells.join('')}</tr>`
  })
  return [
    `<div class="scroll" tabindex="0" role="region" aria-label="${escapeXml(t('exporting:page.scrollable', { name }))}">`,
    `<table><caption>${escapeXml(name)}</caption>`,
    `<thead><tr><th scope="col">${escapeXml(t('window:axis.jurisdiction'))}</th>${head}</tr></thead>`,
    `<tbody>${rows.join('')}</tbody></table></div>`,
  ].join('')
}

/** Each strategy with what stands nearest to it, in the drawing of the window. */
function graphsOf({ view, question, language, t }: Edition, heading: HeadingView): string {
  const ids = idsOf(view, 'Strategy', language)
  if (ids.length === 0) return `<p>${escapeXml(t('exporting:page.noGraph'))}</p>`
  return ids
    .map((id) => {
      const graph = answer('neighbourhood', view, question, { centres: [id] })
      const { svg } = drawGraphAnswer('neighbourhood', graph, { language, heading })
      return `<figure>${svg}</figure>`
    })
    .join('\n')
}
