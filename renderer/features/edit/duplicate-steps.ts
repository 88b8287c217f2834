import type { BatchStep } from '../../../shared/commands/command.ts'
import type { EditableRecord } from '../../../shared/view/shapes/records.ts'

/** What a copy does not share with its original: it was not verified, and nothing was said of it yet. */
const notCopied = new Set(['verifiedOn', 'verifiedBy', 'nameStatus', 'evidenceHash', 'attachment'])
/** Relationships that belong to the one record alone. */
const ownOnly = new Set([
  'SUCCEEDED_BY',
  'SAME_AS',
  'DISTINCT_FROM',
  'ALIGNED_WITH',
  'JUDGES',
  'REPLIES_TO',
  'RAISED_AT',
  'CONCERNS',
])

/**
 * The commands that make another record like one: its values under another name, and the relationships that go out
 * from it, with their citations; not what others say of it.
 */
export function duplicateSteps(
  record: EditableRecord,
  as: { readonly id: string; readonly name: Readonly<Record<string, string>> },
): BatchStep[] {
  const kept = (properties: Readonly<Record<string, unknown>>, without: ReadonlySet<string>) =>
    Object.fromEntries(Object.entries(properties).filter(([name]) => !without.has(name)))
  const relates = record.relationships
    // a citation of one relationship would cite that of the original
    .filter((one) => one.direction === 'out' && !ownOnly.has(one.type) && !('relationship' in one.properties))
    .map((one): BatchStep => ({
      do: 'relate',
      type: one.type,
      from: as.id,
      to: one.other.id,
      properties: kept(one.properties, notCopied),
    }))
  const properties = { ...kept(record.properties, notCopied), name: as.name }
  return [{ do: 'create', type: record.type, id: as.id, properties }, ...relates]
}
