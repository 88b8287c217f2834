import { expect, test, type Page } from '@playwright/test'
import { join } from 'node:path'
import { axeFindings } from '../../helpers/axe.ts'
import { runAs } from '../../helpers/map-of-colleague.ts'
import {
  matrixReady,
  openWindow,
  ownFolder,
  picture,
  resize,
  sayWho,
  switchLanguage,
  type OpenedWindow,
} from '../../helpers/window.ts'

const words = {
  en: {
    view: 'Strategies',
    start: 'Start from our strategy',
    table: 'Side by side',
    choose: /^Strategies: \d+ of \d+/,
    none: 'None of them',
    done: 'Done',
    rows: 'Rows by',
    all: /^All rows/,
    only: /^Only in one/,
    differences: 'What they set out to do differs',
    notFound: 'Not found in the sources seen',
    pairs: /^Show how many rows each pair shares/,
    count: /\d+ of \d+/,
    tooFew: 'Choose at least 2 strategies',
    ours: 'Our strategy',
    outside: /^What of .* is outside the scope of/,
    align: /^Align the row/,
    same: 'Make them one row',
    lead: 'Lead',
    manitoba: /Tracia/,
    protection: 'Protection and assistance for victims, ',
  },
  fr: {
    view: 'Stratégies',
    start: 'À partir de notre stratégie',
    table: 'Côte à côte',
    choose: /^Stratégies : \d+ sur \d+/,
    none: 'Aucune',
    done: 'Terminé',
    rows: 'Lignes par',
    all: /^Toutes les lignes/,
    only: /^Dans une seule/,
    differences: 'Ce qu’elles visent diffère',
    notFound: 'Introuvable dans les sources vues',
    pairs: /^Montrer combien de lignes chaque paire partage/,
    count: /\d+ sur \d+/,
    tooFew: 'Choisissez au moins 2 stratégies',
    ours: 'Notre stratégie',
    outside: /hors de la portée de/,
    align: /^Aligner la ligne/,
    same: 'En faire une seule ligne',
    lead: 'Responsable',
    manitoba: /Tracia/,
    protection: 'Protection et aide aux victimes, ',
  },
} as const

async function showStrategies(page: Page, language: 'en' | 'fr'): Promise<void> {
  await switchLanguage(page, language)
  await page.keyboard.press('Control+g')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words[language].view)
  await expect(page.locator('.waiting')).toHaveCount(0)
}

/** Chooses exactly the strategies whose names match, by their boxes. */
async function choose(page: Page, language: 'en' | 'fr', ...names: readonly RegExp[]): Promise<void> {
  const t = words[language]
  await page.locator('[data-strategies]').click()
  await page.getByRole('button', { name: t.none, exact: true }).click()
  for (const name of names) await page.getByRole('checkbox', { name }).check()
  await page.getByRole('button', { name: t.done, exact: true }).last().click()
}

for (const language of ['en', 'fr'] as const) {
  test.describe(`strategies in ${language}`, () => {
    const t = words[language]
    let opened: OpenedWindow
    test.beforeAll(async () => {
      opened = await openWindow({ size: { width: 1280, height: 720 } })
      await matrixReady(opened.page)
    })
    test.afterAll(async () => {
      expect(opened.complaints).toEqual([])
      expect(await opened.requests()).toEqual([])
      await opened.close()
    })

    test('[SB2] [SB3] [SB6] stand side by side, differences first, empty cells with their words', async () => {
      const { page } = opened
      await showStrategies(page, language)
      await expect(page.getByRole('grid')).toBeVisible()
      await expect(page.getByRole('heading', { name: t.differences })).toBeVisible()
      await picture(page, `strategies-first-${language}`)
      await choose(
        page,
        language,
        /National Action Plan to Combat|Plan d’action national de lutte/,
        /2019/,
        t.manitoba,
      )
      await expect(page.getByRole('columnheader')).not.toHaveCount(1)
      expect(await axeFindings(page)).toEqual([])
      await picture(page, `strategies-chosen-${language}`)
      await page.getByRole('combobox', { name: t.rows }).selectOption('activity')
      await expect(page.getByRole('grid').getByText(t.notFound).first()).toBeVisible()
      expect(await axeFindings(page)).toEqual([])
      await picture(page, `strategies-activity-${language}`)
      await page.getByRole('radio', { name: t.only }).check()
      await picture(page, `strategies-only-${language}`)
      await page.getByRole('radio', { name: t.all }).check()
    })

    test('[W11] [SB2] a cell is reached by arrows, shows all of it beside the table, and a measure opens there', async () => {
      const { page } = opened
      await showStrategies(page, language)
      await page.getByRole('combobox', { name: t.rows }).selectOption('pillar')
      const cells = page.getByRole('gridcell')
      await cells.first().focus()
      await page.keyboard.press('ArrowUp')
      await expect(page.getByRole('columnheader').getByRole('button').first()).toBeFocused()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      const details = page.getByRole('complementary')
      await expect(details.locator('.compared-facts dt', { hasText: t.lead }).first()).toBeVisible()
      await expect(details.locator('.graph-canvas canvas').first()).toBeVisible()
      expect(await axeFindings(page)).toEqual([])
      await picture(page, `strategies-cell-${language}`)
      await details.locator('.compared-facts .button-link').first().click()
      await expect(details.locator('[data-inspector="record"]')).toBeVisible()
      await details
        .getByRole('button', {
          name: language === 'en' ? 'Back to the comparison' : 'Retour à la comparaison',
        })
        .click()
      await expect(details.locator('.compared-facts')).toBeVisible()
    })

    test('[SB5] [R21] counts of pairs are off until asked, and never without their whole', async () => {
      const { page } = opened
      await showStrategies(page, language)
      const main = page.getByRole('main')
      const box = main.getByRole('checkbox', { name: t.pairs })
      await expect(box).not.toBeChecked()
      await box.check()
      const table = main.getByRole('table')
      await expect(table.getByRole('cell', { name: t.count }).first()).toBeVisible()
      await box.scrollIntoViewIfNeeded()
      await picture(page, `strategies-pairs-${language}`)
      expect(await axeFindings(page)).toEqual([])
      await box.uncheck()
    })

    test('[SB7] from ours: four lists, each line with its sources', async () => {
      const { page } = opened
      await showStrategies(page, language)
      await page.getByRole('radio', { name: t.start }).check()
      const ours = page.getByRole('combobox', { name: t.ours })
      await ours.selectOption('mb-tracias-trust')
      const main = page.getByRole('main')
      await expect(main.getByRole('heading', { name: t.outside })).toBeVisible()
      await expect(main.locator('.start-list')).toHaveCount(4)
      await expect(main.locator('.start-list > li .citations').first()).toBeVisible()
      expect(await axeFindings(page)).toEqual([])
      await picture(page, `strategies-start-${language}`)
      await main.locator('.start-list').nth(2).scrollIntoViewIfNeeded()
      await picture(page, `strategies-outside-${language}`)
      await page.getByRole('radio', { name: t.table }).check()
    })

    test('[SB4] two rows of objectives are made one, stay so, and undo parts them', async () => {
      const { page } = opened
      await showStrategies(page, language)
      await page.getByRole('combobox', { name: t.rows }).selectOption('objective')
      const rows = page.getByRole('grid').getByRole('rowheader')
      await expect(rows.first()).toBeVisible()
      const before = await rows.count()
      await page.getByRole('gridcell').first().click()
      await page.getByRole('complementary').getByRole('button', { name: t.align }).click()
      const menu = page.getByRole('group', { name: t.align })
      await menu.getByRole('combobox').selectOption('mb-tracias-trust-prevention')
      await menu.getByRole('button', { name: t.same }).scrollIntoViewIfNeeded()
      expect(await axeFindings(page)).toEqual([])
      await picture(page, `strategies-align-${language}`)
      await menu.getByRole('button', { name: t.same }).click()
      await sayWho(page, 'A. Reader', 'Secretariat')
      await expect(rows).toHaveCount(before - 1)
      await picture(page, `strategies-aligned-${language}`)
      await page.getByRole('gridcell').first().focus()
      await page.keyboard.press('Control+z')
      await expect(rows).toHaveCount(before)
      await page.getByRole('combobox', { name: t.rows }).selectOption('pillar')
    })

    test('[V1] [W11] a saved view brings the comparison back; dark and in a narrow window it is as readable', async () => {
      const { app, page } = opened
      await showStrategies(page, language)
      const rows = page.getByRole('combobox', { name: t.rows })
      await rows.selectOption('activity')
      await page.keyboard.press('Control+b')
      const dialog = page.getByRole('dialog')
      await dialog
        .getByRole('textbox')
        .nth(language === 'en' ? 0 : 1)
        .fill('X')
      await dialog.locator('button[type="submit"]').click()
      await expect(dialog).toHaveCount(0)
      await expect(page.getByRole('columnheader')).not.toHaveCount(0) // of the rows just asked for
      const heads = await page.getByRole('columnheader').allTextContents()
      await rows.selectOption('pillar')
      await choose(page, language, t.manitoba, /9-point/)
      await page.keyboard.press('Control+Shift+b')
      await page.getByRole('dialog').getByRole('button', { name: 'X', exact: true }).click()
      await expect(rows).toHaveValue('activity')
      await expect(page.getByRole('columnheader')).toHaveText(heads)

      await page.emulateMedia({ colorScheme: 'dark' })
      expect(await axeFindings(page)).toEqual([])
      await picture(page, `strategies-dark-${language}`)
      await page.emulateMedia({ colorScheme: 'light' })
      await resize(app, { width: 800, height: 700 })
      expect(await axeFindings(page)).toEqual([])
      await picture(page, `strategies-narrow-${language}`)
      await resize(app, { width: 1280, height: 720 })
      await rows.selectOption('pillar')
    })

    test('[B6] fewer than two: says what to do', async () => {
      const { page } = opened
      await showStrategies(page, language)
      await choose(page, language, t.manitoba)
      await expect(page.getByText(t.tooFew)).toBeVisible()
      expect(await axeFindings(page)).toEqual([])
      await picture(page, `strategies-one-${language}`)
    })
  })
}

test('[B6] a map without strategies says so', async () => {
  const folder = ownFolder()
  const map = join(folder, 'empty.fourfold')
  await runAs(folder, 'installation', ['create', map, '--empty'])
  const { page, close } = await openWindow({ folder, args: [map] })
  await matrixReady(page)
  await page.keyboard.press('Control+g')
  await expect(page.getByText(/This map has no records yet|No strategy is known/).first()).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await close()
})
