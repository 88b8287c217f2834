import { lazy, Suspense, type ReactNode } from 'react'
import type { View } from '../../../shared/contract/app-commands.ts'
import { AfterPaint } from '../../parts/after-paint.tsx'
import { Boundary } from '../../parts/mishap.tsx'
import { useSession } from '../../session/session.ts'
import { useWords } from '../../session/words.ts'
import { CoverageView } from '../coverage/coverage-view.tsx'
import { ScopeBar } from '../scope/scope-bar.tsx'
import { DetailPane } from './detail-pane.tsx'
import { Navigation } from './navigation.tsx'
import { StatusBar } from './status-bar.tsx'

const OverlapsView = lazy(() =>
  import('../overlaps/overlaps-view.tsx').then(({ OverlapsView: it }) => ({ default: it })),
)
const PointsView = lazy(() =>
  import('../points/points-view.tsx').then(({ PointsView: it }) => ({ default: it })),
)
const CommitmentsView = lazy(() =>
  import('../commitments/commitments-view.tsx').then(({ CommitmentsView: it }) => ({ default: it })),
)
const FundingView = lazy(() =>
  import('../funding/funding-view.tsx').then(({ FundingView: it }) => ({ default: it })),
)
const BriefingView = lazy(() =>
  import('../briefing/briefing-view.tsx').then(({ BriefingView: it }) => ({ default: it })),
)
const RecordsView = lazy(() =>
  import('../records/records-view.tsx').then(({ RecordsView: it }) => ({ default: it })),
)

/** Views that bring their own details (findings beside their list) or have none. */
const withoutDetails: readonly View[] = ['overlaps', 'points', 'briefing']

/** The window with a map open: scope, navigation, view, details, status. */
export function Workspace(): ReactNode {
  const { t } = useWords()
  const view = useSession((now) => now.view)
  const hasDetails = !withoutDetails.includes(view)
  return (
    <div className="workspace" data-details={hasDetails} data-view={view}>
      <ScopeBar />
      <Navigation />
      <main className="main-pane" aria-label={t(`view.${view}`)} data-pane="main" tabIndex={-1}>
        <Boundary resetOn={view}>
          <Suspense>
            <Shown view={view} />
          </Suspense>
        </Boundary>
      </main>
      {hasDetails ? (
        <Boundary resetOn={view}>
          <AfterPaint>
            <DetailPane />
          </AfterPaint>
        </Boundary>
      ) : null}
      <AfterPaint>
        <StatusBar />
      </AfterPaint>
    </div>
  )
}

function Shown({ view }: { readonly view: View }): ReactNode {
  switch (view) {
    case 'coverage':
      return <CoverageView />
    case 'overlaps':
      return <OverlapsView />
    case 'points':
      return <PointsView />
    case 'commitments':
      return <CommitmentsView />
    case 'funding':
      return <FundingView />
    case 'briefing':
      return <BriefingView />
    case 'records':
      return <RecordsView />
  }
}
