import { describe, expect, it } from 'vitest'
import type { Transaction } from '../../../../shared/journal/transaction.ts'
import { author, mapFolder, refusalOf, valueOf } from '../../../helpers/map-folder.ts'

const { emptyMap, open, installation } = mapFolder()
const topic = (id: string, en: string) => ({
  do: 'create' as const,
  type: 'Topic',
  id,
  properties: { name: { en }, handling: 'fpt' },
})

async function pair() {
  const [from, to] = [await open(await emptyMap(), installation('there')), await open(await emptyMap())]
  await from.dispatch(topic('topic-a', 'A'), author)
  await from.dispatch(topic('topic-b', 'B'), author)
  const written = from
    .journal()
    .map(({ transaction }) => transaction)
    .filter(({ replica }) => replica !== 'starter')
  await from.close()
  return { to, written: written as [Transaction, Transaction] }
}

describe('what is received from elsewhere', () => {
  it('[J13] is taken in any order, once, with a signature of its installation', async () => {
    const { to, written } = await pair()
    expect(written[0].signature).toMatch(/^ed25519:[0-9a-f]{64}:[0-9a-f]{128}$/)
    expect(valueOf(await to.receive([...written].reverse())).received).toBe(2)
    expect(valueOf(await to.receive(written)).received).toBe(0)
    expect(to.view('own').nodes.has('topic-b')).toBe(true)
    await to.close()
  })

  it('[J13] is refused whole when it was altered, forged, forked, or leaves a hole', async () => {
    const { to, written } = await pair()
    const [first, second] = written
    const altered = {
      ...second,
      entries: second.entries.map((entry) => ('value' in entry ? { ...entry, value: 'X' } : entry)),
    }
    const forged = { ...second, signature: first.signature }
    expect(refusalOf(await to.receive([first, altered]))).toBe('journal-hash')
    expect(refusalOf(await to.receive([first, forged]))).toBe('journal-signature')
    expect(refusalOf(await to.receive([second]))).toBe('journal-gap')
    expect(refusalOf(await to.receive([first, { ...second, prev: 7 }]))).toBe('journal-malformed')
    expect(to.view('own').nodes.has('topic-a')).toBe(false)
    valueOf(await to.receive(written))
    expect(refusalOf(await to.receive([{ ...second, hash: first.hash }]))).toBe('journal-fork')
    await to.close()
  })
})
