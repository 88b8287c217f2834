/** A node that a script states. */
export type ScriptNode = {
  readonly kind: 'node'
  readonly labels: Set<string>
  readonly properties: Map<string, unknown>
  /** What the script calls it, where it has no name of its own. */
  readonly variable: string | undefined
  readonly line: number
}

export type ScriptRelationship = {
  readonly kind: 'relationship'
  readonly type: string
  readonly from: ScriptNode
  readonly to: ScriptNode
  readonly properties: Map<string, unknown>
  readonly line: number
}

export type Wanted = { readonly labels: readonly string[]; readonly properties: ReadonlyMap<string, unknown> }

/** The nodes and relationships that a script states, found again by labels and properties. Memory: all of them. */
export class ScriptGraph {
  readonly nodes: ScriptNode[] = []
  readonly relationships: ScriptRelationship[] = []
  readonly #nodesByMark = new Map<string, Set<ScriptNode>>()
  readonly #relationshipsByEnds = new Map<ScriptNode, ScriptRelationship[]>()

  addNode(wanted: Wanted, variable: string | undefined, line: number): ScriptNode {
    const node: ScriptNode = {
      kind: 'node',
      labels: new Set(wanted.labels),
      properties: new Map([...wanted.properties].filter(([, value]) => value !== null)),
      variable,
      line,
    }
    this.nodes.push(node)
    this.remember(node)
    return node
  }

  addRelationship(relationship: Omit<ScriptRelationship, 'kind'>): ScriptRelationship {
    const added: ScriptRelationship = { kind: 'relationship', ...relationship }
    this.relationships.push(added)
    const there = this.#relationshipsByEnds.get(added.from)
    if (there === undefined) this.#relationshipsByEnds.set(added.from, [added])
    else there.push(added)
    return added
  }

  /** To be said after every change of a node, so that it is found by what it has now. */
  remember(node: ScriptNode): void {
    for (const mark of [...[...node.labels].map(labelMark), ...[...node.properties].map(propertyMark)]) {
      const there = this.#nodesByMark.get(mark)
      if (there === undefined) this.#nodesByMark.set(mark, new Set([node]))
      else there.add(node)
    }
  }

  /** The nodes with all of these labels and properties, in the order of the script. Cost: O(those with the rarest). */
  find({ labels, properties }: Wanted): readonly ScriptNode[] {
    const marks = [...labels.map(labelMark), ...[...properties].map(propertyMark)]
    const sets = marks.map((mark) => this.#nodesByMark.get(mark) ?? new Set<ScriptNode>())
    const fewest = sets.reduce<ReadonlySet<ScriptNode> | undefined>(
      (least, one) => (least === undefined || one.size < least.size ? one : least),
      undefined,
    )
    return [...(fewest ?? this.nodes)].filter((node) => isWanted(node, labels, properties))
  }

  findRelationship(
    type: string,
    from: ScriptNode,
    to: ScriptNode,
    properties: ReadonlyMap<string, unknown>,
  ): ScriptRelationship | undefined {
    return this.#relationshipsByEnds
      .get(from)
      ?.find((one) => one.type === type && one.to === to && hasAll(one.properties, properties))
  }
}

function isWanted(
  node: ScriptNode,
  labels: readonly string[],
  properties: ReadonlyMap<string, unknown>,
): boolean {
  return labels.every((label) => node.labels.has(label)) && hasAll(node.properties, properties)
}

function hasAll(there: ReadonlyMap<string, unknown>, wanted: ReadonlyMap<string, unknown>): boolean {
  return [...wanted].every(([name, value]) => JSON.stringify(there.get(name)) === JSON.stringify(value))
}

const labelMark = (label: string): string => `:${label}`
const propertyMark = ([name, value]: readonly [string, unknown]): string =>
  `.${name} ${JSON.stringify(value)}`
