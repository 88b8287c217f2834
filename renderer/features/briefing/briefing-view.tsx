import { useEffect, useState, type ReactNode } from 'react'
import { invoke } from '../../bridge/invoke.ts'
import type { RefusalValue } from '../../bridge/refusal.ts'
import { useApp } from '../../bridge/map-state.ts'
import { useAnswer, useCommon } from '../../bridge/use-answer.ts'
import { useIsEmptyMap } from '../../bridge/use-empty-map.ts'
import { Button } from '../../parts/button.tsx'
import { RefusalNote } from '../../parts/refusal-note.tsx'
import { Segmented } from '../../parts/segmented.tsx'
import { Waiting } from '../../parts/waiting.tsx'
import { useFilter } from '../../session/choices.ts'
import { tell } from '../../session/announce.ts'
import { useWords } from '../../session/words.ts'
import { AudienceSelect } from '../export/audience-select.tsx'
import { EmptyMap } from '../frame/nothing-here.tsx'
import { ViewHead } from '../frame/view-head.tsx'

type DocumentLanguage = 'en' | 'fr' | 'both'
type Format = 'docx' | 'pdf' | 'html'
type Preview =
  | { readonly status: 'waiting' }
  | { readonly status: 'ready'; readonly address: string }
  | { readonly status: 'refused'; readonly refusal: RefusalValue }

/** The briefing for a call: for whom, in which language, as what; the preview is what will be written. */
export function BriefingView(): ReactNode {
  const { t } = useWords()
  const isEmpty = useIsEmptyMap()
  if (!isEmpty) return <Briefing />
  return (
    <>
      <ViewHead title={t('view.briefing')} about={t('briefing.about')} />
      <section className="card">
        <EmptyMap />
      </section>
    </>
  )
}

function Briefing(): ReactNode {
  const { t } = useWords()
  const common = useCommon()
  const [language, setLanguage] = useFilter<DocumentLanguage>('language', common.language)
  const [audience, setAudience] = useFilter<string>('audience', 'public')
  const [isBusy, setBusy] = useState<Format | null>(null)
  const [refusal, setRefusal] = useState<RefusalValue | null>(null)
  const preview = usePreview(language, audience)
  const heading = useAnswer('heading', {})
  const within = heading.status === 'ready' ? [heading.answer.inForce, heading.answer.scope] : []

  const save = async (as: Format): Promise<void> => {
    setBusy(as)
    setRefusal(null)
    const outcome = await invoke('brief:make', {
      language,
      as,
      common: { ...common, audience },
      document: { kind: 'briefing' },
    })
    setBusy(null)
    if (!outcome.ok) setRefusal(outcome.refusal)
    else if (outcome.value !== null) tell(t('export.written', { path: outcome.value.path }))
  }
  return (
    <>
      <ViewHead title={t('view.briefing')} about={[t('briefing.about'), ...within].join(' · ')} />
      <section className="card briefing-options" aria-label={t('briefing.options')}>
        <AudienceSelect value={audience} onChange={setAudience} />
        <div className="labelled">
          <span>{t('briefing.language')}</span>
          <Segmented
            label={t('briefing.language')}
            value={language}
            options={[
              { value: 'en', text: 'English', lang: 'en' },
              { value: 'fr', text: 'Français', lang: 'fr' },
              { value: 'both', text: t('briefing.both') },
            ]}
            onChange={setLanguage}
          />
        </div>
        <div className="push buttons">
          {(['docx', 'pdf', 'html'] as const).map((as) => (
            <Button
              key={as}
              look={as === 'docx' ? 'primary' : 'plain'}
              icon="file"
              disabled={isBusy !== null}
              onClick={() => void save(as)}
            >
              {t(`briefing.save.${as}`)}
            </Button>
          ))}
        </div>
        {isBusy === null ? null : <p role="status">{t('briefing.making')}</p>}
        {refusal === null ? null : <RefusalNote refusal={refusal} />}
      </section>
      <section className="card preview" aria-label={t('briefing.preview')}>
        {preview.status === 'waiting' ? <Waiting what={t('briefing.preview')} /> : null}
        {preview.status === 'refused' ? <RefusalNote refusal={preview.refusal} /> : null}
        {preview.status === 'ready' ? (
          <iframe title={t('briefing.preview')} src={preview.address} sandbox="" />
        ) : null}
      </section>
    </>
  )
}

/** Made again when the map, the scope or an option changes. */
function usePreview(language: DocumentLanguage, audience: string): Preview {
  const common = useCommon()
  const revision = useApp((now) => (now.map.status === 'open' ? now.map.revision : 0))
  const [preview, setPreview] = useState<Preview>({ status: 'waiting' })
  useEffect(() => {
    let isWanted = true
    void invoke('brief:preview', {
      language,
      common: { ...common, audience },
      document: { kind: 'briefing' },
    }).then((outcome) => {
      if (!isWanted) return
      setPreview(
        outcome.ok
          ? { status: 'ready', address: outcome.value.address }
          : { status: 'refused', refusal: outcome.refusal },
      )
    })
    return () => {
      isWanted = false
    }
  }, [language, audience, common, revision])
  return preview
}
