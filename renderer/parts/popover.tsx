import { useId, type ReactNode, type ToggleEvent } from 'react'
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
  readonly children: (close: () => void) => ReactNode
}

/** A panel that hangs from a button. The browser closes it on Escape and on a click elsewhere. */
export function Popover(props: PopoverProps): ReactNode {
  const id = useId()
  const anchor = `--a${id.replaceAll(/[^a-z0-9]/gi, '')}`
  const close = (): void => document.getElementById(id)?.hidePopover()
  const toggled = (event: ToggleEvent<HTMLDivElement>): void => {
    const isOpen = event.newState === 'open'
    if (isOpen) event.currentTarget.querySelector<HTMLElement>('input, button, select, a')?.focus()
    props.onToggle?.(isOpen)
  }
  return (
    <>
      <button
        type="button"
        className={props.buttonClass ?? 'button button-plain'}
        popoverTarget={id}
        aria-label={props.buttonLabel}
        style={{ anchorName: anchor }}
        {...props.marks}
      >
        {props.button}
        <Icon name="chevron" />
      </button>
      <div
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
