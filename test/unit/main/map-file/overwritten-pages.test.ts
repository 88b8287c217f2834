import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { checkMap, openMap } from '../../../../main/engine/engine.ts'
import { question } from '../../../helpers/ask.ts'
import { bundleScript, startScript } from '../../../helpers/child.ts'
import { author, mapFolder, refusalOf, valueOf } from '../../../helpers/map-folder.ts'

const { folder, emptyMap, open, installation } = mapFolder()
const pageSize = 4096

describe('a file of which one page was overwritten', () => {
  it.each(['zeros', 'noise'])(
    '[F1] is refused or told by check, whichever page it is, and nothing breaks (%s)',
    async (kind) => {
      const path = await emptyMap()
      const engine = await open(path)
      await engine.dispatch({ do: 'edit', id: 'jurisdiction-on', properties: { note: { en: 'n' } } }, author)
      await engine.close()
      const good = readFileSync(path)
      const codes = new Set<string>()
      for (let page = 1; page < good.length / pageSize; page += 1) {
        const bytes = Buffer.from(good)
        for (let at = page * pageSize; at < (page + 1) * pageSize; at += 1)
          bytes[at] = kind === 'zeros' ? 0 : (at * 2654435761) & 0xff
        const torn = join(folder, `torn-${kind}-${page}.fourfold`)
        writeFileSync(torn, bytes)

        const checked = await checkMap(torn)
        expect(valueOf(checked).problems, `page ${page}`).not.toEqual([])
        const looked = await openMap(torn, {
          in: 'process',
          readOnly: true,
          isLookedThrough: true,
          installation: installation(),
        })
        expect(looked.ok ? `page ${page} was looked through` : looked.refusal.code).toMatch(
          /map-torn|check-tables/,
        )
        const opened = await openMap(torn, { in: 'process', installation: installation() })
        if (!opened.ok) {
          codes.add(opened.refusal.code)
          expect(readFileSync(torn).equals(bytes)).toBe(true) // left as it is
          continue
        }
        const one = opened.value
        for (const outcome of [
          await one.ask('info', question({ knownAt: '2030-01-01T00:00:00.000Z' }), {}),
          one.history('jurisdiction-on'),
          await one.dispatch({ do: 'undo' }, author),
          await one.dispatch(
            { do: 'edit', id: 'jurisdiction-on', properties: { note: { en: 'm' } } },
            author,
          ),
        ])
          if (!outcome.ok) codes.add(outcome.refusal.code)
        expect(one.revision()).toBe(0) // nothing is written on a damaged page
        await one.close()
      }
      expect(
        [...codes].every((code) => ['map-torn', 'nothing-to-undo', 'record-unknown'].includes(code)),
        [...codes].join(),
      ).toBe(true)
      expect(codes).toContain('map-torn')
    },
    60_000,
  )
})

describe('a file of which a stretch was overwritten', () => {
  let holder: string
  let worker: URL
  beforeAll(async () => {
    holder = await bundleScript('test/helpers/scripts/hold-open.ts')
    worker = pathToFileURL(await bundleScript('main/engine/analysis-worker.ts'))
  }, 60_000)

  async function spoilt(name: string, change: (bytes: Buffer) => void): Promise<string> {
    const bytes = readFileSync(await emptyMap())
    change(bytes)
    const path = join(folder, `${name}.fourfold`)
    writeFileSync(path, bytes)
    return path
  }

  it.each([
    ['the tables', '{"exists":true', 'refused map-torn'],
    ['the head of a transaction', '"replica":"starter"', 'refused map-torn'],
    ['an entry', 'name.en"British Columbia"', 'open'], // the journal is not read on opening
  ])('[F1] is torn where its text is no UTF-8: in %s', async (_where, text, said) => {
    const path = await spoilt(`no-text-${text.length}`, (bytes) => {
      for (let at = bytes.indexOf(text); at !== -1; at = bytes.indexOf(text, at))
        bytes.fill(0xa5, at + 12, at + 15)
    })
    // opened in a process of its own: the driver would end it, and with it these tests
    const child = startScript(holder, [path, join(folder, 'installation-here')])
    expect(await child.line()).toBe(said)
    child.process.stdin?.end()
    expect(await child.ended).toBe(0)
    const looking = {
      in: 'process',
      readOnly: true,
      isLookedThrough: true,
      installation: installation(),
    } as const
    if (said === 'open') expect(refusalOf(await openMap(path, looking))).toBe('map-torn')
    expect(valueOf(await checkMap(path)).problems).toMatchObject([{ code: 'map-torn' }])
    expect(refusalOf(await checkMap(path, { rebuild: true }))).toBe('map-torn')
  })

  it('[F1] is torn where its tables are no JSON any more, and is given back at once', async () => {
    const path = await spoilt('no-json', (bytes) => {
      bytes.write('***', bytes.lastIndexOf('{"exists":true'))
    })
    const answersIn = { worker, onDied: () => expect.unreachable('the worker is closed, it does not die') }
    for (const where of ['process', answersIn] as const)
      expect(refusalOf(await openMap(path, { in: where, installation: installation() }))).toBe('map-torn')
  })
})
