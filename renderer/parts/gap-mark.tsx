import type { ReactNode } from 'react'
import type { GapKind } from '../../graph-schema/vocabularies/analysis.ts'
import { useWords } from '../session/words.ts'

/** How grave a kind looks: nothing there, something thin, nothing known. Never red, see tokens.css. */
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

/** Drawn on 16 × 16 so that no two look alike without colour. */
const drawings: Readonly<Record<GapKind, string>> = {
  // no entry
  excluded: 'M8 2a6 6 0 1 0 0 12A6 6 0 1 0 8 2M4.8 8h6.4',
  // an arrow that leaves its frame
  'out-of-scope': 'M9 3.5H3v9.5h9.5V9M8 8l5.5-5.5M10 2.5h3.5V6',
  // a bar that does not reach the line
  'reported-insufficient': 'M2 4.5h12M4.5 13.5v-5M8 13.5V10M11.5 13.5V7.5',
  // an hourglass
  lapsed:
    'M4 2.5h8M4 13.5h8M5 2.5c0 3 3 3.7 3 5.5c0 1.8-3 2.5-3 5.5M11 2.5c0 3-3 3.7-3 5.5c0 1.8 3 2.5 3 5.5',
  // a clock
  ending: 'M8 2a6 6 0 1 0 0 12A6 6 0 1 0 8 2M8 4.8V8l2.4 1.6',
  // an outline of something to come
  planned: 'M3 5.5V3h2.5M8 3h1.5M12 3h1v2.5M13 8v1.5M13 12v1h-2.5M8 13H6.5M4 13H3v-2.5M3 8v-.5',
  unfunded:
    'M11 4.9C10.4 4 9.3 3.4 8 3.4c-1.7 0-2.9.8-2.9 2.2C5.1 8.8 11 7.2 11 10.3c0 1.5-1.3 2.4-3 2.4c-1.4 0-2.5-.6-3.1-1.6M8 1.7v12.6',
  'one-known': 'M6 5l2.3-2v10M5.6 13h5',
  // a tick that has faded to dots
  unverified: 'M3 9h.01M4.5 10.8h.01M6.2 12.2h.01M8 10.3h.01M9.7 8h.01M11.3 5.9h.01M13 3.8h.01',
  // a lens over nothing
  'none-found': 'M7 2.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9M10.3 10.3L14 14M5 7h4',
  // the empty set
  'none-confirmed': 'M8 3.2a4.8 4.8 0 1 0 0 9.6a4.8 4.8 0 1 0 0-9.6M3 13L13 3',
  'not-researched': 'M5.4 5.6c.1-1.6 1.2-2.6 2.7-2.6s2.6 1 2.6 2.4c0 2-2.7 2.2-2.7 4.3M8 12.9v.1',
}

export function toneOf(kind: GapKind): GapTone {
  return tones[kind]
}

/** The symbol of a kind, alone: where its word stands beside it. */
export function GapSymbol({ kind }: { readonly kind: GapKind }): ReactNode {
  return (
    <svg
      className="icon gap-symbol"
      viewBox="0 0 16 16"
      width="14"
      height="14"
      aria-hidden="true"
      focusable="false"
    >
      <path
        d={drawings[kind]}
        fill="none"
        stroke="currentColor"
        strokeWidth={kind === 'unverified' ? 2.2 : 1.6}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}

/** Symbol and short word of a kind, with the whole name as a tooltip. */
export function GapTag({ kind }: { readonly kind: GapKind }): ReactNode {
  const { t } = useWords()
  return (
    <span className={`tag tag-${toneOf(kind)}`} title={t(`gap.long.${kind}`)}>
      <GapSymbol kind={kind} />
      {t(`gap.short.${kind}`)}
    </span>
  )
}
