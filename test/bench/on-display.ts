import { spawnSync } from 'node:child_process'

/**
 * How Electron is started for a bench of the window: program, checkout, switches. Where there is no screen the bench is
 * run again on a virtual one, and this process ends with it. Sets FOURFOLD_ELECTRON to the same, for `openWindow`.
 */
export function onDisplay(): readonly string[] {
  if (process.platform === 'linux' && process.env['DISPLAY'] === undefined) {
    const { status } = spawnSync('xvfb-run', ['-a', process.execPath, ...process.argv.slice(1)], {
      stdio: 'inherit',
    })
    process.exit(status ?? 1)
  }
  const command = JSON.parse(process.env['FOURFOLD_ELECTRON'] ?? '[]') as string[]
  // of a machine without a screen it says how to make one, which is there now
  const electron = command.filter((word) => word !== 'xvfb-run' && word !== '-a')
  process.env['FOURFOLD_ELECTRON'] = JSON.stringify(electron)
  return electron
}
