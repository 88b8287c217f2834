/** The colours of the canvas, by the names of tokens.css; system colours come resolved. */
const names = [
  'ink',
  'ink-2',
  'ink-3',
  'line-strong',
  'paper',
  'focus',
  'node-organization',
  'prevention',
  'protection',
  'prosecution',
  'partnerships',
  'no-pillar',
  'none',
  'none-bg',
  'thin',
  'thin-bg',
  'tension',
] as const

export type ColourName = (typeof names)[number]
export type Colours = Readonly<Record<ColourName, string>>

/** Reads the tokens as they hold now, theme and contrast setting included; a picture keeps its colours when others are forced. */
export function readColours(near: HTMLElement): Colours {
  const probe = near.ownerDocument.createElement('span')
  probe.className = 'colour-probe'
  near.append(probe)
  const colours = Object.fromEntries(
    names.map((name) => {
      probe.style.color = `var(--${name})`
      return [name, getComputedStyle(probe).color]
    }),
  )
  probe.remove()
  return colours as Colours
}

const queries = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)']

/** Tells when a theme or contrast setting changed. Returns how to stop. */
export function followColours(listener: () => void): () => void {
  const media = queries.map((query) => window.matchMedia(query))
  for (const one of media) one.addEventListener('change', listener)
  return () => {
    for (const one of media) one.removeEventListener('change', listener)
  }
}
