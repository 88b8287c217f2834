import { connect as connectTcp, isIP } from 'node:net'
import { connect as connectTls } from 'node:tls'
import { Neo4jError } from 'neo4j-driver'
import { refused, type Refusal } from '../../shared/base/outcome.ts'
import type { HubAddress } from './address.ts'

/** Whom we talked to, for a refusal to name. Never the password. */
export type Where = { readonly address: HubAddress; readonly user: string; readonly database: string }

/** What the codes of a server mean to a person. Source: https://neo4j.com/docs/status-codes/current/errors/all-errors/ */
const refusals: readonly (readonly [pattern: RegExp, code: string])[] = [
  [/^Neo\.ClientError\.Security\.Unauthorized$/, 'hub-login'],
  [/^Neo\.ClientError\.Security\.(AuthenticationRateLimit|TooManyRequests)$/, 'hub-login-locked'],
  [/^Neo\.ClientError\.Security\.CredentialsExpired$/, 'hub-password-expired'],
  [/^Neo\.ClientError\.Security\.(TokenExpired|AuthorizationExpired)$/, 'hub-login'],
  [/^Neo\.TransientError\.Security/, 'hub-login'],
  [/^Neo\.ClientError\.Security\.Forbidden$/, 'hub-forbidden'],
  [/^Neo\.ClientError\.Database\.DatabaseNotFound$/, 'hub-database-unknown'],
  [/^Neo\.(ClientError|TransientError)\.(Database|General)\.DatabaseUnavailable$/, 'hub-database-stopped'],
  [
    /ForbiddenOnReadOnlyDatabase|WriteOnReadOnlyAccessDatabase|ReadOnly|^Neo\.ClientError\.Statement\.AccessMode/,
    'hub-read-only',
  ],
  [/OutOfMemory|StackOverFlow|MemoryPool/, 'hub-full'],
  [/TransactionTimedOut|LockAcquisitionTimeout|TransactionTerminated/, 'hub-slow'],
  [/^Neo\.ClientError\.Schema\.ConstraintValidationFailed$/, 'hub-contradicts'],
  [/^(ServiceUnavailable|SessionExpired)$/, 'hub-gone'],
  // the driver has no code for an answer that is none of its protocol
  [/^(N\/A|ProtocolError)$/, 'hub-not-neo4j'],
]

/**
 * What went wrong between us and a server, as a refusal that says what was tried, what answered and what to do.
 *
 * Errors: throws again what is no error of the driver: a bug of ours.
 */
export function refusalOfDriver(error: unknown, { address, user, database }: Where): Refusal {
  if (!(error instanceof Neo4jError)) throw error
  const params = { address: address.text, user, database }
  const isForbidden = /read-?only|not allowed.*write/i.test(error.message)
  const known = refusals.find(([pattern]) => pattern.test(error.code))?.[1]
  if (known === 'hub-forbidden' && isForbidden) return refused('hub-read-only', params, 'N1').refusal
  if (known !== undefined) return refused(known, params, 'N1').refusal
  const said = error.message.split('\n', 1)[0]!.slice(0, 200)
  return refused('hub-error', { ...params, reason: `${error.code}: ${said}` }, 'N1').refusal
}

/**
 * Why nobody could be reached at an address: the driver says only that it failed.
 *
 * Cost: one connection, `patience` milliseconds at most.
 */
export async function whyUnreachable({ address }: Where, patience: number): Promise<Refusal> {
  const failure = await tryConnection(address, patience)
  const params = { address: address.text, reason: failure ?? '' }
  const code =
    failure === undefined
      ? 'hub-not-neo4j' // somebody answers there, though not as a Neo4j server does
      : /ENOTFOUND|EAI_AGAIN|EAI_/.test(failure)
        ? 'hub-host-unknown'
        : /ETIMEDOUT|EHOSTUNREACH|ENETUNREACH/.test(failure)
          ? 'hub-silent'
          : /ECONNREFUSED/.test(failure)
            ? 'hub-nobody'
            : address.security === 'plain'
              ? 'hub-not-neo4j'
              : /WRONG_VERSION|ECONNRESET|EPROTO|before secure TLS/.test(failure)
                ? 'hub-not-encrypted'
                : 'hub-certificate'
  return refused(code, params, 'N1').refusal
}

/** Connects as the address says; the code of what failed, undefined when nothing did. */
function tryConnection({ host, port, security }: HubAddress, patience: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const socket =
      security === 'plain'
        ? connectTcp({ host, port })
        : connectTls({
            host,
            port,
            rejectUnauthorized: security === 'trusted',
            ...(isIP(host) === 0 ? { servername: host } : {}),
          })
    const end = (failure: string | undefined) => {
      socket.destroy()
      resolve(failure)
    }
    socket.setTimeout(patience, () => {
      end('ETIMEDOUT')
    })
    socket.once(security === 'plain' ? 'connect' : 'secureConnect', () => {
      end(undefined)
    })
    socket.once('error', (error: NodeJS.ErrnoException) => {
      end(error.code ?? error.message)
    })
  })
}
