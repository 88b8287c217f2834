import { useEffect, useRef, useState } from 'react'
import { canonicalJson } from '../../../shared/base/canonical-json.ts'
import { validateProperties } from '../../../shared/commands/validate.ts'
import type { Property } from '../../../graph-schema/property.ts'
import { dispatch } from '../../bridge/dispatch.ts'
import { keepDraft, readDraft } from '../../bridge/drafts.ts'
import type { RefusalValue } from '../../bridge/refusal.ts'
import { announce } from '../../session/announce.ts'
import { useWords, type Words } from '../../session/words.ts'

/** One property of one record in the form. */
export type FieldOf = {
  /** Of the record, or of a relationship. */
  readonly id: string
  readonly type: string
  readonly name: string
  readonly property: Property
  readonly value: unknown
  /** What the record is called: refusals name it by this. */
  readonly title: string
  /** Of a service whose place a person has made public (R25). */
  readonly isPlacePublic?: boolean
}

/** Says in a person's language why a value was not taken; the record by its name, since nobody knows its id. */
export function wrongInWords({ code, params }: RefusalValue, words: Words, title?: string): string {
  const named = title === undefined ? params : { ...params, id: title }
  const kind = /^value-(.+)$/.exec(code)?.[1]
  return kind === undefined ? words.t(`errors:${code}`, named) : words.t(`edit.rule.${kind}`, named)
}

/** Writes a value of a record: the journal is the form's memory, there is nothing else to save. */
export async function writeField(
  { id, type, name, property }: FieldOf,
  value: unknown,
  words: Words,
): Promise<RefusalValue | null> {
  const valid = validateProperties({ type, id, properties: { [name]: value } })
  if (!valid.ok) return { ...valid.refusal, params: { ...valid.refusal.params } }
  const refusal = await dispatch({ do: 'edit', id, properties: { [name]: value } })
  if (refusal !== null) return refusal
  announce(words.t('edit.saved', { field: property.label[words.language] }))
  return null
}

/** Why a value was not taken, or null. */
export type Taken = Promise<RefusalValue | null>

export type TypedField = {
  readonly typed: string
  readonly error: RefusalValue | undefined
  readonly isDirty: boolean
  readonly type: (text: string) => void
  /** Writes what was typed, if it is another text than the one that stood there. */
  readonly commit: () => void
  /** Puts back what the map holds. */
  readonly revert: () => void
}

/**
 * A field that is typed into: what is typed is kept as a draft from the first key on, written to the map when the
 * field is left, and stays in the field with the reason where it was refused.
 *
 * `stored`: the text that stands for the value in the map. `write`: takes the text; gives why it was refused, or null.
 */
export function useTypedField(place: string, stored: string, write: (text: string) => Taken): TypedField {
  const [typed, setTyped] = useState<string>()
  const [error, setError] = useState<RefusalValue>()
  useEffect(() => {
    let isOver = false
    void readDraft(place).then((draft) => {
      if (!isOver && draft !== undefined) setTyped((now) => now ?? draft)
    })
    return () => {
      isOver = true
    }
  }, [place])
  const isDirty = typed !== undefined && typed !== stored
  const clear = (): void => {
    setTyped(undefined)
    setError(undefined)
    keepDraft(place, null)
  }
  return {
    typed: typed ?? stored,
    error,
    isDirty,
    type: (text) => {
      setTyped(text)
      keepDraft(place, text === stored ? null : text)
    },
    commit: () => {
      if (typed === undefined) return
      if (!isDirty) {
        clear()
        return
      }
      void write(typed).then((refusal) => {
        if (refusal === null) clear()
        else setError(refusal)
      })
    },
    revert: clear,
  }
}

/** The typed field of a property whose kind is a line or lines of text. */
export function placeOf({ id, name }: Pick<FieldOf, 'id' | 'name'>, part = ''): string {
  return part === '' ? `${id} ${name}` : `${id} ${name}.${part}`
}

/** So long a choice stands at most after it was written: somebody may have written another one over it meanwhile. */
const settled = 1500

/**
 * A field that is chosen, not typed: written at once. `value` is the choice from the moment it is made; where it was
 * refused, what the map holds.
 */
export function useChosenField(field: FieldOf): {
  readonly value: unknown
  readonly error: RefusalValue | undefined
  readonly choose: (value: unknown) => Taken
  /** The choice of now, also between two renderings: two parts of one value must not overwrite each other. */
  readonly current: () => unknown
} {
  const words = useWords()
  const [error, setError] = useState<RefusalValue>()
  const [chosen, setChosen] = useState<{ readonly value: unknown }>()
  const isThere =
    chosen !== undefined && canonicalJson(chosen.value ?? null) === canonicalJson(field.value ?? null)
  if (isThere) setChosen(undefined) // from here on the map's: undo shows at once
  const value = chosen === undefined || isThere ? field.value : chosen.value
  const latest = useRef(value)
  useEffect(() => {
    latest.current = value
  }, [value])
  return {
    value,
    error,
    current: () => latest.current,
    choose: async (next) => {
      latest.current = next
      const own = { value: next }
      setChosen(own)
      const refusal = await writeField(field, next, words)
      setError(refusal ?? undefined)
      if (refusal !== null) {
        latest.current = field.value
        setChosen(undefined)
      } else setTimeout(() => setChosen((now) => (now === own ? undefined : now)), settled)
      return refusal
    },
  }
}
