import type { ReactNode } from 'react'
import { Field } from './field.tsx'

type SelectFieldProps = {
  readonly label: string
  readonly help?: string
  readonly error?: string | undefined
  readonly value: string
  /** In the order in which they are offered: what is chosen, and what it is called. */
  readonly options: readonly (readonly [value: string, name: string])[]
  readonly onChange: (value: string) => void
}

/** A labelled field in which one of several things is chosen. */
export function SelectField({ label, help, error, value, options, onChange }: SelectFieldProps): ReactNode {
  return (
    <Field label={label} error={error} {...(help === undefined ? {} : { help })}>
      {(attributes) => (
        <span className="select">
          <select {...attributes} value={value} onChange={(event) => onChange(event.target.value)}>
            {options.map(([one, name]) => (
              <option key={one} value={one}>
                {name}
              </option>
            ))}
          </select>
        </span>
      )}
    </Field>
  )
}
