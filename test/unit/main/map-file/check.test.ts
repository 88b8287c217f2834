import Libsql from 'libsql'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkMap } from '../../../../main/engine/engine.ts'
import type { Command } from '../../../../shared/commands/command.ts'
import { decidePurge } from '../../../../shared/commands/purge.ts'
import { writingOn } from '../../../../main/engine/writing.ts'
import { openMapFile } from '../../../../main/map-file/map-file.ts'
import { recordsOf } from '../../../../main/map-file/stored-records.ts'
import { stateOf } from '../../../../shared/state/map-state.ts'
import { author, mapFolder, valueOf } from '../../../helpers/map-folder.ts'

const { emptyMap, open, installation } = mapFolder()
const secret = 'SECRET-555-0199'

async function mapWithSecret(): Promise<string> {
  const path = await emptyMap()
  const engine = await open(path)
  const properties = { name: { en: 'Shelter' }, note: { en: `call ${secret}` }, handling: 'fpt' }
  await engine.dispatch({ do: 'create', type: 'Service', id: 'shelter', properties }, author)
  await engine.dispatch(
    { do: 'edit', id: 'shelter', properties: { note: { en: `${secret} moved` } } },
    author,
  )
  await engine.close()
  return path
}

function tamper(path: string, sql: string): void {
  const database = new Libsql(path)
  database.exec(sql)
  database.prepare('SELECT 1').all()
  database.close()
}
const codes = async (path: string) => valueOf(await checkMap(path)).problems.map((one) => one.code)

function purge(path: string, what: Parameters<typeof decidePurge>[1]): void {
  const file = valueOf(openMapFile(path))
  const { records, positions } = recordsOf(file.tables())
  const state = stateOf(records, 0)
  const writing = writingOn({ file, state, positions, installation: installation() })
  valueOf(writing.writePlan(valueOf(decidePurge(state, what)), author))
  file.close()
}

/** A service that overlaps with another one made here: the same people, the same activity, the same place. */
function serviceOf(id: string, name: string): Command[] {
  const properties = {
    name: { en: name },
    period: { start: '2020-01-01', end: null },
    verifiedOn: '2026-01-01',
  }
  const facets = [
    ['ADVANCES', 'pillar-protection'],
    ['SERVES', 'population-minors'],
    ['DOES', 'activity-emergency-shelter'],
    ['OPERATES_IN', 'jurisdiction-on'],
  ]
  return [
    { do: 'create', type: 'Service', id, properties },
    ...facets.map(([type = '', to = '']) => ({ do: 'relate' as const, type, from: id, to })),
  ]
}

describe('checking a file', () => {
  it.each([
    ['check-hash', `UPDATE entries SET value = '"changed"' WHERE field = 'name.en' AND record = 'shelter'`],
    ['check-hash', `UPDATE transactions SET body = json_set(body, '$.lamport', 7) WHERE position = 3`],
    ['check-gap', `DELETE FROM entries WHERE position = 2; DELETE FROM transactions WHERE position = 2`],
    [
      'check-signature',
      `UPDATE transactions SET body = json_set(body, '$.signature', 'ed25519:00:00') WHERE replica <> 'starter'`,
    ],
    ['check-tables', `UPDATE records SET heads = replace(heads, 'moved', 'gone') WHERE id = 'shelter'`],
  ])('[F6] tells %s', async (code, sql) => {
    const path = await mapWithSecret()
    expect(await codes(path)).toEqual([])
    tamper(path, sql)
    expect(await codes(path)).toContain(code)
  })

  it('[F6] rebuilds tables that were lost or altered', async () => {
    const path = await mapWithSecret()
    tamper(path, 'DELETE FROM records')
    expect(await codes(path)).toContain('check-tables')
    expect(valueOf(await checkMap(path, { rebuild: true })).problems).toEqual([])
    const engine = await open(path)
    expect(engine.view('own').nodes.get('shelter')?.properties['note']).toEqual({ en: `${secret} moved` })
    await engine.close()
  })

  it('[P3] [R26] a purge takes the value out of the bytes of the file, and the file stays whole', async () => {
    const path = await mapWithSecret()
    expect(readFileSync(path).includes(secret)).toBe(true)
    purge(path, { id: 'shelter', field: 'note', reason: 'safety' })

    expect(readFileSync(path).includes(secret)).toBe(false)
    expect(await codes(path)).toEqual([])
  })

  it('[P1] [R26] a purged name goes out of the names of verdicts as well, also of one that was removed', async () => {
    const path = await emptyMap()
    const engine = await open(path)
    for (const [id, name] of [
      ['service-a', secret],
      ['service-b', 'Other'],
    ] as const)
      for (const command of serviceOf(id, name)) valueOf(await engine.dispatch(command, author))
    const finding = 'overlap:service-a|service-b'
    for (const who of [author, { ...author, name: 'Another' }]) {
      const judge = { do: 'judge', finding, verdict: 'intended', reason: 'x' } as const
      valueOf(await engine.dispatch(judge, who, { asOf: '2026-06-01' }))
    }
    const verdicts = [...engine.view('own').nodes.values()].filter((one) => one.type === 'Judgement')
    expect(verdicts.map((one) => one.properties['name'])).toEqual(
      Array(2).fill({ en: `${secret} · Other`, fr: `${secret} · Other` }),
    )
    valueOf(await engine.dispatch({ do: 'remove', id: verdicts[0]!.id }, author))
    await engine.close()
    purge(path, { id: 'service-a', field: 'name', reason: 'safety' })

    expect(readFileSync(path).includes(secret)).toBe(false)
    expect(await codes(path)).toEqual([])
    const again = await open(path)
    expect(again.view('own').nodes.get(verdicts[1]!.id)?.properties).toMatchObject({ verdict: 'intended' })
    await again.close()
  })
})
