import { expect, test, type Page } from '@playwright/test'
import { axeFindings } from '../../helpers/axe.ts'
import { applyAs, runAs } from '../../helpers/map-of-colleague.ts'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  answerSaveDialog,
  matrixReady,
  menuLabels,
  openWindow,
  ownFolder,
  sayWho,
  showView,
  switchLanguage,
} from '../../helpers/window.ts'

const secret = 'PLANTED-555-0199'

/** A map with a record that has a history: made, edited, edited again with a reason. */
async function mapWithHistory(folder: string): Promise<string> {
  const map = join(folder, 'work.fourfold')
  await runAs(folder, 'installation', ['create', map])
  const commands = [
    {
      do: 'create',
      type: 'Service',
      id: 'shelter-x',
      properties: {
        name: { en: 'Harbour shelter', fr: 'Refuge du port' },
        note: { en: `call ${secret}` },
        handling: 'public',
      },
    },
    { do: 'relate', type: 'DELIVERS', from: 'ca-rcmp', to: 'shelter-x', id: 'rel-x' },
    {
      do: 'edit',
      id: 'shelter-x',
      properties: { name: { en: 'Harbour house' } },
      reason: 'It was renamed in spring.',
    },
  ]
  await applyAs(folder, 'installation', map, commands, 'Camille Roy')
  return map
}

async function openRecord(page: Page, text: string): Promise<void> {
  await showView(page, 7)
  await page.getByRole('searchbox').fill(text)
  await page.locator('.row-button').first().click()
  await expect(page.locator('.inspector')).toBeVisible()
}

test('[H1] [H2] a record tells who changed what and why, and an earlier state comes back as one more change', async () => {
  const folder = ownFolder()
  const map = await mapWithHistory(folder)
  const { app, page, close, complaints } = await openWindow({
    folder,
    args: [map],
    size: { width: 1440, height: 900 },
  })
  await matrixReady(page)
  await openRecord(page, 'Harbour')
  const inspector = page.locator('.inspector')
  await inspector.locator('.history summary').click()
  const steps = inspector.locator('.history-steps > li')
  await expect(steps).toHaveCount(3)
  await expect(steps.nth(0)).toContainText('Camille Roy')
  await expect(steps.nth(0)).toContainText('Name (English)')
  await expect(steps.nth(0)).toContainText('Harbour shelter')
  await expect(steps.nth(0)).toContainText('Why: It was renamed in spring.')
  await expect(steps.nth(1)).toContainText('is delivered by')
  await expect(steps.nth(1)).toContainText('Royal Canadian Mounted Police')
  expect(await axeFindings(page)).toEqual([])

  await steps.nth(2).getByRole('button', { name: 'Restore this state' }).click()
  await sayWho(page, 'A. Tester', '')
  const dialog = page.getByRole('dialog', { name: 'Restore this state?' })
  await expect(dialog).toContainText('Harbour shelter')
  await expect(dialog).toContainText('is delivered by')
  expect(await axeFindings(page)).toEqual([])
  await dialog.getByRole('textbox', { name: 'Why (optional)' }).fill('The sign says so.')
  await dialog.getByRole('button', { name: 'Restore', exact: true }).click()
  await expect(dialog).toHaveCount(0)
  await expect(inspector.getByRole('heading', { level: 2 })).toHaveText('Harbour shelter')
  await expect(steps).toHaveCount(4)
  await expect(steps.nth(0)).toContainText('Why: The sign says so.')
  expect((await menuLabels(app)).find((label) => label.startsWith('Undo'))).toMatch(
    /^Undo: change of Harbour shelter and 1 more/,
  )
  await page.keyboard.press('Control+z')
  await expect(inspector.getByRole('heading', { level: 2 })).toHaveText('Harbour house')
  await expect(steps).toHaveCount(5)
  // those of one minute too are told apart by their names
  const names = await steps
    .getByRole('button', { name: 'Restore this state' })
    .evaluateAll((buttons) => buttons.map((one) => one.getAttribute('aria-label')))
  expect(names.length).toBeGreaterThan(2)
  expect(new Set(names).size).toBe(names.length)
  expect(complaints).toEqual([])
  await close()
})

test('[P3] [H3] a value is taken out for good after a typed confirmation, out of the file and its companions', async () => {
  const folder = ownFolder()
  const map = await mapWithHistory(folder)
  const { page, close } = await openWindow({ folder, args: [map], size: { width: 1280, height: 720 } })
  await matrixReady(page)
  await openRecord(page, 'Harbour')
  const inspector = page.locator('.inspector')
  await inspector.locator('.history summary').click()
  await inspector.getByRole('button', { name: 'Take a value out for good' }).click()
  await sayWho(page, 'A. Tester', '')
  const dialog = page.getByRole('dialog', { name: 'Take a value out for good' })
  await dialog.getByRole('combobox', { name: 'Field' }).selectOption('Note (English)')
  await dialog.getByRole('button', { name: 'Take out for good' }).click()
  await expect(dialog.getByRole('alert').first()).toContainText('Choose a field and a class first')
  await dialog.getByRole('combobox', { name: 'Class of the reason' }).selectOption('safety')
  await dialog.getByRole('textbox').fill('purg')
  await dialog.getByRole('button', { name: 'Take out for good' }).click()
  await expect(dialog.getByRole('alert')).toContainText('Type PURGE to confirm')
  expect(await axeFindings(page)).toEqual([])
  expect(readFileSync(map).includes(secret)).toBe(true)
  await dialog.getByRole('textbox').fill('PURGE')
  await dialog.getByRole('button', { name: 'Take out for good' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(inspector.locator('.history-steps > li').first()).toContainText('taken out for good (safety)')
  await expect(inspector).not.toContainText(secret)
  await close()
  for (const one of filesUnder(folder)) {
    if (one.endsWith('.jsonl')) continue
    const bytes = readFileSync(one)
    expect(bytes.includes(secret), one).toBe(false)
    expect(bytes.includes(Buffer.from(secret, 'utf16le')), one).toBe(false)
  }
  expect(await runAs(folder, 'installation', ['check', map])).toContain('The file is whole.')
})

function filesUnder(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name))
}

for (const language of ['en', 'fr'] as const) {
  const words = {
    en: {
      undone: 'Undone',
      action: 'What was done',
      text: 'Names, values or reasons',
      found: '1 change of',
      export: 'Export',
      csv: 'Table as CSV',
      heading: 'Received here',
    },
    fr: {
      undone: 'Annulation',
      action: 'Opération',
      text: 'Noms, valeurs ou motifs',
      found: '1 modification sur',
      export: 'Exporter',
      csv: 'Tableau en CSV',
      heading: 'Reçu ici',
    },
  }[language]
  test(`[H4] the activity lists every change, newest receipt first, filtered and exported (${language})`, async () => {
    const folder = ownFolder()
    const map = await mapWithHistory(folder)
    const { app, page, close, complaints } = await openWindow({
      folder,
      args: [map],
      size: { width: 1280, height: 720 },
    })
    await matrixReady(page)
    await switchLanguage(page, language)
    await showView(page, 9)
    const rows = page.locator('.data-table tbody tr')
    await expect(rows).toHaveCount(100)
    await expect(rows.first()).toContainText('Camille Roy')
    await expect(rows.first()).toContainText('It was renamed in spring.')
    expect(await axeFindings(page)).toEqual([])
    await page.getByRole('searchbox', { name: words.text }).fill('renamed spring')
    await expect(page.getByRole('main').locator('[data-says]')).toContainText(words.found)
    await expect(rows).toHaveCount(1)
    await rows.first().locator('.row-button').click()
    await expect(page.locator('.inspector').getByRole('heading', { level: 2 })).toHaveText(
      language === 'en' ? 'Harbour house' : 'Refuge du port',
    )
    await page.getByRole('searchbox', { name: words.text }).fill('')
    await page.getByRole('combobox', { name: words.action }).selectOption('relate')
    await expect(rows.first()).toContainText(language === 'en' ? 'Harbour house' : 'Refuge du port')

    const out = join(folder, 'activity.csv')
    await answerSaveDialog(app, out)
    await page.getByRole('main').getByRole('button', { name: words.export }).click()
    await page
      .getByRole('combobox', { name: /^(For|Pour)/ })
      .first()
      .selectOption('public')
    await page.getByRole('button', { name: words.csv }).click()
    await expect.poll(() => existsSync(out)).toBe(true)
    const csv = readFileSync(out, 'utf8')
    expect(csv).toContain(words.heading)
    expect(csv).not.toContain('Camille Roy') // outside, persons are left out (R31)
    expect(complaints).toEqual([])
    await close()
  })

  test(`[W15] the map as known on an earlier day is shown in every view, said, and not changed (${language})`, async () => {
    const folder = ownFolder()
    const map = await mapWithHistory(folder)
    const { page, close, complaints } = await openWindow({
      folder,
      args: [map],
      size: { width: 1440, height: 900 },
    })
    await matrixReady(page)
    await switchLanguage(page, language)
    const say = {
      en: {
        known: /^As known on/,
        day: 'As known on this day',
        back: 'Back to now',
        empty: 'Nothing was known then',
        nothing: 'Nothing was changed: the map is shown as it was known',
      },
      fr: {
        known: /^Connu au/,
        day: 'Ce qui était connu à cette date',
        back: 'Revenir à maintenant',
        empty: 'Rien n’était connu à cette date',
        nothing: 'Rien n’a été modifié : la carte est montrée telle qu’elle était connue',
      },
    }[language]
    await page.getByRole('button', { name: say.known }).click()
    await page.getByLabel(say.day, { exact: true }).last().fill('2020-01-31')
    await page.keyboard.press('Escape')
    const banner = page.locator('.known-banner')
    await expect(banner).toContainText('2020')
    for (const nth of [1, 2, 3, 4, 5, 7, 8, 9]) {
      await showView(page, nth)
      await expect(banner).toBeVisible()
      if (nth === 9) await expect(page.getByRole('main')).toContainText(say.empty)
    }
    expect(await axeFindings(page)).toEqual([])
    await page.keyboard.press('Control+z')
    await expect(page.getByRole('alert')).toContainText(say.nothing)
    await banner.getByRole('button', { name: say.back }).click()
    await expect(banner).toHaveCount(0)
    await expect(page.locator('.data-table tbody tr')).toHaveCount(100)
    expect(complaints).toEqual([])
    await close()
  })
}
