import { useLayoutEffect, useState } from 'react'

/** The attribute that styles/help.css takes as the anchor of card and ring. */
const mark = 'data-tour-target'

/**
 * Marks the first element that one of the selectors finds, and brings it in sight. What is still on its way, or is
 * drawn anew by an answer or another language, is found when it comes. Returns whether it is there.
 */
export function useTarget(selectors: readonly string[]): boolean {
  const [isThere, setThere] = useState(false)
  useLayoutEffect(() => {
    let marked: Element | undefined
    const find = (): void => {
      const found = selectors.map((one) => document.querySelector(one)).find((one) => one !== null)
      if (found === marked && marked?.hasAttribute(mark) !== false) return
      marked?.removeAttribute(mark)
      marked = found ?? undefined
      marked?.setAttribute(mark, '')
      marked?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
      setThere(marked !== undefined)
    }
    find()
    const observer = new MutationObserver(find)
    observer.observe(document.body, {
      subtree: true,
      childList: true,
      attributeFilter: ['aria-selected', 'aria-current'],
    })
    return () => {
      observer.disconnect()
      marked?.removeAttribute(mark)
    }
  }, [selectors])
  return isThere
}
