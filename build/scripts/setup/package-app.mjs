import { existsSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { modules, root } from './places.mjs'
import { run } from './run.mjs'
import { SetupError } from './say.mjs'

/**
 * Packages the built app, unpacked in a folder, around the Electron at hand.
 * @param {string} electron  the executable
 * @returns {Promise<string>} the packaged app's executable
 */
export async function packageApp(electron) {
  const packaged = join(root, 'dist', 'package')
  rmSync(packaged, { recursive: true, force: true })
  const version = readFileSync(join(dirname(electron), 'version'), 'utf8')
    .trim()
    .replace(/^v/, '')
  // in a process of its own: electron-builder's exit hook turns this process's exit code into 0
  const { code, output } = await run(
    process.execPath,
    [
      join(modules, 'electron-builder', 'cli.js'),
      '--dir',
      '--publish=never',
      '--config=build/config/electron-builder.mjs',
      `--config.electronDist=${dirname(electron)}`,
      `--config.electronVersion=${version}`,
    ],
    { output: 'keep' },
  )
  const candidates = [
    'linux-unpacked/fourfold',
    'linux-arm64-unpacked/fourfold',
    'win-unpacked/Fourfold.exe',
    'mac/Fourfold.app/Contents/MacOS/Fourfold',
    'mac-arm64/Fourfold.app/Contents/MacOS/Fourfold',
  ]
  const executable = candidates.map((path) => join(packaged, path)).find((path) => existsSync(path))
  if (code !== 0 || !executable) {
    throw new SetupError(
      `The app could not be packaged (electron-builder ended with code ${code}).\n${output.trim()}`,
    )
  }
  return executable
}
