/** A value of a script: what stands there, or what a row of its list says. */
export type Expression =
  | { readonly kind: 'value'; readonly value: unknown }
  | {
      readonly kind: 'path'
      readonly variable: string
      readonly names: readonly string[]
      readonly line: number
    }
  | { readonly kind: 'list'; readonly items: readonly Expression[] }
  | { readonly kind: 'map'; readonly entries: readonly (readonly [string, Expression])[] }

export type NodePattern = {
  readonly variable?: string | undefined
  readonly labels: readonly string[]
  readonly properties?: Expression | undefined
  readonly line: number
}

export type RelationshipPattern = {
  readonly variable?: string | undefined
  readonly type?: string | undefined
  readonly direction: 'out' | 'in' | 'none'
  readonly properties?: Expression | undefined
  readonly line: number
}

/** Nodes and what joins each with the next one. */
export type Pattern = {
  readonly nodes: readonly NodePattern[]
  readonly relationships: readonly RelationshipPattern[]
}

/** `n = {…}`, `n += {…}`, `n.name = …`, `n:Label`. */
export type SetItem =
  | {
      readonly kind: 'replace' | 'add'
      readonly variable: string
      readonly to: Expression
      readonly line: number
    }
  | {
      readonly kind: 'property'
      readonly variable: string
      readonly name: string
      readonly to: Expression
      readonly line: number
    }
  | {
      readonly kind: 'labels'
      readonly variable: string
      readonly labels: readonly string[]
      readonly line: number
    }

/** What must hold of a node that is looked for: `a.name = …`. */
export type Condition = {
  readonly variable: string
  readonly name: string
  readonly to: Expression
}

export type Clause =
  | { readonly kind: 'create'; readonly patterns: readonly Pattern[]; readonly line: number }
  | {
      readonly kind: 'merge'
      readonly pattern: Pattern
      readonly onCreate: readonly SetItem[]
      readonly onMatch: readonly SetItem[]
      readonly line: number
    }
  | {
      readonly kind: 'match'
      readonly patterns: readonly Pattern[]
      readonly where: readonly Condition[]
      readonly line: number
    }
  | { readonly kind: 'unwind'; readonly list: Expression; readonly variable: string; readonly line: number }
  | { readonly kind: 'set'; readonly items: readonly SetItem[]; readonly line: number }

/** What one statement says: data, or something beside it (a constraint, a query) that is left out. */
export type ParsedStatement = {
  readonly clauses: readonly Clause[]
  /** Where a query begins that only reads. */
  readonly leftOut?: { readonly why: 'schema' | 'query'; readonly line: number } | undefined
}
