import { expect, test, type Locator, type Page } from '@playwright/test'
import { axeFindings } from '../../helpers/axe.ts'
import {
  chooseFromMenu,
  matrixReady,
  openWindow,
  ownFolder,
  picture,
  showView,
  switchLanguage,
} from '../../helpers/window.ts'

const words = {
  en: {
    onStarter: 'The starter map is open',
    take: 'Take the tour',
    decline: 'Not now',
    next: 'Next',
    back: 'Back',
    end: 'Done',
    of: 'of',
  },
  fr: {
    onStarter: 'La carte de départ est ouverte',
    take: 'Faire la visite',
    decline: 'Pas maintenant',
    next: 'Suivant',
    back: 'Précédent',
    end: 'Terminer',
    of: 'sur',
  },
} as const

const card = (page: Page): Locator => page.locator('.tour-card')

/** The card lies within the window, and a ring stands around what it speaks of. */
async function expectInSight(page: Page): Promise<void> {
  await expect(page.locator('.tour-ring')).toBeVisible()
  const [box, inner] = [
    await card(page).boundingBox(),
    await page.evaluate(() => ({ width: window.innerWidth, height: window.innerHeight })),
  ]
  expect(box!.x).toBeGreaterThanOrEqual(0)
  expect(box!.y).toBeGreaterThanOrEqual(0)
  expect(box!.x + box!.width).toBeLessThanOrEqual(inner.width)
  expect(box!.y + box!.height).toBeLessThanOrEqual(inner.height)
}

for (const language of ['en', 'fr'] as const)
  test(`[B4] [B5] the tour is offered, taken by keyboard, and gives the focus back (${language})`, async () => {
    const folder = ownFolder()
    const { page, close, complaints } = await openWindow({ folder, size: { width: 1280, height: 700 } })
    await matrixReady(page)
    await switchLanguage(page, language)
    const said = words[language]
    const take = page.getByRole('navigation').getByRole('button', { name: said.take })
    await expect(take).toBeVisible()
    expect(await axeFindings(page)).toEqual([])
    await picture(page, `tour-offer-${language}`)
    await showView(page, 2)
    const before = await page.evaluate(() => window.fourfold.invoke('map:recent', {}))

    await take.press('Enter')
    await expect(card(page)).toBeFocused()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^(Coverage|Couverture)$/)
    for (const nth of [1, 2, 3, 4, 5]) {
      await expect(card(page)).toContainText(`${nth} ${said.of} 5`)
      await expect(page.getByRole('dialog')).toHaveAccessibleDescription(/.{40}/)
      if (nth > 1) await expect(page.locator('[data-announcer]')).toContainText(`${nth} ${said.of} 5`)
      await expectInSight(page)
      expect(await axeFindings(page)).toEqual([])
      await picture(page, `tour-${nth}-${language}`)
      await card(page)
        .getByRole('button', { name: nth === 5 ? said.end : said.next })
        .press('Enter')
    }
    await expect(card(page)).toHaveCount(0)
    await expect(page.locator('.tour-ring')).toHaveCount(0)
    await expect(page.locator('[data-heading="main"]')).toBeFocused()
    await expect(take).toHaveCount(0)
    expect(await page.evaluate(() => window.fourfold.invoke('map:recent', {}))).toEqual(before)
    expect(complaints).toEqual([])
    await close()

    // another start, without a map: it is not offered, and called again it opens the starter map
    const again = await openWindow({ folder, args: [] })
    await expect(again.page.locator('.way').first()).toBeVisible()
    await chooseFromMenu(again.app, 'tour')
    await expect(card(again.page)).toBeFocused({ timeout: 30_000 })
    await expect(again.page.locator('.tour-offer')).toHaveCount(0)
    await expect(again.page.locator('.status-bar')).toContainText(said.onStarter)
    await again.close()
  })

test('[B4] the tour goes back, follows the language, is no modal, and Escape leaves it', async () => {
  const { app, page, close } = await openWindow({ size: { width: 1280, height: 700 } })
  await matrixReady(page)
  await page.locator('.tour-offer').getByRole('button', { name: 'Not now' }).click()
  await expect(page.locator('.tour-offer')).toHaveCount(0)
  await expect(page.locator('[data-heading="main"]')).toBeFocused()

  const cell = page.locator('td[role="gridcell"][tabindex="0"]')
  await cell.focus()
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').getByRole('combobox').fill('tour')
  await page.keyboard.press('Enter')
  await expect(card(page)).toBeFocused()
  await card(page).getByRole('button', { name: 'Next' }).click()
  await switchLanguage(page, 'fr')
  await expect(card(page)).toContainText('2 sur 5')
  await expect(card(page).getByRole('heading')).toHaveText('Une lacune donne sa raison')
  await card(page).getByRole('button', { name: 'Précédent' }).click()
  await expect(card(page)).toContainText('1 sur 5')
  await switchLanguage(page, 'en')

  // everything stays in use: another cell is chosen, and the ring goes there
  const other = page.getByRole('gridcell').nth(3)
  await other.click()
  await expect
    .poll(async () => {
      const [ring, box] = [await page.locator('.tour-ring').boundingBox(), await other.boundingBox()]
      return Math.abs(ring!.x + 3 - box!.x) + Math.abs(ring!.y + 3 - box!.y)
    })
    .toBeLessThan(2)

  // Escape belongs to a dialog first
  await page.keyboard.press('Control+/')
  await expect(page.locator('dialog[open]')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.locator('dialog[open]')).toHaveCount(0)
  await expect(card(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(card(page)).toHaveCount(0)
  await expect(page.locator('.tour-ring')).toHaveCount(0)

  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2))
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(640)
  await chooseFromMenu(app, 'tour')
  for (const nth of [1, 2, 3, 4, 5]) {
    await expect(card(page)).toContainText(`${nth} of 5`)
    await expectInSight(page)
    await picture(page, `tour-zoom-${nth}`)
    await card(page)
      .getByRole('button', { name: nth === 5 ? 'Done' : 'Next' })
      .click()
  }
  await close()
})
