import { done, refused, type Outcome } from '../base/outcome.ts'
import { Stream } from '../journal/stream.ts'

const beside = '+'

/**
 * The streams that go to a hub: its audience is `fpt` (F/P/T officials), or that with named confidences,
 * `fpt+confidence:<from>:<to>,<to>…`. What only a person may read, and a public copy, are no audience of a hub.
 *
 * Errors: `hub-audience`.
 */
export function streamsOfHub(audience: string): Outcome<readonly Stream[]> {
  const [first, ...confidences] = audience.split(beside)
  const areStreams = confidences.every(
    (one) => one.startsWith('confidence:') && Stream.safeParse(one).success,
  )
  return first === 'fpt' && areStreams
    ? done(['open', ...confidences])
    : refused('hub-audience', { audience, known: 'fpt, fpt+confidence:FROM:TO,TO' }, 'N3')
}
