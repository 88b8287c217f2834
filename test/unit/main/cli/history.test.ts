import { copyFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { backupsOf } from '../../../../main/files/backups.ts'
import { create, relate } from '../../../helpers/commands.ts'
import { fingerprint, Workspace } from '../../../helpers/run-fourfold.ts'

const at = new Workspace()

type Line = {
  readonly at: string
  readonly receivedAt: string
  readonly author: string
  readonly field: string
  readonly from: unknown
  readonly to: unknown
  readonly reason: string | null
  readonly record: string
}

const secret = 'PLANTED-555-0199'

async function worked(): Promise<string> {
  const map = await at.newMap('--empty')
  await at.apply(
    map,
    [
      create('Organization', 'x-org', { kind: 'ngo', handling: 'public' }),
      create('Service', 'x-shelter', { note: { en: secret }, handling: 'public' }),
      { ...relate('DELIVERS', 'x-org', 'x-shelter'), id: 'x-rel' },
      { do: 'edit', id: 'x-shelter', properties: { name: { fr: 'Refuge' } }, reason: 'Its sign.' },
      { do: 'unrelate', id: 'x-rel' },
      { do: 'remove', id: 'x-shelter' },
      { do: 'restore', id: 'x-shelter' },
    ],
    '--author',
    'Camille Roy',
  )
  return map
}

describe('history', () => {
  it('[J10] gives every change of a record and its relationships, in the order of receipt', async () => {
    const map = await worked()
    const lines = await at.json<Line[]>('history', map, 'x-shelter')
    expect(lines.map(({ field, from, to }) => [field, from, to]).slice(-5)).toEqual([
      ['DELIVERS', null, 'x-org'],
      ['name.fr', 'x-shelter en français', 'Refuge'],
      ['DELIVERS', 'x-org', null],
      ['exists', true, false],
      ['exists', false, true],
    ])
    expect(lines.find((one) => one.to === 'Refuge')).toMatchObject({
      author: 'Camille Roy',
      reason: 'Its sign.',
      record: 'x-shelter',
    })
    for (const line of lines) expect(line.receivedAt >= line.at).toBe(true)
    expect(await at.json<Line[]>('history', map, 'x-shelter', '--limit', '2')).toEqual(lines.slice(-2))
    expect(await at.json<Line[]>('history', map, 'x-shelter', '--known-at', '2020-01-01')).toEqual([])
  })

  it('says it in both languages, newest first', async () => {
    const map = await worked()
    const { out } = await at.run(['history', map, 'x-shelter', '--limit', '4'])
    expect(out.split('\n')[0]).toContain('Brought back · Camille Roy')
    expect(out).toContain('is delivered by: from x-org in English to nothing')
    const french = await at.run(['history', map, 'x-shelter', '--language', 'fr'])
    expect(french.out).toContain('Nom (français)')
    expect(french.out).toContain('Pourquoi')
  })

  it('[R31] leaves persons and their reasons out for others, and refuses what an audience does not see', async () => {
    const map = await worked()
    await at.apply(map, [create('Service', 'x-own', { handling: 'own' })])
    const lines = await at.json<Line[]>('history', map, 'x-shelter', '--audience', 'public')
    expect(lines.length).toBeGreaterThan(3)
    expect([...new Set(lines.map((one) => `${one.author}${one.reason ?? ''}`))]).toEqual([''])
    const hidden = await at.run(['history', map, 'x-own', '--audience', 'public'])
    expect([hidden.code, hidden.out]).toEqual([1, ''])
    const unknown = await at.run(['history', map, 'no-such'])
    expect([unknown.code, unknown.out]).toEqual([1, ''])
  })
})

describe('purge', () => {
  it('[P3] takes a value out, asks nothing, and says what it took', async () => {
    const map = await worked()
    expect(readFileSync(map).includes(secret)).toBe(true)
    const said = await at.json<{ fields: string[]; reason: string }>(
      'purge',
      map,
      'x-shelter',
      'note',
      '--reason',
      'privacy',
    )
    expect(said).toMatchObject({ id: 'x-shelter', fields: ['note.en'], reason: 'privacy', copies: [] })
    const bytes = readFileSync(map)
    expect(bytes.includes(secret)).toBe(false)
    expect(bytes.includes(Buffer.from(secret, 'utf16le'))).toBe(false)
    expect((await at.run(['check', map])).code).toBe(0)
    const lines = await at.json<Line[]>('history', map, 'x-shelter')
    expect(JSON.stringify(lines)).not.toContain(secret)
    expect(lines.at(-1)).toMatchObject({ field: 'note.en', from: null, to: null })
  })

  it('[P4] [P3] reaches the daily copies of the map, too', async () => {
    const map = await worked()
    const copy = backupsOf(map, join(at.folder, 'installation', 'backups')).due('2026-11-28') ?? ''
    copyFileSync(map, copy)
    expect(readFileSync(copy).includes(secret)).toBe(true)
    expect((await at.run(['purge', map, 'x-shelter', 'note', '--reason', 'safety'])).code).toBe(0)
    expect(readFileSync(copy).includes(secret)).toBe(false)
    expect((await at.run(['check', copy])).code).toBe(0)
  })

  it('refuses wrong words with 2 and what cannot be done with 1; the map stays as it was', async () => {
    const map = await worked()
    const before = fingerprint(map)
    for (const [code, words] of [
      [2, ['purge', map, 'x-shelter', 'note']],
      [2, ['purge', map, 'x-shelter', 'note', '--reason', 'because']],
      [2, ['purge', map, 'x-shelter', '--reason', 'privacy']],
      [2, ['purge', map, 'x-shelter', 'note', '--reason', 'privacy', '--rows', 'pillar']],
      [1, ['purge', map, 'no-such', 'note', '--reason', 'privacy']],
      [1, ['purge', map, 'x-shelter', 'capacity', '--reason', 'privacy']],
      [1, ['purge', map, 'x-shelter', 'note', '--reason', 'privacy', '--organization', 'no-such']],
      [1, ['purge', join(at.folder, 'none.fourfold'), 'x', 'note', '--reason', 'legal']],
    ] as const) {
      const ran = await at.run(words)
      expect([ran.code, ran.out, ran.error.trim().split('\n').length], words.join(' ')).toEqual([code, '', 1])
    }
    expect(fingerprint(map)).toEqual(before)
  })
})
