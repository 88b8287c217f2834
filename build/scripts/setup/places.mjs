import { homedir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The checkout, whatever folder a command was started in. */
export const root = fileURLToPath(new URL('../../../', import.meta.url))

export const dist = join(root, 'dist')
export const modules = join(root, 'node_modules')

/** Lives outside node_modules, so that `npm ci` does not throw a 400 MB runtime away. Shared by all clones. */
export function cacheFolder() {
  const base = process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache')
  return join(base, 'fourfold')
}
