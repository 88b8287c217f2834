import type { Language } from '../../graph-schema/bilingual.ts'
import { relationshipType } from '../../graph-schema/registry.ts'
import { translator, type Translate } from '../language/translator.ts'
import { fieldLabel, presentPast } from '../view/history/past-words.ts'
import { named, typeName } from '../view/names.ts'
import type { Asked } from '../view/asked.ts'
import { cameBack } from './pack/came-back.ts'
import {
  isToChoose,
  ofStanding,
  type Difference,
  type DifferenceField,
  type Differences,
} from './difference.ts'
import { importOps, type ImportFilter, type ImportPageView, type ImportRowView } from './import-view.ts'
import { placeOf, type Noticed, type Rejected } from './statement.ts'

/** So many notices are listed; the rest is counted. */
const mostSaid = 500

/**
 * A page of what an import would do, in words. What a person must decide stands first, then in the order of the file.
 *
 * Cost: O(records) for a filter, and the words of the rows of the page.
 */
export function presentImport(
  asked: Asked,
  differences: Differences,
  refused: readonly Rejected[],
  filter: ImportFilter,
): ImportPageView {
  const names = namesOf(differences, asked)
  const wanted = rowsFor(differences, filter, names)
  const all = [...refused, ...differences.rejected, ...differences.noticed]
  return {
    counts: countsOf(differences),
    changing: differences.records.filter(changes).length,
    back: cameBack(differences.records),
    total: wanted.length,
    rows: wanted.slice(filter.from, filter.from + filter.count).map((one) => rowOf(asked, one, names)),
    said: all.slice(0, mostSaid).map((one) => saidOf(one, asked)),
    saidLeft: Math.max(0, all.length - mostSaid),
  }
}

function countsOf({ records }: Differences): ImportPageView['counts'] {
  const counts = Object.fromEntries(importOps.map((op) => [op, 0])) as Record<
    (typeof importOps)[number],
    number
  >
  for (const { op } of records) counts[op] += 1
  return counts
}

/** A conflict does not hinder what else the file says of the record. */
function changes({ op, fields }: Difference): boolean {
  if (op === 'create' || op === 'update') return true
  return op === 'conflict' && fields.some(({ how }) => how !== 'kept' && !isToChoose({ how }))
}

type Names = (id: string) => string

/** Names of records of the map, and of those that are only stated so far. */
function namesOf({ records }: Differences, { graph, language }: Asked): Names {
  const stated = new Map<string, string>()
  const other = language === 'en' ? 'fr' : 'en'
  for (const { id, kind, fields } of records) {
    if (kind !== 'node') continue
    const said = (field: string) => fields.find((one) => one.field === field)?.theirs
    const name =
      said(`name.${language}`) ?? said(`name.${other}`) ?? said(`text.${language}`) ?? said(`text.${other}`)
    if (typeof name === 'string') stated.set(id, name)
  }
  return (id) => (graph.node(id) === undefined ? (stated.get(id) ?? id) : named(graph, id, language).name)
}

function rowsFor({ records }: Differences, { ops, text }: ImportFilter, names: Names): readonly Difference[] {
  const wanted = new Set<string>(ops)
  const words = text.trim().toLowerCase()
  const rows = records.filter(
    (one) =>
      (wanted.size === 0 || wanted.has(one.op)) &&
      (words === '' ||
        [...namesSaid(one, names), one.key, placeOf(one.place)].some((said) =>
          said.toLowerCase().includes(words),
        )),
  )
  const rank = new Map<string, number>(importOps.map((op, index) => [op, index]))
  return rows.sort((a, b) => rank.get(a.op)! - rank.get(b.op)!)
}

function namesSaid({ id, ends }: Difference, names: Names): readonly string[] {
  return ends === undefined ? [names(id)] : [names(ends.from), names(ends.to)]
}

function rowOf(asked: Asked, one: Difference, names: Names): ImportRowView {
  const { language, t } = asked
  return {
    key: one.key,
    id: one.id,
    op: one.op,
    kind: one.kind,
    typeName: one.kind === 'node' ? typeName(one.type, language) : relationshipWords(one.type, language),
    name: { text: nameOf(one, names, language, t), lang: null },
    by: one.by === undefined ? null : t(`import:by.${one.by}`),
    place: placeOf(one.place),
    fields: one.fields.map((field) => fieldOf(asked, one, field)),
    candidates: (one.candidates ?? []).map(({ id, score }) => ({
      id,
      name: names(id),
      percent: Math.round(score * 100),
    })),
    isConfirmed: one.isConfirmed === true,
  }
}

function nameOf({ id, type, ends }: Difference, names: Names, language: Language, t: Translate): string {
  if (ends === undefined) return names(id)
  return t('import:joined', {
    from: names(ends.from),
    how: relationshipWords(type, language),
    to: names(ends.to),
  })
}

function relationshipWords(type: string, language: Language): string {
  return relationshipType(type)?.label[language] ?? type
}

function fieldOf(
  asked: Asked,
  { type, isTakenOut }: Difference,
  one: DifferenceField,
): ImportRowView['fields'][number] {
  if (isTakenOut === true)
    return {
      field: ofStanding,
      label: asked.t('import:standing.label'),
      column: one.place.field ?? null,
      how: one.how,
      mine: { text: asked.t('import:standing.here'), lang: null },
      theirs: { text: asked.t('import:standing.takenOut'), lang: null },
      base: null,
    }
  const inWords = (value: unknown) => {
    const state =
      value === null || value === undefined
        ? ({ state: 'none' } as const)
        : ({ state: 'value', value } as const)
    const { text, lang } = presentPast(asked, type, one.field, state)
    return { text, lang }
  }
  return {
    field: one.field,
    label: fieldLabel(asked, type, one.field),
    column: one.place.field ?? null,
    how: one.how,
    mine: inWords(one.mine),
    theirs: inWords(one.theirs),
    base: one.base === undefined ? null : inWords(one.base),
  }
}

/** Something rejected or noticed as a sentence: of its own catalogue, or that of a refusal. Cost: O(1). */
export function saidInWords({ code, params, ...one }: Rejected | Noticed, language: Language): string {
  const count = one.kind === 'noticed' ? (one.count ?? 1) : 1
  return translator(language)(code, { count, ...params })
}

function saidOf(one: Rejected | Noticed, { language }: Asked): ImportPageView['said'][number] {
  return {
    kind: one.kind,
    message: saidInWords(one, language),
    place: one.place === undefined ? '' : placeOf(one.place),
    count: one.kind === 'noticed' ? (one.count ?? 1) : 1,
  }
}
