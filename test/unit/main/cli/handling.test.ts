import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { create, relate } from '../../../helpers/commands.ts'
import { excerpts, Workspace } from '../../../helpers/run-fourfold.ts'

const at = new Workspace()

const audiences = ['public', 'fpt', 'ca-rcmp', 'x-ngo', 'x-other', 'jurisdiction-on', 'own'] as const

/** Which audiences get which records: an export for each. */
async function reachOf(map: string): Promise<(id: string) => readonly string[]> {
  const exported = await Promise.all(
    audiences.map(async (audience) => ({ audience, map: await at.exported(map, audience) })),
  )
  return (id) =>
    exported
      .filter(({ map: { nodes } }) => nodes.some((node) => node.id === id))
      .map(({ audience }) => audience)
}

describe('[R28] handling', () => {
  it('public, fpt, in confidence and own reach whom they are for', async () => {
    const map = await at.newMap('--empty')
    await at.applyAll(map, [
      create('Organization', 'ca-rcmp', { kind: 'police' }),
      create('Organization', 'x-ngo', { kind: 'ngo' }),
      create('Organization', 'x-other', { kind: 'ngo' }),
      create('Topic', 'x-public'),
      create('Topic', 'x-officials', { handling: 'fpt' }),
      create('Topic', 'x-told', {
        handling: 'in-confidence',
        confidence: { from: 'x-ngo', to: ['ca-rcmp'] },
      }),
      create('Topic', 'x-mine', { handling: 'own' }),
      { do: 'create', type: 'Topic', id: 'x-unsaid', properties: { name: { en: 'U' } } },
    ])

    const reach = await reachOf(map)
    expect(reach('x-public')).toEqual([...audiences])
    expect(reach('x-officials')).toEqual(['fpt', 'ca-rcmp', 'jurisdiction-on', 'own'])
    expect(reach('x-told')).toEqual(['ca-rcmp', 'x-ngo', 'own'])
    expect(reach('x-mine')).toEqual(['own'])
    expect(reach('x-unsaid'), 'a new record is own').toEqual(['own'])
  })

  it('is not taken back: a record that may have left is not closed again, nor by undo', async () => {
    const map = await at.newMap('--empty')
    await at.applyAll(map, [
      create('Topic', 'x-topic', { handling: 'own' }),
      { do: 'edit', id: 'x-topic', properties: { handling: 'fpt' } },
      { do: 'edit', id: 'x-topic', properties: { handling: 'public' } },
    ])
    const { refused } = await at.apply(map, [
      { do: 'edit', id: 'x-topic', properties: { handling: 'own' } },
      { do: 'edit', id: 'x-topic', properties: { handling: null } },
      { do: 'edit', id: 'x-topic', properties: { handling: 'secret' } },
    ])

    expect(refused.map((one) => one.line)).toEqual([1, 2, 3])
    expect((await at.exported(map, 'public')).nodes.map(({ id }) => id)).toContain('x-topic')
  })

  it('in confidence needs from whom and to whom', async () => {
    const map = await at.newMap('--empty')
    const { refused } = await at.apply(map, [create('Topic', 'x-told', { handling: 'in-confidence' })])

    expect(refused[0]?.message).toMatch(/from whom and to whom/)
  })

  it('in confidence is possible of a relationship too, and its refusal says which one', async () => {
    const map = await at.newMap('--empty')
    const told = { handling: 'in-confidence', confidence: { from: 'x-ngo', to: ['x-org'] } }
    const { applied, refused } = await at.apply(map, [
      create('Organization', 'x-org'),
      create('Organization', 'x-ngo'),
      create('Initiative', 'x-one'),
      relate('LEADS', 'x-org', 'x-one', { handling: 'in-confidence' }),
      { do: 'create', type: 'Topic', properties: { name: { fr: 'Sans nom' }, handling: 'in-confidence' } },
      relate('LEADS', 'x-ngo', 'x-one', told),
    ])
    expect({ applied, lines: refused.map(({ line }) => line) }).toEqual({ applied: 4, lines: [4, 5] })
    expect(refused[0]?.message).toMatch(/LEADS x-org → x-one.*confidence/)
    expect(refused[1]?.message).toMatch(/Sans nom.*confidence/)

    for (const [audience, count] of [
      ['x-org', 1],
      ['x-ngo', 1],
      ['own', 1],
      ['fpt', 0],
      ['public', 0],
    ] as const) {
      const { relationships } = await at.exported(map, audience)
      expect(relationships.filter(({ type }) => type === 'LEADS').length, audience).toBe(count)
    }
  })
})

describe('[R31] outside, an author is an organization', () => {
  it('no name of a person who judged, scored or verified is in a public export or briefing', async () => {
    const map = await at.starterMap()
    const person = 'Qzx Person'
    await at.applyAll(
      map,
      [
        create('Topic', 'x-topic', { verifiedBy: person }),
        create('Interaction', 'x-tension', {
          score: -2,
          scorer: { name: person, organization: 'RCMP' },
          status: 'raised',
        }),
        relate('ACTS', 'x-tension', 'ca-mwsp', { role: 'source' }),
        relate('ACTS', 'x-tension', 'ca-hotline', { role: 'target' }),
        relate('REPLIES_TO', 'ca-esdc', 'x-tension', { text: { en: 'We do not agree.' } }),
      ],
      '--author',
      person,
    )

    const html = at.fresh('.html')
    await at.run(['brief', map, '--as', 'html', '--out', html])
    const text = readFileSync(html, 'utf8')
    expect(excerpts(text, /Qzx Person/)).toEqual([])
    expect(excerpts(text, /\(\)/)).toEqual([]) // a reply without a date has no empty brackets
    expect(excerpts(JSON.stringify(await at.exported(map, 'public')), /Qzx Person/)).toEqual([])
  })
})

describe('[R18] a score of a public interaction', () => {
  type Point = { id: string; score: number | null; scores: readonly object[] }
  const id = 'cross:declared:ca-tfwp|pe-recruiter-licences'
  const score = {
    do: 'edit',
    id: 'interaction-tfwp-pe-act',
    properties: {
      score: -2,
      scorer: { name: 'Qzx Person', organization: 'ca-rcmp' },
      reason: { en: 'Qzx because' },
    },
  }
  const said = async (map: string) => {
    const points = await at.json<readonly Point[]>('cross-purposes', map, '--audience', 'public')
    const html = at.fresh('.html')
    await at.run(['brief', map, '--as', 'html', '--out', html])
    const text = readFileSync(html, 'utf8') + JSON.stringify(await at.exported(map, 'public'))
    return { point: points.find((one) => one.id === id), text }
  }

  it('[R18] waits for the reply of the other party in list, briefing and export, and then names the organization', async () => {
    const map = await at.starterMap()
    await at.applyAll(map, [score])
    const before = await said(map)
    expect(before.point).toMatchObject({ score: null, scores: [] })
    expect(excerpts(before.text, /Qzx|Scored -2/)).toEqual([])
    const own = await at.json<readonly Point[]>('cross-purposes', map)
    expect(own.find((one) => one.id === id)).toMatchObject({ score: -2 })

    await at.applyAll(map, [
      relate('REPLIES_TO', 'pe-workforce', 'interaction-tfwp-pe-act', {
        text: { en: 'We see it otherwise.' },
      }),
    ])
    const after = await said(map)
    const rcmp = 'Royal Canadian Mounted Police'
    expect(after.point).toMatchObject({ score: -2, scores: [{ score: -2, name: rcmp, organization: rcmp }] })
    expect(excerpts(after.text, /Qzx because/)).not.toEqual([])
    expect(excerpts(after.text, /Qzx Person|by ca-rcmp/)).toEqual([])
  })

  it('[R18] needs a named scorer and organization', async () => {
    const map = await at.starterMap()
    const alone = { do: 'edit', id: 'interaction-tfwp-pe-act', properties: { score: -2 } }
    const { code, refused } = await at.apply(map, [alone])
    expect(code).toBe(3)
    expect(refused[0]?.message).toMatch(/who gives it.*\[R18\]/)
  })
})

describe('[R20] no surprises', () => {
  it('what officials alone know makes no finding of a shared paper before it was shared', async () => {
    const map = await at.starterMap()
    const measure = (id: string) => [
      create('Initiative', id, {
        name: { en: `Qzx ${id}` },
        handling: 'fpt',
        status: 'in-place',
        period: { start: '2020-01-01', end: null, ongoing: true },
        verifiedOn: '2026-09-01',
      }),
      relate('ADVANCES', id, 'pillar-protection'),
      relate('DOES', id, 'activity-cultural-healing'),
      relate('DOES', id, 'activity-peer-support'),
      relate('SERVES', id, 'population-inuit'),
      relate('OPERATES_IN', id, 'jurisdiction-nu'),
    ]
    await at.applyAll(map, [...measure('x-first'), ...measure('x-second')])
    const overlaps = await at.json<readonly { id: string }[]>('overlaps', map, '--audience', 'fpt')
    expect(overlaps.map(({ id }) => id)).toContain('overlap:x-first|x-second')

    const html = at.fresh('.html')
    await at.run(['brief', map, '--as', 'html', '--out', html, '--audience', 'fpt'])
    const text = readFileSync(html, 'utf8')
    expect(excerpts(text, /Qzx x-first[^<]*Qzx x-second/)).toEqual([])
    expect(excerpts(text, /not yet shared with/i)).not.toEqual([])
  })
})
