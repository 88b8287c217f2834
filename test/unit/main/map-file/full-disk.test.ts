import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Attachment } from '../../../../graph-schema/attachment.ts'
import { checkMap, createMap } from '../../../../main/engine/engine.ts'
import { hashOfBytes } from '../../../../main/map-file/attachments.ts'
import { author, mapFolder, refusalOf, valueOf } from '../../../helpers/map-folder.ts'
import { smallDisk } from '../../../helpers/small-disk.ts'

const { folder, emptyMap, open } = mapFolder()

const disk = smallDisk(join(folder, 'disk'), 1024)?.folder
/** One of its own: the driver holds a file that was removed until it is collected. */
const another = smallDisk(join(folder, 'another-disk'), 2048)?.folder

describe.skipIf(disk === undefined)('a full disk', () => {
  it('[F2] refuses the command, and file and memory are as they were', async () => {
    const path = join(disk!, 'map.fourfold')
    copyFileSync(await emptyMap(), path)
    const engine = await open(path)
    const big = (n: number) => ({ name: { en: `Topic ${n}` }, text: { en: 'word '.repeat(3000).trim() } })
    let [count, code] = [0, '']
    while (code === '' && count < 200) {
      const outcome = await engine.dispatch(
        { do: 'create', type: 'Topic', id: `topic-${count}`, properties: big(count) },
        author,
      )
      if (outcome.ok) count += 1
      else code = refusalOf(outcome)
    }
    expect(code).toBe('disk-full')
    expect(engine.view('own').nodes.has(`topic-${count}`)).toBe(false)
    expect(engine.revision()).toBe(count)
    await engine.close()

    const again = await open(path)
    expect([...again.view('own').nodes.keys()].filter((id) => id.startsWith('topic-'))).toHaveLength(count)
    await again.close()
    expect(valueOf(await checkMap(path)).problems).toEqual([])
  })

  it('[F2] leaves nothing behind when a map cannot be made', async () => {
    expect(() => writeFileSync(join(disk!, 'filler'), Buffer.alloc(1_000_000))).toThrow('ENOSPC')
    const path = join(disk!, 'new.fourfold')
    expect(refusalOf(await createMap(path, { empty: true }))).toBe('disk-full')
    expect(readdirSync(disk!).join()).not.toContain('new')
  })
  it('[F2] [K1] refuses a document that does not fit, changes nothing, and takes it once there is room', async () => {
    const path = join(another!, 'documents.fourfold')
    const source = { name: { en: 'A plan' }, handling: 'public' }
    const start = await emptyMap()
    const first = await open(start)
    valueOf(await first.dispatch({ do: 'create', type: 'Source', id: 'a-plan', properties: source }, author))
    await first.close()
    copyFileSync(start, path)
    const [filler, bytes] = [join(another!, 'filler'), new Uint8Array(200_000).fill(65)]
    const room = 2048 * 1024 - readFileSync(path).length
    writeFileSync(filler, Buffer.alloc(room - 100_000))
    const attachment: Attachment = {
      name: 'plan.txt',
      type: 'text/plain',
      size: bytes.length,
      hash: hashOfBytes(bytes),
    }
    const engine = await open(path)
    const [before, revision, length] = [readFileSync(path), engine.revision(), engine.journal().length]
    const attach = () => engine.attach({ source: 'a-plan', attachment, bytes }, author)

    for (let nth = 0; nth < 2; nth++) expect(refusalOf(await attach())).toBe('disk-full')
    expect(readFileSync(path).equals(before)).toBe(true)
    expect(engine.view('own').nodes.get('a-plan')?.properties['attachment']).toBeUndefined()
    expect([engine.revision(), engine.journal().length]).toEqual([revision, length])
    expect(refusalOf(engine.document(attachment.hash))).toBe('document-missing')
    // what fits is still taken
    const edit = { do: 'edit', id: 'a-plan', properties: { name: { en: 'A plan of our own' } } } as const
    valueOf(await engine.dispatch(edit, author))

    rmSync(filler)
    valueOf(await attach())
    expect(Buffer.from(valueOf(engine.document(attachment.hash))).equals(Buffer.from(bytes))).toBe(true)
    await engine.close()
    const again = await open(path)
    expect(again.view('own').nodes.get('a-plan')?.properties['attachment']).toEqual(attachment)
    await again.close()
    expect(valueOf(await checkMap(path)).problems).toEqual([])
  })
})
