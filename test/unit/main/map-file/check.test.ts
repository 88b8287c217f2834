import Libsql from 'libsql'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkMap } from '../../../../main/engine/engine.ts'
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
    const file = valueOf(openMapFile(path))
    const { records, positions } = recordsOf(file.tables())
    const state = stateOf(records, 0)
    const writing = writingOn({ file, state, positions, installation: installation() })
    const plan = valueOf(decidePurge(state, { id: 'shelter', field: 'note', reason: 'safety' }))
    valueOf(writing.writePlan(plan, author))
    file.close()

    expect(readFileSync(path).includes(secret)).toBe(false)
    expect(await codes(path)).toEqual([])
  })
})
