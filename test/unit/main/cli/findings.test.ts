import { describe, expect, it } from 'vitest'
import { Workspace } from '../../../helpers/run-fourfold.ts'

const at = new Workspace()
const map = await at.starterMap()

type Citation = { readonly source: string; readonly locator: string; readonly grade: string }
type Finding = {
  readonly id: string
  readonly score?: number | null
  readonly why: string
  readonly disclosure: string
  readonly judgement: unknown
  readonly citations: readonly Citation[]
}
type Side = { readonly id: string; readonly type: string; readonly name: string }
type Gap = Finding & {
  readonly cell: Readonly<Record<string, string>>
  readonly kind: string
  readonly also: readonly string[]
  readonly priority: number
  readonly findings: readonly string[]
}
type Pair = Finding & { readonly a: Side; readonly b: Side; readonly class: string; readonly shared: object }
type Point = Finding & {
  readonly a: Side
  readonly b: Side
  readonly status: string
  readonly replies: readonly unknown[]
}

const [gaps, overlaps, points] = await Promise.all([
  at.known<readonly Gap[]>('gaps', map),
  at.known<readonly Pair[]>('overlaps', map),
  at.known<readonly Point[]>('cross-purposes', map),
])

function expectKeys(all: readonly object[], keys: readonly string[]): void {
  expect(all.length).toBeGreaterThan(0)
  for (const one of all) expect(Object.keys(one)).toEqual(expect.arrayContaining([...keys]))
}

describe('JSON of the findings', () => {
  it('has the keys of the paper', () => {
    const common = ['id', 'why', 'disclosure', 'judgement', 'citations']
    expectKeys(gaps, [...common, 'cell', 'kind', 'also', 'priority', 'measures', 'findings', 'competence'])
    expectKeys(overlaps, [...common, 'a', 'b', 'score', 'class', 'coordinated', 'shared'])
    expectKeys(points, [...common, 'a', 'b', 'origin', 'rule', 'score', 'status', 'replies'])
    for (const one of [...overlaps, ...points]) expectKeys([one.a, one.b], ['id', 'type', 'name'])
    for (const one of [...gaps, ...overlaps, ...points]) {
      expect(['internal', 'shared', 'acknowledged', 'disputed', 'corrected']).toContain(one.disclosure)
      if (one.citations.length > 0) expectKeys(one.citations, ['source', 'locator', 'grade'])
    }
  })

  it('has stable ids: axes of a gap sorted, sides of a pair sorted', () => {
    for (const { id, cell } of gaps) {
      const axes = Object.keys(cell).sort()
      expect(id).toBe(`gap:${axes.map((axis) => `${axis}=${cell[axis] ?? ''}`).join('&')}`)
    }
    for (const { id, a, b } of overlaps) expect(id).toBe(`overlap:${[a.id, b.id].sort().join('|')}`)
    for (const { id, a, b } of points) {
      expect(id).toMatch(/^cross:[a-z-]+:[^|]+\|[^|]+$/)
      expect(id.split(':')[2]).toBe([a.id, b.id].sort().join('|'))
    }
    for (const list of [gaps, overlaps, points])
      expect(new Set(list.map((one) => one.id)).size).toBe(list.length)
  })

  it('[R8] a fresh map has fewer than 150 rows of gaps, and what nobody looked for only where a finding names it', () => {
    expect(gaps.length).toBeLessThan(150)
    for (const gap of gaps.filter((one) => one.kind === 'not-researched'))
      expect(gap.findings).not.toEqual([])
  })

  it('[R10] gaps are ranked by evidence: a cell without a cited finding stands below all that have one, ties by id', () => {
    const ranks = gaps.map((gap) => gap.priority)
    expect(ranks).toEqual([...ranks].sort((a, b) => b - a))
    gaps.slice(1).forEach((gap, i) => {
      const above = gaps[i]
      if (above?.priority === gap.priority) expect(above.id < gap.id, gap.id).toBe(true)
    })
  })

  it('[R13] overlaps score from 0 to 1, in one of three classes, and each shares something', () => {
    for (const one of overlaps) {
      expect(one.score).toBeGreaterThan(0)
      expect(one.score).toBeLessThanOrEqual(1)
      expect(['duplication', 'overlap', 'fragmentation']).toContain(one.class)
      expect(Object.keys(one.shared)).not.toEqual([])
    }
  })

  it('[R18] nobody is scored on a fresh map: score null and candidate throughout, no verdict', () => {
    expect(points.map((one) => one.score).filter((score) => score !== null)).toEqual([])
    expect(new Set(points.map((one) => one.status))).toEqual(new Set(['candidate']))
    for (const one of [...gaps, ...overlaps, ...points]) expect(one.judgement).toBeNull()
  })
})

describe('options of the findings', () => {
  const lists = { gaps, overlaps, 'cross-purposes': points } as const

  it.each(['gaps', 'overlaps', 'cross-purposes'] as const)(
    '%s: French gives the same ids in the same order, other sentences',
    async (list) => {
      const french = await at.known<readonly Finding[]>(list, map, '--language', 'fr')

      expect(french.map((one) => one.id)).toEqual(lists[list].map((one) => one.id))
      expect(french.map((one) => one.score)).toEqual(lists[list].map((one) => one.score))
      const same = french.filter((one, i) => one.why === lists[list][i]?.why)
      expect(same.map((one) => one.id)).toEqual([])
    },
  )

  it('--limit takes the first', async () => {
    const [three, many] = await Promise.all([
      at.known('overlaps', map, '--limit', '3'),
      at.known('overlaps', map, '--limit', '100000'),
    ])

    expect(three).toEqual(overlaps.slice(0, 3))
    expect(many).toEqual(overlaps)
  })

  it.each([
    'pillar=pillar-protection',
    'jurisdiction=jurisdiction-on',
    'population=population-indigenous',
    'exploitation=exploitation-labour',
    'activity=activity-emergency-shelter',
    'organization=ca-rcmp',
  ])('--scope %s leaves out, and never names another term of that axis', async (scope) => {
    const [axis = '', term = ''] = scope.split('=')
    const found = await at.known<readonly Gap[]>('gaps', map, '--scope', scope)

    expect(found.length).toBeLessThan(gaps.length)
    const others = gaps.map((gap) => gap.cell[axis]).filter((one) => one !== undefined && one !== term)
    const elsewhere = new Set(others.filter((one) => /^pillar-|^jurisdiction-..$/.test(one ?? '')))
    expect(found.filter((gap) => elsewhere.has(gap.cell[axis]))).toEqual([])
  })

  it('--scope keeps to pairs and points inside it', async () => {
    const [pairs, tensions] = await Promise.all([
      at.known<readonly Pair[]>('overlaps', map, '--scope', 'jurisdiction=jurisdiction-on'),
      at.known<readonly Point[]>('cross-purposes', map, '--scope', 'exploitation=exploitation-labour'),
    ])
    const known = new Set([...overlaps, ...points].map((one) => one.id))

    expect([...pairs, ...tensions].map((one) => one.id).filter((id) => !known.has(id))).toEqual([])
    expect(pairs.length).toBeLessThan(overlaps.length)
    expect(tensions.length).toBeLessThan(points.length)
  })

  it('--scope repeated: several ids of a key widen, several keys narrow', async () => {
    const ids = async (...scopes: readonly string[]) => {
      const words = scopes.flatMap((scope) => ['--scope', scope])
      return (await at.known<readonly Gap[]>('gaps', map, ...words)).map((gap) => gap.id)
    }
    const [ontario, both, narrow] = await Promise.all([
      ids('jurisdiction=jurisdiction-on'),
      ids('jurisdiction=jurisdiction-on', 'jurisdiction=jurisdiction-qc'),
      ids('jurisdiction=jurisdiction-on', 'pillar=pillar-protection'),
    ])

    expect(both.length).toBeGreaterThan(ontario.length)
    expect(narrow.length).toBeLessThan(ontario.length)
    expect(narrow).toContain('gap:jurisdiction=jurisdiction-on&pillar=pillar-protection')
  })

  it('--as-of in the time of the plan finds other things; --known-at before the file began finds nothing', async () => {
    const [then, unknown] = await Promise.all([
      at.known<readonly Pair[]>('overlaps', map, '--as-of', '2012-10-01'),
      at.known<readonly Pair[]>('overlaps', map, '--known-at', '2012-10-01'),
    ])

    expect(then.some((one) => one.id.includes('nap-2012-'))).toBe(true)
    expect(unknown).toEqual([])
  })

  it('in text: numbered, with why, who can act, the reply or that there is none (R19), and what is left out', async () => {
    const [english, french] = await Promise.all([
      at.run(['gaps', map, '--limit', '2']),
      at.run(['overlaps', map, '--limit', '2', '--language', 'fr']),
    ])

    expect(english.out).toMatch(/^ {2}1\. .+ — .+\n[^]*No reply yet[^]*\n {2}2\. /)
    expect(english.out).toContain(`${gaps.length - 2} more`)
    expect(french.out).toMatch(/ 0,\d\d\n/)
    expect(french.out).toContain('Aucune réplique à ce jour')
  })
})
