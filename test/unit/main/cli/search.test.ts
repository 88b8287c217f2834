import { describe, expect, it } from 'vitest'
import { create, relate } from '../../../helpers/commands.ts'
import { Workspace } from '../../../helpers/run-fourfold.ts'

const at = new Workspace()
const map = await at.starterMap()

type Hit = { readonly id: string; readonly type: string; readonly name: string; readonly matched: string }
const find = (text: string, ...more: readonly string[]) =>
  at.json<readonly Hit[]>('search', map, text, ...more)

describe('search', () => {
  it.concurrent.each([
    ['GRC', 'ca-rcmp'],
    ['gendarmerie ROYALE', 'ca-rcmp'],
    ['Emploi et Developpement social', 'ca-esdc'],
    ['femmes autochtones', 'population-indigenous-women-girls-2s'],
    ['MÉTIS', 'population-metis'],
    ['quebec', 'jurisdiction-qc'],
  ])('%s finds %s first or nearly', async (text, id) => {
    const hits = await find(text)

    expect(hits.slice(0, 3).map((hit) => hit.id)).toContain(id)
    for (const hit of hits)
      for (const key of ['id', 'type', 'name', 'matched']) expect(hit).toHaveProperty(key)
  })

  it('a number finds the task and every deliverable under it, and no other', async () => {
    const ids = (await find('1.11')).map((hit) => hit.id)

    expect(ids).toContain('nap-2012-1.11')
    expect(ids.filter((id) => /^nap-2012-1\.11-\d+$/.test(id)).length).toBeGreaterThan(5)
    expect(ids.filter((id) => id.startsWith('nap-2012-') && !id.startsWith('nap-2012-1.11'))).toEqual([])
  })

  it('--limit; French names; nothing found is no error', async () => {
    const [two, french, none] = await Promise.all([
      find('RCMP', '--limit', '2'),
      find('RCMP', '--language', 'fr'),
      find('zzzzzz'),
    ])

    expect(two.length).toBe(2)
    expect(french.find((hit) => hit.id === 'ca-rcmp')?.name).toBe('Gendarmerie royale du Canada')
    expect(none).toEqual([])
    const said = await at.run(['search', map, 'zzzzzz', '--language', 'fr'])
    expect(said).toMatchObject({ code: 0, error: '' })
    expect(said.out).toMatch(/Rien de trouvé pour «\szzzzzz\s»/)
  })

  it('a name steers no terminal: control characters are shown as marks, and escaped in JSON', async () => {
    const own = await at.newMap('--empty')
    await at.applyAll(own, [create('Topic', 'x-odd', { name: { en: 'Bell \u0007 and \u001b[31mred' } })])

    const { out } = await at.run(['search', own, 'bell'])
    expect(out).toBe('x-odd  Topic  Bell � and �[31mred\n')
    expect(await at.json('search', own, 'bell')).toMatchObject([{ name: 'Bell \u0007 and \u001b[31mred' }])
  })

  it('takes odd text as text: option-like after --, brackets, percent, quotes', async () => {
    const own = await at.newMap('--empty')
    await at.applyAll(own, [
      create('Topic', 'x-odd', { name: { en: `50 % [of] "all" O'Neil (a.b*) --now` } }),
    ])

    for (const text of ['50 % [of] "all"', 'O’Neil (a.b*)'])
      expect(
        (await at.json<readonly Hit[]>('search', own, text)).map((hit) => hit.id),
        text,
      ).toEqual(['x-odd'])
    const { code, out } = await at.run(['search', own, '--json', '--', '--now'])
    expect({ code, ids: (JSON.parse(out) as Hit[]).map((hit) => hit.id) }).toEqual({
      code: 0,
      ids: ['x-odd'],
    })
  })

  it('[L7] for people, what is in the other language says so in brackets', async () => {
    const own = await at.newMap('--empty')
    await at.applyAll(own, [
      { do: 'create', type: 'Topic', id: 'x-french', properties: { name: { fr: 'Qzx en français' } } },
      create('Topic', 'x-both', { name: { en: 'Qzx', fr: 'Qzx' } }),
    ])
    const english = await at.run(['search', own, 'qzx'])
    expect(english.out).toMatch(/Qzx en français \[fr\]\n/)
    expect(english.out).toMatch(/Qzx\n/)
    expect((await at.run(['search', own, 'qzx', '--language', 'fr'])).out).not.toMatch(/\[/)
  })

  it('[X12] --scope leaves what meets it: a measure, who leads one, its money, a term and the narrower ones', async () => {
    const own = await at.newMap('--empty')
    await at.applyAll(own, [
      ...['x-there', 'x-elsewhere'].flatMap((id) => [
        create('Organization', `${id}-org`),
        create('Initiative', id),
        create('Finding', `${id}-finding`),
        create('Allocation', `${id}-money`, { amount: 1 }),
        relate('LEADS', `${id}-org`, id),
        relate('PAYS_TO', `${id}-money`, id),
        relate('ABOUT', `${id}-finding`, id),
      ]),
      relate('ADVANCES', 'x-there', 'pillar-protection'),
      relate('OPERATES_IN', 'x-there', 'jurisdiction-on'),
      relate('ADVANCES', 'x-elsewhere', 'pillar-protection'),
      relate('OPERATES_IN', 'x-elsewhere', 'jurisdiction-qc'),
    ])
    const ids = async (...words: readonly string[]) =>
      (await at.json<readonly Hit[]>('search', own, ...words)).map(({ id }) => id).sort()
    const there = ['x-there', 'x-there-finding', 'x-there-money', 'x-there-org']

    expect(await ids('english', '--scope', 'jurisdiction=jurisdiction-on')).toEqual(there)
    expect(
      await ids('english', '--scope', 'jurisdiction=jurisdiction-on', '--scope', 'pillar=pillar-protection'),
    ).toEqual(there)
    expect(await ids('english', '--scope', 'organization=x-there-org')).toEqual(there)
    expect(await ids('english', '--scope', 'pillar=pillar-prosecution')).toEqual([])
    expect((await ids('english', '--scope', 'pillar=pillar-protection')).length).toBe(8)
    const places = await ids('o', '--scope', 'jurisdiction=jurisdiction-on')
    expect(places.filter((id) => id.startsWith('jurisdiction-'))).toEqual([
      'jurisdiction-on',
      'jurisdiction-ottawa',
    ])
  })
})
