import { expect, test, type Page } from '@playwright/test'
import { axes, type Axis } from '../../../shared/view/shapes/axis.ts'
import { matrixReady, openWindow, switchLanguage, type OpenedWindow } from '../../helpers/window.ts'

async function pick(page: Page, rows: Axis, columns: Axis): Promise<void> {
  const [down, across] = [
    page.locator('.axis-pickers select').first(),
    page.locator('.axis-pickers select').nth(1),
  ]
  await down.selectOption(rows)
  await across.selectOption(columns)
  await expect(down).toHaveValue(rows)
  await expect(page.locator(`table.matrix[data-axes="${rows} ${columns}"]`)).toBeVisible({ timeout: 20_000 })
}

/** What cannot be read in the matrix that is shown, in words; empty where all can. */
async function unreadable(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = []
    const matrix = document.querySelector('table.matrix')!
    for (const row of matrix.querySelectorAll('tbody tr')) {
      const name = row.querySelector('th')!
      const [width, height] = [name.getBoundingClientRect().width, row.getBoundingClientRect().height]
      if (width < 120) found.push(`${name.textContent}: ${width} px wide`)
      if (height > 60) found.push(`${name.textContent}: ${height} px high`)
    }
    for (const heading of matrix.querySelectorAll('th')) {
      if (heading.scrollWidth > heading.clientWidth) found.push(`${heading.textContent}: beyond its cell`)
      for (const word of brokenWords(heading)) found.push(`${heading.textContent}: broken in “${word}”`)
    }
    return found

    /** Words of which the letters stand on more than one line. */
    function brokenWords(element: Element): string[] {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      const broken: string[] = []
      for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
        for (const match of (text.textContent ?? '').matchAll(/[^\s\-–/]+/g)) {
          const range = document.createRange()
          range.setStart(text, match.index)
          range.setEnd(text, match.index + match[0].length)
          const tops = new Set([...range.getClientRects()].map((one) => Math.round(one.top)))
          if (tops.size > 1) broken.push(match[0])
        }
      }
      return broken
    }
  })
}

/** Gap words, and whatever else stands in a cell, that its cell cuts or that runs over its edge. */
async function clipped(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('td.cell')].flatMap((cell) =>
      [...cell.querySelectorAll('.cell-gap-word, .cell-gap, .cell-inside, .cell-box')]
        .filter((one) => {
          const [inner, outer] = [one.getBoundingClientRect(), cell.getBoundingClientRect()]
          const isOver =
            inner.width > 0 && (inner.right > outer.right + 0.5 || inner.bottom > outer.bottom + 0.5)
          return isOver || one.scrollWidth > one.clientWidth || one.scrollHeight > one.clientHeight + 1
        })
        .map((one) => `${cell.getAttribute('aria-label')}: ${one.className}`),
    ),
  )
}

test.describe('the matrix', () => {
  let opened: OpenedWindow
  test.beforeAll(async () => {
    opened = await openWindow({ size: { width: 1280, height: 690 } })
    await matrixReady(opened.page)
  })
  test.afterAll(() => opened.close())

  // every pair of axes in French, whose words are longer; in English each axis once down and once across
  const across = {
    fr: (rows: Axis) => axes.filter((axis) => axis !== rows),
    en: (rows: Axis) => [axes[(axes.indexOf(rows) + 1) % axes.length]!],
  } as const
  for (const language of ['en', 'fr'] as const)
    for (const rows of axes)
      test(`[W10] can be read with ${rows} down and ${language === 'fr' ? 'any' : 'the next'} axis across, in ${language}`, async () => {
        test.setTimeout(120_000)
        const { page } = opened
        await switchLanguage(page, language)
        for (const columns of across[language](rows)) {
          await pick(page, rows, columns)
          expect(await unreadable(page), `${rows} × ${columns}`).toEqual([])
        }
      })

  test('[W11] keeps row names in sight, and what is focused beside them, when it scrolls sideways', async () => {
    const { page } = opened
    await switchLanguage(page, 'en')
    await pick(page, 'pillar', 'activity')
    const first = page.locator('td.cell').first()
    await first.focus()
    await page.keyboard.press('End')
    const [scrolled, name] = await Promise.all([
      page.locator('.matrix-scroll').evaluate((one) => one.scrollLeft),
      page.locator('table.matrix tbody th').first().boundingBox(),
    ])
    expect(scrolled).toBeGreaterThan(500)
    const pane = await page.locator('.matrix-scroll').boundingBox()
    expect(Math.abs(name!.x - pane!.x), 'nothing scrolls beside the names').toBeLessThan(1)
    for (let step = 0; step < 12; step++) await page.keyboard.press('ArrowLeft')
    const focused = await page.locator('td.cell:focus').boundingBox()
    expect(focused!.x).toBeGreaterThanOrEqual(name!.x + name!.width)
  })

  test('[W10] cuts no gap word at 1280 × 720, in both languages, and says 0 where something is known', async () => {
    const { page } = opened
    await pick(page, 'jurisdiction', 'pillar')
    for (const language of ['en', 'fr'] as const) {
      await switchLanguage(page, language)
      await expect(page.locator('.cell-gap-word').first()).toHaveText(
        language === 'en' ? 'Need reported' : 'Besoin signalé',
      )
      expect(await clipped(page)).toEqual([])
    }
    const ended = page.locator('td.cell[data-gap="lapsed"]').first()
    await expect(ended.locator('.cell-count')).toHaveText(/^\d+$/)
    await expect(page.locator('td.cell[data-gap="not-researched"] .cell-count')).toHaveCount(0)
    expect(
      await page.locator('td.cell:not([data-gap="not-researched"]):not(:has(.cell-count))').count(),
    ).toBe(0)
  })

  test('[W10] the legend says no word twice', async () => {
    const { page } = opened
    for (const language of ['en', 'fr'] as const) {
      await switchLanguage(page, language)
      const lines = await page.locator('.matrix-card .legend li').allInnerTexts()
      expect(lines.length).toBeGreaterThan(4)
      for (const line of lines) {
        const words = line.toLowerCase().match(/\p{L}{5,}/gu) ?? []
        expect(new Set(words).size, line).toBe(words.length)
      }
    }
  })

  test('[W10] cuts no gap word at 200 %, in both languages', async () => {
    const { app, page } = opened
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2))
    await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(640)
    for (const language of ['en', 'fr'] as const) {
      await switchLanguage(page, language)
      await expect(page.locator('.cell-gap-word').first()).toHaveText(
        language === 'en' ? 'Need reported' : 'Besoin signalé',
      )
      expect(await clipped(page)).toEqual([])
      expect(await unreadable(page)).toEqual([])
      const beyond = await page.locator('.matrix-scroll').evaluate((one) => one.scrollWidth - one.clientWidth)
      expect(beyond, 'the four pillars need no scrolling').toBeLessThanOrEqual(0)
    }
  })
})
