import { expect, test } from '@playwright/test'
import {
  chooseFromMenu,
  matrixReady,
  menuLabels,
  openWindow,
  ownFolder,
  sayWho,
  switchLanguage,
} from '../../helpers/window.ts'

const reason = 'Four jurisdictions named it before the call.'

test('[W7] [W8] a verdict is asked for its reason, shown everywhere, undone from the menu, and kept', async () => {
  const folder = ownFolder()
  const { app, page, close } = await openWindow({ folder, size: { width: 1440, height: 860 } })
  await matrixReady(page)
  const details = page.getByRole('complementary')
  const name = await details.getByRole('heading', { level: 2 }).innerText()

  await details.getByRole('button', { name: 'To raise …' }).click()
  await sayWho(page, 'Camille Roy', 'Public Safety Canada')
  const dialog = page.getByRole('dialog', { name: 'To raise: why?' })
  await expect(dialog.getByText(name)).toBeVisible()
  await dialog.getByRole('button', { name: 'Record the verdict' }).click()
  await expect(dialog.getByRole('alert')).toContainText('A verdict needs a reason')
  await dialog.getByRole('textbox', { name: 'Reason' }).fill(reason)
  await dialog.getByRole('button', { name: 'Record the verdict' }).click()
  await expect(dialog).toHaveCount(0)

  const verdict = details.getByRole('region', { name: 'Verdict' })
  await expect(verdict).toContainText('To raise')
  await expect(verdict).toContainText(reason)
  await expect(verdict).toContainText('Camille Roy, Public Safety Canada')
  await expect(page.locator('.finding-row[data-selected] .tag-verdict')).toHaveText('To raise')
  await expect(page.locator('[data-announcer]')).toContainText('Recorded: To raise.')
  await expect(page.getByText('Working as Camille Roy, Public Safety Canada')).toBeVisible()
  const labels = await menuLabels(app)
  expect(labels.find((label) => label.startsWith('Undo'))).toMatch(/^Undo: verdict/)
  expect(labels.join(' ')).not.toContain(reason)
  const undoLabel = async () => {
    const label = (await menuLabels(app)).find((one) => /^(Undo|Annuler)/.test(one))
    return label?.replace(/\s/g, ' ') // in French a no-break space stands before the colon
  }
  await expect.poll(undoLabel).toBe(`Undo: verdict, ${name}`)
  await switchLanguage(page, 'fr')
  await expect(details.getByRole('heading', { level: 2 })).not.toHaveText(name)
  const french = await details.getByRole('heading', { level: 2 }).innerText()
  await expect.poll(undoLabel).toBe(`Annuler : appréciation, ${french}`)
  await switchLanguage(page, 'en')

  await chooseFromMenu(app, 'undo')
  await expect(verdict).toContainText('Nobody has given one')
  await expect(page.locator('.status-bar')).toContainText('Undone.')
  expect((await menuLabels(app)).find((label) => label.startsWith('Redo'))).toMatch(/^Redo: verdict/)
  await page.keyboard.press('Control+Shift+Z')
  await expect(verdict).toContainText(reason)
  await expect(page.locator('.status-bar')).toContainText('Done again.')
  await page.keyboard.press('Control+z')
  await expect(verdict).toContainText('Nobody has given one')
  await page.keyboard.press('Control+y')
  await expect(verdict).toContainText(reason)
  await close()

  const again = await openWindow({ folder, size: { width: 1440, height: 860 } })
  await matrixReady(again.page)
  await expect(again.page.getByRole('complementary').getByRole('region', { name: 'Verdict' })).toContainText(
    reason,
  )
  await again.close()
})

test('[W8] undo in a text field is the field’s', async () => {
  const { page, close } = await openWindow()
  await matrixReady(page)
  const details = page.getByRole('complementary')
  await details.getByRole('button', { name: 'Intended …' }).click()
  await sayWho(page, 'A. Tester', '')
  const field = page.getByRole('textbox', { name: 'Reason' })
  await field.pressSequentially('one two')
  await page.keyboard.press('Control+z')
  await expect(field).not.toHaveValue('one two')
  await expect(page.getByRole('dialog', { name: 'Intended: why?' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(details.getByRole('region', { name: 'Verdict' })).toContainText('Nobody has given one')
  await close()
})

test('[W7] a pair and a point take verdicts as well', async () => {
  const { page, close } = await openWindow({ size: { width: 1440, height: 860 } })
  await matrixReady(page)
  for (const [keys, button] of [
    ['Control+2', 'Intended …'],
    ['Control+3', 'Resolved …'],
  ] as const) {
    await page.keyboard.press(keys)
    const details = page.locator('.findings-detail')
    await details.getByRole('button', { name: button }).click()
    if (keys === 'Control+2') await sayWho(page, 'A. Tester', 'Test')
    await page.getByRole('textbox', { name: /Reason/ }).fill('As agreed between both.')
    await page.getByRole('button', { name: 'Record the verdict' }).click()
    await expect(page.locator('.pick[aria-current="true"] .tag-verdict')).toBeVisible()
    await expect(details.getByRole('region', { name: 'Verdict' })).toContainText('As agreed between both.')
  }
  await close()
})
