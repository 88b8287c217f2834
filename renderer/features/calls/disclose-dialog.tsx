import { useState, type ReactNode } from 'react'
import type { Disclosure } from '../../../graph-schema/vocabularies/findings.ts'
import { isAnswered } from '../../../shared/commands/calls/life.ts'
import { dispatch } from '../../bridge/dispatch.ts'
import type { RefusalValue } from '../../bridge/refusal.ts'
import { DayField } from '../../parts/day-field.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { Field } from '../../parts/field.tsx'
import { RefusalNote } from '../../parts/refusal-note.tsx'
import { tell } from '../../session/announce.ts'
import { closeDialog } from '../../session/dialogs.ts'
import { useSession } from '../../session/session.ts'
import { useWords } from '../../session/words.ts'

export type DiscloseDialogProps = {
  readonly finding: string
  readonly name: string
  readonly disclosure: Exclude<Disclosure, 'internal'>
  /** The item that an answer opens to all who take part, and the handling that it then has. */
  readonly opens?: { readonly id: string; readonly handling: string } | undefined
}

/** A finding was shared with its jurisdiction, or is answered: when, and with whom (R20). */
export function DiscloseDialog({ finding, name, disclosure, opens }: DiscloseDialogProps): ReactNode {
  const { t } = useWords()
  const today = useSession((now) => now.today)
  const [on, setOn] = useState(today)
  const [who, setWho] = useState('')
  const [reason, setReason] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<RefusalValue | null>(null)
  const submit = async (): Promise<void> => {
    setBusy(true)
    const refused = await dispatch({
      do: 'disclose',
      finding,
      disclosure,
      on,
      ...(who.trim() === '' ? {} : { with: who.trim() }),
      ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
    })
    const notOpened =
      refused !== null || opens === undefined || !isAnswered(disclosure)
        ? null
        : await dispatch({ do: 'edit', id: opens.id, properties: { handling: opens.handling } })
    setBusy(false)
    if (refused !== null || notOpened !== null) {
      setRefusal(refused ?? notOpened)
      return
    }
    tell(t('calls:disclosed', { name, state: t(`calls:discloseTitle.${disclosure}`) }))
    closeDialog()
  }
  const needsReason = refusal?.code === 'disclosure-needs-reason'
  return (
    <Dialog
      title={t(`calls:discloseTitle.${disclosure}`)}
      action={t('calls:discloseAction')}
      isBusy={isBusy}
      onClose={closeDialog}
      onSubmit={() => void submit()}
    >
      <p className="dialog-about">{name}</p>
      <DayField label={t('calls:discloseOn')} day={on} onDay={setOn} />
      <Field label={t('calls:discloseWith')} help={t('calls:discloseWithHelp')}>
        {(attributes) => (
          <input
            {...attributes}
            type="text"
            autoComplete="off"
            maxLength={400}
            value={who}
            onChange={(event) => setWho(event.target.value)}
          />
        )}
      </Field>
      <Field
        label={t('calls:discloseReason')}
        help={t('calls:discloseReasonHelp')}
        error={needsReason ? t('errors:disclosure-needs-reason') : undefined}
      >
        {(attributes) => (
          <textarea
            {...attributes}
            rows={3}
            maxLength={4000}
            value={reason}
            onChange={(event) => {
              setReason(event.target.value)
              setRefusal(null)
            }}
          />
        )}
      </Field>
      {refusal === null || needsReason ? null : <RefusalNote refusal={refusal} />}
    </Dialog>
  )
}
