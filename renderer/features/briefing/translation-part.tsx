import { useState, type ReactNode } from 'react'
import type { Language } from '../../../graph-schema/bilingual.ts'
import type { DocumentAsked } from '../../../shared/briefing/kinds.ts'
import { invoke } from '../../bridge/invoke.ts'
import { showRefusal, useRevision } from '../../bridge/map-state.ts'
import { useWhyNotEdit } from '../../bridge/may-edit.ts'
import { useCommon } from '../../bridge/use-answer.ts'
import { useInvoked } from '../../bridge/use-invoked.ts'
import { Button } from '../../parts/button.tsx'
import { tell } from '../../session/announce.ts'
import { useWords } from '../../session/words.ts'
import { withAuthor } from '../author/with-author.ts'
import { TranslationDialog, type CameBack } from './translation-dialog.tsx'

type TranslationPartProps = {
  readonly document: DocumentAsked
  readonly audience: string
  readonly circulated: string | undefined
  /** The preview is of what is chosen now: only then what it lacks is counted, so that it does not wait for that. */
  readonly isShown: boolean
}

/** What of a document lacks one of its languages: counted, sent out, brought back (R36). */
export function TranslationPart({
  document,
  audience,
  circulated,
  isShown,
}: TranslationPartProps): ReactNode {
  const { t, number, language } = useWords()
  const common = useCommon()
  const whyNot = useWhyNotEdit()
  const [back, setBack] = useState<CameBack | null>(null)
  const asked = { common: { ...common, audience }, document, circulated }
  const { answer: looked } = useInvoked('translation:look', isShown ? asked : null, useRevision())
  const out = async (to: Language): Promise<void> => {
    const outcome = await invoke('translation:out', { ...asked, to })
    showRefusal(outcome.ok ? null : outcome.refusal)
    if (outcome.ok && outcome.value !== null) tell(t('export.written', { path: outcome.value.path }))
  }
  const bringBack = async (): Promise<void> => {
    const outcome = await invoke('translation:in', { language })
    showRefusal(outcome.ok ? null : outcome.refusal)
    if (outcome.ok) setBack(outcome.value)
  }
  if (looked?.ok !== true) return null
  const lacking = looked.value
  const lacks = (['fr', 'en'] as const).filter((one) => lacking[one] > 0)
  return (
    <section className="document-translation" aria-labelledby="translation">
      <h2 id="translation">{t('documents:translation.title')}</h2>
      {lacks.length === 0 ? <p className="muted">{t('documents:translation.none')}</p> : null}
      {lacks.map((to) => (
        <p key={to}>
          {t(`documents:translation.lacks.${to}`, { count: lacking[to], n: number(lacking[to]) })}{' '}
          <Button look="link" onClick={() => void out(to)}>
            {t(`documents:translation.out.${to}`)}
          </Button>
        </p>
      ))}
      <Button
        look="quiet"
        disabled={whyNot !== null}
        title={whyNot ?? undefined}
        onClick={() => withAuthor(() => void bringBack())}
      >
        {t('documents:translation.in')}
      </Button>
      {back === null ? null : <TranslationDialog back={back} onClose={() => setBack(null)} />}
    </section>
  )
}
