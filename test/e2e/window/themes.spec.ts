import { expect, test, type Page } from '@playwright/test'
import { axeFindings } from '../../helpers/axe.ts'
import { join } from 'node:path'
import { chooseFromMenu, matrixReady, openWindow, showView } from '../../helpers/window.ts'

async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['FOURFOLD_PICTURES']
  if (folder !== undefined) await page.screenshot({ path: join(folder, `${name}.png`) })
}

const themes = {
  dark: { colorScheme: 'dark' },
  contrast: { colorScheme: 'light', contrast: 'more' },
  'dark-contrast': { colorScheme: 'dark', contrast: 'more' },
  forced: { colorScheme: 'dark', forcedColors: 'active' },
} as const

for (const [name, media] of Object.entries(themes))
  test(`[W11] every view, the grid, the help and the tour are readable in ${name}`, async () => {
    const { app, page, close } = await openWindow({ size: { width: 1280, height: 700 } })
    await matrixReady(page)
    await page.emulateMedia(media)
    for (const nth of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]) {
      await showView(page, nth)
      if (nth === 7) {
        await page.getByRole('main').getByRole('combobox').first().selectOption({ index: 1 })
        await expect(page.getByRole('grid')).toBeVisible()
      }
      expect(await axeFindings(page), `view ${nth}`).toEqual([])
      await picture(page, `${name}-${nth}`)
    }
    for (const command of ['saved-views', 'help'] as const) {
      await chooseFromMenu(app, command)
      await expect(page.getByRole('dialog')).toBeVisible()
      expect(await axeFindings(page), command).toEqual([])
      await picture(page, `${name}-${command}`)
      await page.keyboard.press('Escape')
    }
    await chooseFromMenu(app, 'tour')
    await expect(page.locator('.tour-ring')).toBeVisible()
    expect(await axeFindings(page), 'tour').toEqual([])
    await picture(page, `${name}-tour`)
    await close()
  })
