/**
 * A map that is another one but for a few keys: what changed lies over what stands, which is shared and not copied.
 *
 * Order: keys of the map below in their places, new ones after them.
 * Cost:  O(1) a look-up; O(n) to walk through, as for any map.
 */
export class LayeredMap<K, V> implements ReadonlyMap<K, V> {
  readonly #below: ReadonlyMap<K, V>
  /** What changed; a key without an entry is gone. */
  readonly #over: ReadonlyMap<K, { readonly value: V } | undefined>
  readonly size: number

  private constructor(below: ReadonlyMap<K, V>, over: ReadonlyMap<K, { readonly value: V } | undefined>) {
    this.#below = below
    this.#over = over
    let size = below.size
    for (const [key, entry] of over) size += Number(entry !== undefined) - Number(below.has(key))
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
    for (const [key, value] of changes) over.set(key, value === undefined ? undefined : { value })
    const layered = new LayeredMap(below, over)
    return over.size > mostOver && over.size * 8 > below.size ? new Map(layered) : layered
  }

  get(key: K): V | undefined {
    const entry = this.#over.get(key)
    if (entry !== undefined) return entry.value
    return this.#over.has(key) ? undefined : this.#below.get(key)
  }

  has(key: K): boolean {
    return this.#over.has(key) ? this.#over.get(key) !== undefined : this.#below.has(key)
  }

  *entries(): MapIterator<[K, V]> {
    for (const [key, value] of this.#below) {
      if (!this.#over.has(key)) yield [key, value]
      else {
        const entry = this.#over.get(key)
        if (entry !== undefined) yield [key, entry.value]
      }
    }
    for (const [key, entry] of this.#over)
      if (entry !== undefined && !this.#below.has(key)) yield [key, entry.value]
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

/** So few changes are never worth a copy. */
const mostOver = 500
