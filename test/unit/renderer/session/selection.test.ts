import { describe, expect, it } from 'vitest'
import {
  cellOfGapId,
  gapIdOf,
  idOf,
  isSameSelection,
  selectionOf,
} from '../../../../renderer/session/selection.ts'

describe('selection', () => {
  it('[W4] names a cell by the stable id of its finding, axes sorted', () => {
    const cell = { pillar: 'pillar-protection', jurisdiction: 'jurisdiction-nu' }
    expect(gapIdOf(cell)).toBe('gap:jurisdiction=jurisdiction-nu&pillar=pillar-protection')
    expect(cellOfGapId(gapIdOf(cell))).toEqual(cell)
  })

  it.each([
    ['gap:pillar=pillar-protection&population=population-inuit', 'cell'],
    ['overlap:ca-a|on-b', 'overlap'],
    ['cross:ages-differ:on-a|qc-b', 'point'],
    ['ca-rcmp', 'record'],
  ])('[W4] leads from the id %s to a %s and back', (id, kind) => {
    const selection = selectionOf(id)
    expect(selection.kind).toBe(kind)
    expect(idOf(selection)).toBe(id)
  })

  it('[W4] knows the same cell whatever the order of its axes', () => {
    const a = selectionOf('gap:jurisdiction=jurisdiction-on&pillar=pillar-prevention')
    const b = {
      kind: 'cell',
      cell: { pillar: 'pillar-prevention', jurisdiction: 'jurisdiction-on' },
    } as const
    expect(isSameSelection(a, b)).toBe(true)
    expect(isSameSelection(a, undefined)).toBe(false)
  })
})
