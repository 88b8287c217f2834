import { expect, test, type Page } from '@playwright/test'
import { columnAt, gridCell, gridWords, reachCell, showGrid } from '../../helpers/grid.ts'
import { matrixReady, openWindow, ownFolder, sayWho, showView } from '../../helpers/window.ts'

/** Nothing lies beyond the right edge, and no pane scrolls sideways but tables and the matrix. */
async function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

test('[W11] works at 1280 × 720 and at 200 %: nothing is cut, the details move below; zoom is remembered', async () => {
  const folder = ownFolder()
  const { app, page, close } = await openWindow({ folder, size: { width: 1280, height: 690 } })
  await matrixReady(page)
  for (const view of [1, 2, 3, 4, 5, 6, 7]) {
    await showView(page, view)
    expect(await overflow(page), `view ${view}`).toBeLessThanOrEqual(0)
  }
  await showView(page, 1)
  const besides = await placesOf(page)
  expect(besides.details.x).toBeGreaterThan(besides.main.x)

  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2))
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(640)
  for (const view of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]) {
    await showView(page, view)
    expect(await overflow(page), `view ${view} at 200 %`).toBeLessThanOrEqual(0)
  }
  await showView(page, 1)
  const below = await placesOf(page)
  expect(below.details.y).toBeGreaterThan(below.main.y)
  expect(below.details.x).toBe(below.main.x)
  await expect(page.locator('.cell-gap-word').first()).toBeVisible()
  await page.getByRole('button', { name: 'Details below' }).click()
  await expect(page.getByRole('complementary')).toBeFocused()
  await close()

  const again = await openWindow({ folder })
  await matrixReady(again.page)
  expect(
    await again.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.getZoomFactor(),
    ),
  ).toBe(2)
  await again.close()
})

test('[W11] [G4] at 200 % the grid is worked in: a name is typed in its cell, a panel shows what it found', async () => {
  const { app, page, complaints, close } = await openWindow({ size: { width: 1280, height: 690 } })
  await matrixReady(page)
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2))
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(640)
  await showGrid(page, 'Service')
  await reachCell(page, 1, 1)
  await page.keyboard.press('Enter')
  await sayWho(page, 'Ada Tester', '')
  const [cell, input] = [gridCell(page, 1, 1), page.locator('.grid-input')]
  await expect(input).toBeFocused()
  expect((await input.boundingBox())!.width).toBeLessThanOrEqual((await cell.boundingBox())!.width)
  await page.keyboard.press('Escape')

  // the box of a record stays above its name when the grid is scrolled
  const where = await columnAt(page, gridWords.en.where)
  await reachCell(page, 1, where)
  await gridCell(page, 1, 0).click()
  await expect(page.locator('[data-line="1"]')).toHaveAttribute('aria-selected', 'true')
  await reachCell(page, 1, where)
  await page.keyboard.press('s')
  await page.keyboard.type('askatchewan')
  await expect(page.locator('.cell-panel').getByRole('option').first()).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('Escape')

  // words that are only read out do not widen the page
  await showView(page, 10)
  await page.keyboard.press('y')
  await expect(page.locator('[data-announcer]')).toContainText('Still true')
  await showView(page, 9)
  expect(await overflow(page)).toBeLessThanOrEqual(0)
  expect(complaints).toEqual([])
  await close()
})

async function placesOf(page: Page) {
  const [main, details] = [
    await page.getByRole('main').boundingBox(),
    await page.getByRole('complementary').boundingBox(),
  ]
  return { main: main!, details: details! }
}
