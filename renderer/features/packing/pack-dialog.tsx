import { useState, type ReactNode } from 'react'
import { addDays } from '../../../shared/base/days.ts'
import {
  packAudiences,
  packRecipients,
  type PackAudience,
  type PackMade,
} from '../../../shared/contract/pack-made.ts'
import { daysToAnswer } from '../../../shared/exchange/pack/pack-sheet.ts'
import { invoke } from '../../bridge/invoke.ts'
import type { RefusalValue } from '../../bridge/refusal.ts'
import { useCommon } from '../../bridge/use-answer.ts'
import { Button } from '../../parts/button.tsx'
import { DayField } from '../../parts/day-field.tsx'
import { anyDay } from '../../parts/day-picker.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { RefusalNote } from '../../parts/refusal-note.tsx'
import { SelectField } from '../../parts/select-field.tsx'
import { announce } from '../../session/announce.ts'
import { closeDialog, type PackRecipient } from '../../session/dialogs.ts'
import { useWords } from '../../session/words.ts'
import { RecordPicker } from '../edit/record-picker.tsx'
import { PackResult } from './pack-result.tsx'

/** Makes an update pack: for whom, what goes into it, by when it is asked back, where it is written; then what was made. */
export function PackDialog({ given }: { readonly given: PackRecipient | undefined }): ReactNode {
  const { t } = useWords()
  const common = useCommon()
  const [recipient, setRecipient] = useState(given)
  const [audience, setAudience] = useState<PackAudience>('recipient')
  const [due, setDue] = useState(() => addDays(common.asOf, daysToAnswer))
  const [isMissing, setMissing] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<RefusalValue | null>(null)
  const [made, setMade] = useState<PackMade>()

  const make = async (): Promise<void> => {
    if (recipient === undefined) {
      setMissing(true)
      return
    }
    setRefusal(null)
    setBusy(true)
    const outcome = await invoke('pack:make', {
      for: recipient.id,
      name: recipient.name.slice(0, 1000),
      audience,
      due,
      common,
    })
    setBusy(false)
    if (!outcome.ok) setRefusal(outcome.refusal)
    else if (outcome.value !== null) {
      setMade(outcome.value)
      announce(t('packing:made', { name: recipient.name }))
    }
  }

  if (made !== undefined && recipient !== undefined)
    return <PackResult name={recipient.name} made={made} onClose={closeDialog} />
  return (
    <Dialog
      title={recipient === undefined ? t('packing:title') : t('packing:titleFor', { name: recipient.name })}
      action={t('packing:save')}
      isBusy={isBusy}
      onClose={closeDialog}
      onSubmit={() => void make()}
      className="pack-dialog"
    >
      <p className="dialog-about">{t('packing:about')}</p>
      {recipient === undefined ? (
        <RecordPicker
          label={t('packing:whom')}
          types={packRecipients}
          onPick={(one) => {
            setRecipient(one)
            setMissing(false)
          }}
        />
      ) : (
        <p className="pack-recipient">
          <b>{recipient.name}</b>
          <Button look="link" disabled={isBusy} onClick={() => setRecipient(undefined)}>
            {t('packing:other')}
          </Button>
        </p>
      )}
      {isMissing ? (
        <p className="field-error" role="alert">
          {t('packing:pickFirst')}
        </p>
      ) : null}
      <SelectField
        label={t('packing:audience')}
        value={audience}
        options={packAudiences.map((one) => [one, t(`packing:audiences.${one}`)] as const)}
        onChange={(one) => setAudience(one as PackAudience)}
      />
      <p className="muted">{t('packing:never')}</p>
      <DayField
        label={t('packing:due')}
        help={t('packing:dueHelp')}
        day={due}
        bounds={{ ...anyDay, min: common.asOf }}
        onDay={setDue}
      />
      {isBusy ? (
        <p role="status" className="pack-busy">
          <progress aria-hidden="true" /> {t('packing:making')}
        </p>
      ) : null}
      {refusal === null ? null : <RefusalNote refusal={refusal} />}
    </Dialog>
  )
}
