import { useState, type DragEvent, type ReactNode } from 'react'
import { app, openMap } from '../../bridge/map-state.ts'
import { pathOfFile } from '../../bridge/preload-api.ts'
import { openDialog } from '../../session/dialogs.ts'
import { useWords } from '../../session/words.ts'

/** Over an open map a person says what a map file is for; anything else is opened, and refused with the reason. */
function receive(file: File): void {
  const path = pathOfFile(file)
  const name = file.name.replace(/\.fourfold$/i, '')
  if (app.get().map.status !== 'none' && name !== file.name)
    openDialog({ kind: 'dropped', file: { path, name } })
  else void openMap({ how: 'path', path })
}

/** A map file dropped anywhere on the window is opened, or merged into the open map. */
export function DropTarget({ children }: { readonly children: ReactNode }): ReactNode {
  const { t } = useWords()
  const [isOver, setOver] = useState(false)
  const hold = (event: DragEvent): void => {
    event.preventDefault()
    setOver(event.dataTransfer.types.includes('Files'))
  }
  const drop = (event: DragEvent): void => {
    event.preventDefault()
    setOver(false)
    const file = event.dataTransfer.files[0]
    if (file !== undefined) receive(file)
  }
  return (
    <div className="page" onDragOver={hold} onDragLeave={() => setOver(false)} onDrop={drop}>
      {children}
      {isOver ? <div className="drop-hint">{t('start.dropHere')}</div> : null}
    </div>
  )
}
