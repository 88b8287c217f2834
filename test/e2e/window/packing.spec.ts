import { expect, test } from '@playwright/test'
import { join } from 'node:path'
import { axeFindings } from '../../helpers/axe.ts'
import { applyAs, contentOf, runAs } from '../../helpers/map-of-colleague.ts'
import { Book } from '../../helpers/pack-book.ts'
import {
  answerSaveDialog,
  chooseFromMenu,
  dropFile,
  openWindow,
  ownFolder,
  picture,
  resize,
  sayWho,
  switchLanguage,
} from '../../helpers/window.ts'

const large = { width: 1440, height: 900 }
const small = { width: 1024, height: 700 }
const folder = ownFolder()

const create = (type: string, id: string, properties: object) => ({
  do: 'create',
  type,
  id,
  properties: { handling: 'public', ...properties },
})
const relate = (type: string, from: string, to: string) => ({ do: 'relate', type, from, to })

async function makeMap(): Promise<string> {
  const map = join(folder, 'Partners.fourfold')
  await runAs(folder, 'installation', ['create', map, '--empty'])
  await applyAs(folder, 'installation', map, [
    create('Organization', 'org-ministry', {
      kind: 'department',
      name: { en: 'Ministry of Hope', fr: 'Ministère de l’Espoir' },
    }),
    create('Service', 'org-line', { name: { en: 'Night line', fr: 'Ligne de nuit' }, capacity: 12 }),
    create('Service', 'org-desk', {
      name: { en: 'Help desk', fr: 'Guichet' },
      description: { en: 'Open all day. It stands at 12 Hidden Street.' },
    }),
    create('Service', 'org-closed', { handling: 'own', name: { en: 'Closed plan', fr: 'Plan fermé' } }),
    create('Finding', 'org-finding', { text: { en: 'It is full.', fr: 'Elle est pleine.' }, kind: 'gap' }),
    relate('OPERATES_IN', 'org-ministry', 'jurisdiction-on'),
    relate('DELIVERS', 'org-ministry', 'org-line'),
    relate('DELIVERS', 'org-ministry', 'org-desk'),
    relate('DELIVERS', 'org-ministry', 'org-closed'),
    relate('ABOUT', 'org-finding', 'org-line'),
  ])
  return map
}

test('[UP16] a pack is made in the window, filled in, dropped, seen as a difference, taken in and taken back', async () => {
  test.setTimeout(240_000)
  const map = await makeMap()
  const { app, page, complaints, requests, close } = await openWindow({ args: [map], folder, size: large })
  await expect(page.locator('.map-name')).toHaveText('Partners')

  // by the command: for whom is asked for
  const dialog = page.getByRole('dialog')
  await page.keyboard.press('Control+k')
  await dialog.getByRole('combobox').fill('update pack')
  await dialog.getByRole('option', { name: /Make an update pack/ }).click()
  await expect(dialog.getByRole('heading', { level: 2 })).toHaveText('Update pack')
  await dialog.getByRole('button', { name: 'Choose where …' }).press('Enter')
  await expect(dialog.getByRole('alert')).toContainText('Choose first for whom')
  expect(await axeFindings(page)).toEqual([])
  await dialog.getByRole('combobox', { name: /^For which/ }).fill('ontario')
  await dialog
    .getByRole('option', { name: /^Ontario/ })
    .first()
    .click()
  await expect(dialog.getByRole('heading', { level: 2 })).toHaveText('Update pack for Ontario')
  await dialog.getByRole('textbox', { name: 'To be sent back by' }).fill('2199-02-01')
  await picture(page, 'packing-en')
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)

  // from the record, in French
  await page.keyboard.press('Control+k')
  await dialog.getByRole('combobox').fill('ministry of hope')
  await picture(page, 'packing-find')
  await dialog
    .getByRole('option', { name: /Ministry of Hope/ })
    .first()
    .click()
  await switchLanguage(page, 'fr')
  await expect(page.locator('[data-pane="details"]')).toContainText('Ministère de l’Espoir')
  await page.getByRole('button', { name: 'Préparer une trousse de mise à jour…' }).first().click()
  await expect(dialog.getByRole('heading', { level: 2 })).toContainText('Ministère de l’Espoir')
  await resize(app, small)
  expect(await axeFindings(page)).toEqual([])
  await picture(page, 'packing-fr-small')
  await page.keyboard.press('Escape')
  await switchLanguage(page, 'en')
  await resize(app, large)

  // the pack of the place: made, with what was kept back
  await chooseFromMenu(app, 'update-pack')
  await dialog.getByRole('combobox', { name: /^For which/ }).fill('ontario')
  await dialog
    .getByRole('option', { name: /^Ontario/ })
    .first()
    .click()
  await dialog.getByRole('textbox', { name: 'To be sent back by' }).fill('2199-02-01')
  const path = join(folder, 'ontario.xlsx')
  await answerSaveDialog(app, path)
  await dialog.getByRole('button', { name: 'Choose where …' }).press('Enter')
  await expect(dialog.getByRole('heading', { level: 2 })).toHaveText('The pack for Ontario is made')
  await expect(dialog).toContainText(path)
  await expect(dialog).toContainText(join(folder, 'ontario.fourfold'))
  const fact = (label: string) => dialog.locator('.facts > div').filter({ hasText: label }).locator('dd')
  await expect(fact('Asked back by')).toContainText('2199')
  await expect(fact('Records of theirs that are not')).toHaveText('1')
  await expect(fact('Sentences that give an address')).toHaveText('1')
  expect(await axeFindings(page)).toEqual([])
  await picture(page, 'packing-made')
  await dialog.getByRole('button', { name: 'Close' }).last().press('Enter')

  // what a partner does with it
  const book = await Book.open(path)
  expect(JSON.stringify([...book.sheets])).not.toMatch(/Hidden Street|Closed plan/)
  book.cover('who', 'Ministry of Hope')
  book.set('Services', 'org-line', 'capacity', 20)
  book.set('Services', 'org-desk', 'confirm', 'Yes | Oui')
  book.set('Your reply', 'org-finding', 'reply.en', 'It has had room since May.')
  const cell = String(book.sheet('Nothing known')[2]![0])
  book.set('Nothing known', cell, 'answer', 'None here, confirmed')
  await dropFile(page, await book.save(join(folder, 'back.xlsx')))

  // the difference
  const summary = page.locator('.import-summary')
  await expect(summary).toContainText('Came back: confirmed as they stand 1, untouched 1.')
  const picks = page.locator('.pick-list .pick')
  const find = page.getByRole('searchbox')
  await find.fill('night line')
  await picks.filter({ hasText: 'Changed' }).first().click()
  const row = page.locator('[data-pane="details"]').getByRole('row').filter({ hasText: 'Capacity' })
  await expect(row).toContainText('12')
  await expect(row).toContainText('20')
  await expect(page.locator('[data-pane="details"]')).toContainText('back.xlsx, Services, 4')
  await picture(page, 'packing-difference')
  await find.fill('help desk')
  await expect(picks.first()).toContainText('confirmed')
  await find.fill('it is full')
  await picks.first().click()
  await expect(page.locator('[data-pane="details"]')).toContainText('It has had room since May.')
  await find.fill('none here, confirmed')
  await expect(picks.first()).toBeVisible()
  await switchLanguage(page, 'fr')
  await find.fill('guichet')
  await expect(picks.first()).toContainText('confirmée')
  expect(await axeFindings(page)).toEqual([])
  await picture(page, 'packing-difference-fr')
  await switchLanguage(page, 'en')

  // taken in, and taken back
  await page.getByRole('button', { name: 'Take in', exact: true }).press('Enter')
  await sayWho(page, 'P. Analyst', '')
  await expect(page.getByRole('heading', { name: /records? created/ })).toBeFocused()
  await picture(page, 'packing-done')
  await page.getByRole('button', { name: 'Undo' }).press('Enter')
  await expect(page.getByRole('heading', { name: 'What do you want to import?' })).toBeFocused()
  await page.keyboard.press('Control+Shift+z')
  await expect(page.locator('.status-bar')).toContainText('Done again.')
  expect(await requests()).toEqual([])
  expect(complaints).toEqual([])
  await close()

  const { nodes, relationships } = await contentOf(folder, map)
  const found = (id: string) => nodes.find((one) => one.id === id)?.properties
  expect(found('org-line')).toMatchObject({ capacity: 20 })
  expect(found('org-desk')).toMatchObject({
    verifiedBy: 'Ministry of Hope',
    description: { en: 'Open all day. It stands at 12 Hidden Street.' },
  })
  expect(relationships.filter(({ type }) => type === 'REPLIES_TO')).toEqual([
    expect.objectContaining({ from: 'org-ministry', to: 'org-finding' }),
  ])
})
