import { expect, test } from '@playwright/test'
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
  type OpenedWindow,
} from '../../helpers/window.ts'

/** A starter map made by the program, to be copied and spoilt. */
let made = ''
test.beforeAll(async () => {
  const opened = await openWindow()
  await matrixReady(opened.page)
  await opened.close()
  made = join(opened.folder, 'Fourfold', 'Canada.fourfold')
})

function place(name: string, content?: string | Buffer): string {
  const folder = ownFolder()
  const path = join(folder, name)
  if (content === undefined) copyFileSync(made, path)
  else writeFileSync(path, content)
  return path
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

test('opens by dialog, goes on where a person closes it, and tells a second window of the same file', async () => {
  const path = place('mine.fourfold')
  const one = await openWindow({ args: [] })
  await answerOpenDialog(one.app, null)
  await one.page.getByRole('button', { name: /^Open a map/ }).click()
  await expect(one.page.getByRole('heading', { level: 1 })).toHaveText('The shared map of who does what')
  await answerOpenDialog(one.app, path)
  await one.page.getByRole('button', { name: /^Open a map/ }).click()
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
  await page.keyboard.press('Control+2')
  await expect(page.getByText('No pair under this scope')).toBeVisible()
  await page.keyboard.press('Control+5')
  await expect(page.getByText('No amount under this scope')).toBeVisible()

  await answerSaveDialog(app, join(folder, 'copy.fourfold'))
  await chooseFromMenu(app, 'map-copy')
  await expect.poll(() => existsSync(join(folder, 'copy.fourfold'))).toBe(true)
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
