import { expect, test, type Page } from '@playwright/test'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  answerSaveDialog,
  matrixReady,
  openWindow,
  ownFolder,
  sayWho,
  showView,
  type OpenedWindow,
} from '../../helpers/window.ts'

/** In how many live regions a text stands: each would be read out. */
async function liveRegionsWith(page: Page, text: string): Promise<number> {
  return page.evaluate(
    (wanted) =>
      [...document.querySelectorAll('[aria-live], [role="status"], [role="alert"]')].filter((one) =>
        one.textContent.includes(wanted),
      ).length,
    text,
  )
}

test.describe('ways out of the window', () => {
  let opened: OpenedWindow
  const folder = ownFolder()
  test.beforeAll(async () => {
    opened = await openWindow({ size: { width: 1440, height: 860 } })
    await matrixReady(opened.page)
  })
  test.afterAll(() => opened.close())

  async function exportAs(button: string, file: string, from = 'main'): Promise<Buffer> {
    const { app, page } = opened
    const path = join(folder, file)
    await answerSaveDialog(app, path)
    await page.locator(from).getByRole('button', { name: 'Export' }).first().click()
    await page.locator('.popover:popover-open').getByRole('button', { name: button }).click()
    await expect.poll(() => existsSync(path)).toBe(true)
    await expect(page.locator('[data-announcer]')).toHaveText(`Written: ${path}`)
    await expect(page.locator('.status-bar .notice')).toHaveText(`Written: ${path}`)
    expect(await liveRegionsWith(page, path)).toBe(1) // seen and announced, and announced once
    return readFileSync(path)
  }

  test('[W9] writes the matrix as CSV and as a picture', async () => {
    await showView(opened.page, 1)
    const csv = (await exportAs('Table as CSV …', 'coverage.csv')).toString('utf8')
    expect(csv.split('\r\n')[0]).toContain('Jurisdiction,Pillar,Current,Presumed')
    expect(csv.trim().split('\r\n')).toHaveLength(1 + 14 * 4)
    const svg = (await exportAs('Picture as SVG …', 'coverage.svg')).toString('utf8')
    expect(svg).toMatch(/^<svg[^>]+role="img"/)
    expect(svg).toContain('<title>')
    expect(svg.replace(/<[^>]*>/g, ' ')).toMatch(/In force on .* For: Public .* At most Protected A/)
    const png = await exportAs('Picture as PNG …', 'coverage.png')
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect(png.readUInt32BE(16)).toBeGreaterThan(400) // pixels wide
  })

  test('[W9] writes the graph beside it, with its legend', async () => {
    const svg = (await exportAs('Picture as SVG …', 'graph.svg', 'aside')).toString('utf8')
    expect(svg).toMatch(/<desc>[^<]+<\/desc>/)
    expect((svg.match(/<line /g) ?? []).length).toBeGreaterThan(0)
  })

  test('[W9] writes every table, with replies and sources beside findings', async () => {
    for (const [view, heading] of [
      [2, 'Coordination'],
      [3, 'Rule'],
      [4, 'Timing'],
      [5, 'Counted (CAD)'],
    ] as const) {
      await showView(opened.page, view)
      const csv = (await exportAs('Table as CSV …', `view-${view}.csv`)).toString('utf8')
      expect(csv.split('\r\n')[0]).toContain(heading)
      expect(csv.split('\r\n').length).toBeGreaterThan(5)
    }
  })

  test('[W9] writes what is filtered as it is filtered, and the further tables of funding', async () => {
    const { page } = opened
    const lines = (csv: Buffer) => csv.toString('utf8').trim().split('\r\n')
    await showView(page, 4)
    const all = lines(await exportAs('Table as CSV …', 'commitments-all.csv'))
    await page.getByRole('main').getByRole('radio', { name: 'Past their timing' }).check()
    const overdue = lines(await exportAs('Table as CSV …', 'commitments-overdue.csv'))
    expect(all.length).toBeGreaterThan(50)
    expect(overdue[0]).toBe(all[0])
    const marked = page.getByRole('main').getByText('Past its timing', { exact: true })
    expect(overdue.length).toBe(1 + (await marked.count()))
    expect(overdue.length).toBeLessThan(all.length)

    for (const [view, choice, value] of [
      [2, 'Coordinated or not', 'yes'],
      [3, 'How it came to be here', 'declared'],
    ] as const) {
      await showView(page, view)
      const whole = lines(await exportAs('Table as CSV …', `whole-${view}.csv`))
      await page.getByRole('combobox', { name: choice }).selectOption(value)
      await expect(page.locator('.list-title')).toHaveText(/^\d+ /)
      const shown = Number(/^\d+/.exec((await page.locator('.list-title').textContent()) ?? '')?.[0])
      const filtered = lines(await exportAs('Table as CSV …', `filtered-${view}.csv`))
      expect(filtered.length).toBe(1 + shown)
      expect(filtered.length).toBeLessThan(whole.length)
      await page.getByRole('combobox', { name: choice }).selectOption('all')
    }

    await showView(page, 5)
    await expect(page.getByRole('main')).toContainText(
      'all years known to this map, each dollar counted once',
    )
    for (const [button, file, heading] of [
      ['“By fiscal year” as CSV …', 'years.csv', 'Fiscal year,Counted (CAD)'],
      ['“By organization” as CSV …', 'organizations.csv', 'Organization,Counted (CAD),Of it jointly (CAD)'],
      ['“What ends, and when” as CSV …', 'ends.csv', 'Ends,What,Kind'],
    ] as const) {
      const csv = lines(await exportAs(button, file))
      expect(csv[0]?.replace('\ufeff', '')).toBe(heading)
      expect(csv.length).toBeGreaterThan(3)
    }
  })

  test('the briefing says its scope above the preview', async () => {
    const { page } = opened
    await showView(page, 6)
    await expect(page.getByRole('main')).toContainText('Scope: everything on the map')
  })

  test('[W9] copies a table for a spreadsheet', async () => {
    const { app, page } = opened
    await showView(page, 4)
    await page.getByRole('radio', { name: 'All', exact: true }).check() // what was chosen here before still holds
    await page.getByRole('main').getByRole('button', { name: 'Export' }).first().click()
    await page
      .locator('.popover:popover-open')
      .getByRole('button', { name: /^Copy table/ })
      .click()
    await expect(page.locator('[data-announcer]')).toContainText('on the clipboard')
    await expect(page.locator('.status-bar .notice')).toHaveText('The table is on the clipboard.')
    await expect(page.locator('.status-bar .notice')).toHaveCount(0, { timeout: 15_000 }) // after some seconds
    await expect(page.locator('.status-bar')).toContainText('All changes saved')
    const text = await app.evaluate(({ clipboard }) => clipboard.readText())
    const [head = '', ...rows] = text.split('\r\n')
    expect(head.split('\t')[1]).toBe('Name')
    expect(new Set(rows.map((row) => row.split('\t').length))).toEqual(new Set([head.split('\t').length]))
  })

  test('[W9] leaves what is one’s own out of what goes to others', async () => {
    const { page } = opened
    await showView(page, 1)
    const verdict = page.getByRole('complementary').getByRole('button', { name: 'To raise …' })
    await verdict.click()
    await sayWho(page, 'A. Tester', 'Test')
    await page.getByRole('textbox', { name: 'Reason' }).fill('a reason that is mine alone')
    await page.getByRole('button', { name: 'Record the verdict' }).click()
    await expect(page.locator('.finding-row[data-selected] .tag-verdict')).toBeVisible()
    const gaps = '[aria-label="Leading gaps"]'
    const forOthers = (await exportAs('Table as CSV …', 'gaps-public.csv', gaps)).toString('utf8')
    expect(forOthers).not.toContain('a reason that is mine alone')
    await page.locator(gaps).getByRole('button', { name: 'Export' }).first().click()
    await page
      .locator('.popover:popover-open')
      .getByRole('combobox', { name: /^For/ })
      .first()
      .selectOption('own')
    await page.keyboard.press('Escape')
    const forMe = (await exportAs('Table as CSV …', 'gaps-own.csv', gaps)).toString('utf8')
    expect(forMe).toContain('a reason that is mine alone')
  })

  test('[W9] previews the briefing and writes it as Word, PDF and HTML', async () => {
    const { app, page } = opened
    await showView(page, 6)
    const frame = page.frameLocator('iframe')
    await expect(frame.getByRole('heading', { level: 1 })).toBeVisible({ timeout: 15_000 })
    await page.getByRole('main').getByRole('radio', { name: 'Français' }).check()
    await expect(frame.getByRole('heading', { level: 1 })).toContainText('appel', { timeout: 15_000 })
    await expect(frame.locator('body')).not.toContainText('a reason that is mine alone')
    for (const [button, file, starts] of [
      ['Save as Word …', 'brief.docx', 'PK'],
      ['Save as PDF …', 'brief.pdf', '%PDF'],
      ['Save as HTML …', 'brief.html', '<!'],
    ] as const) {
      const path = join(folder, file)
      await answerSaveDialog(app, path)
      await page.getByRole('button', { name: button }).click()
      await expect.poll(() => existsSync(path), { timeout: 30_000 }).toBe(true)
      expect(readFileSync(path).subarray(0, starts.length).toString('latin1')).toBe(starts)
      await expect(page.getByRole('button', { name: button })).toBeEnabled()
    }
  })

  test('says why a file could not be written', async () => {
    const { app, page } = opened
    await showView(page, 1)
    await answerSaveDialog(app, join(folder, 'no-such-folder', 'x.csv'))
    await page.getByRole('main').getByRole('button', { name: 'Export' }).first().click()
    const menu = page.locator('.popover:popover-open')
    await menu.getByRole('button', { name: 'Table as CSV …' }).click()
    await expect(menu.getByRole('alert')).toContainText('could not be written')
    await page.keyboard.press('Escape')
  })
})
