import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication } from '@playwright/test'
import { median, referenceWork, tell } from './figures.ts'

/**
 * Cold start, memory and an edit in the real window, each beside a bare Electron window with one heading from the same
 * run: the two are started in turns, so that what else the machine does falls on both.
 */
const rounds = 7
const command = JSON.parse(process.env['FOURFOLD_ELECTRON'] ?? '[]') as string[]
if (process.platform === 'linux' && process.env['DISPLAY'] === undefined) {
  const { status } = spawnSync('xvfb-run', ['-a', process.execPath, ...process.argv.slice(1)], {
    stdio: 'inherit',
  })
  process.exit(status ?? 1)
}
const [executablePath = '', checkout = '', ...switches] = command.filter(
  (word) => word !== 'xvfb-run' && word !== '-a',
)

const folder = mkdtempSync(join(tmpdir(), 'fourfold-bench-'))
writeFileSync(join(folder, 'package.json'), '{"name":"bare","version":"1.0.0","main":"main.mjs"}')
writeFileSync(
  join(folder, 'main.mjs'),
  `import { app, BrowserWindow } from 'electron'
void app.whenReady().then(() => new BrowserWindow({ width: 1280, height: 720, webPreferences: { sandbox: true } })
  .loadURL('data:text/html,<h1>Bare</h1>'))
`,
)

type Started = { readonly app: ElectronApplication; readonly begun: number }

async function start(args: readonly string[], data: string): Promise<Started> {
  const begun = Date.now()
  const env = { ...process.env, FOURFOLD_DATA: data } as Record<string, string>
  return {
    begun,
    app: await _electron.launch({ executablePath, args: [...args, `--user-data-dir=${data}`], env }),
  }
}

/** Milliseconds from the start of the program until a selector is on the page. */
async function until({ app, begun }: Started, selector: string): Promise<number> {
  const page = await app.firstWindow()
  await page.waitForSelector(selector, { state: 'attached' })
  return Date.now() - begun
}

/** Megabytes in the working sets of all processes of the program. */
async function memory(app: ElectronApplication): Promise<number> {
  const metrics = await app.evaluate(({ app: program }) =>
    program.getAppMetrics().map((one) => one.memory.workingSetSize),
  )
  return metrics.reduce((sum, kilobytes) => sum + kilobytes, 0) / 1024
}

const figures = {
  bare: [] as number[],
  matrix: [] as number[],
  graph: [] as number[],
  edit: [] as number[],
  bareMemory: [] as number[],
  memory: [] as number[],
}
for (let round = 0; round <= rounds; round++) {
  const counts = round > 0 // the first one warms the disk
  const bare = await start([folder, ...switches], join(folder, `bare-${round}`))
  const bareTime = await until(bare, 'h1')
  await new Promise((resolve) => setTimeout(resolve, 700))
  const bareMemory = await memory(bare.app)
  await bare.app.close()

  const real = await start([checkout, ...switches, '--starter'], join(folder, `real-${round}`))
  const matrixTime = await until(real, 'table[role="grid"] [data-place]')
  const graphTime = await until(real, '.graph-canvas[data-nodes] canvas')
  await new Promise((resolve) => setTimeout(resolve, 700))
  const realMemory = await memory(real.app)
  const edits = counts ? await editTimes(real.app) : []
  await real.app.close()
  if (!counts) continue
  figures.bare.push(bareTime)
  figures.matrix.push(matrixTime)
  figures.graph.push(graphTime)
  figures.bareMemory.push(bareMemory)
  figures.memory.push(realMemory)
  figures.edit.push(...edits)
}
rmSync(folder, { recursive: true, force: true })

/** From a command that leaves the page to the matrix of its revision on the page; five edits of one record. */
async function editTimes(app: ElectronApplication): Promise<readonly number[]> {
  const page = await app.firstWindow()
  return page.evaluate(async () => {
    type Bridge = {
      invoke: (channel: string, input: unknown) => Promise<{ ok: boolean; value?: { revision: number } }>
    }
    const bridge = (globalThis as unknown as { fourfold: Bridge }).fourfold
    const shown = () =>
      Math.max(
        ...[...document.querySelectorAll('[data-revision]')].map((one) =>
          Number(one.getAttribute('data-revision')),
        ),
      )
    const times: number[] = []
    for (let i = 0; i < 5; i++) {
      const begun = performance.now()
      const answer = await bridge.invoke('map:dispatch', {
        do: 'edit',
        id: 'ca-hotline',
        properties: { aliases: [`bench ${i}`] },
      })
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
tell('matrix interactive', median(figures.matrix), 'ms')
tell('matrix interactive against the bare window', median(figures.matrix) / bare, '×', {
  to: 1.25,
  what: '×',
})
tell('linked graph drawn against the bare window', median(figures.graph) / bare, '×', { to: 2, what: '×' })
tell('an edit to updated results on screen', median(figures.edit), 'ms', { to: 100, what: 'ms' })
tell('memory over the bare window', median(figures.memory) - median(figures.bareMemory), 'MB', {
  to: 150,
  what: 'MB',
})
