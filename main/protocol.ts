import { protocol, type ProtocolResponse } from 'electron'
import { readFileSync } from 'node:fs'
import { extname, join, normalize, sep } from 'node:path'
import { readPreview } from './previews.ts'
import { scheme } from './scheme.ts'

export const pageAddress = `${scheme}://app/index.html`

/**
 * The page gets its own scripts, styles, fonts and pictures and nothing else: no inline code, no eval, no request.
 * React and Cytoscape set styles through the object model, which this allows.
 */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' blob:",
  `frame-src ${scheme}://preview`,
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** A document in preview carries its styles and pictures in itself and runs nothing. */
const previewPolicy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  `frame-ancestors ${scheme}://app`,
  'sandbox',
].join('; ')

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
}

/**
 * Serves the built page out of `folder`, and the documents in preview; anything else is not found. The first page that
 * is asked for holds `firstData`, a later one asks. Whole buffers, not `protocol.handle`: its first answer loads the
 * classes of `fetch`, 30 ms while the page waits for its HTML.
 */
export function servePage(folder: string, firstData = ''): void {
  let data = firstData
  const answerTo = (address: URL): ProtocolResponse => {
    if (address.host === 'preview') {
      const html = readPreview(address.pathname.slice(1))
      return html === undefined ? notFound : respond(Buffer.from(html), '.html', previewPolicy)
    }
    const file = address.host === 'app' ? readIn(folder, address.pathname) : undefined
    if (file === undefined) return notFound
    if (data === '' || address.href !== pageAddress)
      return respond(file, extname(address.pathname), pagePolicy)
    const page = file.toString().replace('</head>', () => `${data}</head>`)
    data = ''
    return respond(Buffer.from(page), '.html', pagePolicy)
  }
  // oxlint-disable-next-line typescript/no-deprecated -- see above; still there in Electron 45
  protocol.registerBufferProtocol(scheme, ({ method, url }, answer) =>
    answer(method === 'GET' ? answerTo(new URL(url)) : notFound),
  )
}

function readIn(folder: string, pathname: string): Buffer | undefined {
  const path = normalize(join(folder, decodeURIComponent(pathname)))
  if (!path.startsWith(folder + sep)) return undefined
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}

function respond(data: Buffer, kind: string, policy: string): ProtocolResponse {
  return { data, headers: headersOf(contentTypes[kind] ?? 'application/octet-stream', policy) }
}

function headersOf(contentType: string, policy: string): Record<string, string> {
  return {
    'content-type': contentType,
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-cache',
  }
}

const notFound: ProtocolResponse = {
  statusCode: 404,
  data: Buffer.from('not found'),
  headers: headersOf('text/plain', pagePolicy),
}
