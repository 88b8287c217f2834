import { expect, test, type Locator, type Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { axeFindings } from '../../helpers/axe.ts'
import { applyAs, runAs } from '../../helpers/map-of-colleague.ts'
import { Neo4jServer } from '../../helpers/neo4j-server.ts'
import { chooseFromMenu, openWindow, ownFolder, resize, switchLanguage } from '../../helpers/window.ts'

const size = { width: 1280, height: 720 }
/** A server that other work slows down, too. */
const slow = { timeout: 60_000 }

/** One real server for this file; without Java or Maven its tests are skipped, saying so. */
let server: Neo4jServer | { readonly absent: string } = { absent: 'not started' }
test.beforeAll(async () => {
  test.setTimeout(150_000)
  server = await Neo4jServer.start()
})
test.afterAll(async () => {
  if (!('absent' in server)) await server.remove()
})

const organization = (id: string, en: string, fr: string, handling = 'fpt') => ({
  do: 'create',
  type: 'Organization',
  id,
  properties: { name: { en, fr }, kind: 'department', handling },
})

/** A map that was synced with the server from the command line, in a folder of its own. */
async function sharedMap(name: string): Promise<{ readonly folder: string; readonly map: string }> {
  test.skip('absent' in server, 'absent' in server ? server.absent : '')
  const { access } = server as Neo4jServer
  const folder = ownFolder()
  const map = join(folder, `${name}.fourfold`)
  const hub = ['--hub', access.uri, '--user', access.user]
  const commands = [
    organization('org-a', 'Department A', 'Ministère A'),
    organization('org-b', 'Department B', 'Ministère B'),
    organization('org-own', 'Not for others', 'Pas pour les autres', 'own'),
    { do: 'relate', type: 'PART_OF', from: 'org-b', to: 'org-a' },
  ]
  await runAs(folder, 'installation', ['create', map, '--empty'])
  await applyAs(folder, 'installation', map, commands, 'A. Tester')
  await runAs(folder, 'installation', ['sync', map, ...hub], { hubPassword: access.password })
  return { folder, map }
}

const query = (page: Page): Locator => page.locator('.console-editor textarea')
const result = (page: Page): Locator => page.locator('.console-result')
const refusal = (page: Page): Locator => page.locator('.main-pane .note-error')

async function connect(page: Page): Promise<void> {
  const { access } = server as Neo4jServer
  const dialog = page.locator('dialog[open]')
  await dialog.getByLabel('Address').fill(access.uri)
  await dialog.getByLabel('User').fill(access.user)
  await dialog.getByLabel('Password', { exact: true }).fill(access.password)
  await dialog.locator('button[type="submit"]').press('Enter')
  await expect(dialog).toContainText('Last in step with the hub', slow)
  await page.keyboard.press('Escape')
  await expect(query(page)).toBeVisible()
}

async function run(page: Page, text: string): Promise<void> {
  await query(page).fill(text)
  await query(page).press('Control+Enter')
}

async function shot(page: Page, name: string): Promise<void> {
  if (process.env['SHOTS']) await page.screenshot({ path: join(process.env['SHOTS'], `${name}.png`) })
}

test('[HC6] found by its name, connected, asked: a table, a graph, a list, and the record beside', async () => {
  test.setTimeout(200_000)
  const { folder, map } = await sharedMap('Asked')
  const opened = await openWindow({ args: [map], folder, size })
  const { page, app } = opened
  await expect(page.locator('.map-name')).toHaveText('Asked')
  const inNavigation = page.getByRole('navigation').getByRole('button', { name: 'Cypher console' })
  await expect(page.locator('.status-bar')).toContainText('All changes saved')
  await expect(inNavigation).toHaveCount(0)

  await page.keyboard.press('Control+k')
  await page.locator('dialog[open]').getByRole('combobox').fill('cypher')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cypher console')
  await expect(page.locator('.main-pane')).toContainText('This map is not shared yet')
  expect(await axeFindings(page)).toEqual([])
  await shot(page, 'console-none-en')
  await page.getByRole('button', { name: 'Share through a hub …' }).click()
  await connect(page)
  await expect(inNavigation).toHaveAttribute('aria-current', 'page')
  await expect(page.locator('.console-of')).toContainText('for its audience (F/P/T officials), not this copy')

  // what the hub holds, and what stays here is not among it
  await run(page, 'MATCH (o:Organization)\nRETURN o, o.nameEn AS name, o.id AS id ORDER BY id')
  await expect(result(page)).toContainText('2 rows', slow)
  await expect(result(page)).not.toContainText('Not for others')
  await expect(query(page)).toBeFocused()
  expect(await axeFindings(page)).toEqual([])
  await shot(page, 'console-table-en')

  // by keyboard: Tab leaves the field, one record is a stop, arrows lead on, Enter opens
  await query(page).press('Tab')
  await expect(query(page)).not.toBeFocused()
  const records = result(page).locator('td button')
  await records.first().focus()
  await page.keyboard.press('ArrowDown')
  await expect(records.nth(2)).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(records.nth(3)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-pane="details"]')).toContainText('Department B')
  await expect(result(page).locator('[tabindex="0"]')).toHaveCount(2)

  await result(page).getByRole('button', { name: 'Copy table' }).click()
  await expect
    .poll(() => app.evaluate(({ clipboard }) => clipboard.readText()))
    .toBe('o\tname\tid\r\nDepartment A\tDepartment A\torg-a\r\nDepartment B\tDepartment B\torg-b')

  // the graph has what joins the rows; the list says the same
  await result(page).getByRole('radio', { name: 'Graph' }).check()
  await expect(result(page).locator('.graph-canvas')).toHaveAttribute('data-nodes', '2')
  await expect(result(page)).toContainText('One of what is drawn is in no row')
  await shot(page, 'console-graph-en')
  await result(page).getByRole('radio', { name: 'List' }).check()
  await expect(result(page).getByRole('button', { name: /^Department B/ })).toContainText(
    'is part of → Department A',
  )
  await result(page)
    .getByRole('button', { name: /^Department A/ })
    .click()
  await expect(page.locator('[data-pane="details"] h2').first()).toHaveText('Department A')
  expect(await axeFindings(page)).toEqual([])

  // in French, in a larger window; what is written and what it gave stay
  await switchLanguage(page, 'fr')
  await expect(result(page).getByRole('button', { name: /^Ministère B/ })).toContainText('Ministère A')
  await result(page).getByRole('radio', { name: 'Tableau' }).check()
  await resize(app, { width: 1600, height: 1000 })
  expect(await axeFindings(page)).toEqual([])
  await shot(page, 'console-table-fr')
  await page.getByRole('button', { name: 'Fiches', exact: true }).click()
  await page.getByRole('button', { name: 'Console Cypher' }).click()
  await expect(result(page)).toContainText('2 lignes')
  expect(opened.complaints).toEqual([])
  await opened.close()
})

test('[HC1] [HC2] [HC4] what may not be is refused, what lasts is stopped', async () => {
  test.setTimeout(200_000)
  const { folder, map } = await sharedMap('Refused')
  const opened = await openWindow({ args: [map], folder, size })
  const { page } = opened
  await expect(page.locator('.status-bar')).toContainText('All changes saved')
  await chooseFromMenu(opened.app, 'view-console')
  await page.getByRole('button', { name: 'Share through a hub …' }).click()
  await connect(page)

  await run(page, 'MATCH (n) DETACH DELETE n')
  await expect(refusal(page)).toContainText('from here it can only be read', slow)
  await run(page, "RETURN [x IN [1] | COLLECT { LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row }]")
  await expect(refusal(page)).toContainText('LOAD CSV reads files', slow)
  await run(page, 'MATCH (o:Organization)\nRETURN p')
  await expect(refusal(page)).toContainText('(line 2, column 8 (offset: 30))', slow)
  expect(await axeFindings(page)).toEqual([])
  await shot(page, 'console-syntax-en')
  await run(page, 'MATCH (o:Organization) RETURN count(o) AS n')
  await expect(result(page).getByRole('cell')).toHaveText('2', slow)

  await query(page).fill('UNWIND range(1, 1000000000) AS x WITH x WHERE x % 999999937 = 5 RETURN count(*)')
  const go = page.locator('.console-run').getByRole('button').first()
  await go.press('Enter')
  await expect(go).toHaveText('Stop')
  await expect(page.locator('.console-run')).toContainText('Running …')
  await shot(page, 'console-running-en')
  await go.press('Enter')
  await expect(refusal(page)).toContainText('was stopped', slow)
  await expect(go).toBeFocused()
  expect(opened.complaints).toEqual([])
  await opened.close()
})

test('[HC5] the pack is at hand with its parameters; saved queries are there at the next start, for this person', async () => {
  test.setTimeout(200_000)
  const { folder, map } = await sharedMap('Kept')
  let opened = await openWindow({ args: [map], folder, size })
  let { page } = opened
  await expect(page.locator('.status-bar')).toContainText('All changes saved')
  await chooseFromMenu(opened.app, 'view-console')
  await page.getByRole('button', { name: 'Share through a hub …' }).click()
  await connect(page)
  const queries = page.getByRole('group', { name: 'Queries' })
  const openQueries = (): Promise<void> => page.getByRole('button', { name: 'Queries' }).click()

  await query(page).fill('MATCH (o:Organization {id: $which}) RETURN o.nameEn AS saysWho')
  await page.getByLabel('$which').fill('org-a')
  await query(page).press('Control+Enter')
  await expect(result(page).getByRole('cell')).toHaveText('Department A', slow)
  await page.getByRole('button', { name: 'Save as' }).click()
  await page.getByLabel('Name', { exact: true }).fill('Who is it')
  expect(await axeFindings(page)).toEqual([])
  await page.keyboard.press('Enter')
  await expect(page.locator('.status-bar')).toContainText('Query saved: Who is it')

  await openQueries()
  expect(await axeFindings(page)).toEqual([])
  await shot(page, 'console-queries-en')
  await queries.getByRole('button', { name: /^Commitments/ }).click()
  await expect(page.getByLabel('$asOf')).toHaveValue(/^20\d\d-\d\d-\d\d$/)
  await expect(page.getByLabel('$scope')).toHaveValue('{}')
  await page.getByLabel('$scope').fill('{"pillar": [')
  await expect(page.getByRole('button', { name: 'Run' })).toBeDisabled()
  await expect(page.getByLabel('$scope')).toHaveAccessibleDescription(/begins like JSON/)
  await page.getByLabel('$scope').fill('{}')
  await page.getByRole('button', { name: 'Run' }).click()
  await expect(result(page)).toContainText('No rows', slow)

  // renamed, deleted, put back
  await openQueries()
  await queries.getByRole('button', { name: 'Rename “Who is it”' }).click()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('Who')
  await page.keyboard.press('Enter')
  await queries.getByRole('button', { name: 'Delete “Who”' }).click()
  await expect(queries.getByRole('button', { name: 'Put it back' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(queries.getByRole('button', { name: 'Delete “Who”' })).toBeVisible()
  expect(opened.complaints).toEqual([])
  await opened.close()

  const kept = readFileSync(join(folder, 'installation', 'queries.json'), 'utf8')
  expect(kept).toContain('saysWho')
  expect(kept).not.toContain('Department A')
  expect(readFileSync(map).includes('saysWho')).toBe(false)

  opened = await openWindow({ args: [map], folder, size })
  page = opened.page
  await expect(page.locator('.main-pane')).toContainText('Not connected', slow)
  await shot(page, 'console-away-en')
  await page.getByRole('button', { name: 'Share through a hub …' }).click()
  await connect(page)
  await page.getByRole('button', { name: 'Queries' }).click()
  await page.getByRole('group', { name: 'Queries' }).getByRole('button', { name: /^Who/ }).click()
  await expect(page.getByLabel('$which')).toHaveValue('org-a')
  await query(page).press('Control+Enter')
  await expect(result(page).getByRole('cell')).toHaveText('Department A', slow)
  await opened.close()
})
