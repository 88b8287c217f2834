import type { ReactNode } from 'react'
import { later } from '../../parts/later.tsx'
import { useDialog } from '../../session/dialogs.ts'

const FindDialog = later(() => import('../find/find-dialog.tsx').then(({ FindDialog: it }) => it))
const VerdictDialog = later(() => import('../verdict/verdict-dialog.tsx').then(({ VerdictDialog: it }) => it))
const WhoDialog = later(() => import('../author/who-dialog.tsx').then(({ WhoDialog: it }) => it))
const ShortcutsDialog = later(() => import('./shortcuts-dialog.tsx').then(({ ShortcutsDialog: it }) => it))
const MergeDialog = later(() => import('../duplicates/merge-dialog.tsx').then(({ MergeDialog: it }) => it))
const DistinctDialog = later(() =>
  import('../duplicates/distinct-dialog.tsx').then(({ DistinctDialog: it }) => it),
)
const SuccessionDialog = later(() =>
  import('../succession/succession-dialog.tsx').then(({ SuccessionDialog: it }) => it),
)

/** Whatever dialog is open; their code comes when one is first asked for. */
export function Dialogs(): ReactNode {
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
    case 'merge':
      return <MergeDialog keep={dialog.keep} merge={dialog.merge} />
    case 'distinct':
      return <DistinctDialog a={dialog.a} b={dialog.b} />
    case 'succession':
      return <SuccessionDialog id={dialog.id} />
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
