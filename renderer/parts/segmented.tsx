import { useId, type ReactNode } from 'react'

type SegmentedProps<T extends string> = {
  readonly label: string
  readonly value: T
  readonly options: readonly {
    readonly value: T
    readonly text: string
    readonly label?: string
    readonly lang?: string
  }[]
  readonly onChange: (value: T) => void
  readonly className?: string
}

/** A choice among a few, all in sight: radio buttons that look like one control; arrow keys move the choice. */
export function Segmented<T extends string>(props: SegmentedProps<T>): ReactNode {
  const name = useId()
  return (
    <fieldset className={`segmented ${props.className ?? ''}`}>
      <legend className="hidden-words">{props.label}</legend>
      {props.options.map((option) => (
        <label key={option.value} lang={option.lang}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === props.value}
            aria-label={option.label}
            onChange={() => props.onChange(option.value)}
          />
          <span>{option.text}</span>
        </label>
      ))}
    </fieldset>
  )
}
