import { useEffect, useLayoutEffect, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { Button } from '../../../parts/button.tsx'
import { useWords } from '../../../session/words.ts'
import type { Leaving } from './cell-editor.tsx'

type CellPanelProps = {
  /** What is edited: the column and the record. */
  readonly label: string
  /** What is edited has come: the focus goes to `first`, a selector. */
  readonly isReady: boolean
  readonly first: string
  /** It was left for another place, or is done: what was chosen is to be written. */
  readonly onLeave: (leaving: Leaving) => void
  readonly onDiscard: () => void
  /** Its parts are written as they are chosen: there is nothing to discard. */
  readonly isWrittenAtOnce?: boolean
  readonly children: ReactNode
}

/**
 * A form that hangs from the cell that it is of. Enter where nothing is to be chosen and leaving it write, Escape does
 * not; the keys of the grid are not those of the form.
 */
export function CellPanel({
  label,
  isReady,
  first,
  onLeave,
  onDiscard,
  isWrittenAtOnce = false,
  children,
}: CellPanelProps): ReactNode {
  const { t } = useWords()
  const anchor = useRef<HTMLSpanElement>(null)
  const panel = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const [cell, own] = [anchor.current, panel.current]
    if (cell === null || own === null) return
    own.showPopover()
    const place = (): void => placeBeside(cell, own)
    const sizes = new ResizeObserver(place)
    sizes.observe(own)
    window.addEventListener('scroll', place, { capture: true, passive: true })
    return () => {
      sizes.disconnect()
      window.removeEventListener('scroll', place, { capture: true })
    }
  }, [])
  useEffect(() => {
    if (isReady) panel.current?.querySelector<HTMLElement>(first)?.focus({ preventScroll: true })
  }, [isReady, first])
  const press = (event: KeyboardEvent): void => {
    event.stopPropagation()
    if (event.key === 'Escape') onDiscard()
    else if (event.key === 'Enter' && !event.defaultPrevented && event.target instanceof HTMLInputElement)
      onLeave('down')
    else return
    event.preventDefault()
  }
  return (
    <>
      <span ref={anchor} className="cell-anchor" aria-hidden="true" />
      <div
        ref={panel}
        popover="manual"
        role="dialog"
        aria-label={label}
        tabIndex={-1}
        className="popover cell-panel"
        onKeyDown={press}
        onBlur={({ currentTarget, relatedTarget }) => {
          const isInside = relatedTarget instanceof Node && currentTarget.contains(relatedTarget)
          if (!isInside && document.hasFocus()) onLeave('stay')
        }}
      >
        {children}
        <div className="popover-foot">
          <Button look="primary" onClick={() => onLeave('stay')}>
            {t('cells:panel.done')}
          </Button>
          {isWrittenAtOnce ? null : (
            <Button look="quiet" onClick={onDiscard}>
              {t('cells:panel.discard')}
            </Button>
          )}
        </div>
      </div>
    </>
  )
}

const edge = 8
const mostHeight = 440
/** So high it is at least, where the window is: a search shows what it found, also at 200 %. */
const usefulHeight = 300

/** Below the cell, else above it, no higher than there is room; over it in a low window: always whole in the window. */
function placeBeside(cell: HTMLElement, panel: HTMLElement): void {
  const at = cell.getBoundingClientRect()
  const room = Math.max(at.top, window.innerHeight - at.bottom) - 2 * edge
  const useful = Math.min(usefulHeight, window.innerHeight - 2 * edge)
  panel.style.maxHeight = `${Math.min(mostHeight, Math.max(room, useful))}px`
  const { width, height } = panel.getBoundingClientRect()
  const lowest = window.innerHeight - height - edge
  const above = at.top - height - edge
  const top = at.bottom + edge <= lowest ? at.bottom + edge : above >= edge ? above : Math.max(edge, lowest)
  const left = Math.max(edge, Math.min(at.left, window.innerWidth - width - edge))
  panel.style.inset = `${top}px auto auto ${left}px`
}
