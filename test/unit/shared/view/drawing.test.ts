import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { gapKinds } from '../../../../graph-schema/vocabularies/analysis.ts'
import { fourPillars } from '../../../../graph-schema/vocabularies/pillars.ts'
import { translator } from '../../../../shared/language/translator.ts'
import { drawGraphAnswer, drawMatrixAnswer, type About } from '../../../../shared/view/drawing/draw-answer.ts'
import { gapMarks, toneColours, toneOf } from '../../../../shared/view/drawing/gap-mark.ts'
import { palette, pillarColours } from '../../../../shared/view/drawing/palette.ts'
import { escapeXml } from '../../../../shared/view/drawing/svg.ts'
import { axes, type Axis } from '../../../../shared/view/shapes/axis.ts'
import type { Question } from '../../../../shared/view/shapes/question.ts'
import { ask } from '../../../helpers/ask.ts'
import { everyKind } from '../../../helpers/every-kind.ts'
import { extendMap, service } from '../../../helpers/make-map.ts'
import { coloursOf, linesOf, unreadable } from '../../../helpers/picture.ts'
import { elements, parseXml, textOf } from '../../../helpers/xml.ts'

const unkind = 'Bill & <Ted> "quoted" \u0007\u0000 it’s ]]>'
const view = extendMap(everyKind, service('service-unkind', { name: { en: unkind }, by: 'org-a', in: 'on' }))
const languages = ['en', 'fr'] as const
type Language = (typeof languages)[number]

const about = (language: Language, over: Partial<Question> = {}): About => ({
  language,
  heading: ask('heading', view, {}, { language, audience: 'public', ...over }),
})
const matrixOf = (rows: Axis, columns: Axis, language: Language, over: Partial<Question> = {}) =>
  ask('matrix', view, { rows, columns }, { language, ...over })
const graphs = [
  ['neighbourhood', { centres: ['service-unkind'] }],
  ['neighbourhood', { centres: ['gap:jurisdiction=jurisdiction-ab&pillar=pillar-protection'] }],
  ['overlapGraph', { limit: 60 }],
  ['pointGraph', {}],
] as const
const pairs = axes.flatMap((rows) =>
  axes.filter((one) => one !== rows).map((columns) => [rows, columns] as const),
)

describe('the heading of a picture', () => {
  it.each(languages)(
    '[R30] says in sight what it is, the day, the scope, for whom, and the ceiling (%s)',
    (language) => {
      const scope = { jurisdiction: ['jurisdiction-on'], population: ['population-men-boys'] }
      const pictures = [
        drawMatrixAnswer(matrixOf('jurisdiction', 'pillar', language), about(language, { scope })),
        drawGraphAnswer('pointGraph', ask('pointGraph', view, {}, { language }), about(language, { scope })),
      ]
      const says = {
        en: [
          'June 1, 2026',
          'Ontario (jurisdiction)',
          'Men and boys (population)',
          'For: Public',
          'At most Protected A',
          'access legislation',
        ],
        fr: [
          '1er juin 2026',
          'Ontario (administration)',
          'Hommes et garçons (population)',
          'Pour\u00a0: Public',
          'Au plus Protégé A',
          'l’accès à l’information',
        ],
      }[language]
      for (const { svg } of pictures) {
        const seen = linesOf(svg)
          .map(({ words }) => words)
          .join(' ')
        for (const one of says) expect(seen).toContain(one)
      }
    },
  )

  it('[R30] says that nothing limits it, and does not name a record that its audience may not see', () => {
    const seen = (over: Partial<Question>) => ask('heading', view, {}, over)
    expect(seen({}).scope).toBe('Scope: everything on the map')
    expect(seen({}).scopeNames).toBeNull()
    expect(seen({ scope: { organization: ['org-nobody'] } }).scope).toBe(
      'Scope: a record that is not for this audience (organization)',
    )
  })
})

describe.each(languages)('a matrix as a picture (%s)', (language) => {
  const t = translator(language)

  it.each(pairs)('is readable with %s as rows and %s as columns', (rows, columns) => {
    expect(unreadable(drawMatrixAnswer(matrixOf(rows, columns, language), about(language)))).toEqual([])
  })

  it('is one well-formed SVG with title, description, full names before the rows and numbers', () => {
    const matrix = matrixOf('jurisdiction', 'pillar', language)
    const picture = drawMatrixAnswer(matrix, about(language))
    const svg = parseXml(picture.svg)
    expect(svg.attributes).toMatchObject({ role: 'img', viewBox: `0 0 ${picture.width} ${picture.height}` })
    expect(textOf(elements(svg, 'desc')[0]!).length).toBeGreaterThan(20)
    const words = linesOf(picture.svg).map((line) => line.words)
    expect(words).toContain(textOf(elements(svg, 'title')[0]!))
    for (const { shortName } of matrix.columns) expect(words).toContain(shortName)
    for (const { name } of matrix.rows) expect(words).toContain(name)
    expect(words).toContain('+1')
  })

  it('[W10] says the kind of each gap by mark and word, and explains both once', () => {
    const matrix = matrixOf('jurisdiction', 'pillar', language)
    const { svg } = drawMatrixAnswer(matrix, about(language))
    const words = linesOf(svg).map((line) => line.words)
    const marks = elements(parseXml(svg), 'path').map(({ attributes }) => attributes['d'])
    expect(matrix.cells.filter(({ gap }) => gap !== null).length).toBeGreaterThan(10)
    for (const { id, [language]: name } of gapKinds) {
      const cells = matrix.cells.filter(({ gap }) => gap === id).length
      const explained = cells === 0 ? 0 : 1
      expect([id, marks.filter((mark) => mark === gapMarks[id]).length]).toEqual([id, cells + explained])
      const short = t(`window:gap.short.${id}`)
      expect([id, words.filter((one) => one === short).length]).toEqual([id, cells + explained])
      expect([id, words.filter((one) => one === name).length >= explained]).toEqual([id, true])
    }
  })

  it.each([
    ['jurisdiction', 'pillar'],
    ['pillar', 'jurisdiction'],
  ] as const)('has the colour of the pillars with %s as rows', (rows, columns) => {
    const { svg } = drawMatrixAnswer(matrixOf(rows, columns, language), about(language))
    for (const pillar of Object.values(pillarColours)) expect(coloursOf(svg)).toContain(palette[pillar])
  })

  it('leaves a column of pillars no other tint than its own', () => {
    const matrix = matrixOf('jurisdiction', 'pillar', language)
    const { svg } = drawMatrixAnswer(matrix, about(language))
    const tinted = elements(parseXml(svg), 'rect').filter(({ attributes }) => 'fill-opacity' in attributes)
    expect(tinted).toHaveLength(matrix.cells.filter(({ measures }) => measures > 0).length)
    const byColumn = new Map(tinted.map(({ attributes }) => [attributes['x'], attributes['fill']]))
    expect(tinted.every(({ attributes }) => byColumn.get(attributes['x']) === attributes['fill'])).toBe(true)
    expect(byColumn.size).toBeGreaterThan(1)
    expect(new Set(byColumn.values()).size).toBe(byColumn.size)
  })

  it('shows many columns in bands below one another, and becomes no thin strip', () => {
    for (const [rows, columns] of pairs) {
      const matrix = matrixOf(rows, columns, language)
      const { svg, width, height } = drawMatrixAnswer(matrix, about(language))
      const words = linesOf(svg).map((line) => line.words)
      const heads = (name: string) => words.filter((one) => one === name).length
      const bands = Math.max(...matrix.rows.map(({ name }) => heads(name)))
      expect(width).toBeLessThanOrEqual(7040)
      expect(width > 1400 && bands > 1 && height < width / 2, `${rows} × ${columns}`).toBe(false)
      if (bands > 1) expect(height, `${rows} × ${columns}`).toBeLessThan(1.5 * width + 700)
    }
    const { svg } = drawMatrixAnswer(matrixOf('pillar', 'population', language), about(language))
    expect(
      linesOf(svg).filter(
        ({ words }) => words === 'Partnerships and knowledge' || words === 'Partenariats et connaissances',
      ).length,
    ).toBeGreaterThan(1)
  })
})

describe.each(languages)('a graph as a picture (%s)', (language) => {
  const drawn = graphs.map(([name, parameters]) => {
    const graph = ask(name, view, parameters as never, { language })
    return { name, graph, picture: drawGraphAnswer(name, graph, about(language)) }
  })

  it.each(drawn)('$name is readable: no label on another one, none over the edge', ({ picture }) => {
    expect(unreadable(picture)).toEqual([])
  })

  it.each(drawn)(
    '$name is one well-formed SVG whatever names hold, its lines below its labels',
    ({ graph, picture }) => {
      const root = parseXml(picture.svg)
      expect(elements(root, 'line').length).toBeGreaterThanOrEqual(graph.edges.length)
      expect(picture.svg).not.toContain('NaN')
      const lastLine = picture.svg.lastIndexOf('<line', picture.svg.indexOf('paint-order'))
      expect(lastLine).toBeGreaterThan(0)
      expect(picture.svg.indexOf('<line', picture.svg.indexOf('paint-order'))).toSatisfy(
        (at: number) => at === -1 || at > picture.svg.lastIndexOf('paint-order'), // only the legend's
      )
    },
  )

  it.each(drawn)('$name explains its shapes, hollow nodes, pillars and lines', ({ graph, picture }) => {
    const t = translator(language)
    const words = linesOf(picture.svg).map((line) => line.words)
    const isHollow = graph.nodes.some(({ shape, currency }) => shape === 'measure' && currency !== 'current')
    const expected = [
      ...new Set([
        ...graph.nodes.map(({ shape }) => t(`window:graph.shapes.${shape}`)),
        ...graph.edges.map(({ tone }) =>
          tone === 'plain' ? t('common:picture.plain') : t(`window:graph.tones.${tone}`),
        ),
        ...(isHollow ? [t('window:graph.notCurrent')] : []),
      ]),
    ]
    expect(expected.filter((one) => !words.includes(one))).toEqual([])
    const pillars = Object.entries(pillarColours).filter(([id]) =>
      graph.nodes.some(({ pillar }) => pillar === id),
    )
    for (const [, colour] of pillars)
      expect(
        elements(parseXml(picture.svg), 'rect').filter(
          ({ attributes }) => attributes['width'] === '12' && attributes['fill'] === palette[colour],
        ),
      ).toHaveLength(1)
  })
})

describe('pictures', () => {
  it('[R21] use the colours of the window, and none of them is red', () => {
    const css = readFileSync(new URL('../../../../renderer/styles/tokens.css', import.meta.url), 'utf8')
    const light = css.slice(0, css.indexOf('@media'))
    const tokens: Readonly<Record<string, string | undefined>> = Object.fromEntries(
      [...light.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(
        ([, name = '', value = '']) => [name, value] as const,
      ),
    )
    expect(palette).toEqual(Object.fromEntries(Object.keys(palette).map((name) => [name, tokens[name]])))
    expect(Object.values(palette)).not.toContain(tokens['error'])
    const all = [
      drawMatrixAnswer(matrixOf('jurisdiction', 'pillar', 'en'), about('en')),
      ...graphs.map(([name, parameters]) =>
        drawGraphAnswer(name, ask(name, view, parameters as never), about('en')),
      ),
    ]
    for (const { svg } of all)
      expect(coloursOf(svg).filter((one) => !(Object.values(palette) as string[]).includes(one))).toEqual([])
  })

  it('an empty graph is a picture too', () => {
    const { svg, width, height } = drawGraphAnswer(
      'pointGraph',
      { nodes: [], edges: [], omitted: 0 },
      about('en'),
    )
    expect(elements(parseXml(svg), 'title')).toHaveLength(1)
    expect(width).toBe(560)
    expect(height).toBeLessThan(200)
  })

  it('[R21] every kind has a mark of its own form and a tone, every pillar a colour; no gap is told by colour alone', () => {
    expect(Object.keys(gapMarks).sort()).toEqual(gapKinds.map(({ id }) => id).sort())
    expect(new Set(Object.values(gapMarks)).size).toBe(12)
    for (const { id } of gapKinds) expect(toneColours[toneOf(id)]).toBeDefined()
    expect(Object.keys(pillarColours)).toEqual([...fourPillars])
  })

  it('text is safe for XML', () => {
    expect(escapeXml('a<b>&"c')).toBe('a&lt;b&gt;&amp;&quot;c')
    expect(escapeXml('\u0000a\u000bb\tc\n\ud800')).toBe('ab\tc\n')
  })
})
