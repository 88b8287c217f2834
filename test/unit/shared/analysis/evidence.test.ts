import { describe, expect, it } from 'vitest'
import { citationsOfAll, weightOfEvidence } from '../../../../shared/analysis/evidence.ts'
import { graphOf } from '../../../../shared/graph/map-graph.ts'
import { countMap } from '../../../../shared/view/count-map.ts'
import { ask } from '../../../helpers/ask.ts'
import { finding, makeMap, service, source } from '../../../helpers/make-map.ts'

const ungraded = source('a-source', '2025-01-01', { grade: undefined })
const copy = source('b-source', '2025-01-01', { grade: 'copy' })
const report = source('c-source', '2025-01-01', { grade: 'evaluation' })
const named = { about: 'pillar-prosecution jurisdiction-sk' }
const map = makeMap(
  ungraded,
  copy,
  report,
  service('cited', { cites: 'a-source b-source c-source', pillar: 'prosecution', in: 'sk' }),
  finding('alone', { ...named, cites: 'a-source' }),
)

describe('[R38] a grade that nobody stated', () => {
  it('is no grade: it is not taken for a copy, and stands last', () => {
    const cited = citationsOfAll(graphOf(map), ['cited'])
    expect(cited.map(({ source: id, grade }) => [id, grade])).toEqual([
      ['c-source', 'evaluation'],
      ['b-source', 'copy'],
      ['a-source', null],
    ])
  })

  it('raises no rank above that of a copy, and lowers none', () => {
    const graph = graphOf(map)
    expect(weightOfEvidence(graph, ['alone'])).toBe(1)
    expect(weightOfEvidence(graph, ['cited'])).toBe(10)
  })

  it('is null in answers, counted beside what else is not known, and what the grid draws attention to', () => {
    const { citations } = ask('record', map, { id: 'alone' })!
    expect(citations.map((one) => one.grade)).toEqual([null])
    expect(countMap(map).unknownGrade).toBe(1)
    const { rows } = ask('table', map, { type: 'Source', columns: ['map.attention'] })
    expect(rows.filter(([, marks]) => (marks as string[] | null)?.includes('gradeUnknown'))).toEqual([
      ['a-source', ['gradeUnknown']],
    ])
  })

  it.each([
    ['en', 'Grade not stated', 'The grade of 1 source is not stated.', 'Secondary copy'],
    [
      'fr',
      'Niveau de preuve non précisé',
      'Le niveau de preuve de 1 source n’est pas précisé.',
      'Copie secondaire',
    ],
  ] as const)('is said in the briefing, also in a shared one (%s)', (language, said, counted, copied) => {
    const own = makeMap(
      ungraded,
      service('cited', { cites: 'a-source', pillar: 'prosecution', in: 'sk', verifiedOn: '2026-01-01' }),
      finding('alone', { ...named, cites: 'a-source' }),
    )
    for (const audience of ['own', 'public']) {
      const { footnotes, blocks } = ask('document', own, { kind: 'briefing' }, { language, audience })!
      const notes = JSON.stringify(footnotes)
      expect(notes).toContain(said)
      expect(notes).not.toContain(copied)
      expect(JSON.stringify(blocks)).toContain(counted)
    }
  })
})
