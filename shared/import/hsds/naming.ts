import type { Bilingual, Language } from '../../../graph-schema/bilingual.ts'
import { languageOf } from '../../language/language-of.ts'
import { inLanguageOf } from '../stated-value.ts'
import type { Entity } from './entities.ts'
import type { HsdsRecord } from './store.ts'

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** What names a record for ever: its UUID; ids of 1.x ("12") mean something within their data set only. */
export function keyOf(entity: Entity, id: string, dataSet: string): string {
  return uuid.test(id) ? `hsds:${entity}/${id.toLowerCase()}` : `hsds:${dataSet}/${entity}/${id}`
}

export function identifierOf(entity: Entity, id: string, dataSet: string): string {
  return (uuid.test(id) ? `hsds:${id.toLowerCase()}` : `hsds:${dataSet}/${entity}/${id}`).slice(0, 500)
}

/** The language of a record, which HSDS does not say: that of its description where this tells, else the stated default. */
export function languageOfRecord(record: HsdsRecord, standard: Language): Language {
  return languageOf(record.fields.get('description') ?? '') ?? standard
}

/** A text in its own language where it tells, else in that of its record. */
export function textIn(words: string | undefined, language: Language): Bilingual | undefined {
  return words === undefined ? undefined : inLanguageOf(words, languageOf(words) ?? language)
}
