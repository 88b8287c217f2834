import { useState, type ReactNode } from 'react'
import { invoke } from '../../bridge/invoke.ts'
import type { RefusalValue } from '../../bridge/refusal.ts'
import { useInvoked } from '../../bridge/use-invoked.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { RefusalNote } from '../../parts/refusal-note.tsx'
import { tell } from '../../session/announce.ts'
import { closeDialog } from '../../session/dialogs.ts'
import { useWords } from '../../session/words.ts'
import { instantOf } from './kept-at.ts'

/** The step back to the map as it was before another one was merged into it. */
export function BeforeMergeDialog(): ReactNode {
  const { t, instant } = useWords()
  const { answer: kept } = useInvoked('merge:before', {})
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<RefusalValue | null>(null)
  const goBack = async (): Promise<void> => {
    setBusy(true)
    const outcome = await invoke('merge:return', {})
    setBusy(false)
    if (!outcome.ok) {
      setRefusal(outcome.refusal)
      return
    }
    closeDialog()
    tell(t('merging:return.done'))
  }
  if (kept === undefined) return null
  if (kept === null)
    return (
      <Dialog title={t('merging:return.title')} onClose={closeDialog}>
        <p role="status">{t('merging:return.none')}</p>
      </Dialog>
    )
  return (
    <Dialog
      title={t('merging:return.title')}
      action={t('merging:return.action')}
      isBusy={isBusy}
      onClose={closeDialog}
      onSubmit={() => void goBack()}
    >
      <p className="dialog-about">{t('merging:return.about', { when: instant(instantOf(kept.at)) })}</p>
      {refusal === null ? null : <RefusalNote refusal={refusal} />}
    </Dialog>
  )
}
