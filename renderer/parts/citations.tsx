import { useState, type ReactNode } from 'react'
import type { CitationView } from '../../shared/view/shapes/common.ts'
import { gradeName } from '../session/vocabulary.ts'
import { langIfOther, statedDay, useWords } from '../session/words.ts'
import { Button } from './button.tsx'
import { Foreign } from './foreign.tsx'
import { RecordLink } from './record-link.tsx'

const firstOnes = 5

type CitationsProps = { readonly citations: readonly CitationView[]; readonly first?: number }

/** Where statements come from, strongest first: five (`first`), and a button for all of them. */
export function Citations({ citations, first = firstOnes }: CitationsProps): ReactNode {
  const { t, number } = useWords()
  const [isWhole, setWhole] = useState(false)
  if (citations.length === 0) return <p className="unsourced">{t('source.none')}</p>
  const shown = isWhole ? citations : citations.slice(0, first)
  return (
    <>
      <ul className="citations">
        {shown.map((citation, index) => (
          <li key={`${citation.source} ${citation.locator} ${index}`}>
            <Citation citation={citation} />
          </li>
        ))}
      </ul>
      {citations.length > first ? (
        <Button look="quiet" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? t('showFewer') : t('source.all', { n: number(citations.length) })}
        </Button>
      ) : null}
    </>
  )
}

/** Source and locator as a button that opens the source, grade and date in words. */
export function Citation({ citation }: { readonly citation: CitationView }): ReactNode {
  const words = useWords()
  const { grade } = citation
  const graded = grade === null ? words.t('cells:grade.notStated') : gradeName(grade, words.language)
  const about = [graded, statedDay(citation.date, words)]
  return (
    <>
      <RecordLink id={citation.source}>
        <CitationWords citation={citation} />
      </RecordLink>{' '}
      <span className="muted">{about.filter((one) => one !== '').join(' · ')}</span>
    </>
  )
}

/** Title and place, each read out in its language; one mark for both where both are in the other. */
export function CitationWords({ citation }: { readonly citation: CitationView }): ReactNode {
  const { title, lang, locator, locatorLang } = citation
  const isForeign = langIfOther(lang, useWords()) !== undefined
  if (locator === '') return <Foreign lang={lang}>{title}</Foreign>
  if (isForeign && (locatorLang === null || locatorLang === lang))
    return <Foreign lang={lang}>{`${title}, ${locator}`}</Foreign>
  return (
    <>
      <Foreign lang={lang}>{title}</Foreign>, <Foreign lang={locatorLang}>{locator}</Foreign>
    </>
  )
}
