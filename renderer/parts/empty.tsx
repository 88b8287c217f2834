import type { ReactNode } from 'react'

/** In place of a list or table that has nothing to show: why, and what one can do. */
export function Empty({
  title,
  children,
}: {
  readonly title: string
  readonly children: ReactNode
}): ReactNode {
  return (
    <div className="empty">
      <p className="empty-title">{title}</p>
      <div className="muted empty-why">{children}</div>
    </div>
  )
}
