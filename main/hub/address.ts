import { done, refused, type Outcome } from '../../shared/base/outcome.ts'

/** Where a Neo4j server answers, taken apart. `text` is how it is said to people. */
export type HubAddress = {
  readonly text: string
  readonly host: string
  readonly port: number
  readonly isRouted: boolean
  /** `plain`: as it is; `trusted`: TLS with a certificate that this computer trusts; `any`: TLS with whatever certificate. */
  readonly security: 'plain' | 'trusted' | 'any'
}

const schemes: Readonly<Record<string, Pick<HubAddress, 'isRouted' | 'security'>>> = {
  'bolt:': { isRouted: false, security: 'plain' },
  'bolt+s:': { isRouted: false, security: 'trusted' },
  'bolt+ssc:': { isRouted: false, security: 'any' },
  'neo4j:': { isRouted: true, security: 'plain' },
  'neo4j+s:': { isRouted: true, security: 'trusted' },
  'neo4j+ssc:': { isRouted: true, security: 'any' },
}

/**
 * Reads an address such as `bolt://host:7687` or `neo4j+s://id.databases.neo4j.io`.
 *
 * Errors: `hub-address`; `hub-address-secret` where a user or password stands in it, which is not repeated.
 */
export function parseAddress(said: string): Outcome<HubAddress> {
  let url: URL
  try {
    url = new URL(said.trim())
  } catch {
    // what cannot be taken apart may hold a password all the same
    return said.includes('@')
      ? refused('hub-address-secret', {}, 'N1')
      : refused('hub-address', { address: said }, 'N1')
  }
  if (url.username !== '' || url.password !== '') return refused('hub-address-secret', {}, 'N1')
  const scheme = Object.hasOwn(schemes, url.protocol) ? schemes[url.protocol] : undefined
  const isPlain = ['', '/'].includes(url.pathname) && url.search === '' && url.hash === ''
  if (scheme === undefined || url.hostname === '' || !isPlain)
    return refused('hub-address', { address: said }, 'N1')
  const port = url.port === '' ? 7687 : Number(url.port)
  return done({
    ...scheme,
    text: `${url.protocol}//${url.hostname}:${port}`,
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port,
  })
}
