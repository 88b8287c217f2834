import type { ReactNode } from 'react'
import { openMap } from '../../bridge/map-state.ts'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { closeDialog, openDialog, type OtherFile } from '../../session/dialogs.ts'
import { useWords } from '../../session/words.ts'

/** A map file was dropped while a map is open: it is opened in its place, or merged into it. */
export function DroppedDialog({ file }: { readonly file: OtherFile }): ReactNode {
  const { t } = useWords()
  const open = (): void => {
    closeDialog()
    void openMap({ how: 'path', path: file.path })
  }
  return (
    <Dialog title={t('merging:drop.title', { name: file.name })} onClose={closeDialog}>
      <p className="dialog-about">{t('merging:drop.about')}</p>
      <div className="button-row">
        <Button look="primary" onClick={open}>
          {t('merging:drop.open')}
        </Button>
        <Button onClick={() => openDialog({ kind: 'merge-map', file })}>{t('merging:drop.merge')}</Button>
      </div>
    </Dialog>
  )
}
