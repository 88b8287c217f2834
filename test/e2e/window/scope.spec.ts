import { expect, test, type Locator, type Page } from '@playwright/test'
import {
  cellAt,
  matrixReady,
  openWindow,
  showView,
  switchLanguage,
  type OpenedWindow,
} from '../../helpers/window.ts'

async function chooseInScope(page: Page, axis: string, term: string): Promise<void> {
  await page.locator('.scope-bar').getByRole('button', { name: axis, exact: true }).click()
  await page.getByRole('checkbox', { name: term, exact: true }).check()
  await page.keyboard.press('Escape')
}

async function countIn(page: Page): Promise<number> {
  const text = await page.locator('.list-title').first().innerText()
  return Number(/\d+/.exec(text)?.[0])
}

async function currentIn(cell: Locator): Promise<number> {
  return Number(/(\d+) current/.exec((await cell.getAttribute('aria-label')) ?? '')?.[1])
}

test.describe('scope', () => {
  let opened: OpenedWindow
  test.beforeAll(async () => {
    opened = await openWindow({ size: { width: 1440, height: 860 } })
    await matrixReady(opened.page)
  })
  test.afterAll(() => opened.close())

  test('[W3] limits every view and stays when the view changes', async () => {
    const { page } = opened
    await showView(page, 2)
    const all = await countIn(page)
    await showView(page, 1)
    await chooseInScope(page, 'Jurisdiction', 'Ontario')
    await expect(page.getByRole('button', { name: 'Jurisdiction: Ontario' })).toBeVisible()
    for (const view of [2, 3, 4, 5, 6, 7, 1]) {
      await showView(page, view)
      await expect(page.getByRole('button', { name: 'Jurisdiction: Ontario' })).toBeVisible()
    }
    await showView(page, 2)
    await expect.poll(() => countIn(page)).toBeLessThan(all)
    await page.getByRole('button', { name: 'Lift all limits' }).click()
    await expect.poll(() => countIn(page)).toBe(all)
    await showView(page, 1)
  })

  test('[W3] shows what was in force on another day: the deliverables of the plan of 2012, in its year', async () => {
    const { page } = opened
    const today = await currentIn(cellAt(page, 'Canada (federal)', 'Prevention'))
    await page.getByRole('button', { name: /^In force on/ }).click()
    // the label stands at the top of the panel, not around its field
    const label = (await page.getByText('In force on this day', { exact: true }).boundingBox())!
    const field = (await page.locator('.popover:popover-open input').boundingBox())!
    const panel = (await page.locator('.popover:popover-open').boundingBox())!
    expect(label.y + label.height).toBeLessThanOrEqual(field.y - 4) // the ring of the focus is 4 px wide
    expect(label.y - panel.y).toBeLessThan(16)
    await page.locator('.popover:popover-open input').fill('2012-10-01')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('button', { name: 'In force on October 1, 2012' })).toBeVisible()
    const cell = cellAt(page, 'Canada (federal)', 'Prevention')
    await expect.poll(async () => currentIn(cell)).not.toBe(today)
    await cell.click()
    await expect(page.locator('.inspector h2')).toHaveText('Prevention · Canada (federal)')
    await expect.poll(async () => currentIn(cell)).toBeGreaterThanOrEqual(14)
    await page.getByRole('button', { name: /^In force on/ }).click()
    await page.getByRole('button', { name: 'Today', exact: true }).click()
    await page.keyboard.press('Escape')
  })

  test('[R9] says of a cell outside of the scope that it is outside, not that no gap is recorded', async () => {
    const { page } = opened
    const inspector = page.locator('.inspector')
    for (const [language, says, lift] of [
      ['en', 'Outside the scope chosen', 'Lift this limit'],
      ['fr', 'Hors de la portée choisie', 'Lever cette limite'],
    ] as const) {
      await switchLanguage(page, 'en')
      await cellAt(page, 'British Columbia', 'Protection and assistance for victims').click()
      await expect(inspector.locator('h2')).toHaveText('Protection · British Columbia')
      const kind = await inspector.locator('.tag').first().innerText()
      await chooseInScope(page, 'Jurisdiction', 'Ontario')
      await page.getByRole('button', { name: 'Jurisdiction: Ontario' }).click()
      await page.getByRole('checkbox', { name: 'Quebec', exact: true }).check()
      await page.keyboard.press('Escape')
      await switchLanguage(page, language)
      await expect(inspector).toContainText(says)
      await expect(inspector).not.toContainText(/No gap recorded|Aucune lacune/)
      await expect(inspector.locator('h2')).toHaveText(
        /^Protection · (British Columbia|Colombie-Britannique)$/,
      )
      await inspector.getByRole('button', { name: lift }).click()
      await expect(page.getByRole('gridcell')).toHaveCount(14 * 4)
      await expect(inspector.locator('h2')).toBeFocused()
      await switchLanguage(page, 'en')
      await expect(inspector.locator('.tag').first()).toHaveText(kind)
    }
    // what lies within, also as a part of what is chosen, is shown as ever
    await cellAt(page, 'Ontario', 'Protection and assistance for victims').click()
    await chooseInScope(page, 'Jurisdiction', 'Ontario')
    await expect(page.getByRole('gridcell')).toHaveCount(4)
    await expect(inspector).not.toContainText('Outside the scope')
    await page.getByRole('button', { name: 'Lift all limits' }).click()
  })

  test('[W3] finds organizations by their words in either language', async () => {
    const { page } = opened
    await page.locator('.scope-bar').getByRole('button', { name: 'Organization', exact: true }).click()
    await page.getByRole('searchbox', { name: 'Name or abbreviation' }).fill('gendarmerie')
    await page.getByRole('checkbox', { name: 'Royal Canadian Mounted Police' }).check()
    await page.keyboard.press('Escape')
    await expect(
      page.getByRole('button', { name: 'Organization: Royal Canadian Mounted Police' }),
    ).toBeVisible()
    await page.getByRole('button', { name: 'Lift all limits' }).click()
  })
})

test.describe('click in one, the other follows', () => {
  let opened: OpenedWindow
  test.beforeAll(async () => {
    opened = await openWindow({ size: { width: 1440, height: 860 } })
    await matrixReady(opened.page)
  })
  test.afterAll(() => opened.close())

  test('[W4] from matrix to graph and reasons, from list to matrix', async () => {
    const { page } = opened
    const cell = cellAt(page, 'Alberta', 'Protection and assistance for victims')
    await cell.click()
    await expect(cell).toHaveAttribute('aria-selected', 'true')
    await expect(page.locator('.inspector h2')).toHaveText('Protection · Alberta')
    await page.locator('.finding-name', { hasText: /^Partnerships · Canada/ }).click()
    await expect(cellAt(page, 'Canada (federal)', 'Partnerships and knowledge')).toHaveAttribute(
      'aria-selected',
      'true',
    )
    await expect(cell).toHaveAttribute('aria-selected', 'false')
  })

  test('[W4] from the list of a graph to a record, which the matrix marks, and back', async () => {
    const { page } = opened
    await cellAt(page, 'Alberta', 'Protection and assistance for victims').click()
    await expect(page.locator('.inspector h2')).toHaveText('Protection · Alberta')
    const details = page.getByRole('complementary')
    await details.getByRole('radio', { name: 'List' }).check()
    const measure = details
      .getByRole('list', { name: 'Nodes' })
      .getByRole('button')
      .filter({ hasText: /Initiative|Service|Program|Commitment/ })
      .first()
    await measure.click()
    await expect(details.locator('[data-inspector="record"]')).toBeVisible()
    await expect(measure).toHaveAttribute('aria-current', 'true')
    await expect(page.locator('td[data-mark="holds"]').first()).toBeVisible()
    await details.getByRole('button', { name: 'Back' }).click()
    await expect(page.locator('.inspector h2')).toHaveText('Protection · Alberta')
    await details.getByRole('radio', { name: 'Graph' }).check()
  })

  test('[W4] from a graph by a click on its canvas', async () => {
    const { page } = opened
    await showView(page, 2)
    const canvas = page.locator('.graph-canvas')
    await expect(canvas.locator('canvas').first()).toBeVisible()
    const before = await page.locator('.pick[aria-current="true"]').innerText()
    await canvas.focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await expect(page.locator('[data-inspector="record"]')).toBeVisible()
    await page.getByRole('button', { name: 'Back' }).click()
    await page.locator('.pick').nth(3).click()
    await expect(page.locator('.pick[aria-current="true"]')).not.toHaveText(before)
  })
})
