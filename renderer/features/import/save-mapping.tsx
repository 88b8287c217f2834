import { useState, type SyntheticEvent, type ReactNode } from 'react'
import type { Saved } from '../../../shared/contract/saved-mappings.ts'
import { invoke } from '../../bridge/invoke.ts'
import type { RefusalValue } from '../../bridge/refusal.ts'
import { Button } from '../../parts/button.tsx'
import { Field } from '../../parts/field.tsx'
import { RefusalNote } from '../../parts/refusal-note.tsx'
import { tell } from '../../session/announce.ts'
import { useWords } from '../../session/words.ts'

/** How a table is read, or which grants come in. */
type Kept = Saved extends infer S ? (S extends Saved ? Omit<S, 'name'> : never) : never

type SaveMappingProps = { readonly kept: Kept; readonly name: string }

/** Keeps by a name what a person has set: a table of the same headings, or a file of grants, is read so from then on. */
export function SaveMapping({ kept, name: before }: SaveMappingProps): ReactNode {
  const { t } = useWords()
  const [name, setName] = useState(before)
  const [refusal, setRefusal] = useState<RefusalValue>()
  const isNamed = name.trim() !== ''
  const save = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault()
    if (!isNamed) return
    const saved = await invoke('import:save-mapping', { name: name.trim(), ...kept })
    setRefusal(saved.ok ? undefined : saved.refusal)
    if (saved.ok) tell(t('import:columns.saved', { name: name.trim() }))
  }
  return (
    <form className="import-save" onSubmit={(event) => void save(event)}>
      {refusal === undefined ? null : <RefusalNote refusal={refusal} />}
      <Field
        label={t('import:columns.name')}
        help={t('grants' in kept ? 'import-filter:nameHelp' : 'import:columns.nameHelp')}
      >
        {(attributes) => (
          <input
            {...attributes}
            type="text"
            value={name}
            maxLength={80}
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Field>
      <Button type="submit" disabled={!isNamed}>
        {t('import:columns.save')}
      </Button>
    </form>
  )
}
