import { asarOf } from './archives.mjs'

/**
 * The small app that an official Electron carries as resources/default_app.asar: it makes `electron FOLDER ARGS` start
 * the app in FOLDER. The registry-carried runtime lacks it; with it both runtimes are started in the same way, and a
 * runtime in the shared cache need not know any checkout.
 *
 * It is awaited at top level, as the official one is, because Electron sends `ready` only after the app's first module
 * has run, and some calls are allowed only before that.
 */
export function defaultApp() {
  const main = `
import { app } from 'electron/main'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const given = process.argv.slice(1).find((argument) => !argument.startsWith('-'))
if (!given) {
  console.error('Usage: electron FOLDER [arguments of the app]')
  process.exit(2)
}
const folder = resolve(given)
const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
app.setName(about.productName ?? about.name)
app.setVersion(about.version)
app.setAppPath(folder)
process.defaultApp = true
await import(pathToFileURL(join(folder, about.main)).href)
`
  return asarOf({
    'package.json': JSON.stringify({ name: 'electron', type: 'module', main: 'main.js' }),
    'main.js': main,
  })
}
