import type { BrowserWindow } from 'electron'
import { done } from '../../shared/base/outcome.ts'
import { askForImport } from '../files/dialogs.ts'
import { savedMappingsIn } from '../files/saved-mappings.ts'
import { savedMappingsFile } from '../installation/data-folder.ts'
import { defaultAuthor } from '../installation/author.ts'
import type { MapSession } from '../map-session.ts'
import { handle } from './handle.ts'

/** Importing files into the open map: chosen, read, compared, taken. */
export function handleImport(window: () => BrowserWindow, session: MapSession): void {
  const mappings = savedMappingsIn(savedMappingsFile())
  handle('import:choose', async ({ language, what }) => {
    const paths = await askForImport(window(), language, what)
    return paths.length === 0 ? null : { paths: [...paths] }
  })
  handle('import:recognise', async (files) => {
    const recognised = await session.importing({ kind: 'import-recognise', files })
    if (!recognised.ok) return recognised
    const filters = mappings.read().filter((one) => 'grants' in one)
    return done({ ...recognised.value, filters })
  })
  handle('import:read', (files) => {
    const saved = mappings.read().filter((one) => 'mapping' in one)
    return session.importing({ kind: 'import-read', files, saved })
  })
  handle('import:heading', (heading) => session.importing({ kind: 'import-heading', heading }))
  handle('import:save-mapping', (mapping) => mappings.save(mapping))
  handle('import:look', (look) => session.importing({ kind: 'import-look', look }))
  handle('import:take', (take) => session.importing({ kind: 'import-take', take, author: defaultAuthor() }))
  handle('import:stop', async () => {
    await session.importing({ kind: 'import-stop' })
    return null
  })
  handle('import:forget', async () => {
    await session.importing({ kind: 'import-forget' })
    return null
  })
}
