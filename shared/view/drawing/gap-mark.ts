import { gapKinds, type GapKind } from '../../../graph-schema/vocabularies/analysis.ts'
import { palette, type Colour } from './palette.ts'
import { element } from './svg.ts'

/**
 * The mark of each gap kind as an SVG path on a 12 × 12 field, drawn with strokes; marks differ in form, so that they
 * are told apart without colour, and always stand beside their word.
 */
export const gapMarks: Readonly<Record<GapKind, string>> = {
  excluded: 'M6 1.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9M2.9 2.9l6.2 6.2',
  'out-of-scope': 'M2 2h8v8h-8z',
  'reported-insufficient': 'M6 1.5v5.5M6 9.6v.9',
  lapsed: 'M2.5 2.5l7 7M9.5 2.5l-7 7',
  ending: 'M1.5 6h8M6.5 3l3 3l-3 3M10.8 2v8',
  planned: 'M6 2a4 4 0 1 0 0 8a4 4 0 1 0 0-8',
  unfunded:
    'M8.8 3.6c-.5-1-1.6-1.4-2.8-1.4c-3.4 0-3.4 3.4 0 3.8c3.4.4 3.4 3.8 0 3.8c-1.4 0-2.5-.5-3-1.6M6 .8v10.4',
  'one-known': 'M4.2 3.4l2.2-1.6v8.6M4 10.4h4.6',
  unverified: 'M1.5 7c1.5-3 3-3 4.5-1s3 2 4.5-1',
  'none-found': 'M6 2a4 4 0 1 0 0 8a4 4 0 1 0 0-8M10 1.5l-8 9',
  'none-confirmed': 'M6 2a4 4 0 1 0 0 8a4 4 0 1 0 0-8M3.8 6.2l1.6 1.7l2.9-3.6',
  'not-researched': 'M3.8 4c0-3 4.6-3 4.6 0c0 1.8-2.3 1.8-2.3 3.6M6.1 9.6v.9',
}

/** How grave a kind looks: nothing there, something thin, nothing known. Never red (R21). */
export type GapTone = 'none' | 'thin' | 'quiet'

const tones: Readonly<Record<GapKind, GapTone>> = {
  excluded: 'none',
  'none-found': 'none',
  'none-confirmed': 'none',
  lapsed: 'none',
  'reported-insufficient': 'thin',
  ending: 'thin',
  planned: 'thin',
  unfunded: 'thin',
  'one-known': 'thin',
  unverified: 'thin',
  'out-of-scope': 'quiet',
  'not-researched': 'quiet',
}

export function toneOf(kind: GapKind): GapTone {
  return tones[kind]
}

export function isGapKind(id: string | null): id is GapKind {
  return gapKinds.some((one) => one.id === id)
}

/** Ink of a mark and its word, line and ground of its cell, as in the window. */
export const toneColours: Readonly<
  Record<GapTone, { readonly ink: Colour; readonly line: Colour; readonly ground: Colour }>
> = {
  none: { ink: 'none', line: 'none-line', ground: 'none-bg' },
  thin: { ink: 'thin', line: 'thin-line', ground: 'paper-2' },
  quiet: { ink: 'ink-3', line: 'quiet-line', ground: 'paper' },
}

/** The mark of a kind with its upper left corner at a place. */
export function drawMark(kind: GapKind, x: number, y: number): string {
  return element('path', {
    d: gapMarks[kind],
    transform: `translate(${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10})`,
    fill: 'none',
    stroke: palette[toneColours[toneOf(kind)].ink],
    'stroke-width': 1.4,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  })
}
