import { expect, test, type Locator, type Page } from '@playwright/test'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import neo4j from 'neo4j-driver'
import { axeFindings } from '../../helpers/axe.ts'
import { applyAs, contentOf, runAs } from '../../helpers/map-of-colleague.ts'
import { Neo4jServer } from '../../helpers/neo4j-server.ts'
import {
  answerSaveDialog,
  chooseFromMenu,
  openWindow,
  ownFolder,
  picture,
  sayWho,
  switchLanguage,
} from '../../helpers/window.ts'

const size = { width: 1280, height: 720 }

/** One real server for this file; without Java or Maven its tests are skipped, saying so. */
let server: Neo4jServer | { readonly absent: string } = { absent: 'not started' }
test.beforeAll(async () => {
  test.setTimeout(150_000)
  server = await Neo4jServer.start()
})
test.afterAll(async () => {
  if (!('absent' in server)) await server.remove()
})

/** The server, in a test that needs it. */
function hub(): Neo4jServer {
  test.skip('absent' in server, 'absent' in server ? server.absent : '')
  return server as Neo4jServer
}

/** What somebody else does to the database. */
async function ask({ access: { uri, user, password } }: Neo4jServer, query: string): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password))
  await driver.executeQuery(query)
  await driver.close()
}

/** Runs the command line as the person whose folder this is. */
const run = (folder: string, words: readonly string[], hubPassword = ''): Promise<string> =>
  runAs(folder, 'installation', words, { hubPassword })
const apply = (folder: string, map: string, commands: readonly object[], who = 'A. Sharer'): Promise<void> =>
  applyAs(folder, 'installation', map, commands, who)

const topic = (id: string, en: string, fr: string, handling = 'fpt') => ({
  do: 'create',
  type: 'Topic',
  id,
  properties: { name: { en, fr }, handling },
})

/** All that a map says to those who read the hub, as the command line exports it. */
async function sharedOf(folder: string, map: string): Promise<unknown> {
  const { nodes, relationships } = await contentOf(folder, map, 'fpt')
  return { nodes, relationships }
}

/** A server that other work slows down, too. */
const slow = { timeout: 60_000 }

const dialogOf = (page: Page): Locator => page.locator('dialog[open]')
const line = (page: Page): Locator => page.locator('.hub-line')

/** Fills in how the hub is reached and sends it. */
async function login(
  page: Page,
  { password }: { password: string },
  address = hub().access.uri,
): Promise<void> {
  const dialog = dialogOf(page)
  await dialog.getByLabel(/^(Address|Adresse)$/).fill(address)
  await dialog.getByLabel(/^(User|Nom d’utilisateur)$/).fill(hub().access.user)
  await dialog.getByLabel(/^(Password|Mot de passe)$/).fill(password)
  await dialog.locator('button[type="submit"]').press('Enter')
}

/** Every file of a person's folder that holds a text: the password must be in none. */
function filesWith(folder: string, text: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name))
    .filter((path) => readFileSync(path).includes(text))
}

/** Renames a record for the first time in this window, which asks who works here. */
async function rename(page: Page, who: string, from: string, to: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await dialogOf(page).getByRole('combobox').fill(from)
  await page
    .getByRole('option', { name: new RegExp(from) })
    .first()
    .click()
  await page.keyboard.press('F2')
  await sayWho(page, who, '')
  const name = page.locator('[data-pane="details"]').getByRole('textbox').first()
  await name.fill(to)
  await name.blur()
}

test('[N7] [N8] two maps, one hub: connected, looked at, shared, cloned, a conflict settled, both equal', async () => {
  test.setTimeout(240_000)
  const { access } = hub()
  const [ada, bob] = [ownFolder(), ownFolder()]
  const [mine, theirs] = [join(ada, 'Mine.fourfold'), join(bob, 'Theirs.fourfold')]
  await run(ada, ['create', mine, '--empty'])
  await apply(ada, mine, [
    topic('topic-data', 'Data sharing', 'Échange de données'),
    topic('topic-age', 'Age of protection', 'Âge de protection'),
    topic('topic-own', 'Not for others', 'Pas pour les autres', 'own'),
  ])
  const here = await openWindow({ args: [mine], folder: ada, size })
  const { page } = here
  await expect(page.locator('.map-name')).toHaveText('Mine')
  await expect(line(page)).toHaveCount(0)

  // in French: a wrong password is told at its field, and nothing is kept of it
  await switchLanguage(page, 'fr')
  await chooseFromMenu(here.app, 'hub-connect')
  const dialog = dialogOf(page)
  await expect(dialog).toContainText('n’est donc pas gardé')
  expect(await axeFindings(page)).toEqual([])
  await login(page, { password: 'wrong-password' })
  const secret = dialog.getByLabel('Mot de passe')
  await expect(secret).toHaveAccessibleDescription(/n’accepte pas l’utilisateur/, slow)
  await expect(secret).toHaveValue('')
  await expect(secret).toBeFocused()
  await login(page, access, 'bolt://127.0.0.1:1')
  await expect(dialog.getByLabel('Adresse')).toHaveAccessibleDescription(/aucun serveur Neo4j/, slow)
  await ask(hub(), 'CREATE (:Patient {name: "somebody else’s"})')
  await login(page, access)
  await expect(dialog.getByLabel('Base de données')).toHaveAccessibleDescription(/contient autre chose/, slow)
  await expect(line(page)).toHaveCount(0)
  await ask(hub(), 'MATCH (n) DETACH DELETE n')
  await login(page, access)
  await expect(dialog).toContainText('Avant tout partage', slow)
  await expect(dialog).toContainText('Pour vous seulement')
  expect(await axeFindings(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Annuler' }).click()
  await expect(line(page)).toHaveCount(0)

  // in English, by keyboard: looked at, said yes to
  await switchLanguage(page, 'en')
  await chooseFromMenu(here.app, 'hub-connect')
  await expect(dialog.getByLabel('Address')).toHaveValue(access.uri)
  await login(page, access)
  await expect(dialog).toContainText('Before anything is shared', slow)
  await expect(dialog).toContainText('For you alone: 1 record')
  await dialog.getByRole('checkbox', { name: /by itself/ }).uncheck()
  await dialog.getByRole('button', { name: 'Share' }).press('Enter')
  await expect(dialog).toContainText('Last in step with the hub', slow)
  expect(await axeFindings(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(line(page)).toContainText('In step with the hub a moment ago')

  // another person takes it from the start page
  const there = await openWindow({ args: [], folder: bob, size })
  await there.page.getByRole('button', { name: /Open a map from a hub/ }).click()
  await answerSaveDialog(there.app, theirs)
  expect(await axeFindings(there.page)).toEqual([])
  await login(there.page, access)
  await expect(there.page.locator('.map-name')).toHaveText('Theirs', slow)
  await expect(dialogOf(there.page)).toContainText('Everybody who has a login', slow)
  await there.page.keyboard.press('Escape')

  // both change one field
  await rename(page, 'A. Sharer', 'Data sharing', 'Data sharing, ours')
  await expect(line(page)).toContainText('1 change to send')
  await page.keyboard.press('F9')
  await expect(line(page)).not.toContainText('to send', slow)
  await rename(there.page, 'B. Colleague', 'Data sharing', 'Data sharing, theirs')
  await expect(line(there.page)).toContainText('1 change to send')
  await line(there.page).getByRole('button', { name: 'Sync now' }).click()

  // told until it is read, and leads to what has to be settled
  const note = there.page.getByRole('region', { name: 'What the last sync has to tell' })
  await expect(note).toContainText('1 conflict came with it', slow)
  expect(await axeFindings(there.page)).toEqual([])
  await switchLanguage(there.page, 'fr')
  await switchLanguage(there.page, 'en')
  await note.getByRole('button', { name: 'Settle the conflicts' }).click()
  await there.page.getByRole('button', { name: /^Take what came in/ }).press('Enter')
  await expect(there.page.getByText('Nothing to settle')).toBeVisible()
  await note.getByRole('button', { name: 'Dismiss' }).press('Enter')
  await expect(note).toHaveCount(0)
  await expect(line(there.page)).toContainText('1 change to send')
  await chooseFromMenu(there.app, 'sync-now')
  await expect(line(there.page)).not.toContainText('to send', slow)
  await expect(line(there.page)).toContainText('In step with the hub', slow)
  await chooseFromMenu(there.app, 'hub-authors')
  await expect(dialogOf(there.page).getByRole('row', { name: /A\. Sharer/ })).toBeVisible()
  expect(await axeFindings(there.page)).toEqual([])
  await chooseFromMenu(here.app, 'sync-now')
  await expect(page.getByRole('region', { name: 'What the last sync has to tell' })).toContainText(
    'New author: B. Colleague',
    slow,
  )

  for (const one of [here, there]) {
    expect(one.complaints).toEqual([])
    await one.close()
  }
  expect(await sharedOf(bob, theirs)).toEqual(await sharedOf(ada, mine))
  expect(JSON.stringify(await sharedOf(bob, theirs))).toContain('Data sharing, ours')
  for (const folder of [ada, bob]) expect(filesWith(folder, access.password)).toEqual([])
  expect(existsSync(join(ada, 'installation', 'hub-passwords.json'))).toBe(false)
})

test('[N6] [N9] [N10] by itself: who is new waits until accepted, changes go out, a hub that is away is a quiet word', async () => {
  test.setTimeout(300_000)
  const neo4jServer = hub()
  const [ada, bob] = [ownFolder(), ownFolder()]
  const [mine, theirs] = [join(ada, 'Mine.fourfold'), join(bob, 'Theirs.fourfold')]
  await ask(neo4jServer, 'MATCH (n) DETACH DELETE n')
  await run(ada, ['create', mine, '--empty'])
  await apply(ada, mine, [topic('topic-data', 'Data sharing', 'Échange de données')])
  const { app, page, complaints, close } = await openWindow({ args: [mine], folder: ada, size })
  await expect(page.locator('.map-name')).toHaveText('Mine')
  await expect(() => chooseFromMenu(app, 'hub-connect')).toPass()
  await login(page, neo4jServer.access)
  const dialog = dialogOf(page)
  await expect(dialog).toContainText('Before anything is shared', slow)
  await dialog.getByRole('button', { name: 'Share' }).press('Enter')
  await dialog.getByRole('checkbox', { name: /new author/ }).check(slow)
  await expect(dialog.getByRole('checkbox', { name: /by itself/ })).toBeChecked()
  await page.keyboard.press('Escape')

  // a colleague whom nobody knows here
  const reach = ['--hub', neo4jServer.access.uri, '--user', neo4jServer.access.user]
  await run(bob, ['clone', theirs, ...reach], neo4jServer.access.password)
  await apply(bob, theirs, [topic('topic-new', 'New topic', 'Nouveau sujet')], 'B. Colleague')
  await run(bob, ['sync', theirs, ...reach], neo4jServer.access.password)
  await page.keyboard.press('F9')
  const note = page.getByRole('region', { name: 'What the last sync has to tell' })
  await expect(note).toContainText('1 change of B. Colleague waits at the hub', slow)
  await expect(line(page).getByRole('button', { name: '1 author waits' })).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await note.getByRole('button', { name: 'Look at the authors' }).press('Enter')
  await dialog.getByRole('button', { name: 'Accept B. Colleague' }).press('Enter')
  await expect(dialog.getByRole('row', { name: /B\. Colleague/ })).toContainText('accepted by hand')
  expect(await axeFindings(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(line(page)).not.toContainText('waits')
  await note.getByRole('button', { name: 'Dismiss' }).click()
  await page.keyboard.press('F9')
  await expect(page.locator('.status-bar')).toContainText('1 received', slow)

  // what is changed goes out without being asked to
  await rename(page, 'A. Sharer', 'Data sharing', 'Data sharing, renamed')
  await expect(line(page)).toContainText('1 change to send')
  await expect(line(page)).not.toContainText('to send', slow)

  // nobody answers: a word in the status bar, and no dialog
  await neo4jServer.kill()
  const name = page.locator('[data-pane="details"]').getByRole('textbox').first()
  await name.fill('Data sharing, offline')
  await name.blur()
  await expect(line(page)).toContainText('Hub not reached', slow)
  await expect(line(page)).toContainText('1 change to send')
  await expect(dialog).toHaveCount(0)
  await expect(page.getByRole('alert')).toHaveCount(0)
  expect(await axeFindings(page)).toEqual([])
  await switchLanguage(page, 'fr')
  await expect(line(page)).toContainText('Serveur non joint')
  await neo4jServer.restart()
  await line(page).getByRole('button', { name: 'Synchroniser' }).click()
  await expect(line(page)).toContainText('À jour avec le serveur', slow)
  await expect(line(page)).not.toContainText('à envoyer', slow)
  await chooseFromMenu(app, 'hub-connect')
  await expect(dialog).toContainText('Qui peut la lire', slow)
  expect(await axeFindings(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Se déconnecter' }).press('Enter')
  await expect(dialog.getByLabel('Adresse')).toHaveValue(neo4jServer.access.uri)
  await page.keyboard.press('Escape')
  await expect(line(page)).toContainText('Serveur non connecté')
  expect(complaints).toEqual([])
  await close()
  await run(bob, ['sync', theirs, ...reach], neo4jServer.access.password)
  expect(await sharedOf(bob, theirs)).toEqual(await sharedOf(ada, mine))
})

test('[N14] a part of a hub is opened, stopped before it is there, says what it holds, and asks the hub about the whole', async () => {
  test.setTimeout(240_000)
  const neo4jServer = hub()
  const { access } = neo4jServer
  const [ada, bob] = [ownFolder(), ownFolder()]
  const [mine, theirs] = [join(ada, 'Mine.fourfold'), join(bob, 'Part.fourfold')]
  await ask(neo4jServer, 'MATCH (n) DETACH DELETE n')
  await run(ada, ['create', mine])
  const reach = ['--hub', access.uri, '--user', access.user]
  await run(ada, ['sync', mine, ...reach], access.password)

  const { app, page, complaints, close } = await openWindow({ args: [], folder: bob, size })
  await switchLanguage(page, 'fr')
  await page.getByRole('button', { name: /Ouvrir une carte d’un serveur/ }).click()
  await answerSaveDialog(app, theirs)
  const dialog = dialogOf(page)
  await dialog.locator('summary').filter({ hasText: 'Administration' }).press('Enter')
  await dialog.getByRole('checkbox', { name: 'Manitoba' }).check()
  await expect(dialog.locator('summary').filter({ hasText: 'Manitoba' })).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await picture(page, 'clone-part-fr')
  await login(page, access)
  await dialog.getByRole('button', { name: 'Arrêter' }).press('Enter')
  await expect(dialog).toContainText('Arrêté', slow)
  expect(existsSync(theirs)).toBe(false)

  // what was chosen and how the hub is reached stands there still
  await expect(dialog.locator('summary').filter({ hasText: 'Manitoba' })).toBeVisible()
  await login(page, access)
  await expect(page.locator('.map-name')).toHaveText('Part', slow)
  await expect(dialog).toContainText('Qui peut la lire', slow)
  await page.keyboard.press('Escape')
  const held = page.getByRole('note').filter({ hasText: 'Manitoba' })
  await expect(held).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await picture(page, 'clone-held-fr')
  await expect(page.locator('td[role="gridcell"]').first()).toBeVisible()

  // the whole is asked on the server
  await switchLanguage(page, 'en')
  await held.getByRole('button', { name: 'Ask the hub about the whole …' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Cypher')
  expect(complaints).toEqual([])
  await close()
})
