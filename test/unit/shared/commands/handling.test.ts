import { describe, expect, it } from 'vitest'
import type { BatchStep } from '../../../../shared/commands/command.ts'
import type { DecidableCommand } from '../../../../shared/commands/decide.ts'
import { isMoreOpen, moreClosed } from '../../../../shared/journal/stream.ts'
import type { Transaction } from '../../../../shared/journal/transaction.ts'
import { forAudience } from '../../../../shared/state/audience.ts'
import { hubPart } from '../../../../shared/state/hub-part.ts'
import { viewOf } from '../../../../shared/state/map-state.ts'
import { newReplica, run, sync, writeFields } from '../../../helpers/replicas.ts'

const create = (type: string, id: string, properties: Record<string, unknown> = {}): DecidableCommand => ({
  do: 'create',
  type,
  id,
  properties: { name: { en: id }, ...properties },
})
const confidence = (to: string[]) => ({ handling: 'in-confidence', confidence: { from: 'on-mcscs', to } })

function map() {
  const one = newReplica('r1')
  run(one, create('Pillar', 'pillar-prevention', { handling: 'public' }))
  run(one, create('Organization', 'on-mcscs', { handling: 'public', kind: 'department' }))
  run(one, create('Organization', 'ngo-a', { handling: 'public', kind: 'ngo' }))
  return one
}
const streams = (one: ReturnType<typeof map>) => [
  ...new Set(one.journal.map(({ transaction }) => transaction.stream)),
]
const ids = (one: ReturnType<typeof map>, audience: string) =>
  [...forAudience(one.state, audience).nodes.keys()].sort()

describe('streams as audiences', () => {
  it('[J6] open is more open than each confidence, each confidence than own; two are compared by their readers', () => {
    const [small, large, other] = ['confidence:a:b', 'confidence:a:b,c', 'confidence:a:d']
    expect(isMoreOpen('open', small)).toBe(true)
    expect(isMoreOpen(small, 'own')).toBe(true)
    expect(isMoreOpen(large, small)).toBe(true)
    expect(isMoreOpen(small, large)).toBe(false)
    expect(isMoreOpen(small, other)).toBe(false)
    expect(moreClosed(small, other)).toBe('own')
    expect(moreClosed(small, large)).toBe(small)
  })

  it('[R28] a new record is own, and so is whatever is related to it', () => {
    const one = map()
    run(one, create('Initiative', 'mine'))
    run(one, { do: 'relate', type: 'ADVANCES', id: 'rel-mine', from: 'mine', to: 'pillar-prevention' })
    expect(viewOf(one.state).nodes.get('mine')?.properties['handling']).toBe('own')
    expect(streams(one)).toEqual(['open', 'own'])
    expect(ids(one, 'fpt')).not.toContain('mine')
    expect(forAudience(one.state, 'fpt').relationships.size).toBe(0)
    expect(one.journal.at(-1)!.transaction.stream).toBe('own')
  })

  it('[J6] opening writes the present values anew, with the relationships that were closed only for its sake', () => {
    const one = map()
    run(one, create('Initiative', 'mine', { name: { en: 'first draft' } }))
    run(one, { do: 'relate', type: 'ADVANCES', id: 'rel-mine', from: 'mine', to: 'pillar-prevention' })
    run(one, { do: 'edit', id: 'mine', properties: { name: { en: 'final' } } })
    run(one, { do: 'edit', id: 'mine', properties: { handling: 'fpt' } })

    expect(forAudience(one.state, 'fpt').nodes.get('mine')?.properties['name']).toEqual({ en: 'final' })
    expect(forAudience(one.state, 'fpt').relationships.has('rel-mine')).toBe(true)
    const hub = newReplica('r2')
    sync(one, hub, (stream) => stream === 'open')
    expect(JSON.stringify(hub.journal)).not.toContain('first draft') // earlier history stays home
    expect(viewOf(hub.state).nodes.get('mine')?.properties['handling']).toBe('fpt')
  })

  it('[C7] the way back is refused, and undo does not find it either', () => {
    const one = map()
    run(one, create('Initiative', 'mine'))
    run(one, { do: 'edit', id: 'mine', properties: { handling: 'public' } })
    expect(run(one, { do: 'edit', id: 'mine', properties: { handling: 'own' } })).toBe('handling-way-back')
    expect(run(one, { do: 'undo' })).toBe('undo-opened')
    expect(run(one, { do: 'edit', id: 'mine', properties: { handling: 'fpt' } })).toBeTypeOf('object')
  })

  it('[C7] nothing that names a more closed record is more open than it', () => {
    const one = map()
    run(one, create('Initiative', 'mine'))
    const item = { finding: 'overlap:mine|other', handling: 'fpt' }
    expect(run(one, create('AgendaItem', 'item-a', item))).toBe('handling-too-open')
    run(one, create('AgendaItem', 'item-b', { finding: 'overlap:mine|other' }))
    expect(run(one, { do: 'edit', id: 'item-b', properties: { handling: 'public' } })).toBe(
      'handling-too-open',
    )
    expect(viewOf(one.state).nodes.get('item-b')?.properties['handling']).toBe('own')
  })

  it('[R28] a confidence reaches those named, and nobody else', () => {
    const one = map()
    expect(run(one, create('Topic', 'told', { handling: 'in-confidence' }))).toBe('confidence-needed')
    run(one, create('Topic', 'told', confidence(['ngo-a'])))
    run(one, create('Topic', 'between-governments', { handling: 'fpt' }))
    expect(ids(one, 'ngo-a')).toEqual(['ngo-a', 'on-mcscs', 'pillar-prevention', 'told'])
    expect(ids(one, 'on-mcscs')).toEqual([
      'between-governments',
      'ngo-a',
      'on-mcscs',
      'pillar-prevention',
      'told',
    ])
    expect(ids(one, 'fpt')).toEqual(['between-governments', 'ngo-a', 'on-mcscs', 'pillar-prevention'])
    expect(ids(one, 'public')).toEqual(['ngo-a', 'on-mcscs', 'pillar-prevention'])
    expect(ids(one, 'own')).toHaveLength(5)
  })

  it('[R28] a relationship may be in confidence between open records, and reaches those named alone', () => {
    const one = map()
    run(one, create('Initiative', 'open', { handling: 'public' }))
    const leads = (id: string, properties: Record<string, unknown>): DecidableCommand => ({
      do: 'relate',
      type: 'LEADS',
      id,
      from: 'on-mcscs',
      to: 'open',
      properties,
    })
    expect(run(one, leads('rel-a', { handling: 'in-confidence' }))).toBe('confidence-needed')
    expect(run(one, leads('rel-a', confidence(['a b'])))).toBe('confidence-needed')

    run(one, leads('rel-a', confidence(['ngo-a'])))
    const reaches = (audience: string) => forAudience(one.state, audience).relationships.has('rel-a')
    expect(['own', 'ngo-a', 'on-mcscs'].map(reaches)).toEqual([true, true, true])
    expect(['public', 'fpt', 'pillar-prevention'].map(reaches)).toEqual([false, false, false])
    expect(run(one, { do: 'edit', id: 'rel-a', properties: confidence(['ngo-a', 'ngo-b']) })).toBeTypeOf(
      'object',
    )
    expect(run(one, { do: 'edit', id: 'rel-a', properties: { handling: null } })).toBeTypeOf('object')
    expect(reaches('public')).toBe(true)
    expect(run(one, { do: 'edit', id: 'rel-a', properties: confidence(['ngo-a']) })).toBe('handling-way-back')
    expect(
      run(one, { do: 'edit', id: 'rel-a', properties: { handling: 'in-confidence', confidence: null } }),
    ).toBe('handling-way-back')
  })

  it('[C7] a relationship in confidence is as closed as its ends, and stays so when these open', () => {
    const one = map()
    run(one, create('Initiative', 'mine'))
    run(one, {
      do: 'relate',
      type: 'LEADS',
      id: 'rel-a',
      from: 'on-mcscs',
      to: 'mine',
      properties: confidence(['ngo-a']),
    })
    expect(one.journal.at(-1)!.transaction.stream).toBe('own')
    run(one, { do: 'edit', id: 'mine', properties: { handling: 'public' } })
    const reaches = (audience: string) => forAudience(one.state, audience).relationships.has('rel-a')
    expect(['ngo-a', 'public', 'fpt'].map(reaches)).toEqual([true, false, false])
  })

  it('[C7] a confidence may be widened, not narrowed or turned elsewhere', () => {
    const one = map()
    run(one, create('Topic', 'told', confidence(['ngo-a'])))
    const turn = (to: string[]) =>
      run(one, { do: 'edit', id: 'told', properties: { confidence: { from: 'on-mcscs', to } } })
    expect(turn(['ngo-a', 'qc-x'])).toBeTypeOf('object')
    expect(turn(['ngo-a'])).toBe('handling-way-back')
    expect(turn(['bc-y', 'ngo-a'])).toBe('handling-way-back')
    expect(run(one, { do: 'edit', id: 'told', properties: { handling: 'fpt' } })).toBeTypeOf('object')
  })

  it('[R28] a citation of a closed source is closed, the cited record is not', () => {
    const one = map()
    run(one, create('Source', 'memo'))
    run(one, {
      do: 'relate',
      type: 'CITES',
      id: 'rel-cites',
      from: 'ngo-a',
      to: 'memo',
      properties: { locator: 'p. 1' },
    })
    expect(forAudience(one.state, 'public').relationships.size).toBe(0)
    expect(ids(one, 'public')).toContain('ngo-a')
    expect(viewOf(one.state).relationships.has('rel-cites')).toBe(true)
  })

  it('[R28] what names a more closed record is as closed as it, however it came to be written so', () => {
    const one = map()
    run(one, create('Initiative', 'mine'))
    const field = (field: string, value: unknown) => ({ record: 'verdict', type: 'Judgement', field, value })
    const written = [field('exists', true), field('name.en', 'V'), field('handling', 'public')]
    writeFields(one, [...written, field('evidence', ['ngo-a', 'mine'])])
    expect(ids(one, 'public')).not.toContain('verdict')
    expect(ids(one, 'own')).toContain('verdict')
    writeFields(one, [field('evidence', ['ngo-a'])])
    expect(ids(one, 'public')).toContain('verdict')
    writeFields(one, [field('finding', 'overlap:mine|ngo-a')])
    expect(ids(one, 'public')).not.toContain('verdict')
  })

  it('[N3] a reason is of a closed record too that a step of its batch left as it was, and goes no further than it', () => {
    const one = map()
    run(one, create('Initiative', 'mine'))
    run(one, create('Topic', 'told', confidence(['ngo-a'])))
    run(one, create('Topic', 'told-elsewhere', confidence(['qc-x'])))
    const batchOf = (commands: BatchStep[], reason?: string) => {
      const before = one.journal.length
      run(one, { do: 'batch', commands, ...(reason === undefined ? {} : { reason }) })
      return one.journal.slice(before).map(({ transaction }) => transaction)
    }
    const streamsOf = (written: readonly Transaction[]) => written.map(({ stream }) => stream)
    const rename = (id: string, en: string): BatchStep => ({ do: 'edit', id, properties: { name: { en } } })
    const told = 'confidence:on-mcscs:ngo-a'

    const [open, own] = batchOf([{ do: 'restore', id: 'mine' }, rename('ngo-a', 'A')], 'As mine was')
    expect(own).toMatchObject({ stream: 'own', group: open!.group, entries: [] })
    const leaving = hubPart(one.state, 'fpt').leaving(open!, true)
    expect(JSON.stringify(leaving)).not.toContain('mine')
    expect(leaving.entries[0]).toMatchObject({ record: 'ngo-a', value: 'A' })

    expect(streamsOf(batchOf([rename('told', 'told'), rename('ngo-a', 'B')], 'R'))).toEqual(['open', told])
    expect(
      streamsOf(batchOf([rename('told-elsewhere', 'told-elsewhere'), rename('told', 'T')], 'R')),
    ).toEqual([told, 'confidence:on-mcscs:qc-x'])
    // nobody reads it who may not: the record is as open, nothing was written, or no reason was given
    expect(streamsOf(batchOf([{ do: 'restore', id: 'ngo-a' }, rename('mine', 'M')], 'R'))).toEqual(['own'])
    expect(batchOf([{ do: 'restore', id: 'mine' }], 'R')).toEqual([])
    expect(streamsOf(batchOf([{ do: 'restore', id: 'mine' }, rename('ngo-a', 'C')]))).toEqual(['open'])
    const opened: BatchStep = { do: 'edit', id: 'mine', properties: { handling: 'public' } }
    expect(streamsOf(batchOf([{ do: 'restore', id: 'mine' }, opened], 'R'))).toEqual(['open'])
  })

  it('[N3] a batch that left a closed record as it was is undone and redone as one, and stays as closed', () => {
    const one = map()
    run(one, create('Initiative', 'mine'))
    const commands: BatchStep[] = [
      { do: 'restore', id: 'mine' },
      { do: 'edit', id: 'ngo-a', properties: { name: { en: 'A' } } },
    ]
    run(one, { do: 'batch', commands, reason: 'As mine was' })
    for (const [action, name] of [
      ['undo', 'ngo-a'],
      ['redo', 'A'],
    ] as const) {
      run(one, { do: action })
      expect(viewOf(one.state).nodes.get('ngo-a')?.properties['name']).toEqual({ en: name })
      expect(one.journal.slice(-2).map(({ transaction }) => transaction.stream)).toEqual(['open', 'own'])
    }
  })

  it('[R31] persons’ names stay inside', () => {
    const one = map()
    const judged = { judgedBy: 'Ada', judgedFor: 'on-mcscs', verifiedBy: 'Ada', handling: 'public' }
    run(one, create('Judgement', 'verdict', judged))
    expect(forAudience(one.state, 'public').nodes.get('verdict')?.properties).toEqual({
      name: { en: 'verdict' },
      judgedFor: 'on-mcscs',
      handling: 'public',
    })
    expect(forAudience(one.state, 'own').nodes.get('verdict')?.properties['judgedBy']).toBe('Ada')
    run(one, create('CoverageCheck', 'search', { who: 'Ada', whoFor: 'on-mcscs', handling: 'public' }))
    run(one, create('CoverageCheck', 'ours', { who: 'curator', handling: 'public' }))
    expect(forAudience(one.state, 'public').nodes.get('search')?.properties).toEqual({
      name: { en: 'search' },
      whoFor: 'on-mcscs',
      handling: 'public',
    })
    expect(forAudience(one.state, 'public').nodes.get('ours')?.properties['who']).toBe('curator')
  })
})
