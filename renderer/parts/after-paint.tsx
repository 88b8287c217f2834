import { useEffect, useState, type ReactNode } from 'react'

/** Renders its children only when what stands beside them has been painted: the matrix comes first. */
export function AfterPaint({ children }: { readonly children: ReactNode }): ReactNode {
  const [isPainted, setPainted] = useState(false)
  useEffect(() => afterPaint(() => setPainted(true)), [])
  return isPainted ? children : null
}

/** Runs something when what was just rendered has been painted. Returns how to stop. */
export function afterPaint(work: () => void): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined
  const frame = requestAnimationFrame(() => {
    waiting = setTimeout(work)
  })
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(waiting)
  }
}
