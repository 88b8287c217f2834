import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { create, relate } from '../../../helpers/commands.ts'
import { Workspace } from '../../../helpers/run-fourfold.ts'
import { Book } from '../../../helpers/pack-book.ts'
import { packing, type Returned } from '../../../helpers/packing.ts'
import { openMap } from '../../../../main/engine/engine.ts'
import { readFiles } from '../../../../main/reading/read-format.ts'
import type { Accepted } from '../../../../shared/import/accept.ts'
import { author, valueOf } from '../../../helpers/map-folder.ts'

const at = new Workspace()
const { smallMap, packed, returned } = packing(at)

const fieldsOf = (all: Returned, id: string) =>
  all.changes.find((one) => one.id === id)?.fields.map(({ field, how, theirs }) => [field, how, theirs])

describe('a pack that comes back', () => {
  it('[UP5] says nothing where nothing was touched, in either language', async () => {
    const map = await smallMap()
    for (const language of ['en', 'fr']) {
      const { path } = await packed(map, 'x-hope', '--language', language)
      expect(await returned(map, path)).toMatchObject({
        code: 0,
        create: 0,
        update: 0,
        untouched: 4,
        changes: [],
      })
      const book = await Book.open(path)
      expect(await returned(map, await book.save(at.fresh('.xlsx')))).toMatchObject({ code: 0, changes: [] })
    }
  })

  it('[UP6] changes, adds and confirms, each with sheet, row and column, once', async () => {
    const map = await smallMap()
    const { path } = await packed(map, 'x-hope')
    const book = await Book.open(path)
    book.set('Services', 'x-old', 'capacity', 20)
    book.set('Services', 'x-old', 'lastSeen', '2026')
    book.set('Services', 'x-new', 'confirm', 'Yes | Oui')
    book.cover('answered', '2026-11-20')
    book.add('Services', { 'name.en': 'Night line', 'name.fr': 'Ligne de nuit', role: 'Offre' })
    const edited = await book.save(at.fresh('.xlsx'))
    const dry = await returned(map, edited)
    expect(dry).toMatchObject({
      create: 2,
      update: 2,
      conflicts: 0,
      confirmed: 1,
      untouched: 2,
      rejected: [],
    })
    expect(dry.changes.find(({ id }) => id === 'x-old')).toMatchObject({
      sheet: 'Services',
      row: 3,
      op: 'update',
    })
    expect(dry.changes.find(({ id }) => id === 'x-old')?.fields).toContainEqual(
      expect.objectContaining({
        field: 'capacity',
        how: 'changed',
        mine: 12,
        theirs: 20,
        column: 'Capacity / Capacité (places)',
      }),
    )
    const text = (await at.run(['import', map, edited])).out
    expect(text).toMatch(/Services, row 3, Capacity.*: 12 → 20/)
    expect(text).toMatch(/Services, row 4: confirmed/)

    await returned(map, edited, '--apply')
    const { nodes, relationships } = await at.exported(map, 'own')
    const found = (id: string) => nodes.find((one) => one.id === id)?.properties
    expect(found('x-old')).toMatchObject({
      capacity: 20,
      lastSeen: { date: '2026-01-01', precision: 'year' },
    })
    expect(found('x-new')).toMatchObject({
      verifiedOn: '2026-11-20',
      verifiedBy: 'x-hope in English',
      note: { en: 'Internal whisper' },
    })
    const night = nodes.find(
      ({ properties }) => (properties['name'] as { en?: string } | undefined)?.en === 'Night line',
    )!
    expect(relationships).toContainEqual(
      expect.objectContaining({ type: 'DELIVERS', from: 'x-hope', to: night.id }),
    )
    expect(await returned(map, edited, '--apply')).toMatchObject({ code: 0, changes: [] })
  })

  it('[UP7] asks where the map was changed since, and where a cell was emptied; takes neither unasked', async () => {
    const map = await smallMap()
    const { path } = await packed(map, 'x-hope')
    await at.applyAll(map, [
      { do: 'edit', id: 'x-old', properties: { capacity: 30 } },
      { do: 'edit', id: 'x-new', properties: { capacity: 7 } },
    ])
    const book = await Book.open(path)
    book.set('Services', 'x-old', 'capacity', 20)
    book.set('Services', 'x-new', 'status', null)
    const back = await returned(map, await book.save(at.fresh('.xlsx')), '--apply')
    expect(back).toMatchObject({ code: 3, conflicts: 2, update: 0 })
    expect(fieldsOf(back, 'x-old')).toEqual([['capacity', 'conflict', 20]])
    expect(fieldsOf(back, 'x-new'), 'what the map got since is not emptied').toEqual([
      ['status', 'conflict', null],
    ])
    const { nodes } = await at.exported(map, 'own')
    expect(nodes.find(({ id }) => id === 'x-new')?.properties).toMatchObject({
      status: 'in-place',
      capacity: 7,
    })
  })

  it('[UP8] survives moved and added columns, retyped headings, text dates, blank rows, rows taken out', async () => {
    const map = await smallMap()
    const { path } = await packed(map, 'x-hope')
    const book = await Book.open(path)
    const rows = book.sheet('Services')
    book.set('Services', 'x-old', 'lastSeen', 'April 2026')
    rows[1]![book.column('Services', 'capacity')] = 'Beds we have'
    const width = Math.max(...rows.map(({ length }) => length))
    for (const cells of rows) {
      while (cells.length < width) cells.push(null)
      cells.splice(1, 0, cells === rows[1] ? 'our own remark' : null)
      cells.push(cells.shift()!)
    }
    rows[0]![0] = null
    rows.splice(2, 0, [], [])
    rows.splice(
      rows.findIndex((cells) => cells.includes('x-new')),
      1,
    )
    const back = await returned(map, await book.save(at.fresh('.xlsx')))
    expect(back).toMatchObject({ code: 3, update: 1, create: 0, untouched: 2, rejected: [] })
    expect(fieldsOf(back, 'x-old')).toEqual([
      ['lastSeen', 'changed', { date: '2026-04-01', precision: 'month' }],
    ])
    const said = back.warnings.map(({ message }) => message).join('\n')
    expect(said).toMatch(/not taken for a deletion: 1/)
    expect(said).toMatch(/our own remark/)
  })

  it('[UP9] finds by its name what lost its id, and says so; a foreign id and a copied row are new', async () => {
    const map = await smallMap()
    const { path } = await packed(map, 'x-hope')
    const book = await Book.open(path)
    book.set('Services', 'x-old', 'capacity', 20)
    book.set('Commitments', 'x-promise', 'number', '7')
    book.row('Services', 'x-old')[0] = null
    book.row('Commitments', 'x-promise')[0] = null
    const copy = [...book.row('Services', 'x-new')]
    copy[book.column('Services', 'name.en')] = 'Day line'
    copy[book.column('Services', 'name.fr')] = 'Ligne de jour'
    book.sheet('Services').push(copy)
    book.add('Services', { 'fourfold:Service': 'x-foreign', 'name.en': 'x-foreign taken over' })
    const back = await returned(map, await book.save(at.fresh('.xlsx')))
    expect(fieldsOf(back, 'x-old')).toEqual([['capacity', 'changed', 20]])
    expect(fieldsOf(back, 'x-promise')).toEqual([['number', 'set', '7']])
    expect(back.changes.some(({ id }) => id === 'x-foreign' || id === 'x-new')).toBe(false)
    expect(
      back.changes.filter(({ op, type }) => (op === 'create' || op === 'asked') && type === 'Service'),
    ).toHaveLength(2)
    const said = back.warnings.map(({ message }) => message).join('\n')
    expect(said).toMatch(/by its name it is “x-old in English”/)
    expect(said).toMatch(/by its name it is “x-promise in English”/)
  })

  it('[UP10] tells of each cell that cannot be read where it stands, and takes the others', async () => {
    const map = await smallMap()
    const { path } = await packed(map, 'x-hope')
    const book = await Book.open(path)
    book.set('Services', 'x-old', 'capacity', 'many')
    book.set('Services', 'x-old', 'status', 'asleep')
    book.set('Services', 'x-old', 'lastSeen', '03/04/2026')
    book.set('Services', 'x-old', 'confirm', 'perhaps')
    book.set('Services', 'x-old', 'name.en', 'A better name')
    const back = await returned(map, await book.save(at.fresh('.xlsx')))
    expect(back.rejected.map(({ row, field }) => [row, field])).toEqual(
      expect.arrayContaining([
        [3, 'Capacity / Capacité (places)'],
        [3, 'Status / État'],
        [3, 'Last seen / Vu la dernière fois'],
        [3, 'Still right / Toujours exact'],
      ]),
    )
    expect(back.rejected).toHaveLength(4)
    expect(fieldsOf(back, 'x-old')).toEqual([['name.en', 'changed', 'A better name']])
  })

  it('[UP11] carries replies to findings (R19) and "none here, confirmed" (R9), by an organization and no person', async () => {
    const map = await smallMap()
    const { path } = await packed(map, 'jurisdiction-on')
    const book = await Book.open(path)
    book.cover('answered', '2026-11-20')
    book.set('Your reply', 'x-finding', 'reply.en', 'It has had room since May.')
    const cell = String(book.sheet('Nothing known')[2]![0])
    book.set('Nothing known', cell, 'answer', 'Aucune ici, confirmé')
    book.set('Nothing known', cell, 'where.fr', 'Dans nos registres')
    const unnamed = await returned(map, await book.save(at.fresh('.xlsx')))
    expect(unnamed.rejected.map(({ message }) => message).join()).toMatch(/which organization answers/)

    book.cover('who', 'Zoe Personne')
    const byPerson = await returned(map, await book.save(at.fresh('.xlsx')), '--apply')
    expect(byPerson.warnings.map(({ message }) => message).join()).toMatch(/none of the organizations/)
    expect(JSON.stringify(await at.exported(map, 'own'))).not.toMatch(/Zoe/)

    book.cover('who', 'x-ministry en français')
    const named = await book.save(at.fresh('.xlsx'))
    expect(await returned(map, named, '--apply')).toMatchObject({ rejected: [] })
    const { nodes, relationships } = await at.exported(map, 'own')
    expect(relationships.filter(({ type }) => type === 'REPLIES_TO')).toEqual([
      expect.objectContaining({
        from: 'x-ministry',
        to: 'x-finding',
        properties: { text: { en: 'It has had room since May.' }, date: '2026-11-20' },
      }),
    ])
    const check = nodes.find(({ type }) => type === 'CoverageCheck')!
    expect(check.properties).toMatchObject({
      name: {
        en: expect.stringMatching(/^None here, confirmed: [^|]+$/) as string,
        fr: expect.stringMatching(/^Aucune ici, confirmé\s: [^|]+$/) as string,
      },
      result: 'none-confirmed',
      date: '2026-11-20',
      whereLooked: { fr: 'Dans nos registres' },
    })
    const about = relationships
      .filter(({ from, type }) => type === 'ABOUT' && from === check.id)
      .map(({ to }) => to)
    expect(about.toSorted()).toEqual([cell, 'jurisdiction-on'].toSorted())
    expect((await returned(map, named)).changes).toEqual([])

    const later = await Book.open((await packed(map, 'jurisdiction-on', '--as-of', '2026-12-31')).path)
    later.cover('who', 'x-ministry in English')
    later.set('Your reply', 'x-finding', 'reply.en', 'It is full again.')
    await returned(map, await later.save(at.fresh('.xlsx')), '--apply')
    const replies = (await at.exported(map, 'own')).relationships.filter(({ type }) => type === 'REPLIES_TO')
    expect(replies.map(({ properties }) => properties['text'])).toEqual(
      expect.arrayContaining([{ en: 'It has had room since May.' }, { en: 'It is full again.' }]),
    )
  })

  it('[UP15] codings, who is admitted and money come in by name in either language; what is taken out is asked', async () => {
    const map = await smallMap()
    await at.applyAll(map, [
      relate('SERVES', 'x-old', 'population-minors'),
      relate('SERVES', 'x-old', 'population-inuit'),
      create('Allocation', 'x-money', { amount: 5000, currency: 'CAD' }),
      relate('PAYS_TO', 'x-money', 'x-old'),
      { do: 'edit', id: 'x-new', properties: { eligibility: { minAge: 16, genders: ['women'] } } },
    ])
    const { path, told } = await packed(map, 'x-hope')
    expect(told).toMatchObject({ rows: { Allocation: 1 } })
    const book = await Book.open(path)
    const lists = book.sheet('fourfold-lists').flat()
    expect(lists).toContain('Women and girls | Femmes et filles')
    expect(lists).toContain('trans and non-binary people | personnes trans et non binaires')
    expect(book.row('Allocations', 'x-money')).toContain('x-old in English | x-old en français')
    // one term retyped in French, one new, one taken out; an unknown one
    book.set('Services', 'x-old', 'link:SERVES', 'Personnes mineures ; hommes et garçons')
    book.set('Services', 'x-old', 'link:DOES', 'Crisis or help line | Ligne d’urgence, ligne d’aide\nFlying')
    book.set('Services', 'x-new', 'eligibility.minAge', '18 ans')
    book.set('Services', 'x-new', 'eligibility.genders', 'women; men | hommes')
    book.set('Services', 'x-new', 'eligibility.maxAge', 'old')
    book.add('Services', { 'name.en': 'Night line' })
    book.add('Allocations', { 'name.en': 'For the night', amount: '1,2 M$', 'link:PAYS_TO': 'Night line' })
    book.add('Allocations', { 'name.en': 'From afar', amount: 7, 'link:PAYS_FROM': 'x-other in English' })
    book.add('Allocations', { 'name.en': 'For nothing', amount: 9, 'link:PAYS_TO': 'Nobody’s' })
    const edited = await book.save(at.fresh('.xlsx'))
    const back = await returned(map, edited, '--apply')
    expect(back.rejected.map(({ message }) => message).join('\n')).toMatch(
      /“old” is no age[^]*“Nobody’s”[^]*neither who pays/,
    )
    expect(back.rejected).toHaveLength(3)
    const said = back.warnings.map(({ message }) => message).join('\n')
    expect(said).toMatch(/Flying/)
    const gone = { op: 'conflict', type: 'SERVES', sheet: 'Services' }
    expect(back.changes).toContainEqual(expect.objectContaining(gone))
    expect((await at.run(['import', map, edited])).out).toMatch(
      /Services, row 3, Whom it is for.*: taken out/,
    )

    const { nodes, relationships } = await at.exported(map, 'own')
    const to = (from: string, type: string) =>
      relationships.filter((one) => one.from === from && one.type === type).map((one) => one.to)
    expect(to('x-old', 'SERVES').toSorted()).toEqual([
      'population-inuit',
      'population-men-boys',
      'population-minors',
    ])
    expect(to('x-old', 'DOES')).toEqual(['activity-hotline'])
    expect(nodes.find(({ id }) => id === 'x-new')?.properties['eligibility']).toEqual({
      minAge: 18,
      genders: ['women', 'men'],
    })
    const idOf = (name: string) =>
      nodes.find(({ properties }) => (properties['name'] as { en?: string } | undefined)?.en === name)!.id
    expect(to(idOf('For the night'), 'PAYS_TO')).toEqual([idOf('Night line')])
    expect(nodes.find(({ id }) => id === idOf('For the night'))?.properties['amount']).toBe(1_200_000)
    expect(to(idOf('From afar'), 'PAYS_FROM')).toEqual(['x-other'])
    expect((await returned(map, edited)).changes).toEqual([expect.objectContaining(gone)])
  })

  it('[UP15] what was taken out goes where a person says so, and is not asked again where they keep it', async () => {
    const map = await smallMap()
    const inuit = relate('SERVES', 'x-old', 'population-inuit')
    await at.applyAll(map, [relate('SERVES', 'x-old', 'population-minors'), inuit])
    const { path } = await packed(map, 'x-hope')
    const book = await Book.open(path)
    book.set('Services', 'x-old', 'link:SERVES', 'Minors | Personnes mineures')
    const gathered = valueOf(await readFiles({ paths: [await book.save(at.fresh('.xlsx'))] })).gathered
    const engine = valueOf(await openMap(map, { in: 'process' }))
    const take = async (accepted: Accepted) =>
      valueOf(await engine.importRead(gathered, { isDry: false, accepted }, author)).differences.records.find(
        ({ isTakenOut }) => isTakenOut === true,
      )
    const serves = () =>
      [...engine.view('own').relationships.values()].filter(
        ({ type, from }) => type === 'SERVES' && from === 'x-old',
      )

    const asked = await take({})
    expect([asked?.op, serves().length]).toEqual(['conflict', 2])
    const choice = new Set([`${asked?.key} standing`])
    await take({ mine: choice })
    expect([(await take({}))?.op, serves().length]).toEqual(['unchanged', 2])
    await take({ theirs: choice })
    expect(serves().map(({ to }) => to)).toEqual(['population-minors'])
    expect(await take({})).toBeUndefined()
    valueOf(await engine.dispatch({ do: 'undo' }, author))
    expect(serves()).toHaveLength(2)
    await engine.close()
  })

  it('[UP12] leaves out where something undisclosed is (R25)', async () => {
    const map = await smallMap()
    const { path } = await packed(map, 'x-hope')
    const book = await Book.open(path)
    book.add('Services', {
      'name.en': 'Shelter of Hope',
      'description.en': 'Open all year. It stands at 12 Secret Street, Toronto.',
    })
    const edited = await book.save(at.fresh('.xlsx'))
    const back = await returned(map, edited, '--apply')
    expect(back.warnings.map(({ message }) => message).join()).toMatch(/undisclosed/)
    expect(readFileSync(map, 'latin1')).not.toMatch(/12 Secret Street/)
    expect(JSON.stringify(await at.exported(map, 'own'))).toMatch(/Open all year/)
  })

  it('[UP6] a government confirms as a whole where the cover names none of its organizations', async () => {
    const map = await smallMap()
    const { path } = await packed(map, 'jurisdiction-on')
    const book = await Book.open(path)
    book.set('Services', 'x-new', 'confirm', 'x')
    book.cover('answered', '2199-01-01')
    await returned(map, await book.save(at.fresh('.xlsx')), '--apply')
    const { nodes } = await at.exported(map, 'own')
    const { verifiedBy, verifiedOn } = nodes.find(({ id }) => id === 'x-new')!.properties
    expect(verifiedBy, 'not the person who verified it before').toBe('Ontario')
    expect(String(verifiedOn) < '2199', 'no day to come').toBe(true)
  })

  it('[UP13] a file that is cut off or altered is told of, and nothing is written', async () => {
    const map = await smallMap()
    const { path } = await packed(map, 'x-hope')
    const whole = readFileSync(path)
    const before = await at.exported(map, 'own')
    for (let n = 1; n <= 12; n += 1) {
      const hurt = Buffer.from(n % 2 === 0 ? whole.subarray(0, (whole.length * n) / 13) : whole)
      if (n % 2 === 1) for (let at = n * 31; at < hurt.length; at += 997) hurt[at] = (hurt[at]! + n) % 256
      const file = at.fresh('.xlsx')
      writeFileSync(file, hurt)
      const { code, out, error } = await at.run(['import', map, file, '--apply'])
      expect([0, 1, 3]).toContain(code)
      expect(`${out}${error}`).not.toMatch(/unforeseen/)
    }
    expect(await at.exported(map, 'own')).toEqual(before)
  })
})
