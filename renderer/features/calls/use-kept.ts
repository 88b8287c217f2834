import { keepDraft } from '../../bridge/drafts.ts'
import { useTypedField, type TypedField } from '../edit/use-field.ts'

export type Kept = Pick<TypedField, 'typed' | 'type'> & { readonly forget: () => void }

/** A field of a form that is recorded as a whole: what is half filled in is kept for its place, also over a crash. */
export function useKept(place: string, first = ''): Kept {
  const { typed, type, revert } = useTypedField(place, first, () => Promise.resolve(null))
  return {
    typed,
    type,
    forget: () => {
      keepDraft(place, null)
      revert()
    },
  }
}
