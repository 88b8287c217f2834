import { useState, type ReactNode } from 'react'
import { nodeType } from '../../../graph-schema/registry.ts'
import { dispatch } from '../../bridge/dispatch.ts'
import { keepDraft } from '../../bridge/drafts.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { Field } from '../../parts/field.tsx'
import { SelectField } from '../../parts/select-field.tsx'
import { tell } from '../../session/announce.ts'
import { closeDialog } from '../../session/dialogs.ts'
import { select } from '../../session/session.ts'
import { useWords } from '../../session/words.ts'
import { madeByHand, newRecordId } from './new-record.ts'
import { openForm } from './open-form.ts'
import { useTextWarning } from './use-text-warning.ts'
import { useTypedField, wrongInWords } from './use-field.ts'

const place = 'new-record name'

/** A new record needs a type and a name in one language; everything else is added in its form. */
export function NewRecordDialog({ type: first }: { readonly type: string | undefined }): ReactNode {
  const words = useWords()
  const { t, language } = words
  const [type, setType] = useState(first ?? madeByHand[0]!)
  const [error, setError] = useState<string>()
  const name = useTypedField(place, '', () => Promise.resolve(null))
  const warning = useTextWarning(name.typed, { field: `name.${language}` })
  const submit = async (): Promise<void> => {
    if (name.typed.trim() === '') {
      setError(t('edit.nameNeeded'))
      return
    }
    const id = newRecordId()
    const words_ = { [language]: name.typed.trim() }
    const refusal = await dispatch({ do: 'create', type, id, properties: { name: words_ } })
    if (refusal !== null) {
      setError(wrongInWords(refusal, words))
      return
    }
    keepDraft(place, null)
    tell(t('edit.created', { name: name.typed.trim() }))
    closeDialog()
    select({ kind: 'record', id }, 'records')
    openForm(id)
  }
  return (
    <Dialog
      title={t('edit.newRecord')}
      action={t('edit.create')}
      onClose={closeDialog}
      onSubmit={() => void submit()}
    >
      <Field
        label={t(`edit.nameIn.${language}`)}
        help={t('edit.newRecordHelp')}
        error={error}
        warning={warning}
      >
        {(attributes) => (
          <input
            {...attributes}
            lang={language}
            value={name.typed}
            maxLength={2000}
            autoComplete="off"
            onChange={(event) => {
              name.type(event.target.value)
              setError(undefined)
            }}
          />
        )}
      </Field>
      <SelectField
        label={t('edit.type')}
        value={type}
        options={madeByHand.map((one) => [one, nodeType(one)?.label[language] ?? one])}
        onChange={setType}
      />
    </Dialog>
  )
}
