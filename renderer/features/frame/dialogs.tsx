import { lazy, Suspense, type ReactNode } from 'react'
import { useDialog } from '../../session/dialogs.ts'

const FindDialog = lazy(() =>
  import('../find/find-dialog.tsx').then(({ FindDialog: it }) => ({ default: it })),
)
const VerdictDialog = lazy(() =>
  import('../verdict/verdict-dialog.tsx').then(({ VerdictDialog: it }) => ({ default: it })),
)
const WhoDialog = lazy(() =>
  import('../author/who-dialog.tsx').then(({ WhoDialog: it }) => ({ default: it })),
)
const ShortcutsDialog = lazy(() =>
  import('./shortcuts-dialog.tsx').then(({ ShortcutsDialog: it }) => ({ default: it })),
)

/** Whatever dialog is open; their code comes when one is first asked for. */
export function Dialogs(): ReactNode {
  return (
    <Suspense>
      <Opened />
    </Suspense>
  )
}

function Opened(): ReactNode {
  const dialog = useDialog()
  switch (dialog.kind) {
    case 'none':
      return null
    case 'find':
      return <FindDialog />
    case 'shortcuts':
      return <ShortcutsDialog />
    case 'who':
      return <WhoDialog next={dialog.next} />
    case 'verdict':
      return (
        <VerdictDialog
          key={dialog.finding}
          finding={dialog.finding}
          name={dialog.name}
          verdict={dialog.verdict}
          reason={dialog.reason}
        />
      )
  }
}
