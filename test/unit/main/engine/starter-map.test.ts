import { statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createMap, type Engine } from '../../../../main/engine/engine.ts'
import { question } from '../../../helpers/ask.ts'
import { author, mapFolder, refusalOf, valueOf } from '../../../helpers/map-folder.ts'

const { folder, emptyMap, open } = mapFolder()
const path = join(folder, 'starter.fourfold')
let engine: Engine
beforeAll(async () => {
  valueOf(await createMap(path))
  engine = await open(path)
}, 60_000)
afterAll(() => engine.close())

const findings = async () => valueOf(await engine.ask('overlaps', question(), {})).answer

describe('the starter map in a file', () => {
  it('holds the documents, is whole, and every record of it is public', () => {
    const { nodes, relationships } = engine.view('own')
    expect(nodes.size).toBeGreaterThan(1000)
    expect(relationships.size).toBeGreaterThan(4000)
    expect(engine.view('public').nodes.size).toBe(nodes.size)
    expect(engine.view('public').relationships.size).toBe(relationships.size)
    expect(engine.conflicts()).toEqual([])
    expect(statSync(path).size).toBeLessThan(30_000_000)
  })

  it('[J12] joins with an empty map begun elsewhere: the same transactions, nothing twice', async () => {
    const other = await open(await emptyMap())
    const before = other.journal().length
    const { received } = valueOf(await other.receive(engine.journal().map(({ transaction }) => transaction)))
    expect(received).toBe(engine.journal().length - before)
    expect(other.view('own').nodes.size).toBe(engine.view('own').nodes.size)
    expect(other.conflicts()).toEqual([])
    await other.close()
  })

  it('[C8] a verdict on a finding keeps the hash of its evidence, stays its owner’s, and says when the evidence changed', async () => {
    const [overlap] = await findings()
    const judge = {
      do: 'judge' as const,
      finding: overlap!.id,
      verdict: 'intended' as const,
      reason: 'Agreed in 2025.',
    }
    const seenAt = { asOf: question().asOf, scope: {} }
    const { ids } = valueOf(await engine.dispatch(judge, author, seenAt))
    const judgement = engine.view('own').nodes.get(ids[0]!)!
    expect(judgement.properties).toMatchObject({
      finding: overlap!.id,
      handling: 'own',
      judgedBy: 'Ada Tester',
      judgedFor: 'ca-ps',
    })
    expect(judgement.properties['evidence']).toEqual([overlap!.a.id, overlap!.b.id].sort())
    const judged = [...engine.view('own').relationships.values()].filter((one) => one.from === judgement.id)
    expect(judged.map((one) => one.to).sort()).toEqual([overlap!.a.id, overlap!.b.id].sort())
    expect((await findings())[0]!.judgement).toMatchObject({
      verdict: 'intended',
      author: 'Ada Tester',
      changedSince: false,
    })
    expect(engine.view('public').nodes.has(judgement.id)).toBe(false)

    valueOf(
      await engine.dispatch(
        { do: 'edit', id: overlap!.a.id, properties: { note: { en: 'looked at again' } } },
        author,
      ),
    )
    expect((await findings())[0]!.judgement).toMatchObject({ verdict: 'intended', changedSince: true })
    const again = valueOf(await engine.dispatch({ ...judge, verdict: 'dismissed' }, author, seenAt))
    expect(again.ids[0]).toBe(judgement.id) // one's own verdict is changed, not doubled
    expect((await findings())[0]!.judgement).toMatchObject({ verdict: 'dismissed', changedSince: false })
  })

  it('[C8] [W8] a verdict is called as its finding is shown, in both languages, whatever it is about', async () => {
    const shown = new Map<string, { en?: string; fr?: string }>()
    for (const language of ['en', 'fr'] as const) {
      const asked = { ...question(), language }
      const gaps = valueOf(await engine.ask('gaps', asked, {})).answer
      const [overlap] = valueOf(await engine.ask('overlaps', asked, {})).answer
      const points = valueOf(await engine.ask('points', asked, {})).answer
      const [declared, detected] = ['declared', 'detected'].map((from) =>
        points.find((one) => one.origin === from),
      )
      for (const { id, name } of [
        gaps.find((gap) => Object.keys(gap.cell).length > 2)!,
        gaps[0]!,
        { id: overlap!.id, name: `${overlap!.a.name} · ${overlap!.b.name}` },
        declared!,
        detected!,
      ])
        shown.set(id, { ...shown.get(id), [language]: name })
    }
    expect(shown.size).toBe(5)
    for (const [finding, name] of shown) {
      const judge = { do: 'judge' as const, finding, verdict: 'to-raise' as const, reason: 'For the call.' }
      const { ids } = valueOf(await engine.dispatch(judge, { name: 'Named', organization: 'ca-ps' }))
      expect(engine.view('own').nodes.get(ids[0]!)?.properties['name']).toEqual(name)
      expect(engine.undoable().undo).toContain(`judge ${ids[0]!}`)
    }
  })

  it('[C8] refuses a verdict on what is no finding', async () => {
    const judge = {
      do: 'judge' as const,
      finding: 'overlap:ca-ps|nap-2012',
      verdict: 'resolved' as const,
      reason: 'x',
    }
    expect(refusalOf(await engine.dispatch(judge, author))).toBe('finding-unknown')
  })
})
