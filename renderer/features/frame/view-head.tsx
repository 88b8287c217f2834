import type { ReactNode } from 'react'

type ViewHeadProps = { readonly title: string; readonly about: string; readonly children?: ReactNode }

/** Title of a view, one line on what it shows, and what can be done with it. */
export function ViewHead({ title, about, children }: ViewHeadProps): ReactNode {
  return (
    <header className="view-head">
      <div className="view-title">
        <h1 tabIndex={-1}>{title}</h1>
        <p className="muted">{about}</p>
      </div>
      <div className="view-actions">{children}</div>
    </header>
  )
}
