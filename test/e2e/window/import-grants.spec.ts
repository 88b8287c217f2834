import { expect, test, type Locator, type Page } from '@playwright/test'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { columns } from '../../../shared/import/gc-grants/columns.ts'
import { axeFindings, rulesOfThemes } from '../../helpers/axe.ts'
import { cellsIn, csvOf, grant, type Grant } from '../../helpers/grants.ts'
import { runAs } from '../../helpers/map-of-colleague.ts'
import {
  answerOpenDialog,
  openWindow,
  ownFolder,
  picture,
  resize,
  switchLanguage,
  zoomedPicture,
} from '../../helpers/window.ts'
import { rowsXml, xlsxOf } from '../../helpers/xlsx.ts'

const large = { width: 1440, height: 900 }
const folder = ownFolder()

function fileWith(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

async function makeMap(name: string): Promise<string> {
  const map = join(folder, `${name}.fourfold`)
  await runAs(folder, 'installation', ['create', map, '--empty'])
  return map
}

const rowsOf = (rows: readonly Grant[]): string =>
  csvOf([columns, ...rows.map((row) => cellsIn(columns, row))])
const other = (given: Grant) =>
  grant({ agreement_title_en: 'Paving', agreement_title_fr: 'Pavage', ...given })
const picks = (page: Page): Locator => page.locator('.pick-list .pick')
const summary = (page: Page): Locator => page.locator('.import-summary')

/** Nothing lies beyond the right edge. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

test('[I11] [I10] grants of two years: filtered by words, the filter kept and changed, amendments of both one history', async () => {
  test.setTimeout(240_000)
  const map = await makeMap('Grants')
  const { app, page, complaints, requests, close } = await openWindow({ args: [map], folder, size: large })
  await expect(page.locator('.map-name')).toHaveText('Grants')
  await page.keyboard.press('Control+i')
  const paths = [
    fileWith(
      '2021.csv',
      rowsOf([
        grant({ ref_number: 'a', agreement_value: '10' }),
        other({ ref_number: 'b', recipient_legal_name: 'Road Builders', recipient_business_number: '' }),
      ]),
    ),
    fileWith(
      '2022.csv',
      rowsOf([other({ ref_number: 'a', amendment_number: '1', agreement_value: '25000' })]),
    ),
  ]
  await answerOpenDialog(app, paths)
  await page.getByRole('button', { name: 'Choose files …' }).press('Enter')

  // the form comes before anything is read, with the words filled in
  const form = page.getByRole('heading', { name: 'Which grants come in?' })
  await expect(form).toBeFocused()
  const words = page.getByRole('textbox', { name: 'Words, in English or French' })
  await expect(words).toHaveValue(/human traffick\*[\s\S]*traite des personnes/)
  expect(await axeFindings(page)).toEqual([])
  await picture(page, 'import-grants-form')
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await axeFindings(page, rulesOfThemes)).toEqual([])
  await picture(page, 'import-grants-form-dark')
  await switchLanguage(page, 'fr')
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2))
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(720)
  expect(await overflow(page)).toBeLessThanOrEqual(0)
  await page.locator('.import-grants-checks').first().scrollIntoViewIfNeeded()
  await zoomedPicture(app, 'import-grants-form-fr-dark-200')
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(1))
  await switchLanguage(page, 'en')
  await page.emulateMedia({ colorScheme: 'light' })

  // what is wrong is said, and nothing is read before it is mended
  const read = page.getByRole('button', { name: 'Read these grants' })
  const least = page.getByRole('textbox', { name: 'Least value, in dollars' })
  await least.fill('much')
  await expect(page.getByRole('alert')).toContainText('This is no amount')
  await expect(read).toBeDisabled()
  await least.fill('20 000 $')
  await page.getByRole('checkbox', { name: 'Ontario' }).press('Space')
  await page.getByRole('textbox', { name: 'Departments' }).fill('Department of Justice')
  await page.getByRole('textbox', { name: 'Name of this mapping' }).fill('Ontario, trafficking')
  await page.getByRole('button', { name: 'Save the mapping' }).press('Enter')
  await expect(page.locator('.status-bar')).toContainText('Saved as “Ontario, trafficking”.')
  await read.press('Enter')
  await expect(page.getByRole('heading', { name: /^2021\.csv, 2022\.csv: Grants/ })).toBeFocused()
  await expect(picks(page).filter({ hasText: 'Lighthouse Society' }).first()).toBeVisible()
  await expect(picks(page).filter({ hasText: 'Road Builders' })).toHaveCount(0)
  const value = picks(page).filter({ hasText: 'Value of the agreement' }).first()
  await value.click()
  await expect(page.locator('[data-pane="details"]')).toContainText('25,000')
  expect(await axeFindings(page)).toEqual([])
  await picture(page, 'import-grants-read')

  // back to the filter as it was; with other words nothing comes in, with none all does, and that is said
  await page.getByRole('button', { name: 'Change what comes in' }).press('Enter')
  await expect(form).toBeFocused()
  await expect(page.getByRole('checkbox', { name: 'Ontario' })).toBeChecked()
  for (const box of [words, page.getByRole('textbox', { name: 'Departments' }), least]) await box.fill('')
  await page.getByRole('checkbox', { name: 'Ontario' }).press('Space')
  await expect(page.getByText('Nothing narrows the rows')).toBeVisible()
  await read.press('Enter')
  await expect(picks(page).filter({ hasText: 'Road Builders' }).first()).toBeVisible()

  // the next file of grants begins with what was saved
  await page.getByRole('button', { name: 'Leave it aside' }).press('Enter')
  await page.getByRole('button', { name: 'Choose files …' }).press('Enter')
  await expect(page.getByRole('combobox', { name: 'Filled in from' })).toHaveValue('Ontario, trafficking')
  await expect(page.getByRole('checkbox', { name: 'Ontario' })).toBeChecked()
  await page.getByRole('combobox', { name: 'Filled in from' }).selectOption('')
  await expect(page.getByRole('checkbox', { name: 'Ontario' })).not.toBeChecked()
  expect(await requests()).toEqual([])
  expect(complaints).toEqual([])
  await close()
})

test('[I12] a workbook: which sheets, and the row of the headings, with what would be read of it below', async () => {
  test.setTimeout(240_000)
  const map = await makeMap('Workbook')
  const { app, page, complaints, close } = await openWindow({ args: [map], folder, size: large })
  await expect(page.locator('.map-name')).toHaveText('Workbook')
  await page.keyboard.press('Control+i')
  const partners = [
    ['Partners of the round table, 2024', null, null],
    ['Name', 'Website', 'Phone'],
    ['Organization', 'Web address', 'Telephone'],
    ['North Shelter', 'https://north.example/', '613-555-0100'],
    ['South Shelter', 'https://south.example/', '613-555-0101'],
  ]
  const workbook = xlsxOf({
    sheets: [
      { name: 'Partners', rows: rowsXml(partners) },
      { name: 'Programs', rows: rowsXml([['Program name'], ['Help for survivors']]) },
      { name: 'Remarks', rows: rowsXml([['Remark'], ['Ask again in May']]) },
    ],
  })
  await answerOpenDialog(app, fileWith('partners.xlsx', workbook))
  await page.getByRole('button', { name: 'Choose files …' }).press('Enter')
  await expect(summary(page)).toContainText('Workbook (XLSX)')

  // open, since the headings that are proposed are not in the first row; another row is chosen by the arrow keys
  const rows = page.locator('.import-preview')
  await expect(rows.getByRole('radio', { name: 'Row 2' })).toBeChecked()
  expect(await axeFindings(page)).toEqual([])
  await picture(page, 'import-heading-row')
  await rows.getByRole('radio', { name: 'Row 2' }).press('ArrowDown')
  await expect(rows.getByRole('radio', { name: 'Row 3' })).toBeChecked()
  const website = page.getByRole('combobox', { name: 'Read “Web address” as' })
  await expect(website).toBeVisible()
  await expect(page.locator('.import-columns')).toContainText('Headings in row 3')
  await website.focus()
  await website.selectOption({ label: 'Website' })
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await axeFindings(page, rulesOfThemes)).toEqual([])
  await picture(page, 'import-heading-row-dark')
  await switchLanguage(page, 'fr')
  await resize(app, { width: 1024, height: 700 })
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2))
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(512)
  expect(await overflow(page)).toBeLessThanOrEqual(0)
  await rows.scrollIntoViewIfNeeded()
  await zoomedPicture(app, 'import-heading-row-fr-dark-200')
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(1))
  await resize(app, large)
  await switchLanguage(page, 'en')
  await page.emulateMedia({ colorScheme: 'light' })

  // a sheet that is none of it
  const sheet = page.getByRole('combobox', { name: 'Sheet or file' })
  await sheet.selectOption({ label: 'Remarks' })
  await page.getByRole('checkbox', { name: 'Read this sheet' }).press('Space')
  await expect(sheet.locator('option:checked')).toHaveText('Remarks (left out)')
  await page.getByRole('button', { name: 'Read with this mapping' }).press('Enter')
  await expect(page.getByRole('heading', { name: 'partners.xlsx: Workbook (XLSX)' })).toBeFocused()
  await expect(picks(page).filter({ hasText: 'North Shelter' }).first()).toBeVisible()
  await expect(picks(page).filter({ hasText: 'Help for survivors' }).first()).toBeVisible()
  await expect(picks(page).filter({ hasText: /Organization$|Ask again/ })).toHaveCount(0)
  await picks(page).filter({ hasText: 'North Shelter' }).first().click()
  await expect(page.locator('[data-pane="details"]')).toContainText('https://north.example/')
  await page.emulateMedia({ colorScheme: 'dark' })
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2))
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(720)
  expect(await overflow(page)).toBeLessThanOrEqual(0)
  expect(await axeFindings(page, rulesOfThemes)).toEqual([])
  await page.locator('[data-pane="details"]').scrollIntoViewIfNeeded()
  await zoomedPicture(app, 'import-detail-dark-200')
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(1))
  await page.locator('.import-kinds').getByRole('radio', { name: 'Columns' }).check()
  await expect(rows.getByRole('radio', { name: 'Row 3' })).toBeChecked()
  expect(complaints).toEqual([])
  await close()
})
