import { expect, test, type ElectronApplication, type Page } from '@playwright/test'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { axeFindings } from '../helpers/axe.ts'
import { openWindow } from '../helpers/window.ts'

const commandLine = fileURLToPath(new URL('../../dist/main/fourfold.mjs', import.meta.url))

let folder: string
let file: string

test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fourfold-html-'))
  file = join(folder, 'map.html')
  const run = (...words: string[]) =>
    execFileSync(process.execPath, [commandLine, ...words], {
      env: { ...process.env, FOURFOLD_DATA: folder },
    })
  const map = join(folder, 'map.fourfold')
  run('create', map, '--empty')
  const commands = join(folder, 'commands.jsonl')
  writeFileSync(
    commands,
    [
      { en: '<img src=x onerror="document.title=1"><script>document.title=2</script>' },
      { en: 'Kept here', handling: 'own' },
    ]
      .map(({ en, handling = 'public' }, i) =>
        JSON.stringify({
          do: 'create',
          type: 'Organization',
          id: `org-test-${i}`,
          properties: { name: { en }, handling },
        }),
      )
      .concat(
        JSON.stringify({
          do: 'create',
          type: 'Strategy',
          id: 'plan-test',
          properties: { name: { en: 'Plan' }, handling: 'public' },
        }),
      )
      .join('\n'),
  )
  run('apply', map, commands)
  run('export', map, '--as', 'html', '--out', file)
})

test.afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

type Shown = { readonly app: ElectronApplication; readonly page: Page; readonly troubles: string[] }

/** The page in a window of its own, as a browser shows a file. */
async function show(): Promise<Shown> {
  const { app } = await openWindow()
  const troubles: string[] = []
  const shown = app.waitForEvent('window')
  await app.evaluate(({ BrowserWindow }, path) => {
    void new BrowserWindow({ width: 1200, height: 900, webPreferences: { partition: 'page' } }).loadFile(path)
  }, file)
  const page = await shown
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) troubles.push(request.url())
  })
  page.on('console', (message) => troubles.push(message.text()))
  page.on('pageerror', (error) => troubles.push(String(error)))
  await page.waitForURL(/map\.html$/, { timeout: 60_000 })
  return { app, page, troubles }
}

test('the map as one page: searched and switched by keyboard, clean by axe, nothing asked of outside', async () => {
  test.setTimeout(240_000)
  const { app, page, troubles } = await show()
  await expect(page.locator('[data-edition]:visible')).toHaveAttribute('lang', 'en')
  await expect(page).toHaveTitle(/Fourfold/)

  await page.getByRole('searchbox', { name: 'Search the records' }).focus()
  await page.keyboard.type('quebec')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status')).toHaveText(/^Records found: [1-9]/)
  const found = await page.locator('article:visible').count()
  expect(found).toBeGreaterThan(0)
  expect(found).toBeLessThan(30)
  await page.keyboard.type(' xyzzy')
  await expect(page.getByRole('status')).toHaveText('No record has all of these words.')

  // a link to a record that the search hides shows it again
  await page.getByRole('link', { name: 'Ontario', exact: true }).first().press('Enter')
  await expect(page.locator('#en-jurisdiction-on')).toBeVisible()

  await page.getByRole('button', { name: 'Français' }).press('Enter')
  await expect(page.locator('[data-edition]:visible')).toHaveAttribute('lang', 'fr')
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
  await expect(page.getByRole('button', { name: 'Français' })).toHaveAttribute('aria-pressed', 'true')
  await expect(
    page.getByRole('heading', { name: 'Couverture par administration et par pilier' }),
  ).toBeVisible()

  // what a name holds is words, and what is kept here is not there at all
  await expect(page.locator('#fr-org-test-0 h4')).toContainText('<script>document.title=2</script>')
  await expect(page.locator('#fr-org-test-1')).toHaveCount(0)
  await expect(page).toHaveTitle(/Fourfold/)
  expect(await page.locator('svg[role=img] title').count()).toBeGreaterThan(0)

  expect(await axeFindings(page)).toEqual([])
  expect(troubles).toEqual([])
  await app.close()
})
