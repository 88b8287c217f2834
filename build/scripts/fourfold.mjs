import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from './setup/build.mjs'
import { installPackages } from './setup/install.mjs'
import { requireNode } from './setup/node-version.mjs'
import { dist, root } from './setup/places.mjs'
import { beQuiet, runScript } from './setup/say.mjs'

/**
 * `npm run --silent fourfold -- COMMAND …`: the command line of this checkout. Sets up what is missing, then becomes
 * the command line itself: loading it here, in this process, saves the start of a second Node.
 */
const commandLine = join(dist, 'main', 'fourfold.mjs')

beQuiet()
await runScript(async () => {
  requireNode()
  await installPackages()
  await build(['main'])
  if (printsPdf(process.argv.slice(2))) {
    const { electronCommand } = await import('./setup/electron-command.mjs')
    process.env['FOURFOLD_ELECTRON'] = JSON.stringify(await electronCommand())
  }
  process.argv[1] = commandLine
  // npm runs scripts at the top of the checkout; paths that a person types are meant from where they stand
  const here = process.env['INIT_CWD']
  if (here && join(process.cwd(), '/') === root) process.chdir(here)
  await import(pathToFileURL(commandLine).href)
})

/**
 * Only Electron prints a tagged PDF; no other command waits for it. Wrong usage is told by the command line itself.
 * @param {string[]} args
 */
function printsPdf(args) {
  return (
    args.includes('brief') &&
    args.some((arg) =>
      arg
        .toLowerCase()
        .split(/[=,\s]+/)
        .includes('pdf'),
    )
  )
}
