import { useId, useLayoutEffect, useRef, type KeyboardEvent, type ReactNode, type SubmitEvent } from 'react'
import { hush } from '../session/announce.ts'
import { useWords } from '../session/words.ts'
import { DialogAnnouncer } from './announcer.tsx'
import { Button, IconButton } from './button.tsx'
import { focusFirstWrong } from './first-wrong.ts'

/** What a person came to fill in. Else the dialog itself begins, by its title. Never the way out first. */
const firstField = 'textarea, input:not([type="radio"], [type="checkbox"]), select'
const scrolling = ['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End', ' ']

type DialogProps = {
  readonly title: string
  readonly onClose: () => void
  /** With it the dialog is a form: Enter submits, and the first button says `action`. */
  readonly onSubmit?: () => void
  readonly action?: string
  readonly isBusy?: boolean
  /** Mostly longer than the window: its body is a stop of its own, so that the keyboard scrolls it. */
  readonly isLong?: boolean
  /** What it says above its fields is to be read before they are filled in: it begins at its title. */
  readonly isReadFirst?: boolean
  readonly children: ReactNode
  readonly className?: string
}

/**
 * A modal dialog. The browser keeps the focus inside, closes on Escape and gives the focus back; what lies under it
 * is out of reach meanwhile. Without a field the dialog itself has the focus: of a heading in it that gets the focus
 * while the button under it goes out of reach, Orca says nothing.
 */
export function Dialog({
  title,
  onClose,
  onSubmit,
  action,
  isBusy,
  isLong,
  isReadFirst = false,
  children,
  className = '',
}: DialogProps): ReactNode {
  const { t } = useWords()
  const element = useRef<HTMLDialogElement>(null)
  const heading = useId()

  // closed before React takes it off the page: only then does the browser give the focus back
  useLayoutEffect(() => {
    const dialog = element.current
    hush()
    if (dialog !== null && !dialog.open) {
      // a panel gives the focus back to its button, and that is where this dialog gives it back to
      document.querySelector<HTMLElement>(':popover-open')?.hidePopover()
      dialog.showModal()
      const field = isReadFirst ? null : dialog.querySelector<HTMLElement>(firstField)
      ;(field ?? dialog).focus()
    }
    return () => dialog?.close()
  }, [isReadFirst])

  /** The dialog is read from its title on; the keys that scroll are for what is long in it. */
  const press = (event: KeyboardEvent<HTMLDialogElement>): void => {
    if (event.target === element.current && scrolling.includes(event.key))
      element.current.querySelector<HTMLElement>('.dialog-body[tabindex]')?.focus()
  }
  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    onSubmit?.()
    focusFirstWrong(element.current)
  }
  const inside = (
    <>
      <header className="dialog-head">
        <h2 id={heading}>{title}</h2>
        <IconButton icon="close" label={t('close')} onClick={onClose} />
      </header>
      <div className="dialog-body" tabIndex={isLong === true ? 0 : undefined}>
        {children}
      </div>
      {onSubmit === undefined ? null : (
        <footer className="dialog-foot">
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button look="primary" type="submit" disabled={isBusy}>
            {action}
          </Button>
        </footer>
      )}
    </>
  )
  return (
    <dialog
      ref={element}
      className={`dialog ${className}`}
      tabIndex={-1}
      aria-labelledby={heading}
      onKeyDown={press}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      {onSubmit === undefined ? inside : <form onSubmit={submit}>{inside}</form>}
      <DialogAnnouncer />
    </dialog>
  )
}
