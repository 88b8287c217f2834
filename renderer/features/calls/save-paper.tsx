import { useState, type ReactNode } from 'react'
import type { CallView } from '../../../shared/view/shapes/calls.ts'
import { invoke } from '../../bridge/invoke.ts'
import { showRefusal } from '../../bridge/map-state.ts'
import { useCommon } from '../../bridge/use-answer.ts'
import { Button } from '../../parts/button.tsx'
import { tell } from '../../session/announce.ts'
import { useWords } from '../../session/words.ts'

/** The papers that are saved from a call, as what, and the words of the button; the internal note is a file to go on writing in. */
const written = {
  agenda: { as: 'html', label: 'calls:record.save' },
  record: { as: 'html', label: 'calls:record.save' },
  scenario: { as: 'docx', label: 'scenario:save' },
} as const

type SavePaperProps = { readonly call: CallView; readonly paper: keyof typeof written }

/**
 * The agenda or the record in both languages as one page, for all who take part: what the shared screen may show; or the
 * scenario note, which is for own use alone (R29).
 */
export function SavePaper({ call, paper }: SavePaperProps): ReactNode {
  const { t } = useWords()
  const common = useCommon()
  const [isBusy, setBusy] = useState(false)
  const save = async (): Promise<void> => {
    setBusy(true)
    const outcome = await invoke('brief:make', {
      language: 'both',
      as: written[paper].as,
      common: paper === 'scenario' ? { ...common, audience: 'own' } : common,
      document: { kind: paper, of: [call.id] },
    })
    setBusy(false)
    showRefusal(outcome.ok ? null : outcome.refusal)
    if (outcome.ok && outcome.value !== null) tell(t('export.written', { path: outcome.value.path }))
  }
  return (
    <Button look="quiet" icon="file" className="push" disabled={isBusy} onClick={() => void save()}>
      {t(written[paper].label)}
    </Button>
  )
}
