import { expect, test } from '@playwright/test'
import { axeFindings } from '../../helpers/axe.ts'
import {
  chooseFromMenu,
  matrixReady,
  openWindow,
  sayWho,
  showView,
  switchLanguage,
} from '../../helpers/window.ts'

const words = {
  en: { purge: 'Take a value out for good', succession: 'Edit the succession …', missing: 'Choose a field' },
  fr: {
    purge: 'Retirer une valeur définitivement',
    succession: 'Modifier la succession…',
    missing: 'Choisissez d’abord un champ',
  },
} as const

for (const language of ['en', 'fr'] as const)
  test(`[W11] a dialog begins at its words or its field, and what is missing gets the focus (${language})`, async () => {
    const { app, page, complaints, close } = await openWindow({ size: { width: 1280, height: 690 } })
    await matrixReady(page)
    await switchLanguage(page, language)
    const dialog = page.getByRole('dialog')
    await chooseFromMenu(app, 'map-backups')
    await expect(dialog).toBeFocused()
    expect(await axeFindings(page)).toEqual([])
    await page.keyboard.press('Escape')

    await showView(page, 7)
    await page.getByRole('searchbox').fill('MOSAIC')
    await page.locator('.row-button', { hasText: /^MOSAIC$/ }).press('Enter')
    await page.getByRole('button', { name: words[language].succession }).press('Enter')
    await sayWho(page, 'Camille Roy', '')
    const other = dialog.getByRole('combobox').first()
    await expect(other).toBeFocused()
    await dialog.locator('button[type=submit]').press('Enter')
    await expect(other).toBeFocused()
    await expect(other).toHaveAttribute('aria-invalid', 'true')
    await page.keyboard.press('Escape')

    await page.locator('.inspector .history summary').press('Enter')
    await page.getByRole('button', { name: words[language].purge }).press('Enter')
    await expect(dialog, 'what it means is read first').toBeFocused()
    await dialog.locator('button[type=submit]').press('Enter')
    await expect(dialog.getByRole('combobox').first()).toBeFocused()
    await expect(dialog.getByRole('alert').first()).toContainText(words[language].missing)
    expect(await axeFindings(page)).toEqual([])
    expect(complaints).toEqual([])
    await close()
  })
