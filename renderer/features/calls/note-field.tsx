import { useRef, type ReactNode } from 'react'
import { noteSteps } from '../../../shared/commands/calls/steps.ts'
import type { RoomItemView } from '../../../shared/view/shapes/calls.ts'
import { dispatch } from '../../bridge/dispatch.ts'
import { Field } from '../../parts/field.tsx'
import { announce } from '../../session/announce.ts'
import { useWords } from '../../session/words.ts'
import { newRecordId } from '../edit/new-record.ts'
import { useTextWarning } from '../edit/use-text-warning.ts'
import { useTypedField, wrongInWords } from '../edit/use-field.ts'
import { blurOnEscape } from './words-field.tsx'

/** The note of an item: written to the map when it is left, a draft before; in the language it was begun in. */
export function NoteField({ item }: { readonly item: RoomItemView }): ReactNode {
  const words = useWords()
  const { t } = words
  const [note] = item.notes
  const language =
    note === undefined
      ? words.language
      : note.text[words.language] !== undefined
        ? words.language
        : note.text.en === undefined
          ? 'fr'
          : 'en'
  const made = useRef<string>(null) // between writing a note and seeing it on the map
  const typed = useTypedField(`${item.id} note`, note?.text[language] ?? '', async (text) => {
    const isThere = note !== undefined || made.current !== null
    const id = note?.id ?? made.current ?? newRecordId()
    const steps = noteSteps({ id, isThere, of: item.id, handling: item.handling }, { text, language })
    const [first] = steps
    if (first === undefined) return null
    const refusal = await dispatch({ do: 'batch', commands: [...steps] })
    if (refusal !== null) return refusal
    made.current = first.do === 'remove' ? null : id
    announce(t('calls:mode.noteKept'))
    return null
  })
  const warning = useTextWarning(typed.typed, { field: `text.${language}` })
  return (
    <Field
      label={t('calls:mode.notes')}
      help={t('calls:mode.notesHelp')}
      error={typed.error && wrongInWords(typed.error, words)}
      warning={warning}
    >
      {(attributes) => (
        <textarea
          {...attributes}
          rows={3}
          lang={language}
          value={typed.typed}
          onChange={(event) => typed.type(event.target.value)}
          onBlur={typed.commit}
          onKeyDown={blurOnEscape}
        />
      )}
    </Field>
  )
}
