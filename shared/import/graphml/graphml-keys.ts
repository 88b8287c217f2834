/** What a `<key>` declares: the name of an attribute, of what, and its value where none is stated. */
export type GraphmlKey = {
  readonly name: string
  readonly isDrawing: boolean
  byDefault: string | undefined
}

/**
 * The keys of a GraphML file. One id may be declared for nodes and again for edges (Gephi); keys may stand anywhere
 * before their use.
 */
export class GraphmlKeys {
  readonly #keys = new Map<string, GraphmlKey>()

  /** Declares a key out of the attributes of its element, and gives it for its default. */
  declare(attributes: ReadonlyMap<string, string>): GraphmlKey {
    const id = attributes.get('id') ?? ''
    const name = attributes.get('attr.name')
    const key: GraphmlKey = {
      name: name ?? id,
      isDrawing: name === undefined && attributes.has('yfiles.type'),
      byDefault: undefined,
    }
    this.#keys.set(`${attributes.get('for') ?? 'all'} ${id}`, key)
    return key
  }

  /** What an id means on a node or an edge; an id that nobody declared is its own name. */
  of(kind: 'node' | 'edge', id: string): GraphmlKey {
    return (
      this.#keys.get(`${kind} ${id}`) ??
      this.#keys.get(`all ${id}`) ?? { name: id, isDrawing: false, byDefault: undefined }
    )
  }

  /** Puts in what is stated for all and not for this one. */
  complete(kind: 'node' | 'edge', attributes: Map<string, string>): void {
    for (const [id, { name, byDefault }] of this.#keys) {
      const isOfKind = id.startsWith(`${kind} `) || id.startsWith('all ')
      if (isOfKind && byDefault !== undefined && !attributes.has(name)) attributes.set(name, byDefault)
    }
  }
}
