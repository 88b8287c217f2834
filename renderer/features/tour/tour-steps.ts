import type { View } from '../../../shared/contract/app-commands.ts'
import type { TourStepId } from '../../../shared/language/help/help-page.ts'

type TourStep = {
  readonly id: TourStepId
  /** The view on which what it speaks of is to be seen; any where it stands beside all of them. */
  readonly view?: View
  /** What it speaks of: the first of these that is on the page. */
  readonly targets: readonly string[]
}

/** The steps in their order. They change what is shown, never the map. */
export const tourSteps: readonly TourStep[] = [
  {
    id: 'cell',
    view: 'coverage',
    targets: ['.matrix [aria-selected="true"]', '.matrix [role="gridcell"]', '.matrix-card'],
  },
  {
    id: 'gap',
    view: 'coverage',
    targets: ['.finding-rows > li:has([aria-current="true"])', '.finding-rows > li', '.finding-rows'],
  },
  { id: 'graph', view: 'coverage', targets: ['.detail-pane .graph-panel', '.detail-pane'] },
  { id: 'scope', targets: ['.scope-bar'] },
  { id: 'keep', targets: ['[aria-labelledby="nav-keep"]', '.navigation'] },
]
