import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkMap } from '../../../../main/engine/engine.ts'
import { digestOf } from '../../../../shared/journal/chain.ts'
import type { Transaction } from '../../../../shared/journal/transaction.ts'
import { author, mapFolder, valueOf } from '../../../helpers/map-folder.ts'

const { folder, emptyMap, open, installation } = mapFolder()
process.env['FOURFOLD_DATA'] = join(folder, 'data')

/** As it leaves where its values are held back. */
function heldBack(transaction: Transaction): Transaction {
  return {
    ...transaction,
    entries: transaction.entries.map((entry) => {
      const { record, type, field } = entry
      return { record, type, field, digest: digestOf(entry) }
    }),
  }
}

/** A map with a topic that was edited, and another one that was given the two steps without their values. */
async function pair() {
  const path = await emptyMap()
  const other = join(folder, `other-${path.split('-').at(-1)!}`)
  copyFileSync(path, other)
  const whole = await open(path)
  for (const command of [
    {
      do: 'create' as const,
      type: 'Topic',
      id: 'topic-a',
      properties: { name: { en: 'First' }, handling: 'fpt' },
    },
    { do: 'edit' as const, id: 'topic-a', properties: { name: { en: 'Second' } } },
  ])
    valueOf(await whole.dispatch(command, author))
  const steps = whole
    .journal()
    .slice(-2)
    .map(({ transaction }) => transaction)
  const lacking = await open(other, installation('there'))
  valueOf(await lacking.exchange.take(steps.map(heldBack)))
  return { path, other, whole, lacking, steps }
}

const how = { isJoin: false }

describe('values that a copy lacks', () => {
  it('[J14] come from another copy of the same transactions, into the map, its tables and its journal', async () => {
    const { other, whole, lacking, steps } = await pair()
    expect(lacking.view('own').nodes.has('topic-a')).toBe(false)
    expect(
      lacking.exchange
        .incomplete()
        .map(({ id }) => id)
        .sort(),
    ).toEqual(steps.map(({ id }) => id).sort())
    expect(valueOf(await lacking.exchange.fill(steps))).toBe(2)
    expect(lacking.view('own').nodes.get('topic-a')).toEqual(whole.view('own').nodes.get('topic-a'))
    expect(lacking.exchange.incomplete()).toEqual([])
    expect(
      lacking
        .journal()
        .slice(-2)
        .map(({ transaction }) => transaction),
    ).toEqual(steps)
    expect(valueOf(await lacking.exchange.fill(steps))).toBe(0)
    await lacking.close()
    expect(valueOf(await checkMap(other)).problems).toEqual([])
  })

  it('[J14] are taken only where they are what the digest says, and nothing else is', async () => {
    const { lacking, steps } = await pair()
    const forged = steps.map((one) => ({
      ...one,
      entries: one.entries.map((entry) => ('value' in entry ? { ...entry, value: { en: 'Forged' } } : entry)),
    }))
    expect(valueOf(await lacking.exchange.fill(forged))).toBe(0)
    expect(valueOf(await lacking.exchange.fill(steps.map((one) => ({ ...one, hash: 'f'.repeat(64) }))))).toBe(
      0,
    )
    expect(lacking.view('own').nodes.has('topic-a')).toBe(false)
  })

  it('[J14] what was purged stays so', async () => {
    const { whole, lacking, steps } = await pair()
    valueOf(await lacking.exchange.fill(steps))
    valueOf(await lacking.purge({ id: 'topic-a', field: 'name', reason: 'privacy' }, author))
    expect(valueOf(await lacking.exchange.fill(steps))).toBe(0)
    expect(JSON.stringify(lacking.journal())).not.toContain('Second')
    expect(JSON.stringify(whole.journal())).toContain('Second')
  })

  it('[J14] [M4] a merge brings them, told before it happens', async () => {
    const { path, whole, lacking } = await pair()
    await whole.close()
    const question = { language: 'en' as const, asOf: '2026-11-28', scope: {}, audience: 'own' }
    const preview = valueOf(await lacking.previewMerge(path, how, question))
    expect(preview).toMatchObject({ transactions: 2, counts: { new: 1 } })
    expect(lacking.view('own').nodes.has('topic-a')).toBe(false)
    expect(valueOf(await lacking.merge(path, how)).received).toBe(2)
    expect(lacking.view('own').nodes.get('topic-a')?.properties['name']).toEqual({ en: 'Second' })
  })
})
