import { expect, test, type Locator, type Page } from '@playwright/test'
import { axeFindings } from '../../helpers/axe.ts'
import { matrixReady, openWindow, sayWho, showView, switchLanguage } from '../../helpers/window.ts'

/** A live region of a modal dialog: the one of the page is silent under it. */
const saidIn = (dialog: Locator): Locator => dialog.locator('[aria-live]')
const saidOnPage = (page: Page): Locator => page.locator('[data-announcer]')

// what a screen reader finds in the accessibility tree, where Orca once said nothing, or twice: see decision 0020
test('[W24] what a screen reader says: palette, grid, dialogs, more of a list (en)', async () => {
  const { page, close, complaints } = await openWindow({ size: { width: 1280, height: 690 } })
  await matrixReady(page)

  await expect(page.getByRole('radio', { name: 'English', exact: true })).toBeChecked()
  await expect(page.getByRole('radio', { name: 'Français', exact: true })).not.toBeChecked()

  // the palette: its field first, then how many were found, in the dialog, and not again when it has closed
  await page.keyboard.press('Control+k')
  const find = page.getByRole('dialog', { name: 'Find' })
  const field = find.getByRole('combobox')
  await expect(field).toBeFocused()
  await expect(field).not.toHaveAttribute('aria-activedescendant')
  await page.keyboard.press('Enter')
  await expect(find, 'nothing is chosen that was not said').toBeVisible()
  await page.keyboard.type('grc')
  await expect(find.getByRole('option', { selected: true })).toContainText('Royal Canadian Mounted Police')
  await expect(field).toHaveAttribute('aria-activedescendant', /-0$/)
  await expect(saidIn(find)).toHaveText(/^\d+ results$/)
  await expect(saidOnPage(page)).toBeEmpty()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('zzq')
  await expect(saidIn(find)).toContainText('Nothing found for “zzq”')
  await page.keyboard.press('Escape')
  await expect(find).toHaveCount(0)
  await expect(saidOnPage(page)).toBeEmpty()

  // called from a panel that hangs from a button, the palette gives the focus back to the button
  const chip = page.getByRole('button', { name: 'Jurisdiction', exact: true })
  await chip.press('Enter')
  await expect(page.getByRole('group', { name: 'Limit all views by Jurisdiction' })).toBeVisible()
  await page.keyboard.press('Control+k')
  await expect(field).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(chip).toBeFocused()

  // counts go with their types; the rest of a long list takes the focus when its button goes
  await showView(page, 7)
  await expect(page.getByRole('button', { name: 'Organizations', exact: true })).toHaveAccessibleDescription(
    /^\d+$/,
  )
  await page.getByRole('searchbox').fill('police')
  await expect(saidOnPage(page)).toHaveText(/^1\d\d records$/)
  await page.getByRole('button', { name: /more of/ }).press('Enter')
  await expect(page.locator('.row-button').nth(100)).toBeFocused()
  await page.getByRole('searchbox').fill('')

  // the grid: an empty cell says so, a box says whether its record is selected
  await page.getByRole('main').getByRole('button', { name: 'Strategies', exact: true }).press('Enter')
  const grid = page.getByRole('grid', { name: 'Grid of Strategies' })
  await expect(saidOnPage(page)).toHaveText(/^\d+ records$/)
  await expect(grid.getByRole('gridcell', { name: 'empty', exact: true }).first()).toBeAttached()
  const box = grid.getByRole('gridcell', { name: /^Select / }).first()
  await expect(box).toHaveAttribute('aria-selected', 'false')
  await box.focus()
  await page.keyboard.press('Space')
  await expect(box).toHaveAttribute('aria-selected', 'true')
  await expect(saidOnPage(page)).toHaveText('1 selected')
  expect(await axeFindings(page)).toEqual([])

  // a dialog without a field has the focus itself, so that its title is said; its body takes the keys that scroll
  await page.keyboard.press('Control+/')
  const keys = page.getByRole('dialog', { name: 'Keyboard' })
  await expect(keys).toBeFocused()
  await expect(saidOnPage(page), 'what was said is not said again under a dialog').toBeEmpty()
  await page.keyboard.press('PageDown')
  await expect(keys.locator('.dialog-body')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(box).toBeFocused()
  expect(complaints).toEqual([])
  await close()
})

test('[W24] ce que dit un lecteur d’écran : palette, statut de chaque nom (fr)', async () => {
  const { page, close, complaints } = await openWindow({ size: { width: 1280, height: 690 } })
  await matrixReady(page)
  await switchLanguage(page, 'fr')
  await page.keyboard.press('Control+k')
  const find = page.getByRole('dialog')
  await expect(find.getByRole('combobox')).toBeFocused()
  await page.keyboard.type('femmes autochtones')
  await expect(saidIn(find)).toHaveText(/^\d+ résultats?$/)
  await page.keyboard.press('Escape')

  await page.keyboard.press('Control+k')
  await expect(find.getByRole('combobox')).toBeFocused()
  await page.keyboard.type('grc')
  await expect(find.getByRole('option').first()).toContainText('Gendarmerie royale')
  await page.keyboard.press('Enter')
  await expect(page.locator('.inspector h2')).toHaveText('Gendarmerie royale du Canada')
  await page.keyboard.press('F2')
  await sayWho(page, 'Camille Roy', '')
  const form = page.getByRole('article', { name: /^Formulaire/ })
  await expect(page.getByRole('combobox', { name: 'Statut du nom en anglais' })).toBeVisible()
  await expect(page.getByRole('combobox', { name: 'Statut du nom en français' })).toBeVisible()
  await expect(form.getByRole('textbox', { name: 'Anglais' }).first()).toHaveAttribute('lang', 'en')
  expect(complaints).toEqual([])
  await close()
})
