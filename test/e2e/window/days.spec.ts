import { expect, test, type Locator, type Page } from '@playwright/test'
import { axeFindings } from '../../helpers/axe.ts'
import {
  matrixReady,
  openWindow,
  picture,
  sayWho,
  showView,
  switchLanguage,
  type OpenedWindow,
} from '../../helpers/window.ts'

const words = {
  en: {
    asOf: /^In force on/,
    label: 'In force on this day',
    form: 'YYYY-MM-DD',
    typed: 'October 1, 2012',
    chosen: 'In force on October 1, 2012',
    pick: 'In force on this day: choose in the calendar',
    calendar: 'Calendar: In force on this day',
    month: 'October 2012',
    first: 'Monday, October 1, 2012',
    previous: 'Previous month',
    wrong: '“soon” is not a day of the calendar',
    known: /^As known on/,
    knownLabel: 'As known on this day',
    outside: 'cannot be chosen here: choose a day from January 1, 1900 to',
    back: 'Back to now',
    from: 'Received from',
    verified: 'Verified on',
    edit: 'Edit',
  },
  fr: {
    asOf: /^En vigueur le/,
    label: 'En vigueur ce jour-là',
    form: 'AAAA-MM-JJ',
    typed: '1er octobre 2012',
    chosen: 'En vigueur le 1er octobre 2012',
    pick: /^En vigueur ce jour-là\s: choisir dans le calendrier$/,
    calendar: /^Calendrier\s: En vigueur ce jour-là$/,
    month: 'octobre 2012',
    first: 'lundi, 1er octobre 2012',
    previous: 'Mois précédent',
    wrong: 'n’est pas un jour du calendrier',
    known: /^Connu au/,
    knownLabel: 'Ce qui était connu à cette date',
    outside: 'ne peut être choisi ici',
    back: 'Revenir à maintenant',
    from: 'Reçu à partir du',
    verified: 'Vérifié le',
    edit: 'Modifier',
  },
} as const

const focusedDay = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute('data-day') ?? null)

let opened: OpenedWindow
test.beforeAll(async () => {
  opened = await openWindow({ size: { width: 1280, height: 800 } }) // started in English
  await matrixReady(opened.page)
})
test.afterAll(async () => {
  expect(opened.complaints).toEqual([])
  await opened.close()
})

for (const language of ['en', 'fr'] as const) {
  const say = words[language]
  test.describe(`days in ${language}`, () => {
    const field = (page: Page): Locator => page.getByRole('textbox', { name: say.label, exact: true })

    test('[W3] a day is typed as it is written in the language, and what is none is told at the field', async () => {
      const { page } = opened
      await switchLanguage(page, language)
      await page.getByRole('button', { name: say.asOf }).click()
      await expect(field(page)).toBeFocused()
      await expect(field(page)).toHaveValue(/^\d{4}-\d{2}-\d{2}$/)
      await expect(field(page)).toHaveAttribute('placeholder', say.form)
      await field(page).fill('soon')
      await page.keyboard.press('Enter')
      await expect(page.getByRole('alert')).toContainText(say.wrong)
      await expect(field(page)).toHaveAttribute('aria-invalid', 'true')
      await expect(field(page)).toHaveValue('soon')
      await picture(page, `days-wrong-${language}`)
      expect(await axeFindings(page)).toEqual([])
      await field(page).fill(say.typed)
      await page.keyboard.press('Enter')
      await expect(field(page)).toHaveValue('2012-10-01')
      await expect(page.locator('.as-of button').filter({ visible: true }).first()).toHaveAccessibleName(
        say.chosen,
      )
      await expect(page.getByRole('alert')).toHaveCount(0)
    })

    test('[W3] a day is picked by keys alone; each is said in full', async () => {
      const { page } = opened
      await page.getByRole('button', { name: say.pick, exact: true }).press('Enter')
      const calendar = page.getByRole('dialog', { name: say.calendar, exact: true })
      await expect(calendar.getByRole('grid', { name: say.month, exact: true })).toBeVisible()
      await expect(calendar.getByRole('button', { name: say.first, exact: true })).toBeFocused()
      await picture(page, `days-calendar-${language}`)
      expect(await axeFindings(page)).toEqual([])
      for (const [key, day] of [
        ['ArrowRight', '2012-10-02'],
        ['ArrowDown', '2012-10-09'],
        ['PageUp', '2012-09-09'],
        ['Shift+PageDown', '2013-09-09'],
        ['End', '2013-09-14'],
      ] as const) {
        await page.keyboard.press(key)
        expect(await focusedDay(page)).toBe(day)
      }
      await page.keyboard.press('Enter')
      await expect(calendar).toBeHidden()
      await expect(page.getByRole('button', { name: say.pick, exact: true })).toBeFocused()
      await expect(field(page)).toHaveValue('2013-09-14')
      // Escape closes the calendar alone, then what lies around
      await page.keyboard.press('Enter')
      await calendar.getByRole('button', { name: say.previous, exact: true }).click()
      await page.keyboard.press('Escape')
      await expect(calendar).toBeHidden()
      await expect(field(page)).toBeVisible()
      await expect(field(page)).toHaveValue('2013-09-14')
      await field(page).fill('')
      await page.keyboard.press('Tab')
      await expect(field(page)).toHaveValue('2013-09-14')
      await page.keyboard.press('Escape')
      await expect(field(page)).toBeHidden()
    })

    test('[R26] no day after today is known; the days of the activity and of a record are the same kind of field', async () => {
      const { page } = opened
      await page.getByRole('button', { name: say.known }).click()
      const known = page.getByRole('textbox', { name: say.knownLabel, exact: true })
      await known.fill('2150-01-01')
      await page.keyboard.press('Enter')
      await expect(page.getByRole('alert')).toContainText(say.outside)
      await known.fill('')
      await page.keyboard.press('Enter')
      await page.keyboard.press('Escape')
      await expect(page.locator('.known-banner')).toHaveCount(0)

      await showView(page, 9)
      const from = page.getByRole('textbox', { name: say.from, exact: true })
      await expect(from).toHaveAttribute('placeholder', say.form)
      await from.fill('2100-01-01')
      await expect(page.locator('.activity-lines')).toHaveCount(0)
      await picture(page, `days-activity-${language}`)
      await from.fill('')
      await expect(page.locator('.activity-lines')).not.toHaveCount(0)

      await showView(page, 7)
      await page.getByRole('searchbox').fill('ca-hotline')
      await page.locator('.row-button').first().click()
      await page.getByRole('button', { name: say.edit, exact: true }).click()
      const who = page.getByRole('dialog')
      if (await who.isVisible()) await sayWho(page, 'Camille Roy', '')
      const verified = page.getByRole('textbox', { name: say.verified, exact: true })
      await expect(verified).toHaveAttribute('placeholder', say.form)
      await page.getByRole('button', { name: new RegExp(`^${say.verified}`) }).click()
      await page.getByRole('grid').getByRole('button', { disabled: false }).nth(10).click()
      await expect(verified).toHaveValue(/^\d{4}-\d{2}-\d{2}$/)
      await picture(page, `days-form-${language}`)
      expect(await page.locator('input[type="date"]').count()).toBe(0)
      await page.keyboard.press('Control+z')
      await page.getByRole('button', { name: /^(Done|Terminé)$/ }).click()
      await showView(page, 1)
    })
  })
}
