import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { run } from '../../main/cli/run.ts'
import type { Exported } from './run-fourfold.ts'

const built = new URL('../../dist/main/run.mjs', import.meta.url)

/**
 * Runs the built command line for a test of the window, as somebody who has an installation of their own in the folder;
 * `installation` is that of the window. It is a call within this process: a process of its own takes as long to start
 * as most commands take. Gives what it printed, also where it ended with something to look at (3). Errors: throws with
 * what it said where it could not be done.
 */
export async function runAs(
  folder: string,
  who: string,
  words: readonly string[],
  { hubPassword = '' } = {},
): Promise<string> {
  const { run: called } = (await import(built.href)) as { readonly run: typeof run }
  let [out, error] = ['', '']
  process.env['FOURFOLD_DATA'] = join(folder, who)
  process.env['FOURFOLD_HUB_PASSWORD'] = hubPassword
  try {
    const code = await called(words, {
      stdout: { write: (text) => (out += text) },
      stderr: { write: (text) => (error += text) },
    })
    if (code === 0 || code === 3) return out
  } finally {
    delete process.env['FOURFOLD_DATA']
    delete process.env['FOURFOLD_HUB_PASSWORD']
  }
  throw new Error(`fourfold ${words.join(' ')}: ${error}`)
}

/** Applies commands to a map as somebody, by their name unless another one is given. */
export async function applyAs(
  folder: string,
  who: string,
  map: string,
  commands: readonly object[],
  author = who,
): Promise<void> {
  const lines = join(folder, `${who}.jsonl`)
  writeFileSync(lines, commands.map((one) => JSON.stringify(one)).join('\n'))
  await runAs(folder, who, ['apply', map, lines, '--author', author])
}

/** All that a map says to an audience, as the command line exports it; its owner's own words are in it unless said otherwise. */
export async function contentOf(folder: string, map: string, audience = 'own'): Promise<Exported> {
  const out = `${map}.json`
  await runAs(folder, 'installation', ['export', map, '--as', 'json', '--audience', audience, '--out', out])
  return JSON.parse(readFileSync(out, 'utf8')) as Exported
}
