import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from './places.mjs'
import { SetupError } from './say.mjs'

/**
 * Packages the built app, unpacked in a folder, around the Electron at hand.
 * @param {string} electron  the executable
 * @returns {Promise<string>} the packaged app's executable
 */
export async function packageApp(electron) {
  const { build, Platform } = await import('electron-builder')
  const { default: config } = await import('../../config/electron-builder.mjs')
  await build({
    projectDir: root,
    publish: 'never',
    targets: Platform.current().createTarget('dir'),
    config: {
      ...config,
      electronDist: dirname(electron),
      electronVersion: readFileSync(join(dirname(electron), 'version'), 'utf8')
        .trim()
        .replace(/^v/, ''),
    },
  })
  const packaged = join(root, 'dist', 'package')
  const candidates = [
    'linux-unpacked/fourfold',
    'linux-arm64-unpacked/fourfold',
    'win-unpacked/Fourfold.exe',
    'mac/Fourfold.app/Contents/MacOS/Fourfold',
    'mac-arm64/Fourfold.app/Contents/MacOS/Fourfold',
  ]
  const executable = candidates.map((path) => join(packaged, path)).find((path) => existsSync(path))
  if (!executable)
    throw new SetupError(`electron-builder left no app in ${packaged}; what it printed says why.`)
  return executable
}
