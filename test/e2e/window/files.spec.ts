import { expect, test, type Locator, type Page } from '@playwright/test'
import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  answerOpenDialog,
  answerSaveDialog,
  chooseFromMenu,
  matrixReady,
  openWindow,
  ownFolder,
  sayWho,
  showView,
  type OpenedWindow,
  dropFile,
} from '../../helpers/window.ts'

/** A starter map made by the program, to be copied and spoilt. */
let made = ''
test.beforeAll(async () => {
  const opened = await openWindow()
  await matrixReady(opened.page)
  made = join(opened.folder, 'Fourfold', 'Canada.fourfold')
  await expect(opened.page.locator('.status-bar')).toContainText('All changes saved') // it is there, and open
  await opened.close()
})

function place(name: string, content?: string | Buffer): string {
  const folder = ownFolder()
  const path = join(folder, name)
  if (content === undefined) copyFileSync(made, path)
  else writeFileSync(path, content)
  return path
}

/** What stands above the map that is open. */
function noteOf(page: Page): Locator {
  return page.locator('.page > .note')
}

/** A map that a newer version wrote, and in which this one does not find its way: a table has another name. */
function newerMap(): Buffer {
  const bytes = readFileSync(made)
  bytes.writeUInt32BE(99, 60)
  for (const text of ['notesnotes', 'TABLE notes']) {
    const at = bytes.indexOf(text)
    bytes.write(text.replaceAll('notes', 'notez'), at)
  }
  return bytes
}

/** What the start page says; while a map is being opened, the views may say for a moment that they have no answer. */
async function refusalOf({ page }: OpenedWindow): Promise<string> {
  const note = page.locator('main.start').getByRole('alert')
  await expect(note).toBeVisible()
  return note.innerText()
}

const bad: readonly (readonly [string, () => string, RegExp])[] = [
  ['a file that is missing', () => join(ownFolder(), 'gone.fourfold'), /gone/],
  ['an empty file', () => place('empty.fourfold', ''), /empty/],
  ['a foreign file', () => place('letter.fourfold', 'Dear committee,\n'.repeat(200)), /letter/],
  ['a torn file', () => place('torn.fourfold', readFileSync(made).subarray(0, 300_000)), /torn/],
]

for (const [what, make, name] of bad) {
  test(`says clearly why it does not open ${what}, in both languages, and leaves it as it was`, async () => {
    const path = make()
    const before = existsSync(path) ? readFileSync(path) : undefined
    const opened = await openWindow({ args: [path] })
    const english = await refusalOf(opened)
    expect(english).toMatch(name)
    expect(english).not.toMatch(/errors?:|undefined|\{\{/)
    await opened.page.locator('.language').getByRole('radio', { name: 'FR' }).check()
    const french = await refusalOf(opened)
    expect(french).not.toBe(english)
    expect(french).not.toMatch(/errors?:|undefined|\{\{/)
    await expect(opened.page.getByRole('heading', { level: 1 })).toHaveText(
      'La carte commune : qui fait quoi',
    )
    if (before !== undefined) expect(readFileSync(path).equals(before)).toBe(true)
    await opened.close()
  })
}

test('[F1] a file that does not open leaves the open map as it was: by dialog, drop and second start, named alike', async () => {
  test.setTimeout(120_000) // two programs at once, and many files
  const mine = place('mine.fourfold')
  const opened = await openWindow({ args: [mine], size: { width: 1280, height: 690 } })
  const { app, page } = opened
  await matrixReady(page)
  await page.getByRole('gridcell').nth(5).click()
  const selected = await page.locator('.inspector h2').innerText()

  const held = place('held.fourfold')
  const other = await openWindow({ args: [held] })
  await matrixReady(other.page)
  const byDialog = async (path: string): Promise<void> => {
    await answerOpenDialog(app, path)
    await page.keyboard.press('Control+o')
  }
  const byDrop = async (path: string): Promise<void> => {
    await dropFile(page, path)
    if (path.endsWith('.fourfold')) await page.getByRole('button', { name: 'Open it', exact: true }).click()
  }
  const bySecondStart = (path: string): Promise<void> => startAgain(app, path)
  const all = [byDialog, byDrop, bySecondStart]
  const letter = 'Dear committee,\n'.repeat(200)
  for (const [path, says, ways] of [
    [place('letter.fourfold', letter), /not a Fourfold map/, all],
    [place('letter.docx', letter), /not a Fourfold map/, [byDialog]], // dropped, it would be imported,
    [place('torn.fourfold', readFileSync(made).subarray(0, 300_000)), /damaged/, [byDialog]],
    [place('newer.fourfold', newerMap()), /newer version/, [bySecondStart]],
    [held, /open in another window/, all],
    [join(ownFolder(), 'gone.fourfold'), /no map at/, [byDialog, bySecondStart]],
  ] as const) {
    for (const way of ways) {
      await way(path)
      await expect(noteOf(page)).toContainText(says)
      await expect(noteOf(page)).toContainText(`“${path}”`)
      await expect(noteOf(page)).not.toContainText('ends in .fourfold')
      await expect(page.getByRole('gridcell')).toHaveCount(14 * 4)
      await expect(page.locator('.map-name')).toHaveText('mine')
      await expect(page.locator('.inspector h2')).toHaveText(selected)
      await noteOf(page).getByRole('button', { name: 'Dismiss this message' }).click()
      await expect(noteOf(page)).toHaveCount(0)
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    }
  }
  await other.close()

  // once it is given back it opens, in place of the other one; the one that is open opens again
  for (const path of [held, held, mine]) {
    await byDialog(path)
    await expect(page.locator('.map-name')).toHaveText(path === mine ? 'mine' : 'held')
    await matrixReady(page)
    await expect(page.locator('.status-bar')).toContainText('All changes saved')
    await expect(noteOf(page)).toHaveCount(0)
  }
  expect(opened.complaints).toEqual([])
  await opened.close()
})

test('opens by dialog, goes on where a person closes it, and tells a second window of the same file', async () => {
  const path = place('mine.fourfold')
  const one = await openWindow({ args: [] })
  await answerOpenDialog(one.app, null)
  await one.page.getByRole('button', { name: /^Open a map …/ }).click()
  await expect(one.page.getByRole('heading', { level: 1 })).toHaveText('The shared map of who does what')
  await answerOpenDialog(one.app, path)
  await one.page.getByRole('button', { name: /^Open a map …/ }).click()
  await matrixReady(one.page)

  const two = await openWindow({ args: [path] })
  expect(await refusalOf(two)).toMatch(/mine/)
  await two.close()
  await one.close()
})

test('makes an empty map, says that it is empty, saves a copy, closes', async () => {
  const folder = ownFolder()
  const { app, page, close } = await openWindow({ args: [] })
  await answerSaveDialog(app, join(folder, 'new.fourfold'))
  await page.getByRole('button', { name: /^New empty map/ }).click()
  await matrixReady(page)
  await expect(page.locator('.map-name')).toHaveText('new')
  for (const view of [1, 2, 3, 4, 5, 7]) {
    await showView(page, view)
    const main = page.getByRole('main')
    await expect(main.getByText('This map has no records yet')).toHaveCount(1) // once, and not by another reason
    await expect(main.getByRole('button', { name: 'Open the starter map' })).toBeVisible()
    await expect(page.locator('body')).not.toContainText(/under this scope|Widen the scope|\d records/)
  }
  await showView(page, 1)
  await expect(page.getByRole('group', { name: 'Legend' })).not.toContainText(/current|presumed|Federal/)

  await answerSaveDialog(app, join(folder, 'copy.fourfold'))
  await chooseFromMenu(app, 'map-copy')
  await expect.poll(() => existsSync(join(folder, 'copy.fourfold'))).toBe(true)
  await expect(page.locator('.status-bar')).toContainText(`Written: ${join(folder, 'copy.fourfold')}`)
  await chooseFromMenu(app, 'map-close')
  await expect(page.getByRole('button', { name: /^new Opened on/ })).toBeVisible()
  await close()

  const copy = await openWindow({ args: [join(folder, 'copy.fourfold')] })
  await matrixReady(copy.page)
  await copy.close()
})

test('opens a file that may not be written to read only, and says so', async () => {
  test.skip(process.getuid?.() === 0, 'root may write every file')
  const path = place('protected.fourfold')
  chmodSync(path, 0o400)
  const { page, close } = await openWindow({ args: [path] })
  await matrixReady(page)
  await expect(page.locator('.status-bar')).toContainText('Read-only')
  await expect(page.getByRole('button', { name: 'To raise …' })).toBeDisabled()
  await close()
})

test('[W13] starts the engine again when it dies, with every confirmed change', async () => {
  const { app, page, close } = await openWindow({ size: { width: 1440, height: 860 } })
  await matrixReady(page)
  const details = page.getByRole('complementary')
  await details.getByRole('button', { name: 'Intended …' }).click()
  await sayWho(page, 'A. Tester', 'Test')
  await page.getByRole('textbox', { name: 'Reason' }).fill('Before the engine dies.')
  await page.getByRole('button', { name: 'Record the verdict' }).click()
  await expect(details.getByRole('region', { name: 'Verdict' })).toContainText('Before the engine dies.')

  await app.evaluate(({ app: electron }) => {
    const engine = electron.getAppMetrics().find((one) => one.name === 'Fourfold map')
    if (engine === undefined) throw new Error('no engine process')
    process.kill(engine.pid, 'SIGKILL')
  })
  await expect(page.getByRole('alert')).toContainText('ended unexpectedly')
  await matrixReady(page)
  await expect(details.getByRole('region', { name: 'Verdict' })).toContainText('Before the engine dies.')
  await close()
})

/** What the program hears when a person opens a file and it is running already. */
async function startAgain(app: OpenedWindow['app'], path: string): Promise<void> {
  await app.evaluate(({ app: electron }, file) => {
    electron.emit('second-instance', {}, ['fourfold', file], '/')
  }, path)
}

test('[W12] starts with torn settings as at a first start', async () => {
  const folder = ownFolder()
  mkdirSync(join(folder, 'user-data'), { recursive: true })
  writeFileSync(join(folder, 'user-data', 'window.json'), '{"remembered": {"langu')
  const { page, close } = await openWindow({ folder })
  await matrixReady(page)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await close()
  rmSync(folder, { recursive: true, force: true })
})
