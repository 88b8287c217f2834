import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { defaultAuthor, readAuthor, storeAuthor } from '../../../../main/installation/author.ts'
import { dataFolder } from '../../../../main/installation/data-folder.ts'
import { openInstallation } from '../../../../main/installation/installation.ts'
import { isSignatureGood } from '../../../../main/installation/key-pair.ts'
import { hashText } from '../../../../shared/base/hash.ts'

const root = mkdtempSync(join(tmpdir(), 'fourfold-installation-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

describe('an installation', () => {
  it('[J7] makes one key pair that only its owner may read, and keeps it', () => {
    const folder = join(root, 'one')
    const [first, second] = [openInstallation(folder), openInstallation(folder)]
    expect(first.keys!.publicKey).toMatch(/^[0-9a-f]{64}$/)
    expect(second.keys!.publicKey).toBe(first.keys!.publicKey)
    expect(statSync(join(folder, 'key.pem')).mode & 0o777).toBe(0o600)
    expect(openInstallation(join(root, 'two')).keys!.publicKey).not.toBe(first.keys!.publicKey)
  })

  it('[J7] signs so that anybody can see who wrote', () => {
    const { keys } = openInstallation(join(root, 'one'))
    const hash = hashText('a transaction')
    const signature = keys!.sign(hash)
    expect(isSignatureGood({ hash, signature })).toBe(true)
    expect(isSignatureGood({ hash: hashText('another'), signature })).toBe(false)
    expect(isSignatureGood({ hash, signature: 'ed25519:0:0' })).toBe(false)
    expect(isSignatureGood({ hash })).toBe(true) // unsigned is not badly signed
  })

  it('keeps a key that it cannot read aside and goes on with a new one', () => {
    const folder = join(root, 'torn')
    const before = openInstallation(folder).keys!.publicKey
    writeFileSync(join(folder, 'key.pem'), 'torn')
    expect(openInstallation(folder).keys!.publicKey).not.toBe(before)
    expect(readFileSync(join(folder, 'key.pem.unreadable'), 'utf8')).toBe('torn')
  })

  it('works unsigned where nothing can be kept', () => {
    writeFileSync(join(root, 'file'), '')
    expect(openInstallation(join(root, 'file', 'below')).keys).toBeUndefined()
  })

  it('stores who works here; without one it is the user of the system', () => {
    const folder = join(root, 'author')
    expect(readAuthor(folder)).toBeUndefined()
    expect(defaultAuthor(folder).name).not.toBe('')
    const stored = { author: { name: 'Ada', organization: 'ca-ps' }, language: 'fr' as const }
    storeAuthor(folder, stored)
    expect(readAuthor(folder)).toEqual(stored)
    expect(defaultAuthor(folder)).toEqual(stored.author)
    writeFileSync(join(folder, 'author.json'), '{"author":{}}')
    expect(readAuthor(folder)).toBeUndefined()
  })

  it('lies where the person says, or where the system keeps such things', () => {
    expect(dataFolder({ FOURFOLD_DATA: '/somewhere' })).toBe('/somewhere')
    if (process.platform === 'linux')
      expect(dataFolder({ XDG_DATA_HOME: '/home/a/share' })).toBe('/home/a/share/fourfold')
  })
})
