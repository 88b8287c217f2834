import { useLayoutEffect, useState } from 'react'
import type { Box } from './place-card.ts'

/**
 * Where the first element is that one of the selectors finds; undefined while none is there. It is brought in sight
 * when it is first found, and followed frame by frame as long as the tour stands: scrolling, another selection, another
 * language, a window that changes its size.
 */
export function useTarget(selectors: readonly string[]): Box | undefined {
  const [box, setBox] = useState<Box>()
  useLayoutEffect(() => {
    let isFound = false
    let frame = 0
    const look = (): void => {
      const found = selectors
        .map((one) => document.querySelector(one))
        .find((one) => one !== null && one.getClientRects().length > 0)
      if (found !== undefined && found !== null && !isFound) {
        found.scrollIntoView({ block: 'center', inline: 'nearest' })
        isFound = true
      }
      const now = found === undefined || found === null ? undefined : boxOf(found)
      setBox((last) => (isSame(last, now) ? last : now))
      frame = requestAnimationFrame(look)
    }
    look()
    return () => cancelAnimationFrame(frame)
  }, [selectors])
  return box
}

function boxOf(element: Element): Box {
  const { left, top, width, height } = element.getBoundingClientRect()
  return { left, top, width, height }
}

function isSame(a: Box | undefined, b: Box | undefined): boolean {
  if (a === undefined || b === undefined) return a === b
  return a.left === b.left && a.top === b.top && a.width === b.width && a.height === b.height
}
