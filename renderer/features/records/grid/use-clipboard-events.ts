import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react'

export type ClipboardListener = (event: ClipboardEvent) => void

/** Hears copy and paste inside an element, but for those of a field that is typed into. */
export function useClipboardEvents(
  element: RefObject<HTMLElement | null>,
  onCopy: ClipboardListener,
  onPaste: ClipboardListener,
): void {
  const listeners = useRef({ onCopy, onPaste })
  useLayoutEffect(() => {
    listeners.current = { onCopy, onPaste }
  })
  useEffect(() => {
    const heard = element.current
    const hear = (event: ClipboardEvent): void => {
      const { target } = event
      if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) return
      listeners.current[event.type === 'copy' ? 'onCopy' : 'onPaste'](event)
    }
    heard?.addEventListener('copy', hear)
    heard?.addEventListener('paste', hear)
    return () => {
      heard?.removeEventListener('copy', hear)
      heard?.removeEventListener('paste', hear)
    }
  }, [element])
}
