import type { ReactNode } from 'react'
import { interactionStatuses } from '../../../graph-schema/vocabularies/analysis.ts'
import type { PointView } from '../../../shared/view/shapes/analyses.ts'
import { useWords } from '../../session/words.ts'

/** How a point came to be here (a source says so, or a rule), and where it stands. */
export function PointTags({ point }: { readonly point: PointView }): ReactNode {
  const { t, language } = useWords()
  const status = interactionStatuses.find((one) => one.id === point.status)?.[language] ?? point.status
  return (
    <span className="tags">
      <span className="tag tag-thin">{point.ruleName}</span>
      <span className="tag tag-type">{t(`points.origin.${point.origin}`)}</span>
      <span className="tag tag-type">{status}</span>
    </span>
  )
}
