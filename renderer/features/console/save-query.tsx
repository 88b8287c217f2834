import { useState, type ReactNode, type SubmitEvent } from 'react'
import { parameterValue } from '../../../shared/hub/console-parameters.ts'
import { saveQuery, useQueries } from '../../bridge/console.ts'
import type { RefusalValue } from '../../bridge/refusal.ts'
import { Button } from '../../parts/button.tsx'
import { Field } from '../../parts/field.tsx'
import { Popover } from '../../parts/popover.tsx'
import { RefusalNote } from '../../parts/refusal-note.tsx'
import { tell } from '../../session/announce.ts'
import { nowSavedAs, useEdited } from '../../session/console.ts'
import { useWords } from '../../session/words.ts'
import type { TypedParameter } from './use-parameters.ts'

/** Keeps the query that is written, under a name. */
export function SaveQuery({ parameters }: { readonly parameters: readonly TypedParameter[] }): ReactNode {
  const { t } = useWords()
  const { text } = useEdited()
  return text.trim() === '' ? null : (
    <Popover label={t('console:saveAs')} button={t('console:saveAs')}>
      {(close) => <SaveForm text={text} parameters={parameters} close={close} />}
    </Popover>
  )
}

type SaveFormProps = {
  readonly text: string
  readonly parameters: readonly TypedParameter[]
  readonly close: () => void
}

function SaveForm({ text, parameters, close }: SaveFormProps): ReactNode {
  const { t } = useWords()
  const { saved } = useQueries()
  const [name, setName] = useState('')
  const [refusal, setRefusal] = useState<RefusalValue | null>(null)
  const wanted = name.trim()
  const isTaken = saved.some((one) => one.name === wanted)
  const save = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    if (wanted === '') return
    const given = parameters.map((one) => [one.name, parameterValue(one.typed)?.value ?? null] as const)
    const refused = await saveQuery({ name: wanted, text, parameters: Object.fromEntries(given) })
    setRefusal(refused)
    if (refused !== null) return
    nowSavedAs(wanted)
    tell(t('console:saved', { name: wanted }))
    setName('')
    close()
  }
  return (
    <form className="console-save" onSubmit={(event) => void save(event)}>
      <Field
        label={t('console:name')}
        help={t('console:savedWhere')}
        warning={isTaken ? t('console:replaces') : undefined}
      >
        {(attributes) => (
          <input
            {...attributes}
            value={name}
            maxLength={80}
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Field>
      {refusal === null ? null : <RefusalNote refusal={refusal} />}
      <div className="popover-foot">
        <Button look="primary" type="submit" disabled={wanted === ''}>
          {t('console:save')}
        </Button>
      </div>
    </form>
  )
}
