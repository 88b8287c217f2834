import { useLayoutEffect, useRef, type ReactNode } from 'react'
import { isFocusWished } from '../../parts/focus.ts'

/**
 * What the import is at. The button that led here is gone with the step before: the focus is here then, so that a screen
 * reader says the step and Tab goes on from it. A person who is elsewhere stays there.
 */
export function StepHeading({ children }: { readonly children: ReactNode }): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => {
    if (document.activeElement === document.body && !isFocusWished()) heading.current?.focus()
  }, [])
  return (
    <h2 ref={heading} tabIndex={-1}>
      {children}
    </h2>
  )
}
