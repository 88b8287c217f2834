/** An object of JSON that nobody vouches for. */
export type JsonObject = Readonly<Record<string, unknown>>

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The list under a name of its own; none where something else stands there. */
export function listAt(value: JsonObject, name: string): readonly unknown[] | undefined {
  const list = Object.hasOwn(value, name) ? value[name] : undefined
  return Array.isArray(list) ? (list as readonly unknown[]) : undefined
}

/** What stands under a name of its own, never what every object has. */
export function at(value: JsonObject, name: string): unknown {
  return Object.hasOwn(value, name) ? value[name] : undefined
}

/** An id, which tools write as a text or a number. */
export function idAt(value: JsonObject, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const id = at(value, name)
    if (typeof id === 'string' && id.trim() !== '') return id
    if (typeof id === 'number' && Number.isFinite(id)) return String(id)
  }
  return undefined
}

/** The members of objects as attributes, the first one to name something holds; those named stay out. */
export function attributesOf(
  left: readonly string[],
  ...objects: readonly unknown[]
): ReadonlyMap<string, unknown> {
  const attributes = new Map<string, unknown>()
  for (const object of objects) {
    if (!isObject(object)) continue
    for (const [name, value] of Object.entries(object))
      if (!left.includes(name) && !attributes.has(name)) attributes.set(name, value)
  }
  return attributes
}

/** A place in a drawing, where both of its numbers are there. */
export function placeAt(value: unknown): { readonly x: number; readonly y: number } | undefined {
  if (!isObject(value)) return undefined
  const [x, y] = [at(value, 'x'), at(value, 'y')]
  return typeof x === 'number' && typeof y === 'number' && Number.isFinite(x) && Number.isFinite(y)
    ? { x, y }
    : undefined
}
