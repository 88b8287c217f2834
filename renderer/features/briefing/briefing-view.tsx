import { useState, type ReactNode } from 'react'
import { isCirculatedKind } from '../../../shared/briefing/circulated.ts'
import { isCallKind } from '../../../shared/briefing/kinds.ts'
import {
  documentFormats,
  type DocumentFormat,
  type DocumentLanguage,
} from '../../../shared/contract/briefing-options.ts'
import type { Output } from '../../../shared/contract/channels.ts'
import { invoke } from '../../bridge/invoke.ts'
import type { RefusalValue } from '../../bridge/refusal.ts'
import { useAnswer, useCommon } from '../../bridge/use-answer.ts'
import { useWhyNotEdit } from '../../bridge/may-edit.ts'
import { useIsEmptyMap } from '../../bridge/use-empty-map.ts'
import { Button } from '../../parts/button.tsx'
import { Empty } from '../../parts/empty.tsx'
import { RefusalNote } from '../../parts/refusal-note.tsx'
import { Waiting } from '../../parts/waiting.tsx'
import { useFilter } from '../../session/choices.ts'
import { withAuthor } from '../author/with-author.ts'
import { AsCirculated } from './as-circulated.tsx'
import { circulate } from './circulate.ts'
import { CirculatedList } from './circulated-list.tsx'
import { tell } from '../../session/announce.ts'
import { useWords } from '../../session/words.ts'
import { EmptyMap } from '../frame/nothing-here.tsx'
import { ViewHead } from '../frame/view-head.tsx'
import { DocumentOptions } from './document-options.tsx'
import { TemplatePart } from './template-part.tsx'
import { TranslationPart } from './translation-part.tsx'
import { useDocument } from './use-document.ts'
import { usePreview } from './use-preview.ts'

/** Documents to read outside the window: which, about what, for whom, in which language; the preview is what will be written. */
export function BriefingView(): ReactNode {
  const { t } = useWords()
  const isEmpty = useIsEmptyMap()
  if (!isEmpty) return <Documents />
  return (
    <>
      <ViewHead title={t('view.briefing')} about={t('briefing.about')} />
      <section className="card">
        <EmptyMap />
      </section>
    </>
  )
}

function Documents(): ReactNode {
  const { t } = useWords()
  const common = useCommon()
  const choice = useDocument()
  const [language, setLanguage] = useFilter<DocumentLanguage>('language', common.language)
  const [audience, setAudience] = useFilter<string>('audience', 'public')
  const [isBusy, setBusy] = useState<DocumentFormat | null>(null)
  const [refusal, setRefusal] = useState<RefusalValue | null>(null)
  // what is of a call is computed for all who take part in it, as far as this person may see it
  const forWhom = isCallKind(choice.asked.kind) ? 'own' : audience
  const circulated = useAnswer('circulated', {})
  const [shownId, show] = useFilter<string>('circulated', '')
  const shown =
    circulated.status === 'ready' ? circulated.answer.find((one) => one.id === shownId) : undefined
  const isReady = choice.isWhole || shown !== undefined
  const preview = usePreview(isReady ? choice.asked : null, language, forWhom, shown?.id)
  const whyNot = useWhyNotEdit()
  const heading = useAnswer('heading', {})
  const within = heading.status === 'ready' ? [heading.answer.inForce, heading.answer.scope] : []

  const { kind } = choice.asked
  const forWhomIsOwn = kind === 'scenario' || (!isCallKind(kind) && audience === 'own')
  const freeze = async (): Promise<void> => {
    const name = t(`documents:kinds.${choice.asked.kind}`)
    await circulate(choice.asked, { ...common, audience: forWhom }, t('documents:circulateDone', { name }))
  }

  const save = async (as: DocumentFormat): Promise<void> => {
    setBusy(as)
    setRefusal(null)
    const outcome = await invoke('brief:make', {
      language,
      as,
      common: { ...common, audience: forWhom },
      document: choice.asked,
      ...(shown === undefined ? {} : { circulated: shown.id }),
    })
    setBusy(null)
    if (!outcome.ok) setRefusal(outcome.refusal)
    else if (outcome.value !== null) tell(t('export.written', { path: outcome.value.path }))
  }
  return (
    <>
      <ViewHead title={t('view.briefing')} about={[t('briefing.about'), ...within].join(' · ')} />
      <div className="document">
        <section className="card document-options" aria-label={t('briefing.options')}>
          <DocumentOptions
            choice={choice}
            audience={audience}
            setAudience={setAudience}
            language={language}
            setLanguage={setLanguage}
          />
          {isReady && preview.answer?.ok === true ? (
            <TranslationPart
              document={choice.asked}
              audience={forWhom}
              circulated={shown?.id}
              isShown={preview.isCurrent}
            />
          ) : null}
          <CirculatedList shown={shownId} onShow={show} />
        </section>
        <div className="document-page">
          <section className="card document-save" aria-label={t('documents:save')}>
            <div className="buttons">
              {documentFormats.map((as) => (
                <Button
                  key={as}
                  look={as === 'docx' ? 'primary' : 'plain'}
                  icon="file"
                  disabled={isBusy !== null || !isReady}
                  onClick={() => void save(as)}
                >
                  {t(`briefing.save.${as}`)}
                </Button>
              ))}
            </div>
            <TemplatePart />
            {shown === undefined && isCirculatedKind(choice.asked.kind) ? (
              <Button
                disabled={isBusy !== null || !choice.isWhole || forWhomIsOwn || whyNot !== null}
                title={forWhomIsOwn ? t('documents:circulateOwn') : (whyNot ?? undefined)}
                onClick={() => withAuthor(() => void freeze())}
              >
                {t('documents:circulate')}
              </Button>
            ) : null}
            {isBusy === null ? null : <p role="status">{t('briefing.making')}</p>}
            {refusal === null ? null : <RefusalNote refusal={refusal} />}
          </section>
          {shown === undefined ? null : <AsCirculated circulated={shown} onNow={() => show('')} />}
          <section className="card preview" aria-label={t('briefing.preview')}>
            {isReady ? (
              <Previewed preview={preview.answer} />
            ) : (
              <Empty title={t('documents:ofNothing')}>{t('documents:ofNothingWhy')}</Empty>
            )}
          </section>
        </div>
      </div>
    </>
  )
}

function Previewed({ preview }: { readonly preview: Output<'brief:preview'> | undefined }): ReactNode {
  const { t } = useWords()
  if (preview === undefined) return <Waiting what={t('briefing.preview')} />
  if (!preview.ok) return <RefusalNote refusal={preview.refusal} />
  return <iframe title={t('briefing.preview')} src={preview.value.address} sandbox="" />
}
