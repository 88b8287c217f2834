import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkMap, openMap } from '../../../../main/engine/engine.ts'
import { question } from '../../../helpers/ask.ts'
import { author, mapFolder } from '../../../helpers/map-folder.ts'

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
        if (!checked.ok) codes.add(checked.refusal.code)
        else expect(checked.value.problems, `page ${page}`).not.toEqual([])
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
