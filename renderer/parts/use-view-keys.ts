import { useEffect, useEffectEvent, useRef, type RefObject } from 'react'

const typing =
  'textarea, select, [contenteditable], dialog, [popover], input:not([type="radio"], [type="checkbox"])'

type ViewKeys<Action> = {
  readonly actionOf: (event: KeyboardEvent) => Action | undefined
  /** Whether it only moves through a list, and may be held down. */
  readonly isWalk: (action: Action) => boolean
  readonly act: (action: Action) => void
}

/**
 * Keys of one letter of a view, while the focus is in the view and in no field. They hold as well for the moment in
 * which nothing has the focus, because what had it went with the record that it belonged to. A key that is held down
 * walks through the list, but does nothing to more than one record.
 */
export function useViewKeys<Action>({
  actionOf,
  isWalk,
  act,
}: ViewKeys<Action>): RefObject<HTMLDivElement | null> {
  const view = useRef<HTMLDivElement>(null)
  const press = useEffectEvent((event: KeyboardEvent) => {
    const action = actionOf(event)
    const target = event.target as Element
    if (action === undefined || event.defaultPrevented || target.closest(typing) !== null) return
    if (target !== document.body && view.current?.contains(target) !== true) return
    event.preventDefault()
    if (!event.repeat || isWalk(action)) act(action)
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => press(event)
    document.addEventListener('keydown', listener)
    return () => document.removeEventListener('keydown', listener)
  }, [])
  return view
}
