import { expect, test, type Locator, type Page } from '@playwright/test'
import { axeFindings } from '../../helpers/axe.ts'
import { applyAs, contentOf, runAs } from '../../helpers/map-of-colleague.ts'
import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import {
  answerOpenDialog,
  chooseFromMenu,
  dropFile,
  openWindow,
  ownFolder,
  sayWho,
  showView,
  switchLanguage,
} from '../../helpers/window.ts'

const size = { width: 1280, height: 800 }

const folder = ownFolder()
let [mine, theirs] = ['', '']

const run = (who: string, words: readonly string[]): Promise<string> => runAs(folder, who, words)
const apply = (who: string, map: string, commands: readonly object[]): Promise<void> =>
  applyAs(folder, who, map, commands)

const topic = (id: string, en: string, fr: string) => ({
  do: 'create',
  type: 'Topic',
  id,
  properties: { name: { en, fr }, handling: 'fpt' },
})

/** Two copies of one map: a name and a description changed on both sides, a removal beside a change, a new record. */
async function makeCopies(of: string): Promise<void> {
  mkdirSync(join(folder, of))
  mine = join(folder, of, 'Mine.fourfold')
  theirs = join(folder, of, 'Colleague.fourfold')
  await run('installation', ['create', mine, '--empty'])
  await apply('A. Colleague', mine, [
    topic('topic-data', 'Data sharing', 'Échange de données'),
    topic('topic-age', 'Age of protection', 'Âge de protection'),
    topic('topic-old', 'Old topic', 'Ancien sujet'),
  ])
  copyFileSync(mine, theirs)
  await apply('installation', mine, [
    { do: 'edit', id: 'topic-data', properties: { name: { en: 'Data sharing, ours' } } },
    { do: 'remove', id: 'topic-old' },
    { do: 'edit', id: 'topic-age', properties: { name: { en: 'Age, ours', fr: 'Âge, le nôtre' } } },
  ])
  await apply('A. Colleague', theirs, [
    { do: 'edit', id: 'topic-data', properties: { name: { en: 'Data sharing, theirs' } } },
    { do: 'edit', id: 'topic-old', properties: { name: { en: 'Old topic, kept alive' } } },
    { do: 'edit', id: 'topic-age', properties: { name: { en: 'Age, theirs', fr: 'Âge, le leur' } } },
    topic('topic-new', 'New topic', 'Nouveau sujet'),
  ])
}

const dialogOf = (page: Page): Locator => page.locator('dialog[open]')
const details = (page: Page): Locator => page.locator('[data-pane="details"]')
const picks = (page: Page): Locator => page.locator('.pick-list .pick')

test('[M1] [M4] two copies and their conflicts: looked at, merged, settled, taken back, and both equal in the end', async () => {
  test.setTimeout(120_000)
  await makeCopies('first')
  const { app, page, complaints, close } = await openWindow({ args: [mine], folder, size })
  await expect(page.locator('.map-name')).toHaveText('Mine')

  // before it happens, in French
  await switchLanguage(page, 'fr')
  await answerOpenDialog(app, theirs)
  await chooseFromMenu(app, 'map-merge')
  const dialog = dialogOf(page)
  await expect(dialog).toContainText('4 conflits à trancher')
  await expect(dialog).toContainText('1 nouvelle fiche')
  await expect(dialog.locator('.merge-records > li')).toHaveCount(4)
  await expect(dialog).toContainText('A. Colleague')
  expect(await axeFindings(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Annuler' }).click()
  await showView(page, 11)
  await expect(page.getByText('Rien à trancher')).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await switchLanguage(page, 'en')

  // from the empty view, by keyboard
  await page.getByRole('button', { name: 'Merge another copy of the map …' }).press('Enter')
  await expect(dialog).toContainText('4 conflicts to settle')
  await expect(dialog.getByRole('listitem').filter({ hasText: 'New topic' }).first()).toContainText('new')
  await expect(dialog).toContainText('here “Data sharing, ours”, coming in “Data sharing, theirs”')
  await dialog.getByRole('button', { name: 'Merge', exact: true }).press('Enter')
  await expect(dialog).toContainText('4 changes came in.')
  expect(await axeFindings(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Settle the conflicts' }).press('Enter')

  // side by side: who, when, what both had seen
  await expect(picks(page)).toHaveCount(3)
  await expect(page.getByRole('navigation').getByRole('button', { name: /^Conflicts/ })).toContainText('4')
  await picks(page).filter({ hasText: 'Data sharing' }).click()
  const pane = details(page)
  const rows = pane.getByRole('row')
  await expect(rows.filter({ hasText: /^Here/ })).toContainText('Data sharing, ours')
  await expect(rows.filter({ hasText: /^Here/ })).toContainText('installation')
  await expect(rows.filter({ hasText: /^Came in/ })).toContainText('A. Colleague')
  await expect(rows.filter({ hasText: /^Before/ })).toContainText('Data sharing')
  expect(await axeFindings(page)).toEqual([])

  // who works here is asked once, then the choice is made
  await pane.getByRole('button', { name: /^Take what came in: Name \(English\)/ }).press('Enter')
  await sayWho(page, 'P. Analyst', '')
  await expect(picks(page)).toHaveCount(2)
  await expect(page.locator('.status-bar')).toContainText('Settled: Name (English)')
  await expect(pane.getByRole('heading', { level: 2 })).toBeFocused()
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+Shift+z')

  // all of one record one way; another value; a removal that somebody changed beside
  await picks(page).filter({ hasText: 'Age' }).click()
  await pane.getByRole('button', { name: 'Another value: Name (English)' }).press('Enter')
  const field = pane.getByRole('textbox').first()
  await expect(field).toBeFocused()
  await field.fill('Age, agreed')
  await field.blur()
  await expect(pane.locator('.conflict')).toHaveCount(1)
  await pane.getByRole('button', { name: /^Keep what is here/ }).press('Enter')
  await expect(picks(page)).toHaveCount(1)
  await expect(pane).toContainText('It stays, with what was changed')
  await expect(pane).toContainText('Old topic, kept alive')
  await pane.getByRole('button', { name: /^Take what came in/ }).press('Enter')
  await expect(page.getByText('Nothing to settle')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()

  // merged the other way, both say the same
  await close()
  await run('A. Colleague', ['merge', theirs, mine])
  const [here, there] = [await contentOf(folder, mine), await contentOf(folder, theirs)]
  expect(there).toEqual(here)
  expect(here.nodes.find((one) => one.id === 'topic-age')).toMatchObject({
    properties: { name: { en: 'Age, agreed', fr: 'Âge, le nôtre' } },
  })
  expect(here.nodes.find((one) => one.id === 'topic-old')).toMatchObject({
    properties: { name: { en: 'Old topic, kept alive' } },
  })
  expect(complaints).toEqual([])
})

test('[M5] a map file dropped over an open one is merged, a record says that it is in conflict, one step goes back', async () => {
  test.setTimeout(120_000)
  await makeCopies('second')
  await run('installation', ['merge', mine, theirs])
  await run('A. Colleague', ['merge', theirs, mine])
  await apply('A. Colleague', theirs, [
    { do: 'edit', id: 'topic-new', properties: { name: { en: 'New topic, theirs' } } },
    topic('topic-later', 'Later topic', 'Sujet suivant'),
  ])
  await apply('installation', mine, [
    { do: 'edit', id: 'topic-new', properties: { name: { en: 'New topic, ours' } } },
  ])
  const { app, page, complaints, close } = await openWindow({ args: [mine], folder, size })
  await expect(page.locator('.map-name')).toHaveText('Mine')
  await switchLanguage(page, 'fr')
  await dropFile(page, theirs)
  const dialog = dialogOf(page)
  await expect(dialog).toContainText('Que faire de « Colleague » ?')
  expect(await axeFindings(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Le fusionner avec cette carte…' }).click()
  await expect(dialog).toContainText('1 nouvelle fiche')
  await dialog.getByRole('button', { name: 'Fusionner', exact: true }).click()
  await expect(dialog).toContainText('2 modifications sont entrées.')
  await dialog.getByRole('button', { name: 'Fermer' }).last().click()

  // the record says so, and leads there
  await expect(dialog).toHaveCount(0)
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').fill('Nouveau sujet')
  await page.getByRole('option', { name: /Nouveau sujet/ }).click()
  const pane = details(page)
  await expect(pane).toContainText('En conflit : 1 champ')
  await pane.getByRole('button', { name: 'Trancher…' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Conflits')
  await expect(pane.getByRole('row').filter({ hasText: /^Reçu/ })).toContainText('New topic, theirs')
  expect(await axeFindings(page)).toEqual([])

  await chooseFromMenu(app, 'map-return')
  await expect(dialog).toContainText('Revenir à avant la fusion ?')
  expect(await axeFindings(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Revenir', exact: true }).click()
  await expect(dialog).toHaveCount(0)
  await expect(page.locator('.map-name')).toHaveText('Mine')
  await chooseFromMenu(app, 'map-backups')
  await expect(dialog.getByRole('row').filter({ hasText: 'avant le retour en arrière' })).toHaveCount(1)
  await page.keyboard.press('Escape')
  await close()
  const ids = (await contentOf(folder, mine)).nodes.map((one) => one.id)
  expect(ids).toContain('topic-new')
  expect(ids).not.toContain('topic-later')
  expect(complaints).toEqual([])
})
