import { electronExecutable } from './electron-runtime.mjs'
import { ensureLinuxLibraries, hasDisplay } from './linux-libraries.mjs'
import { root } from './places.mjs'

/**
 * How to start Electron on this checkout, ready to run: obtains it and its libraries first. Without a screen, or when
 * asked to, it draws on Xvfb.
 * @param {{ virtualDisplay?: boolean }} [wish]
 * @returns {Promise<string[]>} program and arguments
 */
export async function electronCommand({ virtualDisplay = !hasDisplay() } = {}) {
  const executable = await electronExecutable()
  const isVirtual = virtualDisplay && process.platform === 'linux'
  await ensureLinuxLibraries(executable, { display: isVirtual ? 'virtual' : 'real' })
  return [
    ...(isVirtual ? ['xvfb-run', '-a'] : []),
    executable,
    root,
    // Chromium refuses to sandbox for root; for a person it always does
    ...(process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ]
}
