import { useEffect, useState, type ReactNode } from 'react'
import type { SyncStep } from '../../../shared/contract/hub-state.ts'
import { invoke, listen } from '../../bridge/invoke.ts'
import type { RefusalValue } from '../../bridge/refusal.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { keepFocus } from '../../parts/focus.ts'
import { tell } from '../../session/announce.ts'
import { closeDialog, openDialog } from '../../session/dialogs.ts'
import { useWords } from '../../session/words.ts'
import type { Scope } from '../../../shared/view/shapes/question.ts'
import { LoginFields } from './login-fields.tsx'
import { PartChoice } from './part-choice.tsx'
import { StepProgress } from './sync-progress.tsx'
import { useLogin } from './use-login.ts'

/** A new map with what a hub has: how it is reached, where the file goes, how far it is. */
export function CloneDialog(): ReactNode {
  const { t, language } = useWords()
  const form = useLogin(null)
  const [refusal, setRefusal] = useState<RefusalValue | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [step, setStep] = useState<SyncStep | null>(null)
  const [scope, setScope] = useState<Scope>({})
  useEffect(() => listen('hub:cloning', setStep), [])
  const clone = async (): Promise<void> => {
    setBusy(true)
    setRefusal(null)
    setStep(null)
    const cloned = await invoke('hub:clone', { ...form.take(), scope, language })
    setBusy(false)
    if (!cloned.ok) setRefusal(cloned.refusal)
    else if (cloned.value !== null) {
      closeDialog()
      keepFocus()
      tell(t('sharing:clone.done'))
      openDialog({ kind: 'share' }) // who reads what is changed from now on
    }
  }
  const close = (): void => {
    if (isBusy) void invoke('hub:stop-clone', {})
    closeDialog()
  }
  return (
    <Dialog
      title={t('sharing:clone.title')}
      action={t('sharing:clone.action')}
      isBusy={isBusy}
      onClose={close}
      onSubmit={() => void clone()}
    >
      <p className="dialog-about">{t('sharing:clone.about')}</p>
      <LoginFields form={form} refusal={refusal?.code === 'sync-cancelled' ? null : refusal} />
      <PartChoice scope={scope} onChange={setScope} />
      {isBusy ? <StepProgress step={step} onStop={() => void invoke('hub:stop-clone', {})} /> : null}
      {refusal?.code === 'sync-cancelled' ? <p role="status">{t('sharing:clone.stopped')}</p> : null}
    </Dialog>
  )
}
