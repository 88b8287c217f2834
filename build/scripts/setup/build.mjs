import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fonts, parts, settings } from '../../config/parts.mjs'
import { withLock } from './lock.mjs'
import { dist, modules, root } from './places.mjs'
import { run } from './run.mjs'
import { say, secondsSince, SetupError } from './say.mjs'
import { looksUntouched, stampOf } from './source-stamp.mjs'

/** @typedef {import('../../config/parts.mjs').Part} Part */

/**
 * Builds the named parts of dist, each only when something that it is made from has changed.
 * @param {readonly Part[]} names
 */
export async function build(names) {
  for (const name of names) {
    if (isCurrent(name)) continue
    await withLock(`build ${name}`, root, async () => {
      if (!isCurrent(name)) await buildPart(name)
    })
  }
}

/** @param {Part} name */
function isCurrent(name) {
  const stampFile = join(dist, name, '.stamp')
  if (!existsSync(stampFile)) return false
  const stamp = /** @type {import('./source-stamp.mjs').Stamp} */ (
    JSON.parse(readFileSync(stampFile, 'utf8'))
  )
  const paths = [...parts[name].sources, ...settings]
  if (looksUntouched(stamp, paths)) return true
  const now = stampOf(paths)
  if (now.content !== stamp.content) return false
  writeFileSync(stampFile, JSON.stringify(now)) // touched, not changed: the next start need not read again
  return true
}

/**
 * Bundles into a folder of its own and puts it in place whole, so that a build that is interrupted or fails leaves
 * the last good one.
 * @param {Part} name
 */
async function buildPart(name) {
  const start = performance.now()
  // before bundling: what is saved meanwhile makes the next start build again
  const stamp = stampOf([...parts[name].sources, ...settings])
  say(`Building dist/${name} …`)
  const fresh = join(dist, `.${name}-new`)
  const old = join(dist, `.${name}-old`)
  rmSync(fresh, { recursive: true, force: true })
  mkdirSync(fresh, { recursive: true })

  const vite = await import('vite')
  const { bundlesOf } = await import('../../config/bundles.mjs')
  for (const bundle of bundlesOf(name, parts[name].entries, fresh)) {
    try {
      await vite.build(bundle)
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      throw new SetupError(
        `dist/${name} could not be built.\n${reason}\nMend the file named above and try again.`,
      )
    }
  }
  if (name === 'main') {
    for (const path of fonts.main)
      cpSync(join(modules, '@expo-google-fonts/noto-sans', path), join(fresh, 'fonts', path))
    await makeNewMaps(fresh)
  }
  writeFileSync(join(fresh, '.stamp'), JSON.stringify(stamp))

  rmSync(old, { recursive: true, force: true })
  if (existsSync(join(dist, name))) renameSync(join(dist, name), old)
  renameSync(fresh, join(dist, name))
  rmSync(old, { recursive: true, force: true })
  say(`  built in ${secondsSince(start)}`)
}

/**
 * Makes the files that new maps are copies of beside the program, so that the first `create` is as fast as any other.
 * @param {string} folder
 */
async function makeNewMaps(folder) {
  const scratch = mkdtempSync(join(tmpdir(), 'fourfold-build-'))
  for (const options of [[], ['--empty']]) {
    const map = join(scratch, `map-${options.length}.fourfold`)
    const create = [join(folder, 'fourfold.mjs'), 'create', map, ...options]
    const { code, output } = await run(process.execPath, create, { output: 'keep' })
    if (code !== 0)
      throw new SetupError(
        `The starter map could not be made.\n${output}\nMend the record named above and try again.`,
      )
  }
  rmSync(scratch, { recursive: true, force: true })
}
