import { expect, test, type Locator, type Page } from '@playwright/test'
import { axeFindings } from '../../helpers/axe.ts'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  answerSaveDialog,
  matrixReady,
  openWindow,
  ownFolder,
  showView,
  switchLanguage,
  type OpenedWindow,
} from '../../helpers/window.ts'

/** The smallest window that people work in: what matters is to be seen there without scrolling. */
const size = { width: 1280, height: 720 }

/** Whether something lies in sight: inside the window, and above the bar of verdicts. */
async function isInSight(page: Page, locator: Locator): Promise<boolean> {
  const [box, bar] = await Promise.all([locator.boundingBox(), page.locator('.verdict-bar').boundingBox()])
  if (box === null) return false
  return box.y >= 0 && box.y + box.height <= (bar?.y ?? size.height)
}

test.describe('reading', () => {
  let opened: OpenedWindow
  test.beforeAll(async () => {
    opened = await openWindow({ size })
    await matrixReady(opened.page)
  })
  test.afterAll(() => opened.close())

  for (const language of ['en', 'fr'] as const) {
    test(`[W21] the verdict of a cell with many findings is in sight, wherever one has scrolled (${language})`, async () => {
      const { page } = opened
      await switchLanguage(page, language)
      await showView(page, 1)
      const buttons = page.locator('.detail-pane .verdict-bar button')
      await expect(buttons).toHaveCount(4)
      const inWindow = async () =>
        (await buttons.all()).length === 4 &&
        (await Promise.all((await buttons.all()).map((one) => one.boundingBox()))).every(
          (box) => box !== null && box.y > 0 && box.y + box.height <= size.height,
        )
      await expect.poll(inWindow).toBe(true)
      await page.locator('.detail-pane').evaluate((pane) => pane.scrollTo({ top: pane.scrollHeight / 2 }))
      expect(await inWindow()).toBe(true)
      // what has the focus is not behind it
      const links = page.locator('.detail-pane .citations .button-link')
      await expect(links.first()).toBeAttached()
      for (const link of await links.all()) {
        await link.focus()
        expect(await isInSight(page, link)).toBe(true)
      }
    })

    test(`[W21] both sides of a pair and of a point are in sight (${language})`, async () => {
      const { page } = opened
      await switchLanguage(page, language)
      for (const nth of [2, 3]) {
        await showView(page, nth)
        const sides = page.locator('.side')
        await expect(sides.locator('.facts')).toHaveCount(2)
        for (const part of ['h3', '.tags'])
          for (const one of await sides.locator(part).all()) expect(await isInSight(page, one)).toBe(true)
        // and the first facts of each begin in sight
        for (const one of await sides.locator('.facts > div:first-child').all())
          expect((await one.boundingBox())?.y).toBeLessThan(size.height - 100)
        expect(await axeFindings(page)).toEqual([])
      }
    })
  }

  test('[W4] the graph above a pair comes when it is asked for, with its legend, and goes', async () => {
    const { page } = opened
    await switchLanguage(page, 'en')
    await showView(page, 2)
    const details = page.locator('.findings-detail')
    await expect(details.locator('.graph-canvas')).toHaveCount(0)
    await details.getByRole('radio', { name: 'Graph' }).check()
    await expect(details.locator('.graph-canvas canvas').first()).toBeVisible()
    await details.getByRole('button', { name: 'Legend' }).click()
    await expect(page.locator('.popover:popover-open')).toContainText('overlap')
    expect(await axeFindings(page)).toEqual([])
    await page.keyboard.press('Escape')
    await details.getByRole('radio', { name: 'Hide' }).check()
    await expect(details.locator('.graph-canvas')).toHaveCount(0)
  })

  test('[W11] a long list of organizations opens on demand, and closes', async () => {
    const { page } = opened
    await showView(page, 3)
    const more = page.locator('.side').getByRole('button', { name: /^and \d+ more$/ })
    const picks = page.locator('.pick')
    for (let i = 0; i < (await picks.count()) && (await more.count()) === 0; i++) {
      await picks.nth(i).click()
      await expect(page.locator('.side .facts')).toHaveCount(2)
    }
    const button = more.first()
    const hidden = Number(/\d+/.exec(await button.innerText())?.[0])
    await expect(button).toHaveAttribute('aria-expanded', 'false')
    await button.click()
    const fewer = page.locator('.side').getByRole('button', { name: 'Show fewer', expanded: true })
    await expect(fewer.first()).toBeVisible()
    await expect(
      page.locator('.name-list').filter({ has: page.locator(`li:nth-child(${5 + hidden})`) }),
    ).toHaveCount(1)
  })

  test('[W21] all records of a type stand in their grid, and leave as a table', async () => {
    const { app, page } = opened
    await switchLanguage(page, 'en')
    await showView(page, 7)
    const count = page.locator('.counts > div').filter({ hasText: 'Sources' })
    const all = Number(await count.locator('dd').innerText())
    expect(all).toBeGreaterThan(300)
    await count.getByRole('button', { name: 'Sources' }).click()
    await expect(page.locator('[data-says]').filter({ hasText: `${all} records` })).toBeVisible()
    await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', String(all + 1))
    await expect(page.locator('[data-line="0"]')).toBeVisible()
    expect(await axeFindings(page)).toEqual([])

    const path = join(ownFolder(), 'sources.csv')
    await answerSaveDialog(app, path)
    await page.getByRole('main').getByRole('button', { name: 'Export' }).click()
    await page.locator('.popover:popover-open').getByRole('button', { name: 'Table as CSV …' }).click()
    await expect.poll(() => existsSync(path)).toBe(true)
    const lines = readFileSync(path, 'utf8').trim().split('\r\n')
    expect(lines).toHaveLength(all + 1)
    expect(lines[0]).toContain('Name,')

    await page.getByRole('searchbox').fill('police')
    await expect(page.getByRole('columnheader', { name: 'Found in' })).toBeVisible()
    await page.locator('.row-button').first().click()
    await expect(page.locator('[data-inspector="record"]')).toBeVisible()
  })

  test('[W5] what is in English on a French screen says so, and is read out in English', async () => {
    const { page } = opened
    await switchLanguage(page, 'fr')
    await showView(page, 7)
    await page.locator('.card-head select').selectOption('')
    await page.getByRole('searchbox').fill('police experts')
    const found = page.locator('.data-table td').filter({ hasText: 'Police experts' }).first()
    await expect(found.locator('[lang="en"]')).toContainText('Police experts')
    await expect(found).toContainText('(en anglais)')

    await page.getByRole('searchbox').fill('Hope Restored')
    await page.locator('.row-button').first().click()
    const inspector = page.locator('.inspector')
    await expect(inspector.locator('.citations li').first()).toContainText('(en anglais)')
    await expect(inspector.locator('.citations [lang="en"]').first()).toBeVisible()
    expect(await axeFindings(page)).toEqual([])
    await expect(inspector).not.toContainText('curator')
  })
})
