import { useState, type ReactNode } from 'react'
import type { CallView } from '../../../shared/view/shapes/calls.ts'
import { invoke } from '../../bridge/invoke.ts'
import { app } from '../../bridge/map-state.ts'
import { useCommon } from '../../bridge/use-answer.ts'
import { Button } from '../../parts/button.tsx'
import { tell } from '../../session/announce.ts'
import { useWords } from '../../session/words.ts'

type SavePaperProps = { readonly call: CallView; readonly paper: 'agenda' | 'record' }

/** The agenda or the record in both languages as one page, for all who take part: what the shared screen may show. */
export function SavePaper({ call, paper }: SavePaperProps): ReactNode {
  const { t } = useWords()
  const common = useCommon()
  const [isBusy, setBusy] = useState(false)
  const save = async (): Promise<void> => {
    setBusy(true)
    const outcome = await invoke('brief:make', {
      language: 'both',
      as: 'html',
      common,
      document: { kind: paper, of: [call.id] },
    })
    setBusy(false)
    app.set((now) => ({ ...now, refusal: outcome.ok ? null : outcome.refusal }))
    if (outcome.ok && outcome.value !== null) tell(t('export.written', { path: outcome.value.path }))
  }
  return (
    <Button look="quiet" icon="file" className="push" disabled={isBusy} onClick={() => void save()}>
      {t('calls:record.save')}
    </Button>
  )
}
