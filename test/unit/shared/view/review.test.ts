import { describe, expect, it } from 'vitest'
import { nodeType, relationshipType } from '../../../../graph-schema/registry.ts'
import { ask } from '../../../helpers/ask.ts'
import { link, makeMap, record, service, source, timing } from '../../../helpers/make-map.ts'
import { starter, view } from '../../../golden/starter-answers.ts'

const map = makeMap(
  source('source-2012', '2012-06-06'),
  service('line', { period: timing('2010-01-01', null), in: 'toronto', cites: 'source-2012' }),
  record('Organization', 'org-x', { name: { en: 'X' }, in: 'nu' }),
  link('DOES', 'line', 'activity-hotline', { assignedBy: 'curator' }),
)

describe('the review queue in words', () => {
  it('[Q1] says why, since when and where it is put right, in both languages', () => {
    const en = ask('review', map, {})
    const fr = ask('review', map, {}, { language: 'fr' })

    expect(en.items.map((one) => [one.id, ...one.reasons.map(({ place }) => place)])).toEqual([
      ['line', 'lastSeen', en.items[0]?.codings[0]],
      ['org-x', 'CITES', 'nameStatus.fr'],
    ])
    expect(en.items[0]?.reasons.map((one) => one.why)).toEqual([
      'Last seen June 6, 2012, more than 24 months ago.',
      '1 coding was assigned by a person and not checked by another.',
    ])
    expect(fr.items[0]?.reasons[0]?.why).toBe('Vu la dernière fois le 6 juin 2012, il y a plus de 24 mois.')
  })

  it('[Q4] is narrowed by reason, type and place, and counts what there is to choose', () => {
    const all = ask('review', map, { limit: 0 })
    expect(all).toMatchObject({ total: 2, left: 2, items: [] })
    expect(all.types.map(({ id, count }) => [id, count])).toEqual([
      ['Organization', 1],
      ['Service', 1],
    ])
    expect(all.jurisdictions.map(({ id }) => id)).toEqual([
      'jurisdiction-on',
      'jurisdiction-nu',
      'jurisdiction-municipal',
      'jurisdiction-toronto',
    ])
    for (const [filter, id] of [
      [{ reason: 'coded' }, 'line'],
      [{ type: 'Organization' }, 'org-x'],
      [{ jurisdiction: 'jurisdiction-on' }, 'line'],
    ] as const)
      expect(ask('review', map, filter)).toMatchObject({ total: 2, left: 1, items: [{ id }] })
  })

  it('[Q1] on the starter map: services first, every place is one that the form has, the counts are the items', () => {
    const queue = starter('review')
    const unseen = queue.items.filter((one) => one.reasons[0]?.reason === 'unseen')

    expect(queue.items).toHaveLength(queue.total)
    expect(unseen.length).toBeGreaterThan(20)
    expect(queue.items.slice(0, unseen.length)).toEqual(unseen)
    for (const {
      record: { type },
      reasons,
    } of queue.items)
      for (const { place } of reasons) {
        const isProperty = Object.hasOwn(nodeType(type)?.properties ?? {}, place.split('.')[0]!)
        const coding = view.relationships.get(place)
        expect(isProperty || place === 'CITES' || relationshipType(coding?.type ?? '') !== undefined).toBe(
          true,
        )
      }
    for (const { id, count } of queue.reasons)
      expect(queue.items.filter((one) => one.reasons.some(({ reason }) => reason === id))).toHaveLength(count)
    for (const { id, count } of queue.types)
      expect(starter('review', undefined, { type: id }).left).toBe(count)
  })
})
