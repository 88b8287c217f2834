/**
 * A map that is another one but for a few keys: what changed lies over what stands, which is shared and not copied.
 *
 * Order: keys of the map below in their places, new ones after them.
 * Cost:  O(1) a look-up; O(n) to walk through, as for any map.
 */
export class LayeredMap<K, V> implements ReadonlyMap<K, V> {
  readonly #below: ReadonlyMap<K, V>
  readonly #over: ReadonlyMap<K, Entry<V>>
  readonly size: number

  private constructor(below: ReadonlyMap<K, V>, over: ReadonlyMap<K, Entry<V>>) {
    this.#below = below
    this.#over = over
    let size = below.size
    for (const [key, entry] of over) size += Number(entry !== gone) - Number(below.has(key))
    this.size = size
  }

  /**
   * A map with some keys set, or gone where they are undefined; `map` stays as it is.
   *
   * Cost: O(changes since the last copy); a copy of all is made when they are an eighth of it.
   */
  static with<K, V>(map: ReadonlyMap<K, V>, changes: ReadonlyMap<K, V | undefined>): ReadonlyMap<K, V> {
    const isLayered = map instanceof LayeredMap
    const below = isLayered ? (map as LayeredMap<K, V>).#below : map
    const over = new Map(isLayered ? (map as LayeredMap<K, V>).#over : [])
    for (const [key, value] of changes) over.set(key, value === undefined ? gone : { value })
    const layered = new LayeredMap(below, over)
    return over.size > mostOver && over.size * 8 > below.size ? new Map(layered) : layered
  }

  get(key: K): V | undefined {
    const entry = this.#over.get(key)
    if (entry === undefined) return this.#below.get(key)
    return entry === gone ? undefined : entry.value
  }

  has(key: K): boolean {
    const entry = this.#over.get(key)
    return entry === undefined ? this.#below.has(key) : entry !== gone
  }

  *entries(): MapIterator<[K, V]> {
    for (const [key, value] of this.#below) {
      const entry = this.#over.get(key)
      if (entry === undefined) yield [key, value]
      else if (entry !== gone) yield [key, entry.value]
    }
    for (const [key, entry] of this.#over)
      if (entry !== gone && !this.#below.has(key)) yield [key, entry.value]
  }

  *keys(): MapIterator<K> {
    for (const [key] of this.entries()) yield key
  }

  *values(): MapIterator<V> {
    for (const [, value] of this.entries()) yield value
  }

  forEach(call: (value: V, key: K, map: ReadonlyMap<K, V>) => void): void {
    for (const [key, value] of this.entries()) call(value, key, this)
  }

  [Symbol.iterator](): MapIterator<[K, V]> {
    return this.entries()
  }
}

/** What lies over a key: its value, or that it is gone. */
type Entry<V> = { readonly value: V } | typeof gone
const gone = Symbol('gone')

/** So few changes are never worth a copy. */
const mostOver = 500
