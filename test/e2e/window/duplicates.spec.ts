import { expect, test, type Locator, type Page } from '@playwright/test'
import { axeFindings } from '../../helpers/axe.ts'
import { applyAs, runAs } from '../../helpers/map-of-colleague.ts'
import { join } from 'node:path'
import {
  chooseFromMenu,
  matrixReady,
  menuLabels,
  openWindow,
  ownFolder,
  picture,
  sayWho,
  switchLanguage,
} from '../../helpers/window.ts'

const size = { width: 1280, height: 720 }

/** A starter map to which a colleague added records that are there already, and one that only looks so. */
async function mapWithDuplicates(folder: string): Promise<string> {
  const path = join(folder, 'Written twice.fourfold')
  const commands = [
    { id: 'again-rcmp', type: 'Organization', name: { fr: 'GRC' }, website: 'https://www.rcmp-grc.gc.ca' },
    { id: 'again-hotline', type: 'Service', name: { en: 'National Human Trafficking Hotline' } },
  ].map(({ id, type, ...properties }) => ({
    do: 'create',
    type,
    id,
    properties: { ...properties, handling: 'public' },
  }))
  await runAs(folder, 'colleague', ['create', path])
  await applyAs(folder, 'colleague', path, commands, 'A. Colleague')
  return path
}

/** Opens the view by its place in the navigation. */
async function showDuplicates(page: Page): Promise<Locator> {
  await page
    .getByRole('navigation')
    .getByRole('button', { name: /^(Likely duplicates|Doublons probables)/ })
    .click()
  const list = page.locator('.pick-list')
  await expect(list).toBeVisible({ timeout: 30_000 })
  return list
}

test('[D3] [D4] [D5] two records are merged, found by either name, separated, and undone from the menu', async () => {
  const folder = ownFolder()
  const { app, page, complaints, close } = await openWindow({
    folder,
    args: [await mapWithDuplicates(folder)],
    size,
  })
  await matrixReady(page)
  const list = await showDuplicates(page)
  const pair = list.getByRole('button', { name: /GRC/ })
  await pair.click()
  const details = page.getByRole('region', { name: 'Details of what is selected' })
  await expect(details.getByRole('heading', { level: 2 })).toContainText('GRC')
  await expect(details).toContainText('Both are known as “GRC”')
  await picture(page, 'duplicates-en-1280')

  // which one stays is chosen: what would be shown follows
  const stays = details.getByRole('group', { name: 'Which record stays?' })
  await expect(stays.getByRole('radio', { name: /ca-rcmp/ })).toBeChecked()
  const row = details.getByRole('row', { name: /^Name \(French\)/ })
  await expect(row.getByRole('cell', { name: /^Gendarmerie royale du Canada/ })).toContainText('shown')
  await expect(row.getByRole('cell', { name: /^GRC/ })).toContainText('kept as another name')
  await stays.getByRole('radio', { name: /again-rcmp/ }).check()
  await expect(row.getByRole('cell', { name: /^GRC/ })).toContainText('shown')
  await expect(details.getByRole('row', { name: /^Name \(English\)/ })).toContainText('shown')
  await stays.getByRole('radio', { name: /ca-rcmp/ }).check()

  await details.getByRole('button', { name: 'Merge …' }).click()
  await sayWho(page, 'Camille Roy', 'Public Safety Canada')
  const dialog = page.getByRole('dialog', { name: 'Merge these two records?' })
  await expect(dialog).toContainText('“GRC” gives way to “Royal Canadian Mounted Police”')
  await dialog.getByRole('textbox', { name: 'Reason (optional)' }).fill('One police service.')
  await dialog.getByRole('button', { name: 'Merge', exact: true }).click()
  await expect(dialog).toHaveCount(0)
  await expect(pair).toHaveCount(0)
  await expect(page.locator('[data-announcer]')).toContainText('Merged: “GRC” gave way to')
  expect((await menuLabels(app)).find((label) => label.startsWith('Undo'))).toMatch(/^Undo: merging/)

  await page.keyboard.press('Control+7')
  await page.getByRole('searchbox').fill('GRC')
  const found = page.locator('.row-button', { hasText: 'Royal Canadian Mounted Police' }).first()
  await found.click()
  const merged = page.getByRole('region', { name: 'Merged into this record' })
  await expect(merged).toContainText('From “GRC” (again-rcmp)')
  await expect(page.getByRole('complementary')).toContainText('https://www.rcmp-grc.gc.ca')
  await merged.getByRole('button', { name: 'Separate again' }).click()
  await expect(merged).toHaveCount(0)
  await expect(page.locator('.row-button', { hasText: /^GRC$/ })).toBeVisible()
  await chooseFromMenu(app, 'undo')
  await expect(merged).toBeVisible()
  await chooseFromMenu(app, 'undo')
  await expect(merged).toHaveCount(0)
  await showDuplicates(page)
  await expect(pair).toBeVisible()
  expect(complaints).toEqual([])
  await close()
})

test('[D2] « fiches distinctes » is remembered at the next start, and undone', async () => {
  const folder = ownFolder()
  const path = await mapWithDuplicates(folder)
  const { page, close } = await openWindow({ folder, args: [path], size: { width: 1440, height: 900 } })
  await matrixReady(page)
  await switchLanguage(page, 'fr')
  const list = await showDuplicates(page)
  const pair = list.getByRole('button', { name: /National Human Trafficking Hotline/ })
  // by keyboard: one stop in the list, arrows inside, Enter opens
  await list.locator('[tabindex="0"]').focus()
  await page.keyboard.press('End')
  await page.keyboard.press('Home')
  await pair.focus()
  await page.keyboard.press('Enter')
  await expect(pair).toHaveAttribute('aria-current', 'true')
  await picture(page, 'duplicates-fr-1440')
  const details = page.getByRole('region', { name: 'Détails de l’élément choisi' })
  await details.getByRole('button', { name: 'Fiches distinctes…' }).click()
  await sayWho(page, 'Camille Roy', '')
  const dialog = page.getByRole('dialog', { name: /^Fiches distinctes\s\?$/ })
  await picture(page, 'distinct-fr')
  await dialog.getByRole('button', { name: 'Fiches distinctes', exact: true }).click()
  await expect(pair).toHaveCount(0)
  await expect(page.locator('[data-announcer]')).toContainText('sont distinctes')
  await close()

  const again = await openWindow({ folder, args: [path], size })
  await expect(again.page.getByRole('navigation')).toBeVisible()
  const kept = (await showDuplicates(again.page)).getByRole('button', {
    name: /National Human Trafficking Hotline/,
  })
  await expect(kept).toHaveCount(0)
  await chooseFromMenu(again.app, 'undo')
  await expect(kept).toHaveCount(1)
  await again.close()
})

test('[D6] a succession is dated, changed and removed; a day before it has that day’s name', async () => {
  const { page, complaints, close } = await openWindow({ size })
  await matrixReady(page)
  await page.keyboard.press('Control+7')
  await page.getByRole('searchbox').fill('MOSAIC')
  await page.locator('.row-button', { hasText: /^MOSAIC$/ }).click()
  const part = page.getByRole('region', { name: 'Predecessors and successors' })
  await expect(part).toContainText('None is recorded')
  await part.getByRole('button', { name: 'Edit the succession …' }).click()
  await sayWho(page, 'Camille Roy', '')
  const dialog = page.getByRole('dialog', { name: 'Succession of “MOSAIC”' })

  await dialog.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(dialog.getByRole('alert')).toContainText('choose it first')
  await dialog.getByRole('combobox', { name: 'Search for the other record' }).fill('WCDWA')
  await expect(dialog.getByRole('option', { name: /West Coast Domestic/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(dialog).toContainText('Chosen: West Coast')
  await dialog.getByRole('textbox', { name: 'Date' }).fill('soon')
  await dialog.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(dialog.getByRole('alert')).toContainText('“soon” is no date')
  await dialog.getByRole('textbox', { name: 'Date' }).fill('November 2015')
  await dialog.getByRole('button', { name: 'Add', exact: true }).click()
  const step = dialog.getByRole('row', { name: /West Coast/ })
  await expect(step).toContainText('November 2015')
  await expect(step).toContainText('Renamed')
  await picture(page, 'succession-en')

  await dialog.getByRole('button', { name: /^Change “West Coast/ }).click()
  await dialog.getByRole('textbox', { name: 'Date' }).fill('2016')
  await dialog.getByRole('combobox', { name: 'Kind' }).selectOption('merged')
  await dialog.getByRole('button', { name: 'Save the change' }).click()
  await expect(step).toContainText('2016')
  await expect(step).toContainText('Merged')
  await page.keyboard.press('Escape')
  await expect(part).toContainText('2016 · Merged')

  const heading = page.getByRole('complementary').getByRole('heading', { level: 2 })
  await expect(heading).toHaveText('MOSAIC')
  await asOf(page, '2015-06-01')
  await expect(heading).toContainText('West Coast Domestic Workers')
  await expect(part).toContainText('it was called “West Coast')

  await part.getByRole('button', { name: 'Edit the succession …' }).click()
  await dialog.getByRole('button', { name: /^Remove “West Coast/ }).click()
  await expect(dialog).toContainText('None is recorded')
  await page.keyboard.press('Escape')
  await expect(heading).toHaveText('MOSAIC')
  expect(complaints).toEqual([])
  await close()
})

async function asOf(page: Page, day: string): Promise<void> {
  await page.getByRole('button', { name: /^As of|^In force/ }).click()
  await page.locator('.popover:popover-open input').fill(day)
  await page.keyboard.press('Escape')
}

test('[W11] axe finds nothing on the view and its dialogs, in both languages', async () => {
  const folder = ownFolder()
  const { page, close } = await openWindow({ folder, args: [await mapWithDuplicates(folder)], size })
  await matrixReady(page)
  const list = await showDuplicates(page)
  await list.getByRole('button', { name: /GRC/ }).click()
  for (const language of ['en', 'fr'] as const) {
    await switchLanguage(page, language)
    await expect(page.locator('.comparison')).toBeVisible()
    expect(await axeFindings(page)).toEqual([])
    for (const name of [/^(Merge|Fusionner)/, /^(Not the same|Fiches distinctes)/]) {
      await page.getByRole('button', { name }).click()
      if (await page.getByRole('dialog', { name: /Who are you|Qui êtes-vous/ }).isVisible())
        await sayWho(page, 'Camille Roy', '')
      await expect(page.getByRole('dialog')).toBeVisible()
      expect(await axeFindings(page)).toEqual([])
      await page.keyboard.press('Escape')
    }
    await page
      .getByRole('button', { name: /^(Open|Ouvrir) “?(« )?GRC|GRC/ })
      .last()
      .click()
    const edit = page.getByRole('button', { name: /^(Edit the succession|Modifier la succession)/ })
    await edit.click()
    await expect(page.getByRole('dialog')).toBeVisible()
    expect(await axeFindings(page)).toEqual([])
    await picture(page, `succession-${language}`)
    await page.keyboard.press('Escape')
    expect(await axeFindings(page)).toEqual([])
    await showDuplicates(page)
    await list.getByRole('button', { name: /GRC/ }).click()
  }
  await close()
})
