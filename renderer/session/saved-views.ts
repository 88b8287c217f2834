import type { SavedView } from '../../graph-schema/saved-view.ts'
import { canonicalJson } from '../../shared/base/canonical-json.ts'
import { View } from '../../shared/contract/app-commands.ts'
import { Axis } from '../../shared/view/shapes/axis.ts'
import { Scope } from '../../shared/view/shapes/question.ts'
import type { SavedViewView } from '../../shared/view/shapes/saved-views.ts'
import { placesOf, putPlaces, slotInView } from './places.ts'
import { idOf, selectionOf, type Trail } from './selection.ts'
import { session, type OpenedView, type Session } from './session.ts'

/** The picture that a view draws: that of all its findings, or what stands around its first selection. */
export function pictureIn(view: View, trail: Trail): string | undefined {
  if (view === 'overlaps') return 'overlapGraph'
  if (view === 'points') return 'pointGraph'
  const [root] = trail
  if (view === 'strategies' && root === undefined) return 'strategyGraph'
  return root === undefined ? undefined : `neighbourhood ${idOf(root)}`
}

/** The same picture, by the question that gives it. */
export function pictureOf({
  name,
  parameters,
}: {
  readonly name: string
  readonly parameters: object
}): string {
  const { centres } = parameters as { readonly centres?: readonly string[] }
  return centres === undefined ? name : `${name} ${centres.join(' ')}`
}

/** Where the places of a picture are kept: with the saved view that is open, if it is of that picture. */
export function slotOf(picture: string, opened: OpenedView | null): string {
  return opened?.picture === picture ? slotInView(picture, opened.id) : picture
}

/** What stands in the window now, as a view that can be saved. */
export function viewNow(now: Session = session.get()): SavedView {
  const { view, rows, columns, scope, asOf, knownAt, savedView } = now
  const trail = now.trails[view] ?? []
  const picture = pictureIn(view, trail)
  const set = picture === undefined ? {} : placesOf(slotOf(picture, savedView)).set
  const { filters = {}, style = {} } = now.choices[view] ?? {}
  return {
    view,
    ...(view === 'coverage' || view === 'changes' ? { rows, columns } : {}),
    ...given('scope', scope),
    ...(asOf === null ? {} : { asOf }),
    ...(knownAt === null ? {} : { knownAt }),
    ...(trail.length === 0 ? {} : { selection: trail.map(idOf) }),
    ...given('filters', filters),
    ...given('style', style),
    ...given('positions', set),
  }
}

function given<K extends string, V extends object>(key: K, value: V): { readonly [P in K]?: V } {
  return (Object.keys(value).length === 0 ? {} : { [key]: value }) as { readonly [P in K]?: V }
}

/** Whether the window shows something else than the view that was opened holds. */
export function isChanged(opened: OpenedView, now: Session): boolean {
  return canonicalJson(viewNow(now)) !== canonicalJson(opened.shows)
}

/** Shows what a saved view holds; false where it is of a newer program, which knows views and axes that this one does not. */
export function openSavedView({ id, shows }: SavedViewView): boolean {
  const view = View.safeParse(shows?.view)
  const rows = Axis.optional().safeParse(shows?.rows)
  const columns = Axis.optional().safeParse(shows?.columns)
  const scope = Scope.safeParse(shows?.scope ?? {})
  if (shows === null || !view.success || !rows.success || !columns.success || !scope.success) return false
  const trail = (shows.selection ?? []).map(selectionOf)
  const picture = pictureIn(view.data, trail)
  const opened: OpenedView = { id, shows, picture: picture ?? null }
  if (picture !== undefined) putPlaces(slotOf(picture, opened), shows.positions ?? {})
  session.set((now) => ({
    ...now,
    view: view.data,
    rows: rows.data ?? now.rows,
    columns: columns.data ?? now.columns,
    scope: scope.data,
    asOf: shows.asOf ?? null,
    knownAt: shows.knownAt ?? null,
    trails: { ...now.trails, [view.data]: trail },
    choices: {
      ...now.choices,
      [view.data]: { filters: shows.filters ?? {}, style: shows.style ?? {} },
    },
    savedView: opened,
  }))
  return true
}

/** What the window shows is a saved view from now on, with its places: it was just saved under this id. */
export function nowSaved(id: string, shows: SavedView): void {
  const { view, trails } = session.get()
  const picture = pictureIn(view, trails[view] ?? []) ?? null
  const opened: OpenedView = { id, shows, picture }
  if (picture !== null) putPlaces(slotOf(picture, opened), shows.positions ?? {})
  session.set((now) => ({ ...now, savedView: opened }))
}

export function closeSavedView(): void {
  session.set((now) => ({ ...now, savedView: null }))
}
