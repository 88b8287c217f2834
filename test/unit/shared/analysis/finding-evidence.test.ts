import { describe, expect, it } from 'vitest'
import { cellOf, gapId } from '../../../../shared/analysis/cell.ts'
import { contextOf } from '../../../../shared/analysis/context.ts'
import { findingEvidence } from '../../../../shared/analysis/finding-evidence.ts'
import { question } from '../../../helpers/ask.ts'
import { everyKind } from '../../../helpers/every-kind.ts'

const evidence = (id: string) => findingEvidence(everyKind, id, contextOf(question()))

describe('the evidence of a finding', () => {
  it('[A14] of a gap: the terms, what counts there, what speaks of it', () => {
    expect(evidence('gap:jurisdiction=jurisdiction-ab&pillar=pillar-protection')).toEqual({
      records: ['jurisdiction-ab', 'pillar-protection'],
      evidence: ['finding-second', 'finding-thin', 'jurisdiction-ab', 'pillar-protection', 'service-thin'],
    })
  })

  it('[A14] of a pair: both', () => {
    expect(evidence('overlap:line-a|line-b')).toEqual({
      records: ['line-a', 'line-b'],
      evidence: ['line-a', 'line-b'],
    })
  })

  it('[A14] of a point: both sides, and the interactions or positions it rests on', () => {
    expect(evidence('cross:declared:line-a|network-b')?.evidence).toEqual([
      'interaction-a',
      'line-a',
      'network-b',
    ])
    expect(evidence('cross:contested-policy:position-a|position-b')?.evidence).toContain('topic-a')
  })

  it.each([
    'gap:',
    'gap:pillar',
    'gap:pillar=pillar-protection&jurisdiction=jurisdiction-ab',
    'gap:jurisdiction=jurisdiction-ab&jurisdiction=jurisdiction-bc',
    'gap:size=jurisdiction-ab',
    'gap:__proto__=jurisdiction-ab',
    'gap:pillar=jurisdiction-ab',
    'gap:pillar=pillar-nowhere',
    'gap:jurisdiction=jurisdiction-ab&pillar=pillar-protection=x',
    'overlap:line-b|line-a',
    'overlap:line-a|line-a',
    'overlap:line-a|nobody',
    'overlap:line-a',
    'overlap:line-a|school-a',
    'cross:declared:nobody|line-a',
    'cross:declared',
    'somewhere',
    '',
  ])('%j is no finding', (id) => {
    expect(evidence(id)).toBeUndefined()
  })
})

describe('the id of a cell', () => {
  it('[A2] and the cell say the same', () => {
    const cell = { population: 'population-inuit', activity: 'activity-hotline' }
    expect(gapId(cell)).toBe('gap:activity=activity-hotline&population=population-inuit')
    expect(cellOf(gapId(cell))).toEqual(cell)
  })
})
