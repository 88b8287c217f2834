import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from './setup/build.mjs'
import { electronCommand } from './setup/electron-command.mjs'
import { installPackages } from './setup/install.mjs'
import { hasDisplay } from './setup/linux-libraries.mjs'
import { requireNode } from './setup/node-version.mjs'
import { dist, root } from './setup/places.mjs'
import { run } from './setup/run.mjs'
import { runScript, say, SetupError } from './setup/say.mjs'

/** `npm start`: sets up what is missing, then opens the starter map. Without a display it does the main job in text. */
await runScript(async () => {
  requireNode()
  await installPackages()
  const [program = '', ...args] = await electronCommand()
  await build(['main', 'renderer'])
  if (!hasDisplay()) return tellStarterMap([program, ...args])
  say('Opening the starter map …')
  const { code } = await run(program, [...args, '--starter'])
  return code
})

/**
 * What the window would show first, through the command line: the leading findings and the briefing.
 * @param {string[]} electron
 */
async function tellStarterMap(electron) {
  const out = join(root, 'out')
  const map = join(out, 'starter.fourfold')
  say('There is no display here, so Fourfold tells what the window would show.')
  mkdirSync(out, { recursive: true })
  if (existsSync(map)) rmSync(map) // made by the last start; `create` refuses to overwrite

  await fourfold(['create', map])
  /** @type {[string, string[]][]} */
  const summary = [
    ['The map', ['info']],
    ['Leading gaps', ['gaps', '--limit', '10']],
    ['Leading overlaps', ['overlaps', '--limit', '10']],
    ['Points to reconcile', ['cross-purposes', '--limit', '10']],
    ['Commitments past their timing', ['commitments', '--limit', '10']],
  ]
  for (const [title, [command = '', ...options]] of summary) {
    say(`\n== ${title} ==\n`)
    await fourfold([command, map, ...options])
  }
  say('\n== Briefing ==\n')
  for (const format of ['html', 'docx', 'pdf']) {
    await fourfold(['brief', map, '--as', format, '--language', 'both', '--out', out], electron)
  }
  say(`\nThe starter map and the briefings (English and French) are in ${out}`)
  return 0
}

/**
 * @param {string[]} args
 * @param {string[]} [electron]  for what only Electron can print
 */
async function fourfold(args, electron) {
  const env = electron ? { FOURFOLD_ELECTRON: JSON.stringify(electron) } : {}
  const { code } = await run(process.execPath, [join(dist, 'main', 'fourfold.mjs'), ...args], { env })
  if (code !== 0)
    throw new SetupError(`fourfold ${args.join(' ')} ended with code ${code}; its message is above.`)
}
