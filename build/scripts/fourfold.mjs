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
  process.argv[1] = commandLine
  // npm runs scripts at the top of the checkout; paths that a person types are meant from where they stand
  const here = process.env['INIT_CWD']
  if (here && join(process.cwd(), '/') === root) process.chdir(here)
  await import(pathToFileURL(commandLine).href)
})
