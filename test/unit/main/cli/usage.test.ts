import { describe, expect, it } from 'vitest'
import { expectRefusal, fingerprint, Workspace } from '../../../helpers/run-fourfold.ts'

const at = new Workspace()
const map = await at.starterMap()

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
    ['check MAP --as-of 2026-01-01', /--as-of/],
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
