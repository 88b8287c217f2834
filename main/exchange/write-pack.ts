import { rm } from 'node:fs/promises'
import { assembleVocabularies } from '../../graph-schema/starter-map/assemble.ts'
import { contextOf } from '../../shared/analysis/context.ts'
import { addDays } from '../../shared/base/days.ts'
import { hashText } from '../../shared/base/hash.ts'
import { done, refused, type Outcome } from '../../shared/base/outcome.ts'
import { canonicalJson } from '../../shared/base/canonical-json.ts'
import { packTypes } from '../../shared/exchange/pack/pack-columns.ts'
import { WithoutPlaces } from '../../shared/exchange/pack/pack-places.ts'
import { mayBeShown, packExcerpt, packScope, type PackScope } from '../../shared/exchange/pack/pack-scope.ts'
import { daysToAnswer } from '../../shared/exchange/pack/pack-sheet.ts'
import { packSheets } from '../../shared/exchange/pack/pack-sheets.ts'
import { graphOf, origins } from '../../shared/graph/map-graph.ts'
import { seal, type FieldWrite } from '../../shared/journal/seal.ts'
import { advance, type StreamHead } from '../../shared/journal/seen.ts'
import type { Transaction } from '../../shared/journal/transaction.ts'
import { fieldsOf } from '../../shared/state/fields.ts'
import type { MapView, NodeRecord, RelationshipRecord } from '../../shared/state/map-view.ts'
import type { Question } from '../../shared/view/shapes/question.ts'
import { whyNoMapHere, whyNotMade } from '../engine/create-map.ts'
import type { Engine } from '../engine/engine-types.ts'
import { newSalt } from '../engine/new-salt.ts'
import { starterJournal } from '../engine/starter-journal.ts'
import { writeOut } from '../files/write-out.ts'
import { writeNewMap } from '../map-file/template.ts'
import { countsOf, type Counts } from './counts-of.ts'
import { packBytes } from './write-workbook.ts'

/** What the one transaction of an excerpt did, as labels of the journal name it. */
const action = 'create'

/** A pack that was written: where, for whom, and what is in it. */
export type Packed = Counts & {
  readonly path: string
  readonly excerpt: string
  readonly for: string
  /** Rows by type, questions to reply to, and empty cells to confirm. */
  readonly rows: Readonly<Record<string, number>>
  readonly questions: number
  readonly empty: number
  /** The day by which it is asked back, as its cover says. */
  readonly due: string
  readonly keptBack: KeptBack
}

/** What of theirs is not in the pack. */
export type KeptBack = {
  /** Records of theirs that the audience may not have. */
  readonly records: number
  /** Judgements of their records that nobody has shared with them yet (R20). */
  readonly judgements: number
  /** Sentences that give an address, or tell where something undisclosed is (R25). */
  readonly sentences: number
}

export type PackWanted = {
  readonly path: string
  readonly recipient: string
  readonly due?: string | undefined
  readonly question: Question
}

/**
 * Writes the update pack of an organization or jurisdiction: a workbook to fill in, and beside it an excerpt of the map
 * with their records and what is joined to them, both of the map as the audience of the question sees it. Both or neither.
 *
 * Errors: `pack-for-unknown` (the audience does not see whom it is for), `pack-for-type`, `pack-due-past` (before the day of
 *         the question), `map-exists`, those of `writeOut` and `createMap`.
 */
export async function writePack(
  engine: Pick<Engine, 'view'>,
  { path, recipient, due: wanted, question }: PackWanted,
): Promise<Outcome<Packed>> {
  const { audience, knownAt, asOf, language } = question
  const view = engine.view(audience, knownAt)
  const node = view.nodes.get(recipient)
  if (node === undefined) return refused('pack-for-unknown', { id: recipient, audience })
  if (node.type !== 'Organization' && node.type !== 'Jurisdiction')
    return refused('pack-for-type', { id: recipient, type: node.type })
  if (wanted !== undefined && wanted < asOf) return refused('pack-due-past', { due: wanted, made: asOf })
  const due = wanted ?? addDays(asOf, daysToAnswer)
  const excerpt = `${path.replace(/\.xlsx$/i, '')}.fourfold`
  const mayNot = whyNoMapHere(excerpt)
  if (mayNot !== undefined) return mayNot
  const graph = graphOf(view)
  const scope = packScope(graph, node, contextOf(question))
  const cleaning = new WithoutPlaces(graph)
  const content = await packBytes(packSheets(cleaning.scope(scope), { language, made: asOf, due }))
  try {
    const kept = cleaning.view(packExcerpt(graph, scope))
    writeNewMap(excerpt, excerptJournal(kept), new Date().toISOString())
  } catch (error) {
    return whyNotMade(error, excerpt)
  }
  const written = await writeOut({ path, content })
  if (!written.ok) {
    await rm(excerpt, { force: true })
    return written
  }
  return done({
    ...countsOf(engine, question),
    path,
    excerpt,
    for: recipient,
    rows: Object.fromEntries(packTypes.map((type) => [type, scope.rows.get(type)?.length ?? 0])),
    questions: scope.asked.length,
    empty: scope.empty.length,
    due,
    keptBack: { ...notShown(engine, node, question, scope), sentences: cleaning.count() },
  })
}

/** Their records and judgements that the owner of the map sees and the pack has not. Cost: that of `packScope`. */
function notShown(
  engine: Pick<Engine, 'view'>,
  recipient: NodeRecord,
  question: Question,
  { rows }: PackScope,
): Pick<KeptBack, 'records' | 'judgements'> {
  const graph = graphOf(engine.view('own', question.knownAt))
  const all = [...packScope(graph, recipient, contextOf(question)).rows.values()].flat()
  const shown = new Set([...rows.values()].flat().map(({ node }) => node.id))
  const judgements = new Set(all.flatMap(({ node }) => origins(graph, node.id, 'JUDGES')))
  return {
    records: all.filter(({ node }) => !shown.has(node.id)).length,
    judgements: [...judgements].filter((id) => {
      const node = graph.node(id)
      return node !== undefined && !mayBeShown(node)
    }).length,
  }
}

/**
 * A map as a journal of its own: the vocabularies as every map begins with them, then what it says beyond them, in one
 * transaction whose author is this program. Nothing of the history of the map it comes from is in it.
 */
function* excerptJournal({ nodes, relationships }: MapView): Generator<Transaction> {
  const heads = new Map<string, StreamHead>()
  for (const transaction of starterJournal('empty-map')) {
    advance(heads, transaction)
    yield transaction
  }
  const begun = assembleVocabularies(hashText)
  const known = new Map([...begun.nodes, ...begun.relationships].map((one) => [one.id, one.properties]))
  const writes = [...nodes.values(), ...relationships.values()].flatMap((record) =>
    writesOf(record, known.get(record.id) ?? {}, known.has(record.id)),
  )
  if (writes.length === 0) return
  const at = new Date().toISOString()
  const replica = `pack-${hashText(`${at} ${newSalt()}`).slice(0, 20)}`
  yield seal({ stream: 'open', writes, label: action }, heads.get('open'), {
    id: `${replica}-1`,
    replica,
    at,
    author: { name: 'Fourfold', organization: null },
    salt: newSalt,
  })
}

/** What a record says beyond what every map begins with. */
function writesOf(
  record: NodeRecord | RelationshipRecord,
  begun: Readonly<Record<string, unknown>>,
  isBegun: boolean,
): readonly FieldWrite[] {
  const { id, type } = record
  const write = (field: string, value: unknown): FieldWrite => ({ record: id, type, field, value })
  const before = fieldsOf(type, begun)
  const said = [...fieldsOf(type, record.properties)].filter(
    ([field, value]) => !before.has(field) || canonicalJson(before.get(field)) !== canonicalJson(value),
  )
  const ends = 'from' in record ? [write('from', record.from), write('to', record.to)] : []
  return [
    ...(isBegun ? [] : [write('exists', true), ...ends]),
    ...said.map(([field, value]) => write(field, value)),
  ]
}
