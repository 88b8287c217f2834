import { expect, test, type ElectronApplication, type Locator, type Page } from '@playwright/test'
import { axeFindings } from '../../helpers/axe.ts'
import { applyAs, runAs } from '../../helpers/map-of-colleague.ts'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { smallPdf } from '../../helpers/small-pdf.ts'
import {
  answerOpenDialog,
  answerSaveDialog,
  chooseFromMenu,
  matrixReady,
  openWindow,
  ownFolder,
  picture,
  sayWho,
  switchLanguage,
} from '../../helpers/window.ts'

const size = { width: 1280, height: 720 }

const pages = [
  ['A plan of our own', 'Contents: awareness, shelter, courts'],
  ['Awareness', 'Train those who meet travellers at the harbour.', 'Print posters for each ferry.'],
  ['Shelter', 'Open a house of twelve beds by the river.', 'Pay for it until the spring of 2027.'],
]

/** A map with one source, and a service that cites its third page. */
async function mapWithSource(folder: string): Promise<string> {
  const path = join(folder, 'Documents.fourfold')
  const commands = [
    {
      do: 'create',
      type: 'Source',
      id: 'a-plan',
      properties: { name: { en: 'A plan of our own' }, handling: 'public' },
    },
    {
      do: 'create',
      type: 'Service',
      id: 'river-house',
      properties: { name: { en: 'House of twelve beds', fr: 'Maison de douze lits' }, handling: 'public' },
    },
    { do: 'relate', type: 'CITES', from: 'river-house', to: 'a-plan', properties: { locator: 'p. 3' } },
  ]
  await runAs(folder, 'colleague', ['create', path, '--empty'])
  await applyAs(folder, 'colleague', path, commands, 'A. Colleague')
  return path
}

async function showRecord(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+7')
  await page.getByRole('searchbox').first().fill(words)
  await page.locator('.row-button').first().click()
  await expect(page.locator('.inspector h2')).toBeVisible()
}

const part = (page: Page): Locator => page.locator('.attachment')
const pane = (page: Page): Locator => page.locator('.reading-pane')

/** The words that are marked on the page, white space evened out. */
function marked(page: Page, name: string): Promise<string> {
  return page.evaluate((wanted) => {
    const highlight = CSS.highlights.get(wanted)
    return highlight === undefined ? '' : [...highlight].map(String).join(' ').replace(/\s+/g, ' ').trim()
  }, name)
}

async function attach(app: ElectronApplication, page: Page, path: string): Promise<void> {
  await answerOpenDialog(app, path)
  await part(page)
    .getByRole('button', { name: /^(Attach|Joindre|En joindre)/ })
    .click()
}

async function drop(page: Page, on: Locator, path: string): Promise<void> {
  // a file that exists on the disk, as a person drops it
  await page.evaluate(() => {
    const input = document.createElement('input')
    input.type = 'file'
    input.id = 'dropped'
    document.body.append(input)
  })
  await page.locator('#dropped').setInputFiles(path)
  await on.evaluate((target) => {
    const input = document.querySelector<HTMLInputElement>('#dropped')
    const data = new DataTransfer()
    data.items.add(input!.files![0]!)
    for (const kind of ['dragover', 'drop'])
      target.dispatchEvent(new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer: data }))
    input!.remove()
  })
}

test('[K1] [K4] [K5] [K6] a PDF is attached, read beside the record with the cited passage marked, saved, undone', async () => {
  const folder = ownFolder()
  const pdf = join(folder, 'A plan.pdf')
  writeFileSync(pdf, smallPdf(pages))
  const path = await mapWithSource(folder)
  const { app, page, complaints, requests, close } = await openWindow({ folder, args: [path], size })
  await matrixReady(page)
  await showRecord(page, 'plan of our own')
  await attach(app, page, pdf)
  await sayWho(page, 'Camille Roy', '') // asked once, then it goes on by itself
  await expect(part(page)).toContainText('A plan.pdf · PDF')
  await expect(page.locator('.status-bar .notice')).toHaveText('Attached: A plan.pdf.') // said, too

  await showRecord(page, 'twelve beds')
  await page.getByRole('button', { name: 'Read the passage' }).click()
  await expect(pane(page)).toContainText('Page 3 of 3')
  await expect(pane(page)).toContainText('Cited passage, as a proposal: the words of the record (p. 3).')
  await expect(page.locator('.reading-page')).toHaveAttribute('data-drawn', 'true')
  await expect.poll(() => marked(page, 'cited')).toBe('Open a house of twelve beds by the river.')
  await expect(page.locator('.inspector h2')).toContainText('House of twelve beds')
  await picture(page, 'reading-pdf-en')
  expect(await axeFindings(page)).toEqual([])

  // pages, zoom and search by keyboard
  await pane(page).focus()
  await page.keyboard.press('PageUp')
  await expect(pane(page)).toContainText('Page 2 of 3')
  const nextPage = pane(page).getByRole('button', { name: 'Next page' })
  await nextPage.press('Enter')
  await expect(nextPage).toBeDisabled()
  await expect(nextPage).toBeFocused() // barred by its own press (W11)
  await pane(page).getByRole('button', { name: 'Previous page' }).press('Enter')
  await expect(pane(page)).toContainText('Page 2 of 3')
  await page.keyboard.press('Control+f')
  await expect(pane(page).getByRole('searchbox')).toBeFocused()
  await page.keyboard.type('the')
  await expect(pane(page)).toContainText(/1 of \d/)
  await page.keyboard.press('Shift+Enter')
  await expect(pane(page)).toContainText('Page 3 of 3')
  await expect.poll(() => marked(page, 'hit-now')).toMatch(/^the$/i)
  const width = await page.locator('.reading-page').evaluate((one) => one.clientWidth)
  await pane(page).locator('.reading-scroll').focus()
  await page.keyboard.press('+')
  await expect
    .poll(() => page.locator('.reading-page').evaluate((one) => one.clientWidth))
    .toBeGreaterThan(width)
  await page.keyboard.press('F6')
  await page.keyboard.press('Shift+F6')
  await page.keyboard.press('Escape')
  await expect(pane(page)).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Read the passage' })).toBeFocused()

  // out of the map only where the person says so
  await showRecord(page, 'plan of our own')
  const saved = join(folder, 'Saved.pdf')
  await answerSaveDialog(app, null)
  await part(page).getByRole('button', { name: 'Save as …' }).click()
  expect(existsSync(saved)).toBe(false)
  await answerSaveDialog(app, saved)
  await part(page).getByRole('button', { name: 'Save as …' }).click()
  await expect.poll(() => existsSync(saved)).toBe(true)
  expect(readFileSync(saved).equals(readFileSync(pdf))).toBe(true)
  await app.evaluate(({ dialog, shell }) => {
    const seen = globalThis as unknown as { asked: number; opened: string[] }
    seen.asked = 0
    seen.opened = []
    dialog.showMessageBox = () => {
      seen.asked += 1
      return Promise.resolve({ response: seen.asked === 1 ? 1 : 0, checkboxChecked: false })
    }
    shell.openPath = (path) => Promise.resolve(seen.opened.push(path) > 0 ? '' : '')
  })
  const outside = part(page).getByRole('button', { name: 'Open in another program …' })
  const seen = (): Promise<{ asked: number; opened: string[] }> =>
    app.evaluate(() => {
      const { asked, opened } = globalThis as unknown as { asked: number; opened: string[] }
      return { asked, opened }
    })
  await outside.click()
  await expect.poll(async () => (await seen()).asked).toBe(1)
  expect((await seen()).opened).toEqual([])
  await outside.click()
  await expect.poll(async () => (await seen()).opened.length).toBe(1)

  await chooseFromMenu(app, 'undo')
  await expect(part(page)).toContainText('No document is attached')
  await chooseFromMenu(app, 'redo')
  await part(page).getByRole('button', { name: 'Read', exact: true }).click()
  await expect(page.locator('.reading-page')).toHaveAttribute('data-drawn', 'true')
  await close()
  expect(complaints).toEqual([])
  expect(await requests()).toEqual([])
})

test('[K6] the passage of a long document is looked for in a worker, that ends when nobody waits for it', async () => {
  const folder = ownFolder()
  const text = join(folder, 'long.txt')
  const filler =
    'The committee met, heard reports from each region, and asked for a plan of the beds. '.repeat(12)
  writeFileSync(text, [...Array<string>(1500).fill(filler), ...pages.flat()].join('\n'))
  const { app, page, complaints, close } = await openWindow({
    folder,
    args: [await mapWithSource(folder)],
    size,
  })
  await matrixReady(page)
  await showRecord(page, 'plan of our own')
  await attach(app, page, text)
  await sayWho(page, 'Camille Roy', '')
  await expect(part(page)).toContainText('long.txt · text')

  const ofPassage = (worker: { url: () => string }): boolean => worker.url().includes('passage-worker')
  await showRecord(page, 'twelve beds')
  const first = page.waitForEvent('worker', ofPassage)
  await page.getByRole('button', { name: 'Read the passage' }).click()
  const ended = (await first).waitForEvent('close')
  // the window answers meanwhile, and what was left is not looked for any more
  await expect(pane(page)).toContainText('Looking for the cited passage (p. 3) …')
  await page.keyboard.press('Escape')
  await expect(pane(page)).toHaveCount(0)
  await ended
  expect(page.workers().filter(ofPassage)).toEqual([])

  await page.getByRole('button', { name: 'Read the passage' }).click()
  await expect(pane(page)).toContainText('the words of the record (p. 3).', { timeout: 30_000 })
  await expect.poll(() => marked(page, 'cited')).toBe('Open a house of twelve beds by the river.')
  await expect.poll(() => page.workers().filter(ofPassage)).toEqual([])
  expect(complaints).toEqual([])
  await close()
})

test('[K6] [Q4] the document lies beside the record in the review queue too, and another map closes it', async () => {
  const folder = ownFolder()
  const text = join(folder, 'plan.txt')
  writeFileSync(text, pages.flat().join('\n'))
  const { app, page, complaints, close } = await openWindow({
    folder,
    args: [await mapWithSource(folder)],
    size,
  })
  await matrixReady(page)
  await showRecord(page, 'plan of our own')
  await attach(app, page, text)
  await sayWho(page, 'Camille Roy', '')
  await expect(part(page)).toContainText('plan.txt · text')

  await page.keyboard.press('Control+r')
  const record = page.locator('[data-heading="details"]')
  await expect(record).toHaveText('House of twelve beds')
  await page.getByRole('button', { name: 'Read the passage' }).click()
  await expect.poll(() => marked(page, 'cited')).toContain('house of twelve beds')
  await expect(record).toBeVisible()
  const [left, right] = await Promise.all([pane(page).boundingBox(), record.boundingBox()])
  expect(left!.x + left!.width).toBeLessThanOrEqual(right!.x)
  expect(await axeFindings(page)).toEqual([])
  await picture(page, 'reading-review-en')
  await record.focus()
  await page.keyboard.press('j')
  await expect(record).toHaveText('A plan of our own')
  await chooseFromMenu(app, 'map-close')
  await page
    .getByRole('button', { name: /Documents/ })
    .first()
    .click()
  await expect(page.locator('.list-title')).toBeVisible({ timeout: 30_000 })
  await expect(pane(page)).toHaveCount(0)
  expect(complaints).toEqual([])
  await close()
})

test('[K3] what cannot be read is refused with the reason, in both languages', async () => {
  const folder = ownFolder()
  const file = (name: string, content: string | Uint8Array): string => {
    writeFileSync(join(folder, name), content)
    return join(folder, name)
  }
  const { app, page, complaints, close } = await openWindow({
    folder,
    args: [await mapWithSource(folder)],
    size,
  })
  await matrixReady(page)
  await showRecord(page, 'plan of our own')
  await attach(app, page, file('empty.txt', ''))
  await sayWho(page, 'Camille Roy', '')
  await expect(part(page).getByRole('alert')).toHaveText(/is empty/)
  const refused: readonly (readonly [string, RegExp])[] = [
    [file('blank.txt', ' \n\t '), /is empty/],
    [
      file('picture.pdf', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3])),
      /neither text, nor HTML, nor PDF/,
    ],
    [file('letter.txt', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0])), /neither text, nor HTML, nor PDF/],
    [file('locked.pdf', smallPdf(pages, { isEncrypted: true })), /opens with a password only/],
    [file('broken.pdf', '%PDF-1.4\nnothing of a PDF follows'), /cannot be read as PDF/],
    [file('cut.pdf', smallPdf(pages).subarray(0, 120)), /cannot be read as PDF/],
    [
      file('large.txt', new Uint8Array(20_000_001).fill(97)),
      /has 21 MB; a map file takes documents of at most 20 MB/,
    ],
    [folder, /could not be read \(EISDIR\)/],
    [join(folder, 'nowhere.txt'), /could not be read \(ENOENT\)/],
  ]
  for (const [path, why] of refused) {
    await attach(app, page, path)
    await expect(part(page).getByRole('alert')).toHaveText(why)
    await expect(part(page)).toContainText('No document is attached')
  }
  await switchLanguage(page, 'fr')
  await attach(app, page, join(folder, 'locked.pdf'))
  await expect(part(page).getByRole('alert')).toContainText('ne s’ouvre qu’avec un mot de passe')
  await picture(page, 'attachment-refused-fr')
  expect(await axeFindings(page)).toEqual([])
  expect(complaints).toEqual([])
  await close()
})

test('[K4] [K5] une page HTML et un texte se lisent sans rien exécuter, à côté de la fiche, en français', async () => {
  const folder = ownFolder()
  const html = join(folder, 'plan.txt') // known by its content, not by its name
  writeFileSync(
    html,
    `<!doctype html><html><head><title>t</title><style>p{display:none}</style></head><body onload="window.ran = true">
     <script>window.ran = true</script><img src="https://example.ca/x.png" onerror="window.ran = true">
     <h1>Plan</h1><h2>Hébergement</h2><p style="color: red">Ouvrir une <b>maison de douze&nbsp;lits</b> près de la rivière.</p>
     <ul><li>Payer jusqu’au printemps</li></ul><iframe src="https://example.ca"></iframe></body></html>`,
  )
  const { app, page, complaints, requests, close } = await openWindow({
    folder,
    args: [await mapWithSource(folder)],
    size: { width: 1440, height: 900 },
  })
  await matrixReady(page)
  await switchLanguage(page, 'fr')
  await showRecord(page, 'plan of our own')
  await drop(page, part(page), html)
  await sayWho(page, 'Camille Roy', '')
  await expect(part(page)).toContainText('plan.txt · HTML')
  await showRecord(page, 'douze lits')
  await page.getByRole('button', { name: 'Lire le passage' }).click()
  await expect(pane(page)).toContainText('les images, scripts et styles de la page sont laissés de côté')
  await expect(pane(page).getByRole('heading', { name: 'Hébergement' })).toBeVisible()
  await expect.poll(() => marked(page, 'cited')).toContain('maison de douze lits')
  expect(await page.evaluate(() => 'ran' in window)).toBe(false)
  expect(await page.locator('.reading-pane :is(img, iframe, script, style)').count()).toBe(0)
  expect(await axeFindings(page)).toEqual([])
  await picture(page, 'reading-html-fr')
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(700, 720))
  await picture(page, 'reading-narrow-fr')
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1440, 900))
  await page.keyboard.press('Escape')

  const old = join(folder, 'vieux.html')
  writeFileSync(
    old,
    Buffer.from('Maison de \u0093douze\u0094 lits, h\u00e9bergement \u00e0 Qu\u00e9bec', 'latin1'),
  )
  await showRecord(page, 'plan of our own')
  await attach(app, page, old)
  await expect(part(page)).toContainText('vieux.html · texte')
  await part(page).getByRole('button', { name: 'Lire', exact: true }).click()
  await expect(pane(page)).toContainText('il est lu en Windows-1252')
  await expect(pane(page)).toContainText('Maison de “douze” lits, hébergement à Québec')
  expect(complaints).toEqual([])
  expect(await requests()).toEqual([])
  await close()
})
