import { canonicalJson } from '../base/canonical-json.ts'
import { done, refused, type Outcome } from '../base/outcome.ts'
import { isMoreOpen, type Stream } from '../journal/stream.ts'
import { fieldsOf } from '../state/fields.ts'
import type { RelationshipRecord } from '../state/map-view.ts'
import { judgedRecords } from '../state/judged-records.ts'
import { relationshipsAt, type MapState } from '../state/map-state.ts'
import { headsOf } from '../state/record-state.ts'
import { isRelationship, type ShownRecord } from '../state/show.ts'
import { whyNotLive } from './calls/why-not-live.ts'
import type { Command } from './command.ts'
import { hasWords, keepsOwn } from './create.ts'
import { hasScorer } from './scorer.ts'
import { addFields, noWrites, planOf, type Plan, type Writes } from './plan.ts'
import { mostClosed, namedIn, streamOf, streamOfHandling, streamOfRelationship } from './record-streams.ts'
import { standingRecord } from './standing.ts'
import { validateProperties } from './validate.ts'

type Edit = Extract<Command, { do: 'edit' }>

/**
 * Changes what it names of a node or relationship: a bilingual property by language, any other whole; null clears.
 *
 * Where the handling opens, the present values are written anew in the more open stream, with those of the
 * relationships that open with it; earlier history stays where it was. The way back is refused.
 *
 * Shape:  no draft when nothing would change.
 * Errors: those of the record (`record-…`) and of `validateProperties`; `score-needs-scorer`, `words-needed`,
 *         those of `whyNotLive`, `handling-needed`, `handling-kept-own`, `handling-way-back`, `handling-too-open`, `confidence-needed`.
 */
export function decideEdit(state: MapState, { id, properties }: Edit): Outcome<Plan> {
  const found = standingRecord(state, id)
  if (!found.ok) return found
  const record = found.value
  const validated = validateProperties({ type: record.type, id, properties })
  if (!validated.ok) return validated
  const before = fieldsOf(record.type, record.properties)
  const after = new Map<string, unknown>(before)
  for (const [field, value] of validated.value) after.set(field, value)
  const changed = [...validated.value].filter(([field, value]) => !isSettled(state, id, field, value))
  if (changed.length === 0) return done(planOf('edit', noWrites()))
  if (!hasScorer(record.type, after, validated.value)) return refused('score-needs-scorer', { id }, 'R18')
  if (!isRelationship(record)) {
    const touchesWords = changed.some(([field]) => field.startsWith('name.') || field.startsWith('text.'))
    if (touchesWords && !hasWords(after)) return refused('words-needed', { type: record.type, id }, 'C4')
    if (after.get('handling') === null) return refused('handling-needed', { id }, 'C6')
    const isKept = keepsOwn(record.type, id, after)
    if (isKept !== undefined) return isKept
    const mayNot = whyNotLive(state, { id, type: record.type, before, after })
    if (mayNot !== undefined) return mayNot
  }

  const now = streamOf(state, id)
  const wanted = streamWanted(state, record, after, new Set(changed.map(([field]) => field)))
  if (!wanted.ok) return wanted
  const writes = noWrites()
  if (wanted.value === now) {
    addFields(writes, now, record, changed)
    return done(planOf('edit', writes))
  }
  if (!isMoreOpen(wanted.value, now)) return refused('handling-way-back', { id }, 'C7')
  const present = [...after].filter(([, value]) => value !== null)
  writeAnew(state, writes, wanted.value, record, present)
  if (!isRelationship(record)) openRelationships(state, writes, id, wanted.value)
  return done(planOf('open', writes))
}

/** True when a field has this one value already; a conflict is settled by writing, whatever the value. */
function isSettled(state: MapState, id: string, field: string, value: unknown): boolean {
  const heads = headsOf(state.records.get(id)!, field)
  if (heads.length > 1) return false
  const head = heads[0]
  if (head?.isWithheld === true) return false
  return canonicalJson(head?.value ?? null) === canonicalJson(value)
}

/** The stream that a record should be in, after its handling and that of what it names. */
function streamWanted(
  state: MapState,
  record: ShownRecord,
  after: ReadonlyMap<string, unknown>,
  changed: ReadonlySet<string>,
): Outcome<Stream> {
  const { id } = record
  const named = [...namedIn(state, Object.fromEntries(after)), ...judgedRecords(state, record)]
  const limits = mostClosed(
    [...named, ...(isRelationship(record) ? writtenEnds(state, record) : [])].map((one) =>
      streamOf(state, one),
    ),
  )
  if (isRelationship(record)) {
    const stream = streamOfRelationship(after, limits)
    if (stream !== undefined) return done(stream)
    // what is open already stays so, whoever it would be confided to
    return streamOf(state, id) === 'open'
      ? refused('handling-way-back', { id }, 'C7')
      : refused('confidence-needed', { id }, 'C6')
  }
  const handling = after.get('handling')
  const stated = streamOfHandling(handling, after.get('confidence'))
  if (stated === undefined) {
    if (handling === 'in-confidence') return refused('confidence-needed', { id }, 'C6')
    return done(streamOf(state, id)) // an imported record without a handling stays where it is
  }
  const says = ['handling', 'confidence', 'finding', 'evidence', 'shows'].some((field) => changed.has(field))
  return says && isMoreOpen(stated, limits) ? refused('handling-too-open', { id }, 'C7') : done(stated)
}

function writeAnew(
  state: MapState,
  writes: Writes,
  stream: Stream,
  record: ShownRecord,
  present: Iterable<readonly [string, unknown]>,
): void {
  // one of a circle, ignored: where it names a more closed record it stays in the stream where it is
  const pointer = state.pointers.get(record.id)
  const isLeft = pointer === undefined || isMoreOpen(stream, streamOf(state, pointer.to))
  addFields(writes, stream, record, [
    ['exists', true],
    ...(isRelationship(record) ? storedEnds(state, record) : []),
    ...present,
    ...(isLeft ? [] : [['mergedInto', pointer.to] as const]),
  ])
}

function storedEnds(state: MapState, record: RelationshipRecord): (readonly [string, unknown])[] {
  const [from, to] = writtenEnds(state, record)
  return [
    ['from', from],
    ['to', to],
  ]
}

/**
 * The ends as they were written: merging resolves them on reading only. They are what a relationship names, so they say
 * how closed it is, whoever stands for them now.
 */
function writtenEnds(state: MapState, record: RelationshipRecord): readonly [from: string, to: string] {
  const shown = state.shown.get(record.id)
  const { from, to } = shown !== undefined && isRelationship(shown) ? shown : record
  return [from, to]
}

/** Relationships that were closed only because this node was: they open with it. */
function openRelationships(state: MapState, writes: Writes, opened: string, stream: Stream): void {
  for (const id of relationshipsAt(state, opened)) {
    const relationship = state.relationships.get(id)
    if (relationship === undefined) continue
    const { properties } = relationship
    const own = streamOfHandling(properties['handling'], properties['confidence'])
    const ends = writtenEnds(state, relationship).map((end) =>
      end === opened ? stream : streamOf(state, end),
    )
    const named = namedIn(state, properties).map((one) => streamOf(state, one))
    const wanted = mostClosed([...ends, ...named, ...(own === undefined ? [] : [own])])
    if (!isMoreOpen(wanted, streamOf(state, id))) continue
    writeAnew(state, writes, wanted, relationship, fieldsOf(relationship.type, properties))
  }
}
