import { expect, test, type ElectronApplication, type Locator, type Page } from '@playwright/test'
import { axeFindings } from '../../helpers/axe.ts'
import {
  chooseFromMenu,
  matrixReady,
  menuLabels,
  openWindow,
  picture,
  sayWho,
  showView,
  switchLanguage,
} from '../../helpers/window.ts'

const size = { width: 1280, height: 720 }
const queueView = 10

const heading = (page: Page): Locator => page.locator('[data-heading="details"]')
const chosen = (page: Page): Locator => page.locator('.pick[aria-current="true"]')

/** How many the list says are left. */
async function left(page: Page): Promise<number> {
  const title = await page.locator('.list-title').textContent()
  return Number((title ?? '').replace(/\D/g, ''))
}

/** The records of the list, in its order. */
function ids(page: Page): Promise<string[]> {
  return page
    .locator('.pick')
    .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['id'] ?? ''))
}

/** The open record and those after it. */
async function followers(page: Page): Promise<string[]> {
  const all = await ids(page)
  return all.slice(all.indexOf((await chosen(page).getAttribute('data-id')) ?? ''))
}

/** Puts all keys before the window, waiting for none of them. */
function pressAtOnce(app: ElectronApplication, keys: string): Promise<void> {
  return app.evaluate(({ BrowserWindow }, pressed) => {
    const { webContents } = BrowserWindow.getAllWindows()[0]!
    for (const keyCode of pressed)
      for (const type of ['keyDown', 'char', 'keyUp'] as const) webContents.sendInputEvent({ type, keyCode })
  }, keys)
}

/** Begins to listen to what is said to a screen reader; gives it when called. */
async function announcements(page: Page): Promise<() => Promise<string[]>> {
  const heard = await page.evaluateHandle(() => {
    const all: string[] = []
    const observer = new MutationObserver((changes) => {
      for (const { target } of changes) {
        const text = (target.textContent ?? '').trim()
        if (text !== '' && text !== all.at(-1)) all.push(text)
      }
    })
    for (const one of document.querySelectorAll('[data-announcer]'))
      observer.observe(one, { childList: true, characterData: true, subtree: true })
    return all
  })
  return () => heard.jsonValue()
}

test('[Q1] [Q3] [Q4] the queue is worked through by keyboard, and undone from the menu', async () => {
  const { app, page, complaints, close } = await openWindow({ size })
  await matrixReady(page)
  await showView(page, queueView)
  await expect(page.locator('.pick').first()).toContainText('Service')
  await expect(page.locator('.pick').first()).toContainText('Service not seen lately')
  const first = (await chosen(page).locator('b').textContent()) ?? ''
  await expect(heading(page)).toHaveText(first)
  const before = await left(page)
  const navigation = page.getByRole('navigation').getByRole('button', { name: /^Review queue/ })
  await expect(navigation.locator('.count')).toContainText(before.toLocaleString('en-CA'))
  await picture(page, 'review-en-1280')

  await page.keyboard.press('j')
  await expect(heading(page)).not.toHaveText(first)
  await expect(heading(page)).toBeFocused()
  await page.keyboard.press('k')
  await expect(heading(page)).toHaveText(first)
  await expect(heading(page)).toBeFocused()

  // who works here is asked once; then the key does what it was pressed for
  await page.keyboard.press('y')
  await sayWho(page, 'Camille Roy', 'Public Safety Canada')
  await expect(page.locator('[data-announcer]')).toContainText(`Still true: ${first}.`)
  await expect(page.locator('.list-title')).toHaveText(`${(before - 1).toLocaleString('en-CA')} left`)
  await expect(heading(page)).not.toHaveText(first)
  await expect(heading(page)).toBeFocused()
  const second = (await heading(page).textContent()) ?? ''
  await page.keyboard.press('Y')
  await expect(page.locator('.list-title')).toHaveText(`${(before - 2).toLocaleString('en-CA')} left`)
  await expect(heading(page)).not.toHaveText(second)
  await expect(page.getByText('2 done in this sitting')).toBeVisible()

  // it is one step, also where codings were confirmed with it
  expect((await menuLabels(app)).find((label) => label.startsWith('Undo'))).toMatch(/^Undo: /)
  await chooseFromMenu(app, 'undo')
  await expect(page.locator('.list-title')).toHaveText(`${(before - 1).toLocaleString('en-CA')} left`)
  await chooseFromMenu(app, 'undo')
  await expect(page.locator('.list-title')).toHaveText(`${before.toLocaleString('en-CA')} left`)
  await expect(page.locator('.pick').first()).toContainText(first)
  expect(complaints).toEqual([])
  await close()
})

test('[Q4] keys that come faster than the map answers are all done, each to the record that stood', async () => {
  const { app, page, complaints, close } = await openWindow({ size })
  await matrixReady(page)
  await showView(page, queueView)
  await page.keyboard.press('y')
  await sayWho(page, 'Camille Roy', '')
  await expect(page.getByText('1 done in this sitting')).toBeVisible()
  await expect(heading(page)).toBeFocused()
  const before = await left(page)
  const records = await ids(page)
  const announced = await announcements(page)

  // two are confirmed, one is put off, one confirmed, one left alone, one confirmed
  await pressAtOnce(app, 'yysyjy')
  await expect(page.getByText('5 done in this sitting')).toBeVisible()
  await expect(page.locator('.list-title')).toHaveText(`${(before - 4).toLocaleString('en-CA')} left`)
  const [, , put, , alone, , next] = records
  expect((await ids(page)).slice(0, 3)).toEqual([alone, next, records[7]])
  await expect(page.locator('.pick', { hasText: 'later' })).toHaveCount(1)
  await expect(page.locator('.pick').last()).toHaveAttribute('data-id', put!)
  await expect(chosen(page)).toHaveAttribute('data-id', next!)
  await expect(heading(page)).toHaveText((await chosen(page).locator('b').textContent()) ?? '')
  await expect(heading(page)).toBeFocused()
  const confirmed = (await announced()).filter((one) => one.startsWith('Still true'))
  expect(confirmed.map((one) => Number(/ ([\d,]+) left/.exec(one)?.[1]?.replace(',', '')))).toEqual(
    [1, 2, 3, 4].map((done) => before - done),
  )

  // what stands under the keys stays there when the list behind it moves up
  const stands = await followers(page)
  await pressAtOnce(app, 'ys')
  await expect(page.getByText('6 done in this sitting')).toBeVisible()
  await expect(page.locator('.list-title')).toHaveText(`${(before - 5).toLocaleString('en-CA')} left`)
  await expect(chosen(page)).toHaveAttribute('data-id', stands[2]!)

  // at the end of the list as well, and a key that is held does nothing to a second record
  await page.locator('.pick').last().click()
  await page.keyboard.down('s')
  for (let repeated = 0; repeated < 5; repeated++) await page.keyboard.down('s')
  await page.keyboard.up('s')
  await expect(page.locator('.pick', { hasText: 'later' })).toHaveCount(2)
  const [third, last] = (await ids(page)).slice(-2)
  await page.keyboard.down('y')
  for (let repeated = 0; repeated < 5; repeated++) await page.keyboard.down('y')
  await page.keyboard.up('y')
  await expect(page.getByText('7 done in this sitting')).toBeVisible()
  await expect(page.locator('.list-title')).toHaveText(`${(before - 6).toLocaleString('en-CA')} left`)
  await expect(chosen(page)).toHaveAttribute('data-id', third!)
  expect(await ids(page)).not.toContain(last)
  expect(complaints).toEqual([])
  await close()
})

test('[Q4] one key opens the field in question, one puts off; place and filters stay for the sitting', async () => {
  const { page, complaints, close } = await openWindow({ size })
  await matrixReady(page)
  await showView(page, queueView)
  await page.keyboard.press('e')
  await sayWho(page, 'Camille Roy', '')
  const lastSeen = page.getByRole('textbox', { name: 'Last seen', exact: true })
  await expect(lastSeen).toBeFocused()
  await picture(page, 'review-correct-en')
  // a key that is typed is text, not a command of the queue
  await page.keyboard.type('jy')
  await expect(lastSeen).toHaveValue(/jy$/)
  const named = (await page.locator('.record-form h2').textContent()) ?? ''
  await lastSeen.fill('2026')
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-announcer]')).toContainText('Last seen')
  // what was corrected is out of the list, and its form stays until it is done
  await expect(page.locator('.pick', { hasText: named }).filter({ hasText: 'not seen lately' })).toHaveCount(
    0,
  )
  await expect(page.locator('.record-form h2')).toHaveText(named)
  await page.getByRole('button', { name: 'Done', exact: true }).click()
  await expect(page.locator('.record-form')).toHaveCount(0)

  const put = (await heading(page).textContent()) ?? ''
  await heading(page).focus()
  await page.keyboard.press('s')
  await expect(heading(page)).not.toHaveText(put)
  await expect(page.locator('[data-announcer]')).toContainText(`Later: ${put}`)
  await expect(page.locator('.pick').last()).toContainText('later')

  await page.getByRole('combobox', { name: 'Reason' }).selectOption('coded')
  await expect(page.getByRole('button', { name: /^The coding is right/ })).toBeVisible()
  await page.getByRole('combobox', { name: 'Jurisdiction' }).selectOption('jurisdiction-on')
  const narrowed = await left(page)
  await page.getByRole('button', { name: /^Next/ }).click()
  const place = (await heading(page).textContent()) ?? ''
  await showView(page, 7)
  await showView(page, queueView)
  await expect(heading(page)).toHaveText(place)
  expect(await left(page)).toBe(narrowed)
  await expect(page.getByRole('combobox', { name: 'Reason' })).toHaveValue('coded')

  // the coding in question is where the form begins
  await heading(page).focus()
  await page.keyboard.press('e')
  await expect(page.locator('.edit-relationships button:focus')).toBeVisible()
  expect(complaints).toEqual([])
  await close()
})

test('[Q4] la file se parcourt au clavier en français, sans reproche d’axe, aussi dans une fenêtre étroite', async () => {
  const { app, page, complaints, close } = await openWindow({ size: { width: 1440, height: 900 } })
  await matrixReady(page)
  await switchLanguage(page, 'fr')
  await showView(page, queueView)
  await expect(page.getByRole('button', { name: /^Toujours exact/ })).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await picture(page, 'review-fr-1440')
  await page.keyboard.press('Control+/')
  await expect(page.getByRole('dialog')).toContainText('Dans la file de révision')
  await expect(page.getByRole('dialog')).toContainText('Y toujours exact')
  await page.keyboard.press('Escape')
  await page.getByRole('combobox', { name: 'Motif' }).selectOption('french-unknown')
  await expect(page.locator('.review-reasons')).toContainText('Nom français inconnu')
  const first = (await heading(page).textContent()) ?? ''
  await heading(page).focus()
  await page.keyboard.press('y')
  await sayWho(page, 'Camille Roy', '')
  await expect(page.locator('[data-announcer]')).toContainText('Toujours exact')
  await expect(heading(page)).not.toHaveText(first)
  await expect(heading(page)).toBeFocused()
  await page.keyboard.press('e')
  await expect(page.locator('[data-place="nameStatus.fr"] select')).toBeFocused()
  expect(await axeFindings(page)).toEqual([])
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(700, 720))
  await picture(page, 'review-fr-narrow')
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
  // nothing lies over what has the focus
  await page.getByRole('button', { name: 'Terminé', exact: true }).click()
  await page.keyboard.press('j')
  await expect(heading(page)).toBeFocused()
  expect(
    await heading(page).evaluate((element) => {
      const { x, y, height } = element.getBoundingClientRect()
      return element.contains(document.elementFromPoint(x + 5, y + height / 2))
    }),
  ).toBe(true)
  expect(complaints).toEqual([])
  await close()
})
