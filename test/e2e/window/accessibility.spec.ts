import { expect, test } from '@playwright/test'
import { axeFindings } from '../../helpers/axe.ts'
import { matrixReady, openWindow, showView, switchLanguage, type OpenedWindow } from '../../helpers/window.ts'

test.describe('axe', () => {
  let opened: OpenedWindow
  test.beforeAll(async () => {
    opened = await openWindow({ size: { width: 1280, height: 700 } })
    await matrixReady(opened.page)
  })
  test.afterAll(() => opened.close())

  for (const language of ['en', 'fr'] as const) {
    for (const nth of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]) {
      test(`[W11] finds nothing on view ${nth} in ${language}`, async () => {
        const { page } = opened
        await switchLanguage(page, language)
        await showView(page, nth)
        if (nth === 7) {
          await page.getByRole('searchbox').fill('police')
          await page.locator('.row-button').first().click()
          await expect(page.locator('.inspector')).toBeVisible()
        }
        if (nth === 1) await expect(page.locator('.graph-canvas canvas').first()).toBeVisible()
        expect(await axeFindings(page)).toEqual([])
      })
    }
  }

  test('[W11] finds nothing in the list of a graph, the scope, the export, and the dialogs', async () => {
    const { page } = opened
    await switchLanguage(page, 'en')
    await showView(page, 1)
    const details = page.getByRole('complementary')
    await details.getByRole('radio', { name: 'List' }).check()
    expect(await axeFindings(page)).toEqual([])
    await details.getByRole('radio', { name: 'Graph' }).check()

    await page.getByRole('button', { name: 'Population', exact: true }).click()
    await expect(page.getByRole('checkbox', { name: 'Inuit', exact: true })).toBeVisible()
    expect(await axeFindings(page)).toEqual([])
    await page.keyboard.press('Escape')

    await page.getByRole('main').getByRole('button', { name: 'Export' }).first().click()
    expect(await axeFindings(page)).toEqual([])
    await page.keyboard.press('Escape')

    for (const keys of ['Control+k', 'Control+/']) {
      await page.keyboard.press(keys)
      await expect(page.getByRole('dialog')).toBeVisible()
      expect(await axeFindings(page)).toEqual([])
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toHaveCount(0)
    }
    await details.getByRole('button', { name: 'To raise …' }).click()
    await expect(page.getByRole('dialog', { name: 'Who are you?' })).toBeVisible()
    expect(await axeFindings(page)).toEqual([])
    await page.keyboard.press('Escape')
  })

  test('[W11] finds nothing in dark, in more contrast, and swapped to narrow cells', async () => {
    const { page } = opened
    await showView(page, 1)
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await axeFindings(page)).toEqual([])
    await showView(page, 3)
    expect(await axeFindings(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'light', contrast: 'more' })
    expect(await axeFindings(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'light', contrast: 'no-preference' })
    await showView(page, 1)
    await page.getByRole('button', { name: 'Swap rows and columns' }).click()
    await expect(page.getByRole('rowheader', { name: 'Protection' })).toBeVisible()
    expect(await axeFindings(page)).toEqual([])
    await page.getByRole('button', { name: 'Swap rows and columns' }).click()
  })
})

test('[W11] axe finds nothing on the start page, in both languages', async () => {
  const { page, close } = await openWindow({ args: [] })
  for (const language of ['en', 'fr'] as const) {
    await switchLanguage(page, language)
    expect(await axeFindings(page)).toEqual([])
  }
  await close()
})
