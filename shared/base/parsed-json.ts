/** What a text of JSON says; undefined where it is none. */
export function parsedJson(text: unknown): unknown {
  try {
    return JSON.parse(String(text)) as unknown
  } catch {
    return undefined
  }
}
