import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { create, relate } from '../../../helpers/commands.ts'
import { expectRefusal, fingerprint, Workspace } from '../../../helpers/run-fourfold.ts'
import { Book } from '../../../helpers/pack-book.ts'
import { packing } from '../../../helpers/packing.ts'
import { unzip } from '../../../helpers/unzip.ts'

const at = new Workspace()
const { smallMap, packed, returned } = packing(at)

/** All that stands in a workbook, unpacked. */
const bytesOf = (path: string) => [...unzip(readFileSync(path)).values()].join('\n')

describe('a pack that goes out', () => {
  it('[UP1] holds the records of an organization, oldest-seen first, in both languages, with drop-down lists', async () => {
    const map = await smallMap()
    const { path, told } = await packed(map, 'x-hope')
    expect(told).toMatchObject({
      audience: 'x-hope',
      rows: { Organization: 1, Service: 2, Commitment: 1, Initiative: 0 },
      questions: 2,
    })
    const book = await Book.open(path)
    const services = book.sheet('Services')
    expect(services.slice(2).map(([id]) => id)).toEqual(['x-old', 'x-new'])
    expect(services[1]).toContain('Name / Nom (English / anglais)')
    expect(book.row('Services', 'x-new')).toContain('leads | dirige')
    expect(book.sheet('Commitments')[2]?.[0]).toBe('x-promise')
    expect(book.sheet('Read me').flat().join(' ')).toMatch(/send it back by.*retourner/)
    const parts = unzip(readFileSync(path))
    const workbook = parts.get('xl/workbook.xml')!.toString()
    const sheet = (name: string) => {
      const id = new RegExp(`sheetId="(\\d+)" name="${name}`).exec(workbook)![1]!
      return parts.get(`xl/worksheets/sheet${id}.xml`)!.toString()
    }
    expect(workbook.match(/state="hidden"/g)).toHaveLength(2)
    expect(sheet('Services')).toMatch(/<col min="1" max="1" [^>]*hidden="1"/)
    expect(sheet('Services')).toMatch(/<row r="1" hidden="1"/)
    const lists = [
      ...sheet('Services').matchAll(/sqref="([A-Z]+)3:\1\d+"><formula1>'fourfold-lists'!\$([A-Z]+)\$2/g),
    ]
    // confirm, role, two closed lists; then five codings, and two parts of who is admitted
    expect(lists.map(([, column]) => column).slice(0, 2)).toEqual(['B', 'D'])
    expect(lists).toHaveLength(4 + 5 + 2)
    expect(sheet('Services').indexOf('<dataValidations')).toBeGreaterThan(
      sheet('Services').indexOf('</sheetData>'),
    )
    expect(book.sheet('fourfold-lists').flat()).toContain('In place | En place')
  })

  it('[UP2] holds nothing of what its audience may not see, no person, and no formula, in workbook and excerpt', async () => {
    const map = await smallMap()
    const { path, excerpt, told } = await packed(map, 'x-hope')
    expect(told).toMatchObject({ left: 2 })
    const bytes = bytesOf(path)
    expect(bytes).toContain('x-old in English')
    const kept = readFileSync(excerpt, 'latin1')
    for (const secret of [
      /Closed project/,
      /Projet ferm/,
      /Officials only/,
      /Zelda/,
      /Internal whisper/,
      /Not yet told/,
      /x-mine/,
      /x-officials/,
      /x-internal/,
    ]) {
      expect(bytes).not.toMatch(secret)
      if (!/whisper/.test(secret.source)) expect(kept).not.toMatch(secret)
    }
    expect(bytes).not.toMatch(/<f>/)
    expect(bytes).toContain("'=HYPERLINK")
    const inside = await at.exported(excerpt, 'own')
    const ids = inside.nodes.map(({ id }) => id)
    expect(ids).toEqual(
      expect.arrayContaining(['x-hope', 'x-old', 'x-new', 'x-promise', 'x-finding', 'x-shared']),
    )
    expect(ids).not.toContain('x-foreign')
    expect(await at.json('check', excerpt)).toBeTruthy()
    expect((await at.run(['history', excerpt, 'x-old'])).out).not.toMatch(/Ada|Zelda/)
  })

  it('[UP14] gives no address, coordinates or undisclosed place of any record, in the bytes of either file (R25)', async () => {
    const map = await smallMap()
    const at12 = '12 Secret Street'
    const applied = await at.apply(map, [
      {
        do: 'edit',
        id: 'x-old',
        properties: {
          name: { en: 'Shelter of the river' },
          description: { en: `Open all year. It stands at ${at12}, Toronto. Ask for 416-555-0199.` },
          publicContact: 'Tel. 416-555-0177',
          eligibility: { minAge: 16, condition: `Comes to 9 St. Hidden Avenue by itself` },
        },
      },
      {
        do: 'edit',
        id: 'x-hope',
        properties: { description: { en: 'We run it at 43.65321,-79.38321 since 2009.' } },
      },
      create('Service', 'x-sealed', {
        handling: 'own',
        description: { en: 'Reserved place 77 Sealed Road' },
      }),
      create('Source', 'x-source', { name: { en: 'A report', fr: 'Un rapport' } }),
      relate('DELIVERS', 'x-hope', 'x-sealed'),
      relate('CITES', 'x-old', 'x-source', { locator: 'p. 3, 55, rue Cachée' }),
      relate('OPERATES_IN', 'x-new', 'jurisdiction-on', { note: { en: 'Internal whisper, M5V 2T6' } }),
    ])
    expect(applied).toMatchObject({ applied: 7, refused: [] })
    const { path, excerpt, told } = await packed(map, 'x-hope')
    const workbook = bytesOf(path)
    const inside = await at.exported(excerpt, 'own')
    expect(workbook).toContain('Open all year.')
    expect(JSON.stringify(inside)).toContain('Open all year.')
    for (const bytes of [workbook, readFileSync(excerpt, 'latin1'), JSON.stringify(inside)])
      for (const secret of [
        at12,
        '416-555-01',
        'Hidden Avenue',
        '43.6532',
        '79.3832',
        'Sealed',
        'x-sealed',
        'Cach',
        'M5V 2T6',
        'whisper',
      ])
        expect(bytes.includes(secret), secret).toBe(false)
    expect(told).toMatchObject({ keptBack: { records: 3, judgements: 1, sentences: 6 } })
    // an untouched pack takes nothing out of the map that it did not hold
    expect(await returned(map, path)).toMatchObject({ code: 0, changes: [] })
  })

  it('[UP1] says on its cover by when it is asked back: the day given, else 30 days on', async () => {
    const map = await smallMap()
    const cover = async (...options: readonly string[]) => {
      const { path, told } = await packed(map, 'x-hope', '--as-of', '2026-11-29', ...options)
      const row = (await Book.open(path))
        .sheet('Read me')
        .find((cells) => /send it back/.test(String(cells[1])))
      expect(told['due']).toBe(row![2])
      return row![2]
    }
    expect(await cover()).toBe('2026-12-29')
    expect(await cover('--due', '2027-02-01')).toBe('2027-02-01')
    const run = (due: string) =>
      at.run([
        'pack',
        map,
        '--for',
        'x-hope',
        '--as-of',
        '2026-11-29',
        '--due',
        due,
        '--out',
        at.fresh('.xlsx'),
      ])
    expectRefusal(await run('2026-11-28'), 1, /2026-11-28/)
    expectRefusal(await run('next week'), 2, /--due/)
  })

  it('[UP3] gives a government what is for officials, and asks it about its empty cells', async () => {
    const map = await smallMap()
    const { path, told } = await packed(map, 'jurisdiction-on', '--language', 'fr')
    expect(told).toMatchObject({ rows: { Organization: 2, Service: 2, Initiative: 1 } })
    const book = await Book.open(path)
    expect(book.sheet('Initiatives')[2]?.[0]).toBe('x-officials')
    expect(book.sheet('Nothing known').length).toBeGreaterThan(10)
    const open = await packed(map, 'jurisdiction-on', '--audience', 'public')
    expect(bytesOf(open.path)).not.toMatch(/x-officials/)
  })

  it('[UP4] says why it makes none, and leaves nothing behind', async () => {
    const map = await smallMap()
    const out = at.fresh('.xlsx')
    const run = (...words: readonly string[]) => at.run(['pack', map, '--out', out, ...words])
    expectRefusal(await run('--for', 'x-nobody'), 1, /x-nobody/)
    expectRefusal(await run('--for', 'x-old'), 2)
    expectRefusal(await run('--for', 'x-hope', '--audience', 'own'), 2, /own/)
    expectRefusal(await run('--for', 'x-hope', '--audience', 'fpt'), 2, /fpt/)
    expectRefusal(await at.run(['pack', map, '--for', 'x-hope']), 2, /--out/)
    expectRefusal(await run('--for', 'x-hope', '--out', at.fresh('/none/a.xlsx')), 1)
    expect(existsSync(out)).toBe(false)
    const { path } = await packed(map, 'x-hope')
    const before = fingerprint(path)
    expectRefusal(await at.run(['pack', map, '--for', 'x-hope', '--out', path]), 1, /fourfold/)
    expect(fingerprint(path)).toBe(before)
  })
})
