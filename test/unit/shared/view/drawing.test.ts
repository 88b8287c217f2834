import { describe, expect, it } from 'vitest'
import { gapKinds } from '../../../../graph-schema/vocabularies/analysis.ts'
import { fourPillars } from '../../../../graph-schema/vocabularies/pillars.ts'
import { drawGraphAnswer, drawMatrixAnswer } from '../../../../shared/view/drawing/draw-answer.ts'
import { gapMarks } from '../../../../shared/view/drawing/gap-mark.ts'
import { pillarColours } from '../../../../shared/view/drawing/palette.ts'
import { escapeXml, lines } from '../../../../shared/view/drawing/svg.ts'
import { ask } from '../../../helpers/ask.ts'
import { everyKind } from '../../../helpers/every-kind.ts'
import { extendMap, service } from '../../../helpers/make-map.ts'
import { elements, parseXml, textOf } from '../../../helpers/xml.ts'

const unkind = 'Bill & <Ted> "quoted" \u0007\u0000 it’s ]]>'
const view = extendMap(everyKind, service('service-unkind', { name: { en: unkind }, by: 'org-a', in: 'on' }))

describe('pictures', () => {
  it.each(['en', 'fr'] as const)(
    'a matrix is one well-formed SVG with title, description and numbers (%s)',
    (language) => {
      const matrix = ask('matrix', view, { rows: 'pillar', columns: 'jurisdiction' }, { language })
      const picture = drawMatrixAnswer(matrix, 'Coverage & gaps', language)
      const svg = parseXml(picture.svg)
      expect(svg.attributes).toMatchObject({ role: 'img', viewBox: `0 0 ${picture.width} ${picture.height}` })
      expect(textOf(elements(svg, 'title')[0]!)).toBe('Coverage & gaps')
      expect(textOf(elements(svg, 'desc')[0]!).length).toBeGreaterThan(20)
      const words = elements(svg, 'text').map(textOf)
      for (const { shortName } of matrix.columns) expect(words).toContain(shortName)
      expect(words.join('|')).toContain('+1')
      const shown = new Set(matrix.cells.flatMap(({ gap }) => gap ?? []))
      for (const kind of gapKinds.filter(({ id }) => shown.has(id)))
        expect(words.some((one) => one.includes(kind[language]))).toBe(true)
    },
  )

  it.each([
    ['neighbourhood', { centres: ['service-unkind'] }],
    ['overlapGraph', { limit: 20 }],
    ['pointGraph', {}],
  ] as const)('%s is one well-formed SVG whatever names hold', (name, parameters) => {
    const graph = ask(name, view, parameters as never)
    const { svg } = drawGraphAnswer(graph, unkind, 'en')
    const root = parseXml(svg)
    expect(textOf(elements(root, 'title')[0]!)).toBe('Bill & <Ted> "quoted"  it’s ]]>')
    expect(elements(root, 'line').length).toBeGreaterThan(0)
    expect(svg).not.toContain('NaN')
  })

  it('an empty graph is a picture too', () => {
    const { svg, width, height } = drawGraphAnswer({ nodes: [], edges: [], omitted: 0 }, 'Nothing', 'en')
    expect(elements(parseXml(svg), 'title')).toHaveLength(1)
    expect([width, height]).toEqual([480, 214])
  })

  it('[R21] every kind has a mark of its own form, every pillar a colour; no gap is told by colour alone', () => {
    expect(Object.keys(gapMarks).sort()).toEqual(gapKinds.map(({ id }) => id).sort())
    expect(new Set(Object.values(gapMarks)).size).toBe(12)
    expect(Object.keys(pillarColours)).toEqual([...fourPillars])
  })

  it('text is safe for XML and broken at words', () => {
    expect(escapeXml('a<b>&"c')).toBe('a&lt;b&gt;&amp;&quot;c')
    expect(escapeXml('\u0000a\u000bb\tc\n\ud800')).toBe('ab\tc\n')
    expect(lines('Emergency shelter in the north', 12, 2)).toEqual(['Emergency', 'shelter in…'])
    expect(lines('Shelter', 12, 2)).toEqual(['Shelter'])
    expect(lines('', 12, 2)).toEqual([''])
  })
})
