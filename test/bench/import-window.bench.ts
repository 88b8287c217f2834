import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CDPSession, Page } from '@playwright/test'
import { answerOpenDialog, openWindow } from '../helpers/window.ts'
import { tell } from './figures.ts'
import { onDisplay } from './on-display.ts'

/**
 * Whether the window stays responsive while a table of 100,000 rows is read, compared and taken in: the longest time
 * between two frames, and how many took over 100 ms. Beside it the same of a window that does nothing, from the same run:
 * what the machine does else makes frames late, too.
 *
 * Parts of the page are found by their classes: to look for a role, the test's own tool works in the page for as long as
 * half a second. FOURFOLD_BENCH_ROWS makes it smaller.
 */
const rows = Number(process.env['FOURFOLD_BENCH_ROWS'] ?? 100_000)
const longest = 100
const patience = 600_000

onDisplay()

type Watched = { readonly page: Page; readonly session: CDPSession; readonly spent: { ms: number } }

/** Begins to note the time between frames, and tasks of the page that took over 50 ms. */
const watch = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const seen = { gaps: [] as number[], tasks: [] as number[], last: performance.now() }
    Object.assign(window, { seen })
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.tasks.push(duration)
    }).observe({ type: 'longtask' })
    const frame = (now: number): void => {
      seen.gaps.push(now - seen.last)
      seen.last = now
      requestAnimationFrame(frame)
    }
    requestAnimationFrame(frame)
  })

/** Processor time of the page's own thread so far, in milliseconds: what waiting for the machine is no part of. */
async function ownTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000
}

/** Tells what was noted since it was asked last. */
async function frames({ page, session, spent }: Watched, what: string, begun: number): Promise<void> {
  const { gaps, tasks } = await page.evaluate(() => {
    const { seen } = window as unknown as { seen: { gaps: number[]; tasks: number[] } }
    return { gaps: seen.gaps.splice(0), tasks: seen.tasks.splice(0) }
  })
  const own = await ownTime(session)
  tell(`${what}: took`, (performance.now() - begun) / 1000, 's')
  tell(`${what}: longest frame of ${gaps.length}`, Math.max(0, ...gaps), 'ms', { to: longest, what: 'ms' })
  tell(`${what}: frames over ${longest} ms`, gaps.filter((gap) => gap > longest).length, '')
  tell(`${what}: longest task of the page`, Math.max(0, ...tasks), 'ms', { to: longest, what: 'ms' })
  tell(`${what}: processor time of the page`, own - spent.ms, 'ms')
  spent.ms = own
}

const folder = mkdtempSync(join(tmpdir(), 'fourfold-bench-'))
try {
  const csv = join(folder, 'services.csv')
  const line = (i: number): string =>
    `Service ${i},"Helps people of place ${i % 977}, at any hour",https://service-${i}.example/,613-555-${String(i % 10_000).padStart(4, '0')}`
  const text = ['Service,Description,Website,Phone', ...Array.from({ length: rows }, (_, i) => line(i))]
  writeFileSync(csv, `${text.join('\n')}\n`)

  const { app, page, close } = await openWindow({ folder, size: { width: 1440, height: 900 } })
  await page.locator('td[role="gridcell"]').first().waitFor()
  await page.keyboard.press('Control+i')
  const choose = page.locator('.import-begin .button-row button').first()
  await choose.waitFor()
  await watch(page)
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const watched: Watched = { page, session, spent: { ms: await ownTime(session) } }
  let begun = performance.now()
  await page.waitForTimeout(5000)
  await frames(watched, 'window at rest', begun)

  await answerOpenDialog(app, csv)
  begun = performance.now()
  await choose.press('Enter')
  await page.locator('.import-summary').waitFor({ timeout: patience })
  await frames(watched, 'reading', begun)
  begun = performance.now()
  await page.locator('.import-kinds').waitFor({ timeout: patience })
  await frames(watched, 'comparing', begun)
  begun = performance.now()
  await page.locator('.import-kinds input').nth(1).check()
  await page.locator('.pick-list .pick').first().waitFor({ timeout: patience })
  const next = page.locator('.import-pager button').last()
  for (const first of [101, 201, 301]) {
    await next.press('Enter')
    await page.locator('.import-pager', { hasText: `${first} to` }).waitFor({ timeout: patience })
  }
  await frames(watched, 'looking through pages', begun)
  begun = performance.now()
  await page.locator('.import-summary .import-take button').first().press('Enter')
  await page.locator('dialog[open] input').first().fill('P. Analyst')
  await page.locator('dialog[open] button[type="submit"]').press('Enter')
  await page.locator('.import-begin h2', { hasText: 'records created' }).waitFor({ timeout: patience })
  await page.waitForTimeout(2000) // what the rest of the window shows of it
  await frames(watched, 'taking in', begun)
  begun = performance.now()
  await page.locator('.import-begin .button-row button').first().press('Enter')
  await page.waitForTimeout(5000)
  await frames(watched, 'the records afterwards', begun)
  await close()
} finally {
  rmSync(folder, { recursive: true, force: true })
}
