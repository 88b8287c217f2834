import { describe, expect, it } from 'vitest'
import type { Colours } from '../../../../renderer/canvas/graph-colours.ts'
import { graphStyle } from '../../../../renderer/canvas/graph-style.ts'
import { shapeColours, toneLines } from '../../../../shared/view/drawing/graph-look.ts'
import { pillarColours } from '../../../../shared/view/drawing/palette.ts'

/** A theme in which every colour is its own name. */
const named = new Proxy({}, { get: (_, name) => String(name) }) as Colours
type Styled = { readonly selector: string; readonly style: Readonly<Record<string, unknown>> }
const styles = graphStyle(named) as unknown as readonly Styled[]
const styleOf = (selector: string) =>
  new Map(
    styles
      .filter((one) => one.selector.split(', ').includes(selector))
      .flatMap(({ style }) => Object.entries(style)),
  )

describe('the canvas', () => {
  it('[R21] has the colours of the pictures that leave: shapes, pillars, lines', () => {
    for (const [shape, look] of Object.entries(shapeColours)) {
      const style = shape === 'measure' ? styleOf('node') : styleOf(`node[shape = "${shape}"]`)
      expect([shape, style.get('background-color')]).toEqual([shape, look.fill])
      if ('line' in look) expect([shape, style.get('border-color')]).toEqual([shape, look.line])
    }
    for (const [tone, line] of Object.entries(toneLines)) {
      const style = tone === 'plain' ? styleOf('edge') : styleOf(`edge[tone = "${tone}"]`)
      expect([tone, style.get('line-color')]).toEqual([tone, line])
    }
    for (const [pillar, colour] of Object.entries(pillarColours))
      expect(styleOf(`node[pillar = "${pillar}"][shape != "gap"]`).get('background-color')).toBe(colour)
  })
})
