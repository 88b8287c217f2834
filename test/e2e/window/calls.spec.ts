import { expect, test, type Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { axeFindings } from '../../helpers/axe.ts'
import {
  answerSaveDialog,
  matrixReady,
  openWindow,
  ownFolder,
  picture,
  sayWho,
  switchLanguage,
} from '../../helpers/window.ts'

/** A picture of the page from its top. */
async function pictureFromTop(page: Page, name: string): Promise<void> {
  await page.locator('.main-pane').evaluate((pane) => pane.scrollTo(0, 0))
  await picture(page, name)
}

const size = { width: 1280, height: 720 }

const items = (page: Page) => page.locator('.agenda > li')
const proposals = (page: Page) => page.locator('.proposals > li')

/** Shows the calls by their key. */
async function showCalls(page: Page): Promise<void> {
  await page.keyboard.press('Control+t')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^(Calls|Appels)$/)
  await expect(page.locator('.calls-next li').first()).toBeVisible({ timeout: 60_000 })
}

/** Plans a call on the first proposed day; says who one is where that is asked. */
async function planFirst(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /^Plan a call on / })
    .first()
    .click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.or(page.locator('.call-page')).first()).toBeVisible()
  if (await dialog.isVisible()) await sayWho(page, 'Camille Roy', 'Public Safety Canada')
  await expect(page.locator('.call-page')).toBeVisible()
}

async function part(page: Page, name: RegExp): Promise<void> {
  await page.locator('.call-head').getByRole('radio', { name }).check()
}

async function addParticipant(page: Page, text: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Add an organization' }).fill(text)
  await page.locator('.picker-choices [role="option"]').first().click()
  await expect(page.getByRole('checkbox', { name: new RegExp(`${text}.* co-chairs`) })).toBeVisible()
}

async function goOn(page: Page, stage: string): Promise<void> {
  await page
    .locator('.call-head')
    .getByRole('button', { name: new RegExp(`${stage}$`) })
    .click()
  await expect(page.locator('.call-title')).toContainText(stage)
}

test('[R33] [R20] [R34] [CA3] a call is prepared, run and closed', async () => {
  test.setTimeout(240_000)
  const { app, page, folder, complaints, close } = await openWindow({ size })
  await matrixReady(page)
  await showCalls(page)
  await pictureFromTop(page, 'calls-empty-en')
  expect(await axeFindings(page)).toEqual([])

  // the next day of the series
  await page
    .getByRole('button', { name: /^Plan a call on / })
    .first()
    .click()
  await sayWho(page, 'Camille Roy', 'Public Safety Canada')
  await expect(page.locator('.call-title')).toContainText('F/P/T call of')
  await expect(page.locator('.call-title')).toContainText('Draft')

  // who takes part, and on which clock
  await part(page, /Time and participants/)
  await addParticipant(page, 'Public Safety Canada')
  await addParticipant(page, 'Justice Canada')
  await page.getByRole('checkbox', { name: /Public Safety Canada.* co-chairs/ }).check()
  await expect(page.getByRole('row', { name: /14:30/ })).toContainText('Newfoundland and Labrador')
  await pictureFromTop(page, 'calls-who-en')
  expect(await axeFindings(page)).toEqual([])

  // what is proposed, each with its reason
  await part(page, /Agenda/)
  await expect(proposals(page).first()).toBeVisible()
  const first = (await proposals(page).first().getByRole('button').first().textContent()) ?? ''
  for (let taken = 1; taken <= 2; taken++) {
    await proposals(page)
      .first()
      .getByRole('button', { name: /^Put on the agenda/ })
      .click()
    await expect(items(page)).toHaveCount(taken)
  }
  await expect(proposals(page).filter({ hasText: first })).toHaveCount(0)
  await page
    .getByRole('textbox', { name: 'Write an item' })
    .fill('Dates of the training for front-line staff')
  await page.getByRole('textbox', { name: 'Write an item' }).press('Enter')
  await expect(items(page)).toHaveCount(3)
  await pictureFromTop(page, 'calls-agenda-en')
  expect(await axeFindings(page)).toEqual([])

  // by keyboard, and back by undo
  const last = items(page).nth(2).locator('.agenda-name')
  await last.focus()
  await page.keyboard.press('Alt+ArrowUp')
  await expect(items(page).nth(1)).toContainText('Dates of the training')
  await expect(items(page).nth(1).locator('.agenda-name')).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(items(page).nth(2)).toContainText('Dates of the training')

  // nothing that its jurisdiction has not answered is on the screen
  await expect(items(page).nth(0)).toContainText('Not on the shared screen')
  await expect(items(page).nth(2)).toContainText('On the shared screen')
  await items(page).nth(0).locator('.agenda-name').click()
  await page.getByRole('button', { name: /^Record that it was shared/ }).click()
  await page.getByRole('dialog').getByRole('textbox', { name: 'With whom' }).fill('Its office')
  await page.getByRole('dialog').getByRole('textbox', { name: 'Why it is raised' }).fill('Only we know why')
  await page.getByRole('dialog').getByRole('button', { name: 'Record' }).click()
  await expect(items(page).nth(0)).toContainText('Shared with the jurisdiction')
  await expect(items(page).nth(0)).toContainText('Not on the shared screen')
  await page.getByRole('button', { name: /^Acknowledged/ }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Record' }).click()
  await expect(items(page).nth(0).locator('.agenda-row')).toContainText('On the shared screen')
  await pictureFromTop(page, 'calls-item-en')
  expect(await axeFindings(page)).toEqual([])

  // another one is shown all the same, for a reason; a colleague comments
  await items(page).nth(1).locator('.agenda-name').click()
  await page.getByRole('textbox', { name: 'Shown all the same, because' }).fill('Both tables asked for it')
  await page.keyboard.press('Tab')
  await expect(items(page).nth(1).locator('.agenda-row')).toContainText('On the shared screen')
  const comments = page.locator('.item-details .call-comments')
  await comments
    .getByRole('combobox', { name: 'From' })
    .selectOption({ label: 'Department of Justice Canada' })
  await comments.getByRole('textbox', { name: 'Comment' }).fill('Please add the survey of 2025.')
  await comments.getByRole('button', { name: 'Add the comment' }).click()
  await expect(comments.locator('blockquote')).toContainText('Please add the survey of 2025.')
  await items(page).nth(1).locator('.agenda-name').click()

  // dragged to the end, and back by undo
  await items(page).nth(1).dragTo(items(page).nth(2))
  await expect(items(page).nth(1)).toContainText('Dates of the training')
  await page.keyboard.press('Control+z')
  await expect(items(page).nth(2)).toContainText('Dates of the training')
  await answerSaveDialog(app, join(folder, 'agenda.html'))
  await page.getByRole('button', { name: 'Save as a page' }).click()
  await expect(page.locator('.status-bar')).toContainText('agenda.html')
  const saved = readFileSync(join(folder, 'agenda.html'), 'utf8')
  expect(saved).toContain('DRAFT · ')
  expect(saved).toContain('ÉBAUCHE · ')
  expect(saved).not.toContain('Only we know why')

  for (const stage of ['With the co-chairs', 'Circulated', 'Approved']) await goOn(page, stage)
  await expect(page.locator('.call-title')).not.toContainText('Draft')

  // the shared screen
  await page.getByRole('button', { name: 'Call mode' }).click()
  const title = page.locator('.room-item h1')
  await expect(title).toBeFocused()
  await expect(page.locator('.call-room-head')).toContainText('Item 1 of 3')
  await expect(page.locator('.navigation, .status-bar, .top-bar')).toHaveCount(0)
  await expect(page.locator('.call-screen')).not.toContainText('Only we know why')
  await picture(page, 'call-mode-en')
  expect(await axeFindings(page)).toEqual([])
  await page.keyboard.press('l')
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
  await picture(page, 'call-mode-fr')
  expect(await axeFindings(page)).toEqual([])
  await page.keyboard.press('l')
  await page.keyboard.press('Control+k') // nothing opens over a shared screen
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.keyboard.press('t')
  await expect(page.getByRole('timer')).toContainText('0:01')
  await page.keyboard.press('t')

  await page.keyboard.press('o')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Both tables compare their lists.')
  await page.getByRole('button', { name: 'Record the outcome' }).click()
  await expect(page.locator('.outcome')).toContainText('Both tables compare their lists.')
  await page.locator('.reservation summary').click()
  await page
    .getByRole('combobox', { name: 'Reservation of' })
    .selectOption({ label: 'Department of Justice Canada' })
  await page.getByRole('textbox', { name: 'Reservation, in their words' }).fill('Not before the spring.')
  await page.getByRole('button', { name: 'Record the reservation' }).click()
  await expect(page.locator('.outcome').first()).toContainText('Consensus with reservation')

  const action = page.locator('[data-write="action"]')
  const offeredBy = action.getByRole('combobox', { name: 'Offered by' })
  await action.getByRole('button', { name: 'Record the offer' }).click()
  await expect(offeredBy).toBeFocused() // each is told at its field, the first of them has the focus
  await expect(offeredBy).toHaveAccessibleDescription('Choose who offers it.')
  await expect(action.getByRole('textbox', { name: 'What is offered' })).toHaveAccessibleDescription(
    'Write what is offered.',
  )
  await offeredBy.selectOption({ label: 'Public Safety Canada' })
  await action.getByRole('textbox', { name: 'What is offered' }).fill('Send the list to all')
  await action.getByRole('button', { name: 'Record the offer' }).click()
  await action.getByRole('button', { name: /^Accepted: / }).click()
  await expect(action).toContainText('Accepted, open')
  await page.locator('[data-write="notes"] textarea').fill('Somebody asked for the French text.')
  await page.keyboard.press('Escape')
  await expect(title).toBeFocused()
  await picture(page, 'call-mode-written-en')
  await expect(page.locator('[data-announcer]')).toContainText('Note kept.') // said when it is: nothing after it
  await page.getByRole('button', { name: 'Français' }).press('Enter')
  await expect(page.locator('[data-announcer]')).toContainText('Le mode appel est maintenant en français.')
  await picture(page, 'call-mode-written-fr')
  await page.getByRole('button', { name: 'English' }).press('Enter')
  expect(await axeFindings(page)).toEqual([])

  await expect(page.locator('.room-picture svg')).toBeVisible()
  await page.locator('.room-picture').scrollIntoViewIfNeeded()
  await picture(page, 'call-mode-picture-en')
  await page.keyboard.press('ArrowRight')
  await expect(page.locator('.room-item .tags').first()).toContainText('Not yet answered by those it names')
  await expect(page.locator('.call-screen')).not.toContainText('Both tables asked for it')
  await page.keyboard.press('PageDown')
  await expect(title).toHaveText('Dates of the training for front-line staff')
  await page.keyboard.press('Escape')
  await expect(page.locator('.call-screen')).toHaveCount(0)

  // after it
  await goOn(page, 'Held')
  await goOn(page, 'Record drafted')
  await part(page, /Record/)
  const record = page.locator('.call-record')
  await expect(record).toContainText('Draft: until it is approved')
  await expect(record).toContainText('Not before the spring.')
  await expect(record).toContainText('Not reached; goes on to the next agenda.')
  await pictureFromTop(page, 'calls-record-en')
  expect(await axeFindings(page)).toEqual([])
  await planFirst(page)
  await part(page, /Agenda/)
  await expect(proposals(page).first()).toContainText('From an earlier call')
  await page.locator('.calls-series .pick').nth(1).click()
  await goOn(page, 'Record approved')
  await part(page, /Record/)
  await page.getByRole('button', { name: 'Purge 1 note for good' }).click()
  await expect(page.getByText('No note of this call is kept.')).toBeVisible()
  await expect(record).toContainText('Approved on')
  await expect(page.getByRole('navigation').getByRole('button', { name: /^Conflicts/ })).toHaveText(
    'Conflicts',
  )

  await page.getByRole('button', { name: 'Actions across calls' }).click()
  await expect(page.getByRole('row', { name: /Send the list to all/ })).toContainText('Accepted, open')
  await pictureFromTop(page, 'calls-actions-en')
  expect(await axeFindings(page)).toEqual([])

  await switchLanguage(page, 'fr')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Appels')
  await pictureFromTop(page, 'calls-actions-fr')
  await page.locator('.calls-series .pick').nth(1).click()
  await part(page, /Compte rendu/)
  await pictureFromTop(page, 'calls-record-fr')
  expect(await axeFindings(page)).toEqual([])
  await part(page, /Heure et participants/)
  await pictureFromTop(page, 'calls-who-fr')
  expect(await axeFindings(page)).toEqual([])
  await page.locator('.calls-series .pick').nth(0).click()
  await part(page, /Ordre du jour/)
  await expect(proposals(page).first()).toBeVisible()
  await pictureFromTop(page, 'calls-agenda-fr')
  expect(await axeFindings(page)).toEqual([])
  expect(complaints).toEqual([])
  await close()
})

test('[CA7] a crash in the middle of a call loses nothing, and what was done then is marked', async () => {
  const folder = ownFolder()
  const { app, page } = await openWindow({ size, folder })
  await matrixReady(page)
  await showCalls(page)
  await planFirst(page)
  await part(page, /Time and participants/)
  await addParticipant(page, 'Public Safety Canada')
  await part(page, /Agenda/)
  await page.getByRole('textbox', { name: 'Write an item' }).fill('An item of our own')
  await page.getByRole('textbox', { name: 'Write an item' }).press('Enter')
  await expect(items(page)).toHaveCount(1)
  await page.getByRole('button', { name: 'Call mode' }).click()
  await page.locator('[data-write="outcome"] textarea').fill('Taken down')
  await page.getByRole('button', { name: 'Record the outcome' }).click()
  await expect(page.locator('.outcome')).toContainText('Taken down')
  await page.locator('[data-write="action"] textarea').fill('Half an off')
  await page.locator('[data-write="notes"] textarea').fill('Half a note')
  await page.waitForTimeout(600) // drafts are written a moment after the last key
  const ended = new Promise((resolve) => app.process().once('exit', resolve))
  app.process().kill('SIGKILL')
  await ended

  const again = await openWindow({ size, folder })
  await showCalls(again.page)
  await again.page.getByRole('button', { name: 'Call mode' }).click()
  await expect(again.page.locator('.outcome')).toContainText('Taken down')
  await expect(again.page.locator('[data-write="action"] textarea')).toHaveValue('Half an off')
  await expect(again.page.locator('[data-write="notes"] textarea')).toHaveValue('Half a note')
  await again.page.keyboard.press('Escape')
  await again.page.keyboard.press('Control+9')
  await expect(again.page.getByText(/during the call “F\/P\/T call of/).first()).toBeVisible()
  await again.close()
})

test('[CA4] a day that is over, or has a call, is refused where it is chosen', async () => {
  const { page, close } = await openWindow({ size })
  await matrixReady(page)
  await showCalls(page)
  await planFirst(page)
  await part(page, /Time and participants/)
  const planned = await page.getByRole('textbox', { name: 'Date' }).inputValue()
  await page.getByRole('button', { name: 'Another day …' }).click()
  const dialog = page.getByRole('dialog')
  const day = dialog.getByRole('textbox', { name: 'Day of the call' })
  await day.fill('2020-01-15')
  await dialog.getByRole('button', { name: 'Plan the call' }).click()
  await expect(dialog.getByRole('alert')).toContainText('That day is over.')
  await day.fill(planned)
  await expect(dialog.getByRole('alert')).toContainText('There is a call on that day already.')
  await dialog.getByRole('button', { name: 'Plan the call' }).click()
  await expect(dialog).toBeVisible()
  await close()
})
