import { useId, type ReactNode } from 'react'

type Attributes = {
  readonly id: string
  readonly 'aria-describedby'?: string
  readonly 'aria-invalid'?: boolean
  readonly className: string
}

type FieldProps = {
  readonly label: string
  readonly help?: string
  readonly error?: string | undefined
  readonly children: (attributes: Attributes) => ReactNode
}

/** A labelled field with its help and, where it was refused, why; both are tied to it for screen readers. */
export function Field({ label, help, error, children }: FieldProps): ReactNode {
  const id = useId()
  const about = [help === undefined ? '' : `${id}-help`, error === undefined ? '' : `${id}-error`].filter(
    (one) => one !== '',
  )
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        className: 'input',
        ...(about.length === 0 ? {} : { 'aria-describedby': about.join(' ') }),
        ...(error === undefined ? {} : { 'aria-invalid': true }),
      })}
      {help === undefined ? null : (
        <p id={`${id}-help`} className="muted">
          {help}
        </p>
      )}
      {error === undefined ? null : (
        <p id={`${id}-error`} className="field-error" role="alert">
          {error}
        </p>
      )}
    </div>
  )
}
