import { describe, expect, it } from 'vitest'
import type { Engine } from '../../../../main/engine/engine.ts'
import type { ImportHow, Imported } from '../../../../main/engine/importing.ts'
import { gather } from '../../../../shared/import/gather.ts'
import { idOfStated } from '../../../../shared/import/match.ts'
import type { StatedNode, StatedRelationship, Statement } from '../../../../shared/import/statement.ts'
import { author, mapFolder, valueOf } from '../../../helpers/map-folder.ts'

const { emptyMap, open } = mapFolder()
const source = { key: 'test:data', name: { en: 'A data set', fr: 'Un jeu de données' } }

const node = (key: string, name: string, more: Partial<StatedNode> = {}): StatedNode => ({
  kind: 'node',
  key,
  type: 'Organization',
  identifiers: [],
  place: { file: 'folder/list.csv', row: 2 },
  ...more,
  properties: { name: { en: name }, ...more.properties },
})
const related = (
  type: StatedRelationship['type'],
  from: string,
  to: StatedRelationship['to'],
): StatedRelationship => ({
  kind: 'relationship',
  type,
  from: { key: from },
  to,
  properties: {},
  place: { file: 'folder/list.csv', row: 2 },
})

async function take(
  engine: Engine,
  statements: readonly Statement[],
  how: Partial<ImportHow> = {},
): Promise<Imported> {
  const read = await gather({ source, statements })
  return valueOf(await engine.importRead(read, { isDry: false, ...how }, author))
}

const ops = ({ differences }: Imported) => differences.records.map(({ key, op }) => `${key}: ${op}`)
const nameIn = (engine: Engine, id: string) =>
  (engine.view('own').nodes.get(id)?.properties['name'] as { en?: string } | undefined)?.en

describe('an import', () => {
  it('[I1] takes in records, relationships and where they stand, as one thing to undo', async () => {
    const engine = await open(await emptyMap())
    const before = engine.view('own')
    const statements = [
      node('a', 'House of Hope', { properties: { website: 'https://hope.example' } }),
      node('s', 'Shelter', { type: 'Service' }),
      related('DELIVERS', 'a', { key: 's' }),
      related('OPERATES_IN', 's', { term: { type: 'Jurisdiction', words: 'ontario' } }),
    ]
    const dry = await take(engine, statements, { isDry: true })
    expect(engine.view('own')).toBe(before)
    const imported = await take(engine, statements)
    expect(ops(imported)).toEqual(ops(dry))
    expect(imported).toMatchObject({ created: 4, updated: 0, cited: 3, refused: [] })
    const { nodes, relationships } = engine.view('own')
    const shelter = idOfStated({ type: 'Service', key: 's' })
    const said = [...relationships.values()].filter((one) => one.from === shelter)
    expect(said.map(({ type, to }) => [type, to])).toContainEqual(['OPERATES_IN', 'jurisdiction-on'])
    const cites = said.find(({ type }) => type === 'CITES')!
    expect(cites.properties).toEqual({ locator: 'list.csv, 2' })
    expect(nodes.get(cites.to)?.properties['name']).toEqual(source.name)

    const again = await take(engine, statements)
    expect(again).toMatchObject({ created: 0, updated: 0, cited: 0 })
    expect(new Set(again.differences.records.map(({ op }) => op))).toEqual(new Set(['unchanged']))
    const undone = await engine.dispatch({ do: 'undo' }, author)
    expect(undone.ok).toBe(true)
    expect([...engine.view('own').nodes.keys()]).toEqual([...before.nodes.keys()])
    await engine.close()
  })

  it('[I2] changes what the source changed, keeps what a person changed, and asks where both did', async () => {
    const engine = await open(await emptyMap())
    const first = (website: string, formerly: string, note: string) => [
      node('a', 'House of Hope', {
        properties: { website, description: { en: formerly }, note: { en: note } },
      }),
    ]
    const id = idOfStated({ type: 'Organization', key: 'a' })
    await take(engine, first('https://one.example', 'one', 'one'))
    await engine.dispatch(
      { do: 'edit', id, properties: { description: { en: 'ours' }, note: { en: 'ours' } } },
      author,
    )
    const second = await take(engine, first('https://two.example', 'one', 'two'))
    const fields = second.differences.records[0]!.fields
    expect(fields.map(({ field, how, mine, theirs, base }) => [field, how, mine, theirs, base])).toEqual([
      ['website', 'changed', 'https://one.example', 'https://two.example', 'https://one.example'],
      ['description.en', 'kept', 'ours', 'one', 'one'],
      ['note.en', 'conflict', 'ours', 'two', 'one'],
    ])
    expect(engine.view('own').nodes.get(id)?.properties).toMatchObject({
      website: 'https://two.example',
      description: { en: 'ours' },
      note: { en: 'ours' },
    })
    const theirs = new Set(['a note.en'])
    await take(engine, first('https://two.example', 'one', 'two'), { accepted: { theirs } })
    expect(engine.view('own').nodes.get(id)?.properties['note']).toEqual({ en: 'two' })
    await engine.close()
  })

  it('[I2] does not ask again what a person chose to keep, until the source says something else', async () => {
    const engine = await open(await emptyMap())
    const said = (website: string) => [node('a', 'House of Hope', { properties: { website } })]
    const id = idOfStated({ type: 'Organization', key: 'a' })
    await take(engine, said('https://one.example'))
    await engine.dispatch({ do: 'edit', id, properties: { website: 'https://ours.example' } }, author)
    const howIn = ({ differences: { records } }: Imported) => [
      records[0]!.op,
      ...records[0]!.fields.map(({ field, how }) => `${field}: ${how}`),
    ]
    const asked = ['conflict', 'website: conflict']
    const key = new Set(['a website'])

    // not decided: asked again
    expect(howIn(await take(engine, said('https://two.example')))).toEqual(asked)
    const revision = engine.revision()
    expect(howIn(await take(engine, said('https://two.example'), { accepted: { mine: key } }))).toEqual(asked)
    expect(engine.revision()).toBe(revision) // nothing of it is in the journal, which goes to others
    expect(howIn(await take(engine, said('https://two.example')))).toEqual(['unchanged', 'website: declined'])
    expect(engine.view('own').nodes.get(id)?.properties['website']).toBe('https://ours.example')

    // theirs changes: asked again, and what was declined before is no answer to it
    expect(howIn(await take(engine, said('https://three.example')))).toEqual(asked)
    await take(engine, said('https://three.example'), { accepted: { mine: key } })
    expect(howIn(await take(engine, said('https://three.example')))).toEqual([
      'unchanged',
      'website: declined',
    ])
    expect(howIn(await take(engine, said('https://two.example')))).toEqual(asked)

    // a person may think again
    const taken = await take(engine, said('https://three.example'), { accepted: { theirs: key } })
    expect(taken).toMatchObject({ updated: 1 })
    expect(engine.view('own').nodes.get(id)?.properties['website']).toBe('https://three.example')
    await engine.close()
  })

  it('[I2] remembers over closing the map, and of one source only', async () => {
    const path = await emptyMap()
    const statements = [node('a', 'House of Hope', { properties: { website: 'https://two.example' } })]
    const id = idOfStated({ type: 'Organization', key: 'a' })
    const first = await open(path)
    await first.dispatch(
      {
        do: 'create',
        type: 'Organization',
        id,
        properties: { name: { en: 'House of Hope' }, website: 'https://ours.example' },
      },
      author,
    )
    await take(first, statements, { accepted: { mine: new Set(['a website']) } })
    await first.close()
    const again = await open(path)
    expect((await take(again, statements)).differences.records[0]?.op).toBe('unchanged')
    const elsewhere = await gather({ source: { ...source, key: 'test:other' }, statements })
    const other = valueOf(await again.importRead(elsewhere, { isDry: true }, author))
    expect(other.differences.records[0]?.op).toBe('conflict')
    await again.close()
  })

  it('[I3] does not bring back what was removed here', async () => {
    const engine = await open(await emptyMap())
    const statements = [node('a', 'House of Hope'), node('b', 'Other'), related('PART_OF', 'b', { key: 'a' })]
    await take(engine, statements)
    await engine.dispatch({ do: 'remove', id: idOfStated({ type: 'Organization', key: 'a' }) }, author)
    const again = await take(engine, statements)
    expect(ops(again).slice(0, 2)).toEqual(['a: removed', 'b: unchanged'])
    expect(again.differences.records[2]).toMatchObject({ type: 'PART_OF', op: 'removed' })
    expect(again).toMatchObject({ created: 0, updated: 0 })
    await engine.close()
  })

  it('[I4] matches by identifier, then by name; it asks where it is not sure and takes the answer', async () => {
    const engine = await open(await emptyMap())
    for (const [id, name, more] of [
      ['by-number', 'Some name', { identifiers: ['ca-bn:123456789'] }],
      ['by-name', 'Maison de l’Espoir', {}],
      ['like', 'Toronto Network Against Trafficking in Persons', {}],
    ] as const)
      await engine.dispatch(
        { do: 'create', type: 'Organization', id, properties: { name: { en: name }, ...more } },
        author,
      )
    const statements = [
      node('1', 'Renamed since', { identifiers: ['ca-bn:123456789'] }),
      node('2', 'MAISON DE L’ESPOIR'),
      node('3', 'Toronto Network Against Trafficking of Persons'),
      node('4', 'Quite another one'),
      related('PART_OF', '4', { key: '3' }),
    ]
    const seen = await take(engine, statements)
    expect(seen.differences.records.map(({ op, by, id }) => [op, by, id]).slice(0, 3)).toEqual([
      ['conflict', 'identifier', 'by-number'],
      ['update', 'name', 'by-name'], // remembers what it is called there
      ['asked', undefined, idOfStated({ type: 'Organization', key: '3' })],
    ])
    expect(seen.differences.records[2]?.candidates?.[0]).toMatchObject({ id: 'like' })
    expect(seen.differences.records[4]).toMatchObject({ type: 'PART_OF', op: 'asked' })
    expect(nameIn(engine, 'by-name')).toBe('Maison de l’Espoir')

    const answered = await take(engine, statements, { choices: new Map([['3', 'like']]) })
    expect(answered.differences.records[2]).toMatchObject({ op: 'conflict', by: 'choice', id: 'like' })
    const partOf = [...engine.view('own').relationships.values()].filter(({ type }) => type === 'PART_OF')
    expect(partOf).toMatchObject([{ from: idOfStated({ type: 'Organization', key: '4' }), to: 'like' }])
    expect(ops(await take(engine, statements)).filter((one) => one.endsWith('asked'))).toEqual([])
    await engine.close()
  })

  it('[I5] rejects a value by itself, with its place, and keeps the rest of the record', async () => {
    const engine = await open(await emptyMap())
    const imported = await take(engine, [
      node('a', 'House of Hope', { properties: { kind: 'no such kind', website: 'https://hope.example' } }),
      node('b', '', {}),
      related('LEADS', 'a', { key: 'nobody' }),
      related('PART_OF', 'a', { term: { type: 'Jurisdiction', words: 'Atlantis' } }),
    ])
    expect(imported).toMatchObject({ created: 1 })
    expect(imported.differences.rejected.map(({ code, place }) => [code, place.field])).toEqual([
      ['errors:value-choice', 'kind'],
      ['import:rejected.endMissing', undefined],
    ])
    expect(imported.refused.map(({ of, refusal }) => [of?.key, refusal.code])).toEqual([
      ['b', 'words-needed'],
    ])
    expect(imported.differences.noticed).toMatchObject([{ code: 'import:noticed.termUnknown' }])
    await engine.close()
  })

  it('[I6] takes part of a difference', async () => {
    const engine = await open(await emptyMap())
    const statements = [node('a', 'One'), node('b', 'Two')]
    const imported = await take(engine, statements, {
      accepted: { leftOut: new Set(['b']), handling: 'public' },
    })
    expect(imported.created).toBe(1)
    const { nodes } = engine.view('public')
    expect(nodes.has(idOfStated({ type: 'Organization', key: 'a' }))).toBe(true)
    expect(nodes.has(idOfStated({ type: 'Organization', key: 'b' }))).toBe(false)
    await engine.close()
  })
})
