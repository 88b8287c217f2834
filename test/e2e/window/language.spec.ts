import { expect, test } from '@playwright/test'
import {
  chooseFromMenu,
  matrixReady,
  menuLabels,
  openWindow,
  ownFolder,
  showView,
  switchLanguage,
  viewNames,
} from '../../helpers/window.ts'

test('[W5] switches at once: words, content, numbers, dates, page language, menu; and is remembered', async () => {
  const folder = ownFolder()
  const { app, page, close } = await openWindow({ folder, size: { width: 1440, height: 860 } })
  await matrixReady(page)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('rowheader', { name: 'Quebec' })).toBeVisible()
  await expect(page.locator('.status-bar')).toContainText(/\d,\d{3} records/)

  await switchLanguage(page, 'fr')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Couverture')
  await expect(page.getByRole('rowheader', { name: 'Québec' })).toBeVisible()
  await expect(page.getByRole('rowheader', { name: 'Colombie-Britannique' })).toBeVisible()
  await expect(page.locator('.status-bar')).toContainText(/\d\s\d{3} fiches/)
  await expect(page.locator('.as-of').first()).toContainText(/En vigueur le\s*\d{1,2}(?:er)? \p{L}+ \d{4}/u)
  await expect(page.locator('.inspector .tag').first()).toHaveText(
    /Insuffisant|Besoin signalé|À vérifier|Un seul connu|Exclu/,
  )
  const labels = await menuLabels(app)
  expect(labels).toEqual(
    expect.arrayContaining(['&Fichier', '&Édition', 'Points à concilier', 'Annuler', 'Quitter']),
  )

  for (const [index, name] of viewNames.fr.entries()) {
    await showView(page, index + 1)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
  }
  await close()

  const again = await openWindow({ folder })
  await expect(again.page.locator('html')).toHaveAttribute('lang', 'fr')
  await expect(again.page.getByRole('heading', { level: 1 })).toHaveText(viewNames.fr.at(-1)!) // the view is remembered too
  await chooseFromMenu(again.app, 'language-en')
  await expect(again.page.getByRole('heading', { level: 1 })).toHaveText(viewNames.en.at(-1)!)
  await again.close()
})

test('[W4] a view with nothing selected names its own list, in both languages', async () => {
  const { page, close } = await openWindow({ size: { width: 1280, height: 690 } })
  await matrixReady(page)
  for (const language of ['en', 'fr'] as const) {
    await switchLanguage(page, language)
    for (const [view, own] of [
      [4, /commitment|engagement/],
      [5, /amount|montant/],
      [7, /record|fiche/],
    ] as const) {
      await showView(page, view)
      await expect(page.getByRole('complementary')).toContainText(own)
      await expect(page.getByRole('complementary')).not.toContainText(/matri/)
    }
  }
  await close()
})

test('[W5] marks a name that is in the other language', async () => {
  const { page, close } = await openWindow({ size: { width: 1440, height: 860 } })
  await matrixReady(page)
  await switchLanguage(page, 'fr')
  await showView(page, 7)
  await page.getByRole('searchbox').fill('Hope Restored')
  await page.locator('.row-button').first().click()
  await expect(page.locator('.inspector h2')).toHaveAttribute('lang', 'en')
  await close()
})
