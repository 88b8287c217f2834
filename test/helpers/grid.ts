import { expect, type Locator, type Page } from '@playwright/test'
import { showView } from './window.ts'

/** What the grid of services says in each language. */
export const gridWords = {
  en: {
    status: 'Status',
    inPlace: 'In place',
    delivers: 'is delivered by',
    where: 'operates in',
    columns: 'Columns',
  },
  fr: {
    status: 'État',
    inPlace: 'En place',
    delivers: 'est offert par',
    where: 'a pour lieu',
    columns: 'Colonnes',
  },
} as const

/** The cell of the grid at a line (the headings are −1) and a column (the boxes are 0), where it is drawn. */
export const gridCell = (page: Page, line: number, column: number): Locator =>
  page.locator(`[data-line="${line}"] [data-column="${column}"]`)

/** The place of a column by its heading. */
export async function columnAt(page: Page, heading: string): Promise<number> {
  const found = page.getByRole('columnheader', { name: heading, exact: true })
  return Number(await found.getAttribute('data-column'))
}

/** What is shown is of the map, language and scope of now. */
export async function gridSettled(page: Page): Promise<void> {
  await expect(page.locator('.grid-answer')).toHaveAttribute('aria-busy', 'false')
}

/** Shows the records of a type, and waits until they are there. */
export async function showGrid(page: Page, type: string): Promise<Locator> {
  await showView(page, 7)
  await page.locator('.card-head select').selectOption(type)
  const grid = page.getByRole('grid')
  await expect(grid).toBeVisible()
  await gridSettled(page)
  return grid
}

/** Goes to a cell by keyboard: columns out of sight are not drawn. */
export async function reachCell(page: Page, line: number, column: number): Promise<void> {
  await gridCell(page, line, 0).focus()
  for (let at = 0; at < column; at++) await page.keyboard.press('ArrowRight')
  await expect(gridCell(page, line, column)).toBeFocused()
}
