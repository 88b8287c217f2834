import { spawn, type ChildProcess } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const root = fileURLToPath(new URL('../../', import.meta.url))

/**
 * Bundles a TypeScript file of test/ into a script that plain Node runs, so that a test can start, watch and kill a
 * real process. Native modules are loaded from node_modules.
 */
export async function bundleScript(path: string): Promise<string> {
  const outDir = join(root, 'node_modules/.cache/test-scripts', `${process.pid}`)
  mkdirSync(outDir, { recursive: true })
  const name = basename(path, '.ts')
  await build({
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'error',
    root,
    ssr: { noExternal: true, external: ['libsql'] },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: false,
      minify: false,
      rolldownOptions: { input: { [name]: join(root, path) }, output: { entryFileNames: '[name].mjs' } },
    },
  })
  return join(outDir, `${name}.mjs`)
}

/** A running script whose lines on stdout are heard one by one. */
export type Child = {
  readonly process: ChildProcess
  /** Resolves with the next line, or undefined when the process has ended. */
  readonly line: () => Promise<string | undefined>
  readonly ended: Promise<number | null>
}

export function startScript(script: string, args: readonly string[]): Child {
  const child = spawn(process.execPath, [script, ...args], { stdio: ['pipe', 'pipe', 'inherit'] })
  const lines: string[] = []
  const waiting: ((line: string | undefined) => void)[] = []
  let [rest, isOver] = ['', false]
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const parts = (rest + text).split('\n')
    rest = parts.pop() ?? ''
    for (const part of parts) {
      const next = waiting.shift()
      if (next === undefined) lines.push(part)
      else next(part)
    }
  })
  const ended = new Promise<number | null>((resolve) => {
    child.on('close', (code) => {
      isOver = true
      for (const next of waiting) next(undefined)
      resolve(code)
    })
  })
  return {
    process: child,
    ended,
    line: () => {
      const known = lines.shift()
      if (known !== undefined || isOver) return Promise.resolve(known)
      return new Promise((resolve) => waiting.push(resolve))
    },
  }
}
