import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { modules, root } from '../../../build/scripts/setup/places.mjs'
import { looksUntouched, stampOf } from '../../../build/scripts/setup/source-stamp.mjs'

let folder = ''
let paths: string[] = []

beforeEach(() => {
  folder = mkdtempSync(join(modules, '.cache', 'stamp-'))
  paths = [relative(root, folder).replaceAll('\\', '/')]
  writeFileSync(join(folder, 'a.ts'), 'one')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('source stamp', () => {
  it('nothing changed: neither look nor content differs', () => {
    const before = stampOf(paths)

    expect(looksUntouched(before, paths)).toBe(true)
    expect(stampOf(paths).content).toBe(before.content)
  })

  it('a file only touched looks different, its content does not', () => {
    const before = stampOf(paths)
    utimesSync(join(folder, 'a.ts'), 1, 1)

    expect(looksUntouched(before, paths)).toBe(false)
    expect(stampOf(paths).content).toBe(before.content)
  })

  it.each([
    ['changed', () => writeFileSync(join(folder, 'a.ts'), 'two')],
    ['added', () => writeFileSync(join(folder, 'b.ts'), '')],
    ['removed', () => rmSync(join(folder, 'a.ts'))],
  ])('a file %s is seen', (_what, change) => {
    const before = stampOf(paths)
    change()

    expect(looksUntouched(before, paths)).toBe(false)
    expect(stampOf(paths).content).not.toBe(before.content)
  })
})
