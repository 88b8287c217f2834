import { describe, expect, it } from 'vitest'
import type { StrategyAxis } from '../../shared/view/shapes/strategies.ts'
import { catalogues } from '../../shared/language/catalogues.ts'
import { ask } from '../helpers/ask.ts'
import { starter, today, view } from './starter-answers.ts'

/** Counted by hand in the records of graph-schema/starter-map, by the pillars that each measure advances. */
const byHand = {
  'nap-2012': { prevention: 19, protection: 19, prosecution: 32, partnerships: 28 },
  'ca-strategy-2019': { prevention: 5, protection: 5, prosecution: 2, partnerships: 6 },
  'bc-strategy-2013': { prevention: 2, protection: 1, prosecution: 0, partnerships: 3 },
  'ab-strategy-2019': { prevention: 2, protection: 1, prosecution: 4, partnerships: 2 },
  'mb-tracias-trust': { prevention: 3, protection: 6, prosecution: 3, partnerships: 3 },
  'on-strategy-2016': { prevention: 3, protection: 3, prosecution: 0, partnerships: 1 },
  'qc-plan-2021': { prevention: 3, protection: 1, prosecution: 1, partnerships: 3 },
} as const
const ids = Object.keys(byHand)
const compare = (strategies: readonly string[], rows: StrategyAxis = 'pillar', more = {}) =>
  starter('strategies', today, { strategies: [...strategies], rows, ...more })
const row = (answer: ReturnType<typeof compare>, id: string) => answer.rows.find((one) => one.id === id)

describe('strategies of the starter map side by side', () => {
  it('[SB1] Canada first, then west to east; ended ones at the last day of their own periods', () => {
    const { heads } = compare(ids)
    expect(heads.map(({ id, readOn, isEnded }) => [id, readOn, isEnded])).toEqual([
      ['nap-2012', '2016-12-31', true],
      ['ca-strategy-2019', today, false],
      ['bc-strategy-2013', '2016-12-31', true],
      ['ab-strategy-2019', today, false],
      ['mb-tracias-trust', today, false],
      ['on-strategy-2016', '2020-03-06', true],
      ['qc-plan-2021', '2026-03-31', true],
    ])
  })

  it('[SB2] the measures by pillar are those of the records', () => {
    const answer = compare(ids)
    const counted = Object.fromEntries(
      ids.map((id) => [
        id,
        Object.fromEntries(
          answer.rows.map((one) => [one.id.replace('pillar-', ''), one.cells[id]?.measures.length]),
        ),
      ]),
    )
    expect(counted).toEqual(byHand)
    expect(answer.notStated).toEqual({ 'ca-strategy-2019': ['ca-strategy-2019-cbsa-review'] })
  })

  it('[SB2] within its time the plan of 2012 holds the 17 deliverables printed under prevention', () => {
    const { rows } = ask(
      'strategies',
      view,
      { strategies: ['nap-2012'], rows: 'pillar' },
      { asOf: '2012-10-01' },
    )
    const printed = rows[0]?.cells['nap-2012']?.measures.filter((id) => /^nap-2012-\d/.test(id))
    expect(printed?.length).toBe(17)
    expect(printed?.[0]).toBe('nap-2012-1.11-1')
  })

  it('[SB3] [R23] labour is outside the scope of Manitoba, not a deficit; nothing of prosecution found for B.C.', () => {
    const forms = row(
      compare(['mb-tracias-trust', 'ab-strategy-2019'], 'exploitation'),
      'exploitation-labour',
    )
    // the act of 2012 is part of the strategy and names labour, so the cell holds it
    expect(forms?.cells['mb-tracias-trust']?.measures).toEqual(['mb-csehta-measures'])
    const organs = row(compare(['on-strategy-2016', 'qc-plan-2021'], 'exploitation'), 'exploitation-labour')
    expect(organs?.cells['qc-plan-2021']).toMatchObject({
      measures: [],
      gap: 'out-of-scope',
      reason: 'forms',
    })
    expect(row(compare(ids), 'pillar-prosecution')?.cells['bc-strategy-2013']).toMatchObject({
      measures: [],
      gap: 'not-researched',
      reason: 'not-found',
    })
  })

  it('[SB3] every empty cell of every axis has a kind and a sentence', () => {
    for (const axis of ['pillar', 'population', 'exploitation', 'activity', 'objective'] as const)
      for (const one of compare(ids, axis).rows)
        for (const [id, cell] of Object.entries(one.cells))
          if (cell.measures.length === 0)
            expect(
              [cell.gap, cell.why ?? ''].every((said) => said !== null && said !== ''),
              `${id} ${one.id}`,
            ).toBe(true)
  })

  it('[SB5] every pair has a whole, and never more in common than that', () => {
    const { pairs } = compare(ids, 'activity')
    expect(pairs.length).toBe((ids.length * (ids.length - 1)) / 2)
    for (const { shared, of, why } of pairs) {
      expect(shared).toBeLessThanOrEqual(of)
      expect(why).not.toBe('')
    }
  })

  it('[SB6] pillar sets of four and five, definitions and forms are told apart', () => {
    const { differences, scopes } = compare(['nap-2012', 'ca-strategy-2019', 'mb-tracias-trust'])
    const of = (aspect: string) => differences.find((one) => one.aspect === aspect)?.groups
    expect(of('pillarSet')?.map((one) => [one.text, one.strategies])).toEqual([
      ['Four pillars (2012): Prevention; Protection; Prosecution; Partnerships', ['nap-2012']],
      [
        'Five pillars (2019): Empowerment; Prevention; Protection; Prosecution; Partnerships',
        ['ca-strategy-2019'],
      ],
      [
        'Manitoba: Prevention; Intervention; Legislation; Coordination; Research and evaluation',
        ['mb-tracias-trust'],
      ],
    ])
    expect(of('definition')?.map((one) => one.isStated)).toEqual([true, true, false])
    expect(scopes.map((one) => one.strategy)).toEqual(['nap-2012', 'mb-tracias-trust'])
  })

  it('[SB7] a provincial official starts from Manitoba: the federal hotline has a counterpart, immigration is not its to do', () => {
    const { start } = compare(['mb-tracias-trust', 'ca-strategy-2019'], 'activity', {
      ours: 'mb-tracias-trust',
      other: 'ca-strategy-2019',
    })
    const rows = (held: readonly { readonly row: string }[] = []) => held.map((one) => one.row)
    expect(rows(start?.theirsOnly)).not.toContain('activity-hotline')
    expect(rows(start?.theirsOnly)).toContain('activity-referral')
    expect(rows(start?.oursOnly)).toContain('activity-cultural-healing')
    const outside = new Map(start?.outside.map((one) => [one.measure, one.rows]))
    expect(outside.get('ca-trp-vtip')).toContain('activity-immigration-status')
    expect(outside.has('ca-procurement-human-rights')).toBe(true)
    for (const one of [...(start?.theirsOnly ?? []), ...(start?.oursOnly ?? [])])
      expect(one.citations.length, one.row).toBeGreaterThan(0)
  })

  it('[SB8] the picture has the strategies, a shape for what is shared, and says how many it leaves out', () => {
    const graph = starter('strategyGraph', today, {
      strategies: ['nap-2012', 'mb-tracias-trust'],
      rows: 'activity',
    })
    expect(graph.nodes.filter((one) => one.shape === 'strategy').map((one) => one.id)).toEqual([
      'nap-2012',
      'mb-tracias-trust',
    ])
    expect(graph.nodes.some((one) => one.shape === 'shared-measure')).toBe(true)
    expect(graph.nodes.length - 2 + graph.omitted).toBe(98 + 13)
    const one = starter('strategyGraph', today, {
      strategies: ['nap-2012', 'mb-tracias-trust'],
      rows: 'pillar',
      row: 'pillar-prosecution',
    })
    expect(one.nodes.filter((node) => node.shape !== 'strategy').length).toBe(32 + 3)
  })

  it('[R21] no sentence says that a government lacks, fails or is behind', () => {
    const words =
      /\b(lacks?|lacking|fails?|failed|behind|worse|missing|deficit|manque|échoue|retard|déficit)\b/i
    for (const language of ['en', 'fr'] as const)
      expect(JSON.stringify(catalogues[language].strategies)).not.toMatch(words)
  })
})
