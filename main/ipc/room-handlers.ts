import type { BrowserWindow } from 'electron'
import { askForDocument } from '../files/dialogs.ts'
import { roomsIn } from '../files/rooms.ts'
import { defaultAuthor } from '../installation/author.ts'
import { roomsFolder } from '../installation/data-folder.ts'
import type { MapSession } from '../map-session.ts'
import { handle } from './handle.ts'

/** The reading room: a document chosen, read, looked at, and what is accepted of it put into the open map. */
export function handleRoom(window: () => BrowserWindow, session: MapSession): void {
  const rooms = roomsIn(roomsFolder())
  handle('room:choose', async ({ language }) => {
    const path = await askForDocument(window(), language, 'read')
    return path === undefined ? null : { path }
  })
  handle('room:read', ({ path }) => session.room({ kind: 'room-read', path }))
  handle('room:bytes', () => session.room({ kind: 'room-bytes' }))
  handle('room:look', (look) => session.room({ kind: 'room-look', look }))
  handle('room:accept', (accept) => session.room({ kind: 'room-accept', accept, author: defaultAuthor() }))
  handle('room:stop', async () => {
    await session.room({ kind: 'room-stop' })
    return null
  })
  handle('room:forget', async () => {
    await session.room({ kind: 'room-forget' })
    return null
  })
  handle('room:before', () => {
    const map = session.path()
    if (map === undefined) return []
    const kept = Object.entries(rooms.read(map)).map(([sourceId, decided]) => ({ sourceId, ...decided }))
    return kept.reverse() // the newest first
  })
  handle('room:decide', ({ sourceId, ...decided }) => {
    const map = session.path()
    if (map !== undefined) rooms.write(map, sourceId, decided)
    return null
  })
}
