import { build } from './setup/build.mjs'
import { electronExecutable } from './setup/electron-runtime.mjs'
import { installPackages } from './setup/install.mjs'
import { requireNode } from './setup/node-version.mjs'
import { packageApp } from './setup/package-app.mjs'
import { runScript, say } from './setup/say.mjs'

/** `npm run package`: the app as a folder that runs without Node. */
await runScript(async () => {
  requireNode()
  await installPackages()
  const electron = await electronExecutable()
  await build(['main', 'renderer'])
  say(`The packaged app: ${await packageApp(electron)}`)
})
