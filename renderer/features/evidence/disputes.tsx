import type { ReactNode } from 'react'
import type { RecordView } from '../../../shared/view/shapes/records.ts'
import { Citation } from '../../parts/citations.tsx'
import { Foreign } from '../../parts/foreign.tsx'
import { useWords } from '../../session/words.ts'

type Dispute = RecordView['disputes'][number]

/** Sources that disagree, side by side, with which is used and why (R41). */
export function Disputes({ disputes }: { readonly disputes: RecordView['disputes'] }): ReactNode {
  const { t } = useWords()
  if (disputes.length === 0) return null
  return (
    <section className="inspector-part disputes">
      <h3>{t('evidence:dispute.title')}</h3>
      {disputes.map((one, index) => (
        <div key={`${one.about ?? ''} ${index}`}>
          <h4>
            {one.about === null
              ? t('evidence:dispute.whole')
              : t('evidence:dispute.about', { about: one.about })}
          </h4>
          <ul className="dispute-sides">
            {one.sides.map((side, at) => (
              <Side key={at} side={side} />
            ))}
          </ul>
          {one.sides.some((side) => side.why !== null) ? null : (
            <p className="muted">{t('evidence:dispute.noWhy')}</p>
          )}
        </div>
      ))}
    </section>
  )
}

function Side({ side }: { readonly side: Dispute['sides'][number] }): ReactNode {
  const { t } = useWords()
  return (
    <li data-used={side.isUsed}>
      <p>
        <span className={`tag ${side.isUsed ? 'tag-used' : 'tag-type'}`}>
          {t(side.isUsed ? 'evidence:dispute.used' : 'evidence:dispute.notUsed')}
        </span>
      </p>
      {side.says === null ? null : (
        <p className="dispute-says">
          <Foreign lang={side.says.lang}>{side.says.text}</Foreign>
        </p>
      )}
      {side.citations.length === 0 ? <p>{t('evidence:dispute.record')}</p> : null}
      {side.citations.map((citation, index) => (
        <p key={`${citation.source} ${citation.locator} ${index}`}>
          <Citation citation={citation} />
        </p>
      ))}
      {side.why === null ? null : (
        <p className="says">
          {t('evidence:dispute.why')} <Foreign lang={side.why.lang}>{side.why.text}</Foreign>
        </p>
      )}
    </li>
  )
}
