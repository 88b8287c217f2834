import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openMap } from '../../../../main/engine/engine.ts'
import { hashOf } from '../../../../shared/journal/chain.ts'
import { seal } from '../../../../shared/journal/seal.ts'
import { create } from '../../../helpers/commands.ts'
import { Workspace } from '../../../helpers/run-fourfold.ts'
import { valueOf } from '../../../helpers/map-folder.ts'

const at = new Workspace()

/** A transaction as a later version might write it: a type and a field that this one does not know. */
function fromTheFuture() {
  let salts = 0
  const sealed = seal(
    {
      stream: 'open',
      label: 'create y-hologram',
      writes: [
        { record: 'y-hologram', type: 'Hologram', field: 'exists', value: true },
        { record: 'y-hologram', type: 'Hologram', field: 'name.en', value: 'qzx-hologram' },
        { record: 'x-topic', type: 'Topic', field: 'glow', value: 'qzx-bright' },
      ],
    },
    undefined,
    {
      id: '01f00000-0000-7000-8000-000000000001',
      replica: 'future',
      at: '2027-01-01T00:00:00.000Z',
      author: { name: 'F', organization: null },
      salt: () => String((salts += 1)).padStart(32, '0'),
    },
  )
  const { hash: _, ...open } = { ...sealed, schema: 99 }
  return { ...open, hash: hashOf(open) }
}

/** A map in which a newer version has written, though the format of the file is ours. */
async function writtenByANewerOne(): Promise<string> {
  const map = await at.newMap('--empty')
  await at.applyAll(map, [create('Topic', 'x-topic')])
  const engine = valueOf(await openMap(map, { in: 'process' }))
  valueOf(await engine.receive([fromTheFuture()]))
  await engine.close()
  return map
}

describe('[J9] what a newer version wrote', () => {
  it('is kept, not shown, checked as the rest, and does not stand in the way of other work', async () => {
    const map = await writtenByANewerOne()
    const isKept = () => /qzx-hologram/.test(readFileSync(map, 'latin1'))
    expect(isKept()).toBe(true)

    const shown = await at.exported(map, 'own')
    expect(JSON.stringify(shown)).not.toMatch(/hologram|glow/)
    expect(shown.nodes.map((node) => node.id)).toContain('x-topic')
    expect(await at.json('check', map)).toEqual({ ok: true, problems: [] })
    expect(await at.json('search', map, 'qzx')).toEqual([])

    const { applied, refused } = await at.apply(map, [
      { do: 'edit', id: 'x-topic', properties: { note: { en: 'N' } } },
      { do: 'edit', id: 'x-topic', properties: { glow: 'dim' } },
      { do: 'edit', id: 'y-hologram', properties: { name: { en: 'Mine' } } },
      create('Topic', 'y-hologram'),
    ])
    expect({ applied, lines: refused.map((one) => one.line) }).toEqual({ applied: 1, lines: [2, 3, 4] })
    expect(await at.json('check', map, '--rebuild')).toEqual({ ok: true, problems: [] })
    expect(isKept()).toBe(true)
  })
})
