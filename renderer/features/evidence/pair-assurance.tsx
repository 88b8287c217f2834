import type { ReactNode } from 'react'
import type { OverlapView } from '../../../shared/view/shapes/analyses.ts'
import { useWords } from '../../session/words.ts'

/** Which of the two sides of a finding cites no source: their sources together would hide it. */
export function PairAssurance({
  pair,
}: {
  readonly pair: Pick<OverlapView, 'a' | 'b' | 'assurance'>
}): ReactNode {
  const { t } = useWords()
  return (['a', 'b'] as const)
    .filter((side) => pair.assurance[side].isUnsourced)
    .map((side) => (
      <span key={side} className="tag tag-unsourced tag-long">
        {t('evidence:side', { name: pair[side].name })}
      </span>
    ))
}
