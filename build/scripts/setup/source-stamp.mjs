import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './places.mjs'

/**
 * Tells whether sources changed since they were built. Size and time of each file answer in a few milliseconds; where
 * those differ (a fresh checkout, a saved file without a change) the content decides.
 *
 * @typedef {object} Stamp
 * @property {string} content  hash over paths and contents
 * @property {Record<string, string>} files  path → "size time", as last seen
 */

/**
 * @param {readonly string[]} paths  files and folders, relative to the checkout
 * @returns {Record<string, string>}
 */
export function filesUnder(paths) {
  /** @type {Record<string, string>} */
  const files = {}
  /** @param {string} path */
  const visit = (path) => {
    const stats = statSync(join(root, path), { throwIfNoEntry: false })
    if (!stats) return
    if (!stats.isDirectory()) files[path] = `${stats.size} ${stats.mtimeMs}`
    else for (const name of readdirSync(join(root, path)).sort()) visit(`${path}/${name}`)
  }
  paths.forEach(visit)
  return files
}

/**
 * @param {readonly string[]} paths
 * @returns {Stamp}
 */
export function stampOf(paths) {
  const files = filesUnder(paths)
  const hash = createHash('sha256')
  for (const path of Object.keys(files)) {
    hash.update(`\n${path}\n`).update(readFileSync(join(root, path)))
  }
  return { content: hash.digest('hex'), files }
}

/**
 * @param {Stamp} stamp
 * @param {readonly string[]} paths
 */
export function looksUntouched(stamp, paths) {
  return JSON.stringify(filesUnder(paths)) === JSON.stringify(stamp.files)
}
