import { expect, test } from '@playwright/test'
import { axeFindings } from '../../helpers/axe.ts'
import { columnAt, gridCell, gridSettled, gridWords } from '../../helpers/grid.ts'
import { matrixReady, openWindow, showView, switchLanguage } from '../../helpers/window.ts'

const words = {
  en: {
    ...gridWords.en,
    filterOf: 'Filter by Status',
    said: 'Status: In place',
    takeAway: 'Take it away',
    leaves: 'Only what the view is filtered to: Status: In place.',
  },
  fr: {
    ...gridWords.fr,
    filterOf: 'Filtrer par État',
    said: 'État : En place',
    takeAway: 'Retirer le filtre',
    leaves: 'Seulement ce que le filtre de la vue retient : État : En place.',
  },
} as const

for (const language of ['fr', 'en'] as const)
  test(`[G2] at a heading Alt and down filters its column, and the focus comes back to it (${language})`, async () => {
    const { page, complaints, close } = await openWindow({ size: { width: 1280, height: 720 } })
    await matrixReady(page)
    await switchLanguage(page, language)
    await showView(page, 7)
    // the button of a type goes with the counts: what was chosen has the focus
    await page.getByRole('main').getByRole('button', { name: 'Services', exact: true }).press('Enter')
    await expect(page.locator('.card-head select')).toBeFocused()
    await gridSettled(page)
    const status = await columnAt(page, words[language].status)
    await gridCell(page, 0, status).click()
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Alt+ArrowDown')
    const panel = page.locator('.popover:popover-open')
    await expect(panel).toHaveAccessibleName(words[language].filterOf)
    await expect(panel.locator('select').first()).toBeFocused()
    await expect(panel.getByRole('checkbox', { name: words[language].inPlace, exact: true })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(gridCell(page, -1, status)).toBeFocused()
    await page.keyboard.press('Alt+ArrowDown')
    await panel.getByRole('checkbox', { name: words[language].inPlace, exact: true }).check()
    await panel.locator('button[type=submit]').press('Enter')
    await expect(gridCell(page, -1, status)).toBeFocused()
    await page.locator('[data-export]').first().click()
    await expect(panel).toContainText(words[language].leaves)
    await page.keyboard.press('Escape')
    // the heading says and shows that it is filtered; its own button, too, opens the filter, and takes it away
    const heading = gridCell(page, -1, status)
    await expect(heading).toHaveAccessibleDescription(words[language].said)
    await page.screenshot({ path: `out/screens/grid-filtered-${language}.png` })
    const sorted = await heading.getAttribute('aria-sort')
    await heading.getByRole('button', { name: words[language].filterOf }).click()
    await expect(panel.getByRole('checkbox', { name: words[language].inPlace, exact: true })).toBeChecked()
    expect(await axeFindings(page)).toEqual([])
    await page.screenshot({ path: `out/screens/grid-filter-open-${language}.png` })
    await panel.getByRole('button', { name: words[language].takeAway }).click()
    await expect(page.locator('.grid-filters')).toHaveCount(0)
    await expect(heading).toHaveAccessibleDescription('')
    expect(await heading.getAttribute('aria-sort')).toBe(sorted)
    // what leaves nothing behind leaves the focus at the heading of the view
    await gridCell(page, 0, 1).click()
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Alt+ArrowDown')
    await panel.getByRole('textbox').fill('zzzz')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    expect(complaints).toEqual([])
    await close()
  })
