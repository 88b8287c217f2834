import { writeSync } from 'node:fs'
import { openMap } from '../../../main/engine/engine.ts'
import { openInstallation } from '../../../main/installation/installation.ts'

/** Opens a map, says so, and holds it until its standard input ends. */
const [path = '', data = ''] = process.argv.slice(2)
const opened = await openMap(path, { in: 'process', installation: openInstallation(data) })
writeSync(1, opened.ok ? 'open\n' : `refused ${opened.refusal.code}\n`)
process.stdin.resume()
process.stdin.on('end', () => process.exit(0))
