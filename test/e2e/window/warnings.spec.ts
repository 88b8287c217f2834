import { expect, test } from '@playwright/test'
import { axeFindings } from '../../helpers/axe.ts'
import { matrixReady, openWindow, sayWho, switchLanguage, type OpenedWindow } from '../../helpers/window.ts'

test.describe('a text that should be looked at again', () => {
  test.describe.configure({ mode: 'serial' }) // one record, looked at in both languages
  let opened: OpenedWindow
  test.beforeAll(async () => {
    opened = await openWindow()
    await matrixReady(opened.page)
  })
  test.afterAll(() => opened.close())

  test('[R25] says why at the field while it is typed, aloud after a pause, and is taken all the same', async () => {
    const { page } = opened
    await page.keyboard.press('Control+Shift+N')
    await sayWho(page, 'Ada Tester', 'ca-ps')
    const dialog = page.getByRole('dialog', { name: 'New record' })
    await dialog.getByRole('combobox').selectOption({ label: 'Service' })
    await dialog.getByRole('textbox').fill('House at 12 Elm Street')
    await expect(dialog.getByText('This looks like a street address.')).toBeVisible()
    await dialog.getByRole('textbox').fill('North Star House')
    await expect(dialog.getByText('This looks like')).toHaveCount(0)
    await page.keyboard.press('Enter')

    const form = page.locator('.record-form')
    const contact = form.getByLabel('Public contact')
    await contact.fill('705-555-0199')
    await expect(form.getByText('This looks like')).toHaveCount(0)
    await contact.fill('705-555-0199, 12 Elm Street, Barrie')
    const warning = form.getByText('This looks like a street address.')
    await expect(warning).toBeVisible()
    await expect(contact).toHaveAccessibleDescription(/This looks like a street address\./)
    await expect(contact).not.toHaveAttribute('aria-invalid')
    const spoken = page
      .locator('[aria-live=polite], [role=status]')
      .filter({ hasText: 'This looks like a street' })
    await expect(spoken.first()).toBeAttached()

    const note = form.getByRole('group', { name: 'Note' }).getByLabel('French')
    await note.fill('Marie E., née le 1er mai 2004')
    await expect(form.getByText('This looks like somebody’s date of birth.')).toBeVisible()
    await form.getByLabel('Capacity').click() // leaves the field: both are written, and the notes stay
    await expect(warning).toBeVisible()
    expect(await axeFindings(page)).toEqual([])
    await page.screenshot({ path: 'out/screens/warning-en.png' })
  })

  test('[R25] in French too, and goes when the text goes', async () => {
    const { page } = opened
    await switchLanguage(page, 'fr')
    const form = page.locator('.record-form')
    await expect(form.getByText('Cela ressemble à une adresse municipale.')).toBeVisible()
    await expect(form.getByText('Cela ressemble à la date de naissance d’une personne.')).toBeVisible()
    await page.screenshot({ path: 'out/screens/warning-fr.png' })
    await form.getByLabel('Coordonnées publiques').fill('705-555-0199')
    await expect(form.getByText('Cela ressemble à une adresse municipale.')).toHaveCount(0)
  })

  test('[R28] a relationship is put in confidence in the form, with from whom and to whom', async () => {
    const { page } = opened
    await switchLanguage(page, 'en')
    const form = page.locator('.record-form')
    await form.getByLabel('Add a relationship').selectOption({ label: 'operates in' })
    await form.getByLabel(/With which record/).fill('Nunav')
    await form.getByRole('option', { name: /^Nunavut/ }).click()
    const joined = form.locator('.edit-relationships > li', { hasText: 'Nunavut' })
    await joined.getByRole('button', { name: 'Details' }).click()
    const handling = joined.getByLabel('Handling')
    await expect(handling).toHaveValue('as-ends')
    await expect(joined.getByText('As closed as the more closed of its two ends.')).toBeVisible()
    await handling.selectOption('in-confidence')
    for (const [label, typed, name] of [
      ['In confidence from', 'Ontario', /^Ontario/],
      ['In confidence to', 'RCMP', /^Royal Canadian/],
    ] as const) {
      await joined.getByLabel(label).fill(typed)
      await joined.getByRole('option', { name }).first().click()
    }
    await joined.getByRole('button', { name: 'Record the confidence' }).click()
    await expect(handling).toHaveValue('in-confidence')
    await expect(joined.getByRole('alert')).toHaveCount(0)
    expect(await axeFindings(page)).toEqual([])
    await page.screenshot({ path: 'out/screens/confidence-en.png' })
  })
})
