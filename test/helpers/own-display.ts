import { spawn } from 'node:child_process'

let display: Promise<string> | undefined

/**
 * A screen of this process's own, where the tests run on a virtual one: windows of one screen share its clipboard, its
 * pointer and its focus, and several test processes run at once. Undefined on a person's own screen.
 * Errors: throws where Xvfb does not start.
 */
export function ownDisplay(): Promise<string> | undefined {
  if (process.env['FOURFOLD_VIRTUAL_DISPLAY'] === undefined) return undefined
  display ??= startDisplay()
  return display
}

function startDisplay(): Promise<string> {
  // it chooses a number that is free, and writes it to the descriptor
  const xvfb = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  })
  process.once('exit', () => xvfb.kill())
  let said = ''
  xvfb.stderr?.on('data', (part: Buffer) => (said += part.toString()))
  return new Promise((resolve, reject) => {
    xvfb.once('error', reject)
    xvfb.once('exit', (code) => reject(new Error(`Xvfb ended with code ${code}: ${said}`)))
    xvfb.stdio[3]?.once('data', (number: Buffer) => {
      xvfb.unref()
      resolve(`:${number.toString().trim()}`)
    })
  })
}
