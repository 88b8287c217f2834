import { expect, test, type Page } from '@playwright/test'
import {
  cellAt,
  matrixReady,
  openWindow,
  resize,
  showView,
  switchLanguage,
  type OpenedWindow,
} from '../../helpers/window.ts'

/** How many nodes of the graph are named, and of how many. */
async function named(page: Page): Promise<{ readonly named: number; readonly nodes: number }> {
  const canvas = page.locator('.graph-canvas')
  const [some, nodes] = [await canvas.getAttribute('data-named'), await canvas.getAttribute('data-nodes')]
  return { named: Number(some), nodes: Number(nodes) }
}

test.describe('the graph', () => {
  let opened: OpenedWindow
  test.beforeAll(async () => {
    opened = await openWindow({ size: { width: 1280, height: 690 } })
    await matrixReady(opened.page)
  })
  test.afterAll(() => opened.close())

  test('[W4] names most of what stands around a cell, also in a small pane', async () => {
    const { app, page } = opened
    for (const [width, height, share] of [
      [1280, 690, 0.2],
      [1440, 860, 0.45],
      [1920, 1000, 0.7],
    ] as const) {
      await resize(app, { width, height })
      for (const language of ['en', 'fr'] as const) {
        await switchLanguage(page, language)
        await page.locator('td.cell').nth(1).click()
        await expect.poll(async () => (await named(page)).nodes).toBeGreaterThan(15)
        await expect
          .poll(async () => {
            const now = await named(page)
            return now.named / now.nodes
          }, `${width} wide, ${language}`)
          .toBeGreaterThan(share)
      }
    }
    await switchLanguage(page, 'en')
    await resize(app, { width: 1280, height: 690 })
  })

  test('[W25] a graph that nobody touches asks for no frame, and is drawn again when something changes', async () => {
    const { page } = opened
    const framesWithin = (ms: number) =>
      page.evaluate(async (wait) => {
        const real = window.requestAnimationFrame
        let asked = 0
        window.requestAnimationFrame = (then) => {
          asked += 1
          return real.call(window, then)
        }
        await new Promise((resolve) => setTimeout(resolve, wait))
        window.requestAnimationFrame = real
        return asked
      }, ms)
    await page.locator('td.cell').nth(1).click()
    await expect.poll(async () => (await named(page)).nodes).toBeGreaterThan(15)
    await expect.poll(() => framesWithin(400), { timeout: 20_000 }).toBe(0)
    await page.getByRole('button', { name: 'Zoom in' }).click()
    expect(await framesWithin(400)).toBeGreaterThan(3)
    await expect.poll(() => framesWithin(400), { timeout: 20_000 }).toBe(0)
  })

  test('[W4] names the node at which the keys are, until they leave', async () => {
    const { app, page } = opened
    await resize(app, { width: 1440, height: 860 }) // in a low window this graph opens on demand
    await showView(page, 2)
    const canvas = page.locator('.graph-canvas')
    await expect(canvas.locator('canvas').first()).toBeVisible()
    await expect.poll(async () => (await named(page)).named).toBeGreaterThan(5)
    const before = (await named(page)).named
    await canvas.focus()
    const seen = new Set<number>()
    const row = (key: string): readonly string[] => Array.from({ length: 8 }, () => key)
    for (const key of [
      ...row('ArrowLeft'),
      'ArrowDown',
      ...row('ArrowRight'),
      'ArrowDown',
      ...row('ArrowLeft'),
    ]) {
      await page.keyboard.press(key)
      seen.add((await named(page)).named - before)
      if (seen.has(1)) break
    }
    // at a node that is named already nothing is added; at another one, its name
    expect([...seen].every((more) => more === 0 || more === 1)).toBe(true)
    expect(seen.has(1)).toBe(true)
    await page.keyboard.press('Tab')
    await expect.poll(async () => (await named(page)).named).toBe(before)
    await showView(page, 1)
    await resize(app, { width: 1280, height: 690 })
  })

  test('[W10] its legend keeps the colours of its lines when colours are forced', async () => {
    const { page } = opened
    await cellAt(page, 'Canada (federal)', 'Protection and assistance for victims').click()
    const line = page.locator('.graph-panel .line-tension')
    await expect(line).toBeVisible()
    const colour = () => line.evaluate((one) => getComputedStyle(one).borderTopColor)
    const asDrawn = await colour()
    await page.emulateMedia({ forcedColors: 'active' })
    expect(await colour()).toBe(asDrawn)
    await page.emulateMedia({ forcedColors: 'none' })
  })
})
