import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { openMap, type Engine } from '../../main/engine/engine.ts'
import type { QuestionName } from '../../shared/contract/questions.ts'
import { median, referenceWork, tell } from './figures.ts'

/**
 * A synthetic map of about 10,000 records in the engine as the window has it (answers computed in the worker, handed
 * over as text), and one of 10,000 measures beside it, for which no aim is set.
 */
const sizes = [
  { measures: 3_500, isHeld: true },
  { measures: 10_000, isHeld: false },
].slice(0, process.env['FOURFOLD_BENCH_SMALL'] === undefined ? 2 : 1)

// a megabyte of records: a chunk of its own, as in the program
const { synthesizeMap } = await import('../../main/engine/synthesize-map.ts')

const common = { language: 'en' as const, asOf: '2026-11-23', scope: {}, audience: 'own' }
const author = { name: 'Bench', organization: null }
const worker = pathToFileURL(join(process.cwd(), 'dist', 'main', 'analysis-worker.mjs'))
const folder = mkdtempSync(join(tmpdir(), 'fourfold-bench-'))
const typed = ['GRC', 'rcmp', '1.11', 'femmes autochtones', 'shelter', 'hebergement', 'ser', 'a', 'synthetic']

/** What the window asks anew after every edit, besides the record in front. */
const shown: readonly (readonly [name: QuestionName, parameters: object])[] = [
  ['matrix', { rows: 'pillar', columns: 'jurisdiction' }],
  ['gaps', {}],
  ['record', { id: 'synthetic-service-7' }],
]

for (const { measures, isHeld } of sizes) {
  const path = join(folder, `${measures}.fourfold`)
  const aim = (to: number) => (isHeld ? { to, what: 'ms' } : undefined)
  const begun = performance.now()
  const made = synthesizeMap(path, { measures, seed: 1 }, () => undefined)
  if (!made.ok) throw new Error(made.refusal.code)
  const seconds = (performance.now() - begun) / 1000
  const { nodes, relationships } = made.value
  process.stdout.write(`\n${measures} measures: ${nodes} records, ${relationships} relationships\n`)
  tell('this machine: reference work', referenceWork(), 'ms')
  tell('make the map', seconds, 's')

  const opening: { whole: number; engine: number }[] = []
  for (let i = 0; i < 5; i++) {
    const start = performance.now()
    const engine = await open(path, i < 4)
    const opened = performance.now() - start
    await engine.askForText('matrix', common, { rows: 'pillar', columns: 'jurisdiction' })
    opening.push({ engine: opened, whole: performance.now() - start })
    if (i < 4) {
      await engine.close()
      continue
    }
    tell('open the map', median(opening.map((one) => one.engine)), 'ms')
    tell('open the map, to its first matrix', median(opening.map((one) => one.whole)), 'ms', aim(1500))
    await timeSearch(engine, aim(50))
    await timeEdits(engine, aim)
    await engine.close()
  }
}
rmSync(folder, { recursive: true, force: true })

async function open(path: string, readOnly: boolean): Promise<Engine> {
  const opened = await openMap(path, { in: { worker }, readOnly })
  if (!opened.ok) throw new Error(opened.refusal.code)
  return opened.value
}

type Aim = { readonly to: number; readonly what: string } | undefined

/** From a key press to the hits, once the first of the sitting is over; the worst text of several counts. */
async function timeSearch(engine: Engine, aim: Aim): Promise<void> {
  const time = async (text: string) => {
    const start = performance.now()
    const asked = await engine.askForText('search', common, { text, limit: 300 }, { slot: 'search' })
    if (!asked.ok) throw new Error(asked.refusal.code)
    return performance.now() - start
  }
  tell('search: first of a sitting', await time('s'), 'ms')
  const byText = []
  for (const text of typed) {
    const times = []
    for (let i = 0; i < 9; i++) times.push(await time(text))
    byText.push(median(times))
  }
  tell('search: results after a key press, median text', median(byText), 'ms')
  tell('search: results after a key press, slowest text', Math.max(...byText), 'ms', aim)
}

/** From a command to the answers of everything that is shown, and to the hits of a search after it. */
async function timeEdits(engine: Engine, aim: (to: number) => Aim): Promise<void> {
  const times: Record<string, number[]> = { dispatch: [], all: [], search: [] }
  for (let i = 0; i < 12; i++) {
    const start = performance.now()
    const done = await engine.dispatch(
      {
        do: 'edit',
        id: 'synthetic-service-7',
        properties: { name: { en: `Edited ${i}` }, verifiedOn: i % 2 === 0 ? '2026-11-01' : '2019-01-01' },
      },
      author,
      { asOf: common.asOf, scope: {} },
    )
    if (!done.ok) throw new Error(done.refusal.code)
    times['dispatch']!.push(performance.now() - start)
    const answers = shown.map(async ([name, parameters]) => {
      const asked = await engine.askForText(name, common, { ...parameters }, { slot: name })
      if (!asked.ok || asked.value.revision < done.value.revision) throw new Error(`${name} is of the past`)
      ;(times[name] ??= []).push(performance.now() - start)
    })
    await Promise.all(answers)
    times['all']!.push(performance.now() - start)
    const searched = performance.now()
    await engine.askForText('search', common, { text: `edited ${i}`, limit: 300 })
    times['search']!.push(performance.now() - searched)
  }
  const settled = (name: string) => median(times[name]!.slice(2)) // the first write looks at every page
  tell('edit: first write of a sitting', times['dispatch']![0]!, 'ms')
  tell('edit: written', settled('dispatch'), 'ms')
  for (const [name] of shown) tell(`edit: to the answer of ${name}`, settled(name), 'ms')
  tell('edit: to all answers of the window', settled('all'), 'ms', aim(100))
  tell('edit: search right after it', settled('search'), 'ms', aim(50))
}
