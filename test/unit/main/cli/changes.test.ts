import { describe, expect, it } from 'vitest'
import { ChangesView } from '../../../../shared/view/shapes/changes.ts'
import { create, relate } from '../../../helpers/commands.ts'
import { excerpts, expectRefusal, fingerprint, Workspace } from '../../../helpers/run-fourfold.ts'

const at = new Workspace()

/** An instant after all that was written so far, and before what comes next. */
async function moment(): Promise<string> {
  await new Promise((resolve) => setTimeout(resolve, 5))
  const now = new Date().toISOString()
  await new Promise((resolve) => setTimeout(resolve, 5))
  return now
}

async function changed(): Promise<{ readonly map: string; readonly since: string }> {
  const map = await at.newMap('--empty')
  await at.applyAll(map, [
    create('Organization', 'x-org', { kind: 'ngo' }),
    create('Service', 'x-old', { status: 'in-place' }),
    create('Service', 'x-gone'),
    create('Call', 'x-call', { date: '2026-01-20' }),
    create('Call', 'x-undated'),
  ])
  const since = await moment()
  await at.applyAll(map, [
    create('Strategy', 'x-plan', { status: 'in-force' }),
    create('Commitment', 'x-promise', {
      timing: { start: '2019-04-01', end: '2020-03-31', ongoing: false },
      status: 'unknown',
    }),
    relate('PART_OF', 'x-promise', 'x-plan'),
    { ...relate('DELIVERS', 'x-org', 'x-old'), id: 'x-rel' },
    { do: 'edit', id: 'x-old', properties: { name: { fr: 'Refuge' } } },
    { do: 'remove', id: 'x-gone' },
  ])
  return { map, since }
}

const changesOf = (map: string, ...words: readonly string[]) => at.json<ChangesView>('changes', map, ...words)

describe('changes', () => {
  it('[CH1] has the shape of the paper: added, changed field by field, removed, gaps, overdue', async () => {
    const { map, since } = await changed()
    const answer = await changesOf(map, '--since', since)
    expect(answer).toMatchObject({
      since,
      added: ['x-plan', 'x-promise'],
      changed: [
        { id: 'x-old', fields: [{ field: 'name.fr', from: 'x-old en français', to: 'Refuge' }] },
        { id: 'x-org', fields: [{ field: 'DELIVERS', from: null, to: 'x-old' }] },
      ],
      removed: ['x-gone'],
      gaps: { opened: [], closed: [], changed: [] },
      overdue: ['x-promise'],
    })
    expect(ChangesView.safeParse({ ...answer, since: answer.until }).success).toBe(true)
  })

  it('[CH1] undone is no change; since before the file was made everything was added', async () => {
    const { map } = await changed()
    const since = await moment()
    await at.applyAll(map, [
      { do: 'edit', id: 'x-old', properties: { name: { en: 'Other' } } },
      { do: 'undo' },
    ])
    expect(await changesOf(map, '--since', since)).toMatchObject({ added: [], changed: [], removed: [] })
    const all = await changesOf(map, '--since', '2020-01-01')
    const { nodes } = await at.json<{ nodes: Record<string, number> }>('info', map)
    expect(all.added).toHaveLength(Object.values(nodes).reduce((sum, one) => sum + one, 0))
    expect(all.made).not.toBeNull()
  })

  it('[CH2] on the starter map tells what began and ended though nothing was recorded', async () => {
    const map = await at.starterMap()
    const since = await moment()
    const { recorded, ...answer } = {
      ...(await changesOf(map, '--since', since, '--until', '2028-06-01')),
      recorded: null,
    }
    expect(recorded).toBeNull()
    expect([answer.added, answer.changed, answer.removed]).toEqual([[], [], []])
    expect(answer.rows.inForce.length).toBeGreaterThan(0)
    expect(new Set(answer.rows.inForce.map((row) => row.axis))).toEqual(new Set(['in-force']))
    const manitoba = await changesOf(
      map,
      '--since',
      since,
      '--until',
      '2028-06-01',
      '--scope',
      'jurisdiction=jurisdiction-mb',
    )
    expect(manitoba.rows.inForce.length).toBeLessThan(answer.rows.inForce.length)
  })

  it('takes the id of a call with a date; the day of the call counts from its start', async () => {
    const { map } = await changed()
    expect(await changesOf(map, '--since', 'x-call')).toMatchObject({ since: '2026-01-20' })
    expect(await changesOf(map, '--since', '2026-01-20', '--until', 'x-call')).toMatchObject({
      since: '2026-01-20',
      until: '2026-01-20',
    })
  })

  it.each([
    [['--since', 'x-undated'], 1, /has no date/],
    [['--since', 'x-nobody'], 1, /no record “x-nobody”/],
    [['--since', 'x-org'], 2, /takes Call/],
    [['--since', '2026-02-30'], 2, /2026-02-30/],
    [['--since', '2026/02/03'], 2, /YYYY-MM-DD/],
    [['--since', '2026-05-01', '--until', '2026-04-30'], 2, /lies before/],
    [['--since', '2199-01-01'], 2, /lies before/],
    [[], 2, /needs --since/],
    [['--since', '2026-05-01', '--scope', 'jurisdiction=jurisdiction-zz'], 1, /jurisdiction-zz/],
  ] as const)('says what is wrong with %j', async (words, code, message) => {
    const { map } = await changed()
    const before = fingerprint(map)
    expectRefusal(await at.run(['changes', map, ...words, '--json']), code, message)
    expect(fingerprint(map)).toBe(before)
  })

  it('[CH7] is asked of an earlier day where --as-of names one: only what was recorded can differ then', async () => {
    const { map, since } = await changed()
    const before = await changesOf(map, '--since', since, '--as-of', '2020-01-15')
    expect(before).toMatchObject({ until: '2020-01-15', overdue: [], added: ['x-plan', 'x-promise'] })
    expect(
      new Set(
        Object.values(before.rows)
          .flat()
          .map((row) => row.axis),
      ),
    ).toEqual(new Set(['recorded']))
    expect(await changesOf(map, '--since', since, '--as-of', '2020-05-01')).toMatchObject({
      overdue: ['x-promise'],
    })
  })

  it('reads as text in both languages, cut by --limit', async () => {
    const { map, since } = await changed()
    const english = await at.run(['changes', map, '--since', since])
    expect(english.out.replaceAll(/\s+/g, ' ')).toContain(
      'As recorded: 2 records added; 2 records changed; 1 record removed',
    )
    expect(english.out).toContain('Added: x-plan in English — Strategy [As recorded]')
    expect(english.out).toContain('Name (French): x-old en français → Refuge')
    const french = await at.run(['changes', map, '--since', since, '--language', 'fr', '--limit', '1'])
    expect(french.out).toMatch(/2 fiches ajoutées/)
    expect(french.out).toContain('Ajoutée')
    expect((await changesOf(map, '--since', since, '--limit', '1')).added).toEqual(['x-plan'])
  })
})

describe('changes for others', () => {
  const mark = (name: string) => `qzxmark${name}`

  it('[CH6, R28] tells nothing that is the owner’s, be it new, changed or gone', async () => {
    const map = await at.starterMap()
    const own = { handling: 'own' }
    await at.applyAll(map, [
      create('Initiative', 'x-open'),
      create('Initiative', 'qzx-mine', { name: { en: mark('first') }, ...own }),
      create('Initiative', 'qzx-left', { name: { en: mark('left') }, ...own }),
      create('Topic', 'x-former', { name: { en: mark('former') }, ...own }),
    ])
    const since = await moment()
    await at.applyAll(map, [
      { do: 'edit', id: 'qzx-mine', properties: { name: { en: mark('second') } } },
      { do: 'remove', id: 'qzx-left' },
      { do: 'edit', id: 'x-former', properties: { name: { en: 'Now open' }, handling: 'public' } },
      create('Allocation', 'qzx-money', {
        name: { en: mark('money') },
        amount: 777_777_123,
        per: 'total',
        basis: 'actual',
        fiscalYears: { from: 2025, to: 2027 },
        ...own,
      }),
      relate('PAYS_TO', 'qzx-money', 'x-open'),
      create('Initiative', 'qzx-new', { name: { en: mark('new') }, ...own }),
      relate('ADVANCES', 'qzx-new', 'pillar-prevention'),
      relate('OPERATES_IN', 'qzx-new', 'jurisdiction-nu'),
      relate('RELATED_TO', 'x-open', 'qzx-new'),
      create('Source', 'qzx-source', { name: { en: mark('source') }, ...own }),
      relate('CITES', 'x-open', 'qzx-source', { locator: mark('locator') }),
    ])
    for (const audience of ['public', 'fpt', 'jurisdiction-mb'])
      for (const words of [['--json'], [], ['--language', 'fr']]) {
        const { out, code } = await at.run([
          'changes',
          map,
          '--since',
          since,
          '--audience',
          audience,
          ...words,
        ])
        expect(code).toBe(0)
        expect(excerpts(out, /qzx|777.?777/)).toEqual([])
      }
    const open = await changesOf(map, '--since', since, '--audience', 'public')
    expect(open).toMatchObject({ added: ['x-former'], changed: [], removed: [] })
  })
})
