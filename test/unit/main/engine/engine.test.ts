import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkMap, createMap, openMap } from '../../../../main/engine/engine.ts'
import type { Command } from '../../../../shared/commands/command.ts'
import { author, mapFolder, refusalOf, valueOf } from '../../../helpers/map-folder.ts'
import { question } from '../../../helpers/ask.ts'

const { folder, emptyMap, open, installation } = mapFolder()

const organization = (id: string, en: string): Command => ({
  do: 'create',
  type: 'Organization',
  id,
  properties: { name: { en }, handling: 'public' },
})

describe('an engine on a map file', () => {
  it('[F7] keeps what was dispatched: it is there when the file is opened again', async () => {
    const path = await emptyMap()
    const first = await open(path)
    const { ids, revision } = valueOf(await first.dispatch(organization('org-a', 'A'), author))
    await first.dispatch({ do: 'relate', type: 'OPERATES_IN', from: 'org-a', to: 'jurisdiction-on' }, author)
    await first.close()
    const again = await open(path)

    expect(ids).toEqual(['org-a'])
    expect(revision).toBe(1)
    expect(again.view('own').nodes.get('org-a')?.properties).toEqual({
      name: { en: 'A' },
      handling: 'public',
    })
    expect([...again.view('own').relationships.values()].filter((one) => one.from === 'org-a')).toHaveLength(
      1,
    )
    await again.close()
    expect(valueOf(await checkMap(path)).problems).toEqual([])
  })

  it('[U1] undoes and redoes over several steps and over closing the file', async () => {
    const path = await emptyMap()
    const engine = await open(path)
    const name = (one = engine) => one.view('own').nodes.get('org-a')?.properties['name']
    await engine.dispatch(organization('org-a', 'A'), author)
    await engine.dispatch({ do: 'edit', id: 'org-a', properties: { name: { en: 'B' } } }, author)
    await engine.dispatch({ do: 'edit', id: 'org-a', properties: { name: { en: 'C', fr: 'Ç' } } }, author)

    valueOf(await engine.dispatch({ do: 'undo' }, author))
    expect(name()).toEqual({ en: 'B' })
    await engine.close()
    const again = await open(path)
    expect(again.undoable().undo).toBe('edit org-a name.en')
    valueOf(await again.dispatch({ do: 'undo' }, author))
    expect(name(again)).toEqual({ en: 'A' })
    valueOf(await again.dispatch({ do: 'undo' }, author))
    expect(again.view('own').nodes.has('org-a')).toBe(false)
    expect(refusalOf(await again.dispatch({ do: 'undo' }, author))).toBe('nothing-to-undo')

    valueOf(await again.dispatch({ do: 'redo' }, author))
    expect(name(again)).toEqual({ en: 'A' })
    valueOf(await again.dispatch({ do: 'redo' }, author))
    valueOf(await again.dispatch({ do: 'redo' }, author))
    expect(name(again)).toEqual({ en: 'C', fr: 'Ç' })
    expect(refusalOf(await again.dispatch({ do: 'redo' }, author))).toBe('nothing-to-redo')
    valueOf(await again.dispatch({ do: 'undo' }, author))
    await again.dispatch({ do: 'edit', id: 'org-a', properties: { name: { en: 'D' } } }, author)
    expect(again.undoable().redo).toBeNull() // a new command clears redo
    await again.close()
    expect(valueOf(await checkMap(path)).problems).toEqual([])
  })

  it('[J7] a copied file edited on both sides is two replicas, and both sides’ work comes together', async () => {
    const path = await emptyMap()
    const before = await open(path)
    await before.dispatch(organization('org-a', 'A'), author)
    await before.close()
    const copy = join(folder, 'copy.fourfold')
    copyFileSync(path, copy)
    const [one, two] = [await open(path), await open(copy)]
    await one.dispatch({ do: 'edit', id: 'org-a', properties: { name: { fr: 'Un' } } }, author)
    await one.dispatch(organization('org-b', 'B'), author)
    await two.dispatch({ do: 'edit', id: 'org-a', properties: { description: { en: 'Two' } } }, author)
    await two.dispatch(organization('org-c', 'C'), author)

    const replicas = (engine: typeof one) =>
      new Set(engine.journal().map(({ transaction }) => transaction.replica))
    expect(replicas(one)).not.toEqual(replicas(two))
    valueOf(await one.receive(two.journal().map(({ transaction }) => transaction)))
    valueOf(await two.receive(one.journal().map(({ transaction }) => transaction)))
    expect(one.view('own').nodes.get('org-a')?.properties).toEqual({
      name: { en: 'A', fr: 'Un' },
      description: { en: 'Two' },
      handling: 'public',
    })
    expect(one.view('own').nodes.get('org-b')).toBeDefined()
    expect(one.view('own').nodes.get('org-c')).toBeDefined()
    expect([...two.view('own').nodes.keys()].sort()).toEqual([...one.view('own').nodes.keys()].sort())
    expect(one.conflicts()).toEqual([])
    await one.close()
    await two.close()
    expect(valueOf(await checkMap(path)).problems).toEqual([])
    expect(valueOf(await checkMap(copy)).problems).toEqual([])
  })

  it('[J7] a backup put back in its place is a new replica, so no number is given twice', async () => {
    const path = await emptyMap()
    const engine = await open(path)
    await engine.dispatch(organization('org-a', 'A'), author)
    await engine.close()
    const backup = join(folder, 'backup.fourfold')
    copyFileSync(path, backup)
    const later = await open(path)
    await later.dispatch(organization('org-b', 'B'), author)
    const lost = later.journal().at(-1)!.transaction
    await later.close()
    copyFileSync(backup, path) // same inode, older content

    const restored = await open(path)
    await restored.dispatch(organization('org-c', 'C'), author)
    const written = restored.journal().at(-1)!.transaction
    expect(written.replica).not.toBe(lost.replica)
    valueOf(await restored.receive([lost]))
    expect(restored.view('own').nodes.has('org-b')).toBe(true)
    await restored.close()
  })

  it('[J7] another installation on the same file is another replica, and undoes nothing of the first', async () => {
    const path = await emptyMap()
    const first = await open(path)
    await first.dispatch(organization('org-a', 'A'), author)
    await first.close()
    const second = await open(path, installation('there'))
    expect(second.undoable()).toEqual({ undo: null, redo: null })
    await second.dispatch(organization('org-b', 'B'), author)
    expect(new Set(second.journal().map(({ transaction }) => transaction.replica)).size).toBe(3)
    await second.close()
  })

  it('[J5] shows the map as it was known at an instant', async () => {
    const path = await emptyMap()
    const engine = await open(path)
    await engine.dispatch(organization('org-a', 'A'), author)
    const between = engine.journal().at(-1)!.receivedAt
    await new Promise((resolve) => setTimeout(resolve, 5))
    await engine.dispatch({ do: 'edit', id: 'org-a', properties: { name: { en: 'B' } } }, author)

    expect(engine.view('own', between).nodes.get('org-a')?.properties['name']).toEqual({ en: 'A' })
    expect(engine.view('own', '2020-01-01T00:00:00.000Z').nodes.size).toBe(0)
    expect(engine.view('own').nodes.get('org-a')?.properties['name']).toEqual({ en: 'B' })
    await engine.close()
  })

  it('[J10] tells the history of a record field by field', async () => {
    const path = await emptyMap()
    const engine = await open(path)
    await engine.dispatch(organization('org-a', 'A'), author)
    await engine.dispatch({ do: 'edit', id: 'org-a', properties: { name: { en: 'B', fr: 'Bé' } } }, author)
    const history = valueOf(engine.history('org-a'))

    expect(history.slice(-2).map(({ field, from, to, author: who }) => [field, from, to, who])).toEqual([
      ['name.en', 'A', 'B', 'Ada Tester'],
      ['name.fr', null, 'Bé', 'Ada Tester'],
    ])
    expect(refusalOf(engine.history('nobody'))).toBe('record-unknown')
    await engine.close()
  })

  it('answers info with the counts of the journal', async () => {
    const path = await emptyMap()
    const engine = await open(path)
    const { answer, revision } = valueOf(await engine.ask('info', question(), {}))

    expect(revision).toBe(0)
    expect(answer.format).toBe(1)
    expect(answer.nodes['Jurisdiction']).toBeGreaterThan(13)
    expect(answer.transactions).toBe(engine.journal().length)
    expect(answer.entries).toBeGreaterThan(500)
    await engine.close()
  })

  it('[F5] never overwrites when it makes a map, and says which folder is missing', async () => {
    const path = await emptyMap()
    expect(refusalOf(await createMap(path, { empty: true }))).toBe('map-exists')
    expect(refusalOf(await createMap(join(folder, 'no', 'map.fourfold'), { empty: true }))).toBe(
      'folder-missing',
    )
  })

  it('refuses a command on a map that is open to read', async () => {
    const path = await emptyMap()
    const engine = valueOf(
      await openMap(path, { in: 'process', readOnly: true, installation: installation() }),
    )
    expect(refusalOf(await engine.dispatch(organization('org-a', 'A'), author))).toBe('map-read-only')
    await engine.close()
  })
})
