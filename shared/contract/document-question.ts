import { isCallKind, type DocumentAsked } from '../briefing/kinds.ts'
import type { Parameters } from './questions.ts'

/** What is asked of the map for a document: a paper of a call is computed on what all who take part may see. */
export type DocumentQuestion =
  | { readonly name: 'document'; readonly parameters: Parameters<'document'> }
  | { readonly name: 'callPaper'; readonly parameters: Parameters<'callPaper'> }

/** The question that asks for a document; undefined for a paper of a call that names no call. */
export function questionOfDocument({ kind, of, ...chosen }: DocumentAsked): DocumentQuestion | undefined {
  if (!isCallKind(kind))
    return { name: 'document', parameters: { kind, ...(of === undefined ? {} : { of }), ...chosen } }
  const [id] = of ?? []
  return id === undefined ? undefined : { name: 'callPaper', parameters: { kind, id, ...chosen } }
}
