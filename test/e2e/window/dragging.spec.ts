import { expect, test, type Page } from '@playwright/test'
import type { GraphView } from '../../../shared/view/shapes/records.ts'
import { manyInitiatives, openDrawingPage } from '../../helpers/drawing-page.ts'

/** The layer on which Cytoscape draws what is not being dragged. */
const layer = '.graph-canvas canvas[data-id="layer2-node"]'

/** Keeps the picture that stands now, in the page. */
function keepPicture(page: Page): Promise<void> {
  return page.evaluate((selector) => {
    const canvas = document.querySelector<HTMLCanvasElement>(selector)!
    const { width, height } = canvas
    Object.assign(window, { kept: canvas.getContext('2d')!.getImageData(0, 0, width, height) })
  }, layer)
}

/** Waits until the page has drawn so many frames. */
function frames(page: Page, count: number): Promise<void> {
  return page.evaluate(
    (all) =>
      new Promise<void>((resolve) => {
        const next = (left: number): void => {
          if (left === 0) resolve()
          else requestAnimationFrame(() => next(left - 1))
        }
        next(all)
      }),
    count,
  )
}

type Compared = { readonly drawn: number; readonly other: number }

/** Of the points of the kept picture: how many are drawn, and how many look otherwise `by` so many pixels from there. */
function compare(page: Page, by: { x: number; y: number }): Promise<Compared> {
  return page.evaluate(
    ({ selector, x: across, y: down }) => {
      const { kept } = window as unknown as { kept: ImageData }
      const canvas = document.querySelector<HTMLCanvasElement>(selector)!
      const now = canvas.getContext('2d')!.getImageData(0, 0, kept.width, kept.height)
      const [was, is] = [new Uint32Array(kept.data.buffer), new Uint32Array(now.data.buffer)]
      let [drawn, other] = [0, 0]
      for (let y = 0; y < kept.height - down; y++)
        for (let x = 0; x < kept.width - across; x++) {
          const [before, after] = [was[y * kept.width + x]!, is[(y + down) * kept.width + x + across]!]
          if (before !== 0) drawn += 1
          if (before !== after) other += 1
        }
      return { drawn, other }
    },
    { selector: layer, ...by },
  )
}

test('[W4] while the ground of many nodes is dragged, what stood is moved as it was: lines, names and all', async () => {
  const { page, close } = await openDrawingPage()
  await page.evaluate(
    (graph) => (window as unknown as { ways: { ours: (graph: GraphView) => void } }).ways.ours(graph),
    manyInitiatives(1200, 3600),
  )
  // it is drawn in several goes; when it is the same twice, it stands. Between the two lie frames, too: on a busy machine
  // 400 ms are less than one go
  await expect(page.locator(layer)).toBeVisible()
  await expect
    .poll(
      async () => {
        await keepPicture(page)
        await frames(page, 60)
        await page.waitForTimeout(400)
        return compare(page, { x: 0, y: 0 })
      },
      { timeout: 20_000 },
    )
    .toEqual({ drawn: expect.any(Number), other: 0 })
  expect((await compare(page, { x: 0, y: 0 })).drawn).toBeGreaterThan(50_000)

  await page.mouse.move(8, 8)
  await page.mouse.down()
  await page.mouse.move(60, 30, { steps: 4 })
  await page.mouse.move(128, 58, { steps: 4 })
  await expect.poll(async () => (await compare(page, { x: 120, y: 50 })).other).toBe(0)

  // let go, it is drawn again, at its new place
  await page.mouse.up()
  await expect
    .poll(async () => {
      const { drawn, other } = await compare(page, { x: 120, y: 50 })
      return other / drawn
    })
    .toBeLessThan(0.05)
  await close()
})
