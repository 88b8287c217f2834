import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run } from './run.mjs'
import { say, SetupError } from './say.mjs'

/** What Electron needs of a Debian or Ubuntu desktop, and Xvfb, a display without a screen. */
const desktopPackages = [
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libxss1',
  'libatk-bridge2.0-0',
  'libdrm2',
]
const displayPackages = ['xvfb', 'xauth']

/** Is there a screen to open a window on? Only Linux runs without one. */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'])
}

/**
 * Makes sure that Electron can start on this Linux: as root on Debian it installs what is missing, saying so,
 * otherwise it stops with the one line to run. Other systems bring everything along.
 * @param {string} electron  the executable
 * @param {{ display: 'real' | 'virtual' }} wanted
 */
export async function ensureLinuxLibraries(electron, { display }) {
  if (process.platform !== 'linux') return
  const missing = await missingLibraries(electron)
  const lacksDisplay = display === 'virtual' && !isOnPath('xvfb-run')
  if (missing.length === 0 && !lacksDisplay) return

  const what = [...missing, ...(lacksDisplay ? ['xvfb-run'] : [])].join(', ')
  if (!isOnPath('apt-get')) {
    throw new SetupError(
      `Electron cannot start here: this Linux lacks ${what}.\n` +
        'Install GTK 3, NSS, ALSA, GBM, libXScrnSaver, AT-SPI and Xvfb with its package manager, then run the same command again.',
    )
  }
  const wanted = [...(missing.length > 0 ? desktopPackages : []), ...(lacksDisplay ? displayPackages : [])]
  const names = await namesOnThisRelease(wanted)
  const line = `apt-get update && apt-get install -y --no-install-recommends ${names.join(' ')}`
  if (process.getuid?.() !== 0) {
    throw new SetupError(
      `Electron cannot start here: this Linux lacks ${what}. Run this line, then try again:\n\n  sudo sh -c '${line}'`,
    )
  }
  say(`This Linux lacks ${what}. As root, installing: ${names.join(' ')} …`)
  const { code, output } = await run('sh', ['-c', line], {
    output: 'keep',
    env: { DEBIAN_FRONTEND: 'noninteractive' },
  })
  const still = code === 0 ? await missingLibraries(electron) : missing
  if (code !== 0 || still.length > 0) {
    throw new SetupError(
      `The packages could not be installed.\n${output.trim()}\nRun this line yourself, then try again:\n\n  ${line}`,
    )
  }
}

/** @param {string} electron */
async function missingLibraries(electron) {
  const { output } = await run('ldd', [electron], { output: 'keep' })
  return [...output.matchAll(/^\s*(\S+) => not found/gm)].map((match) => String(match[1]))
}

/**
 * Since Ubuntu 24.04 some of these carry a suffix (64-bit time).
 * @param {readonly string[]} names
 */
async function namesOnThisRelease(names) {
  const renamed = names.map((name) => `${name}t64`)
  const { output } = await run('apt-cache', ['--names-only', 'pkgnames'], { output: 'keep' })
  const known = new Set(output.split('\n'))
  return names.map((name, index) => (known.has(String(renamed[index])) ? String(renamed[index]) : name))
}

/** @param {string} program */
function isOnPath(program) {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)))
}
