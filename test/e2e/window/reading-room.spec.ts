import { expect, test, type Locator, type Page } from '@playwright/test'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { axeFindings } from '../../helpers/axe.ts'
import { applyAs, contentOf, runAs } from '../../helpers/map-of-colleague.ts'
import { smallPdf } from '../../helpers/small-pdf.ts'
import { wordFile, wordParagraph, wordTable } from '../../helpers/word-file.ts'
import {
  answerOpenDialog,
  chooseFromMenu,
  dropFile,
  openWindow,
  ownFolder,
  picture,
  sayWho,
  switchLanguage,
} from '../../helpers/window.ts'

// the second test goes on in the map of the first
test.describe.configure({ mode: 'serial' })
const folder = ownFolder()

const filler = Array.from(
  { length: 40 },
  (_, i) =>
    `<p>Paragraph ${i + 1} tells how the province came to its plan, and thanks those who took part.</p>`,
).join('\n')

const plan = `<!doctype html><html><head><title>Prairie action plan</title></head><body>
<h1>Prairie action plan against trafficking 2024-2028</h1>
<p>The Royal Canadian Mounted Police (RCMP), the Centre for Abused Women of Otter Creek (CAWO) and the Prairie Newcomer Society (PNS) wrote it.</p>
${filler}
<h2>Prevention</h2>
<table>
<tr><th>No.</th><th>Action</th><th>Responsibility</th><th>Timing</th></tr>
<tr><td>1.1</td><td>Show a film about recruiters in every school</td><td>RCMP</td><td>2024-25</td></tr>
<tr><td>1.2</td><td>Print a guide for newcomers in ten languages</td><td>PNS</td><td>2025-26</td></tr>
</table>
<h2>Protection</h2>
<table>
<tr><th>No.</th><th>Action</th><th>Responsibility</th><th>Timing</th></tr>
<tr><td>2.1</td><td>Keep two beds free for women who leave at night</td><td>CAWO</td><td>Ongoing</td></tr>
<tr><td>2.2</td><td>Pay the first month of rent</td><td>CAWO, PNS</td><td>2025-26</td></tr>
</table>
<p>The plan has $2.5 million over four years.</p>
<p>The evaluation found that there is a lack of beds for men in every region of the province.</p>
</body></html>`

function fileWith(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

async function makeMap(name: string): Promise<string> {
  const map = join(folder, `${name}.fourfold`)
  await runAs(folder, 'installation', ['create', map, '--empty'])
  const organization = (id: string, en: string, short: string) => ({
    do: 'create',
    type: 'Organization',
    id,
    properties: { name: { en }, abbreviation: { en: short } },
  })
  await applyAs(folder, 'installation', map, [
    organization('ca-rcmp', 'Royal Canadian Mounted Police', 'RCMP'),
    organization('ngo-cawo', 'Otter Creek Centre for Abused Women and Children', 'CAWO'),
  ])
  return map
}

/** The words of the document that are marked as the passage. */
const marked = (page: Page): Promise<string> =>
  page.evaluate(() => [...(CSS.highlights.get('cited') ?? [])].map(String).join(' '))

const lines = (page: Page): Locator => page.locator('.room-list .pick')
const line = (page: Page, text: string | RegExp): Locator => lines(page).filter({ hasText: text })
const details = (page: Page): Locator => page.locator('[data-pane="details"]')
const said = (page: Page): Locator => page.locator('[data-announcer]')

/** Whether the marked passage is in sight of the pane that scrolls. */
const isPassageInSight = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const [range] = [...(CSS.highlights.get('cited') ?? [])] as Range[]
    const frame = document.querySelector('.reading-scroll')?.getBoundingClientRect()
    const box = range?.getBoundingClientRect()
    return box !== undefined && frame !== undefined && box.top >= frame.top && box.bottom <= frame.bottom
  })

test('[X9] a plan is read beside its suggestions: accepted, corrected, rejected by keys, one by one and a table at once, kept, undone', async () => {
  test.setTimeout(240_000)
  const map = await makeMap('room')
  const file = fileWith('Prairie plan.html', plan)
  const { app, page, complaints, requests, close } = await openWindow({
    args: [map],
    folder,
    size: { width: 1280, height: 690 },
  })
  await expect(page.getByRole('heading', { level: 1, name: 'Coverage' })).toBeVisible({ timeout: 60_000 })
  await chooseFromMenu(app, 'view-reading-room')
  await expect(page.getByRole('heading', { level: 1, name: 'Reading room' })).toBeVisible()
  await picture(page, 'room-begin-en')
  await answerOpenDialog(app, file)
  await page.getByRole('button', { name: 'Open a document …' }).click()

  // the document beside the list; the arrows show each passage
  await expect(page.getByRole('document', { name: 'Prairie plan.html' })).toContainText('Paragraph 40')
  await lines(page).first().focus()
  await page.keyboard.press('End')
  await expect(details(page)).toContainText('lack of beds')
  expect(await marked(page)).toContain('there is a lack of beds for men')
  expect(await isPassageInSight(page)).toBe(true)
  await page.keyboard.press('Home')
  await expect.poll(() => marked(page)).toContain('Prairie action plan against trafficking')
  expect(await isPassageInSight(page)).toBe(true)
  await picture(page, 'room-open-en')

  // one by one, by keys alone
  await line(page, '1.1 Show a film').click()
  await expect(details(page)).toContainText('RCMP: Royal Canadian Mounted Police')
  await page.keyboard.press('a')
  await sayWho(page, 'Ada Tester', '')
  await expect(said(page)).toContainText(
    'Accepted: 1.1 Show a film about recruiters in every school. 8 open.',
  )
  await expect(details(page)).toContainText('1.2 Print a guide')
  await expect(details(page)).toContainText('PNS, not on the map')
  await page.keyboard.press('e')
  await page.getByRole('textbox', { name: 'Words' }).fill('Print a guide for newcomers in twelve languages')
  await page.getByRole('textbox', { name: 'When' }).fill('2026-27')
  await page.getByLabel('What PNS does').selectOption('leads')
  await picture(page, 'room-form-en')
  await page.keyboard.press('Escape')
  await expect(details(page)).toContainText('ten languages')
  await page.keyboard.press('e')
  await page.getByRole('textbox', { name: 'Words' }).fill('Print a guide for newcomers in twelve languages')
  await page.getByRole('textbox', { name: 'When' }).fill('2026-27')
  await page.getByLabel('What PNS does').selectOption('leads')
  // one that the passage means and does not name
  await page.getByRole('combobox', { name: 'Add an organization of the map' }).fill('rcmp')
  await page.keyboard.press('Enter')
  await expect(said(page)).toHaveText('Added: Royal Canadian Mounted Police.')
  await page.getByLabel('What Royal Canadian Mounted Police does').selectOption('partner')
  await picture(page, 'room-added-en')
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('button', { name: 'Accept as corrected' }).click()
  await expect(said(page)).toContainText('Accepted: 1.2 Print a guide for newcomers in twelve')

  // which one it is, asked where only words speak for it
  await line(page, 'Centre for Abused Women').click()
  await page.keyboard.press('a')
  await expect(said(page)).toContainText('Say first whether it is one of those on the map.')
  await expect(page.getByRole('group', { name: 'Is it one of these on the map?' })).toBeVisible()
  await picture(page, 'room-which-en')
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('radio', { name: /Otter Creek Centre for Abused Women and Children/ }).check()
  await page.keyboard.press('a')
  await expect(said(page)).toContainText('On the map already: Centre for Abused Women')

  await line(page, 'lack of beds').click()
  await page.keyboard.press('r')
  await expect(said(page)).toContainText('Rejected:')
  await expect(line(page, 'lack of beds')).toHaveCount(0)

  // a table at a time, one step that undo takes back
  await page.getByLabel('Part of the document').selectOption('table 2')
  await expect(lines(page)).toHaveCount(2)
  await lines(page).first().focus()
  await page.keyboard.press('Shift+A')
  await expect(said(page)).toContainText('2 accepted. ')
  await expect(page.getByText('Nothing here')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(lines(page)).toHaveCount(2)
  await lines(page).first().focus()
  await page.keyboard.press('Shift+A')
  await expect(page.getByText('Nothing here')).toBeVisible()
  await page.getByLabel('Part of the document').selectOption('')
  await line(page, 'Prairie Newcomer Society').click()
  await page.keyboard.press('a')
  await expect(said(page)).toContainText('Accepted: Prairie Newcomer Society.')
  await close() // half way: the amount and the strategy are open

  const { nodes, relationships } = await contentOf(folder, map)
  const idOf = (begin: string): string =>
    nodes.find((one) => JSON.stringify(one.properties['name'] ?? '').includes(begin))!.id
  const joined = relationships.map(({ type, from, to }) => `${type} ${from} ${to}`)
  const [guide, beds, rent, society] = [
    'Print a guide',
    'Keep two beds',
    'Pay the first',
    'Prairie Newcomer',
  ].map(idOf)
  expect(joined).toContain(`LEADS ca-rcmp ${idOf('Show a film')}`)
  expect(joined).toContain(`LEADS ngo-cawo ${beds}`)
  const acting = joined.map((one) => one.replace(/^(LEADS|CONTRIBUTES_TO) /, ''))
  expect(acting).toContain(`ngo-cawo ${rent}`)
  expect(joined).toContain(`CONTRIBUTES_TO ca-rcmp ${guide}`)
  expect(acting).toContain(`${society} ${rent}`)
  expect(joined).toContain(`LEADS ${society} ${guide}`)
  expect(nodes.find((one) => one.id === guide)?.properties).toMatchObject({
    text: { en: 'Print a guide for newcomers in twelve languages' },
    number: '1.2',
    timing: { start: '2026-04-01', end: '2027-03-31' },
  })
  const cited = relationships.find((one) => one.type === 'CITES' && one.from === guide)
  expect(cited?.properties).toMatchObject({ quote: 'Print a guide for newcomers in ten languages' })
  expect(cited?.properties['locator']).toMatch(/^1\.2, line \d+$/)
  expect(nodes.some((one) => one.type === 'Finding')).toBe(false)
  expect(complaints).toEqual([])
  expect(await requests()).toEqual([])
})

test('[X9] a second reading, in French: what was rejected stays so; a PDF that is dropped is read by its pages, a Word file by its tables; dark, and at 200 %', async () => {
  test.setTimeout(240_000)
  const { app, page, complaints, close } = await openWindow({
    args: [join(folder, 'room.fourfold')],
    folder,
    size: { width: 1280, height: 690 },
  })
  await switchLanguage(page, 'fr')
  await page.keyboard.press('Control+d')
  await expect(page.getByRole('heading', { level: 1, name: 'Salle de lecture' })).toBeVisible()
  await page.getByRole('button', { name: 'Relire « Prairie plan.html »' }).click()
  await expect(page.getByText('Ouvertes : 2, acceptées : 6, rejetées : 1')).toBeVisible()
  await page.getByLabel('Lesquelles').selectOption('Rejetées')
  await expect(line(page, 'lack of beds')).toBeVisible()
  await picture(page, 'room-open-fr')
  expect(await axeFindings(page)).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  await picture(page, 'room-dark-fr')
  expect(await axeFindings(page)).toEqual([])
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2))
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(640)
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
  ).toBeLessThanOrEqual(0)
  await picture(page, 'room-200-fr')
  await page.emulateMedia({ colorScheme: 'light' })
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(1))

  const pages = [
    ['River plan against trafficking 2024-2028', 'It was written by the river towns.'],
    [
      'Prevention',
      '1.1 Train officers to see the signs. (2025) RCMP',
      '1.2 Show a film in every school. (2026) RCMP',
    ],
    ['Protection', '2.1 Keep beds free all year round. (Ongoing) RCMP'],
  ]
  await dropFile(page, fileWith('River plan.pdf', smallPdf(pages)))
  await expect(page.getByRole('heading', { level: 2, name: 'River plan.pdf' })).toBeVisible()
  await line(page, '2.1 Keep beds').click()
  await expect(page.getByText('Page 3 sur 3')).toBeVisible()
  await expect.poll(() => marked(page)).toContain('Keep beds free all year round')
  await picture(page, 'room-pdf-fr')
  const word = wordFile(
    wordParagraph('Valley strategy against trafficking', 'Title') +
      wordParagraph('Prevention', 'Heading1') +
      wordTable([
        ['No.', 'Action', 'Lead', 'Timeline'],
        ['1', 'Train hotel staff to see the signs', 'RCMP', '2026-27'],
      ]),
  )
  await dropFile(page, fileWith('Valley strategy.docx', word))
  await expect(page.getByRole('heading', { level: 2, name: 'Valley strategy.docx' })).toBeVisible()
  await line(page, 'Train hotel staff').click()
  await expect.poll(() => marked(page)).toContain('Train hotel staff to see the signs')
  await expect(details(page)).toContainText('RCMP')
  await picture(page, 'room-word-fr')
  await dropFile(page, fileWith('Scan.pdf', smallPdf([['']])))
  await expect(page.getByRole('alert')).toContainText('ne contient pas de texte')
  expect(complaints).toEqual([])
  await close()
})
