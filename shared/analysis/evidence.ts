import { evidenceGrades, type EvidenceGrade } from '../../graph-schema/vocabularies/findings.ts'
import type { MapGraph } from '../graph/map-graph.ts'
import type { RelationshipRecord } from '../state/map-view.ts'
import { wordOf } from '../graph/word-of.ts'

/** A citation as the analyses use it. */
export type Citation = {
  readonly source: string
  readonly locator: string
  /** Null where neither the citation nor its source states one. */
  readonly grade: EvidenceGrade | null
}

/** Place of a grade in an order: 10 for an evaluation down to 1 for a copy (R10, R38), 0 where none is stated. */
export function gradeWeight(grade: EvidenceGrade | null): number {
  if (grade === null) return 0
  return evidenceGrades.length - evidenceGrades.findIndex((one) => one.id === grade)
}

/** The citations of a record that it uses, of the record as a whole or of its fields. */
export function citationsOf(graph: MapGraph, id: string): readonly Citation[] {
  return graph
    .out(id, 'CITES')
    .filter((cites) => cites.properties['isUsed'] !== false)
    .map((cites) => ({
      source: cites.to,
      locator: wordOf(cites, 'locator') ?? '',
      grade: gradeOf(graph, cites),
    }))
}

/** The grade of a citation, else of its source; null where nobody stated one. */
export function gradeOf(graph: MapGraph, cites: RelationshipRecord): EvidenceGrade | null {
  const grade = cites.properties['grade'] ?? graph.node(cites.to)?.properties['grade']
  return (grade as EvidenceGrade | undefined) ?? null
}

/** Citations of several records, each source and locator once, strongest grade first, then by source. */
export function citationsOfAll(graph: MapGraph, ids: Iterable<string>): readonly Citation[] {
  const byKey = new Map<string, Citation>()
  for (const id of ids) {
    for (const citation of citationsOf(graph, id))
      byKey.set(`${citation.source} ${citation.locator}`, citation)
  }
  return [...byKey.values()].sort(
    (a, b) =>
      gradeWeight(b.grade) - gradeWeight(a.grade) ||
      (a.source < b.source ? -1 : a.source > b.source ? 1 : a.locator < b.locator ? -1 : 1),
  )
}

/**
 * How much independent evidence there is: each underlying document once, at its best grade (R10). A second web copy
 * of one report changes nothing. What states no grade raises no rank above that of a copy.
 */
export function weightOfEvidence(graph: MapGraph, ids: Iterable<string>): number {
  const best = new Map<string, number>()
  const cited = [...ids].flatMap((id) => withoutCopies(citationsOf(graph, id)))
  for (const { source, grade } of cited) {
    const document = wordOf(graph.node(source), 'document') ?? source
    best.set(document, Math.max(best.get(document) ?? leastWeight, gradeWeight(grade)))
  }
  let total = 0
  for (const weight of best.values()) total += weight
  return total
}

/** What any cited document weighs. */
const leastWeight = 1

/** A paper that only reports a document (grade copy, or none stated) adds nothing where the document itself is cited. */
function withoutCopies(citations: readonly Citation[]): readonly Citation[] {
  const first = citations.filter((one) => gradeWeight(one.grade) > leastWeight)
  return first.length > 0 ? first : citations
}
