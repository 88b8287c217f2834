import { chromium, expect, test } from '@playwright/test'
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fonts } from '../../build/config/parts.mjs'
import { modules } from '../../build/scripts/setup/places.mjs'

/**
 * The packaged app as a person receives it. Its fuses refuse Node's inspector, which Playwright's Electron launcher
 * needs, so the page is reached through Chromium's own debugging port.
 */
const executable = process.env['FOURFOLD_PACKAGED']

let app: ChildProcess | undefined
let profile = ''

test.beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), 'fourfold-profile-'))
})
test.afterEach(async () => {
  if (app?.exitCode === null) {
    const ended = new Promise((resolve) => app?.once('exit', resolve))
    app.kill()
    await ended
  }
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
})

test('the packaged app opens its window', async () => {
  if (!executable)
    throw new Error('FOURFOLD_PACKAGED is not set: run `npm test`, or `npm run package` and set it')
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0
  app = spawn(executable, [
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
    ...(isRoot ? ['--no-sandbox'] : []),
  ])
  const browser = await chromium.connectOverCDP(await debuggingAddress(app))

  const page = browser.contexts()[0]!.pages()[0] ?? (await browser.contexts()[0]!.waitForEvent('page'))
  await expect(page.getByRole('heading').first()).toBeVisible()
  await browser.close()
})

test('[DO9] the packaged app carries the font that it draws and prints with, where native code can read it', () => {
  const unpacked = join(dirname(executable ?? ''), 'resources', 'app.asar.unpacked', 'dist', 'main', 'fonts')
  for (const path of fonts.main)
    expect(readFileSync(join(unpacked, path))).toEqual(
      readFileSync(join(modules, '@expo-google-fonts/noto-sans', path)),
    )
})

/** Chromium says on stderr where it listens. */
function debuggingAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      const address = /DevTools listening on (\S+)/.exec(said)?.[1]
      if (address) resolve(address)
    })
    child.once('error', reject)
    child.once('exit', (code) =>
      reject(new Error(`it ended with code ${String(code)} before its window opened\n${said}`)),
    )
  })
}
