import type { ReactNode } from 'react'
import type { StrategiesView } from '../../../shared/view/shapes/strategies.ts'
import { Foreign } from '../../parts/foreign.tsx'
import { useFilter } from '../../session/choices.ts'
import { useWords } from '../../session/words.ts'
import { headOf, StrategyName, StrategyPlace } from './strategy-name.tsx'

/** Of more strategies than these the words are opened on demand: which aspects differ stands there all the same. */
const mostOpen = 2

/** What the strategies set out to do, where it differs: said before they are compared (R21, R23). */
export function Differences({ comparison }: { readonly comparison: StrategiesView }): ReactNode {
  const { t, list } = useWords()
  const { differences, scopes } = comparison
  const [isOpen, setOpen] = useFilter<boolean>('differences', comparison.heads.length <= mostOpen)
  const hasSets = differences.some((one) => one.aspect === 'pillarSet')
  return (
    <section className="card" aria-label={t('strategies:differences')}>
      <details
        className="compared-differences"
        open={isOpen}
        onToggle={(event) => {
          if (event.target === event.currentTarget) setOpen(event.currentTarget.open)
        }}
      >
        <summary>
          <h2 className="list-title">
            {t(differences.length === 0 ? 'strategies:differencesNone' : 'strategies:differences')}
          </h2>
          <span className="muted">{list(differences.map((one) => one.name))}</span>
        </summary>
        {differences.length === 0 ? (
          <p className="inside muted">{t('strategies:cli.noDifferences')}</p>
        ) : (
          <dl className="inside">
            {differences.map((one) => (
              <div key={one.aspect}>
                <dt>{one.name}</dt>
                <dd>
                  {one.groups.map((group) => (
                    <span key={group.strategies.join(' ')} className="compared-group">
                      <span className={group.isStated ? '' : 'muted'}>{group.text}</span>{' '}
                      <span className="muted">
                        —{' '}
                        {group.strategies.map((id, index) => (
                          <span key={id}>
                            {index === 0 ? '' : ' · '}
                            <StrategyPlace id={id} comparison={comparison} />
                          </span>
                        ))}
                      </span>
                    </span>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        )}
        {hasSets ? <p className="inside muted">{t('strategies:pillarSet.note')}</p> : null}
        {scopes.length === 0 ? null : (
          <details className="inside">
            <summary>{t('strategies:ownWords')}</summary>
            <dl>
              {scopes.map((one) => (
                <div key={one.strategy}>
                  <dt>
                    <StrategyName head={headOf(comparison, one.strategy)} />
                  </dt>
                  <dd>
                    <Foreign lang={one.lang}>{one.text}</Foreign>
                  </dd>
                </div>
              ))}
            </dl>
          </details>
        )}
      </details>
    </section>
  )
}
