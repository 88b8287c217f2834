import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { median, referenceWork, tell } from './figures.ts'
import { onDisplay } from './on-display.ts'

/**
 * The grid of 10,000 services (the starter map with made-up ones) in the real window: frames that come while it is scrolled, how long until it is there, and
 * how long a filter takes. A page with as many plain lines of text is scrolled in the same run, beside it.
 */
const [executablePath = '', checkout = '', ...switches] = onDisplay()

const folder = mkdtempSync(join(tmpdir(), 'fourfold-bench-'))
const env = { ...process.env, FOURFOLD_DATA: folder, FOURFOLD_DOCUMENTS: folder } as Record<string, string>
const app: ElectronApplication = await _electron.launch({
  executablePath,
  args: [checkout, ...switches, `--user-data-dir=${join(folder, 'user-data')}`, '--lang=en-CA', '--starter'],
  env,
})
const page = await app.firstWindow()
await page.locator('td[role="gridcell"]').first().waitFor({ timeout: 60_000 })
await page.keyboard.press('Control+7')
await page.locator('.card-head select').waitFor()

const type = 'Service'
await makeServices(10_000)
const opening: number[] = []
for (let round = 0; round < 3; round++) opening.push(await openGrid(round === 0 ? undefined : 'Organization'))
const rows = Number(await page.getByRole('grid').getAttribute('aria-rowcount')) - 1

const scrolled: Frames[] = []
for (let round = 0; round < 3; round++) scrolled.push(await scroll(page, '[data-grid]'))
const plain: Frames[] = []
await showPlainLines(rows)
for (let round = 0; round < 3; round++) plain.push(await scroll(page, '#plain'))
await page.evaluate(() => document.querySelector('#plain')?.remove())
const sorting = await timeSort()
await app.close()
rmSync(folder, { recursive: true, force: true })

process.stdout.write(`${rows} records of ${type} in the grid, scrolled from end to end\n`)
tell('this machine: reference work', referenceWork(), 'ms')
tell('grid: from its type to its first rows, first time', opening[0] ?? NaN, 'ms')
tell('grid: from its type to its first rows, again', median(opening.slice(1)), 'ms')
tell('grid: sorted by name after a key', sorting, 'ms')
tell('plain lines: frames a second while scrolling', median(plain.map((one) => one.mean)), 'fps')
tell('grid: frames a second while scrolling', median(scrolled.map((one) => one.mean)), 'fps')
const worst = Math.min(...scrolled.map((one) => one.worst))
tell('plain lines: fewest frames in any second', Math.min(...plain.map((one) => one.worst)), 'fps')
tell('grid: fewest frames in any second', worst, 'fps')
process.stdout.write(`aim: never below 30 frames a second   ${worst >= 30 ? 'met' : 'missed'}\n`)

/** Adds made-up services at places of the country until the map has so many. */
async function makeServices(wanted: number): Promise<void> {
  await page.evaluate(async (count) => {
    type Bridge = {
      invoke: (channel: string, input: unknown) => Promise<{ ok: boolean; value: { text: string } }>
    }
    const bridge = (globalThis as unknown as { fourfold: Bridge }).fourfold
    const common = { language: 'en', asOf: '2026-11-23', scope: {}, audience: 'own' }
    const info = await bridge.invoke('map:ask', { name: 'info', parameters: {}, common })
    const { nodes } = JSON.parse(info.value.text) as { nodes: Record<string, number> }
    const ids = Array.from({ length: count - (nodes['Service'] ?? 0) }, (_, at) => `bench-service-${at}`)
    const places = ['on', 'qc', 'bc', 'ab', 'mb', 'ns', 'nu']
    const creates = ids.map((id, at) => ({
      do: 'create',
      type: 'Service',
      id,
      properties: {
        name: { en: `Made-up house ${at} of the bench`, fr: `Maison inventée ${at} du banc` },
        status: at % 3 === 0 ? 'planned' : 'in-place',
        capacity: at % 40,
        period: { start: `${2000 + (at % 25)}-01-01`, end: null, ongoing: true },
        verifiedOn: `${2019 + (at % 7)}-05-12`,
      },
    }))
    const relates = ids.map((id, at) => ({
      do: 'relate',
      type: 'OPERATES_IN',
      from: id,
      to: `jurisdiction-${places[at % places.length]}`,
    }))
    for (const commands of [creates, relates]) {
      const command = { do: 'batch', commands }
      const done = await bridge.invoke('map:dispatch', { command, seenAt: { asOf: common.asOf, scope: {} } })
      if (!done.ok) throw new Error(JSON.stringify(done))
    }
  }, wanted)
}

/** Milliseconds from the choice of the type to its first rows on the page. */
async function openGrid(before: string | undefined): Promise<number> {
  const select = page.locator('.card-head select')
  if (before !== undefined) {
    await select.selectOption(before)
    await page.locator(`[data-grid="${before}"] [data-line="0"]`).waitFor()
  }
  const begun = Date.now()
  await select.selectOption(type)
  await page.locator(`[data-grid="${type}"] [data-line="0"]`).waitFor()
  return Date.now() - begun
}

async function timeSort(): Promise<number> {
  await page.locator('[data-line="-1"] [data-column="1"]').focus()
  const begun = Date.now()
  await page.keyboard.press('Enter')
  await page.locator('[aria-sort="ascending"]').waitFor()
  return Date.now() - begun
}

type Frames = { readonly mean: number; readonly worst: number }

/** Scrolls an element from end to end within five seconds, counting frames; `worst` of the whole seconds. */
function scroll(on: Page, selector: string): Promise<Frames> {
  return on.evaluate(async (wanted) => {
    const element = document.querySelector(wanted)!
    const seconds = 5
    const frames: number[] = Array.from({ length: seconds }, () => 0)
    const end = element.scrollHeight - element.clientHeight
    const begun = performance.now()
    for (;;) {
      const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve))
      const passed = (now - begun) / 1000
      if (passed >= seconds) break
      frames[Math.max(0, Math.floor(passed))]! += 1
      element.scrollTop = (end * Math.max(0, passed)) / seconds
    }
    return { mean: frames.reduce((sum, one) => sum + one, 0) / seconds, worst: Math.min(...frames) }
  }, selector)
}

/** The reference: as many lines of text in one element, drawn by the browser alone. */
async function showPlainLines(count: number): Promise<void> {
  await page.evaluate((lines) => {
    const element = document.createElement('pre')
    element.id = 'plain'
    element.style.cssText =
      'position:fixed;inset:0;z-index:9;overflow:auto;background:white;margin:0;line-height:30px'
    element.textContent = Array.from({ length: lines }, (_, at) => `A plain line of text, number ${at}`).join(
      '\n',
    )
    document.body.append(element)
  }, count)
}
