import { cellText, type Part, type TableRow, type TextPart } from './document.ts'
import { isContainer, leadingNumber } from './numbers.ts'
import { isWho, roleOf, splitLabels, type Role } from './roles.ts'
import { canonical } from './spaced-fields.ts'

/**
 * Tables that are no columns but fields: a card whose rows each say one thing ("Lead" | "RCMP"), and rows whose cells carry
 * their labels with them ("1.2 Open a house | Lead: RCMP | When: 2028"). They become the lines that they stand for; other
 * parts stay as they are. Cost: O(cells).
 */
export function withFieldRows(parts: readonly Part[]): readonly Part[] {
  return parts.flatMap((part): readonly Part[] => {
    if (part.kind !== 'table') return [part]
    if (isCard(part.rows)) return part.rows.flatMap(linesOfCard)
    return isLabelled(part.rows) ? part.rows.flatMap(lineOfFields) : [part]
  })
}

function isCard(rows: readonly TableRow[]): boolean {
  if (rows.length < 2 || rows.some((row) => row.cells.length !== 2)) return false
  const roles = rows.map((row) => labelOf(row))
  const known = roles.filter((role) => role !== undefined)
  return roles.some(isWho) && roles.includes('timing') && known.length >= rows.length - 2
}

function labelOf({ cells }: TableRow): Role | undefined {
  const said = cellText(cells[0])
  return said.length > 45 ? undefined : roleOf(said.replace(/\s?:$/, ''))
}

function linesOfCard(row: TableRow): readonly TextPart[] {
  const [label, value] = [cellText(row.cells[0]), cellText(row.cells[1])]
  const at = row.cells[0]?.[0]?.at ?? row.cells[1]?.[0]?.at
  if (at === undefined) return []
  const numbered = leadingNumber(label)
  const line = (text: string): TextPart => ({ kind: 'text', text, at, isApart: true })
  if (numbered !== undefined && !isContainer(numbered) && numbered.rest === '')
    return [line(label), line(value)]
  const role = labelOf(row) ?? 'other'
  if (role === 'action') return value === '' ? [] : [line(value)]
  if (role === 'number') return [line(`Action ${value}`)]
  const whole = isWho(role) ? row.cells[1]!.map((piece) => piece.text).join('; ') : value
  return value === '' ? [] : [line(`${canonical[role] ?? 'Notes'}: ${whole}`)]
}

/** Most rows have cells that begin with a label of who or when. */
function isLabelled(rows: readonly TableRow[]): boolean {
  const labelled = rows.filter(({ cells }) => {
    const roles = cells.slice(1).flatMap((cell) => {
      const { before, fields } = splitLabels(cellText(cell))
      return before === '' ? fields.map((one) => one.role) : []
    })
    return roles.some((role) => isWho(role) || role === 'timing')
  })
  return labelled.length >= 1 && labelled.length * 3 >= rows.length * 2
}

function lineOfFields({ cells }: TableRow): readonly TextPart[] {
  const at = cells.flat()[0]?.at
  const text = cells
    .map((cell) => cellText(cell))
    .filter((one) => one !== '')
    .join('; ')
  return at === undefined || text === '' ? [] : [{ kind: 'text', text, at, isApart: true }]
}
