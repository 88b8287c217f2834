import type { ReactNode } from 'react'
import { useSaid } from '../session/use-said.ts'

type StatusLineProps = {
  readonly className?: string
  /** What is said when it has come and each time that it changes. */
  readonly says: string
  readonly children?: ReactNode
}

/**
 * How much a view shows, for the eye and, when it changes, for the ear. No live region of its own: those on the page
 * are said again each time that a dialog over them closes.
 */
export function StatusLine({ className, says, children = says }: StatusLineProps): ReactNode {
  useSaid(says)
  return (
    <p className={className} data-says="">
      {children}
    </p>
  )
}
