import { basename } from 'node:path'
import { done, refused, type Outcome } from '../../shared/base/outcome.ts'
import type { SavedMapping } from '../../shared/contract/saved-mappings.ts'
import type { FormatName } from '../../shared/import/formats.ts'
import { gather, type Gathered } from '../../shared/import/gather.ts'
import { readCyjs } from '../../shared/import/cyjs/read-cyjs.ts'
import { readCypher } from '../../shared/import/cypher/read-cypher.ts'
import type { AskedOfGrants } from '../../shared/import/gc-grants/options.ts'
import { readGexf } from '../../shared/import/gexf/read-gexf.ts'
import { readGraphml } from '../../shared/import/graphml/read-graphml.ts'
import { readHsds, readHsdsTables } from '../../shared/import/hsds/read.ts'
import { readHxl, readHxlJson } from '../../shared/import/hxl/read.ts'
import { readIati } from '../../shared/import/iati/read.ts'
import { readMapJson } from '../../shared/import/map-json/read-map-json.ts'
import { readPack } from '../../shared/import/pack/read-pack.ts'
import type { Mapping } from '../../shared/import/tables/mapping.ts'
import type { ParsedFile } from '../../shared/import/parsed-value.ts'
import type { Noticed, Reading, Rejected, Statement } from '../../shared/import/statement.ts'
import type { Table } from '../../shared/import/table.ts'
import {
  readThreeSixtyGiving,
  readThreeSixtyGivingTables,
} from '../../shared/import/three-sixty-giving/read.ts'
import { localToday } from '../today.ts'
import { readGrants } from './read-grants.ts'
import { fileInMemory, wholeOf, type GivenFile, type Pass } from './given-file.ts'
import { givenFiles, type Given } from './given-files.ts'
import { readTables, tablesOf, type MappedTable } from './read-tables.ts'
import { recognise } from './recognise.ts'
import { textOf } from './text.ts'

/** How far reading is. */
export type ReadProgress = {
  readonly bytes: number
  /** Of all files together, unpacked as far as archives say; 0 where that is not known. */
  readonly ofBytes: number
  /** Of tables and grants: rows that were looked at. */
  readonly rows: number
  readonly statements: number
}

/** What is read, and how. */
export type ReadRequest = {
  readonly paths: readonly string[]
  /** By default what the first file looks like. */
  readonly format?: FormatName | undefined
  /** Of gc-grants: which agreements, and how; by default those that name trafficking in persons. */
  readonly grants?: AskedOfGrants | undefined
  /** Of csv and xlsx: how columns become records, a sheet each; by default as saved or proposed. */
  readonly mappings?: readonly Mapping[] | undefined
  /** Mappings to read the same layout by, where none is given. */
  readonly saved?: readonly SavedMapping[] | undefined
  /** What was pasted, read as a table in place of files. */
  readonly pasted?: string | undefined
  readonly onProgress?: ((progress: ReadProgress) => void) | undefined
  readonly signal?: AbortSignal | undefined
}

/** What was read of files, with the format it was taken for. */
export type Read = {
  readonly format: FormatName
  readonly gathered: Gathered
  /** Of csv and xlsx: each table, and how it was read. */
  readonly tables: readonly MappedTable[]
}

/** JSON is read whole; beyond this it would not fit beside the map. */
const mostJson = 512 * 1024 * 1024

type Asked = Pick<ReadRequest, 'paths' | 'format' | 'pasted' | 'signal'>
type Found = {
  readonly given: Given
  readonly first: GivenFile
  readonly format: FormatName
  readonly bytes: number
}

/** The files that are asked for, and what they are read as. Errors: those of `readFiles` but `import-not-json`. */
async function findFiles({ paths, format, pasted, signal }: Asked): Promise<Outcome<Found>> {
  const given = pasted === undefined ? await givenFiles(paths, { signal }) : clipboard(pasted)
  const { files } = given
  const [first] = files
  if (first === undefined) return refused('import-nothing-to-read', { path: paths.join(', ') }, 'I7')
  const taken =
    format ?? (pasted === undefined ? undefined : 'csv') ?? (await recognise(first, signal)).format
  if (taken === undefined) return refused('import-format-unknown', { path: first.path }, 'I7')
  const bytes = files.reduce((sum, { size }) => sum + size, 0)
  return done({ given, first, format: taken, bytes })
}

/** What files are read as, how many they are, and their bytes. Cost: a look at each. Errors: those of `findFiles`. */
export async function recogniseFiles(
  asked: Asked,
): Promise<Outcome<{ readonly format: FormatName; readonly files: number; readonly bytes: number }>> {
  const found = await findFiles(asked)
  if (!found.ok) return found
  const { given, format, bytes } = found.value
  return done({ format, files: given.files.length, bytes })
}

/**
 * Reads files, folders and archives into what they state. What cannot be read of them is among the rejected.
 *
 * Errors: `import-nothing-to-read`, `import-format-unknown`, `import-not-json`; throws the reason of an abort.
 */
export async function readFiles(request: ReadRequest): Promise<Outcome<Read>> {
  const { grants, mappings, saved, onProgress, signal } = request
  const found = await findFiles(request)
  if (!found.ok) return found
  const { given, first, format, bytes } = found.value
  const { files, said } = given
  // the bytes of a workbook are packed, those that are read are not
  const ofBytes = files.some(({ path }) => /\.xlsx$/i.test(path)) ? 0 : bytes
  const passed = { bytes: 0, ofBytes, rows: 0, statements: 0 }
  const pass: Pass = {
    signal,
    onBytes: (count) => {
      passed.bytes += count
      onProgress?.(passed)
    },
    onRows: (count) => {
      passed.rows += count
    },
  }
  const tables: MappedTable[] = []
  const reader = readerOf(format, grants, async (tabular, how) => {
    const read = await readTables(tabular, { mappings, saved }, how)
    tables.push(...read.tables)
    return done(read.reading)
  })
  const reading = await reader(files, pass)
  if (!reading.ok) return reading
  const gathered = await gather(withSaid(reading.value, said), {
    origin: `${format}:${basename(first.path)}`,
    signal,
    onProgress: (statements) => {
      passed.statements = statements
      onProgress?.(passed)
    },
  })
  return done({ format, gathered, tables })
}

type Reader = (files: readonly GivenFile[], pass: Pass) => Promise<Outcome<Reading>>

function clipboard(pasted: string): Given {
  return { files: [fileInMemory('clipboard', new TextEncoder().encode(pasted))], said: [] }
}

function readerOf(format: FormatName, grants: AskedOfGrants | undefined, ofTables: Reader): Reader {
  if (format === 'gc-grants') return async (files, pass) => done(await readGrants(files, grants, pass))
  if (format === 'csv' || format === 'xlsx') return ofTables
  return readers[format]
}

const readers: { readonly [F in Exclude<FormatName, 'gc-grants' | 'csv' | 'xlsx'>]: Reader } = {
  hsds: ofJsonOrTables(readHsds, readHsdsTables),
  '360giving': ofJsonOrTables(readThreeSixtyGiving, readThreeSixtyGivingTables),
  hxl: ofJsonOrTables(readHxlJson, readHxl),
  iati: (files, pass) =>
    jsonOrRefused(async () => readIati(await Promise.all(files.map((file) => text(file, pass))))),
  pack: ofEach(async (file, pass) => {
    const { tables, said } = await tablesOf([file], pass)
    return withSaid(await readPack(tables, localToday()), said)
  }),
  json: ofEach(async (file, pass) => readMapJson(await json(file, pass))),
  cyjs: ofEach(async (file, pass) => readCyjs(await json(file, pass))),
  graphml: ofEach(async (file, pass) => readGraphml(await text(file, pass))),
  gexf: ofEach(async (file, pass) => readGexf(await text(file, pass))),
  cypher: ofEach(async (file, pass) => readCypher(await text(file, pass))),
}

/** A format of which each file is read by itself, one after the other. */
function ofEach(read: (file: GivenFile, pass: Pass) => Promise<Reading>): Reader {
  return (files, pass) =>
    jsonOrRefused(async () => {
      const readings = []
      for (const file of files) readings.push(await read(file, pass))
      const [first] = readings
      return { source: first?.source, origin: first?.origin, statements: together(readings) }
    })
}

/** A format that comes as JSON or as tables, all its files together. */
function ofJsonOrTables(
  fromJson: (files: readonly ParsedFile[]) => Reading,
  fromTables: (tables: readonly Table[]) => Reading | Promise<Reading>,
): Reader {
  return (files, pass) =>
    jsonOrRefused(async () => {
      const tabular = files.filter(({ path }) => /\.(?:csv|tsv|txt|xlsx)$/i.test(path))
      if (tabular.length === 0) {
        const documents = files.filter(({ path }) => !/(?:^|[/\\])datapackage\.json$/i.test(path))
        return fromJson(await Promise.all(documents.map((file) => json(file, pass))))
      }
      const { tables, said } = await tablesOf(tabular, pass)
      const reading = await fromTables(tables)
      // what was met in a table is known when its rows have gone by
      const met = (function* () {
        yield* said
        for (const table of tables) yield* table.said ?? []
      })()
      return {
        source: reading.source,
        statements: together([reading, { source: undefined, statements: met }]),
      }
    })
}

async function* together(readings: readonly Reading[]): AsyncGenerator<Statement> {
  for (const { statements } of readings) yield* statements
}

function withSaid({ source, origin, statements }: Reading, said: readonly (Rejected | Noticed)[]): Reading {
  return {
    source,
    origin,
    statements: together([
      { source, statements: said },
      { source, statements },
    ]),
  }
}

async function text(file: GivenFile, pass: Pass) {
  const read = await textOf(file, pass.signal)
  return { file: file.path, chunks: read.text(pass) }
}

class NotJson extends Error {}

async function json(file: GivenFile, pass: Pass): Promise<ParsedFile> {
  if (file.size > mostJson) throw new NotJson(file.path)
  const { encoding } = await textOf(file, pass.signal)
  const content = new TextDecoder(encoding).decode(await wholeOf(file, mostJson, pass))
  try {
    return { file: file.path, value: JSON.parse(content) as unknown }
  } catch (error) {
    throw new NotJson(file.path, { cause: error })
  }
}

async function jsonOrRefused(read: () => Promise<Reading>): Promise<Outcome<Reading>> {
  try {
    return done(await read())
  } catch (error) {
    if (!(error instanceof NotJson)) throw error
    const reason = error.cause instanceof Error ? error.cause.message : ''
    return refused('import-not-json', { path: error.message, reason }, 'I7')
  }
}
