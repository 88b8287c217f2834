import type { NodeTypeName, RelationshipTypeName } from '../../graph-schema/registry.ts'

/** Where something stands in what was read, as a person finds it there. */
export type Place = {
  /** Path as it was given, or the path inside of a folder or archive that was given. */
  readonly file: string
  readonly sheet?: string | undefined
  /** Line of a text, row of a sheet, or nth item of a list, counted from 1 with headings. */
  readonly row?: number | undefined
  /** Heading of the column, or path of the field ("grants/3/amountAwarded"). */
  readonly field?: string | undefined
}

/**
 * One end of a relationship: a record that the same import states, a record of the map, or a term of a vocabulary by the
 * words of the file ("ON", "Ontario"), which is looked up in the map that it comes into.
 */
export type End =
  | { readonly key: string }
  | { readonly id: string }
  | { readonly term: { readonly type: NodeTypeName; readonly words: string } }

/**
 * A node as a file states it, not yet compared with any map. Statements with one `key` are of one record and are put
 * together: the first value of a field holds, a later one that differs is noticed.
 */
export type StatedNode = {
  readonly kind: 'node'
  /** Names the record within its format for ever ("gc-grants:pch/018-2019-2020-Q1-00001"): what a second import meets. */
  readonly key: string
  readonly type: NodeTypeName
  /** The id of the record in the map, where the file carries it (a Fourfold export, an update pack). */
  readonly id?: string | undefined
  /** Identifiers given by others, each with its scheme: "ca-bn:890138597", "org-id:GB-CHC-1164883". */
  readonly identifiers: readonly string[]
  /** As the schema shapes them. */
  readonly properties: Readonly<Record<string, unknown>>
  readonly place: Place
  /** What a reader of the published document finds it by; else the file with the row ("grants.csv, 12"). */
  readonly locator?: string | undefined
  /** The place of a property, or of one language of it (`name.fr`), where it is not that of the record. */
  readonly places?: Readonly<Record<string, Place>> | undefined
  /**
   * What the record said when the file was made out of the map, by field of the journal (`name.fr`), null for nothing: by
   * this a change of theirs is told from one that was made here since.
   */
  readonly bases?: Readonly<Record<string, unknown>> | undefined
  /** Fields of the journal that the file had a value for and that came back empty: to be chosen, never cleared unasked. */
  readonly emptied?: readonly string[] | undefined
  /** True where it is said to be right as it stands: a newer `verifiedOn` with its `verifiedBy` takes the place of an older. */
  readonly isConfirmed?: boolean | undefined
  /** Where it stands in a drawing that the file holds, in the units of that drawing, y downwards. */
  readonly position?: { readonly x: number; readonly y: number } | undefined
}

/** A relationship as a file states it. Without a key it is the one of its type between its ends. */
export type StatedRelationship = {
  readonly kind: 'relationship'
  readonly key?: string | undefined
  readonly id?: string | undefined
  readonly type: RelationshipTypeName
  readonly from: End
  readonly to: End
  /** True where the file had it and it was taken out there: a person chooses whether it goes here, too. */
  readonly isTakenOut?: boolean | undefined
  /** True where it is never one that is there already between its ends, unless it came by its key. */
  readonly isOneMore?: boolean | undefined
  readonly properties: Readonly<Record<string, unknown>>
  readonly place: Place
}

/** Something that cannot come in, and why: `code` is the key of a text in the catalogues ("import-hsds:rejected.noId"). */
export type Rejected = {
  readonly kind: 'rejected'
  readonly code: string
  readonly params: Readonly<Record<string, string | number>>
  readonly place: Place
}

/** Something that came in otherwise than it stands, or was left out by rule; `code` as for what is rejected. */
export type Noticed = {
  readonly kind: 'noticed'
  readonly code: string
  readonly params: Readonly<Record<string, string | number>>
  readonly place?: Place | undefined
  /** True where a person should look: the command line then ends with 3. */
  readonly isToLookAt?: boolean | undefined
  /** How many places it stands for, where they are not listed one by one. */
  readonly count?: number | undefined
}

/** What a reader says of a file, bit by bit. A reader never looks at the map. */
export type Statement = StatedNode | StatedRelationship | Rejected | Noticed

/** The document that what was read rests on: every stated node will cite it, with its place as locator. */
export type StatedSource = {
  /** As `StatedNode.key`: one a data set, not one a file, so that a newer release is the same source. */
  readonly key: string
  readonly name: { readonly en?: string | undefined; readonly fr?: string | undefined }
  readonly publisher?: { readonly en?: string | undefined; readonly fr?: string | undefined } | undefined
  readonly address?: string | undefined
  /** ISO date of issue, where the file says so. */
  readonly date?: string | undefined
}

/** What a reader makes of a file: its source, and its statements as they come. */
export type Reading = {
  readonly source: StatedSource | undefined
  /** The name of data without a source, where its files do not name it; as `StatedSource.key`. */
  readonly origin?: string | undefined
  readonly statements: AsyncIterable<Statement> | Iterable<Statement>
}

/** File without its folders, sheet, row and field: "grants.csv, Sheet1, 12, Amount". */
export function placeOf({ file, sheet, row, field }: Place): string {
  return [fileName(file), sheet, row, field].filter((one) => one !== undefined).join(', ')
}

/** A path without its folders, as a system of either kind writes them. */
export function fileName(path: string): string {
  return path.split(/[/\\]/).at(-1) ?? path
}
