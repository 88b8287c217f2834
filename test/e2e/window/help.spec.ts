import { expect, test, type Locator, type Page } from '@playwright/test'
import { axeFindings } from '../../helpers/axe.ts'
import { join } from 'node:path'
import { helpPageIds } from '../../../shared/language/help/help-page.ts'
import { gapKinds } from '../../../graph-schema/vocabularies/analysis.ts'
import {
  answerSaveDialog,
  chooseFromMenu,
  matrixReady,
  openWindow,
  ownFolder,
  picture,
  showView,
  switchLanguage,
  type OpenedWindow,
} from '../../helpers/window.ts'

const help = (page: Page): Locator => page.locator('dialog.help-dialog')

const words = {
  en: {
    matrix: 'Reading the matrix',
    findings: 'Overlaps and points to reconcile',
    purge: 'Taking a value out for good',
    asked: 'purge confirm',
    of: /^Help on this view: Overlaps/,
    none: 'Nothing found for “xyzzy”',
  },
  fr: {
    matrix: 'Lire la matrice',
    findings: 'Chevauchements et points à concilier',
    purge: 'Retirer une valeur définitivement',
    asked: 'retirer confirmer',
    of: /^Aide sur cette vue.: Chevauchements/,
    none: 'Rien trouvé pour',
  },
} as const

test.describe('the pages of the help', () => {
  let opened: OpenedWindow
  test.beforeAll(async () => {
    opened = await openWindow({ size: { width: 1280, height: 700 } })
    await matrixReady(opened.page)
  })
  test.afterAll(async () => {
    expect(opened.complaints).toEqual([])
    expect(await opened.requests()).toEqual([])
    await opened.close()
  })
  for (const language of ['en', 'fr'] as const)
    test(`[B1] [B2] [B3] every page of the help is read, searched and linked by keyboard (${language})`, async () => {
      const { page } = opened
      await switchLanguage(page, language)
      await showView(page, 1)
      const said = words[language]
      await page.locator('td[role="gridcell"][tabindex="0"]').focus()
      await page.keyboard.press('F1')
      await expect(help(page).getByRole('heading', { level: 3 })).toHaveText(said.matrix)
      for (const kind of gapKinds)
        await expect(help(page).locator(`[data-gap-kind="${kind.id}"]`)).toContainText(kind[language])

      const pages = help(page).getByRole('navigation').getByRole('button')
      await expect(pages).toHaveCount(helpPageIds.length)
      for (let nth = 0; nth < helpPageIds.length; nth++) {
        await pages.nth(nth).press('Enter')
        const title = help(page).getByRole('heading', { level: 3 })
        await expect(title).toHaveText((await pages.nth(nth).textContent()) ?? '')
        await expect(title).toBeFocused()
        expect(await help(page).locator('.help-page').textContent()).not.toMatch(/[{}]|command\.|help:/)
        expect(await axeFindings(page)).toEqual([])
        await picture(page, `help-${nth}-${language}`)
      }

      const search = help(page).getByRole('searchbox')
      await search.fill(said.asked)
      await picture(page, `help-search-${language}`)
      await help(page).locator('.help-pages button').first().press('Enter')
      const part = help(page).getByRole('heading', { level: 4, name: said.purge })
      await expect(part).toBeFocused()
      await expect(part).toBeInViewport()
      await search.fill('xyzzy')
      await expect(help(page).getByRole('status')).toContainText(said.none)
      expect(await axeFindings(page)).toEqual([])
      await page.keyboard.press('Escape') // the field empties itself first
      await page.keyboard.press('Escape')
      await expect(help(page)).toHaveCount(0)
      await expect(page.locator('td[role="gridcell"][tabindex="0"]')).toBeFocused()

      await showView(page, 2)
      await page.getByRole('button', { name: said.of }).click()
      await expect(help(page).getByRole('heading', { level: 3 })).toHaveText(said.findings)
      await page.keyboard.press('Escape')
      await expect(page.getByRole('button', { name: said.of })).toBeFocused()
    })
})

test('[B2] [B3] a link leads to its heading, keys are the person’s own, and the help is there before any map', async () => {
  const { app, page, close } = await openWindow({ args: [] })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.evaluate(() => window.fourfold.invoke('keys:set', { find: 'CmdOrCtrl+J' }))
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await chooseFromMenu(app, 'help')
  await expect(help(page).getByRole('heading', { level: 3 })).toHaveText('What Fourfold is for')
  await expect(help(page).locator('kbd', { hasText: /^Ctrl J$/ })).toBeVisible()
  await expect(help(page).locator('kbd', { hasText: /^Ctrl K$/ })).toHaveCount(0)
  await help(page).getByRole('article').getByRole('button', { name: 'Funding, counted once' }).click()
  await expect(help(page).getByRole('heading', { name: 'Funding, counted once' })).toBeFocused()
  expect(await axeFindings(page)).toEqual([])
  await close()
})

for (const language of ['en', 'fr'] as const)
  test(`[B6] on an empty map every view says what to do (${language})`, async () => {
    const folder = ownFolder()
    const { app, page, close, complaints } = await openWindow({
      args: [],
      folder,
      size: { width: 1280, height: 700 },
    })
    await switchLanguage(page, language)
    await answerSaveDialog(app, join(folder, 'none.fourfold'))
    await page.locator('.way').nth(2).click()
    await matrixReady(page)
    await expect(page.locator('.tour-offer')).toHaveCount(0)
    const next = {
      en: /New record|Make |Choose|New records are compared|appear|Open |Save as|stands? here|opens here/,
      fr: /Nouvelle fiche|Créez|Choisissez|nouvelles fiches sont comparées|apparaît|Ouvrir|Enregistrer|s’ouvre ici/,
    }[language]
    const say = {
      en: { noRecords: 'This map has no records yet', narrow: 'Narrow the list', fewer: 'Type fewer' },
      fr: {
        noRecords: 'Cette carte n’a pas encore de fiches',
        narrow: 'Réduire la liste',
        fewer: 'Tapez-en moins',
      },
    }[language]
    await page.locator('.scope-bar .chip').nth(4).click()
    await page.getByRole('searchbox', { name: say.narrow }).fill('qqq')
    await expect(page.locator('.popover:popover-open')).toContainText(say.fewer)
    await page.keyboard.press('Escape')
    for (const nth of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]) {
      await showView(page, nth)
      await picture(page, `empty-${nth}-${language}`)
      const why = page.getByRole('main').locator('.empty-why')
      if (nth === 9) await expect(page.getByRole('main')).toContainText(next)
      else await expect(why.first()).toContainText(next)
      if (![1, 7, 9].includes(nth)) {
        await expect(page.locator('.empty-title').first()).toHaveText(say.noRecords)
        await expect(page.getByRole('main').locator('.empty').getByRole('button')).toHaveCount(2)
      }
      for (const one of await page.locator('.empty').all())
        expect(await one.locator('.empty-why').textContent()).toMatch(/\p{L}{3}.*\./u)
    }
    await showView(page, 1)
    await page.locator('.axis-pickers select').first().selectOption('organization')
    await expect(page.locator('.matrix-card .empty-title')).toHaveText(say.noRecords)
    await picture(page, `empty-axis-${language}`)
    expect(complaints).toEqual([])
    await close()
  })
