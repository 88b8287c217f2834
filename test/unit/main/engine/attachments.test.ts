import Libsql from 'libsql'
import { copyFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Attachment } from '../../../../graph-schema/attachment.ts'
import { checkMap, openMap, type Engine } from '../../../../main/engine/engine.ts'
import { hashOfBytes } from '../../../../main/map-file/attachments.ts'
import { bundleScript, startScript } from '../../../helpers/child.ts'
import { author, mapFolder, refusalOf, valueOf } from '../../../helpers/map-folder.ts'

const { folder, emptyMap, open } = mapFolder()
const body = 'PASSAGE-OF-A-DOCUMENT '.repeat(4000)
const bytes = new Uint8Array(Buffer.from(body))
const attachment: Attachment = {
  name: 'plan.txt',
  type: 'text/plain',
  size: bytes.length,
  hash: hashOfBytes(bytes),
}

async function withSource(handling = 'public'): Promise<{ path: string; engine: Engine }> {
  const path = await emptyMap()
  const engine = await open(path)
  const properties = { name: { en: 'A plan' }, handling }
  valueOf(await engine.dispatch({ do: 'create', type: 'Source', id: 'a-plan', properties }, author))
  return { path, engine }
}

async function withDocument(handling?: string): Promise<{ path: string; engine: Engine }> {
  const made = await withSource(handling)
  valueOf(await made.engine.attach({ source: 'a-plan', attachment, bytes }, author))
  return made
}

const attachedTo = (engine: Engine) => engine.view('own').nodes.get('a-plan')?.properties['attachment']
const textOf = (engine: Engine): string => Buffer.from(valueOf(engine.document(attachment.hash))).toString()

describe('a document attached to a source', () => {
  it('[K1] lies in the map file with the entry that names it, once for all who name it, and comes with a copy', async () => {
    const { path, engine } = await withDocument()
    const properties = { name: { en: 'The same' }, handling: 'public' }
    valueOf(await engine.dispatch({ do: 'create', type: 'Source', id: 'same', properties }, author))
    valueOf(await engine.attach({ source: 'same', attachment, bytes }, author))
    expect(attachedTo(engine)).toEqual(attachment)
    await engine.close()
    const copy = `${path}.copy`
    copyFileSync(path, copy)

    for (const one of [path, copy]) {
      const again = valueOf(await openMap(one, { in: 'process', readOnly: true }))
      expect(textOf(again)).toBe(body)
      expect(attachedTo(again)).toEqual(attachment)
      await again.close()
    }
    const database = new Libsql(path)
    expect(database.prepare('SELECT count(*) AS n FROM attachments').get()).toMatchObject({ n: 1 })
    expect(database.prepare('PRAGMA user_version').get()).toMatchObject({ user_version: 1 })
    database.close()
    expect(valueOf(await checkMap(path)).problems).toEqual([])
    expect(valueOf(await checkMap(path, { rebuild: true })).problems).toEqual([])
  })

  it('[K1] is undone and done again: the bytes stay until a purge takes them', async () => {
    const { path, engine } = await withDocument()
    valueOf(await engine.dispatch({ do: 'undo' }, author))
    expect(attachedTo(engine)).toBeUndefined()
    expect(textOf(engine)).toBe(body)
    valueOf(await engine.dispatch({ do: 'redo' }, author))
    expect(attachedTo(engine)).toEqual(attachment)

    valueOf(await engine.purge({ id: 'a-plan', field: 'attachment', reason: 'legal' }, author))
    expect(attachedTo(engine)).toBeUndefined()
    expect(refusalOf(engine.document(attachment.hash))).toBe('document-missing')
    await engine.close()
    expect(readFileSync(path).includes('PASSAGE-OF-A-DOCUMENT')).toBe(false)
    expect(valueOf(await checkMap(path)).problems).toEqual([])
  })

  it('[K1] refuses bytes that are not those described, a record that takes none, and a map that is only read', async () => {
    const { path, engine } = await withSource()
    const before = engine.journal().length
    const properties = { name: { en: 'S' } }
    valueOf(await engine.dispatch({ do: 'create', type: 'Service', id: 'svc', properties }, author))
    const attach = (over: object) => engine.attach({ source: 'a-plan', attachment, bytes, ...over }, author)

    expect(refusalOf(await attach({ bytes: bytes.subarray(1) }))).toBe('document-altered')
    expect(refusalOf(await attach({ attachment: { ...attachment, hash: 'a'.repeat(64) } }))).toBe(
      'document-altered',
    )
    expect(refusalOf(await attach({ source: 'nobody' }))).toBe('record-unknown')
    expect(refusalOf(await attach({ source: 'svc' }))).toBe('field-unknown')
    expect(refusalOf(engine.document(attachment.hash))).toBe('document-missing')
    expect(engine.journal().length).toBe(before + 1)
    await engine.close()
    const reading = valueOf(await openMap(path, { in: 'process', readOnly: true }))
    expect(refusalOf(await reading.attach({ source: 'a-plan', attachment, bytes }, author))).toBe(
      'map-read-only',
    )
    expect(refusalOf(reading.document(attachment.hash))).toBe('document-missing')
    await reading.close()
  })

  it('[K2] bytes that were lost come back when the same document is attached again; altered ones are told by check', async () => {
    const { path, engine } = await withDocument()
    await engine.close()
    const tamper = (sql: string): void => {
      const database = new Libsql(path)
      database.exec(sql)
      database.prepare('SELECT 1').all()
      database.close()
    }
    tamper(`UPDATE attachments SET bytes = x'00'`)
    expect(valueOf(await checkMap(path)).problems).toEqual([
      { code: 'check-document', params: { hash: attachment.hash }, rule: 'F6' },
    ])
    tamper('DELETE FROM attachments')
    const again = await open(path)
    expect(refusalOf(again.document(attachment.hash))).toBe('document-missing')
    valueOf(await again.attach({ source: 'a-plan', attachment, bytes }, author))
    expect(textOf(again)).toBe(body)
    await again.close()
  })

  it('[R28] what a source that is not theirs has attached is nothing that others see', async () => {
    const { engine } = await withDocument('own')
    for (const audience of ['public', 'fpt']) expect(engine.view(audience).nodes.has('a-plan')).toBe(false)
    await engine.close()
  })
})

describe('a process killed while it attaches', () => {
  let attacher: string
  beforeAll(async () => {
    attacher = await bundleScript('test/helpers/scripts/attach-without-end.ts')
  }, 60_000)

  it('[F8] [K1] leaves every acknowledged document with its entry, and none of which only one half is there', async () => {
    const path = await emptyMap()
    const acknowledged: string[] = []
    for (let round = 0; round < 6; round += 1) {
      const child = startScript(attacher, [path, join(folder, 'installation-here')])
      expect(await child.line()).toBe('open')
      const until = performance.now() + 20 + round * 15
      for (let line = await child.line(); line !== undefined; line = await child.line()) {
        acknowledged.push(line)
        if (performance.now() > until) break
      }
      child.process.kill('SIGKILL')
      for (let line = await child.line(); line !== undefined; line = await child.line())
        acknowledged.push(line)
      await child.ended

      const engine = await open(path)
      const { nodes } = engine.view('own')
      for (const id of acknowledged) expect(nodes.get(id)?.properties['attachment']).toBeDefined()
      for (const { properties } of nodes.values()) {
        const said = properties['attachment'] as Attachment | undefined
        if (said !== undefined) expect(valueOf(engine.document(said.hash))).toHaveLength(said.size)
      }
      await engine.close()
    }
    expect(acknowledged.length).toBeGreaterThan(5)
    expect(valueOf(await checkMap(path)).problems).toEqual([])
  }, 120_000)
})
