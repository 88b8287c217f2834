import { expect, test } from '@playwright/test'
import { axeFindings } from '../../helpers/axe.ts'
import { matrixReady, openWindow, ownFolder, switchLanguage } from '../../helpers/window.ts'

const words = {
  en: {
    change: /^Change the keys of: Find/,
    taken: 'Points to reconcile',
    reserved: 'belongs to the system',
  },
  fr: {
    change: /^Changer les touches de.: Trouver/,
    taken: 'Points à concilier',
    reserved: 'appartient au système',
  },
} as const

for (const language of ['en', 'fr'] as const)
  test(`[W23] a person chooses keys, is told which are taken, and has them at the next start (${language})`, async () => {
    const folder = ownFolder()
    const { page, close, complaints } = await openWindow({ folder })
    await matrixReady(page)
    await switchLanguage(page, language)
    await page.locator('td[role="gridcell"][tabindex="0"]').focus()
    await page.keyboard.press('?')
    const sheet = page.getByRole('dialog')
    await sheet.getByRole('button', { name: words[language].change }).click()
    await page.keyboard.press('Control+3')
    await expect(sheet.getByRole('alert')).toContainText(words[language].taken)
    await page.keyboard.press('Control+c')
    await expect(sheet.getByRole('alert')).toContainText(words[language].reserved)
    expect(await axeFindings(page)).toEqual([])
    await page.keyboard.press('Control+u')
    await expect(sheet.locator('kbd', { hasText: /^Ctrl U$/ })).toBeVisible()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+k')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await page.keyboard.press('Control+u')
    await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused()
    expect(complaints).toEqual([])
    await close()

    const again = await openWindow({ folder })
    await matrixReady(again.page)
    await again.page.keyboard.press('Control+u')
    await expect(again.page.getByRole('dialog').getByRole('combobox')).toBeFocused()
    await again.close()
  })
