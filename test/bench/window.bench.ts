import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { median, referenceWork, tell } from './figures.ts'
import { onDisplay } from './on-display.ts'

/**
 * Cold start, memory and an edit in the real window, each beside a bare Electron window with one heading from the same
 * run and of the same size: the two are started in turns, so that what else the machine does falls on both. Each keeps its own data folder
 * from start to start, as a person's does; the first start, which makes the map, and those after a change are told by themselves.
 */
const rounds = 7
const [executablePath = '', checkout = '', ...switches] = onDisplay()

const folder = mkdtempSync(join(tmpdir(), 'fourfold-bench-'))
writeFileSync(join(folder, 'package.json'), '{"name":"bare","version":"1.0.0","main":"main.mjs"}')
writeFileSync(
  join(folder, 'main.mjs'),
  `import { app, BrowserWindow } from 'electron'
void app.whenReady().then(() => new BrowserWindow({ width: 1440, height: 900, webPreferences: { sandbox: true } })
  .loadURL('data:text/html,<h1>Bare</h1>'))
`,
)

type Started = {
  readonly pid: number
  readonly begun: number
  readonly page: Page
  readonly close: () => Promise<void>
}

/** How long nobody looks at a window that starts: a debugger that is attached keeps it visible, and so changes its start. */
const undisturbed = 2500

/** Starts a program as a person does, and looks at it only once it stands. */
async function start(args: readonly string[], name: string): Promise<Started> {
  const data = join(folder, name)
  const env = { ...process.env, FOURFOLD_DATA: data, FOURFOLD_DOCUMENTS: data } as Record<string, string>
  const begun = Date.now()
  const child = spawn(executablePath, [...args, `--user-data-dir=${data}`, '--remote-debugging-port=0'], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const over = new Promise((resolve) => child.once('exit', resolve))
  const address = await new Promise<string>((resolve, reject) => {
    let said = ''
    child.stderr.on('data', (part: Buffer) => {
      said += part.toString()
      const listening = /DevTools listening on (ws:\S+)/.exec(said)?.[1]
      if (listening !== undefined) resolve(listening)
    })
    child.once('exit', () => reject(new Error(`the program ended: ${said}`)))
  })
  await new Promise((resolve) => setTimeout(resolve, undisturbed))
  const browser = await chromium.connectOverCDP(address)
  const page = browser.contexts()[0]?.pages()[0]
  if (page === undefined) throw new Error('the program has no window')
  return {
    pid: child.pid ?? 0,
    begun,
    page,
    close: async () => {
      const session = await browser.newBrowserCDPSession()
      await session.send('Browser.close').catch(() => undefined)
      await browser.close().catch(() => undefined)
      await over
    },
  }
}

/**
 * Milliseconds from the start of the program until a part was on the page with its handlers, by the page's own clock:
 * the heading of the bare window when it is painted, matrix and graph by the marks that the window sets.
 */
async function until({ page, begun }: Started, part: 'heading' | 'matrix' | 'graph'): Promise<number> {
  const at = await page.waitForFunction((name) => {
    const [entry] =
      name === 'heading'
        ? performance.getEntriesByType('paint')
        : performance.getEntriesByName(`fourfold:${name}`)
    return entry === undefined ? null : performance.timeOrigin + entry.startTime
  }, part)
  return Number(await at.jsonValue()) - begun
}

/**
 * Megabytes that all processes of the program take. On Linux their proportional set sizes, so that the pages of the
 * runtime, which all of them share, count once; elsewhere this is not told.
 */
function memory({ pid: program }: Started): number {
  if (process.platform !== 'linux') return NaN
  const kilobytes = withChildren(program).map((pid) => {
    const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')
    return Number(/^Pss:\s+(\d+) kB/m.exec(rollup)?.[1] ?? 0)
  })
  return kilobytes.reduce((sum, one) => sum + one, 0) / 1024
}

/** A process and all that it started. */
function withChildren(pid: number): readonly number[] {
  const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
    readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
  )
  return [pid, ...children.flatMap(withChildren)]
}

/** Until what happens right after the start is over: heaps have been swept, the first view of the next start is kept. */
const settled = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 6500))

const figures = {
  first: [] as number[],
  bare: [] as number[],
  matrix: [] as number[],
  graph: [] as number[],
  changed: [] as number[],
  edit: [] as number[],
  bareMemory: [] as number[],
  memory: [] as number[],
}
for (let round = 0; round <= rounds; round++) {
  const bare = await start([folder, ...switches], 'bare')
  const bareTime = await until(bare, 'heading')
  if (round === 1) await settled()
  const bareMemory = round === 1 ? memory(bare) : undefined
  await bare.close()

  const real = await start([checkout, ...switches, '--starter'], 'real')
  const matrixTime = await until(real, 'matrix')
  const graphTime = await until(real, 'graph')
  if (round <= 1) await settled()
  const realMemory = round === 1 ? memory(real) : undefined
  await real.close()
  if (round === 0) {
    figures.first.push(matrixTime) // makes the map, and nothing of it is in memory
    continue
  }
  figures.bare.push(bareTime)
  figures.matrix.push(matrixTime)
  figures.graph.push(graphTime)
  if (bareMemory !== undefined) figures.bareMemory.push(bareMemory)
  if (realMemory !== undefined) figures.memory.push(realMemory)
}
for (let round = 0; round < 3; round++) {
  const real = await start([checkout, ...switches, '--starter'], 'real')
  const matrixTime = await until(real, 'matrix')
  if (round > 0) figures.changed.push(matrixTime) // closed right after an edit: nothing is kept
  await until(real, 'graph')
  await new Promise((resolve) => setTimeout(resolve, 1500))
  figures.edit.push(...(await editTimes(real.page)))
  await real.close()
}
rmSync(folder, { recursive: true, force: true })

/**
 * From a command that leaves the page until everything on it (matrix, gaps, graph) is of its revision; ten edits, each
 * of which changes a cell of the matrix: a measure is confirmed today, or known from 2020 only.
 */
function editTimes(page: Page): Promise<readonly number[]> {
  return page.evaluate(async () => {
    type Bridge = {
      invoke: (channel: string, input: unknown) => Promise<{ ok: boolean; value?: { revision: number } }>
    }
    const bridge = (globalThis as unknown as { fourfold: Bridge }).fourfold
    const shown = () =>
      Math.min(
        ...[...document.querySelectorAll('[data-revision]')].map((one) =>
          Number(one.getAttribute('data-revision')),
        ),
      )
    const today = new Date().toISOString().slice(0, 10)
    const times: number[] = []
    for (let i = 0; i < 10; i++) {
      const begun = performance.now()
      const answer = await bridge.invoke('map:dispatch', {
        command: {
          do: 'edit',
          id: 'ns-navigators',
          properties: { verifiedOn: i % 2 === 0 ? today : '2020-02-20' },
        },
        seenAt: { asOf: today, scope: {} },
      })
      if (!answer.ok) throw new Error(`the edit was refused: ${JSON.stringify(answer)}`)
      const revision = answer.value?.revision ?? Infinity
      while (shown() < revision && performance.now() - begun < 5000)
        await new Promise((resolve) => requestAnimationFrame(resolve))
      times.push(performance.now() - begun)
    }
    return times
  })
}

const bare = median(figures.bare)
process.stdout.write(`Medians of ${rounds} starts, bare window and Fourfold in turns\n`)
tell('this machine: reference work', referenceWork(), 'ms')
tell('bare window with one heading', bare, 'ms')
tell('first start of all: map made, matrix interactive', median(figures.first), 'ms')
tell('matrix interactive', median(figures.matrix), 'ms')
tell('matrix interactive against the bare window', median(figures.matrix) / bare, '×', {
  to: 1.25,
  what: '×',
})
tell('linked graph drawn against the bare window', median(figures.graph) / bare, '×', { to: 2, what: '×' })
tell('matrix interactive where the map was changed just before', median(figures.changed), 'ms')
tell('an edit to updated results on screen', median(figures.edit), 'ms', { to: 100, what: 'ms' })
tell('memory over the bare window', median(figures.memory) - median(figures.bareMemory), 'MB', {
  to: 150,
  what: 'MB',
})
