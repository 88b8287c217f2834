import { describe, expect, it } from 'vitest'
import type { Command } from '../../../../shared/commands/command.ts'
import { sharesOf } from '../../../../shared/state/hub-shares.ts'
import { author, mapFolder, valueOf } from '../../../helpers/map-folder.ts'

const { open, emptyMap } = mapFolder()
const confided = {
  handling: 'in-confidence',
  confidence: { from: 'jurisdiction-on', to: ['jurisdiction-qc'] },
}
const make = (id: string, properties: object): Command => ({
  do: 'create',
  type: 'Program',
  id,
  properties: { name: { en: id }, ...properties },
})
const advances = (from: string): Command => ({
  do: 'relate',
  type: 'ADVANCES',
  from,
  to: 'pillar-prevention',
})

describe('what of a map goes to a hub', () => {
  it('[N7] is counted for its readers, and what stays by the reason', async () => {
    const engine = await open(await emptyMap())
    for (const command of [
      make('program-open', { handling: 'fpt' }),
      advances('program-open'),
      make('program-own', { handling: 'own' }),
      advances('program-own'),
      make('program-told', confided),
    ])
      valueOf(await engine.dispatch(command, author))
    const { state } = engine.exchange
    const touched = new Set(['program-open', 'program-own', 'program-told'])
    const shared = sharesOf(state, 'fpt', touched)
    expect(shared.going).toEqual({ records: 1, relationships: 0 })
    expect(shared.staying).toEqual([
      { why: 'own', records: 1, relationships: 0 },
      { why: 'confidence', records: 1, relationships: 0 },
      { why: 'named', records: 0, relationships: 1 },
    ])
    const wider = sharesOf(state, 'fpt+confidence:jurisdiction-on:jurisdiction-qc', touched)
    expect(wider.going.records).toBe(2)
    expect(wider.staying.map(({ why }) => why)).toEqual(['own', 'named'])
    await engine.close()
  })
})
