import { useState, type DragEvent, type ReactNode } from 'react'
import { app, openMap } from '../../bridge/map-state.ts'
import { pathOfFile } from '../../bridge/preload-api.ts'
import { readPaths } from '../import/import-state.ts'
import { openDialog } from '../../session/dialogs.ts'
import { showView } from '../../session/session.ts'
import { useWords } from '../../session/words.ts'

/** Documents by the ends of their names; what a file really is, its reader finds out. */
function isDocument(name: string): boolean {
  return /\.(pdf|docx|html?|txt|md)$/i.test(name)
}

/**
 * Over an open map a person says what a map file is for, a document is read in the reading room, other files are read
 * for an import. Without an open map the file is opened.
 */
function receive(files: readonly File[]): void {
  const [first] = files
  if (first === undefined) return
  const path = pathOfFile(first)
  const name = first.name.replace(/\.fourfold$/i, '')
  if (app.get().map.status === 'none') void openMap({ how: 'path', path })
  else if (name !== first.name) openDialog({ kind: 'dropped', file: { path, name } })
  else if (files.length === 1 && isDocument(first.name)) {
    showView('reading-room')
    void import('../reading-room/room-state.ts').then(({ readPath }) => readPath(path))
  } else {
    showView('import')
    void readPaths(files.map(pathOfFile))
  }
}

/** A map file dropped anywhere on the window is opened, or merged into the open map; a document is read, other files are imported into it. */
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
    receive([...event.dataTransfer.files])
  }
  return (
    <div className="page" onDragOver={hold} onDragLeave={() => setOver(false)} onDrop={drop}>
      {children}
      {isOver ? <div className="drop-hint">{t('start.dropHere')}</div> : null}
    </div>
  )
}
