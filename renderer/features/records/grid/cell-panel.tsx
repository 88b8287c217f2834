import { useEffect, useId, useLayoutEffect, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { Button } from '../../../parts/button.tsx'
import { useWords } from '../../../session/words.ts'
import type { Leaving } from './cell-editor.tsx'

type CellPanelProps = {
  /** What is edited: the column and the record. */
  readonly label: string
  /** Its field has come: the focus goes to the first one that is none of `already`. */
  readonly isReady: boolean
  readonly first: string
  /** It was left for another place, or is done: what was chosen is to be written. */
  readonly onLeave: (leaving: Leaving) => void
  readonly onDiscard: () => void
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
  children,
}: CellPanelProps): ReactNode {
  const { t } = useWords()
  const anchor = `--c${useId().replaceAll(/[^a-z0-9]/gi, '')}`
  const panel = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => panel.current?.showPopover(), [])
  useEffect(() => {
    if (isReady) panel.current?.querySelector<HTMLElement>(first)?.focus()
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
      <span className="cell-anchor" style={{ anchorName: anchor }} aria-hidden="true" />
      <div
        ref={panel}
        popover="manual"
        role="dialog"
        aria-label={label}
        tabIndex={-1}
        className="popover cell-panel"
        style={{ positionAnchor: anchor }}
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
          <Button look="quiet" onClick={onDiscard}>
            {t('cells:panel.discard')}
          </Button>
        </div>
      </div>
    </>
  )
}
