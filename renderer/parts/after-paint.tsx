import { useEffect, useState, type ReactNode } from 'react'

/** Renders its children only when what stands beside them has been painted: the matrix comes first. */
export function AfterPaint({ children }: { readonly children: ReactNode }): ReactNode {
  const [isPainted, setPainted] = useState(false)
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined
    const frame = requestAnimationFrame(() => {
      waiting = setTimeout(() => setPainted(true))
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(waiting)
    }
  }, [])
  return isPainted ? children : null
}
