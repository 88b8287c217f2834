import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withLock } from './lock.mjs'
import { modules, root } from './places.mjs'
import { npm } from './run.mjs'
import { say, secondsSince, SetupError } from './say.mjs'

const stampFile = join(modules, '.fourfold-lock')

/** @typedef {{ packages: Record<string, { version?: string, optional?: boolean }> }} Lock */

/** Installs the packages exactly as locked, when the lock is not the one that node_modules was made from. */
export async function installPackages() {
  const stamp = lockStamp()
  if (readOrEmpty(stampFile) === stamp) return
  await withLock('install', root, async () => {
    if (readOrEmpty(stampFile) === stamp) return
    if (!holdsWhatIsLocked()) await runNpmCi()
    writeFileSync(stampFile, stamp)
  })
}

function lockStamp() {
  const [major] = process.versions.node.split('.')
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(`node ${major} ${process.platform} ${process.arch}`)
    .digest('hex')
}

async function runNpmCi() {
  const start = performance.now()
  say('Installing packages as locked (npm ci) …')
  // loglevel error: one package asks for a newer Node than it needs, and its EBADENGINE warning only worries people
  const { code, output } = await npm(['ci', '--loglevel=error'], { output: 'keep' })
  if (code !== 0)
    throw new SetupError(
      `The packages could not be installed.\n${output.trim()}\n` +
        'Check that this computer reaches its npm registry (npm ping), then run the same command again.',
    )
  if (!holdsWhatIsLocked())
    throw new SetupError(
      'The packages are not all there though npm reported success: perhaps two installs ran at once.\n' +
        'Run the same command again.',
    )
  say(`  installed in ${secondsSince(start)}`)
}

/**
 * npm writes node_modules/.package-lock.json at the very end of an install, so it proves a whole one. Somebody who
 * ran `npm install` by hand is not made to wait for a second install.
 */
function holdsWhatIsLocked() {
  const installedText = readOrEmpty(join(modules, '.package-lock.json'))
  if (!installedText) return false
  const installed = /** @type {Lock} */ (JSON.parse(installedText)).packages
  const locked = /** @type {Lock} */ (JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')))
    .packages
  return (
    Object.entries(installed).every(([path, entry]) => locked[path]?.version === entry.version) &&
    Object.entries(locked).every(([path, entry]) => path === '' || entry.optional || path in installed)
  )
}

/** @param {string} path */
function readOrEmpty(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
