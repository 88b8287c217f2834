import { randomUUID } from 'node:crypto'

/** Documents in preview, by an address nobody guesses. Only the newest ones: each is a few hundred kilobytes. */
const previews = new Map<string, string>()
const kept = 4

/** Holds a document for the window's preview frame; gives the address to show there. */
export function keepPreview(html: string): string {
  const key = randomUUID()
  previews.set(key, html)
  for (const old of [...previews.keys()].slice(0, -kept)) previews.delete(old)
  return `fourfold://preview/${key}`
}

export function readPreview(key: string): string | undefined {
  return previews.get(key)
}
