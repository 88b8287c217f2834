import { useState, type DragEvent, type ReactNode } from 'react'
import { openMap } from '../../bridge/map-state.ts'
import { pathOfFile } from '../../bridge/preload-api.ts'
import { useWords } from '../../session/words.ts'

/** A map file dropped anywhere on the window is opened. */
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
    if (file !== undefined) void openMap({ how: 'path', path: pathOfFile(file) })
  }
  return (
    <div className="page" onDragOver={hold} onDragLeave={() => setOver(false)} onDrop={drop}>
      {children}
      {isOver ? <div className="drop-hint">{t('start.dropHere')}</div> : null}
    </div>
  )
}
