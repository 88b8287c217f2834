import { z } from 'zod'
import { Language } from '../../graph-schema/bilingual.ts'
import { SavedView } from '../../graph-schema/saved-view.ts'
import { Author } from '../commands/author.ts'
import { Scope } from '../view/shapes/question.ts'
import { Axis } from '../view/shapes/axis.ts'
import { GridLayout } from '../view/shapes/grid-layout.ts'
import { View } from './app-commands.ts'
import { OwnKeys } from './own-keys.ts'

/** Number of transactions that the open map has taken since it was opened; answers carry it. */
export const Revision = z.int().nonnegative()

/** A refusal as it crosses between processes; the window turns `code` into a sentence. */
export const RefusalShape = z.object({
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  rule: z.string().exactOptional(),
})

/** Adds to a shape the case that it was refused. */
export function outcome<T extends z.ZodType>(value: T) {
  return z.discriminatedUnion('ok', [
    z.object({ ok: z.literal(true), value }),
    z.object({ ok: z.literal(false), refusal: RefusalShape }),
  ])
}

/** What undo or redo would do next, in words of the map: null when there is nothing. */
export const UndoState = z.object({ undo: z.string().nullable(), redo: z.string().nullable() })
export type UndoState = z.infer<typeof UndoState>

/** Which map it is. `nth` counts the maps of one sitting: two files of one name, one after the other, are two maps. */
const which = { nth: z.int().positive(), name: z.string(), folder: z.string() }

/** The open map as the window knows it. `opening` until the engine has read the file. */
export const MapState = z.discriminatedUnion('status', [
  z.object({ status: z.literal('none') }),
  z.object({ status: z.literal('opening'), ...which }),
  z.object({
    status: z.literal('open'),
    ...which,
    revision: Revision,
    isReadOnly: z.boolean(),
    /** The scope that this copy holds; null for the whole map. */
    holds: Scope.nullable(),
    undoable: UndoState,
  }),
])
export type MapState = z.infer<typeof MapState>

export const RecentMap = z.object({
  name: z.string(),
  folder: z.string(),
  openedAt: z.string(),
  isMissing: z.boolean(),
})
export type RecentMap = z.infer<typeof RecentMap>

/** What the window remembers from one start to the next. Never in the map. */
export const Remembered = z.object({ language: Language, view: View, rows: Axis, columns: Axis })
export type Remembered = z.infer<typeof Remembered>

/** How the grid of each type of record was left, by type. */
export const GridLayouts = z.record(z.string().max(100), GridLayout)
export type GridLayouts = z.infer<typeof GridLayouts>

/** A question that gives a graph, with the ids of what it stands around. */
export const PictureName = z.string().max(500)

/** Where a person put the nodes of a picture. */
export const PicturePlaces = SavedView.shape.positions.unwrap()

/** The same for every picture of the open map that no saved view holds, by picture. */
export const NodePlaces = z.record(PictureName, PicturePlaces)
export type NodePlaces = z.infer<typeof NodePlaces>

/** What a merge is doing, and how much of it is done where that can be counted. */
export const MergeStep = z.object({
  step: z.enum(['reading', 'checking', 'keeping', 'writing']),
  done: z.int().nonnegative(),
  of: z.int().nonnegative(),
})
export type MergeStep = z.infer<typeof MergeStep>

/** All that the first frame of the window needs, in one answer. */
export const StartState = z.object({
  remembered: Remembered,
  keys: OwnKeys,
  grids: GridLayouts,
  /** Nobody has taken or declined the tour on this installation yet. */
  offersTour: z.boolean(),
  today: z.iso.date(),
  map: MapState,
  /** Of the pictures of that map. */
  places: NodePlaces,
  recent: z.array(RecentMap),
  author: Author.nullable(),
  /** Why the map named on the command line did not open. */
  refusal: RefusalShape.nullable(),
})
export type StartState = z.infer<typeof StartState>
