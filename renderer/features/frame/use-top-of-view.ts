import { useLayoutEffect, useRef, type RefObject } from 'react'
import type { View } from '../../../shared/contract/app-commands.ts'

/**
 * Another view is read from its beginning. Where the whole page scrolls (a narrow window, 200 % zoom) it is brought in
 * sight only when it begins above what is seen: the way there, the navigation, does not jump away.
 */
export function useTopOfView(view: View): RefObject<HTMLElement | null> {
  const main = useRef<HTMLElement>(null)
  const last = useRef(view)
  useLayoutEffect(() => {
    if (last.current === view) return
    last.current = view
    main.current?.scrollTo(0, 0)
    if ((main.current?.getBoundingClientRect().top ?? 0) < 0) main.current?.scrollIntoView({ block: 'start' })
  }, [view])
  return main
}
