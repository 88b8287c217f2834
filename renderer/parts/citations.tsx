import type { ReactNode } from 'react'
import type { CitationView } from '../../shared/view/shapes/common.ts'
import { gradeName } from '../session/vocabulary.ts'
import { statedDay, useWords } from '../session/words.ts'
import { RecordLink } from './record-link.tsx'

/** Where statements come from: source and locator as a button that opens the source, grade and date in words. */
export function Citations({ citations }: { readonly citations: readonly CitationView[] }): ReactNode {
  const { t } = useWords()
  if (citations.length === 0) return <p className="unsourced">{t('source.none')}</p>
  return (
    <ul className="citations">
      {citations.map((citation, index) => (
        <li key={`${citation.source} ${citation.locator} ${index}`}>
          <Citation citation={citation} />
        </li>
      ))}
    </ul>
  )
}

export function Citation({ citation }: { readonly citation: CitationView }): ReactNode {
  const words = useWords()
  const about = [gradeName(citation.grade, words.language), statedDay(citation.date, words)]
  return (
    <>
      <RecordLink id={citation.source}>
        {citation.title}
        {citation.locator === '' ? null : `, ${citation.locator}`}
      </RecordLink>{' '}
      <span className="muted">{about.filter((one) => one !== '').join(' · ')}</span>
    </>
  )
}
