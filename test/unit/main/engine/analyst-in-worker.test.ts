import { pathToFileURL } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { analystInWorker } from '../../../../main/engine/analyst-in-worker.ts'
import { openMap } from '../../../../main/engine/engine.ts'
import { openMapFile, type MapFile } from '../../../../main/map-file/map-file.ts'
import { question } from '../../../helpers/ask.ts'
import { bundleScript } from '../../../helpers/child.ts'
import { author, mapFolder, valueOf } from '../../../helpers/map-folder.ts'

const { emptyMap, installation } = mapFolder()
let script: URL
beforeAll(async () => {
  script = pathToFileURL(await bundleScript('main/engine/analysis-worker.ts'))
}, 60_000)

const create = {
  do: 'create' as const,
  type: 'Program',
  id: 'program-a',
  properties: { name: { en: 'P' } },
}

async function writtenMap(): Promise<MapFile> {
  const path = await emptyMap()
  const engine = valueOf(await openMap(path, { in: 'process', installation: installation() }))
  valueOf(await engine.dispatch(create, author))
  await engine.close()
  return valueOf(openMapFile(path, { readOnly: true }))
}

describe('the journal in the worker', () => {
  it('comes when the first question needs it, once, and not for a map in which nothing is to be settled', async () => {
    const file = await writtenMap()
    let reads = 0
    const journal = () => {
      reads += 1
      return file.transactions()
    }
    const analyst = analystInWorker({ tables: file.tables(), revision: 0, journal, script })
    const ask = <N extends 'conflicts' | 'activity' | 'history'>(name: N, parameters: never) =>
      analyst.ask({ name, question: question(), parameters })

    expect(valueOf(await ask('conflicts', {} as never)).answer).toEqual({ total: 0, groups: [] })
    expect(reads).toBe(0)
    const [activity, history] = await Promise.all([
      ask('activity', {} as never),
      ask('history', { id: 'program-a' } as never),
    ])
    expect(JSON.stringify(valueOf(activity).answer)).toContain('program-a')
    expect(JSON.stringify(valueOf(history).answer)).toContain('program-a')
    expect(reads).toBe(1)
    await analyst.close()
    file.close()
  })

  it('that cannot be read fails what needs it, and nothing else', async () => {
    const file = await writtenMap()
    const journal = () => {
      throw new Error('the file is gone')
    }
    const analyst = analystInWorker({ tables: file.tables(), revision: 0, journal, script })
    const parameters = {} as never
    const activity = analyst.ask({ name: 'activity', question: question(), parameters })
    const conflicts = analyst.ask({ name: 'conflicts', question: question(), parameters })
    await expect(activity).rejects.toThrow('the file is gone')
    expect(valueOf(await conflicts).answer).toEqual({ total: 0, groups: [] })
    await analyst.close()
    file.close()
  })
})
