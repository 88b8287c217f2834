import type { ReactNode } from 'react'
import type { OverlapView } from '../../../shared/view/shapes/analyses.ts'
import type { ReplyView } from '../../../shared/view/shapes/common.ts'
import { Foreign } from '../../parts/foreign.tsx'
import { disclosureName } from '../../session/vocabulary.ts'
import { statedDay, useWords } from '../../session/words.ts'

type RepliesProps = { readonly replies: readonly ReplyView[]; readonly disclosure: OverlapView['disclosure'] }

/** The reply of the one it is about, at the same size as the finding, or what stands in its place (R19). */
export function Replies({ replies, disclosure }: RepliesProps): ReactNode {
  const words = useWords()
  const { t, language } = words
  return (
    <section className="inspector-part">
      <h3>{t('reply.title')}</h3>
      {replies.length === 0 ? (
        <p className="reply">{disclosure === 'internal' ? t('reply.notAsked') : t('reply.noneYet')}</p>
      ) : (
        replies.map((reply) => (
          <blockquote key={`${reply.organization} ${reply.date ?? ''}`} className="reply">
            <p>
              <b>{reply.name}</b>
              {reply.date === null ? null : `, ${statedDay(reply.date, words)}`}
            </p>
            <p>
              {reply.text === '' ? t('reply.noneYet') : <Foreign lang={reply.lang}>{reply.text}</Foreign>}
            </p>
          </blockquote>
        ))
      )}
      <p className="muted">{t('reply.disclosure', { state: disclosureName(disclosure, language) })}</p>
    </section>
  )
}
