import type { ReactNode } from 'react'
import { interactionScores } from '../../../graph-schema/vocabularies/analysis.ts'
import type { PointView } from '../../../shared/view/shapes/analyses.ts'
import { useWords } from '../../session/words.ts'

/** What named people scored, each with their organization; several show their spread. The program scores nothing (R18). */
export function Scores({ point }: { readonly point: PointView }): ReactNode {
  const { t, language } = useWords()
  const word = (score: number): string =>
    interactionScores.find((one) => one.id === String(score))?.[language] ?? ''
  const sign = (score: number): string => (score > 0 ? `+${score}` : score < 0 ? `−${Math.abs(score)}` : '0')
  return (
    <section className="inspector-part">
      <h3>{t('points.score')}</h3>
      {point.scores.length === 0 ? (
        <p>{t('points.notScored')}</p>
      ) : (
        <ul>
          {point.scores.map((one) => (
            <li key={`${one.name} ${one.organization}`}>
              <b className="number">{sign(one.score)}</b> {word(one.score)} ·{' '}
              {[...new Set([one.name, one.organization])].join(', ')}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
