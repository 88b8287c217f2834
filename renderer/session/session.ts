import type { Language } from '../../graph-schema/bilingual.ts'
import type { SavedView } from '../../graph-schema/saved-view.ts'
import type { View } from '../../shared/contract/app-commands.ts'
import type { Remembered } from '../../shared/contract/window-state.ts'
import type { Axis } from '../../shared/view/shapes/axis.ts'
import { scopeKeys, type Scope, type ScopeKey } from '../../shared/view/shapes/question.ts'
import { isSameSelection, type Selection, type Trail } from './selection.ts'
import { createStore, useStore } from './store.ts'

/** Where a person is in the review queue: what narrows it, the record that is open and its place, what was put off. */
export type ReviewProgress = {
  readonly reason: string
  readonly type: string
  readonly jurisdiction: string
  readonly chosen: { readonly id: string; readonly at: number } | null
  readonly later: readonly string[]
  /** How many were confirmed since the map was opened. */
  readonly done: number
}

const beginning: ReviewProgress = {
  reason: '',
  type: '',
  jurisdiction: '',
  chosen: null,
  later: [],
  done: 0,
}

/** The document that is read beside the record: that of a source, and the record whose citation of it is meant. */
export type Reading = {
  readonly source: string
  readonly record: string | null
  readonly locator: string
}

type Setting = NonNullable<SavedView['filters']>[string]

/** What somebody chose within a view, by name: what limits its list, and how its picture is shown. */
export type Choices = {
  readonly filters: Readonly<Record<string, Setting>>
  readonly style: Readonly<Record<string, string>>
}

/** The saved view that was opened last, as it was then; `picture` is the graph whose places are its own. */
export type OpenedView = {
  readonly id: string
  readonly shows: SavedView
  readonly picture: string | null
}

/** What belongs to this sitting and never to the map: where the person is and what limits what they see. */
export type Session = {
  readonly language: Language
  readonly view: View
  readonly rows: Axis
  readonly columns: Axis
  readonly scope: Scope
  /** The day at which measures are in force; null follows today. */
  readonly asOf: string | null
  readonly today: string
  /** The day up to whose end the map is shown as it was known; null is now. Nothing can be changed meanwhile. */
  readonly knownAt: string | null
  readonly trails: Readonly<Partial<Record<View, Trail>>>
  readonly review: ReviewProgress
  readonly reading: Reading | null
  readonly choices: Readonly<Partial<Record<View, Choices>>>
  readonly savedView: OpenedView | null
}

export const session = createStore<Session>({
  language: 'en',
  view: 'coverage',
  rows: 'jurisdiction',
  columns: 'pillar',
  scope: {},
  asOf: null,
  today: '2000-01-01',
  knownAt: null,
  trails: {},
  review: beginning,
  reading: null,
  choices: {},
  savedView: null,
})

export function useSession<P>(pick: (value: Session) => P): P {
  return useStore(session, pick)
}

/** Takes up where the last sitting ended; a map that is opened begins without a scope. */
export function beginSession(remembered: Remembered, today: string): void {
  session.set((now) => ({ ...now, ...remembered, today }))
}

/** Another map: nothing selected, nothing limited. */
export function forgetMap(): void {
  session.set((now) => ({
    ...now,
    scope: {},
    asOf: null,
    knownAt: null,
    trails: {},
    review: beginning,
    reading: null,
    choices: {},
    savedView: null,
  }))
}

export function setLanguage(language: Language): void {
  session.set((now) => (now.language === language ? now : { ...now, language }))
}

export function showView(view: View): void {
  session.set((now) => (now.view === view ? now : { ...now, view }))
}

export function setAxes(rows: Axis, columns: Axis): void {
  session.set((now) => ({ ...now, rows, columns }))
}

export function setAsOf(day: string | null): void {
  session.set((now) => ({ ...now, asOf: day }))
}

export function setKnownAt(day: string | null): void {
  session.set((now) => ({ ...now, knownAt: day }))
}

/** Limits one axis to the given terms; none of them lifts the limit. The same scope holds in every view. */
export function setScope(key: ScopeKey, terms: readonly string[]): void {
  session.set((now) => {
    const wanted: Scope = { ...now.scope, [key]: [...terms] }
    const kept = scopeKeys.flatMap((one) => {
      const ids = wanted[one] ?? []
      return ids.length === 0 ? [] : [[one, ids] as const]
    })
    return { ...now, scope: Object.fromEntries(kept) }
  })
}

export function clearScope(): void {
  session.set((now) => ({ ...now, scope: {} }))
}

export function readDocument(reading: Reading | null): void {
  session.set((now) => ({ ...now, reading }))
}

export function setReview(change: (now: ReviewProgress) => Partial<ReviewProgress>): void {
  session.set((now) => ({ ...now, review: { ...now.review, ...change(now.review) } }))
}

const nothing: Trail = []

/** Selections of the view that is shown. */
export function useTrail(): Trail {
  return useSession((now) => now.trails[now.view] ?? nothing)
}

export function useSelected(): Selection | undefined {
  return useTrail().at(-1)
}

/** What is selected in the view that is shown, outside of any component. */
export function selectedNow(): Selection | undefined {
  const { trails, view } = session.get()
  return trails[view]?.at(-1)
}

/** Begins a new trail: a click in the matrix, in a list, in a table. */
export function select(selection: Selection | undefined, view?: View): void {
  setTrail(view, () => (selection === undefined ? nothing : [selection]))
}

/** Goes on from what is shown to something it names; a second visit goes back to the first. */
export function selectFurther(selection: Selection): void {
  setTrail(undefined, (trail) => {
    const known = trail.findIndex((one) => isSameSelection(one, selection))
    return known === -1 ? [...trail, selection] : trail.slice(0, known + 1)
  })
}

export function selectBack(): void {
  setTrail(undefined, (trail) => trail.slice(0, -1))
}

function setTrail(view: View | undefined, change: (trail: Trail) => Trail): void {
  session.set((now) => {
    const at = view ?? now.view
    return { ...now, view: at, trails: { ...now.trails, [at]: change(now.trails[at] ?? nothing) } }
  })
}
