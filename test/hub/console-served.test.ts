import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, expect, it } from 'vitest'
import { describeOnHub } from '../helpers/hub.ts'
import { mapFolder, refusalOf, valueOf } from '../helpers/map-folder.ts'
import { servedMap } from '../helpers/served-map.ts'

const { folder } = mapFolder()
const long = 'UNWIND range(1, 1000000000) AS x WITH x WHERE x % 999999937 = 5 RETURN count(*)'

describeOnHub('the console in the process of a map', (hub) => {
  const served = servedMap()
  afterAll(() => served.request({ kind: 'close' }))
  const run = (text: string) => served.hub({ kind: 'hub-query', query: { text, parameters: { n: 2 } } })

  it('[HC1] [HC2] runs a query beside a sync, stops it, and takes a new one for the one before', async () => {
    process.env['FOURFOLD_DATA'] = join(folder, 'installation')
    valueOf(await served.request({ kind: 'open', path: join(folder, 'map.fourfold'), create: 'empty-map' }))
    expect(refusalOf(await run('RETURN 1'))).toBe('hub-not-connected')
    const { uri: address, user, password } = hub.access
    valueOf(await served.hub({ kind: 'hub-connect', login: { address, user, password, database: '' } }))
    const { rows } = valueOf(await run('RETURN $n AS n, date("2026-06-01") AS day'))
    expect(rows).toEqual([[2, { kind: 'written', type: 'date', text: '2026-06-01' }]])
    expect(refusalOf(await run('CREATE (:X)'))).toBe('console-writes')

    const first = run(long)
    await pause(500)
    const agreed = { identity: null, audience: 'fpt' }
    valueOf(await served.hub({ kind: 'hub-sync', agreed, holdNewAuthors: false }))
    valueOf(await served.hub({ kind: 'hub-query-stop' }))
    expect(refusalOf(await first)).toBe('console-stopped')

    const second = run(long)
    await pause(200)
    expect(valueOf(await run('MATCH (h:FourfoldHub) RETURN count(h) AS n')).rows).toEqual([[1]])
    expect(refusalOf(await second)).toBe('console-stopped')
    valueOf(await served.hub({ kind: 'hub-disconnect' }))
    expect(refusalOf(await run('RETURN 1'))).toBe('hub-not-connected')
  })
})
