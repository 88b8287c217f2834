import { expect, test, type Page } from '@playwright/test'
import { axeFindings } from '../../helpers/axe.ts'
import {
  matrixReady,
  openWindow,
  ownFolder,
  sayWho,
  switchLanguage,
  type OpenedWindow,
} from '../../helpers/window.ts'

/** Creates a record by keyboard; its form is open after. */
async function create(page: Page, type: string, name: string): Promise<void> {
  await page.keyboard.press('Control+Shift+N')
  const dialog = page.getByRole('dialog', { name: /New record|Nouvelle fiche/ })
  await dialog.getByRole('combobox').selectOption({ label: type })
  await dialog.getByRole('textbox').fill(name)
  await page.keyboard.press('Enter')
  await expect(page.locator('.record-form')).toBeVisible()
}

test.describe('the form of a record', () => {
  test.describe.configure({ mode: 'serial' }) // one record, from its first name to its copy
  let opened: OpenedWindow
  test.beforeAll(async () => {
    opened = await openWindow()
    await matrixReady(opened.page)
  })
  test.afterAll(() => opened.close())

  test('[E2] a name is enough for a new record; who works here is asked first; each field is saved as it is left', async () => {
    const { page } = opened
    await page.keyboard.press('Control+Shift+N')
    await sayWho(page, 'Ada Tester', 'ca-ps')
    const dialog = page.getByRole('dialog', { name: 'New record' })
    await expect(dialog.getByRole('textbox')).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(dialog.getByRole('alert')).toHaveText('Write a name.')
    await dialog.getByRole('combobox').selectOption({ label: 'Service' })
    await dialog.getByRole('textbox').fill('North Star House')
    await page.keyboard.press('Enter')

    const form = page.locator('.record-form')
    await form.getByLabel('Period').fill('since May 2019')
    await expect(form.getByText('Understood as May 2019–.')).toBeVisible()
    await form.getByLabel('Capacity').click() // leaves the field
    await expect(form.getByText('Understood as')).toHaveCount(0)
    await form.getByLabel('Capacity').fill('12')
    await form.getByLabel('Status of the name in English').focus()
    await page.getByRole('button', { name: 'Done' }).click()
    const facts = page.locator('.inspector')
    await expect(facts.getByText('since May 2019')).toBeVisible()
    await expect(facts.getByText('12', { exact: true })).toBeVisible()
  })

  test('[E1] a value that breaks a rule stays in its field with the rule in words, and nothing else is lost', async () => {
    const { page } = opened
    await page.keyboard.press('F2')
    const form = page.locator('.record-form')
    await form.getByLabel('Period').fill('whenever')
    await form.getByLabel('Capacity').fill('many')
    await form.getByLabel('Public contact').click()
    await expect(form.getByRole('alert').nth(0)).toContainText('This is not a period')
    await expect(form.getByRole('alert').nth(1)).toContainText('This is not a number')
    await expect(form.getByLabel('Period')).toHaveValue('whenever')
    await expect(form.getByLabel('Period')).toHaveAttribute('aria-invalid', 'true')
    await switchLanguage(page, 'fr')
    await expect(form.getByLabel('Période')).toHaveValue('whenever')
    await form.getByLabel('Période').focus()
    await page.keyboard.press('Escape')
    await expect(form.getByLabel('Période')).toHaveValue(/2019/)
    await form.getByLabel('Capacité').focus()
    await page.keyboard.press('Escape')
    await expect(form.getByRole('alert')).toHaveCount(0)
    await switchLanguage(page, 'en')
  })

  test('[E4] eligibility is structure: not stated and everyone are different answers', async () => {
    const { page } = opened
    const form = page.locator('.record-form')
    await form.getByLabel('Genders: who is admitted').selectOption({ label: 'Everyone (the source says so)' })
    await form.getByLabel('Immigration status: who is admitted').selectOption({ label: 'Only these' })
    await form.getByLabel('people without status').check()
    await form.getByLabel('citizens').uncheck()
    await form.getByLabel('From age').fill('16')
    await form.getByLabel('To age').fill('12')
    await form.getByLabel('Other condition').click()
    await expect(form.getByRole('alert')).toBeVisible()
    await form.getByLabel('To age').fill('29')
    await form.getByLabel('Other condition').click()
    await page.getByRole('button', { name: 'Done' }).click()
    await expect(page.locator('.inspector')).toContainText('any gender')
    await expect(page.locator('.inspector')).toContainText('16 to 29')
    await expect(page.locator('.inspector')).toContainText('people without status')
  })

  test('[E5] a relationship is found by search or made in place, with only what the schema allows', async () => {
    const { page } = opened
    await page.keyboard.press('F2')
    const form = page.locator('.record-form')
    const kinds = form.getByLabel('Add a relationship').locator('option')
    await expect(kinds.filter({ hasText: 'operates in' })).not.toHaveCount(0)
    await expect(kinds.filter({ hasText: 'takes the position' })).toHaveCount(0)
    await form.getByLabel('Add a relationship').selectOption({ label: 'operates in' })
    const other = form.getByLabel(/With which record/)
    // Enter before the hits have come makes nothing of what was typed
    await other.evaluate((input: HTMLInputElement) => {
      const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')
      value?.set?.call(input, 'Nunav')
      input.dispatchEvent(new Event('input', { bubbles: true }))
      input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }))
    })
    await expect(form.getByRole('option', { name: /^Nunavut/ })).toBeVisible()
    await expect(other).toHaveValue('Nunav')
    await form.getByRole('option', { name: /^Nunavut/ }).click()
    await expect(form.locator('.edit-relationships')).toContainText('Nunavut')
    await form.getByLabel('Add a relationship').selectOption({ label: 'is delivered by' })
    await form.getByLabel(/With which record/).fill('North Star Society')
    await form.getByRole('option', { name: 'Create “North Star Society”' }).click()
    await expect(form.locator('.edit-relationships')).toContainText('North Star Society')
    await page.keyboard.press('Escape')
    await page.locator('.record-form h3').first().click()
    await page.keyboard.press('Control+Z') // both at once
    await expect(form.locator('.edit-relationships')).not.toContainText('North Star Society')
    await expect(form.locator('.edit-relationships')).toContainText('Nunavut')
  })

  test('[E6] handling says what it does, and the way back is refused in words', async () => {
    const { page } = opened
    const form = page.locator('.record-form')
    const who = form.getByLabel('Who may read this record')
    await expect(form.getByText('Stays in this file')).toBeVisible()
    await who.selectOption('public')
    await expect(form.getByText('Goes into every export')).toBeVisible()
    await who.selectOption('own')
    await expect(form.getByRole('alert')).toBeVisible()
    await expect(who).toHaveValue('public')
  })

  for (const language of ['en', 'fr'] as const)
    test(`axe finds nothing in the form (${language})`, async () => {
      const { page } = opened
      await switchLanguage(page, language)
      const refusal = page.locator('.record-form').getByRole('alert')
      await expect(refusal).toContainText(
        language === 'en' ? 'North Star House' : /North Star House.*sa diffusion/,
      )
      expect(await axeFindings(page)).toEqual([])
      await page.screenshot({ path: `out/screens/form-${language}.png` })
      await page.keyboard.press('Control+Shift+N')
      expect(await axeFindings(page)).toEqual([])
      await page.screenshot({ path: `out/screens/new-record-${language}.png` })
      await page.keyboard.press('Escape')
      await switchLanguage(page, 'en')
    })

  test('[E7] a record is duplicated with its relationships, removed, and brought back', async () => {
    const { page } = opened
    await page.getByRole('button', { name: 'Done' }).click()
    await page.getByRole('button', { name: 'Duplicate', exact: true }).click()
    await page.getByRole('dialog').getByRole('textbox').fill('South Star House')
    await page.keyboard.press('Enter')
    await expect(page.locator('.record-form .edit-relationships')).toContainText('Nunavut')
    await page.getByRole('button', { name: 'Done' }).click()
    await expect(page.locator('.inspector h2')).toHaveText('South Star House')
    await page.getByRole('button', { name: 'Remove', exact: true }).click()
    await expect(page.locator('.inspector')).toContainText(/no longer|not on the map|gone/i)
    await page.locator('h1').first().click()
    await page.keyboard.press('Control+Z')
    await expect(page.locator('.inspector h2')).toHaveText('South Star House')
    expect(opened.complaints).toEqual([])
  })
})

test('[E3] a half-filled form survives a crash', async () => {
  const folder = ownFolder()
  const first = await openWindow({ folder })
  await matrixReady(first.page)
  await first.page.keyboard.press('Control+Shift+N')
  await sayWho(first.page, 'Ada Tester', '')
  await first.page.keyboard.press('Escape')
  await create(first.page, 'Program', 'Half a program')
  await first.page
    .locator('.record-form')
    .getByLabel('English', { exact: true })
    .nth(1)
    .fill('A sentence that nobody fini')
  await first.page.waitForTimeout(600)
  first.app.process().kill('SIGKILL')

  const second = await openWindow({ folder })
  await expect(second.page.getByRole('heading', { level: 1 })).toHaveText('Records')
  await expect(second.page.locator('.waiting')).toHaveCount(0)
  await second.page.keyboard.press('Control+K')
  await expect(second.page.getByRole('dialog').getByRole('combobox')).toBeFocused()
  await second.page.keyboard.type('Half a program')
  await expect(second.page.getByRole('option', { name: /Half a program/ })).toBeVisible()
  await second.page.keyboard.press('Enter')
  await second.page.getByRole('button', { name: 'Edit', exact: true }).click()
  await expect(second.page.locator('.record-form').getByLabel('English', { exact: true }).nth(1)).toHaveValue(
    'A sentence that nobody fini',
  )
  await second.close()
})
