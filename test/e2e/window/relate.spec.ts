import { expect, test, type Page } from '@playwright/test'
import { axeFindings } from '../../helpers/axe.ts'
import {
  matrixReady,
  openWindow,
  sayWho,
  showView,
  switchLanguage,
  type OpenedWindow,
} from '../../helpers/window.ts'

const words = {
  en: {
    title: /^Relate “/,
    action: 'Relate',
    button: 'Relate …',
    there: '(is there already)',
    with: 'To which record',
    handling: 'Who may read the relationship',
    lead: 'leads',
    partOf: 'is part of',
    pickOther: 'Choose the other record first.',
    one: 'Take that relationship away first.',
  },
  fr: {
    title: /^Relier « /,
    action: 'Relier',
    button: 'Relier…',
    there: '(existe déjà)',
    with: 'À quelle fiche',
    handling: 'Qui peut lire la relation',
    lead: 'dirige',
    partOf: 'fait partie de',
    pickOther: 'Choisissez d’abord l’autre fiche.',
    one: 'Retirez d’abord cette relation.',
  },
} as const

type Drawn = {
  readonly _cyreg: {
    readonly cy: {
      readonly nodes: () => { map: <T>(of: (node: DrawnNode) => T) => T[] }
      readonly getElementById: (id: string) => DrawnNode
    }
  }
}
type DrawnNode = { readonly id: () => string; readonly renderedPosition: () => { x: number; y: number } }

/** The middle of a node on the page. */
async function middleOf(page: Page, id: string): Promise<{ x: number; y: number }> {
  const canvas = page.locator('.graph-canvas')
  const box = (await canvas.boundingBox())!
  const at = await canvas.evaluate(
    (element, wanted) => (element as unknown as Drawn)._cyreg.cy.getElementById(wanted).renderedPosition(),
    id,
  )
  return { x: box.x + at.x, y: box.y + at.y }
}

/** Shows the graph around one record of the starter map. */
async function showRecord(page: Page, id: string): Promise<void> {
  await showView(page, 7)
  await page.getByRole('searchbox').fill(id)
  await page.locator('.row-button').first().click()
  await expect(page.locator('.graph-canvas canvas').first()).toBeVisible()
}

for (const language of ['en', 'fr'] as const) {
  const t = words[language]
  test.describe(`relating on the graph in ${language}`, () => {
    let opened: OpenedWindow
    test.beforeAll(async () => {
      opened = await openWindow({ size: { width: 1440, height: 860 } })
      await matrixReady(opened.page)
      await switchLanguage(opened.page, language)
    })
    test.afterAll(async () => {
      expect(opened.complaints).toEqual([])
      await opened.close()
    })
    const dialog = (page: Page) => page.getByRole('dialog', { name: t.title })

    test('[V3] a line from node to node offers only what the schema allows, and is made and taken back', async () => {
      const { page } = opened
      await showRecord(page, 'ca-hotline')
      const ids = await page
        .locator('.graph-canvas')
        .evaluate((element) => (element as unknown as Drawn)._cyreg.cy.nodes().map((node) => node.id()))
      expect(ids).toContain('ca-hotline')
      const term = ids.find((id) => id.startsWith('population-') || id.startsWith('jurisdiction-'))!
      await page.getByRole('button', { name: t.button, exact: true }).first().click()
      await expect(page.locator('.relate-hint')).toBeVisible()
      const [from, to] = [await middleOf(page, 'ca-hotline'), await middleOf(page, term)]
      await page.mouse.move(from.x, from.y)
      await page.mouse.down()
      await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 })
      await expect(page.locator('.relate-line')).toBeVisible()
      await page.mouse.move(to.x, to.y, { steps: 4 })
      await page.mouse.up()
      await sayWho(page, 'Ann', 'A Department')

      const open = dialog(page)
      await expect(open).toBeVisible()
      await expect(open.locator('.relate-kinds label').filter({ hasText: t.there })).not.toHaveCount(0)
      const choices = await open.locator('.relate-kinds label').allTextContents()
      expect(choices.length).toBeGreaterThan(1)
      // a service leads nothing, and a term is led by nobody
      expect(choices.filter((one) => one.includes(` ${t.lead} `))).toEqual([])
      expect(await axeFindings(page)).toEqual([])

      const chosen = open.locator('.relate-kinds label').filter({ hasNotText: t.there }).last()
      await chosen.getByRole('radio').check()
      await open.getByRole('combobox', { name: t.handling }).selectOption('own')
      await open.getByRole('button', { name: t.action, exact: true }).click()
      await expect(open).toHaveCount(0)
      await expect(page.locator('.status-bar .notice')).toContainText(/Undo|Annuler/)

      await page.locator('h1').first().click()
      await page.keyboard.press('Control+z')
      await expect(page.locator('.status-bar .notice')).toContainText(/Undone|Annulé/i)
    })

    test('[V3] by keyboard: from the list of the graph to a record that is found', async () => {
      const { page } = opened
      await page.locator('.detail-pane .graph-head').getByRole('radio').nth(1).check()
      const list = page.locator('.graph-list')
      await list.locator('[data-roving][tabindex="0"]').last().focus()
      await page.keyboard.press('Home')
      await page.keyboard.press('r')
      const open = dialog(page)
      await expect(open.getByRole('combobox', { name: t.with })).toBeFocused()
      await expect(open.getByRole('combobox', { name: t.with })).toHaveValue('')
      await page.keyboard.press('Escape')
      await expect(open).toHaveCount(0)
      await page.keyboard.press('r')
      await open.getByRole('button', { name: t.action, exact: true }).click()
      await expect(open.getByRole('alert')).toHaveText(t.pickOther)
      await open.getByRole('combobox', { name: t.with }).fill('RCMP')
      await expect(open.getByRole('option').first()).toBeVisible()
      await page.keyboard.press('Enter')
      await expect(open.locator('.relate-kinds label').first()).toBeVisible()
      await open.getByRole('button', { name: t.action, exact: true }).click()
      await expect(open).toHaveCount(0)
      await expect(page.locator('.status-bar .notice')).toContainText(/Undo|Annuler/)
      await page.locator('.detail-pane .graph-head').getByRole('radio').first().check()
    })

    test('[V3] by keyboard on the canvas: R at one node, R at another; Escape ends it', async () => {
      const { page } = opened
      const canvas = page.locator('.graph-canvas')
      await canvas.focus()
      await page.keyboard.press('ArrowRight')
      await page.keyboard.press('r')
      await expect(canvas).toHaveAttribute('data-relating', 'true')
      await page.keyboard.press('Escape')
      await expect(canvas).not.toHaveAttribute('data-relating', 'true')
      await page.keyboard.press('r')
      for (const key of ['ArrowUp', 'ArrowLeft', 'ArrowDown']) await page.keyboard.press(key)
      await page.keyboard.press('r')
      await expect(dialog(page)).toBeVisible()
      await page.keyboard.press('Escape')
    })

    test('[V3] what the map refuses is said in words', async () => {
      const { page } = opened
      await showRecord(page, 'nap-2012-1.11-1')
      await page.keyboard.press('Control+l')
      const open = dialog(page)
      await open.getByRole('combobox', { name: t.with }).fill('nap-2012-2.11')
      await expect(open.getByRole('option').first()).toBeVisible()
      await page.keyboard.press('Enter')
      await open.locator('.relate-kinds label').filter({ hasText: t.partOf }).getByRole('radio').check()
      await open.getByRole('button', { name: t.action, exact: true }).click()
      await expect(open.getByRole('alert')).toContainText(t.one)
      await page.keyboard.press('Escape')
    })
  })
}
