import { useState, type ReactNode } from 'react'
import type { Language } from '../../../graph-schema/bilingual.ts'
import type { Segment } from '../../../shared/view/shapes/translation.ts'
import { dispatch } from '../../bridge/dispatch.ts'
import { showRefusal } from '../../bridge/map-state.ts'
import { useAnswer } from '../../bridge/use-answer.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { Field } from '../../parts/field.tsx'
import { tell } from '../../session/announce.ts'
import { useWords } from '../../session/words.ts'

export type CameBack = {
  readonly file: string
  readonly to: Language
  readonly units: (Segment & { target: string })[]
}

/** What of a translation will be written, and what is left out with its reason; one step that undo takes back. */
export function TranslationDialog({
  back,
  onClose,
}: {
  readonly back: CameBack
  readonly onClose: () => void
}): ReactNode {
  const { t, number } = useWords()
  const [by, setBy] = useState('')
  const [isTried, setTried] = useState(false)
  const said = by.trim()
  // who it is changes no text: what is ready is shown before it is said
  const translated = useAnswer('translated', { to: back.to, by: said === '' ? '…' : said, units: back.units })
  const answer = translated.status === 'ready' ? translated.answer : null
  const count = answer?.ready.length ?? 0
  const take = async (): Promise<void> => {
    setTried(true)
    if (said === '' || answer === null || answer.commands.length === 0) return
    const refusal = await dispatch({ do: 'batch', commands: answer.commands })
    showRefusal(refusal)
    if (refusal === null) tell(t('documents:translation.done', { count, n: number(count) }))
    onClose()
  }
  return (
    <Dialog
      title={t('documents:translation.backTitle')}
      onClose={onClose}
      isLong
      {...(count === 0 ? {} : { action: t('documents:translation.take'), onSubmit: () => void take() })}
    >
      <p>
        {t('documents:translation.file', { file: back.file, language: t(`fileName.languages.${back.to}`) })}
      </p>
      {answer !== null && count === 0 ? <p>{t('documents:translation.nothing')}</p> : null}
      {count === 0 ? null : (
        <>
          <Field
            label={t('documents:translation.by')}
            help={t('documents:translation.byHelp')}
            error={isTried && said === '' ? t('documents:translation.byNeeded') : undefined}
          >
            {(field) => <input {...field} value={by} onChange={(event) => setBy(event.target.value)} />}
          </Field>
          <h3>{t('documents:translation.ready', { count, n: number(count) })}</h3>
          <ul className="translated">
            {answer?.ready.map((one) => (
              <li key={`${one.record} ${one.field}`}>
                <span className="muted">
                  {one.label} – <span lang={one.recordName.lang}>{one.recordName.name}</span>
                </span>
                <span lang={back.to}>{one.target}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {answer === null || answer.skipped.length === 0 ? null : (
        <>
          <h3>
            {t('documents:translation.skipped', {
              count: answer.skipped.length,
              n: number(answer.skipped.length),
            })}
          </h3>
          <ul className="translated">
            {answer.skipped.map((one) => (
              <li key={`${one.record} ${one.field}`}>
                <span className="muted">{t(`documents:translation.why.${one.why}`)}</span>
                <span lang={back.to === 'fr' ? 'en' : 'fr'}>{one.source}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Dialog>
  )
}
