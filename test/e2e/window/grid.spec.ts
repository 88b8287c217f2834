import { expect, test, type Page } from '@playwright/test'
import { axeFindings } from '../../helpers/axe.ts'
import { columnAt, gridCell, gridSettled, gridWords, showGrid } from '../../helpers/grid.ts'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  answerSaveDialog,
  matrixReady,
  openWindow,
  ownFolder,
  sayWho,
  switchLanguage,
  type OpenedWindow,
} from '../../helpers/window.ts'

const words = {
  en: {
    ...gridWords.en,
    grid: 'Grid of Services',
    name: 'Name',
    planned: 'Announced, not in place',
    filter: 'Filter',
    contact: 'Public contact',
    wrong: 'This is not a period',
  },
  fr: {
    ...gridWords.fr,
    grid: 'Grille\u00a0: Services',
    name: 'Nom',
    planned: 'Annoncé, pas en place',
    filter: 'Filtrer',
    contact: 'Coordonnées publiques',
    wrong: 'Ce n’est pas une période',
  },
} as const

/** What the clipboard holds goes into the grid as a spreadsheet's block does. */
async function paste(page: Page, opened: OpenedWindow, text: string): Promise<void> {
  await opened.app.evaluate(({ clipboard }, block) => void clipboard.writeText(block), text)
  await page.keyboard.press('Control+V')
}

test.describe('the grid of a type', () => {
  test.describe.configure({ mode: 'serial' })
  let opened: OpenedWindow
  const folder = ownFolder()
  test.beforeAll(async () => {
    opened = await openWindow({ folder, size: { width: 1280, height: 720 } })
    await matrixReady(opened.page)
  })
  test.afterAll(() => opened.close())

  for (const language of ['en', 'fr'] as const)
    test(`[G1] says its rows and columns, is walked by keyboard, and axe finds nothing (${language})`, async () => {
      const { page } = opened
      await switchLanguage(page, language)
      const grid = await showGrid(page, 'Service')
      await expect(grid).toHaveAccessibleName(words[language].grid)
      await expect(grid).toHaveAttribute('aria-rowcount', '48')
      expect(await page.locator('.grid-lines [role=row]').count()).toBeLessThan(48)
      await gridCell(page, 0, 1).click()
      await expect(gridCell(page, 0, 1)).toBeFocused()
      await page.keyboard.press('Control+End')
      const last = page.locator('[data-line="46"] [data-column]').last()
      await expect(last).toBeFocused()
      await expect(last).toBeInViewport()
      await page.keyboard.press('Home')
      await expect(gridCell(page, 46, 0)).toBeFocused()
      await page.keyboard.press('PageUp')
      await expect(gridCell(page, 46, 0)).not.toBeFocused()
      await page.keyboard.press('Control+Home')
      await expect(gridCell(page, 0, 0)).toBeFocused()
      await page.keyboard.press('ArrowUp')
      await expect(gridCell(page, -1, 0)).toBeFocused()
      await page.keyboard.press('Tab')
      await expect(page.locator('[role=grid] :focus')).toHaveCount(0)
      expect(await axeFindings(page)).toEqual([])
      await page.screenshot({ path: `out/screens/grid-${language}.png` })
    })

  test('[G2] a heading sorts by keyboard and says so; Alt and an arrow set the width', async () => {
    const { page } = opened
    await switchLanguage(page, 'en')
    await showGrid(page, 'Service')
    const name = page.getByRole('columnheader', { name: 'Name', exact: true })
    const first = await gridCell(page, 0, 1).textContent()
    await gridCell(page, 0, 1).click()
    await page.keyboard.press('ArrowUp')
    await expect(name).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(name).toHaveAttribute('aria-sort', 'ascending')
    await page.keyboard.press('Enter')
    await expect(name).toHaveAttribute('aria-sort', 'descending')
    await expect(gridCell(page, 0, 1)).not.toHaveText(first ?? '')
    const before = (await name.boundingBox())?.width ?? 0
    await page.keyboard.press('Alt+ArrowRight')
    await expect.poll(async () => (await name.boundingBox())?.width).toBe(before + 16)
    await page.keyboard.press('Enter')
    await expect(name).toHaveAttribute('aria-sort', 'none')
  })

  test('[G2] columns are chosen and moved, filters narrow, a group folds', async () => {
    const { page } = opened
    await page.getByRole('button', { name: 'Columns', exact: true }).click()
    const panel = page.locator('.popover:popover-open')
    await panel.getByRole('checkbox', { name: 'Public contact' }).check()
    await expect(page.getByRole('columnheader', { name: 'Public contact' })).toHaveCount(1)
    const left = panel.getByRole('button', { name: 'Move Status to the left' })
    await left.press('Enter')
    await expect(left).toBeDisabled()
    await expect(left).toBeFocused() // barred by its own press it keeps the focus
    await left.press('Enter')
    expect(await axeFindings(page)).toEqual([])
    await page.keyboard.press('Escape')
    expect(await columnAt(page, 'Status')).toBe(2)

    await page.getByRole('button', { name: 'Filter', exact: true }).click()
    await panel.getByLabel('Column', { exact: true }).selectOption('status')
    await panel.getByRole('checkbox', { name: 'In place', exact: true }).check()
    expect(await axeFindings(page)).toEqual([])
    await panel.getByRole('button', { name: 'Add the filter' }).click()
    const count = page.locator('.grid-count')
    await expect(count).toContainText('of 47')
    const filtered = Number(/^(\d+)/.exec((await count.textContent()) ?? '')?.[1])
    expect(filtered).toBeGreaterThan(0)
    await page.getByLabel('Group by').selectOption('locationPrecision')
    const group = page.locator('.grid-group').first()
    await expect(group.getByRole('gridcell')).toHaveAttribute('aria-expanded', 'true')
    const lines = Number(await page.getByRole('grid').getAttribute('aria-rowcount'))
    await group.click()
    await expect(group.getByRole('gridcell')).toHaveAttribute('aria-expanded', 'false')
    expect(Number(await page.getByRole('grid').getAttribute('aria-rowcount'))).toBeLessThan(lines)
    await page.keyboard.press('Enter')
    await expect(group.getByRole('gridcell')).toHaveAttribute('aria-expanded', 'true')
    expect(await axeFindings(page)).toEqual([])
    await page.screenshot({ path: 'out/screens/grid-group-en.png' })
  })

  test('[G8] the table leaves with its columns and filters, for the audience that is named', async () => {
    const { page, app } = opened
    const path = join(opened.folder, 'services.csv')
    await answerSaveDialog(app, path)
    await page.locator('.view-actions').getByRole('button', { name: 'Export' }).click()
    await page.getByRole('button', { name: 'Table as CSV' }).click()
    await expect.poll(() => existsSync(path)).toBe(true)
    const [head = '', ...lines] = readFileSync(path, 'utf8').trim().split('\r\n')
    expect(head).toContain('Name,Status,')
    expect(head).toContain('Public contact')
    expect(lines.length).toBeGreaterThan(0)
    for (const line of lines) expect(line).toContain('In place')
  })

  test('[G3] all of that is there at the next start', async () => {
    await opened.close()
    opened = await openWindow({ folder, size: { width: 1280, height: 720 } })
    const { page } = opened
    await page.locator('.card-head select').selectOption('Service')
    await expect(page.getByRole('grid')).toBeVisible()
    expect(await columnAt(page, 'Status')).toBe(2)
    await expect(page.locator('.grid-filters')).toContainText('Status')
    await expect(page.getByLabel('Group by')).toHaveValue('locationPrecision')
    await page.getByLabel('Group by').selectOption('')
    await page.locator('.grid-filters .chip').click()
    await expect(page.locator('.grid-filters')).toHaveCount(0)
  })

  test('[G4] a cell is edited in place: who works here is asked first, a refused value stays with its reason', async () => {
    const { page } = opened
    const period = await columnAt(page, 'Period')
    await gridCell(page, 0, period).click()
    await page.keyboard.press('Enter')
    await sayWho(page, 'Ada Tester', 'ca-ps')
    await expect(page.locator('.grid-input')).toBeFocused() // goes on by itself
    await page.locator('.grid-input').fill('whenever')
    await page.keyboard.press('Enter')
    await expect(page.locator('.grid-note')).toContainText('This is not a period')
    await expect(page.locator('.grid-input')).toHaveValue('whenever')
    await expect(page.locator('.grid-input')).toHaveAttribute('aria-invalid', 'true')
    expect(await axeFindings(page)).toEqual([])
    await page.screenshot({ path: 'out/screens/grid-refused-en.png' })

    // left for another cell, it has a mark, and what was typed is there again
    await gridCell(page, 3, 1).dblclick()
    await expect(page.locator('.grid-input')).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(gridCell(page, 0, period)).toHaveAttribute('data-draft', 'true')
    await expect(gridCell(page, 0, period)).toHaveAccessibleName(/\(typed, not in the map\)$/)
    await page.screenshot({ path: 'out/screens/grid-draft-en.png' })
    expect(await axeFindings(page)).toEqual([])
    await gridCell(page, 0, period).dblclick()
    await expect(page.locator('.grid-input')).toHaveValue('whenever')
    await page.locator('.grid-input').fill('since May 2019')
    await page.keyboard.press('Enter')
    await expect(gridCell(page, 0, period)).toHaveText('since May 2019')
    await expect(gridCell(page, 1, period)).toBeFocused()
    await expect(gridCell(page, 0, period)).not.toHaveAttribute('data-draft')
    await page.keyboard.press('Control+Z')
    await expect(gridCell(page, 0, period)).not.toHaveText('since May 2019')

    const status = await columnAt(page, 'Status')
    await gridCell(page, 1, status).click()
    await page.keyboard.press('Enter')
    await page.locator('.grid-input').selectOption({ label: 'In place' })
    await page.keyboard.press('Tab')
    await expect(gridCell(page, 1, status)).toHaveText('In place')
    await expect(gridCell(page, 1, status + 1)).toBeFocused()
    await page.keyboard.press('Control+Z')
    await expect(gridCell(page, 1, status)).not.toHaveText('In place')

    await gridCell(page, 0, 1).click()
    await page.keyboard.press('x')
    await expect(page.locator('.grid-input')).toHaveValue('x')
    await page.keyboard.press('Escape')
    await expect(page.locator('.grid-input')).toHaveCount(0)
    await expect(gridCell(page, 0, 1)).toBeFocused()
  })

  for (const language of ['en', 'fr'] as const)
    test(`[G6] several records are changed together after a preview, and undone as one (${language})`, async () => {
      const { page } = opened
      await switchLanguage(page, language)
      await gridSettled(page)
      const status = await columnAt(page, words[language].status)
      await gridCell(page, 0, 1).click()
      await page.keyboard.press('Space')
      await page.keyboard.press('Shift+ArrowDown')
      await page.keyboard.press('Shift+ArrowDown')
      await expect(page.locator('.grid-row[aria-selected=true]')).toHaveCount(3)
      const before = await Promise.all([0, 1, 2].map((line) => gridCell(page, line, status).textContent()))
      await page.locator('.grid-bulk').getByRole('button').first().click()
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('combobox').first().selectOption('status')
      await dialog.getByRole('combobox').last().selectOption({ label: words[language].inPlace })
      expect(await axeFindings(page)).toEqual([])
      await dialog.locator('button[type=submit]').click()
      await expect(dialog.locator('.effect-counts')).toContainText(/\d/)
      const changed = before.filter((text) => text !== words[language].inPlace).length
      await expect(dialog.locator('.effect-table tbody tr')).toHaveCount(changed)
      expect(await axeFindings(page)).toEqual([])
      await page.screenshot({ path: `out/screens/grid-bulk-${language}.png` })
      await dialog.locator('button[type=submit]').click()
      await expect(dialog).toHaveCount(0)
      for (const line of [0, 1, 2])
        await expect(gridCell(page, line, status)).toHaveText(words[language].inPlace)
      await gridCell(page, 0, 1).focus()
      await page.keyboard.press('Control+Z')
      for (const line of [0, 1, 2]) await expect(gridCell(page, line, status)).toHaveText(before[line] ?? '')
      await page.keyboard.press('Escape')
      await expect(page.locator('.grid-row[aria-selected=true]')).toHaveCount(0)
    })

  test('[G6] a way back of the handling is refused record by record; several are verified, or removed', async () => {
    const { page } = opened
    await switchLanguage(page, 'en')
    await gridSettled(page)
    const bulk = page.locator('.grid-bulk')
    const dialog = page.getByRole('dialog')
    await gridCell(page, 0, 0).click()
    await gridCell(page, 1, 0).click()
    await bulk.getByRole('button', { name: 'Edit together' }).click()
    await dialog.getByLabel('Property').selectOption('handling')
    await dialog.getByLabel('Value').selectOption('own')
    await dialog.locator('button[type=submit]').click()
    await expect(dialog.locator('.effect-counts')).toContainText('2 values are refused')
    await expect(dialog.getByRole('cell', { name: /may already have left this file/ })).toHaveCount(2)
    await expect(dialog.getByRole('button', { name: 'Nothing would change' })).toBeDisabled()
    await page.keyboard.press('Escape')

    const total = page.locator('.grid-count')
    await bulk.getByRole('button', { name: 'Verified today' }).click()
    await expect(dialog.getByRole('cell', { name: 'Ada Tester' })).toHaveCount(2)
    await dialog.getByRole('button', { name: 'Change 2 records' }).click()
    await expect(page.locator('.status-bar')).toContainText('2 records were changed')

    await bulk.getByRole('button', { name: 'Remove' }).click()
    await expect(dialog.locator('.effect-counts')).toContainText('2 records would be removed')
    await dialog.getByRole('button', { name: 'Remove 2 records' }).click()
    await expect(total).toContainText('45 records')
    await expect(bulk).toHaveCount(0)
    await gridCell(page, 0, 1).click()
    await page.keyboard.press('Control+Z')
    await expect(total).toContainText('47 records')
  })

  for (const language of ['en', 'fr'] as const)
    test(`[G7] a block is pasted from a spreadsheet after its differences are shown (${language})`, async () => {
      const { page } = opened
      const says = words[language]
      await switchLanguage(page, language)
      await gridSettled(page)
      const status = await columnAt(page, says.status)
      const period = await columnAt(page, language === 'en' ? 'Period' : 'Période')
      expect([status, period]).toEqual([2, 3])
      const before = await gridCell(page, 0, 1).textContent()
      await gridCell(page, 0, 1).click()
      const block = [
        [`Renamed ${language}`, says.planned, 'whenever'],
        ['', 'perhaps', '2012-13'],
      ]
      await paste(page, opened, block.map((row) => row.join('\t')).join('\r\n'))
      const dialog = page.getByRole('dialog')
      await expect(dialog.locator('.effect-counts')).toContainText(/\d/)
      const left = dialog.locator('.effect-table').first()
      await expect(left).toContainText(says.wrong)
      await expect(left).toContainText('whenever')
      await expect(left).toContainText('perhaps')
      await expect(dialog.locator('.effect-table').last()).toContainText(`Renamed ${language}`)
      expect(await axeFindings(page)).toEqual([])
      await page.screenshot({ path: `out/screens/grid-paste-${language}.png` })
      await dialog.locator('button[type=submit]').click()
      await expect(dialog).toHaveCount(0)
      await expect(page.getByRole('grid')).toContainText(`Renamed ${language}`)
      await page.locator('h1').click()
      await page.keyboard.press('Control+Z')
      await expect(page.getByRole('grid')).not.toContainText(`Renamed ${language}`)
      await expect(gridCell(page, 0, 1)).toHaveText(before ?? '')
    })

  test('[G7] rows below the last record become new ones where they bring a name', async () => {
    const { page } = opened
    await switchLanguage(page, 'en')
    await gridSettled(page)
    await gridCell(page, 0, 1).click()
    await page.keyboard.press('Control+End')
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowRight')
    const name = await gridCell(page, 46, 1).textContent()
    await paste(page, opened, `${name}\r\nA new house\tIn place\r\n\tIn place`)
    const dialog = page.getByRole('dialog')
    await expect(dialog.locator('.effect-counts')).toContainText('1 record would be created')
    await expect(dialog.getByRole('cell', { name: /A new record needs a name/ })).toBeVisible()
    await dialog.locator('button[type=submit]').click()
    await expect(page.locator('.grid-count')).toContainText('48 records')
    await page.locator('h1').click()
    await page.keyboard.press('Control+Z')
    await expect(page.locator('.grid-count')).toContainText('47 records')
  })

  test('[G7] a copy of cells is pasted back without a change', async () => {
    const { page, app } = opened
    await page.locator('.grid-lines [tabindex="0"]').focus()
    await page.keyboard.press('Control+Home')
    await gridCell(page, 0, 1).click()
    await page.keyboard.press('Space')
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('Shift+ArrowRight')
    await page.keyboard.press('Control+C')
    await expect(page.locator('.status-bar')).toContainText('cells copied')
    const text = await app.evaluate(({ clipboard }) => clipboard.readText())
    expect(text.split('\r\n')).toHaveLength(3)
    await page.keyboard.press('Escape')
    await gridCell(page, 0, 1).click()
    await page.keyboard.press('Control+V')
    const dialog = page.getByRole('dialog')
    await expect(dialog.locator('.effect-counts')).toContainText('3 stay as they are')
    await expect(dialog.locator('.effect-table')).toHaveCount(0)
    await page.keyboard.press('Escape')
    expect(opened.complaints).toEqual([])
  })
})

test('[G5] a scope limits the grid and says so', async () => {
  const { page, close } = await openWindow({ size: { width: 1280, height: 720 } })
  await matrixReady(page)
  await showGrid(page, 'Service')
  await page.getByRole('button', { name: 'Jurisdiction', exact: true }).click()
  await page.getByRole('checkbox', { name: 'Ontario', exact: true }).check()
  await page.keyboard.press('Escape')
  await expect(page.locator('.grid-count')).toContainText(/outside of the scope/)
  await expect(page.locator('.grid-count')).toContainText('of 47')
  await close()
})
