import { homedir } from 'node:os'
import { join } from 'node:path'

/**
 * The folder where this installation keeps its key and the person's name: one for the window and the command line.
 * `FOURFOLD_DATA` names another (tests, a portable copy).
 */
export function dataFolder(environment: NodeJS.ProcessEnv = process.env): string {
  const stated = environment['FOURFOLD_DATA']
  if (stated) return stated
  switch (process.platform) {
    case 'win32':
      return join(environment['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming'), 'Fourfold', 'installation')
    case 'darwin':
      return join(homedir(), 'Library', 'Application Support', 'Fourfold', 'installation')
    default:
      return join(environment['XDG_DATA_HOME'] ?? join(homedir(), '.local', 'share'), 'fourfold')
  }
}

/** Where half-filled fields are kept; see files/drafts.ts. */
export function draftsFolder(): string {
  return join(dataFolder(), 'drafts')
}

/** Where it is kept how a person arranged the graphs of each map; see files/node-places.ts. */
export function nodePlacesFolder(): string {
  return join(dataFolder(), 'node-places')
}

/** Where it is kept what was decided of documents that were read; see files/rooms.ts. */
export function roomsFolder(): string {
  return join(dataFolder(), 'reading-room')
}

/** Where it is kept which hub each map is shared through; see files/hub-places.ts. */
export function hubPlacesFolder(): string {
  return join(dataFolder(), 'hubs')
}

/** Where passwords of hubs are kept, encrypted by the system; see files/hub-passwords.ts. */
export function hubPasswordsFile(): string {
  return join(dataFolder(), 'hub-passwords.json')
}

/** Where the daily copies of the maps lie that were open; see files/backups.ts. */
export function backupsFolder(): string {
  return join(dataFolder(), 'backups')
}

/** Where the first view of the map is kept that was open last; see kept-view.ts. */
export function firstViewFolder(): string {
  return join(dataFolder(), 'first-view')
}

/** Where it is kept who works here; see author.ts. */
export function authorFile(folder: string): string {
  return join(folder, 'author.json')
}

/** Where the queries are kept that somebody saved in the console; see files/saved-queries.ts. */
export function savedQueriesFile(): string {
  return join(dataFolder(), 'queries.json')
}

/** Where the mappings of tables are kept that somebody saved; see files/saved-mappings.ts. */
export function savedMappingsFile(): string {
  return join(dataFolder(), 'mappings.json')
}
