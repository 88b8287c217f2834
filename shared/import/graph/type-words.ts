import {
  nodeTypeNames,
  nodeTypes,
  relationshipTypeNames,
  relationshipTypes,
  type NodeTypeName,
  type RelationshipTypeName,
} from '../../../graph-schema/registry.ts'

/** A word as it is compared: without accents, case, and whatever is no letter or digit. */
export function folded(words: string): string {
  return words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

const nodesByWord = new Map<string, NodeTypeName>()
for (const name of nodeTypeNames) {
  const { label, plural } = nodeTypes[name]
  for (const words of [name, label.en, label.fr, plural.en, plural.fr])
    if (!nodesByWord.has(folded(words))) nodesByWord.set(folded(words), name)
}

/** A relationship type, and whether the words read it from its other end ("is led by"). */
export type WordedRelationship = { readonly type: RelationshipTypeName; readonly isInverse: boolean }

const relationshipsByWord = new Map<string, WordedRelationship>()
for (const type of relationshipTypeNames) {
  const { label, inverse } = relationshipTypes[type]
  const said = [
    [type, false],
    [label.en, false],
    [label.fr, false],
    [inverse.en, true],
    [inverse.fr, true],
  ] as const
  for (const [words, isInverse] of said)
    if (!relationshipsByWord.has(folded(words))) relationshipsByWord.set(folded(words), { type, isInverse })
}

/** The node type that words name, in either language, one or many; undefined where they name none of ours. */
export function nodeTypeOf(words: string): NodeTypeName | undefined {
  return nodesByWord.get(folded(words))
}

/** The relationship type that words name from either of its ends, in either language. */
export function relationshipTypeOf(words: string): WordedRelationship | undefined {
  return relationshipsByWord.get(folded(words))
}
