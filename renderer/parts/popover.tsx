import { useEffect, useId, useRef, useState, type ReactNode, type ToggleEvent } from 'react'
import { focusFirst } from './focus.ts'
import { Icon } from './icons.tsx'

type PopoverProps = {
  /** What the button that opens it says. */
  readonly button: ReactNode
  readonly buttonClass?: string
  readonly buttonLabel?: string
  /** The name of what opens. */
  readonly label: string
  readonly marks?: Readonly<Record<`data-${string}`, string>>
  readonly onToggle?: (isOpen: boolean) => void
  /** Opens it, as its button does, each time this is another number than before. */
  readonly turn?: number
  /** Only what the button says, no sign that it opens something, and no stop of its own in the tab order. */
  readonly isBare?: boolean
  readonly children: (close: () => void) => ReactNode
}

/**
 * A panel that hangs from a button. The browser closes it on Escape and on a click elsewhere, and gives the focus back.
 */
export function Popover(props: PopoverProps): ReactNode {
  const id = useId()
  const anchor = `--a${id.replaceAll(/[^a-z0-9]/gi, '')}`
  const close = (): void => document.getElementById(id)?.hidePopover()
  const panel = useRef<HTMLDivElement>(null)
  const [isOpen, setOpen] = useState(false)
  // after the toggle was drawn: some panels are filled only when they open
  useEffect(() => {
    if (isOpen) focusFirst(panel.current)
  }, [isOpen])
  const { turn } = props
  const lastTurn = useRef(turn)
  useEffect(() => {
    if (lastTurn.current === turn) return
    lastTurn.current = turn
    panel.current?.showPopover()
  }, [turn])
  const toggled = (event: ToggleEvent<HTMLDivElement>): void => {
    const isNowOpen = event.newState === 'open'
    setOpen(isNowOpen)
    props.onToggle?.(isNowOpen)
  }
  return (
    <>
      <button
        type="button"
        className={props.buttonClass ?? 'button button-plain'}
        popoverTarget={id}
        aria-label={props.buttonLabel}
        tabIndex={props.isBare === true ? -1 : undefined}
        style={{ anchorName: anchor }}
        {...props.marks}
      >
        {props.button}
        {props.isBare === true ? null : <Icon name="chevron" />}
      </button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        role="group"
        aria-label={props.label}
        className="popover"
        style={{ positionAnchor: anchor }}
        onToggle={toggled}
      >
        {props.children(close)}
      </div>
    </>
  )
}
