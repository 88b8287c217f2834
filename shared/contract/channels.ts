import { z } from 'zod'
import { Attachment } from '../../graph-schema/attachment.ts'
import { Language } from '../../graph-schema/bilingual.ts'
import { RecordId } from '../../graph-schema/record-id.ts'
import { Command } from '../commands/command.ts'
import { Author } from '../commands/author.ts'
import { exportFormats } from '../exchange/export-formats.ts'
import { tabularNames, type TabularName } from '../exchange/table-names.ts'
import { PurgeReason } from '../journal/transaction.ts'
import { GridLayout } from '../view/shapes/grid-layout.ts'
import { Question, Scope } from '../view/shapes/question.ts'
import { AnswerText } from './answer-text.ts'
import { Asked } from './asked.ts'
import { documentChannels } from './document-channels.ts'
import { AppCommand } from './app-commands.ts'
import { OwnKeys } from './own-keys.ts'
import {
  Agreed,
  HubLogin,
  HubLook,
  HubPlace,
  HubState,
  MapAuthor,
  SyncResult,
  SyncStep,
} from './hub-state.ts'
import { ImportPageView } from '../import/import-view.ts'
import {
  ImportAbout,
  ImportFiles,
  ImportHeading,
  ImportLook,
  ImportRead,
  ImportStep,
  ImportTable,
  ImportTake,
  ImportTaken,
} from './import-state.ts'
import {
  RoomAccept,
  RoomAccepted,
  RoomBefore,
  RoomLook,
  RoomRead,
  RoomStanding,
  RoomStep,
} from './room-state.ts'
import { packAudiences, PackMade } from './pack-made.ts'
import { Saved } from './saved-mappings.ts'
import { QueryName, SavedQueries, SavedQuery } from './saved-queries.ts'
import { ConsoleQuery, ConsoleResult } from '../view/shapes/console.ts'
import { MergePreviewView } from '../view/shapes/conflicts.ts'
import {
  MapState,
  MergeStep,
  NodePlaces,
  outcome,
  PictureName,
  PicturePlaces,
  RecentMap,
  RefusalShape,
  Remembered,
  Revision,
  StartState,
  UndoState,
} from './window-state.ts'

const Nothing = z.strictObject({})

/** A file that was written, or null where the person closed the dialog. */
const Written = outcome(z.strictObject({ path: z.string() }).nullable())

/**
 * A copy of the map as it was at the beginning of a day, before another one was merged into it, or before it went back to
 * that; `at` is local time, null for a day; `size` in bytes.
 */
const BackupCopy = z.strictObject({
  key: z.string(),
  kind: z.enum(['day', 'before-merge', 'before-return']),
  day: z.iso.date(),
  at: z.string().nullable(),
  size: z.int().nonnegative(),
})

/** A file that is merged; `isJoin` allows one that only began as the open map did. */
const Merging = z.strictObject({ path: z.string().max(4096), isJoin: z.boolean() })

/** Null for the password that is kept on this computer. `isKept`: one that is given is to be kept. */
const HubPassword = z.strictObject({
  place: HubPlace,
  password: HubLogin.shape.password.nullable(),
  isKept: z.boolean(),
})

/** Every request that the window may make. One entry is the whole contract: name, input, output. */
export const channels = {
  'app:start': { input: Nothing, output: StartState },
  'app:remember': { input: Remembered, output: z.null() },
  /** How the grid of a type of record was left; never in the map. */
  'app:remember-grid': {
    input: z.strictObject({ type: z.string().max(100), layout: GridLayout }),
    output: z.null(),
  },
  /** The tour was taken or declined: it is not offered again. */
  'app:remember-tour': { input: Nothing, output: z.null() },
  'app:print': { input: Nothing, output: outcome(z.null()) },
  /** Undo and redo inside a text field, which are the field's and not the map's. */
  'app:edit-text': { input: z.strictObject({ what: z.enum(['undo', 'redo']) }), output: z.null() },
  /** Opens a public address in the person's browser; only https. */
  'app:open-address': { input: z.strictObject({ address: z.string().max(2000) }), output: outcome(z.null()) },

  'keys:set': { input: OwnKeys, output: z.null() },
  'author:set': {
    input: z.strictObject({ author: Author, language: Language }),
    output: outcome(Author),
  },

  'map:open': {
    input: z.discriminatedUnion('how', [
      z.strictObject({ how: z.enum(['starter', 'empty', 'dialog']), language: Language }),
      z.strictObject({ how: z.literal('recent'), index: z.int().nonnegative() }),
      /** A copy that was kept of the open map, as a map of its own; the person says where. */
      z.strictObject({ how: z.literal('backup'), key: z.string().max(100) }),
      z.strictObject({ how: z.literal('path'), path: z.string().max(4096) }),
    ]),
    /** The map as it is after; it is the one before where the person closed the dialog. */
    output: outcome(MapState),
  },
  'map:close': { input: Nothing, output: outcome(MapState) },
  /** Another copy of the map to merge, chosen in a dialog or dropped; null where the person closed the dialog. */
  'merge:choose': {
    input: z.strictObject({ language: Language, path: z.string().max(4096).optional() }),
    output: z.strictObject({ path: z.string(), name: z.string() }).nullable(),
  },
  /** What merging a file would bring to the open map; nothing is written. */
  'merge:preview': { input: Merging.extend({ common: Question }), output: outcome(MergePreviewView) },
  /** Merges a file into the open map, which is copied first. */
  'merge:do': {
    input: Merging,
    output: outcome(z.object({ received: z.int(), documents: z.int(), isKept: z.boolean() })),
  },
  /** Stops what `merge:preview` or `merge:do` is at; what was asked for is refused then. */
  'merge:stop': { input: Nothing, output: z.null() },
  /** When the copy was kept to which "before the merge" leads, in local time; null where there is none. */
  'merge:before': { input: Nothing, output: z.strictObject({ at: z.string() }).nullable() },
  /** Puts that copy in the place of the open map, which is kept itself first. */
  'merge:return': { input: Nothing, output: outcome(MapState) },
  /** Files, or a folder, to import, chosen in a dialog; null where the person closed it. */
  'import:choose': {
    input: z.strictObject({ language: Language, what: z.enum(['files', 'folder']) }),
    output: z.object({ paths: z.array(z.string()) }).nullable(),
  },
  /** What files would be read as; nothing of them is kept. */
  'import:recognise': { input: ImportFiles, output: outcome(ImportAbout) },
  /** Reads files for the open map and keeps what they state; nothing is written. */
  'import:read': { input: ImportFiles, output: outcome(ImportRead) },
  /** How a table that was read would be read with its headings in another row. */
  'import:heading': { input: ImportHeading, output: outcome(ImportTable) },
  /** Keeps by name how a table is read, for the same layout to come, or which grants come in. */
  'import:save-mapping': { input: Saved, output: outcome(z.null()) },
  /** A page of what taking it in would change. */
  'import:look': { input: ImportLook, output: outcome(ImportPageView) },
  /** Takes it in, as one thing to undo. */
  'import:take': { input: ImportTake, output: outcome(ImportTaken) },
  /** Stops `import:read`, which is refused then. */
  'import:stop': { input: Nothing, output: z.null() },
  'import:forget': { input: Nothing, output: z.null() },
  /** A document to read for suggestions, chosen in a dialog; null where the person closed it. */
  'room:choose': {
    input: z.strictObject({ language: Language }),
    output: z.strictObject({ path: z.string() }).nullable(),
  },
  /** Reads a document for the open map and keeps it open; nothing is written. */
  'room:read': { input: z.strictObject({ path: z.string().min(1).max(4096) }), output: outcome(RoomRead) },
  /** The bytes of the PDF that is open. */
  'room:bytes': {
    input: Nothing,
    output: outcome(z.custom<Uint8Array>((value) => value instanceof Uint8Array)),
  },
  /** How its suggestions stand to the map. */
  'room:look': { input: RoomLook, output: outcome(RoomStanding) },
  /** Puts suggestions into the map, as one thing to undo. */
  'room:accept': { input: RoomAccept, output: outcome(RoomAccepted) },
  /** Stops `room:read`, which is refused then. */
  'room:stop': { input: Nothing, output: z.null() },
  'room:forget': { input: Nothing, output: z.null() },
  /** Documents that were read for the open map before, the last one first, with what was decided of them. */
  'room:before': { input: Nothing, output: z.array(RoomBefore) },
  /** Keeps what was decided of a document, for this installation. */
  'room:decide': { input: RoomBefore, output: z.null() },
  'hub:state': { input: Nothing, output: HubState },
  /** Connects the open map with a hub, in place of the one before; nothing is read or written yet. */
  'hub:connect': { input: HubPassword, output: outcome(z.null()) },
  /** Whether the system keeps passwords safely (it may ask the person), and has that of a login. */
  'hub:password': {
    input: HubPlace.pick({ address: true, user: true }),
    output: z.strictObject({ canKeep: z.boolean(), isKept: z.boolean() }),
  },
  /** Ends the connection and what runs on it, and the automatic sync; `isForgotten`: the kept password goes, too. */
  'hub:disconnect': { input: z.strictObject({ isForgotten: z.boolean() }), output: z.null() },
  /** What is there and what a sync would do, for a person to say yes to; `audience` where the database is empty. */
  'hub:look': {
    input: z.strictObject({ audience: z.string().max(2000).optional(), language: Language }),
    output: outcome(HubLook),
  },
  /** Brings map and hub in step; connects with the kept password first, where that is needed. */
  'hub:sync': { input: z.strictObject({ agreed: Agreed.optional() }), output: outcome(SyncResult) },
  'hub:stop': { input: Nothing, output: z.null() },
  'hub:switch': {
    input: z.strictObject({ isAutomatic: z.boolean(), holdNewAuthors: z.boolean() }).partial(),
    output: z.null(),
  },
  /** The person has seen what the last sync had to tell. */
  'hub:seen': { input: Nothing, output: z.null() },
  'hub:authors': { input: z.strictObject({ language: Language }), output: outcome(z.array(MapAuthor)) },
  /** Null for unsigned work. */
  'hub:accept-author': {
    input: z.strictObject({ key: z.string().max(200).nullable(), language: Language }),
    output: outcome(z.array(MapAuthor)),
  },
  /** Makes a new map with what a hub has, where the person says, opens it, and connects it; null where they closed the dialog. */
  'hub:clone': {
    input: HubPassword.extend({ language: Language, scope: Scope }),
    output: outcome(MapState.nullable()),
  },
  'hub:stop-clone': { input: Nothing, output: z.null() },

  /** The queries of the Cypher pack: how each file is called, and its text. */
  'console:pack': { input: Nothing, output: z.array(z.strictObject({ name: z.string(), text: z.string() })) },
  /** Runs one query on the hub that the open map is connected with; the one before it is stopped. */
  'console:run': { input: ConsoleQuery, output: outcome(ConsoleResult) },
  'console:stop': { input: Nothing, output: z.null() },
  /** The queries that this person keeps, by name; each change gives all of them. */
  'console:saved': { input: Nothing, output: SavedQueries },
  'console:save': { input: SavedQuery, output: outcome(SavedQueries) },
  'console:rename': {
    input: z.strictObject({ name: QueryName, to: QueryName }),
    output: outcome(SavedQueries),
  },
  'console:delete': { input: z.strictObject({ name: QueryName }), output: outcome(SavedQueries) },

  /** The copies that were kept of the open map, newest first. */
  'map:backups': { input: Nothing, output: z.array(BackupCopy) },
  'map:copy': { input: Nothing, output: Written },
  'map:recent': { input: Nothing, output: z.array(RecentMap) },
  'map:forget-recent': {
    input: z.strictObject({ index: z.int().nonnegative() }),
    output: z.array(RecentMap),
  },
  'map:ask': {
    /** `have`: digest of the answer that the window shows; an answer that is still the same comes without its text. */
    input: Asked.extend({
      have: z.string().max(100).optional(),
      /** A newer question of a slot cancels the one before it, if that was not begun. */
      slot: z.string().max(40).optional(),
    }),
    output: outcome(AnswerText.extend({ revision: Revision })),
  },
  'map:dispatch': {
    /** `seenAt`: the day and scope at which the person saw what they judge, and the call that they are on. */
    input: z.strictObject({
      command: Command,
      seenAt: Question.pick({ asOf: true, scope: true }).extend({ call: RecordId.optional() }),
    }),
    output: outcome(z.object({ revision: Revision })),
  },

  /** What was typed into fields and is not in the open map yet, by place (record and field). */
  'draft:read': { input: Nothing, output: z.record(z.string(), z.string()) },
  'draft:write': {
    input: z.strictObject({ place: z.string().max(400), text: z.string().max(20_000).nullable() }),
    output: z.null(),
  },

  /** Where a person put the nodes of the graphs of the open map, by picture; kept for this person, never in the map. */
  'places:read': { input: Nothing, output: NodePlaces },
  'places:write': {
    input: z.strictObject({ picture: PictureName, places: PicturePlaces.nullable() }),
    output: z.null(),
  },

  /** Takes the values of a field out for good; `unreached`: copies of the map that could not be opened. */
  'map:purge': {
    input: z.strictObject({ id: RecordId, field: z.string().min(1).max(100), reason: PurgeReason }),
    output: outcome(z.object({ revision: Revision, unreached: z.array(z.string()) })),
  },

  /** Reads a file that may be attached, chosen in a dialog or dropped; null where the person closed the dialog. */
  'document:offer': {
    input: z.discriminatedUnion('how', [
      z.strictObject({ how: z.literal('dialog'), language: Language }),
      z.strictObject({ how: z.literal('path'), path: z.string().max(4096) }),
    ]),
    output: outcome(z.strictObject({ key: z.string(), attachment: Attachment }).nullable()),
  },
  /** The bytes of what was offered, or of a document of the open map, by its hash. */
  'document:read': {
    input: z.discriminatedUnion('of', [
      z.strictObject({ of: z.literal('offer'), key: z.string().max(100) }),
      z.strictObject({ of: z.literal('map'), hash: Attachment.shape.hash }),
    ]),
    output: outcome(z.custom<Uint8Array>((value) => value instanceof Uint8Array)),
  },
  /** Puts what was offered into the map file and names it on the source. */
  'document:attach': {
    input: z.strictObject({ key: z.string().max(100), source: RecordId }),
    output: outcome(z.object({ revision: Revision })),
  },
  /** Writes a document of the map to a place that the person is asked for. */
  'document:save': {
    input: z.strictObject({ attachment: Attachment, language: Language }),
    output: Written,
  },
  /** Opens a copy in the program of this computer, once the person has said yes; null where they did not. */
  'document:open': {
    input: z.strictObject({ attachment: Attachment, language: Language }),
    output: Written,
  },

  /** A table of the window as text to paste; computed anew for the audience in `common`. */
  'export:copy': { input: z.strictObject({ text: z.string().max(5_000_000) }), output: z.null() },
  /** `table`: which table of the answer; its question is asked. */
  'export:table': {
    input: z.strictObject({
      table: z.enum(tabularNames as [TabularName, ...TabularName[]]),
      parameters: Asked.shape.parameters,
      common: Question,
    }),
    output: Written,
  },
  /** The whole map as one file, for the audience in `common`; null where the person closed the dialog. */
  'export:map': {
    input: z.strictObject({ as: z.enum(exportFormats), common: Question }),
    output: outcome(
      z
        .strictObject({
          path: z.string(),
          audience: z.string(),
          nodes: z.int(),
          relationships: z.int(),
          left: z.int(),
          leftRelationships: z.int(),
        })
        .nullable(),
    ),
  },
  /**
   * The update pack of an organization or jurisdiction, `name` in the language of the window: a workbook and an excerpt
   * beside it. `audience`: what the recipient may see, or only what is public; null where the person closed the dialog.
   */
  'pack:make': {
    input: z.strictObject({
      for: RecordId,
      name: z.string().max(1000),
      audience: z.enum(packAudiences),
      due: z.iso.date(),
      common: Question,
    }),
    output: outcome(PackMade.nullable()),
  },
  'export:picture': { input: Asked.extend({ as: z.enum(['svg', 'png']) }), output: Written },
  ...documentChannels,
} as const

export type Channel = keyof typeof channels
export type Input<C extends Channel> = z.input<(typeof channels)[C]['input']>
/** What a handler receives: parsed. */
export type Parsed<C extends Channel> = z.output<(typeof channels)[C]['input']>
export type Output<C extends Channel> = z.output<(typeof channels)[C]['output']>

/** Everything the main process says to the window unasked. */
export const events = {
  'map:changed': MapState,
  /** Something was written (by this window, by undo, by a merge): ⑨ of the design. */
  'map:revised': z.strictObject({ revision: Revision, undoable: UndoState }),
  /** How far a merge is. */
  'merge:step': MergeStep,
  /** How far reading for an import is. */
  'import:step': ImportStep,
  /** How far reading a document for suggestions is. */
  'room:step': RoomStep,
  /** How the open map stands to its hub. */
  'hub:changed': HubState,
  /** How far a clone is. */
  'hub:cloning': SyncStep,
  'map:refused': RefusalShape,
  'menu:chosen': AppCommand,
} as const

export type EventName = keyof typeof events
export type EventPayload<E extends EventName> = z.output<(typeof events)[E]>
