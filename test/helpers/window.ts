import { _electron, expect, type ElectronApplication, type Locator, type Page } from '@playwright/test'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ownDisplay } from './own-display.ts'

/** The program in real Electron, with folders of its own: nothing of this computer's person is read or written. */
export type OpenedWindow = {
  readonly app: ElectronApplication
  readonly page: Page
  /** Holds the maps (Fourfold/), the installation and the window's settings of this start. */
  readonly folder: string
  /** What the page complained about (errors, warnings, refused by its policy): must stay empty. */
  readonly complaints: readonly string[]
  /** Addresses outside of the program that anything in it asked for: must stay empty. */
  readonly requests: () => Promise<readonly string[]>
  /** Ends the program; its folder stays for another start. */
  readonly close: () => Promise<void>
}

type Wish = {
  /** Arguments of the program: `--starter`, a file. */
  readonly args?: readonly string[]
  /** The folder of an earlier start. */
  readonly folder?: string
  readonly size?: { readonly width: number; readonly height: number }
}

const folders: string[] = []
process.once('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** A folder for one person's files, removed when the test process ends. */
export function ownFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'fourfold-window-'))
  folders.push(folder)
  return folder
}

/**
 * Starts the program as FOURFOLD_ELECTRON says (set by `npm test`), waits for its window, and listens to everything
 * that the page complains about.
 */
export async function openWindow({
  args = ['--starter'],
  folder = ownFolder(),
  size,
}: Wish = {}): Promise<OpenedWindow> {
  const [executablePath = '', ...command] = JSON.parse(process.env['FOURFOLD_ELECTRON'] ?? '[]') as string[]
  if (executablePath === '') throw new Error('FOURFOLD_ELECTRON is not set: run these tests by npm test')
  const display = await ownDisplay()
  const app = await _electron.launch({
    executablePath,
    args: [...command, `--user-data-dir=${join(folder, 'user-data')}`, '--lang=en-CA', ...args],
    env: {
      ...(process.env as Record<string, string>),
      FOURFOLD_DATA: join(folder, 'installation'),
      FOURFOLD_DOCUMENTS: folder,
      ...(display === undefined ? {} : { DISPLAY: display }),
    },
    colorScheme: 'light',
  })
  askAgainAfterSweep(app)
  const asked: string[] = []
  app.context().on('request', (request) => {
    if (!/^(fourfold|blob|data|devtools):/.test(request.url())) asked.push(request.url())
  })
  const page = await app.firstWindow()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  if (size !== undefined) await resize(app, size)
  return {
    app,
    page,
    folder,
    complaints,
    requests: () => Promise.resolve(asked),
    close: () => app.close(),
  }
}

export async function resize(
  app: ElectronApplication,
  size: { width: number; height: number },
): Promise<void> {
  await app.evaluate(({ BrowserWindow }, wanted) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(wanted.width, wanted.height)
  }, size)
}

/**
 * A little after its start the program sweeps its heap, and may take along what Playwright waits for: what was asked of
 * the main process is asked again then, of a busy machine more than once. What may not happen twice says so itself
 * (`chooseFromMenu`).
 */
function askAgainAfterSweep(app: ElectronApplication): void {
  const evaluate = app.evaluate.bind(app) as (...asked: unknown[]) => Promise<unknown>
  const ask = async (tries: number, asked: readonly unknown[]): Promise<unknown> => {
    try {
      return await evaluate(...asked)
    } catch (error) {
      if (tries === 0 || !String(error).includes('garbage collected')) throw error
      return ask(tries - 1, asked)
    }
  }
  app.evaluate = ((...asked: unknown[]) => ask(4, asked)) as typeof app.evaluate
}

/** A picture of the window for a person to look at, in the folder FOURFOLD_PICTURES; none without it. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['FOURFOLD_PICTURES']
  if (folder !== undefined) await page.screenshot({ path: join(folder, `${name}.png`) })
}

/** A picture of a window that is zoomed, as it stands on the screen: `picture` shows a part of it then. */
export async function zoomedPicture(app: ElectronApplication, name: string): Promise<void> {
  const folder = process.env['FOURFOLD_PICTURES']
  if (folder === undefined) return
  const data = await app.evaluate(async ({ BrowserWindow }) =>
    (await BrowserWindow.getAllWindows()[0]!.webContents.capturePage()).toPNG().toString('base64'),
  )
  writeFileSync(join(folder, `${name}.png`), Buffer.from(data, 'base64'))
}

/** The cell of the matrix at a row and a column, by their names. */
export function cellAt(page: Page, row: string, column: string): Locator {
  return page.getByRole('gridcell', { name: `${row}, ${column};` })
}

/** Waits until the matrix can be used. */
export async function matrixReady(page: Page): Promise<void> {
  await expect(page.locator('td[role="gridcell"]').first()).toBeVisible({ timeout: 30_000 })
}

export const viewNames = {
  en: [
    'Coverage',
    'Overlaps',
    'Points to reconcile',
    'Commitments',
    'Funding',
    'Briefing',
    'Records',
    'Likely duplicates',
    'Activity',
    'Review queue',
    'Conflicts',
  ],
  fr: [
    'Couverture',
    'Chevauchements',
    'Points à concilier',
    'Engagements',
    'Financement',
    'Note d’information',
    'Fiches',
    'Doublons probables',
    'Activité',
    'File de révision',
    'Conflits',
  ],
} as const

/** Shows the nth view (1–9, the review queue 10, the conflicts 11) by its key and waits for its title. */
export async function showView(page: Page, nth: number): Promise<void> {
  const keys = { 10: 'Control+r', 11: 'Control+Shift+k' } as Readonly<Record<number, string>>
  await page.keyboard.press(keys[nth] ?? `Control+${nth}`)
  const names = [viewNames.en[nth - 1], viewNames.fr[nth - 1]]
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(new RegExp(`^(${names.join('|')})$`))
  await expect(page.locator('.waiting')).toHaveCount(0)
}

export async function switchLanguage(page: Page, language: 'en' | 'fr'): Promise<void> {
  await page.locator('.language').getByRole('radio', { name: language.toUpperCase() }).check()
  await expect(page.locator('html')).toHaveAttribute('lang', language)
}

/** Labels of the menu, top level and below, as a person sees them. */
export async function menuLabels(app: ElectronApplication): Promise<readonly string[]> {
  return app.evaluate(({ Menu }) => {
    const all = (menu: Electron.Menu | null | undefined): string[] =>
      (menu?.items ?? []).flatMap((item) => [item.label, ...all(item.submenu)])
    return all(Menu.getApplicationMenu())
  })
}

let turns = 0

/** Chooses an item of the menu by the id of its command, once, as soon as it can be chosen. */
export async function chooseFromMenu(app: ElectronApplication, id: string): Promise<void> {
  const turn = ++turns
  const choose = () =>
    app.evaluate(
      ({ Menu }, asked) => {
        const done = globalThis as { fourfoldTurn?: number }
        if (done.fourfoldTurn === asked.turn) return true
        const item = Menu.getApplicationMenu()?.getMenuItemById(asked.id)
        if (item?.enabled !== true) return false
        done.fourfoldTurn = asked.turn
        ;(item.click as () => void)()
        return true
      },
      { id, turn },
    )
  await expect.poll(choose, `an enabled menu item ${id}`).toBe(true)
}

/** The person's answer to the next save dialog: a path, or null to close it. */
export async function answerSaveDialog(app: ElectronApplication, path: string | null): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: filePath === null, filePath: filePath ?? '' })
  }, path)
}

/** The person's answer to the next dialog that opens: a path or several, or null to close it. */
export async function answerOpenDialog(
  app: ElectronApplication,
  chosen: string | readonly string[] | null,
): Promise<void> {
  await app.evaluate(
    ({ dialog }, filePaths) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: filePaths.length === 0, filePaths })
    },
    [chosen ?? []].flat(),
  )
}

/** Says who one is in the dialog that the first edit opens. */
export async function sayWho(page: Page, name: string, organization: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name: /Who are you|Qui êtes-vous/ })
  await dialog.getByRole('textbox').first().fill(name)
  await dialog.getByRole('textbox').nth(1).fill(organization)
  await dialog.locator('button[type="submit"]').click()
}

/** A file from the person's desktop onto the window: its path is what the preload says, here what the test says. */
export async function dropFile(page: Page, path: string): Promise<void> {
  const chooser = await page.evaluateHandle(() => {
    const input = document.createElement('input')
    input.type = 'file'
    document.body.append(input)
    return input
  })
  await chooser.setInputFiles(path)
  await chooser.evaluate((input) => {
    const dropped = new DataTransfer()
    for (const file of input.files ?? []) dropped.items.add(file)
    input.remove()
    const on = document.querySelector('.page')
    for (const type of ['dragover', 'drop'])
      on?.dispatchEvent(new DragEvent(type, { dataTransfer: dropped, bubbles: true, cancelable: true }))
  })
}
