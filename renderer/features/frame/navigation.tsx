import type { ReactNode } from 'react'
import type { View } from '../../../shared/contract/app-commands.ts'
import { useHub } from '../../bridge/hub.ts'
import { AfterPaint } from '../../parts/after-paint.tsx'
import { showView, useSession } from '../../session/session.ts'
import { useWords } from '../../session/words.ts'
import { TourOffer } from '../tour/tour-offer.tsx'
import { useCounts } from './use-counts.ts'

const groups: readonly { readonly name: string; readonly views: readonly View[] }[] = [
  { name: 'see', views: ['coverage', 'overlaps', 'points', 'strategies', 'commitments', 'funding'] },
  { name: 'meet', views: ['changes', 'calls', 'briefing'] },
  {
    name: 'keep',
    views: ['records', 'review', 'conflicts', 'duplicates', 'activity', 'import', 'reading-room', 'console'],
  },
]

/** See · Meet · Keep: the views, in the order of what people do, with how much waits in each. */
export function Navigation(): ReactNode {
  const { t, number } = useWords()
  const view = useSession((now) => now.view)
  const counts = useCounts()
  // a console without a hub is nothing to choose; who looks for it finds it by its name
  const hasConsole = useHub((now) => now?.place !== null && now?.place !== undefined) || view === 'console'
  return (
    <nav className="navigation" aria-label={t('pane.navigation')} data-pane="navigation" tabIndex={-1}>
      {groups.map((group) => (
        <section key={group.name} aria-labelledby={`nav-${group.name}`}>
          <h2 id={`nav-${group.name}`}>{t(`nav.${group.name}`)}</h2>
          <ul>
            {group.views.map((one) => {
              if (one === 'console' && !hasConsole) return null
              const count = counts[one]
              return (
                <li key={one}>
                  <button
                    type="button"
                    aria-current={one === view ? 'page' : undefined}
                    onClick={() => showView(one)}
                  >
                    <span>{t(`view.${one}`)}</span>
                    {count === undefined ? null : (
                      <span className="count number">
                        {number(count)}
                        <span className="hidden-words"> {t('nav.waiting')}</span>
                      </span>
                    )}
                  </button>
                </li>
              )
            })}
          </ul>
        </section>
      ))}
      <AfterPaint>
        <TourOffer />
      </AfterPaint>
    </nav>
  )
}
