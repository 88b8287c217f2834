import { useState, type ReactNode } from 'react'
import type { Command } from '../../../shared/commands/command.ts'
import { dispatch } from '../../bridge/dispatch.ts'
import type { RefusalValue } from '../../bridge/refusal.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { Field } from '../../parts/field.tsx'
import { RefusalNote } from '../../parts/refusal-note.tsx'
import { tell } from '../../session/announce.ts'
import { closeDialog } from '../../session/dialogs.ts'
import { useWords } from '../../session/words.ts'

type DecisionDialogProps = {
  readonly title: string
  readonly what: string
  readonly action: string
  /** What is said once it is done. */
  readonly done: string
  readonly commandFor: (reason: string | undefined) => Command
}

/** A decision about two records: what it means, an optional reason, and doing it. */
export function DecisionDialog({ title, what, action, done, commandFor }: DecisionDialogProps): ReactNode {
  const { t } = useWords()
  const [reason, setReason] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<RefusalValue | null>(null)
  const submit = async (): Promise<void> => {
    setBusy(true)
    const refused = await dispatch(commandFor(reason.trim() === '' ? undefined : reason.trim()))
    setBusy(false)
    if (refused !== null) {
      setRefusal(refused)
      return
    }
    tell(done)
    closeDialog()
  }
  return (
    <Dialog
      title={title}
      action={action}
      isBusy={isBusy}
      onClose={closeDialog}
      onSubmit={() => void submit()}
      isReadFirst
    >
      <p className="dialog-about">{what}</p>
      <Field label={t('duplicates:reason')} help={t('duplicates:reasonHelp')}>
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
