import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useWords } from '../../session/words.ts'
import type { Piece } from './marks.ts'
import type { Pdf } from './pdf.ts'
import { useMarks, type Marked } from './use-marks.ts'

type PdfPageProps = Marked & { readonly pdf: Pdf; readonly zoom: number }

type DrawnPage = { readonly page: number; readonly pieces: readonly Piece[] }

/** One page of a PDF: its picture, and its text over it, which is what is selected, searched, marked and read out. */
export function PdfPage({ pdf, zoom, ...marked }: PdfPageProps): ReactNode {
  const { t } = useWords()
  const { page } = marked
  const canvas = useRef<HTMLCanvasElement>(null)
  const words = useRef<HTMLDivElement>(null)
  const [drawn, setDrawn] = useState<DrawnPage>()
  /** Pages are drawn one after the other: two at once would share the canvas. */
  const queue = useRef(Promise.resolve())
  useEffect(() => {
    const turn = new AbortController()
    queue.current = queue.current.then(async () => {
      if (turn.signal.aborted || canvas.current === null || words.current === null) return
      const pieces = await pdf.draw(page, zoom, { canvas: canvas.current, words: words.current })
      setDrawn({ page, pieces })
    })
    return () => turn.abort()
  }, [pdf, page, zoom])
  useMarks(drawn?.page === page ? drawn.pieces : undefined, marked)
  return (
    <div className="reading-page" data-page={page + 1} data-drawn={drawn?.page === page || undefined}>
      <canvas ref={canvas} role="presentation" />
      <div
        ref={words}
        className="reading-words"
        role="group"
        aria-label={t('reading:page', { at: page + 1, n: pdf.pages })}
      />
    </div>
  )
}
