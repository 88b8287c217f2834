import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Libsql from 'libsql'
import { createMap } from '../../main/engine/create-map.ts'
import { openMap } from '../../main/engine/engine.ts'
import { gather } from '../../shared/import/gather.ts'
import type { Statement } from '../../shared/import/statement.ts'
import { processorSeconds, referenceWork, tell } from './figures.ts'

/**
 * 100,000 rows taken into a map with their journal: each row a grant with its amount, led by one of 200 departments.
 * Beside it what SQLite alone takes for as many plain rows as the import writes records.
 */
const rows = process.env['FOURFOLD_BENCH_SMALL'] === undefined ? 100_000 : 10_000
const departments = 200
const place = { file: 'grants.csv', row: 1 }

function* statements(): Iterable<Statement> {
  for (let i = 0; i < departments; i += 1)
    yield {
      kind: 'node',
      key: `department ${i}`,
      type: 'Organization',
      identifiers: [`gc-org:${i}`],
      properties: { name: { en: `Department ${i}`, fr: `Ministère ${i}` } },
      place,
    }
  for (let i = 0; i < rows; i += 1)
    yield {
      kind: 'node',
      key: `grant ${i}`,
      type: 'Allocation',
      identifiers: [],
      properties: {
        name: { en: `Grant ${i}`, fr: `Subvention ${i}` },
        amount: 1000 + i,
        currency: 'CAD',
        basis: 'planned',
      },
      place: { ...place, row: i + 2 },
    }
}

const folder = mkdtempSync(join(tmpdir(), 'fourfold-bench-'))
try {
  const path = join(folder, 'map.fourfold')
  const made = await createMap(path, { empty: true })
  if (!made.ok) throw new Error(made.refusal.code)
  const opened = await openMap(path, { in: 'process' })
  if (!opened.ok) throw new Error(opened.refusal.code)
  const engine = opened.value
  const source = { key: 'bench', name: { en: 'Bench' } }

  tell('this machine: reference work', referenceWork(), 'ms')
  const used = processorSeconds()
  const start = performance.now()
  const read = await gather({ source, statements: statements() })
  const readIn = performance.now() - start
  const imported = await engine.importRead(read, { isDry: false }, { name: 'Bench', organization: null })
  const whole = performance.now() - start
  const usedInAll = processorSeconds() - used
  if (!imported.ok) throw new Error(imported.refusal.code)
  const written = imported.value.created + imported.value.cited
  await engine.close()

  const plain = new Libsql(join(folder, 'plain.db'))
  plain.exec(
    'PRAGMA journal_mode=DELETE; PRAGMA synchronous=FULL; CREATE TABLE record (id TEXT PRIMARY KEY, body TEXT)',
  )
  const insert = plain.prepare('INSERT INTO record VALUES (?, ?)')
  const startPlain = performance.now()
  plain.exec('BEGIN')
  for (let i = 0; i < written; i += 1)
    insert.run(`record-${i}`, JSON.stringify({ name: `Grant ${i}`, amount: i }))
  plain.exec('COMMIT')
  const plainIn = performance.now() - startPlain
  plain.close()

  tell(`import: ${rows} rows applied with journal`, whole / 1000, 's', { to: 10, what: 's' })
  tell('import: of processors, beside what else the machine does', usedInAll, 's')
  tell('import: of that, putting together what was stated', readIn / 1000, 's')
  tell(`import: ${written} records as plain SQLite rows`, plainIn / 1000, 's')
} finally {
  rmSync(folder, { recursive: true, force: true })
}
