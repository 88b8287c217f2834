import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { expectRefusal, fingerprint, Workspace } from '../../../helpers/run-fourfold.ts'

const at = new Workspace()

type Info = {
  readonly format: number
  readonly nodes: Readonly<Record<string, number>>
  readonly relationships: Readonly<Record<string, number>>
  readonly sources: Readonly<Record<string, number>>
  readonly transactions: number
  readonly entries: number
}

describe('create', () => {
  it('makes the starter map, which info counts by type and by source', async () => {
    const info = await at.json<Info>('info', await at.starterMap())

    expect(info.format).toBe(1)
    for (const type of ['Organization', 'Strategy', 'Commitment', 'Allocation', 'Finding', 'Interaction'])
      expect(info.nodes[type], type).toBeGreaterThan(0)
    for (const type of ['LEADS', 'CITES', 'ADVANCES'])
      expect(info.relationships[type], type).toBeGreaterThan(0)
    expect(info.sources['source-nap-2012']).toBeGreaterThan(100)
    expect(info.transactions).toBeGreaterThan(0)
    expect(info.entries).toBeGreaterThan(info.transactions)
  })

  it('--empty holds the vocabularies only', async () => {
    const { nodes, sources } = await at.json<Info>('info', await at.newMap('--empty'))

    expect(Object.keys(nodes).sort()).toEqual([
      'Activity',
      'Audience',
      'Exploitation',
      'Jurisdiction',
      'Pillar',
      'Population',
    ])
    expect(sources).toEqual({})
  })

  it('an empty map answers every question, with nothing in it', async () => {
    const map = await at.newMap('--empty')

    for (const question of ['gaps', 'overlaps', 'cross-purposes', 'commitments'])
      expect(await at.json(question, map), question).toEqual([])
    expect(await at.json('funding', map)).toMatchObject({ total: 0, lines: [] })
    expect(await at.json('search', map, 'RCMP')).toEqual([])
    expect(await at.json('check', map)).toEqual({ ok: true, problems: [] })
  })

  it('never writes over what is there: a map, another file, a folder', async () => {
    const map = await at.newMap('--empty')
    const before = fingerprint(map)
    const folder = at.fresh('')
    mkdirSync(folder)

    expectRefusal(await at.run(['create', map]), 1, /already/)
    expectRefusal(await at.run(['create', map, '--empty', '--language', 'fr']), 1, /déjà/)
    expectRefusal(await at.run(['create', folder]), 1, /already/)
    expect(fingerprint(map)).toBe(before)
    expect(readdirSync(folder)).toEqual([])
  })

  it('says which folder is missing, and leaves nothing behind', async () => {
    const folder = join(at.folder, 'no-such-folder')

    expectRefusal(await at.run(['create', join(folder, 'map.fourfold')]), 1, /no-such-folder/)
    expect(existsSync(folder)).toBe(false)
  })

  it('[J12] two maps made apart begin alike: the starter map is one fixed sequence of transactions', async () => {
    const [one, two] = [await at.newMap(), await at.newMap()]

    expect(await at.exported(one, 'own')).toEqual(await at.exported(two, 'own'))
  })
})

describe('names of the paper', () => {
  it('keeps the ids that outsiders rely on', async () => {
    const { nodes } = await at.exported(await at.starterMap(), 'public')
    const ids = new Set(nodes.map((node) => node.id))

    const promised = [
      ...['ca-rcmp', 'ca-hrsdc', 'ca-esdc', 'ca-ircc', 'nap-2012', 'ca-strategy-2019', 'on-strategy-2016'],
      ...['mb-tracias-trust', 'nap-2012-1.1', 'nap-2012-1.11', 'nap-2012-1.11-3', 'pillar-prevention'],
      ...['jurisdiction-on', 'population-men-boys', 'exploitation-labour', 'activity-hotline'],
      ...['source-nap-2012'],
    ]
    expect(promised.filter((id) => !ids.has(id))).toEqual([])
    for (const { id } of nodes) expect(id).toMatch(/^[a-z0-9][a-z0-9.-]{1,99}$/)
    const odd = nodes.filter(
      (node) =>
        node.type === 'Commitment' && /^nap-2012-/.test(node.id) && !/^nap-2012-[\d.]+-\d+$/.test(node.id),
    )
    expect(odd).toEqual([])
  })
})
