import { spawn, type ChildProcess } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import neo4j, { type Driver } from 'neo4j-driver'
import { freePort } from './neo4j/free-port.ts'
import { findNeo4j, type Neo4jProgram } from './neo4j/jars.ts'

/** How a client reaches a server. */
export type Neo4jAccess = { readonly uri: string; readonly user: string; readonly password: string }

/** Settings of neo4j.conf by name, such as `server.databases.read_only` or `db.memory.transaction.total.max`. */
export type Neo4jSettings = Readonly<Record<string, string>>

/**
 * For how long it serves: one that is stopped after some seconds gains nothing by the slow compiler of Java, and starts
 * in half of the time without it; nor by having the bytecode of jars looked at that Maven checked, an eighth of what is
 * left. One that is measured has all of it.
 */
type Life = { readonly lives: 'briefly' | 'long' }

const quickStart = [
  '-XX:TieredStopAtLevel=1',
  '-XX:+UnlockDiagnosticVMOptions',
  '-XX:-BytecodeVerificationRemote',
  '-XX:MetaspaceSize=128m', // its first full collection comes for classes alone
]
const packagesToOpen = ['nio', 'io', 'lang'].map((name) => `java.base/java.${name}`)
const readyWithin = 120_000 // of a machine that does other work, too

/**
 * A real Neo4j Community server of a test's own: a free port of this machine, a home of its own in a temporary folder.
 * It ends with the process that started it, however that ends.
 * Cost: about 6 s to start and 400 MB of memory; a test that needs no fault of the server takes the shared one
 * (`describeOnHub`).
 */
export class Neo4jServer {
  readonly access: Neo4jAccess
  readonly #program: Exclude<Neo4jProgram, { absent: string }>
  readonly #home = mkdtempSync(join(tmpdir(), 'fourfold-neo4j-'))
  readonly #port: number
  readonly #hurrying: readonly string[]
  #isNew = true
  #running: { readonly java: ChildProcess; readonly watch: ChildProcess | undefined } | undefined

  private constructor(program: Exclude<Neo4jProgram, { absent: string }>, port: number, { lives }: Life) {
    this.#program = program
    this.#hurrying = lives === 'long' ? [] : quickStart
    this.#port = port
    this.access = { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password: `of-tests-${randomUUID()}` }
  }

  /** Starts one, or says why this machine cannot. It is ready, its first password changed, when this resolves. */
  static async start(
    settings: Neo4jSettings = {},
    life: Life = { lives: 'briefly' },
  ): Promise<Neo4jServer | { readonly absent: string }> {
    const program = await findNeo4j()
    if ('absent' in program) return program
    const server = new Neo4jServer(program, await freePort(), life)
    await server.restart(settings)
    return server
  }

  /**
   * Starts it again on the same home, with these settings and no others. A running one is killed first: in order it
   * takes ten seconds, in which it does nothing.
   */
  async restart(settings: Neo4jSettings = {}): Promise<void> {
    await this.kill()
    this.#spawn(settings)
    try {
      await this.#untilReady()
    } catch (error) {
      await this.kill()
      throw error
    }
  }

  /** Ends it at once, as a power cut does (kill -9). What it had committed is on its disk. */
  async kill(): Promise<void> {
    if (this.#running === undefined) return
    const { java, watch } = this.#running
    this.#running = undefined
    if (java.pid !== undefined && java.exitCode === null && java.signalCode === null) {
      const ended = new Promise((resolve) => java.once('exit', resolve))
      java.kill('SIGKILL')
      await ended
    }
    watch?.kill('SIGKILL')
  }

  /** Ends it and removes its home. */
  async remove(): Promise<void> {
    await this.kill()
    rmSync(this.#home, { recursive: true, force: true })
  }

  /** What it printed since it was last started. */
  get output(): string {
    return readFileSync(join(this.#home, 'output.txt'), 'utf8')
  }

  #spawn(settings: Neo4jSettings): void {
    mkdirSync(join(this.#home, 'conf'), { recursive: true })
    writeFileSync(join(this.#home, 'conf', 'neo4j.conf'), confOf(this.#port, settings))
    const output = openSync(join(this.#home, 'output.txt'), 'w')
    const java = spawn(
      this.#program.java,
      [
        '-Xmx1g',
        ...this.#hurrying,
        '-XX:+UseSerialGC',
        ...[...packagesToOpen, 'java.base/sun.nio.ch'].map((name) => `--add-opens=${name}=ALL-UNNAMED`),
        '-cp',
        this.#program.classPath,
        'org.neo4j.server.CommunityEntryPoint',
        `--home-dir=${this.#home}`,
        `--config-dir=${join(this.#home, 'conf')}`,
      ],
      { stdio: ['ignore', output, output] },
    )
    closeSync(output)
    java.on('error', (error) => writeFileSync(join(this.#home, 'output.txt'), error.message))
    this.#running = {
      java,
      watch: java.pid === undefined ? undefined : endWithThisProcess(java.pid, this.#home),
    }
  }

  /** Waits for Bolt to answer; the first time it then changes the password that every new server has. */
  async #untilReady(): Promise<void> {
    const { uri, user, password } = this.access
    const driver = neo4j.driver(uri, neo4j.auth.basic(user, this.#isNew ? 'neo4j' : password))
    try {
      const until = performance.now() + readyWithin
      for (;;) {
        const problem = await answerOf(driver)
        if (problem === undefined) break
        const { java } = this.#running ?? {}
        if (java?.exitCode !== null || java.signalCode !== null || performance.now() > until)
          throw new Error(`Neo4j did not start (${problem}). It printed:\n${this.output.slice(-3000)}`)
        await pause(50)
      }
      if (!this.#isNew) return
      const session = driver.session({ database: 'system' })
      await session.run('ALTER CURRENT USER SET PASSWORD FROM "neo4j" TO $password', { password })
      this.#isNew = false
    } finally {
      await driver.close()
    }
  }
}

/** What stands against speaking with a server, or undefined. */
async function answerOf(driver: Driver): Promise<string | undefined> {
  try {
    await driver.verifyAuthentication({ database: 'system' })
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function confOf(port: number, settings: Neo4jSettings): string {
  const all = {
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'dbms.usage_report.enabled': 'false',
    // tests log in wrongly on purpose; the server would shut out all who come after for five seconds
    'dbms.security.auth_max_failed_attempts': '0',
    'server.memory.pagecache.size': '64m',
    ...settings,
  }
  return Object.entries(all)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('')
}

/**
 * A process that waits for the end of this one, which closes its stdin, and then ends the server too. It knows the
 * server by its process id and by its home among its arguments, so that it ends that one and none other.
 */
function endWithThisProcess(pid: number, home: string): ChildProcess | undefined {
  if (process.platform === 'win32') return undefined
  const script = `cat >/dev/null; ps -o args= -p ${pid} | grep -qF -- "$0" && kill -9 ${pid}; rm -rf "$0"`
  // a group of its own, so that Ctrl+C in a terminal does not end the watch before the watched
  return spawn('sh', ['-c', script, home], { stdio: ['pipe', 'ignore', 'ignore'], detached: true })
}
