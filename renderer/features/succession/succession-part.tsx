import type { ReactNode } from 'react'
import type { SuccessionView } from '../../../shared/view/shapes/duplicates.ts'
import { useWhyNotEdit } from '../../bridge/may-edit.ts'
import { useCommon, useAnswer } from '../../bridge/use-answer.ts'
import { Button } from '../../parts/button.tsx'
import { selectFurther } from '../../session/session.ts'
import { langIfOther, useWords } from '../../session/words.ts'
import { withAuthor } from '../author/with-author.ts'

/** Types of which one record may succeed another and whose succession is edited here. */
const withSuccession = new Set(['Organization', 'Strategy', 'Program', 'Service'])

type SuccessionPartProps = { readonly id: string; readonly type: string }

/** What came before and after a record, in the order of time, and the way to change it. */
export function SuccessionPart({ id, type }: SuccessionPartProps): ReactNode {
  const { t } = useWords()
  const answered = useAnswer('succession', withSuccession.has(type) ? { id } : null, 'later')
  const whyNot = useWhyNotEdit()
  if (answered.status !== 'ready' || answered.answer === null) return null
  return (
    <section className="inspector-part" aria-label={t('succession:title')}>
      <h3>{t('succession:title')}</h3>
      <Steps succession={answered.answer} />
      <Button
        look="quiet"
        disabled={whyNot !== null}
        title={whyNot ?? undefined}
        onClick={() => withAuthor({ kind: 'succession', id })}
      >
        {t('succession:edit')}
      </Button>
    </section>
  )
}

function Steps({ succession }: { readonly succession: SuccessionView }): ReactNode {
  const words = useWords()
  const { t } = words
  const { asOf } = useCommon()
  if (succession.steps.length === 0) return <p className="muted">{t('succession:none')}</p>
  return (
    <>
      {succession.nameThen === null ? null : (
        <p>{t('succession:then', { day: words.day(asOf), name: succession.nameThen })}</p>
      )}
      <ol className="succession-steps">
        {succession.steps.map((step) => (
          <li key={step.relationship}>
            <span className="muted">
              {[step.dateText === '' ? t('succession:undated') : step.dateText, step.kindName]
                .filter((one) => one !== '')
                .join(' · ')}
            </span>
            <br />
            {[step.from, step.to].map((one, index) => (
              <span key={one.id}>
                {index === 0 ? null : <span aria-hidden="true"> → </span>}
                <button
                  type="button"
                  className="button-link"
                  lang={langIfOther(one.lang, words)}
                  onClick={() => selectFurther({ kind: 'record', id: one.id })}
                >
                  {one.name}
                </button>
              </span>
            ))}
          </li>
        ))}
      </ol>
    </>
  )
}
