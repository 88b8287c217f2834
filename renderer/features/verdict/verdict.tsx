import type { ReactNode } from 'react'
import { verdicts, type Verdict as VerdictId } from '../../../graph-schema/vocabularies/findings.ts'
import type { JudgementView } from '../../../shared/view/shapes/common.ts'
import { useWhyNotEdit } from '../../bridge/may-edit.ts'
import { Button } from '../../parts/button.tsx'
import { VerdictTag } from '../../parts/verdict-tag.tsx'
import type { OpenDialog } from '../../session/dialogs.ts'
import { verdictName } from '../../session/vocabulary.ts'
import { useWords } from '../../session/words.ts'
import { withAuthor } from '../author/with-author.ts'

type VerdictProps = { readonly finding: string; readonly name: string; readonly judgement: JudgementView }

/** Most used first. */
const order: readonly VerdictId[] = ['to-raise', 'intended', 'dismissed', 'resolved']

/**
 * The program proposes, a person decides: the verdict that stands, with its reason, and the buttons for another. The
 * buttons stay in sight at the foot of the pane however long the findings above are; in the order of the page they
 * come last, once all has been read. To be the last of its article.
 */
export function Verdict({ finding, name, judgement }: VerdictProps): ReactNode {
  const words = useWords()
  const { t, language } = words
  const whyNot = useWhyNotEdit()
  const judge = (verdict: VerdictId): void => {
    const next: OpenDialog = {
      kind: 'verdict',
      finding,
      name,
      verdict,
      reason: judgement?.verdict === verdict ? judgement.reason : '',
    }
    withAuthor(next)
  }
  return (
    <>
      <section className="inspector-part" aria-label={t('verdict.title')}>
        <h3>{t('verdict.title')}</h3>
        {judgement === null ? (
          <p className="muted">{t('verdict.none')}</p>
        ) : (
          <blockquote className="reply">
            <p>
              <VerdictTag judgement={judgement} />{' '}
              {[judgement.author, judgement.organization]
                .filter((one) => one !== null && one !== '')
                .join(', ')}
              {judgement.at === '' ? null : `, ${words.day(judgement.at.slice(0, 10))}`}
            </p>
            <p>{judgement.reason}</p>
            {judgement.changedSince ? <p className="changed">{t('verdict.changedSince')}</p> : null}
          </blockquote>
        )}
      </section>
      <div className="verdict-bar" role="group" aria-label={t('verdict.title')}>
        {order
          .filter((id) => verdicts.some((one) => one.id === id))
          .map((id) => (
            <Button
              key={id}
              look={id === 'to-raise' && judgement === null ? 'primary' : 'plain'}
              aria-pressed={judgement?.verdict === id}
              disabled={whyNot !== null}
              title={whyNot ?? undefined}
              onClick={() => judge(id)}
            >
              {t('verdict.give', { verdict: verdictName(id, language) })}
            </Button>
          ))}
      </div>
    </>
  )
}
