import { copyFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Libsql from 'libsql'
import { describe, expect, it } from 'vitest'
import { create } from '../../../helpers/commands.ts'
import { Workspace } from '../../../helpers/run-fourfold.ts'

const at = new Workspace()

type Row = { readonly replica: string; readonly seq: number; readonly author: string }

/** Who wrote what after the beginning, out of the file itself. */
function written(map: string): readonly Row[] {
  const database = new Libsql(map)
  const rows = database
    .prepare(`SELECT replica, seq, body FROM transactions WHERE replica <> 'starter' ORDER BY position`)
    .all() as { replica: string; seq: number; body: string }[]
  database.close()
  return rows.map(({ replica, seq, body }) => ({ replica, seq, author: body }))
}

describe('a copied file edited on both sides', () => {
  it('[J7] is two replicas: no number is given twice, and each goes on by itself', async () => {
    const map = await at.newMap('--empty')
    await at.applyAll(map, [create('Topic', 'x-before')])
    const copy = at.fresh('.fourfold')
    copyFileSync(map, copy)
    await at.applyAll(map, [create('Topic', 'x-here'), create('Topic', 'x-here-too')])
    await at.applyAll(copy, [create('Topic', 'x-there'), create('Topic', 'x-there-too')])

    const [here, there] = [written(map), written(copy)]
    const later = (rows: readonly Row[]) => rows.filter((row) => !/x-before/.test(row.author))
    expect(here.length).toBe(3)
    expect(there.length).toBe(3)
    const [mine, theirs] = [here, there].map((rows) => new Set(rows.slice(1).map((row) => row.replica)))
    expect([...(mine ?? [])].filter((replica) => theirs?.has(replica))).toEqual([])
    expect(later(here).length).toBeGreaterThan(0)
    expect(await at.json('check', map)).toEqual({ ok: true, problems: [] })
    expect(await at.json('check', copy)).toEqual({ ok: true, problems: [] })
  })

  it('[U1] undo in a copy takes back what was written there, as far as it is this installation’s', async () => {
    const map = await at.newMap('--empty')
    await at.applyAll(map, [create('Topic', 'x-before')])
    const copy = at.fresh('.fourfold')
    copyFileSync(map, copy)
    await at.applyAll(copy, [create('Topic', 'x-there'), { do: 'undo' }])

    const ids = (await at.exported(copy, 'own')).nodes.map((node) => node.id)
    expect(ids).toContain('x-before')
    expect(ids).not.toContain('x-there')
  })

  it('another installation writes under a key of its own', async () => {
    const map = await at.newMap('--empty')
    await at.applyAll(map, [create('Topic', 'x-mine')])
    const elsewhere = join(at.folder, 'elsewhere')
    const commands = at.commands([create('Topic', 'x-theirs')])
    const ran = await at.run(['apply', map, commands], { environment: { FOURFOLD_DATA: elsewhere } })
    expect(ran.code).toBe(0)

    const keys = [join(at.folder, 'installation'), elsewhere].map((folder) =>
      readFileSync(join(folder, 'key.pem'), 'utf8'),
    )
    expect(keys[0]).not.toBe(keys[1])
    const [first, second] = written(map)
    expect(first?.replica).not.toBe(second?.replica)
    expect(await at.json('check', map)).toEqual({ ok: true, problems: [] })
  })
})
