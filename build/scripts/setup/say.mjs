/** Something a person can act on. Its message says what happened, why, and what to do; no stack is shown. */
export class SetupError extends Error {}

let isQuiet = false

/** Quiet: stdout belongs to the command that follows, so progress goes to a terminal's stderr or nowhere. */
export function beQuiet() {
  isQuiet = true
}

/** @param {string} line */
export function say(line) {
  if (!isQuiet) console.log(line)
  else if (process.stderr.isTTY) console.error(line)
}

/**
 * Runs the body of a script. A SetupError becomes its message and exit code 1; anything else is a bug of the
 * script and keeps its stack.
 * @param {() => Promise<number | void>} body
 */
export async function runScript(body) {
  try {
    const code = await body()
    if (code !== undefined) process.exitCode = code
  } catch (error) {
    console.error(error instanceof SetupError ? `\n${error.message}` : error)
    process.exitCode = 1
  }
}

/** @param {number} since as given by performance.now() */
export function secondsSince(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`
}
