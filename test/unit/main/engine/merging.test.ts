import { copyFileSync, existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Engine } from '../../../../main/engine/engine.ts'
import { hashOfBytes } from '../../../../main/map-file/attachments.ts'
import { seal } from '../../../../shared/journal/seal.ts'
import type { Transaction } from '../../../../shared/journal/transaction.ts'
import type { Question } from '../../../../shared/view/shapes/question.ts'
import { author, mapFolder, refusalOf, valueOf } from '../../../helpers/map-folder.ts'

const { folder, emptyMap, open, installation } = mapFolder()
process.env['FOURFOLD_DATA'] = join(folder, 'data') // where the copies go
const question: Question = { language: 'en', asOf: '2026-11-28', scope: {}, audience: 'own' }
const how = { isJoin: false }
let count = 0

const topic = (id: string, more: object = {}) => ({
  do: 'create' as const,
  type: 'Topic',
  id,
  properties: { name: { en: id }, handling: 'fpt', ...more },
})
const rename = (id: string, en: string) => ({ do: 'edit' as const, id, properties: { name: { en } } })

/** A map with a topic, and a copy of it in the hands of somebody else; both open. */
async function pair(...first: readonly Parameters<Engine['dispatch']>[0][]) {
  const path = await emptyMap()
  const beginning = await open(path)
  for (const one of [topic('topic-a'), ...first]) valueOf(await beginning.dispatch(one, author))
  await beginning.close()
  const copy = join(folder, `copy-${(count += 1)}.fourfold`)
  copyFileSync(path, copy)
  return { path, copy, mine: await open(path), theirs: await open(copy, installation('there')) }
}

const isMap = (file: string): boolean => file.endsWith('.fourfold')
const backups = (): readonly string[] => {
  const place = join(folder, 'data', 'backups')
  return existsSync(place) ? readdirSync(place, { recursive: true }).map(String).filter(isMap) : []
}

describe('merging in the engine', () => {
  it('[M4] what would come in, by record, before anything is written', async () => {
    const { copy, mine, theirs } = await pair(topic('topic-gone'), topic('topic-both'))
    for (const one of [
      rename('topic-a', 'Theirs'),
      rename('topic-both', 'Theirs'),
      topic('topic-new', { handling: 'own' }),
      { do: 'remove' as const, id: 'topic-gone' },
      { do: 'relate' as const, type: 'RELATED_TO', from: 'topic-a', to: 'topic-both' },
    ])
      valueOf(await theirs.dispatch(one, { name: 'Bo Other', organization: null }))
    await theirs.close()
    valueOf(await mine.dispatch(rename('topic-both', 'Ours'), author))
    const [journal, copies] = [mine.journal().length, backups()]

    const preview = valueOf(await mine.previewMerge(copy, how, question))
    expect(preview).toMatchObject({
      transactions: 5,
      documents: 0,
      closed: 1,
      people: [{ name: 'Bo Other', organization: null, count: 5 }],
      counts: { new: 1, changed: 1, removed: 1, conflicts: 1 },
    })
    const byId = new Map(preview.records.map((one) => [one.id, one]))
    expect([...byId.keys()].sort()).toEqual(['topic-a', 'topic-both', 'topic-gone', 'topic-new'])
    expect(byId.get('topic-a')?.changes.map(({ label, from, to }) => [label, from.text, to.text])).toEqual([
      ['Name (English)', 'topic-a', 'Theirs'],
      ['is related to', 'nothing', 'Theirs'],
    ])
    const [conflict] = byId.get('topic-both')?.conflicts ?? []
    expect(conflict?.sides.map(({ which, text, author: by }) => [which, text, by])).toEqual([
      ['mine', 'Ours', 'Ada Tester'],
      ['theirs', 'Theirs', 'Bo Other'],
    ])
    expect(byId.get('topic-both')?.changes).toEqual([]) // told as a conflict, not twice
    expect(mine.journal().length).toBe(journal)
    expect(mine.view('own').nodes.has('topic-new')).toBe(false)
    expect(backups()).toEqual(copies)

    valueOf(await mine.merge(copy, how))
    expect(mine.view('own').nodes.has('topic-new')).toBe(true)
    const after = valueOf(await mine.previewMerge(copy, how, question))
    expect([after.transactions, after.records]).toEqual([0, []])
    await mine.close()
  })

  it('[M4] stopped in the middle, the map is as it was and nothing is kept', async () => {
    const { copy, mine, theirs } = await pair()
    for (let n = 0; n < 30; n += 1) valueOf(await theirs.dispatch(rename('topic-a', `Name ${n}`), author))
    await theirs.close()
    const copies = backups()
    for (const step of ['reading', 'checking', 'keeping', 'writing']) {
      const stop = new AbortController()
      const onProgress = (at: string) => {
        if (at === step) stop.abort()
      }
      const outcome = await mine.merge(copy, { ...how, signal: stop.signal, onProgress })
      expect([step, refusalOf(outcome)]).toEqual([step, 'merge-cancelled'])
      expect(mine.view('own').nodes.get('topic-a')?.properties['name']).toEqual({ en: 'topic-a' })
      expect(backups()).toEqual(copies)
    }
    expect(valueOf(await mine.merge(copy, how)).received).toBe(30)
    await mine.close()
  })

  it('[M1] documents that records name come with them, once', async () => {
    const { copy, mine, theirs } = await pair({
      do: 'create',
      type: 'Source',
      id: 'source-a',
      properties: { name: { en: 'S' }, handling: 'public', grade: 'ngo' },
    })
    const bytes = new TextEncoder().encode('A document.')
    const hash = hashOfBytes(bytes)
    const attachment = { hash, name: 'a.txt', type: 'text/plain' as const, size: bytes.length }
    valueOf(await theirs.attach({ source: 'source-a', attachment, bytes }, author))
    await theirs.close()
    expect(refusalOf(mine.document(hash))).toBe('document-missing')
    expect(valueOf(await mine.merge(copy, how))).toMatchObject({ received: 1, documents: 1 })
    expect(new Uint8Array(valueOf(mine.document(hash)))).toEqual(bytes)
    expect(valueOf(await mine.merge(copy, how))).toMatchObject({ received: 0, documents: 0, kept: null })
    await mine.close()
  })

  it('[M1] a saved view keeps its places; two who moved the same picture are a conflict', async () => {
    const shows = (x: number) => ({ view: 'coverage', positions: { 'topic-a': [x, 0] } })
    const { copy, mine, theirs } = await pair({
      do: 'create',
      type: 'View',
      id: 'view-a',
      properties: { name: { en: 'V' }, handling: 'fpt', shows: shows(1) },
    })
    valueOf(await theirs.dispatch(topic('topic-later'), author))
    valueOf(await mine.dispatch({ do: 'edit', id: 'view-a', properties: { shows: shows(2) } }, author))
    await theirs.close()
    valueOf(await mine.merge(copy, how))
    expect(mine.conflicts()).toEqual([])
    expect(mine.view('own').nodes.get('view-a')?.properties['shows']).toEqual(shows(2))
    await mine.close()
  })

  it('[M3] nobody writes in the name of the starter map', async () => {
    const { copy, mine, theirs } = await pair()
    const last = theirs
      .journal()
      .map((one) => one.transaction)
      .findLast((one) => one.replica === 'starter')!
    const head = {
      seen: { starter: last.seq },
      lamport: last.lamport,
      hashes: { starter: last.hash },
    }
    const forged: Transaction = seal(
      {
        stream: 'open',
        writes: [{ record: 'pillar-prevention', type: 'Pillar', field: 'name.en', value: 'Forged' }],
        label: 'edit',
      },
      head,
      {
        id: 'forged',
        replica: 'starter',
        at: last.at,
        author: { name: 'Fourfold', organization: null },
        salt: () => '0'.repeat(32),
      },
    )
    valueOf(await theirs.receive([forged]))
    await theirs.close()
    expect(refusalOf(await mine.merge(copy, how))).toBe('starter-forged')
    await mine.close()
  })

  it('[J13] a transaction that does not follow the one before it', async () => {
    const { copy, mine, theirs } = await pair()
    valueOf(await theirs.dispatch(rename('topic-a', 'Theirs'), author))
    const last = theirs.journal().at(-1)!.transaction
    const writes = [{ record: 'topic-a', type: 'Topic', field: 'name.en', value: 'Slipped in' }]
    const slipped = seal(
      { stream: last.stream, writes, label: 'edit' },
      {
        seen: { ...last.seen, [last.replica]: last.seq },
        lamport: last.lamport,
        hashes: { [last.replica]: '0'.repeat(64) },
      },
      {
        id: 'slipped-in',
        replica: last.replica,
        at: last.at,
        author: { name: 'Nobody', organization: null },
        salt: () => '0'.repeat(32),
      },
    )
    valueOf(await theirs.receive([slipped]))
    await theirs.close()
    expect(refusalOf(await mine.merge(copy, how))).toBe('journal-chain')
    expect(mine.view('own').nodes.get('topic-a')?.properties['name']).toEqual({ en: 'topic-a' })
    await mine.close()
  })
})
