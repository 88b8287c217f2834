import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Command } from '../../shared/commands/command.ts'
import { describeOnHub, type HubOfTests } from '../helpers/hub.ts'
import { hubMaps, shownBy, topic } from '../helpers/hub-maps.ts'
import { author, valueOf } from '../helpers/map-folder.ts'

const mark = (name: string) => `qzxmark${name}`
const amount = 777_777_123
const named = (name: string, more: object = {}) => ({
  name: { en: mark(name), fr: `${mark(name)} fr` },
  ...more,
})
const own = { handling: 'own' }
const confided = { handling: 'in-confidence', confidence: { from: 'ca-ps', to: ['ca-rcmp'] } }
const create = (type: string, id: string, properties: object): Command => ({
  do: 'create',
  type,
  id,
  properties: { ...properties },
})
const relate = (type: string, from: string, to: string, properties?: object): Command => ({
  do: 'relate',
  type,
  from,
  to,
  id: `rel-${type}-${from}-${to}`.toLowerCase().replaceAll('_', '-'),
  ...(properties === undefined ? {} : { properties: { ...properties } }),
})

/** Everything that a person with a login can read of the server: nodes, relationships, labels, types, indexes. */
async function allOf(hub: HubOfTests): Promise<string> {
  const nodes = await hub.rows('MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties')
  const relationships = await hub.rows('MATCH ()-[r]->() RETURN type(r) AS type, properties(r) AS properties')
  const names = await hub.rows('CALL db.propertyKeys() YIELD propertyKey RETURN propertyKey')
  return JSON.stringify([nodes, relationships, names])
}

describeOnHub('what is not for the readers of a hub', (hub) => {
  const maps = hubMaps(() => hub.access)

  it('[N3] is in nothing that the server can answer: records, ends, citations, amounts, verdicts, reasons', async () => {
    await hub.rows('MATCH (n) DETACH DELETE n')
    const one = await maps.client()
    const opened = { en: 'Now open', fr: 'Ouvert' }
    await one.does(
      create('Organization', 'ca-ps', { name: { en: 'Public Safety' }, handling: 'public' }),
      create('Organization', 'ca-rcmp', { name: { en: 'RCMP' }, handling: 'public' }),
      create('Initiative', 'x-open', { name: { en: 'Open' }, handling: 'public' }),
      create('Initiative', 'qzx-mine', named('record', own)),
      relate('ADVANCES', 'qzx-mine', 'pillar-prevention'),
      relate('LEADS', 'ca-rcmp', 'qzx-mine'),
      create('Source', 'qzx-source', named('source', { ...own, grade: 'evaluation' })),
      relate('CITES', 'x-open', 'qzx-source', { locator: mark('locator'), quote: mark('quote') }),
      create('Source', 'x-source', { name: { en: 'A source' }, handling: 'public' }),
      relate('CITES', 'x-open', 'x-source', { locator: mark('closer'), handling: 'own' }),
      create('Allocation', 'qzx-money', named('money', { ...own, amount, per: 'total', basis: 'actual' })),
      relate('PAYS_TO', 'qzx-money', 'ca-rcmp'),
      create('Finding', 'qzx-finding', named('finding', { ...own, kind: 'gap', text: { en: mark('text') } })),
      relate('ABOUT', 'qzx-finding', 'pillar-protection'),
      create('Topic', 'qzx-told', named('confidence', confided)),
      relate('LEADS', 'ca-rcmp', 'x-open', { ...confided, note: { en: mark('confided') } }),
      create('Topic', 'x-opened', named('former', own)),
      { do: 'edit', id: 'x-opened', properties: { name: opened, handling: 'public' } },
      {
        do: 'batch',
        reason: mark('reason'),
        commands: [
          { do: 'edit', id: 'qzx-mine', properties: { note: { en: mark('note') } } },
          { do: 'edit', id: 'x-open', properties: { description: { en: 'Harmless' } } },
        ],
      },
      { do: 'undo' },
      {
        do: 'batch',
        reason: mark('unchanged'),
        commands: [
          { do: 'restore', id: 'qzx-mine' },
          { do: 'edit', id: 'x-open', properties: { description: { en: 'Harmless too' } } },
        ],
      },
      create('Interaction', 'x-tension', { name: { en: 'A tension' }, text: { en: 'T' }, handling: 'fpt' }),
      relate('ACTS', 'x-tension', 'x-open', { role: 'source' }),
      {
        do: 'edit',
        id: 'x-tension',
        properties: {
          score: -3,
          scorer: { name: mark('scorer'), organization: 'ca-rcmp' },
          reason: { en: mark('scored') },
        },
      },
    )
    // two services alike, so that there is a finding to judge
    const alike = { period: { start: '2020-01-01', end: null }, verifiedOn: '2026-01-01', handling: 'public' }
    for (const id of ['x-one', 'x-two']) {
      await one.does(create('Service', id, { name: { en: 'Emergency shelter' }, ...alike }))
      for (const [type, to] of [
        ['ADVANCES', 'pillar-protection'],
        ['SERVES', 'population-minors'],
        ['DOES', 'activity-emergency-shelter'],
        ['OPERATES_IN', 'jurisdiction-on'],
      ] as const)
        await one.does(relate(type, id, to))
    }
    await one.does({
      do: 'judge',
      finding: 'overlap:x-one|x-two',
      verdict: 'to-raise',
      reason: mark('verdict'),
    })
    // otherwise the rest proves nothing
    const here = JSON.stringify([...one.engine.view('own').nodes.values(), one.engine.journal()])
    for (const name of [
      'record',
      'source',
      'locator',
      'money',
      'confidence',
      'reason',
      'unchanged',
      'note',
      'scored',
      'verdict',
    ])
      expect(here).toContain(mark(name))

    await one.sync()
    const there = await allOf(hub)
    expect(there).toContain('x-tension')
    expect(there).toContain('Now open')
    expect(there).toContain('Harmless too')
    expect([...there.matchAll(/.{40}qzx.{20}/gi)].map(([found]) => found)).toEqual([])
    expect(there).not.toContain(String(amount))
  })

  it('[N3] [R18] a score goes out once the other party has replied, as a clone then sees', async () => {
    await hub.rows('MATCH (n) DETACH DELETE n')
    const one = await maps.client()
    await one.does(
      create('Organization', 'ca-ps', { name: { en: 'Public Safety' }, handling: 'public' }),
      create('Organization', 'ca-rcmp', { name: { en: 'RCMP' }, handling: 'public' }),
      create('Interaction', 'x-tension', { name: { en: 'A tension' }, handling: 'fpt' }),
      relate('REPLIES_TO', 'ca-ps', 'x-tension', { text: { en: 'We differ' }, date: '2026-01-01' }),
      {
        do: 'edit',
        id: 'x-tension',
        properties: { score: -2, scorer: { name: 'S', organization: 'ca-rcmp' }, reason: { en: 'Since' } },
      },
    )
    await one.sync()
    const two = await maps.client()
    await two.sync()
    expect(two.engine.view('own').nodes.get('x-tension')?.properties['score']).toBe(-2)
    expect(shownBy(two)).toBe(shownBy(one))
  })

  it('[N3] [N13] what was held back goes by itself once it may, to the graph and to those who lack it', async () => {
    await hub.rows('MATCH (n) DETACH DELETE n')
    const [one, two] = [await maps.client(), await maps.client()]
    await one.does(
      create('Organization', 'ca-ps', { name: { en: 'Public Safety' }, handling: 'public' }),
      create('Organization', 'ca-rcmp', { name: { en: 'RCMP' }, handling: 'public' }),
      create('Initiative', 'x-tension-of', { name: { en: 'Open' }, handling: 'public' }),
      create('Interaction', 'x-tension', { name: { en: 'A tension' }, handling: 'fpt' }),
      {
        do: 'edit',
        id: 'x-tension',
        properties: {
          score: -2,
          scorer: { name: 'S', organization: 'ca-rcmp' },
          reason: { en: mark('why') },
        },
      },
      create('Initiative', 'x-mine', named('mine', own)),
      relate('LEADS', 'ca-rcmp', 'x-mine', { note: { en: mark('led') } }),
    )
    await one.sync()
    await two.sync()
    expect(await allOf(hub)).not.toContain('qzxmark')
    expect(two.engine.view('own').nodes.get('x-tension')?.properties['score']).toBeUndefined()

    await one.does(
      relate('REPLIES_TO', 'ca-ps', 'x-tension', { text: { en: 'We differ' }, date: '2026-01-01' }),
      { do: 'edit', id: 'x-mine', properties: { handling: 'public' } },
    )
    expect((await one.sync()).sent).toBeGreaterThan(1)
    expect((await two.sync()).received).toBeGreaterThan(1)
    const there = await allOf(hub)
    for (const name of ['why', 'mine', 'led']) expect(there).toContain(mark(name))
    const [tension] = await hub.rows<{ score: number }>(
      'MATCH (n:Interaction) RETURN toFloat(n.score) AS score',
    )
    expect(tension?.score).toBe(-2)
    expect(two.engine.view('own').nodes.get('x-tension')?.properties['score']).toBe(-2)
    expect(shownBy(two)).toBe(shownBy(one))
    // nothing is left to tell
    expect(await one.sync()).toMatchObject({ sent: 0, received: 0 })
    expect(await two.sync()).toMatchObject({ sent: 0, received: 0 })
  })

  it('[N3] a hub for named confidences gets these, and no others', async () => {
    await hub.rows('MATCH (n) DETACH DELETE n')
    const one = await maps.client()
    const other = { handling: 'in-confidence', confidence: { from: 'ca-ps', to: ['on-mcscs'] } }
    await one.does(
      create('Topic', 'x-told', named('told', confided)),
      create('Topic', 'x-other', named('other', other)),
    )
    await one.sync({ audience: 'fpt+confidence:ca-ps:ca-rcmp' })
    const there = await allOf(hub)
    expect(there).toContain(mark('told'))
    expect(there).not.toContain(mark('other'))
    const two = await maps.client()
    await two.sync()
    expect(two.engine.view('own').nodes.has('x-told')).toBe(true)
  })

  describe('a purge', () => {
    it('[N3] [R26] takes the value out of the hub, and out of every copy at its next sync', async () => {
      await hub.rows('MATCH (n) DETACH DELETE n')
      const planted = mark('purged')
      const path = await maps.emptyMap()
      const [one, two] = [await maps.client(), await maps.client('purged', path)]
      await one.does(
        topic('topic-a', 'A', { note: { en: `call ${planted}` } }),
        {
          do: 'edit',
          id: 'topic-a',
          properties: { note: { en: `again ${planted}` } },
          reason: `since ${planted}`,
        },
        { do: 'edit', id: 'topic-a', properties: { note: { en: 'harmless' } } },
      )
      await one.sync()
      await two.sync()
      expect(await allOf(hub)).toContain(planted)

      await two.does(topic('topic-b', 'B'))
      valueOf(await one.engine.purge({ id: 'topic-a', field: 'note', reason: 'privacy' }, author))
      await one.sync()
      expect(await allOf(hub)).not.toContain(planted)
      expect(readFileSync(path).includes(planted)).toBe(true)
      await two.sync()
      expect(readFileSync(path).includes(planted)).toBe(false)

      const three = await maps.client()
      await three.sync()
      await one.sync()
      expect(shownBy(three)).toBe(shownBy(one))
      expect(JSON.stringify(three.engine.journal())).not.toContain(planted)
    })

    it('[N3] [R24] of a whole record, as when consent is withdrawn, takes it out of the hub and out of every copy', async () => {
      await hub.rows('MATCH (n) DETACH DELETE n')
      const planted = mark('consent')
      const path = await maps.emptyMap()
      const [one, two] = [await maps.client(), await maps.client('consent', path)]
      await one.does(
        topic('topic-a', planted, { consent: { en: `of ${planted}` } }),
        topic('topic-b', 'B'),
        relate('RELATED_TO', 'topic-a', 'topic-b', { note: { en: planted } }),
      )
      await one.sync()
      await two.sync()
      expect(await allOf(hub)).toContain(planted)
      valueOf(await one.engine.purge({ id: 'topic-a', field: 'all', reason: 'consent' }, author))
      await one.sync()
      await two.sync()
      expect(await allOf(hub)).not.toContain(planted)
      expect(await hub.rows("MATCH (n:Topic {id: 'topic-a'}) RETURN n")).toEqual([])
      expect(readFileSync(path).includes(planted)).toBe(false)
      expect(shownBy(two)).toBe(shownBy(one))
    })
  })
})
