import { statSync } from 'node:fs'
import { resolve } from 'node:path'

/** Which file a path led to at one time: it may lead to another one later, and two paths may lead to one file. */
export type WhichFile = { readonly path: string; readonly device: bigint; readonly inode: bigint }

/** Looks without opening; undefined where there is nothing to be found. */
export function whichFile(path: string): WhichFile | undefined {
  try {
    const { dev: device, ino: inode } = statSync(path, { bigint: true })
    return { path: resolve(path), device, inode }
  } catch {
    return undefined
  }
}

/** Some network drives number no files: there two files are told apart by their paths. */
export function isSameFile(a: WhichFile | undefined, b: WhichFile | undefined): boolean {
  if (a === undefined || b === undefined || a.device !== b.device || a.inode !== b.inode) return false
  return a.inode !== 0n || a.path === b.path
}
