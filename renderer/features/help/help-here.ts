import type { View } from '../../../shared/contract/app-commands.ts'
import type { HelpPageId } from '../../../shared/language/help/help-page.ts'
import { app } from '../../bridge/map-state.ts'
import { openDialog } from '../../session/dialogs.ts'
import { session } from '../../session/session.ts'

/** The page that is about a view. */
export const pageOfView: Readonly<Record<View, HelpPageId>> = {
  coverage: 'matrix',
  overlaps: 'findings',
  points: 'findings',
  strategies: 'strategies',
  commitments: 'money',
  funding: 'money',
  changes: 'history',
  calls: 'calls',
  briefing: 'handling',
  records: 'records',
  duplicates: 'duplicates',
  activity: 'history',
  review: 'records',
  conflicts: 'files',
  import: 'files',
  'reading-room': 'files',
  console: 'files',
}

/** The heading of that page, where the view is not what it begins with. */
const partOfView: Partial<Record<View, string>> = {
  points: 'points',
  funding: 'funding',
  changes: 'changes',
  briefing: 'ways',
  review: 'review',
  conflicts: 'merge',
  import: 'import',
  'reading-room': 'reading-room',
  console: 'console',
}

/** Opens the help at what is about the view that is shown; on the start page at its beginning. */
export function helpHere(): void {
  const { view } = session.get()
  const part = partOfView[view]
  if (app.get().map.status === 'none') openDialog({ kind: 'help', page: 'purpose' })
  else openDialog({ kind: 'help', page: pageOfView[view], ...(part === undefined ? {} : { part }) })
}
