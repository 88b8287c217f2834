import { useState, type ReactNode } from 'react'
import type { Bilingual } from '../../../graph-schema/bilingual.ts'
import type { EditableRecord } from '../../../shared/view/shapes/records.ts'
import { dispatch } from '../../bridge/dispatch.ts'
import { useAnswer } from '../../bridge/use-answer.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { Field } from '../../parts/field.tsx'
import { tell } from '../../session/announce.ts'
import { closeDialog } from '../../session/dialogs.ts'
import { select } from '../../session/session.ts'
import { useWords } from '../../session/words.ts'
import { duplicateSteps } from './duplicate-steps.ts'
import { newRecordId } from './new-record.ts'
import { openForm } from './open-form.ts'
import { wrongInWords } from './use-field.ts'

/** Another record like one, under a name of its own. */
export function DuplicateRecordDialog({ id }: { readonly id: string }): ReactNode {
  const answered = useAnswer('editable', { id })
  return answered.status === 'ready' && answered.answer !== null ? <Ask record={answered.answer} /> : null
}

function Ask({ record }: { readonly record: EditableRecord }): ReactNode {
  const words = useWords()
  const { t, language } = words
  const before = record.properties['name'] as Bilingual | undefined
  const [name, setName] = useState(
    t('edit.copyOf', { name: before?.[language] ?? before?.en ?? before?.fr ?? '' }),
  )
  const [error, setError] = useState<string>()
  const submit = async (): Promise<void> => {
    if (name.trim() === '') {
      setError(t('edit.nameNeeded'))
      return
    }
    const id = newRecordId()
    const commands = duplicateSteps(record, { id, name: { [language]: name.trim() } })
    const refusal = await dispatch({ do: 'batch', commands })
    if (refusal !== null) {
      setError(wrongInWords(refusal, words))
      return
    }
    tell(t('edit.created', { name: name.trim() }))
    closeDialog()
    select({ kind: 'record', id }, 'records')
    openForm(id)
  }
  return (
    <Dialog
      title={t('edit.duplicateTitle')}
      action={t('edit.create')}
      onClose={closeDialog}
      onSubmit={() => void submit()}
    >
      <p className="dialog-about">{t('edit.duplicateWhy')}</p>
      <Field label={t(`edit.nameIn.${language}`)} error={error}>
        {(attributes) => (
          <input
            {...attributes}
            lang={language}
            value={name}
            maxLength={2000}
            autoComplete="off"
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Field>
    </Dialog>
  )
}
