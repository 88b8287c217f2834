import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, expect } from 'vitest'
import type { run } from '../../main/cli/run.ts'

const built = (name: string): string => fileURLToPath(new URL(`../../dist/main/${name}`, import.meta.url))

/** The built command line. `npm test` builds it first. */
export const commandLine = built('fourfold.mjs')

/** How one run of the command line ended. */
export type Ran = { readonly code: number | null; readonly out: string; readonly error: string }

export type RunOptions = {
  readonly cwd?: string
  readonly environment?: NodeJS.ProcessEnv
}

/** What `apply --json` says, with its exit code. */
export type Applied = {
  readonly code: number | null
  readonly applied: number
  readonly refused: readonly { readonly line: number; readonly message: string }[]
  readonly warnings?: readonly {
    readonly line: number
    readonly id: string | null
    readonly field: string
    readonly reason: string
    readonly message: string
  }[]
}

export type Properties = Readonly<Record<string, unknown>>
export type Exported = {
  readonly nodes: readonly { readonly id: string; readonly type: string; readonly properties: Properties }[]
  readonly relationships: readonly {
    readonly id: string
    readonly type: string
    readonly from: string
    readonly to: string
    readonly properties: Properties
  }[]
}

/**
 * A temporary folder with an installation of its own, for the built command line. It is removed when the tests of the
 * file are over. Each run is a call within this process, which prints and ends as a process of its own does
 * (own-process.test.ts) at a tenth of its cost; `start` gives a process.
 */
export class Workspace {
  readonly folder = mkdtempSync(join(tmpdir(), 'fourfold-cli-'))
  #count = 0
  #starter: Promise<string> | undefined
  readonly #answers = new Map<string, Promise<unknown>>()
  readonly #environment: NodeJS.ProcessEnv
  readonly #isStarted: boolean

  /** `started`: every run is a process of its own, for what hangs on who holds a file, or could end a process. */
  constructor({ started = false } = {}) {
    this.#isStarted = started
    if (!existsSync(commandLine))
      throw new Error(`${commandLine} is not built: run "node build/scripts/fourfold.mjs --help" once`)
    process.env['FOURFOLD_DATA'] = join(this.folder, 'installation')
    this.#environment = { ...process.env }
    afterAll(() => {
      rmSync(this.folder, { recursive: true, force: true })
    })
  }

  /** A path in the folder that no other call has got. */
  fresh(ending: string): string {
    this.#count += 1
    return join(this.folder, `${this.#count}${ending}`)
  }

  /** Runs `fourfold` with these words; never rejects for what it says. In another folder or environment it is started. */
  async run(words: readonly string[], options?: RunOptions): Promise<Ran> {
    if (options !== undefined || this.#isStarted) return this.start(words, options)
    const called = (await import(pathToFileURL(built('run.mjs')).href)) as { readonly run: typeof run }
    let [out, error] = ['', '']
    const code = await called.run(words, {
      stdout: { write: (text) => (out += text) },
      stderr: { write: (text) => (error += text) },
    })
    return { code, out, error }
  }

  /** Starts `fourfold` with these words, as a process of its own. */
  start(words: readonly string[], { cwd, environment }: RunOptions = {}): Promise<Ran> {
    const child = spawn(process.execPath, [commandLine, ...words], {
      cwd: cwd ?? this.folder,
      env: { ...this.#environment, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let [out, error] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (error += text))
    return new Promise((resolve, reject) => {
      child.on('error', reject)
      child.on('close', (code) => {
        resolve({ code, out, error })
      })
    })
  }

  /** The answer of a command under `--json`; it must have ended with 0 and printed nothing beside it. */
  async json<T>(...words: readonly string[]): Promise<T> {
    const { code, out, error } = await this.run([...words, '--json'])
    expect({ code, error }, `fourfold ${words.join(' ')}`).toEqual({ code: 0, error: '' })
    return JSON.parse(out) as T
  }

  /** The same, asked once: for a map that no test of the file changes. */
  known<T>(...words: readonly string[]): Promise<T> {
    const key = JSON.stringify(words)
    const answer = this.#answers.get(key) ?? this.json(...words)
    this.#answers.set(key, answer)
    return answer as Promise<T>
  }

  /** A map of its own that holds the starter map. Cost: made once, then a copy of a file. */
  async starterMap(): Promise<string> {
    this.#starter ??= this.newMap()
    const copy = this.fresh('.fourfold')
    copyFileSync(await this.#starter, copy)
    return copy
  }

  /** A new map, by `create`. */
  async newMap(...options: readonly string[]): Promise<string> {
    const path = this.fresh('.fourfold')
    const { code, error } = await this.run(['create', path, ...options])
    expect({ code, error }).toEqual({ code: 0, error: '' })
    return path
  }

  /** Applies commands (objects, or lines as they are) to a map. */
  async apply(map: string, commands: readonly unknown[], ...options: readonly string[]): Promise<Applied> {
    const { code, out, error } = await this.run(['apply', map, this.commands(commands), '--json', ...options])
    expect(error).toBe('')
    return { code, ...(JSON.parse(out) as Omit<Applied, 'code'>) }
  }

  /** Applies commands that must all be taken. */
  async applyAll(map: string, commands: readonly unknown[], ...options: readonly string[]): Promise<void> {
    expect(await this.apply(map, commands, ...options)).toEqual({
      code: 0,
      applied: commands.length,
      refused: [],
    })
  }

  /** A file of commands, one a line. */
  commands(all: readonly unknown[]): string {
    const path = this.fresh('.jsonl')
    writeFileSync(path, all.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join('\n'))
    return path
  }

  /** The map as `export --as json` writes it for an audience. */
  async exported(map: string, audience: string): Promise<Exported> {
    const path = this.fresh('.json')
    const { code, error } = await this.run([
      'export',
      map,
      '--as',
      'json',
      '--out',
      path,
      '--audience',
      audience,
    ])
    expect({ code, error }).toEqual({ code: 0, error: '' })
    return JSON.parse(readFileSync(path, 'utf8')) as Exported
  }
}

/** What a file holds, so that a test sees whether one byte changed. */
export function fingerprint(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex')
}

/** Where a pattern stands in a long text, with what is around it: a failure then prints a line, not a book. */
export function excerpts(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(new RegExp(pattern, `${pattern.flags.replace('g', '')}g`))]
    .slice(0, 10)
    .map((found) => text.slice(Math.max(0, found.index - 60), found.index + found[0].length + 60))
}

/** That it could not be done (or was asked wrongly): one message on stderr, nothing on stdout. */
export function expectRefusal(ran: Ran, code: 1 | 2, message?: RegExp): void {
  expect({ code: ran.code, out: ran.out }, ran.error).toEqual({ code, out: '' })
  expect(ran.error).toMatch(/^fourfold\s?: \S[^\n]*\n$/)
  if (message !== undefined) expect(ran.error).toMatch(message)
}
