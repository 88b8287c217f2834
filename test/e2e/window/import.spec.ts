import { expect, test, type Locator, type Page } from '@playwright/test'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { axeFindings } from '../../helpers/axe.ts'
import { applyAs, contentOf, runAs } from '../../helpers/map-of-colleague.ts'
import {
  answerOpenDialog,
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

type Named = { readonly label: string; readonly website?: string; readonly kind?: string }

/** A graph of organizations as another program writes it, the first of them joined to the second. */
function graphml(nodes: readonly Named[]): string {
  const key = (id: string) => `<key id="${id}" for="node" attr.name="${id}" attr.type="string"/>`
  const data = (id: string, value = '') => (value === '' ? '' : `<data key="${id}">${value}</data>`)
  return `<graphml xmlns="http://graphml.graphdrawing.org/xmlns">${key('label')}${key('type')}${key('website')}
<graph edgedefault="directed">
${nodes
  .map(
    ({ label, website }, i) =>
      `<node id="n${i}">${data('label', label)}${data('type', 'Organization')}${data('website', website)}</node>`,
  )
  .join('\n')}
<edge source="n0" target="n1"/>
</graph></graphml>`
}

function fileWith(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

const organization = (id: string, en: string, fr: string, website: string) => ({
  do: 'create',
  type: 'Organization',
  id,
  properties: { name: { en, fr }, website, handling: 'fpt' },
})

async function makeMap(name: string): Promise<string> {
  const map = join(folder, `${name}.fourfold`)
  await runAs(folder, 'installation', ['create', map, '--empty'])
  await applyAs(folder, 'installation', map, [
    organization('org-hope', 'House of Hope', 'Maison de l’espoir', 'https://hope.example/'),
    organization('org-justice', 'Justice Freedonia', 'Justice Liberté', 'https://justice.example/'),
  ])
  return map
}

const stated = graphml([
  { label: 'House of Hope', website: 'https://house.example/' },
  { label: 'Justice Freedonya' },
  { label: 'Second Stage Shelter', website: 'https://stage.example/' },
  { label: 'Society of Elsewhere' },
])

const picks = (page: Page): Locator => page.locator('.pick-list .pick')
const details = (page: Page): Locator => page.locator('[data-pane="details"]')
const summary = (page: Page): Locator => page.locator('.import-summary')

/** Shows one kind of change, as a person does by the arrow keys of the choice. */
const show = (page: Page, kind: RegExp): Promise<void> =>
  page.locator('.import-kinds').getByRole('radio', { name: kind }).check()

test('[I8] a graph of others is read, decided record by record, taken in, and taken back by one undo', async () => {
  test.setTimeout(120_000)
  const map = await makeMap('Graph')
  const { app, page, complaints, requests, close } = await openWindow({ args: [map], folder, size: large })
  await expect(page.locator('.map-name')).toHaveText('Graph')
  await page.keyboard.press('Control+i')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  expect(await axeFindings(page)).toEqual([])
  await picture(page, 'import-begin')

  // read and compared: what must be decided stands first
  await answerOpenDialog(app, fileWith('team.graphml', stated))
  await page.getByRole('button', { name: 'Choose files …' }).press('Enter')
  await expect(page.getByRole('heading', { name: 'team.graphml: Graph (GraphML)' })).toBeFocused()
  await expect(picks(page)).toHaveCount(5)
  await expect(picks(page).first()).toContainText('House of Hope')
  await expect(summary(page)).toContainText('All: 5')
  await picture(page, 'import-read')
  expect(await axeFindings(page)).toEqual([])
  await switchLanguage(page, 'fr')
  await expect(picks(page).first()).toContainText('Maison de l’espoir')
  expect(await axeFindings(page)).toEqual([])
  await resize(app, small)
  await picture(page, 'import-read-fr-small')
  await resize(app, large)

  // what was read otherwise stands apart
  await show(page, /^Laissé de côté/)
  await expect(page.locator('.import-said')).toContainText('team.graphml, 7')
  expect(await axeFindings(page)).toEqual([])
  await picture(page, 'import-said-fr')
  await switchLanguage(page, 'en')

  // found by text; a kind alone; a conflict taken
  await show(page, /^All/)
  await page.getByRole('searchbox').fill('elsewhere')
  await expect(picks(page)).toHaveCount(1)
  const pane = details(page)
  await expect(pane.getByRole('row').filter({ hasText: 'Name (English)' })).toContainText(
    'Society of Elsewhere',
  )
  await pane.getByRole('checkbox', { name: /^Leave this record out/ }).press('Space')
  await expect(picks(page).first()).toContainText('left out')
  await page.getByRole('searchbox').fill('')
  await show(page, /^To choose/)
  await expect(picks(page)).toHaveCount(1)
  const website = pane.getByRole('row').filter({ hasText: 'Website' })
  await expect(website).toContainText('https://hope.example/')
  await expect(website).toContainText('https://house.example/')
  await website.getByRole('radio', { name: 'Keep what the map has' }).press('ArrowDown')
  await expect(website.getByRole('radio', { name: 'Take what the file says' })).toBeChecked()
  await picture(page, 'import-conflict')

  // asked: answered, its relationship follows; the next one has the focus
  await show(page, /^Which one/)
  await expect(picks(page)).toHaveCount(2)
  await expect(pane).toContainText('It is left out until you say which one')
  await picture(page, 'import-asked')
  await pane.getByRole('radio', { name: /^Justice Freedonia/ }).press('Space')
  await expect(picks(page)).toHaveCount(0)
  await expect(page.getByText('No record to show')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await show(page, /^New/)
  await expect(picks(page)).toHaveCount(3)

  // taken in
  await page.getByRole('combobox', { name: 'Handling of new records' }).selectOption('fpt')
  await page.getByRole('button', { name: 'Take in', exact: true }).press('Enter')
  await sayWho(page, 'P. Analyst', '')
  const done = page.getByRole('heading', { name: '2 records created, 2 changed.' })
  await expect(done).toBeFocused()
  expect(await axeFindings(page)).toEqual([])
  await picture(page, 'import-done')
  await page.getByRole('button', { name: 'Undo' }).press('Enter')
  await expect(page.locator('.status-bar')).toContainText('131 records')
  const begin = page.getByRole('heading', { name: 'What do you want to import?' })
  await expect(begin).toBeFocused()
  await page.keyboard.press('Control+Shift+z')
  await expect(page.locator('.status-bar')).toContainText('132 records')

  // the same file again: nothing new but what was left out, and the name that the map keeps
  await page.getByRole('button', { name: 'Choose files …' }).press('Enter')
  await expect(summary(page)).toContainText('As it was: 3')
  await expect(summary(page)).toContainText('To choose: 1')
  await expect(summary(page)).toContainText('New: 1')
  await picture(page, 'import-again')

  // what a person chooses to keep is not asked again [I2]
  await show(page, /^New/)
  await pane.getByRole('checkbox', { name: /^Leave this record out/ }).press('Space')
  await show(page, /^To choose/)
  await expect(pane.getByRole('radio', { checked: true })).toHaveCount(0)
  await pane.getByRole('radio', { name: 'Keep what the map has' }).press('Space')
  await page.getByRole('button', { name: 'Take in', exact: true }).press('Enter')
  await expect(page.getByRole('heading', { name: '0 records created, 0 changed.' })).toBeFocused()
  await page.getByRole('button', { name: 'Import something else' }).press('Enter')
  await page.getByRole('button', { name: 'Choose files …' }).press('Enter')
  await expect(summary(page)).toContainText('As it was: 4')
  await expect(summary(page)).not.toContainText('To choose')
  await show(page, /^As it was/)
  await picks(page).filter({ hasText: 'Justice Freedonia' }).first().click()
  await expect(pane).toContainText('you chose it when the file said the same before')
  await expect(pane.getByRole('radio', { name: 'Keep what the map has' })).toBeChecked()
  await picture(page, 'import-declined')
  await page.getByRole('button', { name: 'Leave it aside' }).press('Enter')
  await expect(begin).toBeFocused()
  expect(await requests()).toEqual([])
  expect(complaints).toEqual([])
  await close()

  const { nodes } = await contentOf(folder, map)
  expect(nodes.find(({ id }) => id === 'org-hope')?.properties).toMatchObject({
    name: { en: 'House of Hope', fr: 'Maison de l’espoir' },
    website: 'https://house.example/',
  })
  const names = nodes.map(({ properties }) => (properties['name'] as { en?: string } | undefined)?.en)
  expect(names).toContain('Second Stage Shelter')
  expect(names).not.toContain('Society of Elsewhere')
  expect(names).not.toContain('Justice Freedonya')
})

test('[I8] dropped files, one that is no data and one too long to wait for; many records come page by page', async () => {
  test.setTimeout(120_000)
  const map = await makeMap('Long')
  const { page, complaints, close } = await openWindow({ args: [map], folder, size: small })
  await expect(page.locator('.map-name')).toHaveText('Long')
  await page.keyboard.press('Control+2')
  const wrong = fileWith('picture.bin', '\u0001\u0002\u0003')
  await dropFile(page, wrong)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Import')
  await expect(page.getByRole('alert')).toContainText('picture.bin')
  await expect(page.getByRole('alert')).toContainText(/choose/i)
  expect(await axeFindings(page)).toEqual([])
  await picture(page, 'import-refused')

  const many = Array.from({ length: 400_000 }, (_, i) => ({ label: `Organization ${i}` }))
  await dropFile(page, fileWith('long.graphml', graphml(many)))
  await expect(page.getByRole('heading', { name: 'Reading the files' })).toBeVisible()
  await picture(page, 'import-reading')
  await page.getByRole('button', { name: 'Stop' }).press('Enter')
  await expect(page.getByRole('heading', { name: 'What do you want to import?' })).toBeFocused()
  await expect(page.getByRole('alert')).toHaveCount(0)

  await dropFile(page, fileWith('pages.graphml', graphml(many.slice(0, 450))))
  await expect(summary(page)).toContainText('New: 451')
  await expect(picks(page)).toHaveCount(100)
  const next = page.getByRole('button', { name: 'Next', exact: true })
  await next.press('Enter')
  await expect(page.locator('.import-pager')).toContainText('101 to 200 of 451')
  await expect(picks(page).first()).toContainText('Organization 100')
  await expect(details(page).getByRole('heading', { level: 2 })).toHaveText('Organization 100')
  for (const first of [201, 301, 401]) {
    await next.press('Enter')
    await expect(page.locator('.import-pager')).toContainText(`${first} to`)
  }
  await expect(picks(page)).toHaveCount(51)
  await expect(next).toBeDisabled()
  await expect(next).toBeFocused() // a button that its own press bars keeps the focus (W11)
  expect(await axeFindings(page)).toEqual([])
  await picture(page, 'import-pages')
  await page.getByRole('button', { name: 'Before', exact: true }).press('Enter')
  await expect(page.locator('.import-pager')).toContainText('301 to 400 of 451')
  expect(complaints).toEqual([])
  await close()
})

test('[I8] a table shows how its columns are read, is read otherwise, and comes from the clipboard too', async () => {
  test.setTimeout(120_000)
  const map = await makeMap('Table')
  const { app, page, complaints, close } = await openWindow({ args: [map], folder, size: large })
  await expect(page.locator('.map-name')).toHaveText('Table')
  await page.keyboard.press('Control+i')
  const rows = [
    ['Organization', 'Website', 'Remark', 'Province'],
    ['North Shelter', 'https://north.example/', 'Open all year', 'ON'],
    ['South Shelter', 'https://south.example/', 'Closed in May', 'QC'],
  ]
  const csv = rows.map((cells) => cells.join(',')).join('\n')
  await answerOpenDialog(app, fileWith('partners.csv', csv))
  await page.getByRole('button', { name: 'Choose files …' }).press('Enter')
  await expect(summary(page)).toContainText('Table (CSV)')
  const website = page.getByRole('combobox', { name: 'Read “Website” as' })
  await expect(website.locator('option:checked')).toHaveText('Website')
  await expect(page.getByRole('row').filter({ hasText: 'Remark' })).toContainText('Closed in May')
  expect(await axeFindings(page)).toEqual([])
  await picture(page, 'import-columns')
  await switchLanguage(page, 'fr')
  await resize(app, small)
  expect(await axeFindings(page)).toEqual([])
  await picture(page, 'import-columns-fr-small')
  await switchLanguage(page, 'en')
  await resize(app, large)

  // read otherwise
  const again = page.getByRole('button', { name: 'Read with this mapping' })
  await expect(again).toBeDisabled()
  const remark = page.getByRole('combobox', { name: 'Read “Remark” as' })
  await expect(remark.locator('option')).toHaveCount(1) // the others come with the focus
  await website.focus()
  await website.selectOption({ label: 'Not read' })
  await remark.focus()
  await remark.selectOption({ label: 'Note (English)' })
  await page.getByRole('textbox', { name: 'Name of this mapping' }).fill('Partners')
  await page.keyboard.press('Enter')
  await expect(page.locator('.status-bar')).toContainText('Saved as “Partners”.')
  await picture(page, 'import-saved-mapping')
  await again.press('Enter')
  await expect(page.getByRole('heading', { name: 'partners.csv: Table (CSV)' })).toBeFocused()
  await picks(page).filter({ hasText: 'North Shelter' }).first().click()
  await expect(details(page)).toContainText('Open all year')
  await expect(details(page)).not.toContainText('https://north.example/')

  // the same cells out of a spreadsheet
  await page.getByRole('button', { name: 'Leave it aside' }).press('Enter')
  await page.evaluate(
    (text) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', text)
      document.body.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      )
    },
    rows.map((cells) => cells.join('\t')).join('\n'),
  )
  await expect(page.getByRole('heading', { name: 'From the clipboard: Table (CSV)' })).toBeVisible()
  await expect(page.locator('.import-columns')).toContainText('Read as saved: Partners.')
  await expect(website.locator('option:checked')).toHaveText('Not read')
  await show(page, /^All/)
  await expect(picks(page).filter({ hasText: 'South Shelter' }).first()).toBeVisible()
  expect(complaints).toEqual([])
  await close()
})
