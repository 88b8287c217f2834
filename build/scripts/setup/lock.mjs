import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { say } from './say.mjs'

/**
 * Keeps two starts from installing or building over each other. The lock is a folder (mkdir either
 * makes it or fails) outside node_modules and dist, which both get replaced. A lock is void when its process is gone, or
 * shows no sign of life: its number may belong to another program by now.
 * @template T
 * @param {string} purpose
 * @param {string} place  what is to be changed: this checkout, or a folder that clones share
 * @param {() => Promise<T>} work
 */
export async function withLock(purpose, place, work) {
  const id = createHash('sha256').update(`${place}\n${purpose}`).digest('hex').slice(0, 16)
  const folder = join(tmpdir(), `fourfold-${id}.lock`)
  await take(folder, purpose)
  const signOfLife = setInterval(() => utimesSync(join(folder, 'pid'), new Date(), new Date()), 5_000)
  try {
    return await work()
  } finally {
    clearInterval(signOfLife)
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * @param {string} folder
 * @param {string} purpose
 */
async function take(folder, purpose) {
  for (let turn = 0; ; turn++) {
    try {
      mkdirSync(folder)
      writeFileSync(join(folder, 'pid'), String(process.pid))
      return
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error
    }
    if (!(await isHeld(folder))) rmSync(folder, { recursive: true, force: true })
    else {
      if (turn === 0) say(`Waiting: another start of Fourfold is busy (${purpose}).`)
      await pause(200)
    }
  }
}

/** @param {string} folder */
async function isHeld(folder) {
  const read = () => {
    try {
      return Number(readFileSync(join(folder, 'pid'), 'utf8'))
    } catch {
      return 0
    }
  }
  let holder = read()
  if (!holder) {
    await pause(100) // its owner may be between mkdir and writing its id
    holder = read()
  }
  if (!holder || isSilent(folder)) return false
  try {
    process.kill(holder, 0)
    return true
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM'
  }
}

/**
 * Unpacking a runtime keeps its process from giving signs for some seconds; two minutes are never that.
 * @param {string} folder
 */
function isSilent(folder) {
  const stats = statSync(join(folder, 'pid'), { throwIfNoEntry: false })
  return stats !== undefined && Date.now() - stats.mtimeMs > 120_000
}
