import { useDeferredValue, useState, type ReactNode } from 'react'
import { useAnswer } from '../../bridge/use-answer.ts'
import { Combobox, type Choice } from '../../parts/combobox.tsx'
import { Field } from '../../parts/field.tsx'
import { useWords } from '../../session/words.ts'

const mostHits = 12

export type Picked = { readonly id: string; readonly name: string; readonly type: string }

type RecordPickerProps = {
  readonly label: string
  /** Which types may be chosen; all where undefined. */
  readonly types: readonly string[] | undefined
  /** The letter that began it. */
  readonly first?: string | undefined
  readonly onPick: (picked: Picked) => void
  /** As the combobox's: where a pick writes nothing yet. */
  readonly keepsEnter?: boolean
  /** Makes a record of that name in place, where the map has none. */
  readonly onCreate?: ((name: string) => void) | undefined
}

/** Finds a record by its words; the last line makes one of that name. */
export function RecordPicker({
  label,
  types,
  first = '',
  onPick,
  keepsEnter = false,
  onCreate,
}: RecordPickerProps): ReactNode {
  const { t } = useWords()
  const [text, setText] = useState(first)
  const asked = useDeferredValue(text.trim())
  const hits = useAnswer('search', asked === '' ? null : { text: asked, limit: 300 })
  const isWaiting = text.trim() !== asked || (asked !== '' && hits.status === 'waiting')
  const found =
    hits.status === 'ready' && asked !== ''
      ? hits.answer.filter((hit) => types === undefined || types.includes(hit.type)).slice(0, mostHits)
      : []
  const choices: readonly Choice[] = [
    ...found.map((hit) => ({ key: hit.id, name: hit.name, about: hit.typeName })),
    ...(onCreate !== undefined && asked !== '' && !isWaiting
      ? [{ key: 'create', name: t('edit.createNamed', { name: asked }) }]
      : []),
  ]
  const choose = (index: number): void => {
    const hit = found[index]
    setText('')
    if (hit !== undefined) onPick({ id: hit.id, name: hit.name, type: hit.type })
    else onCreate?.(asked)
  }
  return (
    <Field label={label}>
      {(field) => (
        <Combobox
          input={field}
          text={text}
          onText={setText}
          choices={choices}
          isWaiting={isWaiting}
          keepsEnter={keepsEnter}
          onChoose={choose}
          listLabel={t('edit.found')}
          listClass="picker-choices"
        />
      )}
    </Field>
  )
}
