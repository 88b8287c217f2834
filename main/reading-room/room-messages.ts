import { z } from 'zod'
import { Author } from '../../shared/commands/author.ts'
import {
  RoomAccept,
  RoomAccepted,
  RoomLook,
  RoomRead,
  RoomStanding,
} from '../../shared/contract/room-state.ts'
import type { Unnumbered } from '../unnumbered.ts'

const id = z.int().nonnegative()

/** What the main process may ask of the reading room that the engine process holds; parsed there. */
export const roomRequests = [
  /** Reads a document and keeps what it proposes, in place of the one before. Writes nothing. */
  z.strictObject({ kind: z.literal('room-read'), id, path: z.string().min(1).max(4096) }),
  /** The bytes of the PDF that was read, for the window to draw. */
  z.strictObject({ kind: z.literal('room-bytes'), id }),
  z.strictObject({ kind: z.literal('room-look'), id, look: RoomLook }),
  /** Puts suggestions into the map, as one thing to undo. */
  z.strictObject({ kind: z.literal('room-accept'), id, accept: RoomAccept, author: Author }),
  /** Stops reading. */
  z.strictObject({ kind: z.literal('room-stop'), id }),
  z.strictObject({ kind: z.literal('room-forget'), id }),
] as const

export const ToRoom = z.discriminatedUnion('kind', roomRequests)
export type ToRoom = z.infer<typeof ToRoom>

/** Without the number that a reply refers to. */
export type RoomRequest = Unnumbered<ToRoom>

/** What each is answered with; parsed by the main process. */
export const roomReplies = {
  'room-read': RoomRead,
  'room-bytes': z.custom<Uint8Array>((value) => value instanceof Uint8Array),
  'room-look': RoomStanding,
  'room-accept': RoomAccepted,
  'room-stop': z.null(),
  'room-forget': z.null(),
} as const
export type RoomReply<K extends RoomRequest['kind']> = z.infer<(typeof roomReplies)[K]>
