import { savedQueriesIn } from '../files/saved-queries.ts'
import { queryPack } from '../hub/query-pack.ts'
import { savedQueriesFile } from '../installation/data-folder.ts'
import type { MapSession } from '../map-session.ts'
import { handle } from './handle.ts'

/** The Cypher console: queries on the hub of the open map, those of the pack, and those that a person keeps. */
export function handleConsole(session: MapSession): void {
  handle('console:pack', () => Object.entries(queryPack).map(([name, text]) => ({ name, text })))
  handle('console:run', (query) => session.hub({ kind: 'hub-query', query }))
  handle('console:stop', async () => {
    await session.hub({ kind: 'hub-query-stop' })
    return null
  })

  const saved = savedQueriesIn(savedQueriesFile())
  handle('console:saved', () => saved.read())
  handle('console:save', (query) => saved.save(query))
  handle('console:rename', ({ name, to }) => saved.rename(name, to))
  handle('console:delete', ({ name }) => saved.remove(name))
}
