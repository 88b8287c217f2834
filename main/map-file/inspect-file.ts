import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { done, refused, type Outcome } from '../../shared/base/outcome.ts'
import { applicationId, formatVersion } from './format.ts'

/** What a file says of itself before SQLite is let near it, which would create, recover or convert it. */
export type FileFacts = {
  readonly device: number
  readonly inode: number
  /** Nobody may write it: said by its mode, also to root, who could. */
  readonly isWriteProtected: boolean
  readonly isNewer: boolean
}

const magic = 'SQLite format 3\0'

/**
 * Looks at a map file without touching it.
 *
 * Errors: `map-missing`, `map-is-folder`, `map-unreadable`, `map-empty`, `map-foreign`, `map-torn` (shorter than its own
 *         header says, and no unfinished write beside it that would explain it).
 * Source: SQLite file format, https://www.sqlite.org/fileformat2.html section 1.3.
 */
export function inspectFile(path: string): Outcome<FileFacts> {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (stat === undefined) return refused('map-missing', { path }, 'F1')
  if (!stat.isFile()) return refused('map-is-folder', { path }, 'F1')
  if (stat.size === 0) return refused('map-empty', { path }, 'F1')
  const header = readHeader(path)
  if (header === undefined) return refused('map-unreadable', { path }, 'F1')
  if (header.length < magic.length || header.toString('latin1', 0, magic.length) !== magic)
    return refused('map-foreign', { path }, 'F1')
  if (header.length < 100) return refused('map-torn', { path }, 'F1')
  if (header.readUInt32BE(68) !== applicationId) return refused('map-foreign', { path }, 'F1')
  if (isTorn(header, stat.size) && !hasUnfinishedWrite(path)) return refused('map-torn', { path }, 'F1')
  return done({
    device: stat.dev,
    inode: stat.ino,
    isWriteProtected: (stat.mode & 0o222) === 0,
    isNewer: header.readUInt32BE(60) > formatVersion,
  })
}

function readHeader(path: string): Buffer | undefined {
  const header = Buffer.alloc(100)
  try {
    const file = openSync(path, 'r')
    try {
      return header.subarray(0, readSync(file, header, 0, header.length, 0))
    } finally {
      closeSync(file)
    }
  } catch {
    return undefined
  }
}

function isTorn(header: Buffer, size: number): boolean {
  const stated = header.readUInt16BE(16)
  const pageSize = stated === 1 ? 65_536 : stated
  if (pageSize < 512) return true
  const pages = header.readUInt32BE(28)
  const isPageCountValid = header.readUInt32BE(24) === header.readUInt32BE(92)
  return size % pageSize !== 0 || (isPageCountValid && size < pages * pageSize)
}

/** A rollback journal beside the file: SQLite takes the file back to before the write when it opens it. */
export function hasUnfinishedWrite(path: string): boolean {
  return (statSync(`${path}-journal`, { throwIfNoEntry: false })?.size ?? 0) > 0
}
