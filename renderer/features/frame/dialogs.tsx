import type { ReactNode } from 'react'
import { later } from '../../parts/later.tsx'
import { useDialog } from '../../session/dialogs.ts'

const FindDialog = later(() => import('../find/find-dialog.tsx').then(({ FindDialog: it }) => it))
const VerdictDialog = later(() => import('../verdict/verdict-dialog.tsx').then(({ VerdictDialog: it }) => it))
const WhoDialog = later(() => import('../author/who-dialog.tsx').then(({ WhoDialog: it }) => it))
const RestoreDialog = later(() => import('../history/restore-dialog.tsx').then(({ RestoreDialog: it }) => it))
const PurgeDialog = later(() => import('../history/purge-dialog.tsx').then(({ PurgeDialog: it }) => it))
const HelpDialog = later(() => import('../help/help-dialog.tsx').then(({ HelpDialog: it }) => it))
const ShortcutsDialog = later(() => import('./shortcuts-dialog.tsx').then(({ ShortcutsDialog: it }) => it))
const BackupsDialog = later(() => import('../start/backups-dialog.tsx').then(({ BackupsDialog: it }) => it))
const MergeDialog = later(() => import('../duplicates/merge-dialog.tsx').then(({ MergeDialog: it }) => it))
const MergeMapDialog = later(() =>
  import('../merging/merge-map-dialog.tsx').then(({ MergeMapDialog: it }) => it),
)
const DroppedDialog = later(() => import('../merging/dropped-dialog.tsx').then(({ DroppedDialog: it }) => it))
const BeforeMergeDialog = later(() =>
  import('../merging/before-merge-dialog.tsx').then(({ BeforeMergeDialog: it }) => it),
)
const ShareDialog = later(() => import('../sharing/share-dialog.tsx').then(({ ShareDialog: it }) => it))
const CloneDialog = later(() => import('../sharing/clone-dialog.tsx').then(({ CloneDialog: it }) => it))
const AuthorsDialog = later(() => import('../sharing/authors-dialog.tsx').then(({ AuthorsDialog: it }) => it))
const PackDialog = later(() => import('../packing/pack-dialog.tsx').then(({ PackDialog: it }) => it))
const DistinctDialog = later(() =>
  import('../duplicates/distinct-dialog.tsx').then(({ DistinctDialog: it }) => it),
)
const SuccessionDialog = later(() =>
  import('../succession/succession-dialog.tsx').then(({ SuccessionDialog: it }) => it),
)

const NewCallDialog = later(() => import('../calls/new-call-dialog.tsx').then(({ NewCallDialog: it }) => it))
const DiscloseDialog = later(() =>
  import('../calls/disclose-dialog.tsx').then(({ DiscloseDialog: it }) => it),
)
const RelateDialog = later(() => import('../relate/relate-dialog.tsx').then(({ RelateDialog: it }) => it))
const SaveViewDialog = later(() =>
  import('../views/save-view-dialog.tsx').then(({ SaveViewDialog: it }) => it),
)
const NameViewDialog = later(() =>
  import('../views/name-view-dialog.tsx').then(({ NameViewDialog: it }) => it),
)
const SavedViewsDialog = later(() =>
  import('../views/saved-views-dialog.tsx').then(({ SavedViewsDialog: it }) => it),
)
const NewRecordDialog = later(() =>
  import('../edit/new-record-dialog.tsx').then(({ NewRecordDialog: it }) => it),
)
const DuplicateRecordDialog = later(() =>
  import('../edit/duplicate-record-dialog.tsx').then(({ DuplicateRecordDialog: it }) => it),
)

/** Whatever dialog is open; their code comes when one is first asked for. */
export function Dialogs(): ReactNode {
  const dialog = useDialog()
  switch (dialog.kind) {
    case 'none':
      return null
    case 'find':
      return <FindDialog />
    case 'merge-map':
      return <MergeMapDialog file={dialog.file} />
    case 'dropped':
      return <DroppedDialog file={dialog.file} />
    case 'before-merge':
      return <BeforeMergeDialog />
    case 'share':
      return <ShareDialog />
    case 'clone':
      return <CloneDialog />
    case 'authors':
      return <AuthorsDialog />
    case 'update-pack':
      return <PackDialog given={dialog.for} />
    case 'backups':
      return <BackupsDialog />
    case 'help':
      return <HelpDialog page={dialog.page} part={dialog.part} />
    case 'shortcuts':
      return <ShortcutsDialog />
    case 'new-record':
      return <NewRecordDialog type={dialog.type} />
    case 'duplicate-record':
      return <DuplicateRecordDialog key={dialog.id} id={dialog.id} />
    case 'who':
      return <WhoDialog next={dialog.next} />
    case 'restore':
      return <RestoreDialog {...dialog} />
    case 'purge':
      return <PurgeDialog {...dialog} />
    case 'new-call':
      return <NewCallDialog />
    case 'disclose':
      return (
        <DiscloseDialog
          key={`${dialog.finding} ${dialog.disclosure}`}
          finding={dialog.finding}
          name={dialog.name}
          disclosure={dialog.disclosure}
          opens={dialog.opens}
        />
      )
    case 'merge':
      return <MergeDialog keep={dialog.keep} merge={dialog.merge} />
    case 'distinct':
      return <DistinctDialog a={dialog.a} b={dialog.b} />
    case 'succession':
      return <SuccessionDialog id={dialog.id} />
    case 'relate':
      return <RelateDialog from={dialog.from} to={dialog.to} />
    case 'save-view':
      return <SaveViewDialog />
    case 'name-view':
      return <NameViewDialog key={dialog.id} id={dialog.id} />
    case 'saved-views':
      return <SavedViewsDialog />
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
