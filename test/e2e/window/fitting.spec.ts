import { expect, test, type Page } from '@playwright/test'
import { matrixReady, openWindow, showView, switchLanguage, type OpenedWindow } from '../../helpers/window.ts'

/** What lies beside what: tops, rights and heights of all elements of a selector, rounded to whole pixels. */
async function boxesOf(page: Page, selector: string) {
  return page.locator(selector).evaluateAll((all) =>
    all
      .map((one) => one.getBoundingClientRect())
      .filter((box) => box.width > 0)
      .map((box) => ({
        middle: Math.round(box.top + box.height / 2),
        right: Math.round(box.right),
        height: Math.round(box.height),
        width: Math.round(box.width),
      })),
  )
}

async function limit(page: Page, axis: RegExp, nth: number): Promise<void> {
  await page.locator('.scope-bar').getByRole('button', { name: axis }).click()
  await page.locator('.popover:popover-open').getByRole('checkbox').nth(nth).check()
  await page.keyboard.press('Escape')
}

test.describe('at 1280 × 720 things have room', () => {
  let opened: OpenedWindow
  test.beforeAll(async () => {
    opened = await openWindow({ size: { width: 1280, height: 690 } })
    await matrixReady(opened.page)
  })
  test.afterAll(() => opened.close())

  for (const language of ['en', 'fr'] as const) {
    test(`[W11] boxes to tick keep their size beside long names, in ${language}`, async () => {
      const { page } = opened
      await switchLanguage(page, language)
      for (const axis of [/^Population$/, /^(Activity|Activité)$/]) {
        await page.locator('.scope-bar').getByRole('button', { name: axis }).click()
        const boxes = await boxesOf(page, '.popover:popover-open input[type="checkbox"]')
        expect(boxes.length).toBeGreaterThan(20)
        expect(new Set(boxes.map(({ width, height }) => `${width} × ${height}`))).toEqual(
          new Set(['15 × 15']),
        )
        await page.keyboard.press('Escape')
      }
    })

    test(`[W3] the day stands beside the scope also when that limits, in ${language}`, async () => {
      const { page } = opened
      await switchLanguage(page, language)
      await limit(page, /^(Jurisdiction|Administration)/, 10)
      await limit(page, /^Population/, 11)
      await expect(page.locator('.chip-on')).toHaveCount(2)
      const [first] = await boxesOf(page, '.scope-chips .chip')
      const [day] = await boxesOf(page, '.as-of .chip')
      expect(day!.middle).toBe(first!.middle)
      await page.getByRole('button', { name: /^(Lift all limits|Lever toutes)/ }).click()
    })

    test(`[W11] a list's head is one line, and so is each view in the navigation, in ${language}`, async () => {
      const { page } = opened
      await switchLanguage(page, language)
      await expect(page.locator('.finding-row').first()).toBeVisible()
      const [check] = await boxesOf(page, '.card-head .check')
      const [way] = await boxesOf(page, '.card-head .button')
      expect(Math.abs(check!.middle - way!.middle)).toBeLessThan(6)
      for (const view of [1, 2, 3]) {
        await showView(page, view)
        const heights = (await boxesOf(page, '.navigation li button')).map(({ height }) => height)
        expect(new Set(heights).size, `view ${view}`).toBe(1)
      }
      await showView(page, 1)
    })

    test(`[W10] standings stand one below the other beside the names of measures, in ${language}`, async () => {
      const { page } = opened
      await switchLanguage(page, language)
      await page.locator('td.cell').nth(1).click()
      await expect(page.locator('.record-list .tag').nth(5)).toBeVisible()
      const tags = await boxesOf(page, '.record-list .tag')
      expect(new Set(tags.map(({ right }) => right)).size).toBe(1)
      const note = page.getByText(/^(What is known to this map|Selon ce que cette carte)/)
      const above = await note.evaluate(
        (one) => one.getBoundingClientRect().top - one.previousElementSibling!.getBoundingClientRect().bottom,
      )
      expect(above).toBeGreaterThanOrEqual(12)
    })
  }

  test('[R2] an ended plan is a line with the year of its end and its counts', async () => {
    const { page } = opened
    await switchLanguage(page, 'en')
    await showView(page, 4)
    const table = page.getByRole('table', { name: 'By strategy' })
    const row = table.getByRole('row', { name: /^National Action Plan to Combat Human Trafficking/ })
    await expect(row.getByRole('cell')).toHaveText(['Ended 2016', '93', '24', /^\d+$/, 'nothing owed'])
    const heights = (await boxesOf(page, '[aria-label="By strategy"] .tag')).map(({ height }) => height)
    expect(new Set(heights).size, 'no standing breaks').toBe(1)
    for (const language of ['en', 'fr'] as const) {
      await switchLanguage(page, language)
      await expect(page.locator('.data-table').first()).toBeVisible()
      const beyond = await page
        .locator('.table-scroll')
        .evaluateAll((all) => all.map((one) => one.scrollWidth - one.clientWidth))
      expect(Math.max(...beyond), language).toBeLessThanOrEqual(0)
    }
    await showView(page, 1)
  })
})

test.describe('at 200 %', () => {
  let opened: OpenedWindow
  test.beforeAll(async () => {
    opened = await openWindow({ size: { width: 1280, height: 690 } })
    const { app, page } = opened
    await matrixReady(page)
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2))
    await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(640)
  })
  test.afterAll(() => opened.close())

  test('[W11] the page scrolls and no list in it does', async () => {
    const { page } = opened
    for (const view of [1, 2, 3, 4, 5, 7]) {
      await showView(page, view)
      if (view === 2) await expect(page.locator('.pick').nth(11)).toBeVisible()
      const scrolling = await page.evaluate(() =>
        [...document.querySelectorAll('.main-pane, .main-pane *, .detail-pane *')]
          .filter((one) => /auto|scroll/.test(getComputedStyle(one).overflowY))
          .filter((one) => one.scrollHeight > one.clientHeight + 1)
          .map((one) => one.className),
      )
      expect(scrolling, `view ${view}`).toEqual([])
    }
    await showView(page, 2)
    await expect(page.locator('.pick:visible')).toHaveCount(12)
    await page.locator('.pick-more').getByRole('button').click()
    await expect(page.locator('.pick:visible')).not.toHaveCount(12)
  })

  test('[W11] a way to the details stands where there are some', async () => {
    const { page } = opened
    for (const [view, isThere] of [
      [1, true],
      [2, true],
      [3, true],
      [6, false],
      [7, true],
    ] as const) {
      await showView(page, view)
      await expect(page.getByRole('button', { name: 'Details below' })).toHaveCount(isThere ? 1 : 0)
    }
  })

  test('[W3] another view is read from its beginning', async () => {
    const { page } = opened
    await showView(page, 4)
    await page.evaluate(() => window.scrollTo(0, 3000))
    await showView(page, 5)
    const top = () => page.getByRole('main').evaluate((one) => Math.round(one.getBoundingClientRect().top))
    await expect.poll(top).toBeGreaterThanOrEqual(-60)
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport()
  })
})

test('[W3] another view is read from its beginning where the panes scroll', async () => {
  const { page, close } = await openWindow({ size: { width: 1280, height: 690 } })
  await matrixReady(page)
  await showView(page, 4)
  const main = page.getByRole('main')
  await main.evaluate((one) => one.scrollTo(0, 2000))
  expect(await main.evaluate((one) => one.scrollTop)).toBeGreaterThan(500)
  await page.getByRole('navigation').getByRole('button', { name: 'Funding' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Funding')
  expect(await main.evaluate((one) => one.scrollTop)).toBe(0)
  await close()
})
