import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkMap, openMap, type Engine } from '../../../../main/engine/engine.ts'
import { composed, documentsFor } from '../../../../main/documents/documents-for.ts'
import { hashOfBytes } from '../../../../main/map-file/attachments.ts'
import {
  circulateSteps,
  isCirculatedKind,
  readCirculated,
  textOfCirculated,
} from '../../../../shared/briefing/circulated.ts'
import type { DocumentAsked } from '../../../../shared/briefing/kinds.ts'
import type { Asked } from '../../../../shared/contract/asked.ts'
import { questions } from '../../../../shared/contract/questions.ts'
import { laterChanges } from '../../../../shared/briefing/later-changes.ts'
import { question } from '../../../helpers/ask.ts'
import { author, mapFolder, refusalOf, valueOf } from '../../../helpers/map-folder.ts'

const { emptyMap, open } = mapFolder()
const asked: DocumentAsked = { kind: 'briefing', sections: ['commitments', 'funding', 'unknowns', 'changes'] }
const common = question({ audience: 'public' })

/** What the main process has of a map. */
const sessionOf = (engine: Engine) => ({
  ask: ({ name, parameters, common: of }: Asked) =>
    engine.ask(name, of, questions[name].parameters.parse(parameters)),
  document: (hash: string) => Promise.resolve(engine.document(hash)),
})

async function mapWithPlan(): Promise<{ path: string; engine: Engine }> {
  const path = await emptyMap()
  const engine = await open(path)
  const create = (type: 'Program', id: string, properties: object) =>
    engine.dispatch({ do: 'create', type, id, properties: { handling: 'public', ...properties } }, author)
  valueOf(
    await create('Program', 'harbour', {
      name: { en: 'Harbour l’Espoir program', fr: 'Programme du port' },
      period: { text: '2026-04-15', start: '2026-04-15', end: null, ongoing: true },
      status: 'in-place',
    }),
  )
  return { path, engine }
}

async function circulate(engine: Engine, of: DocumentAsked = asked): Promise<string> {
  const documents = valueOf(await composed(sessionOf(engine), common, of, ['en', 'fr']))
  const circulated = { asked: of, question: common, documents }
  const bytes = new Uint8Array(Buffer.from(textOfCirculated(circulated)))
  const { steps, attachment } = circulateSteps({
    id: 'went-out',
    circulated,
    on: '2026-06-01',
    handling: 'public',
    hash: hashOfBytes(bytes),
    size: bytes.length,
  })
  valueOf(await engine.attach({ steps, attachment, bytes }, author))
  return attachment.hash
}

const shown = async (engine: Engine, language: 'en' | 'fr' | 'both' = 'both') =>
  documentsFor(sessionOf(engine), { language, common, document: asked, circulated: 'went-out' })

describe('a circulated document', () => {
  it('[DO5] [R36] stays word for word as it was, in both languages, while the map goes on; what differs is told by section', async () => {
    const { path, engine } = await mapWithPlan()
    const before = valueOf(await composed(sessionOf(engine), common, asked, ['en', 'fr']))
    expect(JSON.stringify(before)).toContain('Harbour l’Espoir program')
    await circulate(engine)

    const name = { en: 'Quay program', fr: 'Programme du quai' }
    valueOf(await engine.dispatch({ do: 'edit', id: 'harbour', properties: { name } }, author))
    expect(valueOf(await shown(engine))).toEqual(before)
    expect(valueOf(await shown(engine, 'fr'))).toEqual([before[1]])
    const [now] = valueOf(await composed(sessionOf(engine), common, asked, ['en']))
    expect(laterChanges(before[0]!, before[0]!)).toEqual([])
    const changed = laterChanges(before[0]!, now!)
    expect(changed.map(({ section }) => section)).toEqual(['What changed since March 1, 2026'])
    expect(changed[0]?.gone.join()).toContain('Harbour l’Espoir program')
    expect(changed[0]?.come.join()).toContain('Quay program')

    await engine.close()
    const again = valueOf(await openMap(path, { in: 'process', readOnly: true }))
    expect(valueOf(await shown(again))).toEqual(before)
    await again.close()
    expect(valueOf(await checkMap(path)).problems).toEqual([])
  })

  it('[DO5] is one step with its record, which undo takes back', async () => {
    const { engine } = await mapWithPlan()
    await circulate(engine)
    expect(engine.view('public').nodes.get('went-out')?.properties).toMatchObject({
      kind: 'briefing',
      circulatedOn: '2026-06-01',
      audience: 'public',
      name: { en: 'Briefing – June 1, 2026', fr: 'Note d’information – 1er juin 2026' },
    })
    const listed = valueOf(await engine.ask('circulated', question({ language: 'fr' }), {})).answer
    expect(listed).toMatchObject([
      { id: 'went-out', kindName: 'Note d’information', audienceName: 'Public', about: [] },
    ])
    valueOf(await engine.dispatch({ do: 'undo' }, author))
    expect(engine.view('own').nodes.has('went-out')).toBe(false)
    expect(refusalOf(await shown(engine))).toBe('document-missing')
    await engine.close()
  })

  it('[R26] a purge takes the content of what repeats the value out of every byte, and leaves what does not', async () => {
    const { path, engine } = await mapWithPlan()
    const hash = await circulate(engine)
    valueOf(
      await engine.dispatch(
        { do: 'edit', id: 'harbour', properties: { note: { en: 'Seen in passing' } } },
        author,
      ),
    )
    valueOf(await engine.purge({ id: 'harbour', field: 'note.en', reason: 'legal' }, author))
    expect(engine.document(hash).ok).toBe(true)
    valueOf(await engine.purge({ id: 'harbour', field: 'name.en', reason: 'legal' }, author))
    expect(refusalOf(engine.document(hash))).toBe('document-missing')
    expect(refusalOf(await shown(engine))).toBe('document-missing')
    await engine.close()
    expect(readFileSync(path).includes('Espoir program')).toBe(false)
    expect(valueOf(await checkMap(path)).problems).toEqual([])
  })

  it('[DO5] what is damaged or of a newer program is told, and a note for own use is not circulated', () => {
    expect(refusalOf(readCirculated('{"fourfoldDocument":2}'))).toBe('circulated-unreadable')
    expect(refusalOf(readCirculated('no JSON'))).toBe('circulated-unreadable')
    expect(isCirculatedKind('briefing')).toBe(true)
  })
})
