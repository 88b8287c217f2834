import { expect, test, type Page } from '@playwright/test'
import { axeFindings } from '../../helpers/axe.ts'
import {
  cellAt,
  matrixReady,
  menuLabels,
  openWindow,
  sayWho,
  showView,
  switchLanguage,
  type OpenedWindow,
} from '../../helpers/window.ts'

/** Finds a record by its words and opens it. */
async function openRecord(page: Page, words: string, name: RegExp): Promise<void> {
  await page.keyboard.press('Control+K')
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused()
  await page.keyboard.type(words)
  await expect(page.getByRole('dialog').getByRole('option', { name }).first()).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.locator('.inspector h2')).toHaveText(name)
}

const inspector = (page: Page) => page.locator('.inspector')
const form = (page: Page) => page.locator('.record-form')
const undoLabel = async (opened: OpenedWindow) =>
  (await menuLabels(opened.app)).find((label) => label.startsWith('Undo'))

for (const language of ['en', 'fr'] as const)
  test(`[W7] [R39] [Q4] who works here is asked once and what was asked for goes on; the sources are one key away (${language})`, async () => {
    const { page, complaints, close } = await openWindow({ size: { width: 1280, height: 720 } })
    await matrixReady(page)
    await switchLanguage(page, language)
    await openRecord(page, 'RCMP', /RCMP|GRC|Royal Canadian|Gendarmerie/)
    const verify = inspector(page).getByRole('button', {
      name: language === 'en' ? 'Verified today by me' : 'Vérifié aujourd’hui par moi',
    })
    await verify.press('Enter')
    await sayWho(page, 'Ada Tester', 'ca-ps')
    await expect(inspector(page).locator('.facts').first()).toContainText('Ada Tester')
    await expect(verify).toBeFocused()

    await page.keyboard.press('Control+Shift+N')
    await page.getByRole('dialog').getByRole('combobox').selectOption('Service')
    await page.getByRole('dialog').getByRole('textbox').fill('North Star House')
    await page.keyboard.press('Enter')
    await expect(form(page).locator('h2')).toBeFocused()
    await expect(page.locator('.status-bar .notice')).toContainText('North Star House')
    await showView(page, 10)
    await page.locator('.review-filters select').first().selectOption('unsourced')
    await expect(page.locator('.review-reasons')).toBeVisible()
    await page.locator('[data-heading="details"]').focus()
    await page.keyboard.press('e')
    await expect(form(page).locator('[data-place="CITES"] :focus')).toHaveRole('combobox')
    expect(await axeFindings(page)).toEqual([])
    expect(complaints).toEqual([])
    await close()
  })

test.describe('[N3] evidence on a record', () => {
  test.describe.configure({ mode: 'serial', timeout: 120_000 }) // one record, from no source to several
  let opened: OpenedWindow
  test.beforeAll(async () => {
    opened = await openWindow()
    await matrixReady(opened.page)
  })
  test.afterAll(() => opened.close())

  test('[N1] a new record looks unsourced on its page, in the list and in the graph', async () => {
    const { page } = opened
    await page.keyboard.press('Control+Shift+N')
    await sayWho(page, 'Ada Tester', 'ca-ps')
    const dialog = page.getByRole('dialog', { name: 'New record' })
    await dialog.getByRole('combobox').selectOption({ label: 'Service' })
    await dialog.getByRole('textbox').fill('North Star House')
    await page.keyboard.press('Enter')
    await form(page).getByLabel('Capacity').fill('12')
    await form(page).getByLabel('Add a relationship').selectOption({ label: 'operates in' })
    await form(page)
      .getByLabel(/With which record/)
      .fill('Nunav')
    await form(page)
      .getByRole('option', { name: /^Nunavut/ })
      .click()
    await expect(form(page).locator('.edit-relationships')).toContainText('Nunavut')
    await form(page).getByLabel('Add a relationship').selectOption({ label: 'advances' })
    await form(page)
      .getByLabel(/With which record/)
      .fill('Protection')
    await form(page)
      .getByRole('option', { name: /^Protection/ })
      .first()
      .click()
    await expect(form(page).locator('.edit-relationships')).toContainText('Protection')
    await page.getByRole('button', { name: 'Done' }).click()

    await expect(inspector(page).locator('.inspector-head')).toContainText('No source')
    await expect(inspector(page).locator('.facts > div', { hasText: 'Capacity' })).toHaveText(
      /12\s*No source/,
    )
    await expect(inspector(page).locator('.joined li', { hasText: 'Nunavut' })).toContainText('No source')
    await showView(page, 7)
    await page.getByRole('searchbox').fill('North Star House')
    await expect(page.getByRole('row', { name: /North Star House/ })).toContainText('No source')
    await page.getByRole('button', { name: 'North Star House', exact: true }).click()
    await page.getByRole('radio', { name: 'List' }).check()
    await expect(page.locator('.graph-list button', { hasText: 'North Star House' })).toContainText(
      'no source',
    )
    await page.getByRole('radio', { name: 'Graph' }).check()
    await expect(page.locator('.legend').last()).toContainText('No source')
    await page.waitForTimeout(500)
    await page.screenshot({ path: 'out/screens/evidence-unsourced-en.png' })

    await showView(page, 1)
    const cell = cellAt(page, 'Nunavut', 'Protection and assistance for victims')
    await expect(cell).toContainText('?1')
    await expect(cell).toHaveAccessibleName(/1 without a source/)
    await expect(page.getByRole('group', { name: /legend|mean/i }).first()).toContainText('cite no source')
    await cell.click()
    await expect(inspector(page).locator('.facts > div', { hasText: 'Without a source' })).toContainText('1')
    await expect(inspector(page).locator('.record-list li', { hasText: 'North Star House' })).toContainText(
      'No source',
    )
    await page.screenshot({ path: 'out/screens/evidence-matrix-en.png' })
    await openRecord(page, 'North Star House', /North Star House/)
  })

  test('a source is made in place by keyboard, with its citation as one named step', async () => {
    const { page } = opened
    await page.getByRole('button', { name: 'Edit', exact: true }).click()
    const part = form(page).locator('section', { hasText: 'Sources of the record' })
    await part.getByRole('combobox', { name: /^Cite a source/ }).focus()
    await page.keyboard.type('Shelter survey of Nunavut')
    await expect(part.getByRole('option', { name: 'Create “Shelter survey of Nunavut”' })).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(part.getByLabel('Locator')).toBeFocused()
    expect(await undoLabel(opened)).toMatch(/^Undo: change of/)
    await page.keyboard.type('p. 4')
    await page.keyboard.press('Enter')
    await expect(part.locator('.edit-citations')).toContainText('Shelter survey of Nunavut, p. 4')
    expect(await undoLabel(opened)).toBe('Undo: edit, Locator')

    const source = part.locator('.source-fields')
    await source.getByLabel('Evidence grade').selectOption({ label: 'NGO report' })
    await source.getByLabel('Date', { exact: true }).fill('March 2017')
    await source.getByLabel('Address').fill('https://example.org/survey')
    await source.getByLabel('Address').press('Enter')
    await source.getByRole('group', { name: 'Publisher' }).getByLabel('English').fill('North Star Society')
    await source.getByRole('group', { name: 'Publisher' }).getByLabel('English').press('Enter')
    await page.getByRole('button', { name: 'Done' }).click()
    const sources = inspector(page).locator('section', {
      has: page.getByRole('heading', { name: 'Sources' }),
    })
    await expect(sources).toContainText('Shelter survey of Nunavut, p. 4')
    await expect(sources).toContainText('NGO report · March 2017')
    await expect(inspector(page).locator('.facts > div', { hasText: 'Capacity' })).toContainText(
      'From the sources of the record',
    )
    await expect(inspector(page).locator('.inspector-head')).not.toContainText('No source')
    await expect(inspector(page).locator('.inspector-head')).toContainText('Last known 2017')
  })

  test('[R41] a field has sources of its own; two that disagree stand side by side with which is used and why', async () => {
    const { page } = opened
    await page.getByRole('button', { name: 'Edit', exact: true }).click()
    await form(page)
      .getByRole('button', { name: /from the sources of the record.*“Capacity”/ })
      .press('Enter')
    const part = form(page).locator('.field-sources', { has: page.locator('.citations-part') })
    for (const [words, name] of [
      ['Shelter survey', 'Shelter survey of Nunavut'],
      ['Trafficking in Persons', undefined],
    ] as const) {
      await part.getByRole('combobox', { name: /^Cite a source/ }).fill(words)
      await expect(part.locator('.picker-choices [role=option]').first()).toContainText(
        name ?? 'Trafficking in persons in Canada',
      )
      await part.getByRole('combobox', { name: /^Cite a source/ }).press('Enter')
      await expect(part.getByLabel('Locator').last()).toBeFocused()
      await page.keyboard.type(name === undefined ? 'p. 90' : 'p. 5')
      await page.keyboard.press('Enter')
    }
    await expect(part.getByRole('button', { name: /^2 sources/ })).toBeVisible()
    const second = part.locator('.edit-citations > li').nth(1)
    await second.getByRole('group', { name: 'What this source says' }).getByLabel('English').fill('9 places')
    await second.getByLabel('Used by the record').selectOption({ label: 'No' })
    await second
      .getByRole('group', { name: /^Why it is used/ })
      .getByLabel('English')
      .fill('It counts one wing.')
    await second
      .getByRole('group', { name: /^Why it is used/ })
      .getByLabel('French')
      .fill('Elle compte une seule aile.')
    await second
      .getByRole('group', { name: /^Why it is used/ })
      .getByLabel('French')
      .blur()
    await expect(second).toContainText('(not used)')
    for (const language of ['en', 'fr'] as const) {
      await switchLanguage(page, language)
      expect(await axeFindings(page)).toEqual([])
      await part.scrollIntoViewIfNeeded()
      await page.screenshot({ path: `out/screens/evidence-form-${language}.png` })
    }
    await switchLanguage(page, 'en')
    await page.getByRole('button', { name: 'Done' }).click()

    const sides = inspector(page).locator('.dispute-sides > li')
    await expect(inspector(page).locator('.disputes')).toContainText('On: Capacity')
    await expect(sides).toHaveCount(2)
    await expect(sides.nth(0)).toHaveText(/^Used.*12.*Shelter survey of Nunavut, p\. 5/s)
    await expect(sides.nth(1)).toHaveText(/^Not used.*9 places.*p\. 90.*Why: It counts one wing\./s)
    await expect(inspector(page).locator('.facts > div', { hasText: 'Capacity' }).first()).toContainText(
      'Source: Shelter survey of Nunavut, p. 5',
    )
    await switchLanguage(page, 'fr')
    await expect(sides.nth(1)).toHaveText(/^Non retenue.*Motif\s: Elle compte une seule aile\./s)
    await switchLanguage(page, 'en')
  })

  test('a relationship has sources of its own, which go and come back with it', async () => {
    const { page } = opened
    await page.getByRole('button', { name: 'Edit', exact: true }).click()
    const nunavut = form(page).locator('.edit-relationships > li', { hasText: 'Nunavut' })
    await nunavut.getByRole('button', { name: 'Details' }).first().click()
    await nunavut.getByRole('combobox', { name: /^Cite a source/ }).fill('Shelter survey')
    await expect(nunavut.locator('.picker-choices [role=option]').first()).toContainText(
      'Shelter survey of Nunavut',
    )
    await nunavut.getByRole('combobox', { name: /^Cite a source/ }).press('Enter')
    await expect(nunavut.getByLabel('Locator')).toBeFocused()
    expect(await undoLabel(opened)).toBe('Undo: new citation')
    await page.keyboard.type('map 2')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Done' }).click()
    const line = inspector(page).locator('.joined li', { hasText: 'Nunavut' })
    await expect(line).toContainText('Source: Shelter survey of Nunavut, map 2')

    await page.getByRole('button', { name: 'Edit', exact: true }).click()
    await form(page).getByRole('button', { name: 'Take away the relationship with Nunavut' }).click()
    await expect(form(page).locator('.edit-relationships > li', { hasText: 'Nunavut' })).toHaveCount(0)
    expect(await undoLabel(opened)).toBe('Undo: removal of a relationship')
    await form(page).locator('h3').first().click()
    await page.keyboard.press('Control+Z')
    await page.getByRole('button', { name: 'Done' }).click()
    await expect(line).toContainText('Source: Shelter survey of Nunavut, map 2')
  })

  test('a citation is taken away, and undo brings it back', async () => {
    const { page } = opened
    await page.getByRole('button', { name: 'Edit', exact: true }).click()
    const part = form(page).locator('section', { hasText: 'Sources of the record' })
    await part
      .getByRole('button', { name: 'Take away the citation of Shelter survey of Nunavut' })
      .press('Enter')
    await expect(part).toContainText('No source is cited here.')
    await expect(part.getByRole('combobox')).toBeFocused()
    expect(await undoLabel(opened)).toBe('Undo: removal of a citation')
    await form(page).locator('h3').first().click()
    await page.keyboard.press('Control+Z')
    await expect(part.locator('.edit-citations')).toContainText('Shelter survey of Nunavut, p. 4')
    await page.getByRole('button', { name: 'Done' }).click()
  })

  test('[R39] verified today by me is one step; its own interval makes it due', async () => {
    const { page } = opened
    await expect(inspector(page)).toContainText('Due since March 31, 2019')
    await inspector(page).getByRole('button', { name: 'Verified today by me' }).press('Enter')
    await expect(inspector(page).locator('.inspector-head')).not.toContainText('Last known')
    await expect(inspector(page).locator('.facts > div', { hasText: 'Verified by' })).toContainText(
      'Ada Tester',
    )
    await expect(inspector(page)).toContainText('Due on')
    expect(await undoLabel(opened)).toBe('Undo: set verified on, verified by of North Star House')
    await page.getByRole('button', { name: 'Edit', exact: true }).click()
    await form(page).getByLabel('To be verified every').fill('6')
    await form(page).getByRole('textbox', { name: 'Verified on' }).fill('2020-01-15')
    await form(page).getByLabel('Verified by').focus()
    await page.getByRole('button', { name: 'Done' }).click()
    await expect(inspector(page)).toContainText('Due since July 15, 2020')
    await expect(inspector(page)).toContainText('6 months')
    await expect(inspector(page).locator('.inspector-head')).toContainText('Last known 2020')
  })

  for (const language of ['en', 'fr'] as const)
    test(`axe finds nothing on the page of the record, and what the starter map says stands so (${language})`, async () => {
      const { page } = opened
      await switchLanguage(page, language)
      expect(await axeFindings(page)).toEqual([])
      await page.screenshot({ path: `out/screens/evidence-record-${language}.png` })
      await openRecord(page, 'allocation-strategy-2019', /./)
      await expect(inspector(page).locator('.dispute-sides > li').first()).toBeVisible()
      await inspector(page).locator('.disputes').scrollIntoViewIfNeeded()
      expect(await axeFindings(page)).toEqual([])
      await page.screenshot({ path: `out/screens/evidence-dispute-${language}.png` })
      await openRecord(page, 'North Star House', /North Star House/)
      expect(opened.complaints).toEqual([])
    })
})
