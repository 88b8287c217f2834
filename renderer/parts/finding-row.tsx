import type { ReactNode } from 'react'
import type { CitationView, JudgementView } from '../../shared/view/shapes/common.ts'
import { useWords } from '../session/words.ts'
import { CitationWords } from './citations.tsx'
import { citedOnce } from './cited-once.ts'
import { VerdictTag } from './verdict-tag.tsx'

type FindingRowProps = {
  readonly rank: number
  readonly tag: ReactNode
  readonly name: ReactNode
  readonly why: string
  readonly citations: readonly CitationView[]
  readonly judgement: JudgementView
  readonly isSelected: boolean
  readonly isInTabOrder: boolean
  readonly onSelect: () => void
}

const citationsShown = 2

/** One finding in a ranked list. The whole row can be clicked; its name is the button for the keyboard. */
export function FindingRow(props: FindingRowProps): ReactNode {
  const { t } = useWords()
  const cited = citedOnce(props.citations)
  const more = cited.length - citationsShown
  return (
    <li className="finding-row" data-selected={props.isSelected || undefined} onClick={props.onSelect}>
      <span className="rank number">{props.rank}</span>
      <span className="finding-tag">{props.tag}</span>
      <div className="finding-words">
        <button
          type="button"
          className="finding-name"
          data-roving=""
          tabIndex={props.isInTabOrder ? 0 : -1}
          aria-current={props.isSelected ? 'true' : undefined}
        >
          {props.name}
        </button>
        <p className="muted">{props.why}</p>
      </div>
      <div className="finding-sources muted">
        {props.judgement === null ? null : <VerdictTag judgement={props.judgement} />}
        {cited.slice(0, citationsShown).map((citation) => (
          <span
            key={`${citation.source} ${citation.locator}`}
            className="finding-source"
            title={citation.title}
          >
            <CitationWords citation={citation} />
          </span>
        ))}
        {more > 0 ? <span>{t('source.more', { count: more })}</span> : null}
        {cited.length === 0 ? <span>{t('source.noneShort')}</span> : null}
      </div>
    </li>
  )
}
