import { describe, expect, it } from 'vitest'
import { joins } from '../../../../graph-schema/define-relationship-type.ts'
import { nodeType, relationshipType } from '../../../../graph-schema/registry.ts'
import { measureTypes, termTypes } from '../../../../graph-schema/relationship-types/measure-types.ts'
import { chainProblems } from '../../../../shared/journal/chain.ts'
import { noStreamHead } from '../../../../shared/journal/seen.ts'
import { parseTransaction } from '../../../../shared/journal/transaction.ts'
import { syntheticMap, type MapRecords } from '../../../../shared/synthesis/synthetic-map.ts'
import { syntheticTransactions } from '../../../../shared/synthesis/synthetic-transactions.ts'
import { expectNone, map as starter } from '../../../helpers/starter-map.ts'

const made = syntheticMap(starter, { measures: 1000, seed: 7 })
const isTerm = ({ type }: { type: string }) => (termTypes as readonly string[]).includes(type)
const isMeasure = ({ type }: { type: string }) => (measureTypes as readonly string[]).includes(type)
const terms = new Map(starter.nodes.filter(isTerm).map((one) => [one.id, one]))
const typeOf = new Map([...terms.values(), ...made.nodes].map((one) => [one.id, one.type]))

describe('[L6] a synthetic map', () => {
  it.each([1, 10, 352, 1000])('has exactly as many measures as were asked for: %i', (measures) => {
    const { nodes } = measures === 1000 ? made : syntheticMap(starter, { measures, seed: 3 })
    expect(nodes.filter(isMeasure)).toHaveLength(measures)
  })

  it('marks every record: an id that begins so, and a note in both languages', () => {
    for (const { id, properties } of [...made.nodes, ...made.relationships]) {
      expect(id).toMatch(/^synthetic-[a-z-]+-\d+$/)
      expect(properties['note']).toEqual({
        en: expect.stringMatching(/^Synthetic/) as string,
        fr: expect.stringMatching(/ynthétique/) as string,
      })
    }
  })

  it('fits the schema: properties, ends that are there, ids given once', () => {
    const problems = [...made.nodes, ...made.relationships].flatMap((one) => {
      const parsed = (nodeType(one.type) ?? relationshipType(one.type))!.schema.safeParse(one.properties)
      return parsed.success ? [] : [`${one.id}: ${parsed.error.message}`]
    })
    for (const { id, type, from, to } of made.relationships) {
      const [a, b] = [typeOf.get(from), typeOf.get(to)]
      if (a === undefined || b === undefined || !joins(relationshipType(type)!, a, b)) problems.push(id)
    }
    expectNone(problems)
    const ids = [...made.nodes, ...made.relationships].map((one) => one.id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('is the same for the same seed, another one for another', () => {
    expect(syntheticMap(starter, { measures: 40, seed: 7 })).toEqual(
      syntheticMap(starter, { measures: 40, seed: 7 }),
    )
    expect(syntheticMap(starter, { measures: 40, seed: 8 })).not.toEqual(
      syntheticMap(starter, { measures: 40, seed: 7 }),
    )
  })

  it('says nothing of the world: no name, text, address or contact of the starter map is in it', () => {
    const said = new Set<string>()
    const collect = (value: unknown): void => {
      if (typeof value === 'string' && value.length > 12 && /[A-Z ]/.test(value)) said.add(value)
      else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect)
    }
    for (const node of starter.nodes) {
      const { nameStatus: _status, eligibility: _eligibility, ...properties } = node.properties
      if (!isTerm(node)) collect(properties)
    }
    const own = new Set<string>()
    const gather = (value: unknown): void => {
      if (typeof value === 'string') own.add(value)
      else if (typeof value === 'object' && value !== null) Object.values(value).forEach(gather)
    }
    for (const node of made.nodes) gather(node.properties)
    const units = new Set(starter.nodes.map((node) => node.properties['unit']))
    expectNone([...own].filter((text) => said.has(text) && !units.has(text)))
  })

  it.each([
    ['population stated', (map: MapRecords) => shareWith(map, 'SERVES')],
    ['form stated', (map: MapRecords) => shareWith(map, 'ADDRESSES')],
    ['place stated', (map: MapRecords) => shareWith(map, 'OPERATES_IN')],
    ['source cited', (map: MapRecords) => shareWith(map, 'CITES')],
    ['period or timing stated', (map: MapRecords) => share(map, (one) => 'period' in one || 'timing' in one)],
    [
      'name in two languages',
      (map: MapRecords) => share(map, ({ name }) => Object.keys(name as object).length === 2),
    ],
  ])('has as many measures with their %s as the starter map', (_what, shareOf) => {
    expect(shareOf(made)).toBeGreaterThan(shareOf(starter) - 0.06)
    expect(shareOf(made)).toBeLessThan(shareOf(starter) + 0.06)
  })

  it('is written as transactions of a replica of its own, each on top of the one before', () => {
    const wanted = { measures: 40, seed: 7 }
    const small = syntheticMap(starter, wanted)
    const at = '2026-11-23T12:00:00.000Z'
    const transactions = [...syntheticTransactions(small, { head: noStreamHead, at }, wanted)]

    expect(new Set(transactions.map((one) => one.replica)).size).toBe(1)
    expect(transactions[0]!.replica).toMatch(/^synthetic-/)
    expect(chainProblems(transactions)).toEqual([])
    expect(transactions.every((one) => parseTransaction(one).ok)).toBe(true)
    const existing = transactions.flatMap((one) => one.entries.filter((entry) => entry.field === 'exists'))
    expect(existing.map((entry) => entry.record).sort()).toEqual(
      [...small.nodes, ...small.relationships].map((one) => one.id).sort(),
    )
    // a relationship comes no earlier than its ends
    const written = new Set<string>(terms.keys())
    for (const { entries } of transactions) {
      for (const entry of entries) if (entry.field === 'exists') written.add(entry.record)
      for (const entry of entries)
        if ((entry.field === 'from' || entry.field === 'to') && 'value' in entry)
          expect(written).toContain(entry.value)
    }
  })
})

function share(
  { nodes }: MapRecords,
  has: (properties: Readonly<Record<string, unknown>>) => boolean,
): number {
  const measures = nodes.filter(isMeasure)
  return measures.filter((one) => has(one.properties)).length / measures.length
}

function shareWith({ nodes, relationships }: MapRecords, type: string): number {
  const from = new Set(relationships.filter((one) => one.type === type).map((one) => one.from))
  const measures = nodes.filter(isMeasure)
  return measures.filter((one) => from.has(one.id)).length / measures.length
}
