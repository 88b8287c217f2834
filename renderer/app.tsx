import type { ReactNode } from 'react'
import { useHub } from './bridge/hub.ts'
import { useApp } from './bridge/map-state.ts'
import { Dialogs } from './features/frame/dialogs.tsx'
import { DropTarget } from './features/frame/drop-target.tsx'
import { OpeningNote } from './features/frame/opening-note.tsx'
import { TopBar } from './features/frame/top-bar.tsx'
import { useCommands } from './features/frame/use-commands.ts'
import { Workspace } from './features/frame/workspace.tsx'
import { StartPage } from './features/start/start-page.tsx'
import { Tour } from './features/tour/tour.tsx'
import { Announcer } from './parts/announcer.tsx'
import { later } from './parts/later.tsx'
import { useCallMode } from './session/call-mode.ts'
import { Boundary, MishapNote } from './parts/mishap.tsx'

const CallScreen = later(() => import('./features/calls/call-screen.tsx').then(({ CallScreen: it }) => it))
const SyncNote = later(() => import('./features/sharing/sync-note.tsx').then(({ SyncNote: it }) => it))

/** The whole page: the start page until a map is open. */
export function App(): ReactNode {
  const status = useApp((now) => now.map.status)
  const told = useHub((now) => now?.result ?? null)
  const shared = useCallMode()
  useCommands()
  return (
    <DropTarget>
      {shared === null || status === 'none' ? (
        <>
          <TopBar />
          <MishapNote />
          {status === 'none' ? null : <OpeningNote />}
          {told === null ? null : <SyncNote result={told} />}
          {status === 'none' ? <StartPage /> : <Workspace />}
          <Tour />
        </>
      ) : (
        <>
          <MishapNote />
          <Boundary resetOn={shared.call}>
            <CallScreen mode={shared} />
          </Boundary>
        </>
      )}
      <Dialogs />
      <Announcer />
    </DropTarget>
  )
}
