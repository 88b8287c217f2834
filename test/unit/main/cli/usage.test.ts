import { describe, expect, it } from 'vitest'
import { expectRefusal, fingerprint, Workspace } from '../../../helpers/run-fourfold.ts'

const at = new Workspace()
const map = await at.starterMap()
const written = await at.newMap('--empty')

describe('wrong usage ends with 2', () => {
  const before = fingerprint(map)
  const wrong: readonly (readonly [string, RegExp])[] = [
    ['', /command/i],
    ['fly MAP', /fly/],
    ['info', /MAP/],
    ['info MAP again', /again/],
    ['info MAP --rows pillar', /--rows/],
    ['gaps MAP --scope planet=mars', /planet/],
    ['gaps MAP --scope pillar', /pillar/],
    ['gaps MAP --as-of 2026-02-30', /2026-02-30/],
    ['gaps MAP --as-of 01/02/2026', /01\/02\/2026/],
    ['gaps MAP --as-of 9999-12-31', /9999-12-31/],
    ['gaps MAP --as-of 2026-01-01T00:00:00', /2026-01-01T00:00:00/],
    ['gaps MAP --known-at 2026', /2026/],
    ['gaps MAP --limit -1', /--limit/],
    ['gaps MAP --horizon 1.5', /1\.5/],
    ['gaps MAP --horizon 99999', /99,?999.* months .*600/],
    ['gaps MAP --current 601', /601.* months .*600/],
    ['gaps MAP --horizon 601 --language fr', /601.* mois.*600/],
    ['gaps MAP --language de', /de/],
    ['matrix MAP --rows pillar', /--columns/],
    ['matrix MAP --rows pillar --columns colour', /colour/],
    ['matrix MAP --rows pillar --columns pillar', /pillar/],
    ['search MAP', /TEXT/],
    ['export MAP --as json', /--out/],
    ['export MAP --as stone --out x', /stone/],
    ['brief MAP --as html', /--out/],
    ['brief MAP --as rtf --out x.rtf', /rtf/],
    ['check MAP --rows pillar', /--rows/],
    ['info MAP --as-of 2026-02-30', /2026-02-30/],
    ['gaps MAP --scope pillar=jurisdiction-on', /jurisdiction-on.*Pillar.*pillar-prevention/],
    ['info MAP --scope organization=pillar-protection', /pillar-protection.*Organization.*ca-|ab-/],
    ['brief MAP --as html --out x --audience pillar-protection', /pillar-protection.*Jurisdiction/],
    ['gaps MAP --audience nap-2012 --language fr', /nap-2012.*Organisation/],
    ['apply MAP none.jsonl --author=', /--author/],
    ['apply MAP none.jsonl --organization RCMP', /RCMP/],
  ]

  it.concurrent.each(wrong)('fourfold %s', async (line, message) => {
    const words = line.split(' ').filter((word) => word !== '')
    const ran = await at.run(words.map((word) => (word === 'MAP' ? map : word)))

    expectRefusal(ran, 2, message)
    expect(fingerprint(map)).toBe(before)
  })

  it('says so in French when French is asked for', async () => {
    const [scope, option, command] = await Promise.all([
      at.run(['gaps', map, '--language', 'fr', '--scope', 'planet=mars']),
      at.run(['gaps', map, '--nonsense', '--language=fr']),
      at.run(['fly', map, '--language', 'fr']),
    ])

    expectRefusal(scope, 2, /portée «\splanet\s»/)
    expectRefusal(option, 2, /option «\s--nonsense\s» n.existe pas/)
    expectRefusal(command, 2, /commande «\sfly\s» n.existe pas/)
  })
})

describe('what cannot be done ends with 1', () => {
  it('an id that the map does not know, in a scope, as an audience, as an organization', async () => {
    const before = fingerprint(map)
    const commands = at.commands([{ do: 'create', type: 'Topic', properties: { name: { en: 'T' } } }])
    const ran = await Promise.all([
      at.run(['gaps', map, '--scope', 'pillar=pillar-nonsense']),
      at.run(['gaps', map, '--scope', 'pillar=pillar-protection,pillar-nonsense', '--json']),
      at.run(['gaps', map, '--audience', 'nobody-here']),
      at.run(['export', map, '--as', 'json', '--out', at.fresh('.json'), '--audience', 'nobody-here']),
      at.run(['brief', map, '--as', 'html', '--out', at.fresh('.html'), '--audience', 'nobody-here']),
    ])
    ran.push(await at.run(['apply', map, commands, '--author', 'Ann', '--organization', 'nobody-here']))

    for (const one of ran) expectRefusal(one, 1, /pillar-nonsense|nobody-here/)
    expect(fingerprint(map)).toBe(before)
  })

  it('a command file that is not there, in both languages', async () => {
    expectRefusal(await at.run(['apply', map, 'no-such.jsonl']), 1, /no-such\.jsonl.*could not be read/)
    expectRefusal(
      await at.run(['apply', map, 'no-such.jsonl', '--language', 'fr']),
      1,
      /no-such\.jsonl.*n.a pu être lu/,
    )
  })
})

describe('[L7] common options', () => {
  const common = [
    ...['--as-of', '2026-01-01', '--known-at', '2030-01-01', '--scope', 'pillar=pillar-protection'],
    ...[
      '--audience',
      'public',
      '--limit',
      '3',
      '--horizon',
      '12',
      '--current',
      '24',
      '--language',
      'fr',
      '--json',
    ],
  ]
  const commands: readonly (readonly string[])[] = [
    ['create', at.fresh('.fourfold'), '--empty'],
    ['synthesize', at.fresh('.fourfold'), '--measures', '5', '--seed', '1'],
    ['apply', written, at.commands([])],
    ['info', map],
    ['matrix', map, '--rows', 'pillar', '--columns', 'jurisdiction'],
    ...['gaps', 'overlaps', 'cross-purposes', 'commitments', 'funding', 'duplicates'].map((name) => [
      name,
      map,
    ]),
    ['search', map, 'police'],
    ['history', map, 'ca-rcmp'],
    ['export', map, '--as', 'json', '--out', at.fresh('.json')],
    ['brief', map, '--as', 'html', '--out', at.fresh('.html')],
    ['check', map],
  ]

  it.each(commands)(
    'fourfold %s takes all of them',
    async (...words) => {
      const { code, out, error } = await at.run([...words, ...common])

      expect({ code, error: error.replace(/^fourfold\s: une exportation[^\n]*\n/, '') }).toEqual({
        code: 0,
        error: '',
      })
      expect(JSON.parse(out)).toBeDefined()
    },
    60_000,
  )

  it('change nothing where they mean nothing, and the help says which', async () => {
    const [plain, more, help] = await Promise.all([
      at.json('info', map),
      at.json('info', map, '--as-of', '2012-10-01', '--scope', 'pillar=pillar-protection', '--limit', '1'),
      at.run(['info', '--help']),
    ])

    expect(more).toEqual(plain)
    expect(help.out).toMatch(/change nothing: --as-of, --scope, --limit, --horizon, --current\./)
    expect((await at.run(['gaps', '--help'])).out).not.toMatch(/change nothing/)
  }, 60_000)

  it('--limit cuts lines and rows, in data too, and changes no total', async () => {
    const [matrix, all] = await Promise.all([
      at.json<{ rows: { id: string }[]; cells: { row: string }[] }>(
        ...['matrix', map, '--rows', 'activity', '--columns', 'pillar', '--limit', '2'],
      ),
      at.json<{ rows: { id: string }[] }>('matrix', map, '--rows', 'activity', '--columns', 'pillar'),
    ])
    expect(matrix.rows).toEqual(all.rows.slice(0, 2))
    expect(new Set(matrix.cells.map(({ row }) => row))).toEqual(new Set(matrix.rows.map(({ id }) => id)))

    const funding = await at.json<{ lines: object[]; total: number }>('funding', map)
    const cut = await at.json<{ lines: object[]; total: number }>('funding', map, '--limit', '2')
    expect(cut).toEqual({ ...funding, lines: funding.lines.slice(0, 2) })
  }, 60_000)
})

describe('help', () => {
  it('is printed on stdout, for all and for each command', async () => {
    const all = await at.run(['--help'])
    expect(all.code).toBe(0)
    const names = [
      ...['create', 'apply', 'info', 'matrix', 'gaps', 'overlaps', 'cross-purposes', 'commitments'],
      ...['funding', 'search', 'duplicates', 'export', 'brief', 'check'],
    ]
    for (const name of names) expect(all.out).toContain(name)

    const one = await at.run(['export', '--help', '--language', 'fr'])
    expect(one).toMatchObject({ code: 0, error: '' })
    expect(one.out).toMatch(/Utilisation\s: fourfold export/)
  })
})
