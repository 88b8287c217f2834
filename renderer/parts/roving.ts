import type { KeyboardEvent } from 'react'

/**
 * Arrow keys for a list of which only one item is in the tab order: up, down, Home, End move among the elements
 * marked `data-roving` inside the one that has this handler.
 */
export function moveInList(event: KeyboardEvent<HTMLElement>): void {
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-roving]')]
  const at = items.indexOf(document.activeElement as HTMLElement)
  if (at === -1) return
  const to = targetOf(event.key, at, items.length)
  if (to === undefined) return
  event.preventDefault()
  items[to]?.focus()
  items[to]?.scrollIntoView({ block: 'nearest' })
}

function targetOf(key: string, at: number, length: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, length - 1)
    case 'ArrowUp':
      return Math.max(at - 1, 0)
    case 'Home':
      return 0
    case 'End':
      return length - 1
    default:
      return undefined
  }
}
