import type { ReactNode } from 'react'
import type { AssuranceView } from '../../shared/view/shapes/common.ts'
import { useWords } from '../session/words.ts'

/** A statement that cites no source: a dashed frame and words. */
export function NoSource(): ReactNode {
  const { t } = useWords()
  return (
    <span className="tag tag-unsourced" title={t('evidence:why.unsourced')}>
      {t('evidence:tag.unsourced')}
    </span>
  )
}

/** What speaks against relying on a record, in words: no source, last known long ago, to be verified again (R38, R39). */
export function AssuranceTags({ assurance }: { readonly assurance: AssuranceView | null }): ReactNode {
  const { t } = useWords()
  if (assurance === null) return null
  const { isUnsourced, isStale, lastKnown } = assurance
  return (
    <>
      {isUnsourced ? <NoSource /> : null}
      {lastKnown === null ? null : (
        <span className="tag tag-stale" title={t('evidence:why.lastKnown', { year: lastKnown })}>
          {t('evidence:tag.lastKnown', { year: lastKnown })}
        </span>
      )}
      {lastKnown === null && isStale ? (
        <span className="tag tag-stale" title={t('evidence:why.stale')}>
          {t('evidence:tag.stale')}
        </span>
      ) : null}
    </>
  )
}
