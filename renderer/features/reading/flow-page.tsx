import { memo, useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import type { Block } from './blocks.ts'
import type { Piece } from './marks.ts'
import { useMarks, type Marked } from './use-marks.ts'

type FlowPageProps = Marked & { readonly blocks: readonly Block[]; readonly zoom: number }

/** Text, or the text of an HTML page, from top to bottom. */
export function FlowPage({ blocks, zoom, ...marked }: FlowPageProps): ReactNode {
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
      <Blocks blocks={blocks} />
    </div>
  )
}

const Blocks = memo(function Blocks({ blocks }: { readonly blocks: readonly Block[] }): ReactNode {
  return blocks.map(({ kind, text }, index) => {
    const key = `${index}`
    return kind === 'heading' ? (
      <h3 key={key}>{text}</h3>
    ) : (
      <p key={key} className={kind}>
        {text}
      </p>
    )
  })
})
