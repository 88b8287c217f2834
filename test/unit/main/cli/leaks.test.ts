import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { create, relate } from '../../../helpers/commands.ts'
import { excerpts, Workspace } from '../../../helpers/run-fourfold.ts'
import { unzip } from '../../../helpers/unzip.ts'

const at = new Workspace()

/** Words planted where they must not leave. `q` plus letters, so that no id, hash or salt holds one by chance. */
const mark = (name: string) => `qzxmark${name}`
const named = (name: string, more: object = {}) => ({
  name: { en: mark(name), fr: `${mark(name)} fr` },
  ...more,
})
const own = { handling: 'own' }
const amount = 777_777_123

/** A map in which much is hidden behind what is open. */
async function planted(): Promise<string> {
  const map = await at.starterMap()
  await at.applyAll(
    map,
    [
      create('Initiative', 'qzx-mine', named('record', own)),
      relate('ADVANCES', 'qzx-mine', 'pillar-prevention'),
      relate('OPERATES_IN', 'qzx-mine', 'jurisdiction-nu'),
      relate('LEADS', 'ca-rcmp', 'qzx-mine'),
      create('Initiative', 'x-open', { description: { en: 'Open' } }),
      create('Source', 'qzx-source', named('source', { ...own, grade: 'evaluation' })),
      relate('CITES', 'x-open', 'qzx-source', { locator: mark('locator'), quote: mark('quote') }),
      relate('CITES', 'x-open', 'source-nap-2012', { locator: mark('closer'), handling: 'own' }),
      create('Finding', 'qzx-finding', named('finding', { ...own, kind: 'gap', text: { en: mark('text') } })),
      relate('ABOUT', 'qzx-finding', 'pillar-protection'),
      relate('ABOUT', 'qzx-finding', 'jurisdiction-nu'),
      relate('CITES', 'qzx-finding', 'qzx-source', { locator: 'p. 1' }),
      create('Allocation', 'qzx-money', named('money', { ...own, amount, per: 'total', basis: 'actual' })),
      relate('PAYS_TO', 'qzx-money', 'ca-rcmp'),
      create('Interaction', 'qzx-tension', named('tension', { ...own, text: { en: mark('said') } })),
      relate('ACTS', 'qzx-tension', 'ca-mwsp', { role: 'source' }),
      relate('ACTS', 'qzx-tension', 'ca-hotline', { role: 'target' }),
      { do: 'edit', id: 'x-open', properties: { note: { en: 'First' } } },
      create('Topic', 'qzx-opened', named('former', own)),
      {
        do: 'edit',
        id: 'qzx-opened',
        properties: { name: { en: 'Now open', fr: 'Ouvert' }, handling: 'public' },
      },
      create('Topic', 'x-removed', { note: { en: mark('removed') } }),
      { do: 'remove', id: 'x-removed' },
      create('Topic', 'x-verified', { verifiedBy: mark('person') }),
      create('CoverageCheck', 'x-check', { result: 'found-none', who: mark('looker') }),
      create('CoverageCheck', 'x-check-of-rcmp', {
        result: 'found-none',
        who: 'Royal Canadian Mounted Police',
      }),
      relate('ABOUT', 'x-check', 'jurisdiction-nu'),
      relate('DOES', 'x-open', 'activity-survivor-engagement', { assignedBy: mark('coder') }),
    ],
    '--author',
    mark('author'),
  )
  const [gap] = await at.json<readonly { id: string }[]>('gaps', map, '--limit', '1')
  await at.applyAll(
    map,
    [{ do: 'judge', finding: gap?.id, verdict: 'to-raise', reason: mark('reason') }],
    '--author',
    mark('judge'),
  )
  return map
}

/** All text of a file or folder; documents are unpacked. */
function textOf(path: string): string {
  if (statSync(path).isDirectory())
    return readdirSync(path)
      .map((name) => textOf(join(path, name)))
      .join('\n')
  const bytes = readFileSync(path)
  return path.endsWith('.docx') ? [...unzip(bytes).values()].join('\n') : bytes.toString('utf8')
}

const map = await planted()
const clean = await at.starterMap()

describe('[R28] what leaves is computed on what its audience may see', () => {
  it('the planted words are there for the owner: otherwise the rest would prove nothing', async () => {
    const all = JSON.stringify(await at.exported(map, 'own'))

    for (const name of [
      'record',
      'source',
      'locator',
      'quote',
      'closer',
      'finding',
      'text',
      'money',
      'tension',
      'reason',
    ])
      expect(all, name).toContain(mark(name))
    expect(all).toContain(String(amount))
  })

  it.each([
    ['public', 'json'],
    ['public', 'csv'],
    ['fpt', 'csv'],
    ['ca-rcmp', 'json'],
    ['jurisdiction-on', 'json'],
  ])('an export for %s as %s holds none of them', async (audience, as) => {
    const out = at.fresh(audience === 'fpt' ? '-folder' : `.${as}`)
    const ran = await at.run(['export', map, '--as', as, '--out', out, '--audience', audience])
    expect(ran.code).toBe(0)

    const text = textOf(out)
    // officials see who verified, looked and coded (R31)
    const names = audience === 'fpt' ? ['person', 'looker', 'coder'] : []
    for (const name of names) expect(text, name).toContain(mark(name))
    const left = names.reduce((rest, name) => rest.replaceAll(mark(name), ''), text)
    expect(excerpts(left, /qzxmark|qzx-(?!opened)|777777123/)).toEqual([])
    expect(excerpts(text, /Now open/)).not.toEqual([])
  })

  it.each([
    ['public', 'html', 'both'],
    ['fpt', 'docx', 'fr'],
    ['ca-rcmp', 'html', 'en'],
  ])('a briefing for %s as %s (%s) holds none of them', async (audience, as, language) => {
    const out = at.fresh(`.${as}`)
    const words = ['--as', as, '--language', language, '--audience', audience, '--out', out]
    expect((await at.run(['brief', map, ...words])).code).toBe(0)

    expect(excerpts(textOf(out), /qzx|777.777.123/)).toEqual([])
  })

  it('[R31] outside, who looked is said where it is an organization, who coded is a role', async () => {
    const { nodes, relationships } = await at.exported(map, 'public')
    const whoOf = (id: string) => nodes.find((node) => node.id === id)?.properties['who']
    expect(whoOf('x-check')).toBeUndefined()
    expect(whoOf('x-check-of-rcmp')).toBe('Royal Canadian Mounted Police')
    const coded = relationships.find((one) => one.from === 'x-open' && one.type === 'DOES')
    expect(coded?.properties['assignedBy'], 'that somebody coded it stays (R6)').toBe('curator')
  })

  it('info counts of the journal what its audience may know of', async () => {
    const fresh = await at.starterMap()
    const counts = async (audience: string) => {
      const { transactions, entries } = await at.json<{ transactions: number; entries: number }>(
        'info',
        fresh,
        '--audience',
        audience,
      )
      return { transactions, entries }
    }
    const before = await counts('public')
    expect(before.entries).toBeGreaterThan(before.transactions)
    await at.applyAll(fresh, [
      create('Topic', 'x-mine', own),
      relate('RELATED_TO', 'x-mine', 'pillar-protection'),
      create('Topic', 'x-officials', { handling: 'fpt' }),
    ])
    expect(await counts('public')).toEqual(before)
    const [all, officials] = [await counts('own'), await counts('fpt')]
    expect(officials.transactions).toBe(before.transactions + 1)
    expect(all.transactions).toBeGreaterThanOrEqual(officials.transactions + 2)
    await at.applyAll(fresh, [create('Topic', 'x-open')])
    expect((await counts('public')).transactions).toBe(before.transactions + 1)
  })

  it('findings, counts, totals and ranks for the public are those of a map without them', async () => {
    await at.applyAll(clean, [
      create('Initiative', 'x-open', { description: { en: 'Open' } }),
      { do: 'edit', id: 'x-open', properties: { note: { en: 'First' } } },
      create('Topic', 'qzx-opened', { name: { en: 'Now open', fr: 'Ouvert' } }),
      create('Topic', 'x-verified'),
      create('CoverageCheck', 'x-check', { result: 'found-none' }),
      create('CoverageCheck', 'x-check-of-rcmp', { result: 'found-none' }),
      relate('ABOUT', 'x-check', 'jurisdiction-nu'),
      relate('DOES', 'x-open', 'activity-survivor-engagement', { assignedBy: 'curator' }),
    ])
    const asks = [
      ['gaps'],
      ['cross-purposes'],
      ['funding'],
      ['matrix', '--rows', 'pillar', '--columns', 'jurisdiction'],
    ].map(([command = '', ...rest]) => ({ command, rest }))
    for (const { command, rest } of asks) {
      const [with_, without] = await Promise.all(
        [map, clean].map((one) => at.json(command, one, ...rest, '--audience', 'public')),
      )
      expect(with_, command).toEqual(without)
    }
    const counts = async (one: string) => {
      const { nodes, relationships, sources } = await at.json<Record<string, unknown>>(
        'info',
        one,
        '--audience',
        'public',
      )
      return { nodes, relationships, sources }
    }
    expect(await counts(map)).toEqual(await counts(clean))
    expect(await at.json('search', map, 'qzxmark', '--audience', 'public')).toEqual([])
  })
})
