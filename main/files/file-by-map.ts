import { createHash } from 'node:crypto'
import { join, resolve } from 'node:path'

/** The file in `folder` that belongs to a map; its name does not tell where the map lies. */
export function fileByMap(folder: string, map: string): string {
  return join(folder, `${createHash('sha256').update(resolve(map)).digest('hex').slice(0, 32)}.json`)
}
