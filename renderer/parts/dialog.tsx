import { useId, useLayoutEffect, useRef, type ReactNode, type SubmitEvent } from 'react'
import { useWords } from '../session/words.ts'
import { Button, IconButton } from './button.tsx'

/** What a person came to fill in; without one the browser focuses the first button. */
const firstField = 'textarea, input:not([type="radio"]), select'

type DialogProps = {
  readonly title: string
  readonly onClose: () => void
  /** With it the dialog is a form: Enter submits, and the first button says `action`. */
  readonly onSubmit?: () => void
  readonly action?: string
  readonly isBusy?: boolean
  /** Mostly longer than the window: its body is a stop of its own, so that the keyboard scrolls it. */
  readonly isLong?: boolean
  readonly children: ReactNode
  readonly className?: string
}

/**
 * A modal dialog. The browser keeps the focus inside, closes on Escape and gives the focus back; what lies under it
 * is out of reach meanwhile.
 */
export function Dialog({
  title,
  onClose,
  onSubmit,
  action,
  isBusy,
  isLong,
  children,
  className = '',
}: DialogProps): ReactNode {
  const { t } = useWords()
  const element = useRef<HTMLDialogElement>(null)
  const heading = useId()

  // closed before React takes it off the page: only then does the browser give the focus back
  useLayoutEffect(() => {
    const dialog = element.current
    if (dialog !== null && !dialog.open) {
      dialog.showModal()
      dialog.querySelector<HTMLElement>(firstField)?.focus()
    }
    return () => dialog?.close()
  }, [])

  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    onSubmit?.()
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
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      {onSubmit === undefined ? inside : <form onSubmit={submit}>{inside}</form>}
    </dialog>
  )
}
