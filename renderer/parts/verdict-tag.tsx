import type { ReactNode } from 'react'
import type { JudgementView } from '../../shared/view/shapes/common.ts'
import { verdictName } from '../session/vocabulary.ts'
import { useWords } from '../session/words.ts'

/** A person's verdict, in one word, and whether the evidence has changed since. */
export function VerdictTag({ judgement }: { readonly judgement: NonNullable<JudgementView> }): ReactNode {
  const { t, language } = useWords()
  return (
    <span className="tag tag-verdict">
      {verdictName(judgement.verdict, language)}
      {judgement.changedSince ? ` · ${t('verdict.changedSinceShort')}` : null}
    </span>
  )
}
