import { copyFileSync, readFileSync, renameSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Libsql from 'libsql'
import { describe, expect, it } from 'vitest'
import { create, relate } from '../../../helpers/commands.ts'
import { excerpts, expectRefusal, fingerprint, Workspace } from '../../../helpers/run-fourfold.ts'

const at = new Workspace()

type Merged = {
  readonly sent: number
  readonly received: number
  readonly conflicts: readonly Readonly<Record<string, unknown>>[]
  readonly kept: string | null
  readonly settled: number
  readonly refused: readonly { readonly line: number; readonly message: string }[]
}

/** `merge --json`; it may end with 3. */
async function merge(map: string, file: string, ...options: readonly string[]) {
  const { code, out, error } = await at.run(['merge', map, file, '--json', ...options])
  expect(error).toBe('')
  return { code, ...(JSON.parse(out) as Merged) }
}

const editName = (id: string, en: string) => ({ do: 'edit', id, properties: { name: { en } } })

/** A map with one topic, and copies of it: worked on apart from here on. */
async function copies(count: number): Promise<[string, ...string[]]> {
  const map = await at.newMap('--empty')
  await at.applyAll(map, [create('Topic', 'x-one'), create('Topic', 'x-gone'), create('Topic', 'x-same')])
  const others = Array.from({ length: count }, () => at.fresh('.fourfold'))
  for (const other of others) copyFileSync(map, other)
  return [map, ...others]
}

/** All that a map says to its owner. */
const contentOf = (map: string) => at.exported(map, 'own')

describe.concurrent('merging another copy of the map', () => {
  it('[M1] field by field: what only one side changed comes in, the same field on both sides is a conflict', async () => {
    const [mine, theirs = ''] = await copies(1)
    await at.applyAll(mine, [editName('x-one', 'Ours')], '--author', 'Ada')
    await at.applyAll(theirs, [
      editName('x-one', 'Theirs'),
      { do: 'edit', id: 'x-same', properties: { name: { fr: 'Le leur' } } },
      create('Topic', 'x-new'),
    ])
    const before = fingerprint(theirs)
    const merged = await merge(mine, theirs)
    expect(merged).toMatchObject({
      code: 3,
      sent: 0,
      received: 3,
      conflicts: [
        {
          id: 'x-one',
          field: 'name.en',
          kind: 'values',
          mine: 'Ours',
          theirs: 'Theirs',
          base: 'x-one in English',
        },
      ],
    })
    expect(fingerprint(theirs)).toBe(before)
    const { nodes } = await contentOf(mine)
    expect(nodes.find((one) => one.id === 'x-same')?.properties['name']).toEqual({
      en: 'x-same in English',
      fr: 'Le leur',
    })
    expect(nodes.map((one) => one.id)).toContain('x-new')
    expect(await at.json('check', mine)).toEqual({ ok: true, problems: [] })

    // a second time changes nothing, and keeps no copy
    const again = fingerprint(mine)
    expect(await merge(mine, theirs)).toMatchObject({ code: 3, received: 0, kept: null })
    expect(fingerprint(mine)).toBe(again)

    // the copy that was kept is the map as it was
    const kept = at.fresh('.fourfold')
    copyFileSync(merged.kept ?? '', kept)
    const was = await contentOf(kept)
    expect(was.nodes.map((one) => one.id)).not.toContain('x-new')
    expect(was.nodes.find((one) => one.id === 'x-one')?.properties['name']).toMatchObject({ en: 'Ours' })
  })

  it('[M2] settled by a file: mine, theirs, base or a value; bad elements are refused by their line', async () => {
    const [mine, theirs = ''] = await copies(1)
    await at.applyAll(mine, [
      editName('x-one', 'Ours'),
      editName('x-same', 'Ours'),
      { do: 'remove', id: 'x-gone' },
    ])
    await at.applyAll(theirs, [
      editName('x-one', 'Theirs'),
      editName('x-same', 'Theirs'),
      editName('x-gone', 'Kept'),
    ])
    const file = at.fresh('.json')
    writeFileSync(
      file,
      `[
  {"id": "x-one", "field": "name.en", "choose": "theirs", "reason": "They asked"},
  {"id": "x-same", "field": "name.en", "value": "Agreed"}, {"id": "x-gone", "field": "exists", "choose": "theirs"},
  {"id": "x-one", "field": "name.fr", "choose": "mine"},
  {"id": "x-one", "field": "name.en", "choose": "both"},
  {"id": "x-one", "field": "name.en", "choose": "mine", "__proto__": 1},
  {"id": "x-none", "field": "name.en", "value": "x"},
  7
]`,
    )
    const merged = await merge(mine, theirs, '--resolve', file)
    expect(merged).toMatchObject({ code: 3, received: 3, conflicts: [], settled: 3 })
    expect(merged.refused.map((one) => one.line)).toEqual([4, 5, 6, 7, 8])
    const { nodes } = await contentOf(mine)
    const nameOf = (id: string) =>
      (nodes.find((one) => one.id === id)?.properties['name'] as { en: string } | undefined)?.en
    expect([nameOf('x-one'), nameOf('x-same'), nameOf('x-gone')]).toEqual(['Theirs', 'Agreed', 'Kept'])

    // the choice holds in the other copy, without another question
    expect(await merge(theirs, mine)).toMatchObject({ code: 0, conflicts: [] })
    expect(await contentOf(theirs)).toEqual(await contentOf(mine))
    const [settled] = await at.json<readonly { reason: string | null }[]>(
      'history',
      mine,
      'x-one',
      '--limit',
      '1',
    )
    expect(settled?.reason).toBe('They asked')
  })

  it('[M2] a file that is no array of choices is refused before anything is merged', async () => {
    const [mine, theirs = ''] = await copies(1)
    await at.applyAll(theirs, [editName('x-one', 'Theirs')])
    const before = fingerprint(mine)
    for (const text of ['{"id":"x-one"}', 'not json', '']) {
      const file = at.fresh('.json')
      writeFileSync(file, text)
      expectRefusal(await at.run(['merge', mine, theirs, '--resolve', file]), 1, /JSON array/)
    }
    expectRefusal(await at.run(['merge', mine, theirs, '--resolve', at.fresh('.json')]), 1, /ENOENT/)
    expect(fingerprint(mine)).toBe(before)
  })

  it('[M1] copies of copies, in any order, come to one map', async () => {
    const [a, b = '', c = ''] = await copies(2)
    const d = at.fresh('.fourfold')
    await at.applyAll(b, [editName('x-same', 'From b'), create('Topic', 'x-b')])
    copyFileSync(b, d) // a copy of a copy
    await at.applyAll(d, [create('Topic', 'x-d'), { do: 'remove', id: 'x-b' }])
    await at.applyAll(c, [create('Topic', 'x-c'), editName('x-one', 'From c')])
    await at.applyAll(a, [create('Topic', 'x-a')])
    for (const [map, file] of [
      [a, d],
      [c, b],
      [c, a],
      [b, c],
      [a, c],
      [d, b],
    ] as const)
      await merge(map, file)
    const contents = await Promise.all([a, b, c, d].map(contentOf))
    for (const one of contents) expect(one).toEqual(contents[0])
    expect(contents[0]?.nodes.map((one) => one.id)).toEqual(expect.arrayContaining(['x-a', 'x-c', 'x-d']))
  })

  it('[M1] an old backup put back over a newer file, worked on, then merged: nothing of anybody’s is lost', async () => {
    const map = await at.newMap('--empty')
    await at.applyAll(map, [create('Topic', 'x-before')])
    const backup = at.fresh('.fourfold')
    copyFileSync(map, backup)
    await at.applyAll(map, [create('Topic', 'x-newer'), editName('x-before', 'Newer')])
    const newer = at.fresh('.fourfold')
    copyFileSync(map, newer)
    copyFileSync(backup, map) // in place: the file has the inode that it had
    await at.applyAll(map, [create('Topic', 'x-after'), editName('x-before', 'After')])
    expect(await merge(map, newer)).toMatchObject({
      code: 3,
      received: 2,
      conflicts: [{ id: 'x-before', mine: 'After', theirs: 'Newer', base: 'x-before in English' }],
    })
    const ids = (await contentOf(map)).nodes.map((one) => one.id)
    expect(ids).toEqual(expect.arrayContaining(['x-before', 'x-newer', 'x-after']))
    expect(await at.json('check', map)).toEqual({ ok: true, problems: [] })
    expect(await merge(newer, map)).toMatchObject({ received: 2 })
    expect(await contentOf(newer)).toEqual(await contentOf(map))
  })

  it('[M1] a file that was carried between two machines and edited on both', async () => {
    const [here, there = ''] = await copies(1)
    const environment = { FOURFOLD_DATA: join(at.folder, 'laptop') }
    const work = async (map: string, commands: readonly unknown[]) => {
      const { code } = await at.run(['apply', map, at.commands(commands)], { environment })
      expect(code).toBe(0)
    }
    await at.applyAll(here, [create('Topic', 'x-desk')])
    await work(there, [create('Topic', 'x-road', { handling: 'own' })])
    await merge(here, there)
    await at.applyAll(here, [create('Topic', 'x-desk-too')])
    await work(there, [create('Topic', 'x-road-too')])
    expect(await merge(here, there)).toMatchObject({ code: 0, received: 1 })
    const ids = (await contentOf(here)).nodes.map((one) => one.id)
    expect(ids).toEqual(expect.arrayContaining(['x-desk', 'x-road', 'x-desk-too', 'x-road-too']))
  })

  it('[M1] what a purge took out there goes here, out of the file and of the copy that was kept', async () => {
    const [mine, theirs = ''] = await copies(1)
    const secret = 'qzxpurgedword'
    await at.applyAll(mine, [editName('x-one', secret)])
    await merge(theirs, mine)
    await at.json('purge', theirs, 'x-one', 'name', '--reason', 'privacy')
    const { kept } = await merge(mine, theirs)
    for (const path of [mine, kept ?? '']) expect(readFileSync(path).includes(secret)).toBe(false)
    expect(await at.json('check', mine)).toEqual({ ok: true, problems: [] })
  })
})

describe.concurrent('[M3] what is no copy of the map is refused, and nothing changes', () => {
  it('another map of the same beginning needs --join, and then comes in whole', async () => {
    const [one, other] = [await at.newMap('--empty'), await at.starterMap()]
    await at.applyAll(one, [create('Topic', 'x-one')])
    await at.applyAll(other, [create('Topic', 'x-other')])
    const before = fingerprint(one)
    expectRefusal(await at.run(['merge', one, other]), 1, /not a copy.*--join/)
    expectRefusal(await at.run(['merge', one, other, '--language', 'fr']), 1, /n’est pas une copie.*--join/)
    expect(fingerprint(one)).toBe(before)
    expect(await merge(one, other, '--join')).toMatchObject({ code: 0, conflicts: [] })
    const ids = (await contentOf(one)).nodes.map((node) => node.id)
    expect(ids).toEqual(expect.arrayContaining(['x-one', 'x-other', 'nap-2012']))
    expect(await merge(one, other)).toMatchObject({ received: 0 })
  })

  it('the same file, what is no map, is torn, newer, held, or has nothing in common', async () => {
    const [mine, theirs = ''] = await copies(1)
    await at.applyAll(theirs, [editName('x-one', 'Theirs')])
    const before = fingerprint(mine)
    const refused = async (file: string, message: RegExp) =>
      expectRefusal(await at.run(['merge', mine, file]), 1, message)
    await refused(mine, /is this map itself/)
    await refused(at.fresh('.fourfold'), /no map at/)
    const letter = at.fresh('.fourfold')
    writeFileSync(letter, 'Dear committee,\n'.repeat(200))
    await refused(letter, /not a Fourfold map/)
    const torn = at.fresh('.fourfold')
    copyFileSync(theirs, torn)
    truncateSync(torn, 40_960)
    await refused(torn, /damaged/)
    const newer = at.fresh('.fourfold')
    copyFileSync(theirs, newer)
    edit(newer, 'PRAGMA user_version=99')
    await refused(newer, /newer version/)
    const strange = at.fresh('.fourfold')
    copyFileSync(theirs, strange)
    edit(strange, "UPDATE transactions SET body = json_set(body, '$.replica', 'elsewhere')")
    await refused(strange, /nothing in common/)
    expect(fingerprint(mine)).toBe(before)

    const holder = new Libsql(theirs)
    holder.exec('BEGIN EXCLUSIVE')
    await refused(theirs, /open in another window/)
    holder.exec('ROLLBACK')
    holder.close()
    expect(fingerprint(mine)).toBe(before)
  })

  it('[J13] what was altered or cut out of its row', async () => {
    const [mine, theirs = ''] = await copies(1)
    await at.applyAll(theirs, [
      editName('x-one', 'Theirs'),
      create('Topic', 'x-two'),
      create('Topic', 'x-three'),
    ])
    const before = fingerprint(mine)
    const broken = (sql: string): string => {
      const path = at.fresh('.fourfold')
      copyFileSync(theirs, path)
      edit(path, sql)
      return path
    }
    const altered = broken(`UPDATE entries SET value = '"Altered"' WHERE value = '"Theirs"'`)
    expectRefusal(await at.run(['merge', mine, altered]), 1, /does not match|altered|hash/i)
    const unsigned = broken(
      "UPDATE transactions SET body = json_set(body, '$.at', '2020-01-01T00:00:00.000Z')",
    )
    expectRefusal(await at.run(['merge', mine, unsigned]), 1, /does not match|altered|hash/i)
    const cut = broken(
      `PRAGMA foreign_keys=OFF;
       DELETE FROM transactions WHERE position = (SELECT max(position) - 1 FROM transactions);
       DELETE FROM entries WHERE position NOT IN (SELECT position FROM transactions)`,
    )
    expectRefusal(await at.run(['merge', mine, cut]), 1)
    expect(fingerprint(mine)).toBe(before)
  })

  it('wrong usage ends with 2', async () => {
    const [mine, theirs = ''] = await copies(1)
    expectRefusal(await at.run(['merge', mine]), 2, /FILE/)
    expectRefusal(await at.run(['merge', mine, theirs, '--as', 'json']), 2, /--as/)
    expectRefusal(await at.run(['info', mine, '--join']), 2, /--join/)
    const { out } = await at.run(['merge', '--help'])
    expect(out).toContain('choose: mine, theirs or base')
  })
})

describe('[M6] merging leaks nothing', () => {
  it('what is own or in confidence on either side leaves the merged map by no way out', async () => {
    const mark = (name: string) => `qzxmark${name}`
    const map = await at.newMap('--empty')
    await at.applyAll(map, [
      create('Organization', 'org-a', { kind: 'ngo' }),
      create('Organization', 'org-b', { kind: 'ngo' }),
      create('Topic', 'x-open'),
    ])
    const other = at.fresh('.fourfold')
    copyFileSync(map, other)
    const confided = (to: string) => ({ handling: 'in-confidence', confidence: { from: 'org-a', to: [to] } })
    for (const [path, who] of [
      [map, 'mine'],
      [other, 'theirs'],
    ] as const)
      await at.applyAll(path, [
        create('Topic', `x-${who}`, { name: { en: mark(`own${who}`) }, handling: 'own' }),
        create('Topic', `x-told-${who}`, { name: { en: mark(`told${who}`) }, ...confided('org-b') }),
        create('Source', `source-${who}`, {
          name: { en: mark(`source${who}`) },
          handling: 'own',
          grade: 'ngo',
        }),
        relate('CITES', 'x-open', `source-${who}`, { locator: mark(`locator${who}`) }),
        editName('x-open', `Open ${who}`),
      ])
    const merged = await at.run(['merge', map, other, '--json', '--audience', 'public'])
    expect(merged.code).toBe(3)
    expect(merged.out).toContain('Open theirs')
    expect(excerpts(merged.out + merged.error, /qzx/)).toEqual([])
    for (const audience of ['public', 'fpt']) {
      const out = JSON.stringify(await at.exported(map, audience))
      expect(excerpts(out, /qzx/), audience).toEqual([])
      for (const command of [['info'], ['search', 'qzx'], ['history', 'x-open']]) {
        const [name = '', ...rest] = command
        const ran = await at.run([name, map, ...rest, '--audience', audience, '--json'])
        expect(excerpts(ran.out + ran.error, /qzxmark/), `${name} ${audience}`).toEqual([])
      }
    }
    // its reader gets what was confided to them, and the owner everything
    expect(JSON.stringify(await at.exported(map, 'org-b'))).toContain(mark('toldtheirs'))
    expect(JSON.stringify(await at.exported(map, 'own'))).toContain(mark('owntheirs'))
  })
})

/** Changes a file behind the program's back. */
function edit(path: string, sql: string): void {
  const moved = `${path}.edit`
  renameSync(path, moved)
  const database = new Libsql(moved)
  database.exec(sql)
  database.close()
  renameSync(moved, path)
}
