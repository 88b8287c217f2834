import type { Difference, DifferenceField } from '../../../shared/import/difference.ts'
import type { Translate } from '../../../shared/language/translator.ts'

const ofVerification: ReadonlySet<string> = new Set(['verifiedOn', 'verifiedBy'])

/** What changes in a record of a pack, cell by cell: sheet, row, column, from what to what, and why so. */
export function packLines(
  { kind, fields, place, isConfirmed, isTakenOut }: Difference,
  t: Translate,
): readonly string[] {
  if (isTakenOut === true) {
    const { sheet = '', row = '', field = '' } = place
    return [`  ${t('pack:cli.takenOut', { sheet, row, column: field })}`]
  }
  if (kind !== 'node') return []
  const cells = fields.filter(({ field }) => !(isConfirmed === true && ofVerification.has(field)))
  const lines = [
    ...cells.map((one) => cellLine(one, t)),
    ...(isConfirmed === true
      ? [t('pack:cli.confirmed', { sheet: place.sheet ?? '', row: place.row ?? '' })]
      : []),
  ]
  return lines.map((line) => `  ${line}`)
}

function cellLine({ field, how, mine, theirs, place }: DifferenceField, t: Translate): string {
  return t('pack:cli.cell', {
    sheet: place.sheet ?? '',
    row: place.row ?? '',
    column: place.field ?? field,
    mine: inShort(mine, t),
    theirs: inShort(theirs, t),
    how: t(`import:how.${how}`),
  })
}

function inShort(value: unknown, t: Translate): string {
  if (value === null || value === undefined) return t('pack:cli.nothing')
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}
