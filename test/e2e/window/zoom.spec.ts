import { expect, test, type Page } from '@playwright/test'
import { matrixReady, openWindow, ownFolder, showView } from '../../helpers/window.ts'

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
  for (const view of [1, 2, 3, 4, 5, 6, 7]) {
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

async function placesOf(page: Page) {
  const [main, details] = [
    await page.getByRole('main').boundingBox(),
    await page.getByRole('complementary').boundingBox(),
  ]
  return { main: main!, details: details! }
}
