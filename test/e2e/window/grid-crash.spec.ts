import { expect, test, type Page } from '@playwright/test'
import { columnAt, gridCell, gridWords, reachCell, showGrid } from '../../helpers/grid.ts'
import { matrixReady, openWindow, ownFolder, sayWho, showView, switchLanguage } from '../../helpers/window.ts'

const words = {
  en: {
    ...gridWords.en,
    toAdd: 'to be added',
    picked: 'picked, not in the map',
    opens: 'Enter opens it',
  },
  fr: {
    ...gridWords.fr,
    toAdd: 'à ajouter',
    picked: 'choisi, absent de la carte',
    opens: 'Entrée l’ouvre',
  },
} as const

const panel = (page: Page) => page.locator('.cell-panel')

for (const language of ['en', 'fr'] as const)
  test(`[E3] [G4] picks in an open cell survive a crash, and are offered again there (${language})`, async () => {
    const folder = ownFolder()
    const says = words[language]
    const first = await openWindow({ folder, size: { width: 1280, height: 720 } })
    await matrixReady(first.page)
    await switchLanguage(first.page, language)
    await showGrid(first.page, 'Service')
    const where = await columnAt(first.page, says.where)
    await reachCell(first.page, 0, where)
    const before = await gridCell(first.page, 0, where).textContent()
    await first.page.keyboard.press('Enter')
    await sayWho(first.page, 'Ada Tester', 'ca-ps')
    await expect(panel(first.page).getByRole('combobox')).toBeFocused()
    await panel(first.page).getByRole('listitem').first().getByRole('button').click()
    await first.page.keyboard.type('saskatchewan')
    await expect(panel(first.page).getByRole('option').first()).toContainText('Saskatchewan')
    await first.page.keyboard.press('Enter')
    await expect(panel(first.page).getByRole('listitem')).toContainText(['Saskatchewan'])
    await first.page.waitForTimeout(600) // a draft is kept a quarter of a second after the last pick
    first.app.process().kill('SIGKILL')

    const { page, complaints, close } = await openWindow({ folder, size: { width: 1280, height: 720 } })
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await showView(page, 7)
    await showGrid(page, 'Service')
    const own = gridCell(page, 0, where)
    await reachCell(page, 0, where)
    expect(await own.textContent(), 'nothing was written').toContain(before)
    await expect(own).toHaveAttribute('data-draft', 'true')
    await expect(own).toHaveAttribute('title', new RegExp(says.opens))
    await expect(own).toContainText(says.picked)
    await page.screenshot({ path: `out/screens/grid-picked-${language}.png` })
    await page.keyboard.press('Enter')
    // the one that was taken away is still away
    await expect(panel(page).getByRole('listitem')).toHaveText([new RegExp(`Saskatchewan.*${says.toAdd}`)])
    await page.screenshot({ path: `out/screens/grid-picked-open-${language}.png` })
    await page.keyboard.press('Escape')
    await expect(own).not.toHaveAttribute('data-draft')
    await expect(own).toHaveText(before ?? '')
    await page.keyboard.press('Enter')
    await expect(panel(page).getByRole('listitem')).not.toContainText([says.toAdd])

    // picked again and written: nothing is left to offer
    await page.keyboard.type('saskatchewan')
    await expect(panel(page).getByRole('option').first()).toContainText('Saskatchewan')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await expect(own).toContainText('Saskatchewan')
    await expect(own).not.toHaveAttribute('data-draft')
    expect(complaints).toEqual([])
    await close()
  })
