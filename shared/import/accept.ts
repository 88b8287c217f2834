import { idOfContent } from '../base/ids.ts'
import type { BatchStep } from '../commands/command.ts'
import { propertiesOf } from '../state/fields.ts'
import type { MapView } from '../state/map-view.ts'
import { isToChoose, type Difference, type DifferenceField, type Differences } from './difference.ts'
import { placeOf, type StatedSource } from './statement.ts'

/** What a person takes of a difference; without a word of theirs all but conflicts is taken. */
export type Accepted = {
  /** Keys of records that are left out. */
  readonly leftOut?: ReadonlySet<string> | undefined
  /** Conflicts, as "key field", in which what the file says is taken. */
  readonly theirs?: ReadonlySet<string> | undefined
  /** Conflicts, in the same way, in which a person chose what the map has. */
  readonly mine?: ReadonlySet<string> | undefined
  /** Handling of the records that are new; by default that of the map. */
  readonly handling?: string | undefined
}

/** A command, with the record of the difference that it comes from; undefined for the source and citations. */
export type ImportStep = { readonly step: BatchStep; readonly of: Difference | undefined }

/**
 * The accepted part of a difference as commands: the source, new nodes and changes, relationships, then citations, so that
 * each finds what it names.
 *
 * Cost: O(records).
 */
export function stepsOf(
  { records }: Pick<Differences, 'records'>,
  source: StatedSource | undefined,
  view: MapView,
  accepted: Accepted = {},
): readonly ImportStep[] {
  const taken = withoutLeftOut(records, accepted)
  const steps = taken.flatMap((one) => stepOf(one, accepted))
  if (source === undefined) return steps
  const cited = taken.filter(
    ({ kind, op }) => kind === 'node' && (op === 'create' || op === 'update' || op === 'unchanged'),
  )
  if (cited.length === 0) return steps
  const sourceId = idOfContent('source', 'import', source.key)
  const known = new Set(
    [...view.relationships.values()].flatMap((one) =>
      one.type === 'CITES' && one.to === sourceId ? [one.from] : [],
    ),
  )
  const citations = cited.flatMap((one) => (known.has(one.id) ? [] : [citation(one, sourceId)]))
  return [
    ...(view.nodes.has(sourceId) ? [] : [sourceStep(source, sourceId, accepted)]),
    ...steps,
    ...citations,
  ]
}

/** The relationships of a new record that is left out stay out with it: they would name what is not there. */
function withoutLeftOut(records: readonly Difference[], { leftOut }: Accepted): readonly Difference[] {
  if (leftOut === undefined || leftOut.size === 0) return records
  const absent = new Set(
    records.filter(({ key, op }) => op === 'create' && leftOut.has(key)).map(({ id }) => id),
  )
  return records.filter(
    ({ key, ends }) =>
      !leftOut.has(key) && (ends === undefined || !(absent.has(ends.from) || absent.has(ends.to))),
  )
}

function stepOf(one: Difference, accepted: Accepted): readonly ImportStep[] {
  const fields = one.fields.filter((field) => isTaken(one, field, accepted))
  const isChange = one.op !== 'asked' && one.op !== 'removed'
  if (one.isTakenOut === true)
    return fields.length === 0 ? [] : [{ step: { do: 'unrelate', id: one.id }, of: one }]
  if (one.op === 'create') return [{ step: created(one, fields, accepted), of: one }]
  if (!isChange || fields.length === 0) return []
  return [{ step: { do: 'edit', id: one.id, properties: properties(one, fields) }, of: one }]
}

function isTaken(one: Difference, { field, how }: DifferenceField, { theirs }: Accepted): boolean {
  if (how === 'kept') return false
  return !isToChoose({ how }) || theirs?.has(`${one.key} ${field}`) === true
}

/** The conflicts of what is taken in which a person chose what the map has. */
export function declinedIn(
  { records }: Pick<Differences, 'records'>,
  { leftOut, mine = new Set() }: Accepted,
): readonly { readonly record: string; readonly field: string; readonly value: unknown }[] {
  if (mine.size === 0) return []
  return records
    .filter(({ key }) => leftOut?.has(key) !== true)
    .flatMap(({ key, id, fields }) =>
      fields.flatMap(({ field, how, theirs }) =>
        how === 'conflict' && mine.has(`${key} ${field}`) ? [{ record: id, field, value: theirs }] : [],
      ),
    )
}

function created(one: Difference, fields: readonly DifferenceField[], { handling }: Accepted): BatchStep {
  const { id, type, ends } = one
  const said = properties(one, fields)
  if (ends !== undefined) return { do: 'relate', id, type, ...ends, properties: said }
  return { do: 'create', id, type, properties: handling === undefined ? said : { handling, ...said } }
}

function properties(one: Difference, fields: readonly DifferenceField[]): Record<string, unknown> {
  return propertiesOf(one.type, new Map(fields.map(({ field, theirs }) => [field, theirs])))
}

function sourceStep(source: StatedSource, id: string, { handling }: Accepted): ImportStep {
  const { name, publisher, address, date } = source
  const stated = {
    name,
    ...(publisher === undefined ? {} : { publisher }),
    ...(address === undefined ? {} : { address }),
    ...(date === undefined ? {} : { date: { date } }),
    ...(handling === undefined ? {} : { handling }),
  }
  return { step: { do: 'create', type: 'Source', id, properties: stated }, of: undefined }
}

function citation(one: Difference, source: string): ImportStep {
  const id = idOfContent('cite', one.id, source)
  const properties = { locator: one.locator ?? placeOf({ ...one.place, field: undefined }) }
  return { step: { do: 'relate', type: 'CITES', id, from: one.id, to: source, properties }, of: undefined }
}
