import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react'

export type ClipboardListener = (event: ClipboardEvent) => void

/**
 * Hears copy and paste while the focus is inside an element, but for those of a field that is typed into. At the
 * document: the browser says them where text was last selected, which need not be where the focus is.
 */
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
    const hear = (event: ClipboardEvent): void => {
      const focused = document.activeElement
      if (focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement) return
      if (focused === null || element.current?.contains(focused) !== true) return
      if (focused.closest('[popover]') !== null) return
      listeners.current[event.type === 'copy' ? 'onCopy' : 'onPaste'](event)
    }
    document.addEventListener('copy', hear)
    document.addEventListener('paste', hear)
    return () => {
      document.removeEventListener('copy', hear)
      document.removeEventListener('paste', hear)
    }
  }, [element])
}
