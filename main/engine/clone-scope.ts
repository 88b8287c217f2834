import { Scope, scopeKeys, type Question } from '../../shared/view/shapes/question.ts'
import type { MapView } from '../../shared/state/map-view.ts'
import type { MapFile } from '../map-file/map-file.ts'

const note = 'clone-scope'

type Notes = Pick<MapFile, 'note' | 'keepNote'>

/** What a copy was cloned for, and holds whole; undefined where it holds the whole map. */
export function cloneScope(notes: Pick<Notes, 'note'>): Scope | undefined {
  const text = notes.note(note)
  return text === undefined ? undefined : Scope.parse(JSON.parse(text))
}

export function keepCloneScope(notes: Notes, scope: Scope): void {
  notes.keepNote(note, JSON.stringify(scope))
}

/**
 * A question as a copy with a scope can answer it truly: on each axis of the scope only terms within it. Of what lies
 * outside the copy holds nothing, which is no gap.
 *
 * Cost: O(relationships), where the question names a term of such an axis.
 */
export function withinClone(question: Question, scope: Scope, view: () => MapView): Question {
  const narrowed: Scope = { ...question.scope }
  for (const key of scopeKeys) {
    const held = scope[key]
    if (held === undefined || held.length === 0) continue
    const asked = question.scope[key] ?? []
    const within = asked.length === 0 ? [] : narrowerOf(held, view())
    const kept = asked.filter((id) => within.includes(id))
    narrowed[key] = kept.length === 0 ? held : kept
  }
  return { ...question, scope: narrowed }
}

/** Some terms or organizations, and those that are within them. */
function narrowerOf(ids: readonly string[], { relationships }: MapView): readonly string[] {
  const within = new Set(ids)
  const steps = [...relationships.values()].filter(({ type }) => type === 'BROADER' || type === 'PART_OF')
  for (let size = -1; size !== within.size;) {
    size = within.size
    for (const { from, to } of steps) if (within.has(to)) within.add(from)
  }
  return [...within]
}
