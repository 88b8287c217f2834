import { expect, test } from '@playwright/test'
import { axeFindings, rulesOfThemes } from '../../helpers/axe.ts'
import {
  chooseFromMenu,
  matrixReady,
  openWindow,
  picture,
  showView,
  type OpenedWindow,
} from '../../helpers/window.ts'

const themes = {
  dark: { colorScheme: 'dark', contrast: 'no-preference', forcedColors: 'none' },
  contrast: { colorScheme: 'light', contrast: 'more', forcedColors: 'none' },
  'dark-contrast': { colorScheme: 'dark', contrast: 'more', forcedColors: 'none' },
  forced: { colorScheme: 'dark', contrast: 'no-preference', forcedColors: 'active' },
} as const

test.describe('[W11] readable in dark, in more contrast, in both, and in forced colours', () => {
  let opened: OpenedWindow
  test.beforeAll(async () => {
    opened = await openWindow({ size: { width: 1280, height: 700 } })
    await matrixReady(opened.page)
  })
  test.afterAll(() => opened.close())

  /** What is shown now, in each theme. That its names and roles are right, other tests say once, in the light. */
  const expectReadable = async (name: string): Promise<void> => {
    const { page } = opened
    for (const [theme, media] of Object.entries(themes)) {
      await page.emulateMedia(media)
      expect(await axeFindings(page, rulesOfThemes), `${name} in ${theme}`).toEqual([])
      await picture(page, `${theme}-${name}`)
    }
  }

  for (const nth of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    test(`view ${nth}`, async () => {
      const { page } = opened
      await showView(page, nth)
      if (nth === 7) {
        await page.getByRole('main').getByRole('combobox').first().selectOption({ index: 1 })
        await expect(page.getByRole('grid')).toBeVisible()
      }
      await expectReadable(String(nth))
    })

  for (const command of ['saved-views', 'help'] as const)
    test(command, async () => {
      const { app, page } = opened
      await chooseFromMenu(app, command)
      await expect(page.getByRole('dialog')).toBeVisible()
      await expectReadable(command)
      await page.keyboard.press('Escape')
    })

  test('the tour', async () => {
    const { app, page } = opened
    await chooseFromMenu(app, 'tour')
    await expect(page.locator('.tour-ring')).toBeVisible()
    await expectReadable('tour')
  })
})
