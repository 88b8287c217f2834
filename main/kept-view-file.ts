import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** The file in which the first view of a day is kept (kept-view.ts). */
export function keptViewFile(folder: string, day: string): string {
  return join(folder, `${day}.json`)
}

/** Whether there is one; whether it still holds is seen on reading it. */
export function isViewKept(folder: string, day: string): boolean {
  return existsSync(keptViewFile(folder, day))
}
