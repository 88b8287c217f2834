import { memo, useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import type { Block } from './blocks.ts'
import type { Piece } from './marks.ts'
import { useMarks, type Marked } from './use-marks.ts'

type BlocksProps = {
  readonly blocks: readonly Block[]
  /** Of its headings: below that of the pane. */
  readonly level: 2 | 3
}
type FlowPageProps = Marked & BlocksProps & { readonly zoom: number }

/** Text, or the text of an HTML page, from top to bottom. */
export function FlowPage({ blocks, level, zoom, ...marked }: FlowPageProps): ReactNode {
  const flow = useRef<HTMLDivElement>(null)
  const [pieces, setPieces] = useState<readonly Piece[]>()
  useLayoutEffect(() => {
    const nodes = [...(flow.current?.children ?? [])].map((one) => one.firstChild)
    setPieces(
      blocks.flatMap(({ text }, index): Piece[] => {
        const node = nodes[index]
        return [
          { node: node instanceof Text ? node : null, length: text.length },
          { node: null, length: 1 }, // the line end by which `pages` joins them
        ]
      }),
    )
  }, [blocks])
  useMarks(pieces, marked)
  useLayoutEffect(() => {
    flow.current?.style.setProperty('--zoom', String(zoom / 1.2))
  }, [zoom])
  return (
    <div ref={flow} className="reading-flow">
      <Blocks blocks={blocks} level={level} />
    </div>
  )
}

const Blocks = memo(function Blocks({ blocks, level }: BlocksProps): ReactNode {
  return blocks.map(({ kind, text, goesOn }, index) => {
    const heading = kind === 'heading' ? { role: 'heading', 'aria-level': level } : {}
    return (
      <p key={`${index}`} className={goesOn === true ? `${kind} goes-on` : kind} {...heading}>
        {text}
      </p>
    )
  })
})
