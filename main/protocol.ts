import { protocol } from 'electron'
import { readFile } from 'node:fs/promises'
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

/** Serves the built page out of `folder`, and the documents in preview; anything else is not found. */
export function servePage(folder: string): void {
  protocol.handle(scheme, async (request) => {
    const address = new URL(request.url)
    if (request.method !== 'GET') return notFound()
    if (address.host === 'preview') {
      const html = readPreview(address.pathname.slice(1))
      return html === undefined ? notFound() : respond(html, '.html', previewPolicy)
    }
    if (address.host !== 'app') return notFound()
    const path = normalize(join(folder, decodeURIComponent(address.pathname)))
    if (!path.startsWith(folder + sep)) return notFound()
    try {
      return respond(await readFile(path), extname(path), pagePolicy)
    } catch {
      return notFound()
    }
  })
}

function respond(body: string | Buffer, kind: string, policy: string): Response {
  return new Response(typeof body === 'string' ? body : new Uint8Array(body), {
    headers: {
      'content-type': contentTypes[kind] ?? 'application/octet-stream',
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-cache',
    },
  })
}

function notFound(): Response {
  return new Response('not found', {
    status: 404,
    headers: { 'content-type': 'text/plain', 'content-security-policy': pagePolicy },
  })
}
