import { nodeType, type NodeTypeName, type RelationshipTypeName } from '../../../graph-schema/registry.ts'
import type { Meaning } from './heading-words.ts'
import { choiceOfWords } from './cell-values.ts'
import type { RecordsMapping, Target } from './mapping.ts'
import { facets, vocabulariesWith, type TermType } from '../plain-words.ts'
import { proposedMarks } from './propose-matrix.ts'
import type { SeenColumn } from './proposed.ts'
import {
  hasProperty,
  identifierOf,
  ignored,
  joined,
  relationshipOf,
  targetOf,
  type RecordsSoFar,
} from './proposed-targets.ts'
import { said, type Common, type Found, type Said } from './proposed.ts'

type Proposed = { readonly target: Target; readonly said: Said }

/** A table of records: which ones, and what each column says of them. */
export function proposeRecords(
  columns: readonly SeenColumn[],
  common: Common,
  byName: NodeTypeName | undefined,
): Found {
  const main = mainType(columns, byName)
  const records: RecordsSoFar = { main, others: new Map(), links: [] }
  const marks = proposedMarks(columns, main)
  const proposed = columns.map((column, i): Proposed => {
    const mark = marks.get(i)
    if (mark !== undefined) return mark
    if (column.content.filled === 0) return { target: ignored, said: said(0.5, 'empty') }
    return (
      byHeading(column, records) ??
      byTag(column, records) ??
      byContent(column, records) ?? { target: ignored, said: said(0, 'unknown') }
    )
  })
  const named = withName(proposed, columns, main)
  linkRecords(records)
  const mapping: RecordsMapping = {
    ...common,
    shape: marks.size > 0 ? 'matrix' : 'records',
    records: [{ as: 'main', type: main }, ...[...records.others].map(([type, as]) => ({ as, type }))],
    links: records.links,
    columns: onlyOnce(oneText(named.map((one) => ofOrganization(one, records)))).map(({ target }, i) => ({
      heading: columns[i]!.heading,
      target,
    })),
  }
  return { mapping, said: named.map((one) => one.said) }
}

/** An identifier is that of the organization of the row, also where its column stands before that of the name. */
function ofOrganization(one: Proposed, { main, others }: RecordsSoFar): Proposed {
  const record = others.get('Organization')
  if (one.target.to !== 'identifier' || main === 'Organization' || record === undefined) return one
  return { ...one, target: { ...one.target, record } }
}

/** What is done comes before who does it, and both before what it is part of. */
const mainFirst: readonly NodeTypeName[] = [
  'Commitment',
  'Service',
  'Initiative',
  'Finding',
  'Program',
  'Instrument',
  'Strategy',
  'Organization',
]

/**
 * The type of the record that a row is about: that of a plain "Name" is told by the sheet or file; else, of the types whose
 * names have a column, the one that is done by the others.
 */
function mainType(columns: readonly SeenColumn[], byName: NodeTypeName | undefined): NodeTypeName {
  const filled = columns.filter(({ content }) => content.filled > 0)
  const named = filled.flatMap(({ read: { meaning } }) =>
    meaning?.is === 'name' && meaning.type !== undefined && !Object.hasOwn(facets, meaning.type)
      ? [meaning.type]
      : [],
  )
  const hasPlainName = filled.some(
    ({ read: { meaning } }) => meaning?.is === 'name' && meaning.type === undefined,
  )
  if (byName !== undefined && !Object.hasOwn(facets, byName) && (hasPlainName || named.includes(byName)))
    return byName
  if (hasPlainName) return named.length > 0 || hasRoles(filled) ? 'Initiative' : 'Organization'
  const found = mainFirst.find((type) => named.includes(type))
  if (found !== undefined) return found
  return named[0] ?? byName ?? 'Organization'
}

/** Somebody leads or delivers what the rows are about: so they are no organizations. */
function hasRoles(columns: readonly SeenColumn[]): boolean {
  return columns.some(({ read: { meaning } }) => meaning?.is === 'role')
}

/** What the heading says, where the type of the record can take it. */
function byHeading(column: SeenColumn, records: RecordsSoFar): Proposed | undefined {
  const { meaning, language } = column.read
  if (meaning === undefined) return undefined
  const target = targetOf(meaning, column, records)
  if (target === undefined) return undefined
  if (meaning.is === 'left-out') return { target, said: said(0.9, meaning.why) }
  const isBorneOut = !contradicts(target, column, records)
  return {
    target: withLanguage(target, column, language, records),
    said: isBorneOut ? said(column.read.isPart === true ? 0.6 : 0.9, 'heading') : said(0.4, 'headingOnly'),
  }
}

/** Texts in two languages in one cell, or in the language of the heading. */
function withLanguage(
  target: Target,
  column: SeenColumn,
  language: SeenColumn['read']['language'],
  records: RecordsSoFar,
): Target {
  const areBoth = column.content.bars >= 0.5
  if (target.to === 'relationship') {
    return areBoth && target.separator !== '|' && !Object.hasOwn(facets, target.node)
      ? { ...target, language: 'both' }
      : target
  }
  if (target.to !== 'property') return target
  const type = target.record === undefined ? records.main : typeOfRecord(target.record, records)
  if (nodeType(type)!.properties[target.property]?.kind !== 'bilingual') return target
  if (language !== undefined) return { ...target, language }
  return areBoth ? { ...target, language: 'both' } : target
}

function typeOfRecord(as: string, { main, others }: RecordsSoFar): NodeTypeName {
  return [...others].find(([, name]) => name === as)?.[0] ?? main
}

/** True where the cells cannot be what the heading says. */
function contradicts(target: Target, { content }: SeenColumn, records: RecordsSoFar): boolean {
  if (target.to === 'identifier') return target.scheme === 'ca-bn' && content.businessNumbers < 0.3
  if (target.to === 'relationship') {
    return (
      Object.hasOwn(facets, target.node) && (content.terms?.type !== target.node || content.terms.share < 0.5)
    )
  }
  if (target.to !== 'property') return false
  const type = target.record === undefined ? records.main : typeOfRecord(target.record, records)
  const property = nodeType(type)!.properties[target.property]
  const kind = property?.kind
  if (kind === 'choice') {
    const known = content.values.filter(
      (value) => choiceOfWords(property!.choices ?? [], value) !== undefined,
    )
    return known.length * 2 < content.values.length
  }
  if (kind === 'number') return content.numbers < 0.5
  if (kind === 'date' || kind === 'stated-date' || target.part === 'start' || target.part === 'end')
    return content.dates < 0.5
  return false
}

/** By an HXL tag of the column. */
function byTag({ tag, ...column }: SeenColumn, records: RecordsSoFar): Proposed | undefined {
  const name = /^#\s*([a-z]\w*)/i.exec(tag ?? '')?.[1]?.toLowerCase()
  if (name === undefined) return undefined
  const meanings: Readonly<Record<string, Meaning>> = {
    org: { is: 'name', type: 'Organization' },
    activity: { is: 'name' },
    sector: { is: 'relationship', type: 'DOES' },
    adm1: { is: 'relationship', type: 'OPERATES_IN' },
    country: { is: 'relationship', type: 'OPERATES_IN' },
    beneficiary: { is: 'relationship', type: 'SERVES' },
    description: { is: 'property', property: 'description' },
    status: { is: 'property', property: 'status' },
    value: { is: 'money', property: 'amount' },
    contact: { is: 'left-out', why: 'people' },
    geo: { is: 'left-out', why: 'places' },
  }
  const meaning = Object.hasOwn(meanings, name) ? meanings[name] : undefined
  const target = meaning && targetOf(meaning, { tag, ...column }, records)
  return target && { target, said: said(0.7, 'tag', { tag: tag! }) }
}

/** By what the cells hold, where the heading says nothing. */
function byContent(column: SeenColumn, records: RecordsSoFar): Proposed | undefined {
  const { content } = column
  if (content.people >= 0.5) return { target: ignored, said: said(0.8, 'people') }
  if (content.terms !== undefined && content.terms.share >= 0.7) {
    const target = relationshipOf(facets[content.terms.type], false, column, records.main)
    if (target !== undefined)
      return {
        target,
        said: said(0.6, 'terms', { example: termExample(content.values, content.terms.type) }),
      }
  }
  if (content.addresses >= 0.7 && hasProperty(records.main, 'website')) {
    return { target: { to: 'property', property: 'website' }, said: said(0.7, 'addresses') }
  }
  if (content.businessNumbers >= 0.7) {
    return { target: identifierOf('ca-bn', records), said: said(0.6, 'businessNumbers') }
  }
  return undefined
}

function termExample(values: readonly string[], type: TermType): string {
  return (
    values.find((value) => vocabulariesWith(value).has(type))?.slice(0, 60) ?? values[0]?.slice(0, 60) ?? ''
  )
}

/** Without a column for the name, the first column of words that tell rows apart is taken, with little confidence. */
function withName(
  proposed: readonly Proposed[],
  columns: readonly SeenColumn[],
  main: NodeTypeName,
): readonly Proposed[] {
  const isName = ({ target }: Proposed) =>
    target.to === 'property' &&
    (target.record === undefined || target.record === 'main') &&
    (target.property === 'name' || target.property === 'text')
  if (proposed.some(isName)) return proposed
  const free = proposed.findIndex(({ target, said: { confidence } }, i) => {
    const { content } = columns[i]!
    const isWords =
      content.numbers < 0.3 && content.dates < 0.3 && content.marks < 0.5 && content.addresses < 0.3
    return (
      target.to === 'ignored' &&
      confidence === 0 &&
      isWords &&
      content.values.length * 2 > Math.min(content.filled, 200)
    )
  })
  if (free < 0) return proposed
  const target: Target = { to: 'property', property: 'name' }
  return proposed.map((one, i) =>
    i === free ? { target, said: said(0.4, 'firstWords', { type: nodeType(main)!.label.en }) } : one,
  )
}

/** How the further records of a row are joined to its main one, or money to what it is for. */
const linkTypes: readonly RelationshipTypeName[] = [
  'DELIVERS',
  'PAYS_TO',
  'PART_OF',
  'ABOUT',
  'LEADS',
  'RELATED_TO',
]

function linkRecords({ main, others, links }: RecordsSoFar): void {
  for (const [type, as] of others) {
    for (const link of linkTypes) {
      if (joined(link, type, main)) links.push({ type: link, from: as, to: 'main' })
      else if (joined(link, main, type)) links.push({ type: link, from: 'main', to: as })
      else continue
      break
    }
  }
}

/**
 * A text is taken from one column, or from one for each language: the surest. Another column that seems to be the same
 * text is of something else ("Recipient", "Organization").
 */
function oneText(proposed: readonly Proposed[]): readonly Proposed[] {
  const sourceOf = ({ target }: Proposed) => {
    if (target.to !== 'property' || target.part !== undefined) return undefined
    return `${target.record ?? 'main'}/${target.property}`
  }
  const isOfPair = ({ target }: Proposed) =>
    target.to === 'property' && (target.language === 'en' || target.language === 'fr')
  const best = new Map<string, Proposed>()
  for (const one of proposed) {
    const source = sourceOf(one)
    const before = source === undefined ? undefined : best.get(source)
    if (source !== undefined && (before === undefined || before.said.confidence < one.said.confidence))
      best.set(source, one)
  }
  return proposed.map((one) => {
    const kept = best.get(sourceOf(one) ?? '')
    const stays = kept === undefined || kept === one || (isOfPair(kept) && isOfPair(one))
    return stays || isMany(one) ? one : { ...one, target: ignored }
  })
}

/** Lists take what several columns hold. */
function isMany({ target }: Pick<Proposed, 'target'>): boolean {
  return target.to === 'property' && (target.property === 'aliases' || target.property === 'formerNames')
}

/** A property that is one value is taken from one column: the surest; keys and ids as well. */
function onlyOnce(proposed: readonly Proposed[]): readonly Proposed[] {
  const taken = new Map<string, number>()
  const nameOf = ({ target }: Proposed) => {
    if (target.to === 'key' || target.to === 'id') return `${target.to}/${target.record ?? 'main'}`
    if (target.to === 'identifier') return `identifier/${target.record ?? 'main'}/${target.scheme}`
    if (target.to !== 'property' || isMany({ target })) return undefined
    return [target.record ?? 'main', target.property, target.part, target.language].join('/')
  }
  for (const [i, one] of proposed.entries()) {
    const name = nameOf(one)
    const before = name === undefined ? undefined : taken.get(name)
    if (
      name !== undefined &&
      (before === undefined || proposed[before]!.said.confidence < one.said.confidence)
    )
      taken.set(name, i)
  }
  return proposed.map((one, i) => {
    const name = nameOf(one)
    return name === undefined || taken.get(name) === i ? one : { ...one, target: ignored }
  })
}
