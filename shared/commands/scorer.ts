import type { FieldValues } from './validate.ts'

/**
 * Whether a score says who gives it (R18): a person and an organization stand beside every score, and whoever writes a
 * score writes them with it, so that nobody scores in another's name.
 */
export function hasScorer(type: string, after: FieldValues, written: FieldValues): boolean {
  if (type !== 'Interaction' || typeof after.get('score') !== 'number') return true
  const isNamed = (value: unknown) => {
    const { name, organization } = (value ?? {}) as { readonly name?: string; readonly organization?: string }
    return (name ?? '').trim() !== '' && (organization ?? '').trim() !== ''
  }
  return written.has('score') || written.has('scorer')
    ? isNamed(written.get('scorer')) && isNamed(after.get('scorer'))
    : true
}
