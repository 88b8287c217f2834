import { resolve } from 'node:path'
import { starterPlace } from './files/places.ts'
import { extension } from './files/recent-maps.ts'

export type WantedMap = { readonly path: string; readonly create?: 'starter-map' }

/** The map that the arguments name, as written in `folder`: a file, or the starter map, made at the first time. */
export function wantedMap(argv: readonly string[], folder = process.cwd()): WantedMap | undefined {
  if (argv.includes('--starter')) {
    const { path, isThere } = starterPlace()
    return isThere ? { path } : { path, create: 'starter-map' }
  }
  const path = argv.find((argument) => !argument.startsWith('-') && argument.endsWith(`.${extension}`))
  return path === undefined ? undefined : { path: resolve(folder, path) }
}
