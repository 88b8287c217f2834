import { expect, test, type Locator, type Page } from '@playwright/test'
import { join } from 'node:path'
import { writeFileSync } from 'node:fs'
import { applyAs, runAs } from '../../helpers/map-of-colleague.ts'
import {
  answerOpenDialog,
  chooseFromMenu,
  matrixReady,
  openWindow,
  ownFolder,
  sayWho,
  showView,
  switchLanguage,
  type OpenedWindow,
} from '../../helpers/window.ts'

// what Orca heard view by view (build/decisions/0020-screen-reader.md), held on the accessibility tree; one window for all
const folder = ownFolder()
const often = 'again-often'

/** A starter map to which a colleague added a record that has been changed more often than its history shows at once. */
async function mapChangedOften(): Promise<string> {
  const path = join(folder, 'Changed often.fourfold')
  const named = (n: number) => ({ name: { en: `Shelter ${n}` }, handling: 'public' })
  await runAs(folder, 'colleague', ['create', path])
  await applyAs(
    folder,
    'colleague',
    path,
    [
      { do: 'create', type: 'Service', id: often, properties: named(0) },
      ...Array.from({ length: 24 }, (_, n) => ({ do: 'edit', id: often, properties: named(n + 1) })),
    ],
    'A. Colleague',
  )
  return path
}

let opened: OpenedWindow
let page: Page
const said = (): Locator => page.locator('[data-announcer]')

/** Opens a record beside the matrix. */
async function openRecord(name: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused()
  await page.keyboard.type(name)
  await expect(page.getByRole('dialog').getByRole('option', { selected: true })).toContainText(name)
  await page.keyboard.press('Enter')
  await expect(page.locator('.inspector h2').first()).toContainText(name)
}

/** Once open, it stays so from record to record. */
async function openHistory(): Promise<void> {
  const history = page.locator('details.history')
  if ((await history.getAttribute('open')) === null) await history.locator('summary').press('Enter')
}

test.beforeAll(async () => {
  opened = await openWindow({ folder, args: [await mapChangedOften()], size: { width: 1280, height: 720 } })
  page = opened.page
  await matrixReady(page)
  await chooseFromMenu(opened.app, 'who-am-i')
  await sayWho(page, 'Camille Roy', 'Public Safety Canada')
})

test.afterAll(async () => {
  expect(opened.complaints).toEqual([])
  await opened.close()
})

test('[W24] history: what more comes has the focus, of a step and of the steps', async () => {
  await openRecord('Public Safety Canada')
  await openHistory()
  const all = page.getByRole('button', { name: /^Show all \d+$/ }).first()
  await expect(all).toBeVisible()
  await all.press('Enter')
  await expect(page.locator('.field-changes li:focus'), 'the seventh change of that step').toHaveCount(1)

  await openRecord('Shelter 24')
  const steps = page.locator('.history-steps > li')
  await expect(steps).toHaveCount(20)
  await page.getByRole('button', { name: /^Show earlier changes/ }).press('Enter')
  await expect(steps.nth(20)).toBeFocused()
})

test('[W24] activity: a page that is turned is said, and its first line has the focus', async () => {
  await showView(page, 9)
  const first = page.locator('.activity-lines [data-row-button]').first()
  await page.getByRole('button', { name: 'Older changes' }).press('Enter')
  await expect(first).toBeFocused()
  await expect(said()).toHaveText('Changes 101 to 200')
  await page.waitForTimeout(900) // longer than a count waits: it is not said again of every page
  await expect(said()).toHaveText('Changes 101 to 200')
  await page.getByRole('button', { name: 'Newer changes' }).press('Enter')
  await expect(said()).toHaveText('Changes 1 to 100')
  await expect(first).toBeFocused()
})

test('[W24] as known on: the way back to now leaves the focus at the day', async () => {
  await page.getByRole('button', { name: /^As known on / }).press('Enter')
  const panel = page.getByRole('group', { name: 'As known on this day' })
  const day = panel.getByRole('textbox')
  await day.fill('2026-01-05')
  const now = panel.getByRole('button', { name: 'Now', exact: true })
  await now.press('Enter')
  await expect(day).toBeFocused()
  await expect(now).toBeDisabled()
  await page.keyboard.press('Escape')
})

test('[W24] duplicates, restoring: what a decision means is read before its reason is written', async () => {
  await showView(page, 8)
  await page.getByRole('button', { name: 'Merge …' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Merge these two records?' })
  await expect(dialog).toBeFocused()
  await page.keyboard.press('Escape')
  await openRecord('Shelter 24')
  await openHistory()
  await page
    .getByRole('button', { name: /^Restore this state/ })
    .first()
    .press('Enter')
  await expect(page.getByRole('dialog', { name: 'Restore this state?' })).toBeFocused()
  await page.keyboard.press('Escape')
})

test('[W24] keys: the button of a command has the focus when its keys are set, left or usual again', async () => {
  await page.keyboard.press('Control+/')
  const change = page.getByRole('button', { name: 'Change the keys of: Open a map …' })
  await change.press('Enter')
  await expect(page.getByRole('button', { name: 'Leave the keys of: Open a map …' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(change).toBeFocused()
  await change.press('Enter')
  await page.keyboard.press('Control+Shift+x')
  await expect(change).toBeFocused()
  await page.getByRole('button', { name: 'Usual keys again for: Open a map …' }).press('Enter')
  await expect(change).toBeFocused()
  const dialog = page.getByRole('dialog', { name: 'Keyboard' })
  await expect(dialog.locator('[aria-live]')).toHaveText('Open a map …: Ctrl O.')
  const all = page.getByRole('button', { name: 'Usual keys again for all' })
  await expect(all).toHaveAttribute('aria-disabled', 'true')
  await page.keyboard.press('Escape')
})

test('[W24] calls: a day that cannot be chosen is told at its field; what was planned, or proposed, leads on', async () => {
  await page.keyboard.press('Control+t')
  await page.getByRole('button', { name: 'Another day …' }).press('Enter')
  const day = page.getByRole('textbox', { name: 'Day of the call' })
  await day.fill('2026-01-05')
  await day.press('Enter')
  await expect(day).toBeFocused()
  await expect(day).toHaveAttribute('aria-invalid', 'true')
  await expect(day).toHaveAccessibleDescription(/That day is over/)
  await page.keyboard.press('Escape')

  await page
    .getByRole('button', { name: /^Plan a call on / })
    .first()
    .press('Enter')
  await expect(page.locator('.call-title h2')).toBeFocused()
  const next = page.getByRole('button', { name: /^Put on the agenda: / })
  const second = await next.nth(1).getAttribute('aria-label')
  await next.first().press('Enter')
  await expect(page.getByRole('button', { name: second ?? '', exact: true })).toBeFocused()
  await expect(said()).toContainText('On the agenda: ')
})

test('[W24] strategies, briefing: no sign without a word, no label twice, the usual sections said', async () => {
  await page.keyboard.press('Control+g')
  const differs = page.locator('.compared-differences > summary')
  await expect(differs).toBeVisible()
  const drawn = await differs.evaluate((summary) => getComputedStyle(summary, '::before').content)
  expect(drawn, 'the arrow is for the eye').toMatch(/ \/ ""$/)

  await page.getByRole('button', { name: /^Strategies: \d+ of \d+$/ }).press('Enter')
  await page.getByRole('button', { name: 'None of them' }).press('Enter')
  await expect(said()).toHaveText(/^Strategies: 0 of \d+$/)
  await page.keyboard.press('Escape')

  await showView(page, 6)
  await expect(page.getByRole('group', { name: 'Length' })).toBeVisible()
  await expect(page.locator('.document-options .label:not([aria-hidden])')).toHaveCount(0)
  await page.getByRole('button', { name: 'All sections, in the usual order' }).press('Enter')
  await expect(said()).toHaveText('All sections, in the usual order')
})

test('[W24] import: what came in is said once, by the heading that has the focus', async () => {
  const path = join(folder, 'two.csv')
  writeFileSync(path, 'Name,Website\nMaison Espoir,https://example.org\nMaison Lueur,https://example.com\n')
  await answerOpenDialog(opened.app, path)
  await page.keyboard.press('Control+i')
  await page.getByRole('button', { name: 'Choose files …' }).press('Enter')
  await page.getByRole('button', { name: 'Take in', exact: true }).press('Enter')
  await expect(page.getByRole('heading', { name: '2 records created, 0 changed.' })).toBeFocused()
  await page.waitForTimeout(300) // longer than an announcement waits
  await expect(said()).not.toContainText('records created')
})

test('[W24] formulaire : chaque relation se nomme, et celle qu’on retire laisse le focus à l’ajout (fr)', async () => {
  await switchLanguage(page, 'fr')
  await openRecord('Sécurité publique Canada')
  await page.keyboard.press('F2')
  const form = page.getByRole('article', { name: /^Formulaire/ })
  await expect(said(), 'its heading is the one that was read before').toHaveText(/^Formulaire de cette fiche/)
  await expect(form.getByRole('button', { name: /^Détails de la relation avec / }).first()).toBeVisible()
  await form
    .getByRole('button', { name: /^Retirer la relation avec / })
    .first()
    .press('Enter')
  await expect(form.getByRole('combobox', { name: 'Ajouter une relation' })).toBeFocused()
  await expect(said()).toContainText('a été retirée')
})
