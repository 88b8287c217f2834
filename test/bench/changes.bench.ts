import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createMap, openMap, type Engine } from '../../main/engine/engine.ts'
import { answerOnChanges } from '../../shared/contract/answer-changes.ts'
import { knowledgeOf } from '../../main/engine/past.ts'
import type { Received } from '../../shared/journal/transaction.ts'
import { journalBook } from '../../shared/state/journal-book.ts'
import { emptyState, evolve } from '../../shared/state/map-state.ts'
import { median, referenceWork, tell } from './figures.ts'

/**
 * What differs between two points on the starter map: where nothing was recorded in between, after an edit of fifty
 * records, and since before the file was made; and on the first 10,000 entries of its journal, for which the aim stands.
 * Each time as it is asked first: of a state of its own, nothing kept.
 */
const common = { language: 'en' as const, asOf: '2026-11-23', scope: {}, audience: 'own' }
const author = { name: 'Bench', organization: null }
const folder = mkdtempSync(join(tmpdir(), 'fourfold-bench-'))
const path = join(folder, 'map.fourfold')

const made = await createMap(path, {})
if (!made.ok) throw new Error(made.refusal.code)
const engine = await opened()
const before = await later()
const edited = [...engine.view('own').nodes.values()].filter(({ type }) => type === 'Commitment').slice(0, 50)
for (const { id } of edited) {
  const outcome = await engine.dispatch({ do: 'edit', id, properties: { note: { en: 'Seen' } } }, author)
  if (!outcome.ok) throw new Error(outcome.refusal.code)
}
const after = await later()
const journal = engine.journal()
const aimedAt = 10_000
tell('this machine: reference work', referenceWork(), 'ms')

for (const some of [firstOf(journal, aimedAt), journal]) {
  const entries = some.reduce((sum, { transaction }) => sum + transaction.entries.length, 0)
  process.stdout.write(`\n${entries} entries\n`)
  for (const audience of ['own', 'fpt'])
    for (const [name, knownAt] of [
      ['nothing recorded in between', after],
      ...(some === journal ? [['fifty records edited', before] as const] : []),
      ['since before the file was made', '2020-01-01T00:00:00.000Z'],
    ] as const) {
      const times = Array.from({ length: 5 }, () => timeOnce(some, audience, knownAt))
      const aim = some === journal ? undefined : { to: 150, what: 'ms' }
      tell(`changes, ${audience}: ${name}`, median(times), 'ms', aim)
    }
}
await engine.close()
rmSync(folder, { recursive: true })

/** The state and its journal stand, as they do in the worker of a window; no answer was given yet. */
function timeOnce(some: readonly Received[], audience: string, knownAt: string): number {
  const state = emptyState()
  evolve(state, some)
  const book = journalBook(some)
  const known = knowledgeOf(state, () => book)
  const start = performance.now()
  answerOnChanges('changes', known, { ...common, audience }, { since: { asOf: '2026-08-23', knownAt } })
  return performance.now() - start
}

/** The first transactions that together have at least so many entries. */
function firstOf(all: readonly Received[], count: number): readonly Received[] {
  let entries = 0
  return all.filter(({ transaction }) => {
    const isWanted = entries < count
    entries += transaction.entries.length
    return isWanted
  })
}

async function opened(): Promise<Engine> {
  const outcome = await openMap(path, { in: 'process' })
  if (!outcome.ok) throw new Error(outcome.refusal.code)
  return outcome.value
}

/** An instant after all that was received and before what comes. */
async function later(): Promise<string> {
  await new Promise((resolve) => setTimeout(resolve, 5))
  const now = new Date().toISOString()
  await new Promise((resolve) => setTimeout(resolve, 5))
  return now
}
