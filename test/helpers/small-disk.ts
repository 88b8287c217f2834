import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { afterAll } from 'vitest'

/** A disk of its own, that a test may fill. */
export type SmallDisk = { readonly folder: string; readonly remount: (mode: 'ro' | 'rw') => void }

/** Mounts a disk of some kilobytes until the tests of the file are over; undefined where this process may not mount. */
export function smallDisk(folder: string, kilobytes: number): SmallDisk | undefined {
  const mount = (...words: readonly string[]) => execFileSync('mount', words, { stdio: 'ignore' })
  mkdirSync(folder)
  try {
    mount('-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'none', folder)
  } catch {
    return undefined
  }
  afterAll(() => {
    execFileSync('umount', ['-l', folder])
  })
  return { folder, remount: (mode) => mount('-o', `remount,${mode}`, folder) }
}
