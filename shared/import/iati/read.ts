import type { Language } from '../../../graph-schema/bilingual.ts'
import type { Place, Reading, Statement } from '../statement.ts'
import { dataSetOf } from '../stated-value.ts'
import { startSaying, startTally } from '../tally.ts'
import type { TextFile } from '../text-file.ts'
import { activityStatements } from './activity.ts'
import { childOf, childrenOf, attributeOf, textOf } from './element.ts'
import { startFamily } from './family.ts'
import { elementsOf, type XmlElement } from './xml.ts'

type Options = {
  /** The language of narratives where neither they, nor the activity, nor the file say it. */
  readonly language?: Language
}

/**
 * Reads activities of the International Aid Transparency Initiative, 2.03 (2.x alike; texts of 1.x too).
 *
 * Shape: an activity is an Initiative, one with parts a Program; organizations by their roles; money added up by stage,
 *        each dollar counted once within an activity, and between an activity and its parts. Another country is abroad.
 * Errors: none thrown; XML that is not well-formed ends the reading with its line, what came before stands.
 * Cost: O(length), one activity in memory at a time, beside an entry of some words for each.
 * Source: https://iatistandard.org/en/iati-standard/203, IATI-Schemas 2.03.
 */
export function readIati(files: readonly TextFile[], options: Options = {}): Reading {
  const [first] = files
  const dataSet = first === undefined ? undefined : dataSetOf(first.file)
  return {
    source:
      dataSet === undefined ? undefined : { key: `iati:source/${dataSet}`, name: { en: `IATI: ${dataSet}` } },
    statements: statementsOf(files, options),
  }
}

async function* statementsOf(files: readonly TextFile[], options: Options): AsyncIterable<Statement> {
  const language = options.language ?? 'en'
  const tally = startTally()
  const isNew = startSaying()
  const family = startFamily(tally)
  for (const { file, chunks } of files) {
    let outer = { file, inherited: language as string, currency: undefined as string | undefined }
    let activities = 0
    let hasTrouble = false
    for await (const event of elementsOf('iati-activity', file, chunks)) {
      if (event.kind === 'root') {
        outer = {
          file,
          inherited: event.attributes.get('lang') ?? language,
          currency: event.attributes.get('default-currency'),
        }
        continue
      }
      if (event.kind === 'trouble') {
        if (event.code === 'import-iati:noticed.entity') {
          tally.add(event.code, event.place, { entity: event.why })
          continue
        }
        hasTrouble = true
        yield { kind: 'rejected', code: event.code, params: { why: event.why }, place: event.place }
        continue
      }
      activities += 1
      const place: Place = { file, row: event.element.line }
      const id = idOf(event.element)
      if (id === undefined) {
        yield { kind: 'rejected', code: 'import-iati:rejected.noId', params: {}, place }
        continue
      }
      if (family.has(id)) {
        tally.add('import-iati:noticed.twice', place, { id: id.slice(0, 100) })
        continue
      }
      const isWhole = hasParts(event.element) || family.isAwaited(id)
      const read = activityStatements(event.element, id, isWhole, outer, { language, tally })
      family.meet(id, isWhole, read, place)
      for (const statement of read.statements)
        if ((statement.kind !== 'node' && statement.kind !== 'relationship') || isNew(statement))
          yield statement
    }
    if (activities === 0 && !hasTrouble)
      yield { kind: 'rejected', code: 'import-iati:rejected.noActivities', params: {}, place: { file } }
  }
  yield* family.statements()
  yield* tally.noticed()
}

function idOf(activity: XmlElement): string | undefined {
  return textOf(childOf(activity, 'iati-identifier'))?.slice(0, 300)
}

/** Related activities of type 2 are its parts. */
function hasParts(activity: XmlElement): boolean {
  return childrenOf(activity, 'related-activity').some((one) => attributeOf(one, 'type') === '2')
}
