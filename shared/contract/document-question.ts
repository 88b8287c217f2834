import { fewestStrategies, mostStrategies } from '../analysis/strategies/compared-by.ts'
import { done, refused, type Outcome } from '../base/outcome.ts'
import { isCallKind, type DocumentAsked } from '../briefing/kinds.ts'
import type { Parameters } from './questions.ts'

/** What is asked of the map for a document: a paper of a call is computed on what all who take part may see. */
export type DocumentQuestion =
  | { readonly name: 'document'; readonly parameters: Parameters<'document'> }
  | { readonly name: 'callPaper'; readonly parameters: Parameters<'callPaper'> }

/** The question that asks for a document; undefined for a paper of a call that names no call. */
export function questionOfDocument({
  kind,
  of,
  rows,
  ...chosen
}: DocumentAsked): DocumentQuestion | undefined {
  if (!isCallKind(kind))
    return {
      name: 'document',
      parameters: {
        kind,
        ...(of === undefined ? {} : { of }),
        ...(rows === undefined ? {} : { rows }),
        ...chosen,
      },
    }
  const [id] = of ?? []
  return id === undefined ? undefined : { name: 'callPaper', parameters: { kind, id, ...chosen } }
}

/**
 * Whether a document can be asked for as it is, before any map is looked at.
 *
 * Errors: `document-of-nothing` for a paper of a call without its call, `document-of-one-jurisdiction` for a sheet of none or of
 * several, `strategies-count` and `strategy-twice` for a comparison, `scenario-own-only` for the internal note of anybody
 * else than the owner of the map (R29).
 */
export function checkAsked({ kind, of = [] }: DocumentAsked, audience: string): Outcome<null> {
  const [first] = of
  if (kind === 'scenario' && audience !== 'own') return refused('scenario-own-only', { audience }, 'R29')
  if (isCallKind(kind)) return first === undefined ? refused('document-of-nothing', {}, 'DO1') : done(null)
  if (kind === 'jurisdiction')
    return of.length === 1 ? done(null) : refused('document-of-one-jurisdiction', { count: of.length }, 'DO1')
  if (kind !== 'comparison') return done(null)
  const twice = of.find((id, i) => of.indexOf(id) !== i)
  if (twice !== undefined) return refused('strategy-twice', { id: twice })
  return of.length < fewestStrategies || of.length > mostStrategies
    ? refused('strategies-count', {
        count: of.length,
        fewest: fewestStrategies,
        most: mostStrategies,
      })
    : done(null)
}
