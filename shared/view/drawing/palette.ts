/**
 * Colours of pictures that leave the window, by the names of renderer/styles/tokens.css: its light theme, value for
 * value (a test holds the two together). Gaps are never red: no red province (R21).
 */
export const palette = {
  ink: '#1d2733',
  'ink-2': '#46535f',
  'ink-3': '#5b6875',
  line: '#d3d9df',
  'line-2': '#e6eaee',
  'line-strong': '#8793a0',
  paper: '#ffffff',
  'paper-2': '#f9fafb',
  prevention: '#1f6f8b',
  protection: '#2d7d46',
  prosecution: '#6a4c93',
  partnerships: '#a65f00',
  'no-pillar': '#5b6875',
  'node-organization': '#26374a',
  none: '#3f3a63',
  'none-bg': '#efedf6',
  'none-line': '#8f88b8',
  thin: '#6b4000',
  'thin-bg': '#fff6e6',
  'thin-line': '#d3a04a',
  'quiet-line': '#c3cbd3',
  tension: '#9a3a12',
} as const

/** A colour by its name; the window has it in every theme, a picture in the light one. */
export type Colour = keyof typeof palette

/** Pillars are told by their word too; the colours are distinct for colour-blind readers. */
export const pillarColours = {
  'pillar-prevention': 'prevention',
  'pillar-protection': 'protection',
  'pillar-prosecution': 'prosecution',
  'pillar-partnerships': 'partnerships',
} as const satisfies Readonly<Record<string, Colour>>

/** The colour of a pillar by its id, where it has one of its own. */
export function pillarColour(id: string | null | undefined): Colour | undefined {
  return id !== null && id !== undefined && id in pillarColours
    ? pillarColours[id as keyof typeof pillarColours]
    : undefined
}

/** After the bundled font those that are as narrow: a reader without it keeps the words in their room. */
export const fontFamily = "'Noto Sans', 'Segoe UI', Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif"
