import { createHash } from 'node:crypto'
import { join, resolve } from 'node:path'

/** A name for what belongs to a map, which does not tell where the map lies. */
export function nameByMap(map: string): string {
  return createHash('sha256').update(resolve(map)).digest('hex').slice(0, 32)
}

/** The file in `folder` that belongs to a map. */
export function fileByMap(folder: string, map: string): string {
  return join(folder, `${nameByMap(map)}.json`)
}
