import { basename } from 'node:path'
import { done, refused, type Outcome } from '../../shared/base/outcome.ts'
import type { Author } from '../../shared/commands/author.ts'
import type {
  ImportFiles,
  ImportHeading,
  ImportLook,
  ImportRecognised,
  ImportStep,
  ImportTable,
  ImportTake,
} from '../../shared/contract/import-state.ts'
import type { Rejected } from '../../shared/import/statement.ts'
import type { Engine } from '../engine/engine.ts'
import type { Imported } from '../engine/importing.ts'
import type { Read } from '../reading/read-format.ts'
import type { MappedTable } from '../reading/read-tables.ts'
import type { ImportReply, ToImport } from './import-messages.ts'

/** What answers for imports beside the engine, in its process. */
export type ImportServer = {
  readonly answer: (message: ToImport, map: () => Promise<Outcome<Engine>>) => Promise<Outcome<unknown>>
}

/** A difference is compared anew when the map or an answer changed; until then pages come from this one. */
type Compared = { readonly revision: number; readonly choices: string; readonly imported: Imported }

const stepEvery = 100

/**
 * Holds what was read for the open map until a person has taken it or forgets it. Reading goes on beside the engine's
 * work; comparing and taking are done in its turn.
 *
 * Errors: `import-nothing-read`, `import-stopped`; those of `readFiles` and of `importInto`.
 */
export function serveImport(onStep: (step: ImportStep) => void): ImportServer {
  let read: Read | undefined
  let compared: Compared | undefined
  let reading = new AbortController()

  /** Runs what reads files; what was begun before it is stopped. */
  const stoppable = async <T>(read: (signal: AbortSignal) => Promise<Outcome<T>>): Promise<Outcome<T>> => {
    reading.abort()
    const running = new AbortController()
    reading = running
    try {
      return await read(running.signal)
    } catch (error) {
      if (running.signal.aborted) return refused('import-stopped', {}, 'I8')
      throw error
    }
  }

  const recognise = ({ paths, format, pasted }: ImportFiles): Promise<Outcome<ImportRecognised>> =>
    stoppable(async (signal) => {
      const { recogniseFiles } = await import('../reading/read-format.ts')
      return recogniseFiles({ paths, format, pasted, signal })
    })

  const readAll = ({
    files,
    saved,
  }: Extract<ToImport, { kind: 'import-read' }>): Promise<Outcome<ImportReply<'import-read'>>> => {
    read = undefined
    compared = undefined
    return stoppable(async (signal) => {
      const { readFiles } = await import('../reading/read-format.ts') // parsers: only when needed
      let toldAt = -Infinity
      const outcome = await readFiles({
        ...files,
        saved,
        signal,
        onProgress: (step) => {
          const now = performance.now()
          if (now - toldAt < stepEvery) return
          toldAt = now
          onStep({ ...step })
        },
      })
      if (!outcome.ok) return outcome
      read = outcome.value
      const { format, gathered, tables } = read
      return done({
        format,
        origin: gathered.origin,
        nodes: gathered.nodes.size,
        relationships: gathered.relationships.length,
        tables: tables.map(tableOf),
      })
    })
  }

  const withHeading = ({ table, row }: ImportHeading): Outcome<ImportTable> => {
    const found = read?.tables[table]
    const proposal = found?.proposeAt(row)
    if (found === undefined || proposal === undefined) return refused('import-nothing-read', {}, 'I8')
    const { mapping, columns, headings } = proposal
    return done(tableOf({ ...found, mapping, columns, headingRow: headings.lastRow, savedAs: undefined }))
  }

  const look = async (
    engine: Engine,
    { choices, filter, common }: ImportLook,
  ): Promise<Outcome<ImportReply<'import-look'>>> => {
    if (read === undefined) return refused('import-nothing-read', {}, 'I8')
    const key = JSON.stringify(choices)
    if (compared?.revision !== engine.revision() || compared.choices !== key) {
      const nobody = { name: '', organization: null }
      const how = { isDry: true, choices: new Map(Object.entries(choices)) }
      const imported = await engine.importRead(read.gathered, how, nobody)
      if (!imported.ok) return imported
      compared = { revision: engine.revision(), choices: key, imported: imported.value }
    }
    const [{ asked }, { presentImport }] = await Promise.all([
      import('../../shared/view/asked.ts'),
      import('../../shared/import/present-import.ts'),
    ])
    const about = asked(engine.view('own'), { ...common, audience: 'own' })
    const { differences, refused: refusals } = compared.imported
    return done(presentImport(about, differences, refusals.map(asRejected), filter))
  }

  const take = async (
    engine: Engine,
    taken: ImportTake,
    author: Author,
  ): Promise<Outcome<ImportReply<'import-take'>>> => {
    if (read === undefined) return refused('import-nothing-read', {}, 'I8')
    const { choices, leftOut, theirs, mine, handling } = taken
    const accepted = { leftOut: new Set(leftOut), theirs: new Set(theirs), mine: new Set(mine), handling }
    const how = { isDry: false, choices: new Map(Object.entries(choices)), accepted }
    const imported = await engine.importRead(read.gathered, how, author)
    if (!imported.ok) return imported
    read = undefined
    compared = undefined
    const { revision, created, updated, refused: refusals } = imported.value
    return done({ revision, created, updated, refused: refusals.length })
  }

  return {
    answer: async (message, map) => {
      if (message.kind === 'import-stop') {
        reading.abort()
        return done(null)
      }
      if (message.kind === 'import-forget') {
        reading.abort()
        read = undefined
        compared = undefined
        return done(null)
      }
      if (message.kind === 'import-recognise') return recognise(message.files)
      if (message.kind === 'import-read') return readAll(message)
      if (message.kind === 'import-heading') return withHeading(message.heading)
      const engine = await map()
      if (!engine.ok) return engine
      return message.kind === 'import-look'
        ? look(engine.value, message.look)
        : take(engine.value, message.take, message.author)
    },
  }
}

/** Rows and cells of a table that are shown as they stand, and how much of a cell. */
const [previewRows, previewCells, previewLength] = [12, 8, 60]

function tableOf({
  file,
  sheet,
  headingRow,
  savedAs,
  isRead,
  mapping,
  columns,
  head,
}: MappedTable): ImportTable {
  const shown = head.filter(({ row }, at) => at < previewRows || row <= headingRow + 2)
  return {
    file: basename(file),
    sheet: sheet ?? null,
    headingRow,
    savedAs: savedAs ?? null,
    isRead,
    preview: shown.slice(0, 40).map(({ row, cells }) => ({
      row,
      cells: cells.slice(0, previewCells).map((cell) => String(cell ?? '').slice(0, previewLength)),
    })),
    mapping,
    columns: columns.map(({ heading, examples, reason: { code, params } }) => ({
      heading,
      examples: examples.slice(0, 3),
      reason: { code, params: { ...params } },
    })),
  }
}

/** What the map refused of a stated record, beside what could not be read. */
function asRejected({ of, refusal }: Imported['refused'][number]): Rejected {
  const place = of?.place ?? { file: '' }
  return { kind: 'rejected', code: `errors:${refusal.code}`, params: refusal.params, place }
}
