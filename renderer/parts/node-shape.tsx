import type { ReactNode } from 'react'
import type { GraphView } from '../../shared/view/shapes/records.ts'

export type Shape = GraphView['nodes'][number]['shape']

/** The outlines of the graph's nodes on 16 × 16, for legends and lists. The canvas draws the same shapes. */
const outlines: Readonly<Record<Shape, ReactNode>> = {
  measure: <circle cx="8" cy="8" r="5.5" />,
  'shared-measure': <path d="M5 2.5h6l3.2 5.5l-3.2 5.5h-6l-3.2-5.5z" />,
  'pulling-measure': <path d="M8 .8l2 5.2l5.2 2l-5.2 2l-2 5.2l-2-5.2l-5.2-2l5.2-2z" />,
  organization: <rect x="2" y="3.5" width="12" height="9" rx="1.5" />,
  finding: <path d="M8 2.5l6 10.5H2z" />,
  strategy: <rect x="1" y="4" width="14" height="8" rx="4" />,
  money: <path d="M8 1.8L14.2 8L8 14.2L1.8 8z" />,
  term: <circle cx="8" cy="8" r="4" />,
  gap: <rect x="2" y="3" width="12" height="10" rx="3" />,
  point: <rect x="1" y="4.5" width="14" height="7" rx="3.5" />,
  other: <circle cx="8" cy="8" r="4" />,
}

export function NodeShape({
  shape,
  isHollow = false,
  isMarked = false,
}: {
  readonly shape: Shape
  readonly isHollow?: boolean
  /** Cites no source: a ring around it. */
  readonly isMarked?: boolean
}): ReactNode {
  return (
    <svg
      className={`icon node-shape shape-${shape} ${isHollow ? 'is-hollow' : ''}`}
      viewBox="0 0 16 16"
      width="14"
      height="14"
      aria-hidden="true"
      focusable="false"
    >
      {isMarked ? <circle className="node-ring" cx="8" cy="8" r="7.4" /> : null}
      {isMarked ? <g transform="translate(3.2 3.2) scale(.6)">{outlines[shape]}</g> : outlines[shape]}
    </svg>
  )
}
