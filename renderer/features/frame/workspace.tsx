import { useEffect, type ReactNode } from 'react'
import type { View } from '../../../shared/contract/app-commands.ts'
import { AfterPaint, afterPaint } from '../../parts/after-paint.tsx'
import { later } from '../../parts/later.tsx'
import { Boundary } from '../../parts/mishap.tsx'
import { useSession } from '../../session/session.ts'
import { useWords } from '../../session/words.ts'
import { CoverageView } from '../coverage/coverage-view.tsx'
import { ScopeBar } from '../scope/scope-bar.tsx'
import { GraphCanvas } from '../graph/graph-panel.tsx'
import { DetailPane, Inspector } from './detail-pane.tsx'
import { Navigation } from './navigation.tsx'
import { StatusBar } from './status-bar.tsx'
import { useTopOfView } from './use-top-of-view.ts'

const OverlapsView = later(() => import('../overlaps/overlaps-view.tsx').then(({ OverlapsView: it }) => it))
const PointsView = later(() => import('../points/points-view.tsx').then(({ PointsView: it }) => it))
const StrategiesView = later(() =>
  import('../strategies/strategies-view.tsx').then(({ StrategiesView: it }) => it),
)
const CommitmentsView = later(() =>
  import('../commitments/commitments-view.tsx').then(({ CommitmentsView: it }) => it),
)
const FundingView = later(() => import('../funding/funding-view.tsx').then(({ FundingView: it }) => it))
const CallsView = later(() => import('../calls/calls-view.tsx').then(({ CallsView: it }) => it))
const BriefingView = later(() => import('../briefing/briefing-view.tsx').then(({ BriefingView: it }) => it))
const RecordsView = later(() => import('../records/records-view.tsx').then(({ RecordsView: it }) => it))
const DuplicatesView = later(() =>
  import('../duplicates/duplicates-view.tsx').then(({ DuplicatesView: it }) => it),
)
const ReadingPane = later(() => import('../reading/reading-pane.tsx').then(({ ReadingPane: it }) => it))
const ReviewView = later(() => import('../review/review-view.tsx').then(({ ReviewView: it }) => it))
const ConflictsView = later(() =>
  import('../conflicts/conflicts-view.tsx').then(({ ConflictsView: it }) => it),
)
const ImportView = later(() => import('../import/import-view.tsx').then(({ ImportView: it }) => it))
const RoomView = later(() => import('../reading-room/room-view.tsx').then(({ RoomView: it }) => it))
const ConsoleView = later(() => import('../console/console-view.tsx').then(({ ConsoleView: it }) => it))
const ActivityView = later(() => import('../activity/activity-view.tsx').then(({ ActivityView: it }) => it))

const ChangesView = later(() => import('../changes/changes-view.tsx').then(({ ChangesView: it }) => it))

/** Views that bring their own details (findings beside their list) or have none. */
const withoutDetails: readonly View[] = [
  'overlaps',
  'points',
  'calls',
  'briefing',
  'duplicates',
  'review',
  'conflicts',
  'import',
  'reading-room',
]

/** The window with a map open: scope, navigation, view, details, status. */
export function Workspace(): ReactNode {
  const { t } = useWords()
  const view = useSession((now) => now.view)
  const hasDetails = !withoutDetails.includes(view)
  const isReading = useSession((now) => now.reading !== null)
  const main = useTopOfView(view)
  useEffect(
    () =>
      afterPaint(() => {
        void GraphCanvas.ahead()
        void Inspector.ahead()
      }),
    [],
  )
  return (
    <div
      className="workspace"
      data-details={hasDetails}
      data-view={view}
      data-reading={isReading || undefined}
    >
      <ScopeBar />
      <Navigation />
      <main ref={main} className="main-pane" aria-label={t(`view.${view}`)} data-pane="main" tabIndex={-1}>
        <Boundary resetOn={view}>
          <Shown view={view} />
        </Boundary>
      </main>
      {hasDetails ? (
        <Boundary resetOn={view}>
          <AfterPaint>
            <DetailPane />
          </AfterPaint>
        </Boundary>
      ) : null}
      {isReading ? (
        <Boundary resetOn={view}>
          <ReadingPane isMain={hasDetails} />
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
    case 'strategies':
      return <StrategiesView />
    case 'commitments':
      return <CommitmentsView />
    case 'funding':
      return <FundingView />
    case 'changes':
      return <ChangesView />
    case 'calls':
      return <CallsView />
    case 'briefing':
      return <BriefingView />
    case 'records':
      return <RecordsView />
    case 'activity':
      return <ActivityView />
    case 'review':
      return <ReviewView />
    case 'conflicts':
      return <ConflictsView />
    case 'import':
      return <ImportView />
    case 'reading-room':
      return <RoomView />
    case 'console':
      return <ConsoleView />
    case 'duplicates':
      return <DuplicatesView />
  }
}
