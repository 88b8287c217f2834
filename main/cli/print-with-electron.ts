import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { done, refused, type Outcome } from '../../shared/base/outcome.ts'
import type { PrintMarks } from '../../shared/briefing/print-marks.ts'

/** How long a hidden Electron may take before it is given up. */
const patience = 120_000

/**
 * Prints a page as tagged PDF by a hidden Electron. The command to start it is in FOURFOLD_ELECTRON, a JSON list of
 * program and arguments that `npm run fourfold` and `npm start` set.
 */
export async function printWithElectron(html: string, marks: PrintMarks): Promise<Outcome<Uint8Array>> {
  const [program, ...args] = electronCommand()
  if (program === undefined) return refused('electron-missing')
  const folder = await mkdtemp(join(tmpdir(), 'fourfold-print-'))
  try {
    const inFolder = (name: string) => join(folder, name)
    const [page, on, out] = [inFolder('page.html'), inFolder('marks.json'), inFolder('page.pdf')]
    await writeFile(page, html)
    await writeFile(on, JSON.stringify(marks))
    const failure = await run(program, [...args, '--print-pdf', page, on, out])
    if (failure !== undefined) return refused('print-failed', { reason: failure })
    return done(await readFile(out))
  } catch (error) {
    return refused('print-failed', { reason: error instanceof Error ? error.message : String(error) })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function electronCommand(): readonly string[] {
  const said = process.env['FOURFOLD_ELECTRON']
  return said === undefined ? [] : (JSON.parse(said) as string[])
}

function run(program: string, args: readonly string[]): Promise<string | undefined> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'], timeout: patience })
    let said = ''
    child.stderr.on('data', (chunk: Buffer) => (said = `${said}${chunk.toString()}`.slice(-2000)))
    child.on('error', (error) => resolve(error.message))
    child.on('close', (code) =>
      resolve(code === 0 ? undefined : said.trim().split('\n').at(-1) || `exit ${String(code)}`),
    )
  })
}
