import { randomBytes } from 'node:crypto'
import { writeSync } from 'node:fs'
import { openMap } from '../../../main/engine/engine.ts'
import { openInstallation } from '../../../main/installation/installation.ts'
import { hashOfBytes } from '../../../main/map-file/attachments.ts'

/** Attaches one document after the other to sources of their own, each told once it is acknowledged, until it is killed. */
const [path = '', installation = ''] = process.argv.slice(2)
const author = { name: 'Ada Tester', organization: null }
const opened = await openMap(path, { in: 'process', installation: openInstallation(installation) })
if (!opened.ok) throw new Error(opened.refusal.code)
const engine = opened.value
writeSync(1, 'open\n')
for (let n = engine.view('own').nodes.size; ; n += 1) {
  const source = `source-${n}`
  const bytes = new Uint8Array(randomBytes(200_000))
  const properties = { name: { en: source }, handling: 'public' }
  await engine.dispatch({ do: 'create', type: 'Source', id: source, properties }, author)
  const attachment = {
    name: 'a.txt',
    type: 'text/plain' as const,
    size: bytes.length,
    hash: hashOfBytes(bytes),
  }
  const attached = await engine.attach({ source, attachment, bytes }, author)
  if (!attached.ok) throw new Error(attached.refusal.code)
  writeSync(1, `${source}\n`)
}
