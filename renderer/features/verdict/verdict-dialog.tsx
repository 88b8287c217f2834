import { useState, type ReactNode } from 'react'
import type { Verdict } from '../../../graph-schema/vocabularies/findings.ts'
import { dispatch } from '../../bridge/dispatch.ts'
import type { RefusalValue } from '../../bridge/refusal.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { Field } from '../../parts/field.tsx'
import { RefusalNote } from '../../parts/refusal-note.tsx'
import { tell } from '../../session/announce.ts'
import { closeDialog } from '../../session/dialogs.ts'
import { verdictName } from '../../session/vocabulary.ts'
import { useWords } from '../../session/words.ts'

type VerdictDialogProps = {
  readonly finding: string
  readonly name: string
  readonly verdict: Verdict
  readonly reason: string
}

/** A verdict wants a reason: it is what the others will read. */
export function VerdictDialog(props: VerdictDialogProps): ReactNode {
  const { t, language } = useWords()
  const [reason, setReason] = useState(props.reason)
  const [isMissing, setMissing] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<RefusalValue | null>(null)
  const word = verdictName(props.verdict, language)

  const submit = async (): Promise<void> => {
    if (reason.trim() === '') {
      setMissing(true)
      return
    }
    setBusy(true)
    const refused = await dispatch({
      do: 'judge',
      finding: props.finding,
      verdict: props.verdict,
      reason: reason.trim(),
    })
    setBusy(false)
    if (refused !== null) {
      setRefusal(refused)
      return
    }
    tell(t('verdict.done', { verdict: word, name: props.name }))
    closeDialog()
  }
  return (
    <Dialog
      title={t(`verdict.ask.${props.verdict}`)}
      action={t('verdict.record')}
      isBusy={isBusy}
      onClose={closeDialog}
      onSubmit={() => void submit()}
    >
      <p className="dialog-about">{props.name}</p>
      <Field
        label={t('verdict.reason')}
        help={t('verdict.reasonHelp')}
        error={isMissing ? t('verdict.reasonMissing') : undefined}
      >
        {(field) => (
          <textarea
            {...field}
            rows={4}
            maxLength={4000}
            value={reason}
            onChange={(event) => {
              setReason(event.target.value)
              setMissing(false)
            }}
          />
        )}
      </Field>
      {refusal === null ? null : <RefusalNote refusal={refusal} />}
    </Dialog>
  )
}
