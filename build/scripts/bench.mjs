import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { build } from './setup/build.mjs'
import { electronCommand } from './setup/electron-command.mjs'
import { installPackages } from './setup/install.mjs'
import { requireNode } from './setup/node-version.mjs'
import { modules, root } from './setup/places.mjs'
import { run } from './setup/run.mjs'
import { runScript, say } from './setup/say.mjs'

/**
 * `npm run bench`: prints the figures, each beside this machine's own reference from the same run. Every
 * test/bench/<name>.bench.ts is a program of its own, bundled so that plain Node runs it. Nothing is asserted: a
 * figure depends on the machine and on what else it does. With names (`npm run bench -- window hub`) only those.
 */
await runScript(async () => {
  requireNode()
  await installPackages()
  const electron = await electronCommand()
  await build(['main', 'renderer'])

  const folder = join(root, 'test', 'bench')
  const wanted = process.argv.slice(2)
  const all = readdirSync(folder).filter((name) => name.endsWith('.bench.ts'))
  const files = wanted.length === 0 ? all : all.filter((name) => wanted.includes(basename(name, '.bench.ts')))
  if (files.length < wanted.length)
    throw new Error(`Benches are: ${all.map((name) => basename(name, '.bench.ts')).join(', ')}`)
  const outDir = join(modules, '.cache', 'bench')
  const vite = await import('vite')
  const { nodeBundle } = await import('../config/bundles.mjs')
  const entries = Object.fromEntries(files.map((name) => [basename(name, '.bench.ts'), join(folder, name)]))
  await vite.build(
    nodeBundle(outDir, entries, { format: 'es', entryFileNames: '[name].mjs' }, [
      '@playwright/test',
      'vite',
      '@duckdb/node-api',
    ]),
  )

  let worst = 0
  for (const name of Object.keys(entries)) {
    say(`\n== ${name} ==`)
    const { code } = await run(process.execPath, [join(outDir, `${name}.mjs`)], {
      env: { FOURFOLD_ELECTRON: JSON.stringify(electron) },
    })
    worst = Math.max(worst, code)
  }
  return worst
})
