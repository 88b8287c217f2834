import { useId, type ReactNode } from 'react'
import { Icon } from './icons.tsx'

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
  /** What should be looked at in what stands there; it is taken all the same. */
  readonly warning?: string | undefined
  readonly children: (attributes: Attributes) => ReactNode
}

/** A labelled field with its help, a warning and, where it was refused, why; all are tied to it for screen readers. */
export function Field({ label, help, error, warning, children }: FieldProps): ReactNode {
  const id = useId()
  const about = Object.entries({ help, warning, error })
    .filter(([, said]) => said !== undefined)
    .map(([what]) => `${id}-${what}`)
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
      {warning === undefined ? null : <FieldWarning id={`${id}-warning`}>{warning}</FieldWarning>}
      {error === undefined ? null : (
        <p id={`${id}-error`} className="field-error" role="alert">
          {error}
        </p>
      )}
    </div>
  )
}

/** What should be looked at in a field: an icon and words beside it, never colour alone. */
export function FieldWarning({
  id,
  children,
}: {
  readonly id: string
  readonly children: string
}): ReactNode {
  return (
    <p id={id} className="field-warning">
      <Icon name="alert" />
      <span>{children}</span>
    </p>
  )
}
