import { describe, expect, it } from 'vitest'
import { drawGraphAnswer, drawMatrixAnswer, type About } from '../../shared/view/drawing/draw-answer.ts'
import { translator } from '../../shared/language/translator.ts'
import { axes } from '../../shared/view/shapes/axis.ts'
import { ask } from '../helpers/ask.ts'
import { linesOf, unreadable } from '../helpers/picture.ts'
import { today, view } from './starter-answers.ts'

const asked = (language: 'en' | 'fr') => ({ language, asOf: today, audience: 'public' })
const about = (language: 'en' | 'fr'): About => ({
  language,
  heading: ask('heading', view, {}, asked(language)),
})
const wordsOf = (text: string) => text.split(/[ /-]/).filter((word) => word !== '')
const pairs = axes.flatMap((rows) => axes.filter((one) => one !== rows).map((columns) => ({ rows, columns })))

describe.each(['en', 'fr'] as const)('pictures of the starter map (%s)', (language) => {
  it.each(pairs)('[W9] any two axes are readable: $rows × $columns', ({ rows, columns }) => {
    const matrix = ask('matrix', view, { rows, columns }, asked(language))
    const picture = drawMatrixAnswer(matrix, about(language))
    expect(unreadable(picture)).toEqual([])
    const seen = new Set(linesOf(picture.svg).flatMap((line) => wordsOf(line.words)))
    const t = translator(language)
    const said = [
      ...matrix.rows.map(({ name }) => name),
      ...matrix.columns.map(({ shortName }) => shortName),
      ...new Set(matrix.cells.flatMap(({ gap }) => (gap === null ? [] : [t(`window:gap.short.${gap}`)]))),
    ]
    expect(
      said.flatMap(wordsOf).filter((word) => !seen.has(word)),
      'no word is broken',
    ).toEqual([])
  })

  it.each([
    ['overlapGraph', { limit: 60 }],
    ['overlapGraph', { limit: 16 }],
    ['pointGraph', {}],
    ['strategyGraph', { strategies: ['ca-strategy-2019', 'mb-tracias-trust'], rows: 'activity' }],
    ['neighbourhood', { centres: ['gap:jurisdiction=jurisdiction-on&pillar=pillar-protection'] }],
    ['neighbourhood', { centres: ['gap:jurisdiction=jurisdiction-ca&pillar=pillar-prevention'] }],
    ['neighbourhood', { centres: ['ca-rcmp'] }],
    ['neighbourhood', { centres: ['nap-2012'] }],
    ['neighbourhood', { centres: ['ca-hotline', 'ca-rcmp'] }],
  ] as const)('[W9] %s of %j has every label beside its node and on no other label', (name, parameters) => {
    const graph = ask(name, view, parameters as never, asked(language))
    expect(graph.nodes.length).toBeGreaterThan(2)
    expect(unreadable(drawGraphAnswer(name, graph, about(language)))).toEqual([])
  })
})
