import { expect } from 'vitest'
import { create, relate } from './commands.ts'
import type { Workspace } from './run-fourfold.ts'

type Change = {
  readonly op: string
  readonly type: string
  readonly id: string
  readonly key: string
  readonly confirmed?: boolean
  readonly sheet?: string
  readonly row: number | null
  readonly fields: readonly {
    readonly field: string
    readonly how: string
    readonly mine: unknown
    readonly theirs: unknown
    readonly column?: string
  }[]
}
export type Returned = {
  readonly create: number
  readonly update: number
  readonly conflicts: number
  readonly asked: number
  readonly confirmed: number
  readonly untouched: number
  readonly rejected: readonly {
    readonly message: string
    readonly row: number | null
    readonly field?: string
  }[]
  readonly warnings: readonly { readonly message: string }[]
  readonly changes: readonly Change[]
}

const period = (start: string, end: string) => ({ start, end, ongoing: false })

/** Packs of a small map, made and taken back by the command line. */
export function packing(at: Workspace) {
  /** A map with two organizations; `x-hope` is an NGO of Ontario with two services. */
  async function smallMap(): Promise<string> {
    const map = await at.newMap('--empty')
    await at.applyAll(map, [
      create('Organization', 'x-hope', {
        kind: 'ngo',
        verifiedBy: 'Zelda Personne',
        verifiedOn: '2020-05-01',
      }),
      create('Organization', 'x-other', { kind: 'ngo' }),
      create('Organization', 'x-ministry', { kind: 'department' }),
      create('Service', 'x-old', { lastSeen: { date: '2016-01-01', precision: 'year' }, capacity: 12 }),
      create('Service', 'x-new', {
        lastSeen: { date: '2026-01-01', precision: 'year' },
        status: 'in-place',
        description: { en: '=HYPERLINK("http://evil.example")' },
        verifiedBy: 'Zelda Personne',
        verifiedOn: '2025-05-01',
        note: { en: 'Internal whisper' },
      }),
      create('Service', 'x-foreign'),
      create('Initiative', 'x-mine', { handling: 'own', name: { en: 'Closed project', fr: 'Projet fermé' } }),
      create('Initiative', 'x-officials', {
        handling: 'fpt',
        name: { en: 'Officials only', fr: 'Pour eux' },
      }),
      create('Commitment', 'x-promise', {
        text: { en: 'Open a house', fr: 'Ouvrir une maison' },
        timing: period('2016-04-01', '2017-03-31'),
      }),
      create('Finding', 'x-finding', { text: { en: 'It is full.', fr: 'Elle est pleine.' }, kind: 'gap' }),
      create('Judgement', 'x-internal', {
        finding: 'x-old',
        verdict: 'to-raise',
        reason: 'Not yet told them',
        disclosure: 'internal',
      }),
      create('Judgement', 'x-shared', {
        finding: 'x-old',
        verdict: 'to-raise',
        reason: 'Told them',
        disclosure: 'shared',
      }),
      relate('DELIVERS', 'x-hope', 'x-old'),
      relate('LEADS', 'x-hope', 'x-new'),
      relate('LEADS', 'x-hope', 'x-mine'),
      relate('LEADS', 'x-hope', 'x-officials'),
      relate('CONTRIBUTES_TO', 'x-hope', 'x-promise'),
      relate('DELIVERS', 'x-other', 'x-foreign'),
      relate('OPERATES_IN', 'x-ministry', 'jurisdiction-on'),
      relate('OPERATES_IN', 'x-hope', 'jurisdiction-on'),
      relate('OPERATES_IN', 'x-old', 'jurisdiction-on'),
      relate('ABOUT', 'x-finding', 'x-old'),
      relate('JUDGES', 'x-internal', 'x-old'),
      relate('JUDGES', 'x-shared', 'x-old'),
    ])
    return map
  }

  async function packed(map: string, id: string, ...options: readonly string[]) {
    const path = at.fresh('.xlsx')
    const told = await at.json<Record<string, unknown>>('pack', map, '--for', id, '--out', path, ...options)
    return { path, told, excerpt: path.replace(/xlsx$/, 'fourfold') }
  }

  async function returned(
    map: string,
    path: string,
    ...options: readonly string[]
  ): Promise<Returned & { code: number | null }> {
    const { code, out, error } = await at.run(['import', map, path, '--json', ...options])
    expect(error).toBe('')
    return { code, ...(JSON.parse(out) as Returned) }
  }

  return { smallMap, packed, returned }
}
