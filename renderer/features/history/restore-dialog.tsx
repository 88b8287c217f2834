import { useState, type ReactNode } from 'react'
import { BatchStep } from '../../../shared/commands/command.ts'
import type { RestoreView } from '../../../shared/view/shapes/history.ts'
import { dispatch } from '../../bridge/dispatch.ts'
import type { RefusalValue } from '../../bridge/refusal.ts'
import { useAnswer } from '../../bridge/use-answer.ts'
import { Answer } from '../../parts/answer.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { Field } from '../../parts/field.tsx'
import { RefusalNote } from '../../parts/refusal-note.tsx'
import { tell } from '../../session/announce.ts'
import { closeDialog } from '../../session/dialogs.ts'
import { useWords } from '../../session/words.ts'
import { FieldChanges } from './field-changes.tsx'

type RestoreDialogProps = {
  readonly record: string
  readonly name: string
  readonly position: number
  readonly at: string
}

/** Shows what restoring an earlier state would change, asks why, and does it as one more step. */
export function RestoreDialog({ record, name, position, at }: RestoreDialogProps): ReactNode {
  const { t, instant } = useWords()
  const [reason, setReason] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<RefusalValue | null>(null)
  const restore = useAnswer('restore', { id: record, position })
  const commands = restore.status === 'ready' ? restore.answer.commands : []

  const submit = async (): Promise<void> => {
    setBusy(true)
    const why = reason.trim()
    const refused = await dispatch({
      do: 'batch',
      commands: BatchStep.array().parse(commands),
      ...(why === '' ? {} : { reason: why }),
    })
    setBusy(false)
    if (refused !== null) {
      setRefusal(refused)
      return
    }
    tell(t('history:restore.done', { name }))
    closeDialog()
  }
  return (
    <Dialog
      title={t('history:restore.title')}
      action={t('history:restore.action')}
      isBusy={isBusy || commands.length === 0}
      onClose={closeDialog}
      onSubmit={() => void submit()}
      isReadFirst
    >
      <p className="dialog-about">{name}</p>
      <p>{t('history:restore.about', { when: instant(at) })}</p>
      <Answer of={restore} what={t('history:restore.changes')}>
        {(answer) => <Preview answer={answer} />}
      </Answer>
      <Field label={t('history:reason')} help={t('history:reasonHelp')}>
        {(field) => (
          <textarea
            {...field}
            rows={3}
            maxLength={4000}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
      </Field>
      {refusal === null ? null : <RefusalNote refusal={refusal} />}
    </Dialog>
  )
}

function Preview({ answer: { changes, left } }: { readonly answer: RestoreView }): ReactNode {
  const { t } = useWords()
  return (
    <>
      {changes.length === 0 ? (
        <p role="status">{t('history:restore.same')}</p>
      ) : (
        <>
          <h3>{t('history:restore.changes')}</h3>
          <FieldChanges changes={changes} />
        </>
      )}
      {left.length === 0 ? null : (
        <>
          <h3>{t('history:restore.left')}</h3>
          <ul className="field-changes">
            {left.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
