import type { ReactNode } from 'react'
import type { BasisView, CitationView } from '../../../shared/view/shapes/common.ts'
import { NoSource } from '../../parts/assurance-tags.tsx'
import { Citation } from '../../parts/citations.tsx'
import { useWords } from '../../session/words.ts'

type BasisMarkProps = { readonly basis: BasisView; readonly citations: readonly CitationView[] }

/** What a field rests on, below its value: its own sources, those of the record, or none. */
export function BasisMark({ basis, citations }: BasisMarkProps): ReactNode {
  const { t } = useWords()
  if (basis === 'record') return <span className="basis">{t('evidence:basis.record')}</span>
  return <OwnBasis basis={basis} citations={citations} />
}

/** The same of a relationship, of which there are many: only what differs from the sources of its records. */
export function OwnBasis({ basis, citations }: BasisMarkProps): ReactNode {
  const { t } = useWords()
  if (basis === 'none')
    return (
      <span className="basis">
        <NoSource />
      </span>
    )
  if (basis !== 'own') return null
  return (
    <span className="basis">
      {t(citations.length === 1 ? 'evidence:basis.one' : 'evidence:basis.several')}
      {citations.map((citation, index) => (
        <span key={`${citation.source} ${citation.locator} ${index}`} className="basis-source">
          {' '}
          <Citation citation={citation} />
        </span>
      ))}
    </span>
  )
}
