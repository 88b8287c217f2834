import { writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { create, relate } from '../../../helpers/commands.ts'
import { expectRefusal, fingerprint, Workspace, type Exported } from '../../../helpers/run-fourfold.ts'

const at = new Workspace()

const nodeOf = (map: Exported, id: string) => map.nodes.find((node) => node.id === id)

describe('apply takes every shape of command', () => {
  it('create, edit, relate, unrelate, remove', async () => {
    const map = await at.newMap('--empty')
    await at.applyAll(map, [
      create('Organization', 'x-org', { kind: 'ngo' }),
      create('Initiative', 'x-one', { status: 'in-place' }),
      create('Initiative', 'x-two'),
      { do: 'create', type: 'Topic', properties: { name: { fr: 'Sans identifiant' } } },
      relate('LEADS', 'x-org', 'x-one', { stated: true }),
      relate('LEADS', 'x-org', 'x-two'),
      { do: 'edit', id: 'x-one', properties: { name: { fr: 'Un' }, verifiedOn: '2026-01-01' } },
    ])

    const before = await at.exported(map, 'own')
    expect(nodeOf(before, 'x-one')?.properties).toMatchObject({
      name: { en: 'x-one in English', fr: 'Un' },
      verifiedOn: '2026-01-01',
    })
    const topic = before.nodes.find((node) => node.type === 'Topic')
    expect(topic?.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(topic?.properties['handling'], 'the default of a map').toBe('own')
    const [one, two] = ['x-one', 'x-two'].map((to) => before.relationships.find((link) => link.to === to))
    expect(one).toMatchObject({ type: 'LEADS', from: 'x-org', properties: { stated: true } })

    await at.applyAll(map, [
      { do: 'unrelate', id: one?.id },
      { do: 'remove', id: 'x-two' },
    ])
    const after = await at.exported(map, 'own')
    expect(nodeOf(after, 'x-two')).toBeUndefined()
    const left = after.relationships.map((link) => link.id)
    expect(left).not.toContain(one?.id)
    expect(left, 'what hangs on a removed record').not.toContain(two?.id)
  })

  it('merge, or says that it cannot', async () => {
    const map = await at.newMap('--empty')
    await at.applyAll(map, [
      create('Organization', 'x-org'),
      create('Initiative', 'x-keep'),
      create('Initiative', 'x-twice'),
      relate('LEADS', 'x-org', 'x-twice'),
      { do: 'merge', keep: 'x-keep', merge: 'x-twice' },
    ])
    const merged = await at.exported(map, 'own')
    expect(nodeOf(merged, 'x-twice')).toBeUndefined()
    expect(merged.relationships.find((link) => link.from === 'x-org')?.to).toBe('x-keep')

    await at.applyAll(map, [{ do: 'undo' }])
    const apart = await at.exported(map, 'own')
    expect(nodeOf(apart, 'x-twice')?.type).toBe('Initiative')
    expect(apart.relationships.find((link) => link.from === 'x-org')?.to).toBe('x-twice')
  })

  it('undo and redo, one transaction a line, ids come back, and nothing is left to undo at the beginning', async () => {
    const map = await at.newMap('--empty')
    const empty = await at.exported(map, 'own')
    await at.applyAll(map, [
      create('Topic', 'x-topic'),
      { do: 'edit', id: 'x-topic', properties: { note: { en: 'N' } } },
    ])
    const full = await at.exported(map, 'own')

    await at.applyAll(map, [{ do: 'undo' }])
    expect(nodeOf(await at.exported(map, 'own'), 'x-topic')?.properties).not.toHaveProperty('note')
    await at.applyAll(map, [{ do: 'undo' }]) // another run of the command line: the stack is the file's
    expect(await at.exported(map, 'own')).toEqual(empty)
    const { refused, code } = await at.apply(map, [{ do: 'undo' }])
    expect(code).toBe(3)
    expect(refused[0]?.message).toMatch(/nothing to undo/)

    await at.applyAll(map, [{ do: 'redo' }, { do: 'redo' }])
    expect(await at.exported(map, 'own')).toEqual(full)
    expect((await at.apply(map, [{ do: 'redo' }])).refused[0]?.message).toMatch(/nothing to redo/)

    await at.applyAll(map, [{ do: 'undo' }, create('Topic', 'x-other')])
    expect((await at.apply(map, [{ do: 'redo' }])).code, 'a new command clears redo').toBe(3)
  })
})

describe('edit changes what it names', () => {
  it('a bilingual field by language, any other whole; null clears; an empty string is absent', async () => {
    const map = await at.newMap('--empty')
    const timing = { text: '2012-13', start: '2012-04-01', end: '2013-03-31', ongoing: false }
    await at.applyAll(map, [
      create('Commitment', 'x-made', {
        name: { en: 'Made', fr: '' },
        description: { en: 'D', fr: 'É' },
        timing,
      }),
      { do: 'edit', id: 'x-made', properties: { description: { fr: 'Deux' } } },
    ])
    const properties = async () => nodeOf(await at.exported(map, 'own'), 'x-made')?.properties
    expect(await properties()).toEqual({
      name: { en: 'Made' },
      description: { en: 'D', fr: 'Deux' },
      handling: 'public',
      timing,
    })

    await at.applyAll(map, [
      { do: 'edit', id: 'x-made', properties: { description: { en: null } } },
      { do: 'edit', id: 'x-made', properties: { timing: { start: '2014-01-01', end: null, ongoing: true } } },
    ])
    expect(await properties()).toMatchObject({
      description: { fr: 'Deux' },
      timing: { start: '2014-01-01', end: null, ongoing: true },
    })
    expect((await properties())?.['timing']).not.toHaveProperty('text')

    await at.applyAll(map, [
      { do: 'edit', id: 'x-made', properties: { description: { fr: '' }, timing: null } },
    ])
    expect(await properties()).toEqual({ name: { en: 'Made' }, handling: 'public' })
  })
})

describe('a refused line', () => {
  it('says its number and why, is not half done, and the rest goes on; it ends with 3', async () => {
    const map = await at.newMap('--empty')
    const command = (properties: object) => ({ do: 'create', type: 'Initiative', id: 'x-bad', properties })
    const bad: readonly (readonly [unknown, RegExp])[] = [
      ['this is no JSON', /JSON/],
      ['[]', /do/],
      ['null', /do/],
      [{ do: 'fly' }, /fly/],
      [command({ name: { en: 'N' }, nonsense: 1 }), /nonsense/],
      [
        '{"do":"create","type":"Initiative","id":"x-bad","properties":{"name":{"en":"N"},"__proto__":{"a":1}}}',
        /__proto__/,
      ],
      [
        '{"do":"create","type":"Initiative","id":"x-bad","properties":{"name":{"en":"N","__proto__":{"fr":"F"}}}}',
        /__proto__/,
      ],
      ['{"do":"create","type":"__proto__","properties":{"name":{"en":"N"}}}', /__proto__/],
      ['{"do":"edit","id":"__proto__","properties":{"name":{"en":"N"}}}', /__proto__|id/],
      [command({ name: { en: 'N' }, constructor: 1 }), /constructor/],
      [command({}), /name/],
      [command({ name: { en: '', fr: '' } }), /name/],
      [command({ name: { en: 'N', de: 'N' } }), /de/],
      [command({ name: 'N' }), /name/],
      [command({ name: { en: 'N' }, status: 'splendid' }), /status.*splendid/],
      [command({ name: { en: 'N' }, verifiedOn: '2026-02-30' }), /verifiedOn.*2026-02-30/],
      [{ ...command({ name: { en: 'N' } }), more: 1 }, /more/],
      [{ do: 'create', type: 'Nonsense', properties: { name: { en: 'N' } } }, /Nonsense/],
      [{ do: 'create', type: 'Topic', id: 'Upper Case', properties: { name: { en: 'N' } } }, /Upper Case/],
      [{ do: 'create', type: 'Topic', id: `x${'x'.repeat(100)}`, properties: { name: { en: 'N' } } }, /id/],
      [
        { do: 'create', type: 'Topic', id: 'pillar-prevention', properties: { name: { en: 'N' } } },
        /pillar-prevention/,
      ],
      [
        { do: 'create', type: 'Allocation', id: 'x-bad', properties: { name: { en: 'N' }, amount: '1000' } },
        /amount.*1000/,
      ],
      [{ do: 'edit', id: 'x-nowhere', properties: {} }, /x-nowhere/],
      [{ do: 'remove', id: 'x-nowhere' }, /x-nowhere/],
      [{ do: 'unrelate', id: 'x-nowhere' }, /x-nowhere/],
      [{ do: 'unrelate', id: 'x-good' }, /x-good/],
      [relate('LEADS', 'x-good', 'x-nowhere'), /x-nowhere/],
      [relate('LEADS', 'x-good', 'x-good'), /LEADS/],
      [relate('ADVANCES', 'pillar-prevention', 'x-good'), /ADVANCES/],
      [relate('NONSENSE', 'x-good', 'pillar-prevention'), /NONSENSE/],
      [relate('ADVANCES', 'x-good', 'pillar-prevention', { nonsense: 1 }), /nonsense/],
      [
        { do: 'judge', finding: 'overlap:nobody|nothing', verdict: 'intended', reason: 'R' },
        /overlap:nobody\|nothing/,
      ],
      [{ do: 'merge', keep: 'x-good', merge: 'x-good' }, /x-good/],
      [{ do: 'merge', keep: 'x-good', merge: 'pillar-prevention' }, /Pillar|type/],
    ]
    const before = await at.exported(map, 'own')
    const { code, applied, refused } = await at.apply(map, [
      create('Initiative', 'x-good'),
      ...bad.map(([line]) => line),
      '',
      create('Initiative', 'x-last'),
    ])

    expect({ code, applied }).toEqual({ code: 3, applied: 2 })
    expect(refused.map((one) => one.line)).toEqual(bad.map((_, i) => i + 2))
    refused.forEach(({ message }, i) => {
      expect(message, JSON.stringify(bad[i]?.[0])).toMatch(bad[i]?.[1] ?? /./)
    })
    const after = await at.exported(map, 'own')
    expect(after.nodes.length).toBe(before.nodes.length + 2)
    expect(after.relationships).toEqual(before.relationships)
  })

  it('is told in French, and in text as in JSON', async () => {
    const map = await at.newMap('--empty')
    const lines = at.commands([{ do: 'remove', id: 'x-nowhere' }, create('Topic', 'x-topic')])
    const { code, out, error } = await at.run(['apply', map, lines, '--language', 'fr'])

    expect({ code, error }).toEqual({ code: 3, error: '' })
    expect(out).toMatch(/ligne 1\s: .*x-nowhere/)
    expect(out).toMatch(/1 appliquée?s?, 1 refusée?s?/)
  })
})

describe('a line that no program wrote', () => {
  const nested = (depth: number) =>
    `{"do":"create","type":"Topic","id":"x-deep","properties":{"name":{"en":${'['.repeat(depth)}${']'.repeat(depth)}}}}`

  it('[C1] nested without end, or of a megabyte, is refused in a short sentence and the rest goes on', async () => {
    const map = await at.newMap('--empty')
    const long = 'k'.repeat(1_000_000)
    const { code, applied, refused } = await at.apply(map, [
      nested(60),
      nested(9_000),
      nested(200_000),
      { do: 'remove', id: 'x-one', [long]: 1 },
      { do: 'create', type: 'Topic', properties: { name: { en: 'N' }, [long]: 1 } },
      { do: 'create', type: 'Topic', properties: { name: { en: 'N', [long]: 1 } } },
      { do: 'create', type: long, properties: { name: { en: 'N' } } },
      { do: 'relate', type: long, from: 'x-one', to: 'x-two' },
      { do: 'create', type: 'Topic', id: long, properties: { name: { en: 'N' } } },
      { do: long },
      create('Topic', 'x-last'),
    ])

    expect({ code, applied }).toEqual({ code: 3, applied: 1 })
    expect(refused.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    for (const { message } of refused) expect(message.length, message.slice(0, 500)).toBeLessThan(500)
    for (const { message } of refused.slice(0, 3)) expect(message).toMatch(/at most 50 deep.*\[C1\]/)
  })

  it('[L2] in another encoding than UTF-8 is refused, with the encoding in words, and the rest goes on', async () => {
    const map = await at.newMap('--empty')
    const path = at.fresh('.jsonl')
    const line = (id: string, name: string) =>
      `${JSON.stringify(create('Topic', id, { name: { fr: name } }))}\r\n`
    writeFileSync(
      path,
      Buffer.concat([
        Buffer.from(`\uFEFF${line('x-utf', 'Québec')}`),
        Buffer.from(line('x-latin', 'Québec'), 'latin1'),
        Buffer.from(line('x-last', 'Îles-de-la-Madeleine')),
      ]),
    )

    const { code, out, error } = await at.run(['apply', map, path, '--json'])
    expect({ code, error }).toEqual({ code: 3, error: '' })
    expect(JSON.parse(out)).toMatchObject({
      applied: 2,
      refused: [{ line: 2, message: expect.stringMatching(/UTF-8.*Latin-1/) as unknown }],
    })
    const names = (await at.exported(map, 'own')).nodes.map(({ properties }) =>
      JSON.stringify(properties['name']),
    )
    expect(names.filter((name) => name.includes('\uFFFD'))).toEqual([])
    expect(names).toContain('{"fr":"Québec"}')
  })
})

describe('who writes', () => {
  it('[L3] --author and --organization are kept with the change; an organization may come with the file', async () => {
    const map = await at.starterMap()
    const [gap] = await at.json<readonly { id: string }[]>('gaps', map, '--limit', '1')
    const judge = { do: 'judge', finding: gap?.id, verdict: 'to-raise', reason: 'R' }
    await at.applyAll(map, [judge], '--author', 'Ann Example', '--organization', 'ca-rcmp')
    expect(await at.json('gaps', map, '--limit', '1')).toMatchObject([
      { judgement: { author: 'Ann Example', organization: 'ca-rcmp' } },
    ])

    await at.applyAll(map, [create('Organization', 'x-new')], '--author', 'Bo', '--organization', 'x-new')
    expectRefusal(
      await at.run(['apply', map, at.commands([judge]), '--organization', 'x-nobody']),
      1,
      /x-nobody/,
    )
  })

  it('[R25, R30] what should be looked at again is written, with a warning that names record, field and reason', async () => {
    const map = await at.newMap('--empty')
    const lines = [
      create('Topic', 'x-other'),
      create('Topic', 'x-topic', { note: { fr: 'Protégé B' } }),
      create('Service', 'x-shelter', { publicContact: '12 Elm Street, Barrie; 705-555-0199' }),
      { do: 'create', type: 'Topic', properties: { name: { en: 'T' }, note: { en: 'DOB 2004-05-01' } } },
      { do: 'edit', id: 'x-shelter', properties: { note: { en: '43.6532, -79.3832' } } },
      { do: 'edit', id: 'x-nowhere', properties: { note: { en: '12 Elm Street' } } },
    ]
    const { code, applied, warnings } = await at.apply(map, lines)
    expect({ code, applied }).toEqual({ code: 3, applied: 5 })
    expect(warnings?.map(({ line, id, field, reason }) => [line, id, field, reason])).toEqual([
      [2, 'x-topic', 'note.fr', 'above-ceiling'],
      [3, 'x-shelter', 'publicContact', 'street-address'],
      [4, expect.stringMatching(/^[0-9a-f-]{36}$/) as unknown, 'note.en', 'birth-date'],
      [5, 'x-shelter', 'note.en', 'coordinates'],
    ])
    expect(warnings?.[0]?.message).toMatch(/Protégé B.*at most Protected A/)

    const again = at.commands([create('Topic', 'x-more', { note: { fr: '12, rue Principale' } })])
    const told = await at.run(['apply', map, again, '--language', 'fr'])
    expect(told.code, 'a warning changes no exit code').toBe(0)
    expect(told.out).not.toMatch(/adresse/)
    expect(told.error).toMatch(
      /^ligne 1\s: x-more note\.fr\s: Cela ressemble à une adresse municipale[^\n]*\n$/,
    )
  })

  it('a file of no commands changes nothing; Windows line ends and a byte order mark are read', async () => {
    const map = await at.newMap('--empty')
    await at.applyAll(map, [create('Topic', 'x-topic')])
    const before = fingerprint(map)
    await at.applyAll(map, [])
    expect(fingerprint(map)).toBe(before)

    const lines = `\uFEFF${JSON.stringify(create('Topic', 'x-a'))}\r\n${JSON.stringify(create('Topic', 'x-b'))}\r\n`
    expect(await at.json('apply', map, at.commands([lines]))).toEqual({ applied: 2, refused: [] })
  })
})
