import { fieldsOf } from '../../state/fields.ts'
import { nameOf } from '../../view/names.ts'
import type { SheetCell } from '../to-sheets.ts'
import { harmless, packColumns } from './pack-columns.ts'
import { bothNames } from './pack-links.ts'
import { columnKeys, listsMark, markOfPack, sentMark, type PackMark } from './pack-marks.ts'
import type { PackScope } from './pack-scope.ts'
import type { DropDown, PackSheet } from './pack-sheet.ts'

/** The words of the drop-down lists, a column each: a formula holds 255 characters, and a comma parts words there. */
export class Lists {
  readonly #columns: (readonly string[])[] = []

  add(name: string, words: readonly string[]): DropDown['list'] | undefined {
    if (words.length === 0) return undefined
    this.#columns.push([`${listsMark} ${name}`, ...words])
    return { column: this.#columns.length - 1, count: words.length }
  }

  sheet(): PackSheet {
    const height = Math.max(1, ...this.#columns.map(({ length }) => length))
    const rows = Array.from({ length: height }, (_, row) => this.#columns.map((words) => words[row] ?? null))
    return { ...hiddenSheet(listsMark), rows }
  }
}

/** What was sent, field by field as JSON, and who may answer: what comes back is compared with it. */
export function sentSheet(
  { recipient, rows, answering, asked, empty }: PackScope,
  mark: PackMark,
): PackSheet {
  const sent: SheetCell[][] = [[sentMark, 'type', 'field', 'value', markOfPack(mark)]]
  sent.push([recipient.id, 'recipient', '', harmless(nameOf(recipient, mark.language).text)])
  for (const node of answering)
    sent.push([node.id, 'answers', harmless(bothNames(node)), harmless(nameOf(node, 'en').text)])
  for (const node of asked) sent.push([node.id, 'asked', node.type, null])
  for (const node of empty) sent.push([node.id, 'empty', '', null])
  for (const [type, all] of rows)
    for (const { node, role, linked } of all) {
      sent.push([node.id, type, '', null])
      if (role !== undefined) sent.push([node.id, type, columnKeys.role, JSON.stringify(role)])
      const fields = fieldsOf(type, node.properties)
      for (const { field } of packColumns(type)) {
        const value = fields.get(field)
        const json = value === undefined ? undefined : JSON.stringify(value)
        if (json !== undefined && json.length <= mostJson) sent.push([node.id, type, field, harmless(json)])
      }
      const eligibility = fields.get('eligibility')
      if (eligibility !== undefined)
        sent.push([node.id, type, 'eligibility', harmless(JSON.stringify(eligibility))])
      for (const [key, ones] of linked) {
        const json = JSON.stringify(ones.map(bothNames))
        if (ones.length > 0 && json.length <= mostJson) sent.push([node.id, type, key, harmless(json)])
      }
    }
  return { ...hiddenSheet(sentMark), rows: sent }
}

/** What a spreadsheet holds in one cell; a longer value goes without, and its cell is then compared with the map. */
const mostJson = 32_000

function hiddenSheet(name: string): Omit<PackSheet, 'rows'> {
  return {
    name,
    widths: [],
    isHidden: true,
    heads: 1,
    hiddenRows: [],
    hiddenColumns: [],
    dropDowns: [],
  }
}
