import { Neo4jError } from 'neo4j-driver'
import { refused, type Outcome } from '../../shared/base/outcome.ts'
import type { HubConnection } from './connection.ts'

type Shift = {
  readonly milliseconds: number
  /** How many lines and characters stood before the query in what the server looked at. */
  readonly line: number
  readonly offset: number
}

/**
 * What a server said of a query, as a refusal; its own words where it says what is wrong in the query, and where.
 *
 * Errors: throws again what is no error of the driver: a bug of ours.
 */
export function refusalOfConsole(
  hub: HubConnection,
  error: unknown,
  { milliseconds, line, offset }: Shift,
): Extract<Outcome<never>, { ok: false }> {
  const seconds = Math.round(milliseconds / 1000)
  if (error instanceof DOMException && error.name === 'TimeoutError')
    return refused('console-slow', { seconds }, 'HC2')
  if (!(error instanceof Neo4jError)) return hub.refusal(error)
  const { code, message } = error
  const address = hub.where.address.text
  if (/^Neo\.ClientError\.Statement\.AccessMode$/.test(code)) return refused('console-writes', {}, 'HC1')
  if (/TransactionTimedOut|TransactionTerminated|Transaction\.Terminated/.test(code))
    return refused('console-slow', { seconds }, 'HC2')
  if (/OutOfMemory|StackOverFlow|MemoryPool/.test(code)) return refused('console-memory', { address }, 'HC2')
  if (/^(ServiceUnavailable|SessionExpired)$/.test(code)) return refused('console-gone', { address }, 'HC4')
  if (/^Neo\.ClientError\.(Statement|Procedure)\./.test(code))
    return refused('console-statement', { reason: asInQuery(message, line, offset) }, 'HC4')
  return hub.refusal(error)
}

/** A server's words with the place in the query as it was written, at most a page of them. */
function asInQuery(message: string, line: number, offset: number): string {
  return message
    .replace(
      /\(line (\d+), column (\d+) \(offset: (\d+)\)\)/g,
      (said, atLine: string, column: string, atOffset: string) =>
        Number(atLine) > line
          ? `(line ${Number(atLine) - line}, column ${column} (offset: ${Number(atOffset) - offset}))`
          : said,
    )
    .trimEnd()
    .slice(0, 2000)
}
