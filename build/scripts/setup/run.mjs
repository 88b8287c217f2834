import { spawn } from 'node:child_process'
import { root } from './places.mjs'

/**
 * @typedef {object} RunOptions
 * @property {'show' | 'keep'} [output] show: on this terminal as it comes; keep: collected and returned
 * @property {NodeJS.ProcessEnv} [env] added to this process's own
 * @property {string} [cwd]
 */

/**
 * Runs a program to its end. A missing program is code 127, as in a shell, so that callers treat it like any failure.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(program, args, { output = 'show', env = {}, cwd = root } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: output === 'show' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    })
    let collected = ''
    child.stdout?.on('data', (chunk) => (collected += String(chunk)))
    child.stderr?.on('data', (chunk) => (collected += String(chunk)))
    child.on('error', (error) => resolve({ code: 127, output: error.message }))
    child.on('close', (code) => resolve({ code: code ?? 1, output: collected }))
  })
}

/**
 * Runs npm. `npm run` tells where npm's own script is; using it avoids npm.cmd and a shell on Windows.
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export function npm(args, options) {
  const script = process.env['npm_execpath']
  return script ? run(process.execPath, [script, ...args], options) : run('npm', args, options)
}
