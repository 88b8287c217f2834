import Libsql from 'libsql'
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { checkMap, openMap, type Engine } from '../../../../main/engine/engine.ts'
import { draftsIn } from '../../../../main/files/drafts.ts'
import { draftsFolder, firstViewFolder } from '../../../../main/installation/data-folder.ts'
import type { Command } from '../../../../shared/commands/command.ts'
import { question } from '../../../helpers/ask.ts'
import { author, mapFolder, refusalOf, valueOf } from '../../../helpers/map-folder.ts'

const { folder, emptyMap, open, installation } = mapFolder()
vi.stubEnv('FOURFOLD_DATA', join(folder, 'data'))

const secret = 'PLANTED-555-0199 é'
const shelter: Command = {
  do: 'create',
  type: 'Service',
  id: 'shelter',
  properties: { name: { en: 'Shelter' }, note: { en: `call ${secret}`, fr: secret }, handling: 'own' },
}

/** A service that overlaps with another one made here: the same people, the same activity, the same place. */
function serviceOf(id: string, name: string): Command[] {
  const period = { start: '2020-01-01', end: null }
  const facets = [
    ['ADVANCES', 'pillar-protection'],
    ['SERVES', 'population-minors'],
    ['DOES', 'activity-emergency-shelter'],
    ['OPERATES_IN', 'jurisdiction-on'],
  ]
  const properties = { name: { en: name }, period, verifiedOn: '2026-01-01', handling: 'public' }
  return [
    { do: 'create', type: 'Service', id, properties },
    ...facets.map(([type = '', to = '']) => ({ do: 'relate' as const, type, from: id, to })),
  ]
}

/** Every file of a map and of the data folder in which the bytes stand, in any of the ways text is kept. */
function filesWith(path: string, text: string): string[] {
  const beside = readdirSync(dirname(path))
    .map((name) => join(dirname(path), name))
    .filter((one) => one.startsWith(path))
  const kept = [firstViewFolder(), draftsFolder()].flatMap((one) =>
    existsSync(one) ? readdirSync(one).map((name) => join(one, name)) : [],
  )
  const forms = (['utf8', 'utf16le', 'latin1'] as const).map((encoding) => Buffer.from(text, encoding))
  const swapped = Buffer.from(forms[1]!).swap16()
  return [...beside, ...kept].filter((one) => {
    const bytes = readFileSync(one)
    return [...forms, swapped].some((form) => bytes.includes(form))
  })
}

/** A map with a record whose note was written, changed and opened, and other work around it. */
async function planted(): Promise<{ path: string; engine: Engine }> {
  const path = await emptyMap()
  const engine = await open(path)
  for (const command of [
    shelter,
    {
      do: 'edit',
      id: 'shelter',
      properties: { note: { en: `again ${secret}` } },
      reason: `she said ${secret}`,
    },
    { do: 'edit', id: 'shelter', properties: { handling: 'fpt' } },
    { do: 'edit', id: 'shelter', properties: { note: { en: 'harmless' } } },
    { do: 'edit', id: 'shelter', properties: { note: { en: `${secret} ${'long '.repeat(3000)}` } } },
    { do: 'edit', id: 'shelter', properties: { languages: ['en'] } },
  ] satisfies Command[])
    valueOf(await engine.dispatch(command, author))
  rmSync(draftsFolder(), { recursive: true, force: true }) // those of other maps of this file
  mkdirSync(firstViewFolder(), { recursive: true })
  writeFileSync(join(firstViewFolder(), '2026-11-28.json'), secret)
  draftsIn(draftsFolder()).write(path, 'shelter note.en', `half ${secret}`)
  return { path, engine }
}

describe('a purge of a map file', () => {
  it('[P3] takes the bytes out of the file, its companions and the kept first view; the chain stays true', async () => {
    const { path, engine } = await planted()
    expect(filesWith(path, secret)).toContain(path)
    expect(filesWith(path, secret)).toContain(join(firstViewFolder(), '2026-11-28.json'))
    const purged = valueOf(await engine.purge({ id: 'shelter', field: 'note', reason: 'safety' }, author))
    expect(purged.fields.toSorted()).toEqual(['note.en', 'note.fr'])
    expect(filesWith(path, secret)).toEqual([])
    expect(engine.view('own').nodes.get('shelter')?.properties['note']).toBeUndefined()
    // the journal that SQLite keeps while it holds the file is empty: it held pages from before
    expect(statSync(`${path}-journal`, { throwIfNoEntry: false })?.size ?? 0).toBe(0)

    const history = valueOf(engine.history('shelter'))
    expect(JSON.stringify(history)).not.toContain(secret)
    const last = history.at(-1)
    expect(last).toMatchObject({ author: 'Ada Tester', from: null, to: null })
    expect(history.filter((one) => one.purged === 'safety').length).toBeGreaterThan(4) // [P2] the class stays
    await engine.close()
    expect(filesWith(path, secret)).toEqual([])
    expect(valueOf(await checkMap(path)).problems).toEqual([])
  })

  it('[U4] is passed over by undo: what was done before it is taken back, the value does not return', async () => {
    const { path, engine } = await planted()
    valueOf(await engine.purge({ id: 'shelter', field: 'note', reason: 'privacy' }, author))
    expect(engine.undoable().undo).toBe('edit shelter languages')
    valueOf(await engine.dispatch({ do: 'undo' }, author))
    expect(engine.view('own').nodes.get('shelter')?.properties['languages']).toBeUndefined()
    const outcome = valueOf(await engine.dispatch({ do: 'undo' }, author))
    expect(outcome.left).toEqual([{ record: 'shelter', field: 'note.en' }])
    expect(engine.view('own').nodes.get('shelter')?.properties['note']).toBeUndefined()
    await engine.close()
    const again = await open(path)
    expect(again.undoable().undo).toBe('edit shelter note.en')
    await again.close()
    expect(filesWith(path, secret)).toEqual([])
  })

  it('[P3] reaches the copies that are named, and says of which it could not', async () => {
    const { path, engine } = await planted()
    await engine.close()
    const [good, held, locked] = ['good', 'held', 'locked'].map((name) => `${path}-${name}.backup`)
    for (const one of [good!, held!, locked!]) copyFileSync(path, one)
    chmodSync(locked!, 0o444)
    const holder = valueOf(await openMap(held!, { in: 'process', installation: installation('other') }))
    const again = await open(path)
    const copies = [good!, held!, locked!, join(folder, 'no-such')]
    const purged = valueOf(
      await again.purge({ id: 'shelter', field: 'note', reason: 'consent', copies }, author),
    )
    await again.close()
    await holder.close()
    expect(purged.copies.map((one) => [one.path, one.refusal.code])).toEqual([
      [held, 'map-locked'],
      [locked, 'map-read-only'],
      [copies[3], 'map-missing'],
    ])
    expect(filesWith(good!, secret)).toEqual([])
    expect(filesWith(path, secret).toSorted()).toEqual([held, locked].toSorted())
    expect(valueOf(await checkMap(good!)).problems).toEqual([])
    const copy = valueOf(await openMap(good!, { in: 'process', readOnly: true }))
    expect(copy.view('own').nodes.get('shelter')?.properties['note']).toBeUndefined()
    expect(copy.view('own').nodes.get('shelter')?.properties['name']).toEqual({ en: 'Shelter' })
    await copy.close()
  })

  it('[P1] [P3] takes a name out of the names of verdicts as well, here and in the copies, whoever may read them', async () => {
    const path = await emptyMap()
    const engine = await open(path)
    for (const [id, name] of [
      ['service-a', secret],
      ['service-b', 'Other'],
    ] as const)
      for (const command of serviceOf(id, name)) valueOf(await engine.dispatch(command, author))
    const judge = {
      do: 'judge',
      finding: 'overlap:service-a|service-b',
      verdict: 'intended',
      reason: 'x',
    } as const
    // the verdict is its author's own, the services are public: two streams, and so two transactions
    const { ids } = valueOf(await engine.dispatch(judge, author, { asOf: '2026-06-01' }))
    const nameOf = (one: Engine) => one.view('own').nodes.get(ids[0]!)?.properties['name']
    expect(nameOf(engine)).toEqual({ en: `${secret} · Other`, fr: `${secret} · Other` })
    await engine.close()
    const copy = `${path}-copy.backup`
    copyFileSync(path, copy)

    const again = await open(path)
    const purged = valueOf(
      await again.purge({ id: 'service-a', field: 'name', reason: 'safety', copies: [copy] }, author),
    )
    expect(purged).toMatchObject({ fields: ['name.en'], copies: [] })
    expect(nameOf(again)).toBeUndefined()
    await again.close()
    expect(filesWith(path, secret)).toEqual([])
  })

  it('[P3] takes the bytes of an attached document with it, unless another value names it', async () => {
    const path = await emptyMap()
    const engine = await open(path)
    const attachment = (name: string, digit: string) => ({
      name,
      type: 'text/plain',
      size: 9,
      hash: digit.repeat(64),
    })
    for (const [id, digit] of [
      ['source-a', 'a'],
      ['source-b', 'b'],
      ['source-c', 'b'],
    ] as const)
      valueOf(
        await engine.dispatch(
          {
            do: 'create',
            type: 'Source',
            id,
            properties: { name: { en: id }, attachment: attachment(`${id}.txt`, digit), handling: 'public' },
          },
          author,
        ),
      )
    await engine.close()
    const database = new Libsql(path)
    database.exec('CREATE TABLE IF NOT EXISTS attachments (hash TEXT PRIMARY KEY, bytes BLOB)')
    for (const digit of ['a', 'b'])
      database
        .prepare('INSERT INTO attachments VALUES (?,?)')
        .run(digit.repeat(64), Buffer.from(`body of ${digit}`))
    database.close()
    const again = await open(path)
    for (const id of ['source-a', 'source-b'])
      valueOf(await again.purge({ id, field: 'attachment', reason: 'legal' }, author))
    await again.close()
    expect(filesWith(path, 'body of a')).toEqual([])
    expect(filesWith(path, 'body of b')).toEqual([path])
  })

  it('[P1] refuses what it cannot do, and leaves the file as it was', async () => {
    const { path, engine } = await planted()
    const purge = (id: string, field: string) => engine.purge({ id, field, reason: 'privacy' }, author)
    expect(refusalOf(await purge('nobody', 'note'))).toBe('record-unknown')
    expect(refusalOf(await purge('shelter', 'capacity'))).toBe('field-empty')
    expect(refusalOf(await purge('shelter', 'exists'))).toBe('field-empty')
    await engine.close()
    const reading = valueOf(await openMap(path, { in: 'process', readOnly: true }))
    expect(refusalOf(await reading.purge({ id: 'shelter', field: 'note', reason: 'privacy' }, author))).toBe(
      'map-read-only',
    )
    await reading.close()
    expect(filesWith(path, secret)).toContain(path)
  })

  it('[P3] a purge that came from another copy cleans this file too', async () => {
    const { path, engine } = await planted()
    await engine.close()
    const copy = `${path}-copy`
    copyFileSync(path, copy)
    const there = await open(copy, installation('there'))
    const here = await open(path)
    valueOf(await there.purge({ id: 'shelter', field: 'note', reason: 'retention' }, author))
    const sent = there.journal().map((one) => one.transaction)
    valueOf(await here.receive(sent))
    await there.close()
    expect(here.view('own').nodes.get('shelter')?.properties['note']).toBeUndefined()
    await here.close()
    expect(filesWith(path, secret)).toEqual([])
  })

  it('[J5] what was known before shows no value that was taken out since', async () => {
    const { engine } = await planted()
    const before = new Date().toISOString()
    const asked = async () =>
      JSON.stringify(
        valueOf(
          await engine.ask('record', { ...question(), knownAt: before, audience: 'own' }, { id: 'shelter' }),
        ),
      )
    expect(await asked()).toContain('long long')
    valueOf(await engine.purge({ id: 'shelter', field: 'note', reason: 'privacy' }, author))
    expect(await asked()).not.toContain('long long')
    await engine.close()
  })

  it('[P5] [R24] all of a record goes with its relationships and citations, and the record is no longer shown', async () => {
    const path = await emptyMap()
    const engine = await open(path)
    const cited = { locator: secret, quote: secret }
    for (const command of [
      {
        do: 'create',
        type: 'Organization',
        id: 'nation',
        properties: {
          name: { en: secret },
          dataGovernance: 'ocap',
          consent: { en: secret },
          handling: 'public',
        },
      },
      {
        do: 'create',
        type: 'Source',
        id: 'letter',
        properties: { name: { en: 'A letter' }, handling: 'public' },
      },
      {
        do: 'create',
        type: 'Service',
        id: 'lodge',
        properties: { name: { en: 'Lodge' }, handling: 'public' },
      },
      { do: 'relate', type: 'LEADS', from: 'nation', to: 'lodge', properties: { note: { en: secret } } },
      { do: 'relate', type: 'CITES', from: 'nation', to: 'letter', properties: cited },
      { do: 'edit', id: 'nation', properties: { name: { en: 'Another name' } }, reason: secret },
    ] as Command[])
      valueOf(await engine.dispatch(command, author))
    const purged = valueOf(await engine.purge({ id: 'nation', field: 'all', reason: 'consent' }, author))
    expect(purged.fields).toEqual(expect.arrayContaining(['name.en', 'consent.en', 'dataGovernance']))
    const { nodes, relationships } = engine.view('own')
    expect(nodes.has('nation')).toBe(false)
    expect([...relationships.values()].filter(({ from }) => from === 'nation')).toEqual([])
    expect([nodes.has('letter'), nodes.has('lodge')]).toEqual([true, true])
    await engine.close()
    expect(filesWith(path, secret)).toEqual([])
    expect(valueOf(await checkMap(path)).problems).toEqual([])
  })
})
