import type { ReactNode } from 'react'
import type { ChangeTone } from '../../shared/view/changes/change-marks.ts'

/** Drawings of the tones in a square of 12: a plus, two strokes crossed out, a cross, a minus. */
const drawings: Readonly<Record<ChangeTone, string>> = {
  added: 'M6 2v8M2 6h8',
  changed: 'M2 4.5h8M2 7.5h8M8 2L4 10',
  ended: 'M3 3l6 6M9 3l-6 6',
  removed: 'M2 6h8',
}

/** The symbol of a tone, alone: its word stands beside it. */
export function ChangeSymbol({ tone }: { readonly tone: ChangeTone }): ReactNode {
  return (
    <svg
      className="icon change-symbol"
      viewBox="0 0 12 12"
      width="12"
      height="12"
      aria-hidden="true"
      focusable="false"
    >
      <path
        d={drawings[tone]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
