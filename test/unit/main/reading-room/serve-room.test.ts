import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Engine } from '../../../../main/engine/engine.ts'
import type { RoomReply, RoomRequest } from '../../../../main/reading-room/room-messages.ts'
import { serveRoom } from '../../../../main/reading-room/serve-room.ts'
import { done, type Outcome } from '../../../../shared/base/outcome.ts'
import type { RoomAccept, RoomStep } from '../../../../shared/contract/room-state.ts'
import { question } from '../../../helpers/ask.ts'
import { author, mapFolder, refusalOf, valueOf } from '../../../helpers/map-folder.ts'
import { smallPdf } from '../../../helpers/small-pdf.ts'

const { folder, emptyMap, open } = mapFolder()

const plan = [
  'River plan against trafficking 2012-2016',
  '',
  'The Royal Canadian Mounted Police (RCMP) and the Centre for Abused Women of Otter Creek (CAWO) wrote it with the Otter Creek Society (OCS).',
  '',
  'Prevention',
  '1.1 Train officers to see the signs. (2012-13) RCMP',
  '1.2 Show a film in every school. (2012-13 - Ongoing) CAWO',
  'Prosecution',
  '3.1 Name one prosecutor for the river. (Ongoing) OCS',
  '',
  'The evaluation found that there is a lack of beds for men in every region.',
]

async function mapWithBodies(): Promise<Engine> {
  const engine = await open(await emptyMap())
  for (const [id, name, abbreviation] of [
    ['ca-rcmp', 'Royal Canadian Mounted Police', 'RCMP'],
    ['ngo-cawo', 'Otter Creek Centre for Abused Women and Children', 'CAWO'],
  ] as const)
    valueOf(
      await engine.dispatch(
        {
          do: 'create',
          type: 'Organization',
          id,
          properties: { name: { en: name }, abbreviation: { en: abbreviation } },
        },
        author,
      ),
    )
  return engine
}

function room(engine: Engine) {
  const steps: RoomStep[] = []
  let now = 0
  const server = serveRoom(
    (step) => steps.push(step),
    () => (now += 200), // longer than between two that are told
  )
  const ask = async <R extends RoomRequest>(request: R): Promise<Outcome<RoomReply<R['kind']>>> =>
    (await server.answer({ ...request, id: 1 }, () => Promise.resolve(done(engine)))) as never
  const read = async (name: string, content: string | Uint8Array) => {
    const path = join(folder, name)
    writeFileSync(path, content)
    return valueOf(await ask({ kind: 'room-read', path }))
  }
  const accept = (ids: readonly string[], more: Partial<RoomAccept> = {}) =>
    ask({
      kind: 'room-accept',
      accept: { ids: [...ids], corrections: {}, same: {}, handling: 'own', ...more },
      author,
    })
  const look = async () =>
    valueOf(await ask({ kind: 'room-look', look: { common: question({ language: 'en' }) } }))
  return { ask, read, accept, look, steps }
}

const links = (engine: Engine, id: string) =>
  [...engine.view('own').relationships.values()]
    .filter((one) => one.from === id || one.to === id)
    .map((one) => `${one.type} ${one.from === id ? one.to : one.from}`)
    .sort()

describe('the reading room served over messages', () => {
  it('[X9] asks which record a body is that only words speak for, and joins what was accepted once that is said', async () => {
    const engine = await mapWithBodies()
    const { read, accept, look, steps } = room(engine)
    const { extraction, isPdf, blocks } = await read('plan.txt', plan.join('\n'))
    expect([isPdf, blocks[0]?.text, steps.map((one) => one.doing)]).toEqual([
      false,
      plan[0],
      ['reading', 'proposing'],
    ])
    const film = extraction.suggestions.find((one) => one.number === '1.2')!
    const body = extraction.suggestions.find((one) => one.abbreviation === 'CAWO')!
    const first = await look()
    expect(first.there).toEqual([])
    expect(first.likely[body.id]?.[0]).toMatchObject({
      id: 'ngo-cawo',
      name: 'Otter Creek Centre for Abused Women and Children',
    })
    expect(first.names).toMatchObject({ 'ca-rcmp': 'Royal Canadian Mounted Police' })

    expect(valueOf(await accept([film.id]))).toEqual({ created: 1, there: 0 })
    expect(links(engine, film.id).filter((one) => /LEADS|CONTRIBUTES/.test(one))).toEqual([])
    expect((await look()).there).toEqual([film.id])

    const same = { [body.id]: 'ngo-cawo' }
    expect(valueOf(await accept([body.id], { same }))).toEqual({ created: 0, there: 0 })
    expect(links(engine, film.id)).toContain('LEADS ngo-cawo')
    expect(engine.view('own').nodes.has(body.id)).toBe(false)
    await engine.close()
  })

  it('[X9] joins a commitment that was accepted before its new organization, as one step that undo takes back', async () => {
    const engine = await mapWithBodies()
    const { read, accept } = room(engine)
    const { extraction } = await read('plan.txt', plan.join('\n'))
    const name = extraction.suggestions.find((one) => one.number === '3.1')!
    const body = extraction.suggestions.find((one) => one.abbreviation === 'OCS')!
    valueOf(await accept([name.id]))
    valueOf(await accept([body.id]))
    expect(links(engine, name.id)).toContain(`LEADS ${body.id}`)
    valueOf(await engine.dispatch({ do: 'undo' }, author))
    expect(engine.view('own').nodes.has(body.id)).toBe(false)
    expect(links(engine, name.id)).not.toContain(`LEADS ${body.id}`)

    // what was undone can be accepted again, under its id
    expect(valueOf(await accept([body.id]))).toEqual({ created: 1, there: 0 })
    expect(links(engine, name.id)).toContain(`LEADS ${body.id}`)
    expect(engine.view('own').nodes.get(body.id)?.properties).toMatchObject({
      name: { en: 'Otter Creek Society' },
    })
    expect(links(engine, body.id)).toContain(`CITES ${extraction.sourceId}`)
    await engine.close()
  })

  it('[X9] writes what a person corrected, and quotes what the document says', async () => {
    const engine = await mapWithBodies()
    const { read, accept } = room(engine)
    const { extraction } = await read('plan.txt', plan.join('\n'))
    const train = extraction.suggestions.find((one) => one.number === '1.1')!
    const corrections = {
      [train.id]: {
        text: 'Train all officers.',
        number: '1.1a',
        timing: '2013-14',
        roles: { RCMP: 'lead' as const },
      },
    }
    valueOf(await accept([train.id], { corrections, handling: 'public' }))
    const { nodes, relationships } = engine.view('public')
    expect(nodes.get(train.id)?.properties).toMatchObject({
      text: { en: 'Train all officers.' },
      number: '1.1a',
      timing: { start: '2013-04-01', end: '2014-03-31' },
    })
    const of = [...engine.view('own').relationships.values()].filter(
      (one) => one.from === train.id || one.to === train.id,
    )
    expect(of.find((one) => one.type === 'CITES')?.properties['quote']).toContain('Train officers to see')
    expect(of.find((one) => one.type === 'LEADS')).toMatchObject({
      from: 'ca-rcmp',
      properties: { stated: true },
    })
    expect(relationships.size).toBeGreaterThanOrEqual(0)
    await engine.close()
  })

  it('[X9] tells pages, gives the bytes to draw, stops, and refuses what is no suggestion', async () => {
    const engine = await mapWithBodies()
    const { ask, read, accept, steps } = room(engine)
    const pdf = smallPdf([plan.slice(0, 6), plan.slice(6)])
    const { isPdf, blocks, extraction } = await read('plan.pdf', pdf)
    expect([isPdf, blocks]).toEqual([true, []])
    expect(steps).toContainEqual({ doing: 'reading', at: 1, of: 2 })
    expect(Buffer.from(valueOf(await ask({ kind: 'room-bytes' }))).equals(pdf)).toBe(true)
    expect(refusalOf(await accept(['commitment-none']))).toBe('extract-unknown-suggestion')

    const path = join(folder, 'plan.pdf')
    const reading = ask({ kind: 'room-read', path })
    await new Promise(setImmediate)
    await ask({ kind: 'room-stop' })
    expect(refusalOf(await reading)).toBe('extract-stopped')
    expect(refusalOf(await accept([extraction.suggestions[0]!.id]))).toBe('extract-nothing-read')
    await ask({ kind: 'room-forget' })
    expect(refusalOf(await ask({ kind: 'room-bytes' }))).toBe('extract-nothing-read')
    await engine.close()
  })
})
