import { useState, type ReactNode } from 'react'
import { PurgeReason, wholeRecord } from '../../../shared/journal/transaction.ts'
import { purge } from '../../bridge/dispatch.ts'
import type { RefusalValue } from '../../bridge/refusal.ts'
import { useAnswer } from '../../bridge/use-answer.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { Field } from '../../parts/field.tsx'
import { Icon } from '../../parts/icons.tsx'
import { RefusalNote } from '../../parts/refusal-note.tsx'
import { tell } from '../../session/announce.ts'
import { closeDialog } from '../../session/dialogs.ts'
import { useWords } from '../../session/words.ts'

type PurgeDialogProps = { readonly record: string; readonly name: string }

/** Takes a value out for good: says what that means, asks for field and class, and to type a word. */
export function PurgeDialog({ record, name }: PurgeDialogProps): ReactNode {
  const { t } = useWords()
  const answered = useAnswer('history', { id: record, limit: 1 })
  const fields = answered.status === 'ready' ? answered.answer.fields : []
  const [field, setField] = useState('')
  const [reason, setReason] = useState('')
  const [typed, setTyped] = useState('')
  const [isTried, setTried] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<RefusalValue | null>(null)
  const [unreached, setUnreached] = useState<readonly string[]>([])
  const word = t('history:purge.word')
  const chosen = PurgeReason.safeParse(reason)
  const isConfirmed = typed.trim().toUpperCase() === word

  const submit = async (): Promise<void> => {
    setTried(true)
    if (field === '' || !chosen.success || !isConfirmed) return
    setBusy(true)
    const outcome = await purge({ id: record, field, reason: chosen.data })
    setBusy(false)
    if ('code' in outcome) {
      setRefusal(outcome)
      return
    }
    const label =
      field === wholeRecord
        ? t('history:purge.all')
        : (fields.find((one) => one.field === field)?.label ?? field)
    tell(t('history:purge.done', { field: label }))
    if (outcome.unreached.length === 0) closeDialog()
    else setUnreached(outcome.unreached)
  }
  return (
    <Dialog
      title={t('history:purge.title')}
      action={t('history:purge.action')}
      isBusy={isBusy || unreached.length > 0}
      isReadFirst
      onClose={closeDialog}
      onSubmit={() => void submit()}
    >
      <p className="dialog-about">{name}</p>
      <div className="note">
        <Icon name="alert" />
        <div>
          <p>{t('history:purge.means')}</p>
          <p>{t('history:purge.elsewhere')}</p>
        </div>
      </div>
      <Field
        label={t('history:purge.field')}
        error={isTried && field === '' ? t('history:purge.missing') : undefined}
      >
        {(attributes) => (
          <select {...attributes} value={field} onChange={(event) => setField(event.target.value)}>
            <option value="">{t('history:purge.choose')}</option>
            <option value={wholeRecord}>{t('history:purge.all')}</option>
            {fields.map((one) => (
              <option key={one.field} value={one.field}>
                {one.label}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field
        label={t('history:purge.class')}
        error={isTried && !chosen.success ? t('history:purge.missing') : undefined}
      >
        {(attributes) => (
          <select {...attributes} value={reason} onChange={(event) => setReason(event.target.value)}>
            <option value="">{t('history:purge.chooseClass')}</option>
            {PurgeReason.options.map((one) => (
              <option key={one} value={one}>
                {t(`history:class.${one}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field
        label={t('history:purge.confirm', { word })}
        error={isTried && !isConfirmed ? t('history:purge.confirmWrong', { word }) : undefined}
      >
        {(attributes) => (
          <input
            {...attributes}
            type="text"
            autoComplete="off"
            spellCheck={false}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        )}
      </Field>
      {refusal === null ? null : <RefusalNote refusal={refusal} />}
      {unreached.length === 0 ? null : (
        <p className="note" role="alert">
          {t('history:purge.copies', { count: unreached.length, paths: unreached.join(', ') })}
        </p>
      )}
    </Dialog>
  )
}
