import { useEffect, useMemo, useState, type ReactNode } from 'react'
import type { Language } from '../../../graph-schema/bilingual.ts'
import type { DocumentAsked } from '../../../shared/briefing/kinds.ts'
import { invoke } from '../../bridge/invoke.ts'
import { app, useApp } from '../../bridge/map-state.ts'
import { useWhyNotEdit } from '../../bridge/may-edit.ts'
import { useCommon } from '../../bridge/use-answer.ts'
import { Button } from '../../parts/button.tsx'
import { tell } from '../../session/announce.ts'
import { useWords } from '../../session/words.ts'
import { withAuthor } from '../author/with-author.ts'
import { TranslationDialog, type CameBack } from './translation-dialog.tsx'

type TranslationPartProps = {
  readonly document: DocumentAsked
  readonly audience: string
  readonly circulated: string | undefined
}

/** What of a document lacks one of its languages: counted, sent out, brought back (R36). */
export function TranslationPart({ document, audience, circulated }: TranslationPartProps): ReactNode {
  const { t, number, language } = useWords()
  const common = useCommon()
  const whyNot = useWhyNotEdit()
  const [back, setBack] = useState<CameBack | null>(null)
  const text = JSON.stringify({ common: { ...common, audience }, document, circulated })
  const asked = useMemo(() => JSON.parse(text) as Parameters<typeof invoke<'translation:look'>>[1], [text])
  const lacking = useLacking(asked)
  const out = async (to: Language): Promise<void> => {
    const outcome = await invoke('translation:out', { ...asked, to })
    app.set((now) => ({ ...now, refusal: outcome.ok ? null : outcome.refusal }))
    if (outcome.ok && outcome.value !== null) tell(t('export.written', { path: outcome.value.path }))
  }
  const bringBack = async (): Promise<void> => {
    const outcome = await invoke('translation:in', { language })
    app.set((now) => ({ ...now, refusal: outcome.ok ? null : outcome.refusal }))
    if (outcome.ok) setBack(outcome.value)
  }
  if (lacking === null) return null
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

type Lacking = { readonly en: number; readonly fr: number }

/** How many texts lack each language; null until it is known, and where the document itself is refused. */
function useLacking(asked: Parameters<typeof invoke<'translation:look'>>[1]): Lacking | null {
  const revision = useApp((now) => (now.map.status === 'open' ? now.map.revision : 0))
  const [lacking, setLacking] = useState<Lacking | null>(null)
  useEffect(() => {
    let isWanted = true
    void invoke('translation:look', asked).then((outcome) => {
      if (isWanted) setLacking(outcome.ok ? outcome.value : null)
    })
    return () => {
      isWanted = false
    }
  }, [asked, revision])
  return lacking
}
