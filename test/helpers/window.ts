import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The program in real Electron, with folders of its own: nothing of this computer's person is read or written. */
export type Opened = {
  readonly app: ElectronApplication
  readonly page: Page
  readonly folder: string
  /** What the page complained about: must stay empty. */
  readonly complaints: readonly string[]
  /** Ends the program; the folders stay for another start until `clear`. */
  readonly close: () => Promise<void>
  readonly clear: () => void
}

type Wish = {
  /** Arguments of the program: `--starter`, a file. */
  readonly args?: readonly string[]
  /** The folders of an earlier start. */
  readonly folder?: string
  readonly size?: { readonly width: number; readonly height: number }
}

/**
 * Starts the program by FOURFOLD_ELECTRON (set by `npm test`), waits for its window, and listens for everything the
 * page complains about.
 */
export async function openWindow({ args = ['--starter'], folder, size }: Wish = {}): Promise<Opened> {
  const own = folder ?? mkdtempSync(join(tmpdir(), 'fourfold-window-'))
  const [executablePath = '', ...command] = JSON.parse(process.env['FOURFOLD_ELECTRON'] ?? '[]') as string[]
  if (executablePath === '') throw new Error('FOURFOLD_ELECTRON is not set: run the tests by npm test')
  const app = await _electron.launch({
    executablePath,
    args: [...command, `--user-data-dir=${join(own, 'user-data')}`, '--lang=en-CA', ...args],
    env: {
      ...(process.env as Record<string, string>),
      FOURFOLD_DATA: join(own, 'installation'),
      FOURFOLD_DOCUMENTS: own,
    },
  })
  const page = await app.firstWindow()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  if (size !== undefined) {
    await app.evaluate(({ BrowserWindow }, wanted) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(wanted.width, wanted.height)
    }, size)
  }
  return {
    app,
    page,
    folder: own,
    complaints,
    close: () => app.close(),
    clear: () => rmSync(own, { recursive: true, force: true }),
  }
}

/** The cell of the matrix at a row and column term. */
export function cellOf(page: Page, row: string, column: string) {
  return page.getByRole('gridcell', { name: `${row}, ${column};` })
}

/** Waits until the matrix is there to be used. */
export async function matrixReady(page: Page): Promise<void> {
  await page.locator('table[role="grid"] td[role="gridcell"]').first().waitFor()
}
