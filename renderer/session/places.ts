import type { Places } from '../../shared/view/layout/keep-places.ts'
import { createStore, useStore } from './store.ts'

/**
 * Where the nodes of the pictures stand, by slot: a picture by itself, or in a saved view. Of this window, never of the
 * map: what somebody saves goes into a view. As soon as a person moved one node of a picture, all of it stands as they
 * see it; the next start has it again, unless a saved view holds it.
 */
export type PicturePlaces = {
  /** Places that a person set, in the units of the layout. */
  readonly set: Places
  /** Counts the times that the picture was put up anew as a whole. */
  readonly turn: number
}

/** Where each node stood when it was last drawn, and under which scope and days it was laid out. */
type Drawn = { readonly basis: string; readonly places: Places }

/** Hears what the next start is to have again: the places that a person set in a picture, or null for none. */
type Keeper = (picture: string, set: Places | null) => void

type Move = { readonly slot: string; readonly before: PicturePlaces; readonly after: PicturePlaces }

const untouched: PicturePlaces = { set: {}, turn: 0 }
const pictures = createStore<Readonly<Record<string, PicturePlaces>>>({})
const drawn = new Map<string, Drawn>()
let keeper: Keeper | undefined
let done: readonly Move[] = []
let undone: readonly Move[] = []

const inView = ' @'

/** A picture whose slot begins so is of this sitting alone: no other start has it again. */
export const passing = 'passing '

/** Where the places of a picture are that a saved view holds. */
export function slotInView(picture: string, view: string): string {
  return `${picture}${inView}${view}`
}

function pictureIn(slot: string): string {
  return slot.split(inView, 1)[0] ?? slot
}

/** Who keeps places for the next start is told of them from now on. */
export function keepPlacesBy(one: Keeper): void {
  keeper = one
}

/** Puts the pictures up that an earlier sitting kept, save those that were put up in this one already. */
export function takeKeptPlaces(kept: Readonly<Record<string, Places>>): void {
  for (const [picture, set] of Object.entries(kept))
    if (pictures.get()[picture] === undefined) put(picture, { set, turn: 1 })
}

export function placesOf(slot: string): PicturePlaces {
  return pictures.get()[slot] ?? untouched
}

export function usePlaces(slot: string): PicturePlaces {
  return useStore(pictures, (now) => now[slot] ?? untouched)
}

/** Follows every picture: whether a saved view still is what is shown. */
export function useAllPlaces(): void {
  useStore(pictures, (now) => now)
}

export function lastDrawn(slot: string): Drawn | undefined {
  return drawn.get(slot)
}

/** Takes note of what was drawn; who is not on the picture now keeps the place it had. */
export function noteDrawn(slot: string, { basis, places }: Drawn): void {
  const before = drawn.get(slot)
  drawn.set(slot, {
    basis,
    places: before?.basis === basis ? { ...before.places, ...places } : places,
  })
}

/** A person put a node somewhere: from now on the whole picture stands as it does. */
export function moveNode(slot: string, id: string, at: [number, number]): void {
  const before = placesOf(slot)
  write(slot, { ...before, set: { ...lastDrawn(slot)?.places, ...before.set, [id]: at } })
}

/** Lays the picture out anew, whatever was moved in it. */
export function layOutAgain(slot: string): void {
  write(slot, { set: {}, turn: placesOf(slot).turn + 1 })
}

/** Puts a picture up as a saved view has it, which holds its places from now on. */
export function putPlaces(slot: string, set: Places): void {
  note(slot, { set, turn: placesOf(slot).turn + 1 })
  if (Object.keys(set).length > 0) keeper?.(pictureIn(slot), null)
}

/** Takes back the last move of a picture, or does it again; false where there is none. */
export function stepMoves(slot: string, way: 'undo' | 'redo'): boolean {
  const from = way === 'undo' ? done : undone
  const move = from.findLast((one) => one.slot === slot)
  if (move === undefined) return false
  const rest = from.filter((one) => one !== move)
  if (way === 'undo') [done, undone] = [rest, [...undone, move]]
  else [done, undone] = [[...done, move], rest]
  const now = way === 'undo' ? move.before : move.after
  put(slot, now)
  keep(slot, now)
  return true
}

/** Another map has other pictures. */
export function forgetPlaces(): void {
  drawn.clear()
  ;[done, undone] = [[], []]
  pictures.set({})
}

function write(slot: string, after: PicturePlaces): void {
  note(slot, after)
  keep(slot, after)
}

function keep(slot: string, { set }: PicturePlaces): void {
  if (slot.startsWith(passing)) return
  keeper?.(pictureIn(slot), Object.keys(set).length === 0 ? null : set)
}

function note(slot: string, after: PicturePlaces): void {
  done = [...done, { slot, before: placesOf(slot), after }]
  undone = undone.filter((one) => one.slot !== slot)
  put(slot, after)
}

function put(slot: string, places: PicturePlaces): void {
  if (places.turn !== placesOf(slot).turn) drawn.delete(slot)
  pictures.set((now) => ({ ...now, [slot]: places }))
}
