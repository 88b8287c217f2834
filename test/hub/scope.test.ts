import { join } from 'node:path'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { checkMap, createMap } from '../../main/engine/engine.ts'
import { cloneMap } from '../../main/hub/clone.ts'
import { contextOf } from '../../shared/analysis/context.ts'
import { recordScope } from '../../shared/analysis/record-scope.ts'
import { graphOf } from '../../shared/graph/map-graph.ts'
import { question } from '../helpers/ask.ts'
import { describeOnHub } from '../helpers/hub.ts'
import { hubMaps, rename, type Client } from '../helpers/hub-maps.ts'
import { refusalOf, valueOf } from '../helpers/map-folder.ts'

const scope = { jurisdiction: ['jurisdiction-mb'] }
const shown = ({ engine }: Client, id: string) => engine.view('fpt').nodes.get(id)
const nameOf = (client: Client, id: string) =>
  (shown(client, id)?.properties['name'] as { en?: string } | undefined)?.en

describeOnHub('a clone with a scope', (hub) => {
  const maps = hubMaps(() => hub.access)
  const counted = async () =>
    (
      await hub.rows<{ n: number }>(
        "MATCH (n) WHERE NOT any(label IN labels(n) WHERE label STARTS WITH 'Fourfold') RETURN count(n) AS n",
      )
    )[0]!.n

  it('[N14] holds what is in it whole, digests of the rest, and takes part as any other', async () => {
    await hub.rows('MATCH (n) DETACH DELETE n')
    const whole = join(maps.folder, 'whole.fourfold')
    valueOf(await createMap(whole, {}))
    const one = await maps.client('whole', whole)
    await one.sync()
    const path = join(maps.folder, 'part.fourfold')
    const connection = await maps.connect()
    expect(
      refusalOf(await cloneMap(path, connection, { scope: { jurisdiction: ['jurisdiction-xx'] } })),
    ).toBe('unknown-id')
    valueOf(await cloneMap(path, connection, { scope }))
    expect(valueOf(await checkMap(path)).problems).toEqual([])
    const part = await maps.client('part', path)

    // all that the scope means by the rules of this program, as the whole map has it
    const view = one.engine.view('fpt')
    const graph = graphOf(view)
    const isIn = recordScope(graph, contextOf({ asOf: '2026-06-01', scope }))
    const inside = [...view.nodes.values()].filter(isIn)
    expect(inside.length).toBeGreaterThan(20)
    for (const record of inside) {
      expect(shown(part, record.id)).toEqual(record)
      for (const relationship of view.relationships.values())
        if (relationship.from === record.id || relationship.to === record.id)
          expect(part.engine.view('fpt').relationships.get(relationship.id)).toEqual(relationship)
    }
    const lacking = [...view.nodes.keys()].filter((id) => shown(part, id) === undefined)
    expect(lacking.length).toBeGreaterThan(500)
    const outside = lacking.find((id) => view.nodes.get(id)?.type === 'Service')!
    expect(readFileSync(path).includes(nameOf(one, outside)!)).toBe(false)

    // questions are answered within it: no gap of another province is made of what is not here
    expect(part.engine.holds).toEqual(scope)
    const asked = valueOf(await part.engine.ask('gaps', question(), {}))
    const ofPlaces = asked.answer.flatMap(({ id }) => /jurisdiction=([a-z-]+)/.exec(id)?.[1] ?? [])
    expect(new Set(ofPlaces)).toEqual(new Set(scope.jurisdiction))

    // changes go both ways; of what is outside nothing shows
    const mine = inside.find(({ type }) => type === 'Service')!.id
    await one.does(rename(outside, { en: 'Outside' }), rename(mine, { en: 'By the whole' }))
    await one.sync()
    await part.sync()
    expect(nameOf(part, mine)).toBe('By the whole')
    expect(shown(part, outside)).toBeUndefined()
    const before = await counted()
    await part.does(rename(mine, { en: 'By the part' }))
    expect(await part.sync()).toMatchObject({ sent: 1, notices: [] })
    await one.sync()
    expect(nameOf(one, mine)).toBe('By the part')
    expect(await counted()).toBe(before)

    // what comes into the scope comes whole
    await one.does({ do: 'relate', type: 'OPERATES_IN', from: outside, to: 'jurisdiction-mb' })
    await one.sync()
    await part.sync()
    expect(nameOf(part, outside)).toBe('Outside')
    // and nothing else with it
    const still = [...view.nodes.keys()].filter((id) => shown(part, id) === undefined)
    expect(still.length).toBeGreaterThan(lacking.length * 0.9)

    // a hub that lost everything gets it from who has it, and nothing half from who has a part
    await part.does(rename(mine, { en: 'Waits' }))
    await hub.rows('MATCH (n) DETACH DELETE n')
    const waiting = await part.sync()
    expect(waiting.notices.map(({ code }) => code)).toContain('hub-stayed')
    await one.sync()
    await part.sync()
    await one.sync()
    expect(nameOf(one, mine)).toBe('Waits')
    const three = await maps.client('three')
    await three.sync()
    expect(nameOf(three, outside)).toBe('Outside')
    expect(nameOf(three, mine)).toBe('Waits')
  })
})
