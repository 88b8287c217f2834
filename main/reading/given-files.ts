import { opendir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Noticed, Rejected } from '../../shared/import/statement.ts'
import { openArchive, type ArchiveEntry } from './archive.ts'
import { usualBounds, type Bounds } from './bounds.ts'
import { fileOnDisk, headOf, type GivenFile } from './given-file.ts'

/** What was found under the paths that were given, and what of it is not read, with the reason. */
export type Given = {
  readonly files: readonly GivenFile[]
  readonly said: readonly (Rejected | Noticed)[]
}

type Walk = {
  readonly files: GivenFile[]
  readonly said: (Rejected | Noticed)[]
  readonly left: { hidden: number; links: number; others: number; deep: number }
  readonly bounds: Bounds
  readonly signal: AbortSignal | undefined
}

/**
 * The files to read for paths that a person gave: files as they are, folders walked by name, zip archives opened.
 * Inside of folders and archives hidden files, links and what is no plain file are left out, and said with a count.
 *
 * Cost: a look at each folder and at the first bytes of each file. Errors: none for what cannot be read: it is rejected
 * with the reason of the system; throws only the reason of an abort.
 */
export async function givenFiles(
  paths: readonly string[],
  { bounds = usualBounds, signal }: { bounds?: Bounds; signal?: AbortSignal | undefined } = {},
): Promise<Given> {
  const walk: Walk = {
    files: [],
    said: [],
    left: { hidden: 0, links: 0, others: 0, deep: 0 },
    bounds,
    signal,
  }
  for (const path of paths) await addGiven(walk, path)
  const { files, said } = walk
  if (files.length > bounds.files) {
    said.push(noticed('tooManyFiles', files.length - bounds.files, { limit: bounds.files }))
  }
  for (const reason of ['hidden', 'links', 'others', 'deep'] as const) {
    if (walk.left[reason] > 0) said.push(noticed(reason, walk.left[reason]))
  }
  return { files: files.slice(0, bounds.files), said }
}

async function addGiven(walk: Walk, path: string): Promise<void> {
  walk.signal?.throwIfAborted()
  try {
    const found = await stat(path) // what a person names is followed, also where it is a link
    if (found.isDirectory()) await addFolder(walk, path, 0)
    else if (found.isFile()) await addFile(walk, path, found.size)
    else walk.said.push(rejected('notAFile', path))
  } catch (error) {
    walk.signal?.throwIfAborted()
    walk.said.push(rejected('unreadable', path, { reason: systemReason(error) }))
  }
}

async function addFolder(walk: Walk, folder: string, depth: number): Promise<void> {
  if (depth > walk.bounds.depth) {
    walk.left.deep += 1
    return
  }
  for (const entry of await entriesByName(folder)) {
    walk.signal?.throwIfAborted()
    if (walk.files.length > walk.bounds.files) return
    const path = join(folder, entry.name)
    if (isHidden(entry.name)) walk.left.hidden += 1
    else if (entry.isSymbolicLink()) walk.left.links += 1
    else if (entry.isDirectory()) {
      try {
        await addFolder(walk, path, depth + 1)
      } catch (error) {
        walk.signal?.throwIfAborted()
        walk.said.push(rejected('unreadable', path, { reason: systemReason(error) }))
      }
    } else if (entry.isFile()) await addGiven(walk, path)
    else walk.left.others += 1
  }
}

async function entriesByName(folder: string) {
  const entries = []
  for await (const entry of await opendir(folder)) entries.push(entry)
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** Dot files, and what systems and spreadsheets leave behind: ~$Open.xlsx, Thumbs.db, __MACOSX. */
function isHidden(name: string): boolean {
  return /^(?:\.|~\$)|^(?:thumbs\.db|desktop\.ini|__macosx)$/i.test(name)
}

async function addFile(walk: Walk, path: string, size: number): Promise<void> {
  const file = fileOnDisk(path, size)
  if (await isZip(walk, file)) await addArchive(walk, file)
  else walk.files.push(file)
}

async function isZip(walk: Walk, file: GivenFile): Promise<boolean> {
  const head = await headOf(file, 4, walk.signal)
  return head[0] === 0x50 && head[1] === 0x4b && head[2] === 0x03 && head[3] === 0x04
}

/** An archive is opened; a document of an office program, which is one too, stays a file. */
async function addArchive(walk: Walk, file: GivenFile): Promise<void> {
  const archive = await openArchive(file, walk.bounds, walk.signal)
  if (!archive.ok) {
    walk.said.push(rejected(`archive-${archive.why}`, file.path, { detail: archive.detail }))
    return
  }
  if (isOffice(archive.entries)) {
    walk.files.push(file)
    return
  }
  for (const entry of archive.entries) {
    if (walk.files.length > walk.bounds.files) return
    const path = `${file.path}/${entry.name}`
    if (entry.name.split('/').some(isHidden)) walk.left.hidden += 1
    else if (entry.isReadable) {
      walk.files.push({ path, size: entry.size, bytes: (pass) => entry.bytes(pass) })
    } else walk.said.push(rejected('locked', path))
  }
}

function isOffice(entries: readonly ArchiveEntry[]): boolean {
  return entries.some(({ name }) => name === '[Content_Types].xml' || name === 'mimetype')
}

function systemReason(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? (error instanceof Error ? error.message : String(error))
}

function rejected(code: string, path: string, params: Rejected['params'] = {}): Rejected {
  return {
    kind: 'rejected',
    code: `import-reading:rejected.${code}`,
    params: { file: basename(path), ...params },
    place: { file: path },
  }
}

function noticed(code: string, count: number, params: Noticed['params'] = {}): Noticed {
  return { kind: 'noticed', code: `import-reading:noticed.${code}`, params: { count, ...params }, count }
}
