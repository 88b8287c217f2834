import { confidenceStream, moreClosed, Stream, type Confidence } from '../journal/stream.ts'
import type { MapState } from '../state/map-state.ts'
import { headsOf } from '../state/record-state.ts'
import { isSavedView, namesInSavedView } from '../state/saved-view-names.ts'

/** The stream in which a record is written now: that of its existence. */
export function streamOf(state: MapState, id: string): Stream {
  const record = state.records.get(id)
  return (record && headsOf(record, 'exists')[0]?.write.stamp.stream) ?? 'own'
}

/**
 * The stream that a handling asks for. Undefined for `in-confidence` without from whom and to whom (ids, which no stream
 * is without), and for no handling at all.
 */
export function streamOfHandling(handling: unknown, confidence: unknown): Stream | undefined {
  switch (handling) {
    case 'public':
    case 'fpt':
      return 'open'
    case 'in-confidence':
      return confidence === undefined || confidence === null
        ? undefined
        : Stream.safeParse(confidenceStream(confidence as Confidence)).data
    case 'own':
      return 'own'
    default:
      return undefined
  }
}

/**
 * The stream of a relationship whose ends, and what it names, are in `limits` at the most open. In confidence without
 * from whom and to whom it goes where its ends go; undefined where these are open.
 */
export function streamOfRelationship(
  fields: ReadonlyMap<string, unknown>,
  limits: Stream,
): Stream | undefined {
  const handling = fields.get('handling')
  const stated = streamOfHandling(handling, fields.get('confidence'))
  if (stated !== undefined) return mostClosed([stated, limits])
  return handling === 'in-confidence' && limits === 'open' ? undefined : limits
}

/** The most closed of some streams; `open` of none. */
export function mostClosed(streams: Iterable<Stream>): Stream {
  let stream: Stream = 'open'
  for (const one of streams) stream = moreClosed(stream, one)
  return stream
}

/** The records that the properties of a record name: whoever names a more closed record is as closed as it. */
export function namedIn(state: MapState, properties: Readonly<Record<string, unknown>>): string[] {
  const { finding, evidence, relationship, shows } = properties
  const named = [
    ...(Array.isArray(evidence) ? (evidence as string[]) : []),
    ...(typeof finding === 'string' ? finding.split(/[^a-z0-9.-]+/) : []),
    ...(typeof relationship === 'string' ? [relationship] : []),
    ...(isSavedView(shows) ? namesInSavedView(shows) : []),
  ]
  return named.filter((id) => state.shown.has(id))
}
