import type { ReactNode } from 'react'
import { Field } from '../../parts/field.tsx'
import { useWords } from '../../session/words.ts'
import type { Kept } from './use-kept.ts'

type WordsFieldProps = {
  readonly label: string
  readonly kept: Kept
  readonly error?: string | undefined
}

/** Some lines in the language of the window, for a form of call mode: kept while they are typed. */
export function WordsField({ label, kept, error }: WordsFieldProps): ReactNode {
  const { language } = useWords()
  return (
    <Field label={label} error={error}>
      {(attributes) => (
        <textarea
          {...attributes}
          rows={2}
          lang={language}
          value={kept.typed}
          onChange={(event) => kept.type(event.target.value)}
          onKeyDown={blurOnEscape}
        />
      )}
    </Field>
  )
}

/** Escape in a field gives the keys of the screen back; what is typed stays. */
export function blurOnEscape(event: {
  readonly key: string
  readonly currentTarget: HTMLElement
  stopPropagation: () => void
  preventDefault: () => void
}): void {
  if (event.key !== 'Escape') return
  event.preventDefault()
  event.stopPropagation()
  event.currentTarget.closest<HTMLElement>('.call-room')?.querySelector<HTMLElement>('h1')?.focus()
}
