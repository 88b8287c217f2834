import type { Bilingual } from '../../../graph-schema/bilingual.ts'
import { fiscalYearOf } from '../../base/days.ts'
import type { End, Statement, StatedNode, StatedRelationship } from '../statement.ts'
import type { Agreement } from './agreements.ts'
import { holdsWords } from './filter.ts'
import { traffickingWords } from './options.ts'
import type { GrantRow } from './grant-row.ts'
import { inEach, isTerminated, noteOf } from './note.ts'
import { rejected, type Notices } from './notices.ts'
import { periodOf, spanOf } from './period.ts'
import { pair, cut } from './text.ts'

/** The keys of the records that an agreement is joined to. */
export type Joined = {
  readonly publisher: string | undefined
  readonly program: string | undefined
  readonly recipients: readonly string[]
  readonly research: string | undefined
  readonly recipientNames: readonly Bilingual[]
}

/** What an agreement states: initiative, amount, and what joins them to publisher, program, recipients and places. */
export function* agreementStatements(
  agreement: Agreement,
  joined: Joined,
  notices: Notices,
): Generator<Statement> {
  const { latest } = agreement
  const key = `gc-grants:${latest.owner === '' ? '-' : latest.owner}/${agreement.key}`
  const name = nameOf(agreement, joined)
  const isBatch = agreement.recipient.kind === 'batch'
  const hasInitiative = !isBatch || joined.program === undefined
  if (isBatch) notices.add('batchReport', latest.place)
  if (hasInitiative) yield* initiative(agreement, key, name, joined, notices)
  yield* allocation(agreement, key, name, joined, hasInitiative, notices)
}

function* initiative(
  agreement: Agreement,
  key: string,
  name: Bilingual,
  joined: Joined,
  notices: Notices,
): Generator<Statement> {
  const { latest } = agreement
  const period = periodOf(agreement, notices)
  const note = noteOf(agreement)
  const description = firstOf(agreement, (row) => row.description)
  const node: StatedNode = {
    kind: 'node',
    key,
    type: 'Initiative',
    identifiers: [key],
    properties: {
      name,
      ...(description === undefined ? {} : { description }),
      ...(note === undefined ? {} : { note }),
      ...(period === undefined ? {} : { period }),
      ...(isTerminated(latest) ? { status: 'ended' } : {}),
    },
    place: latest.place,
  }
  yield node
  const relate = relationFrom(latest)
  if (joined.program !== undefined) yield relate('PART_OF', { key }, { key: joined.program })
  for (const recipient of joined.recipients) yield relate('DELIVERS', { key: recipient }, { key })
  if (joined.research !== undefined && !joined.recipients.includes(joined.research))
    yield relate('CONTRIBUTES_TO', { key: joined.research }, { key })
  for (const place of latest.coverage)
    yield relate('OPERATES_IN', { key }, { term: { type: 'Jurisdiction', words: place } })
  if (latest.coverage.length === 0 && latest.located !== undefined)
    yield {
      ...relate('OPERATES_IN', { key }, { term: { type: 'Jurisdiction', words: latest.located } }),
      properties: { note: inEach((t) => t('placeOfRecipient')) },
    }
}

function* allocation(
  agreement: Agreement,
  key: string,
  name: Bilingual,
  joined: Joined,
  hasInitiative: boolean,
  notices: Notices,
): Generator<Statement> {
  const { latest, cents } = agreement
  if (cents === undefined) return
  const place = { ...latest.place, field: 'agreement_value' }
  if (cents < 0) {
    yield rejected('belowZero', place, { ref: latest.ref, value: cents / 100 })
    return
  }
  if (cents === 0) notices.add('zeroValue', place)
  const isAgainst = saysTrafficking(agreement)
  if (!isAgainst) notices.add('wider', place)
  const years = fiscalYears(agreement)
  const note = noteOf(agreement)
  const allocationKey = `${key}/value`
  const node: StatedNode = {
    kind: 'node',
    key: allocationKey,
    type: 'Allocation',
    identifiers: [],
    properties: {
      name: hasInitiative
        ? inEach((t, language) =>
            t('allocation', { name: cut(name[language] ?? name.en ?? name.fr ?? latest.ref, 500) }),
          )
        : name,
      amount: cents / 100,
      currency: 'CAD',
      per: 'total',
      basis: isAgainst ? 'planned' : 'wider',
      ...(years === undefined ? {} : { fiscalYears: years }),
      ...(hasInitiative || note === undefined ? {} : { note }),
    },
    place,
  }
  yield node
  const relate = relationFrom(latest)
  const from = { key: allocationKey }
  if (joined.publisher !== undefined) yield relate('PAYS_FROM', from, { key: joined.publisher })
  if (hasInitiative) {
    if (joined.program !== undefined) yield relate('PAYS_FROM', from, { key: joined.program })
    yield relate('PAYS_TO', from, { key })
    for (const recipient of joined.recipients) yield relate('PAYS_TO', from, { key: recipient })
  } else if (joined.program !== undefined) yield relate('PAYS_TO', from, { key: joined.program })
}

/** Relationships that a row states. */
export function relationFrom(row: { readonly place: GrantRow['place'] }) {
  return (type: StatedRelationship['type'], from: End, to: End): StatedRelationship => ({
    kind: 'relationship',
    type,
    from,
    to,
    properties: {},
    place: row.place,
  })
}

/** Title; else program and recipient; else the reference number. */
function nameOf(agreement: Agreement, joined: Joined): Bilingual {
  const { latest } = agreement
  const title = firstOf(agreement, (row) => row.title)
  if (title !== undefined) return short(title)
  if (agreement.recipient.kind === 'batch') return inEach((t) => t('batch', { ref: latest.ref }))
  const [recipient] = joined.recipientNames
  const { program } = latest
  if (program === undefined || recipient === undefined)
    return inEach((t) => t('agreement', { ref: latest.ref }))
  const joinedIn = (language: 'en' | 'fr') =>
    program[language] === undefined
      ? undefined
      : `${program[language]} – ${recipient[language] ?? recipient.en ?? recipient.fr ?? ''}`
  return short(pair(joinedIn('en'), joinedIn('fr')) ?? program)
}

const short = (name: Bilingual): Bilingual => ({
  ...(name.en === undefined ? {} : { en: cut(name.en, 500) }),
  ...(name.fr === undefined ? {} : { fr: cut(name.fr, 500) }),
})

/** What the latest amendment says, in each language; where it says nothing, the one before. */
function firstOf(
  agreement: Agreement,
  textOf: (row: GrantRow) => Bilingual | undefined,
): Bilingual | undefined {
  const texts = [...agreement.history].reverse().flatMap((row) => textOf(row) ?? [])
  return pair(
    texts.find((text) => text.en !== undefined)?.en,
    texts.find((text) => text.fr !== undefined)?.fr,
  )
}

const namesTrafficking = holdsWords(traffickingWords)

/** Whether the agreement itself, not only its program, is against trafficking in persons by its own words. */
function saysTrafficking({ history }: Agreement): boolean {
  return history.some((row) =>
    [row.title, row.description, row.results].some((text) =>
      [text?.en, text?.fr].some((words) => words !== undefined && namesTrafficking(words)),
    ),
  )
}

/** From the fiscal year of the start to that of the end, where both are told to the day. */
function fiscalYears(agreement: Agreement): { from: number; to: number } | undefined {
  const { start, end } = spanOf(agreement)
  if (start === undefined || end === undefined || start.isYear || end.isYear) return undefined
  return start.day <= end.day ? { from: fiscalYearOf(start.day), to: fiscalYearOf(end.day) } : undefined
}
