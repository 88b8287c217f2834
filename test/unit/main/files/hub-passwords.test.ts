import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { hubPasswordsIn } from '../../../../main/files/hub-passwords.ts'
import { hubPlacesIn } from '../../../../main/files/hub-places.ts'
import { mapFolder } from '../../../helpers/map-folder.ts'
import { testVault } from '../../../helpers/test-vault.ts'

const { folder } = mapFolder()
const login = { address: 'bolt://hub.example.ca:7687', user: 'ada' }

describe('passwords of hubs', () => {
  it('[N8] are kept by address and user, for the eyes of the system alone', async () => {
    const file = join(folder, 'kept', 'hub-passwords.json')
    const passwords = hubPasswordsIn(file, testVault())
    expect(await passwords.read(login)).toBeUndefined()
    expect(passwords.has(login)).toBe(false)
    await passwords.keep(login, 's3cret word')
    await passwords.keep({ ...login, user: 'bob' }, 'another')
    expect(await passwords.read({ address: ' bolt://hub.example.ca ', user: 'ada' })).toBe('s3cret word')
    expect(await passwords.read({ ...login, user: 'carol' })).toBeUndefined()
    expect(await passwords.read({ ...login, address: 'bolt://other:7687' })).toBeUndefined()
    expect(readFileSync(file, 'utf8')).not.toContain('s3cret')
    expect(statSync(file).mode & 0o077).toBe(0)
    passwords.forget(login)
    expect(passwords.has(login)).toBe(false)
    expect(await passwords.read({ ...login, user: 'bob' })).toBe('another')
  })

  it('[N8] are not kept where that is not safe, and asked for again where they cannot be read', async () => {
    const file = join(folder, 'unsafe', 'hub-passwords.json')
    const vault = testVault()
    const passwords = hubPasswordsIn(file, vault)
    vault.isSafeNow = false
    await passwords.keep(login, 'word')
    expect(passwords.has(login)).toBe(false)
    expect(await passwords.canKeep()).toBe(false)
    vault.isSafeNow = true
    await passwords.keep(login, 'word')
    vault.isSafeNow = false
    expect(await passwords.read(login)).toBeUndefined()
    expect(await hubPasswordsIn(file, testVault()).read(login)).toBeUndefined() // of another login to the computer
    writeFileSync(file, '{torn')
    expect(await passwords.read(login)).toBeUndefined()
  })
})

describe('the hub of a map', () => {
  it('[N8] is kept by map, never with a password', () => {
    const places = hubPlacesIn(join(folder, 'hubs'))
    const hub = { ...login, database: '', isAutomatic: true, holdNewAuthors: false }
    expect(places.read('/maps/a.fourfold')).toBeUndefined()
    places.write('/maps/a.fourfold', hub)
    expect(places.read('/maps/a.fourfold')).toEqual(hub)
    expect(places.read('/maps/b.fourfold')).toBeUndefined()
  })
})
