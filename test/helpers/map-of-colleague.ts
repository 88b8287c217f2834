import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const commandLine = fileURLToPath(new URL('../../dist/main/fourfold.mjs', import.meta.url))

/**
 * Runs the built command line for a test of the window, as somebody who has an installation of their own in the folder;
 * `installation` is that of the window. Gives what it printed, also where it ended with something to look at (3).
 */
export function runAs(folder: string, who: string, words: readonly string[]): string {
  const environment = { ...process.env, FOURFOLD_DATA: join(folder, who) }
  try {
    return execFileSync(process.execPath, [commandLine, ...words], { env: environment, encoding: 'utf8' })
  } catch (error) {
    const { status, stdout } = error as { status: number; stdout: string }
    if (status === 3) return stdout
    throw error
  }
}

/** Applies commands to a map as somebody, by their name unless another one is given. */
export function applyAs(
  folder: string,
  who: string,
  map: string,
  commands: readonly object[],
  author = who,
): void {
  const lines = join(folder, `${who}.jsonl`)
  writeFileSync(lines, commands.map((one) => JSON.stringify(one)).join('\n'))
  runAs(folder, who, ['apply', map, lines, '--author', author])
}
