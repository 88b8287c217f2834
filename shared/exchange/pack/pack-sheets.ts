import type { Language } from '../../../graph-schema/bilingual.ts'
import type { Eligibility } from '../../../graph-schema/eligibility.ts'
import { relationshipTypes } from '../../../graph-schema/registry.ts'
import { addDays, type Day } from '../../base/days.ts'
import { translator } from '../../language/translator.ts'
import { fieldsOf } from '../../state/fields.ts'
import type { NodeRecord } from '../../state/map-view.ts'
import type { SheetCell } from '../to-sheets.ts'
import {
  choiceWords,
  harmless,
  hasRole,
  inBothNames,
  packCell,
  packColumns,
  packTypes,
  roleTypes,
  sheetNameOf,
  yesOrNo,
  type PackColumn,
  type PackType,
} from './pack-columns.ts'
import {
  columnKeys,
  coverKeys,
  emptyMark,
  idMark,
  markOfPack,
  repliesMark,
  type PackMark,
} from './pack-marks.ts'
import {
  cellOfPart,
  choicesOfPart,
  eligibilityParts,
  hasEligibility,
  headingOfPart,
  keyOfPart,
  type EligibilityPart,
} from './pack-eligibility.ts'
import { bothNames, linkSeparator, packLinks, type PackLink } from './pack-links.ts'
import { Lists, sentSheet } from './pack-hidden-sheets.ts'
import type { PackRow, PackScope } from './pack-scope.ts'
import { daysToAnswer, type DropDown, type PackSheet } from './pack-sheet.ts'
import { both } from './pack-words.ts'

/** Empty rows below the records that have the drop-down lists too. */
const roomForMore = 200

type Asked = {
  readonly language: Language
  readonly made: Day
  /** By when it is asked back; `daysToAnswer` after it was made where nobody says. */
  readonly due?: Day | undefined
}

/**
 * An update pack as sheets: the cover, one sheet a record type, questions to reply to, empty cells to confirm, and hidden
 * ones with the drop-down lists and with what was sent, which what comes back is compared with.
 *
 * Cost: O(cells).
 */
export function packSheets(scope: PackScope, { language, made, due }: Asked): readonly PackSheet[] {
  const lists = new Lists()
  const mark: PackMark = {
    version: 1,
    for: scope.recipient.id,
    isPlace: scope.recipient.type === 'Jurisdiction',
    made,
    language,
  }
  const records = packTypes.map((type) => recordSheet(type, scope, language, lists))
  const replies = repliesSheet(scope.asked)
  const empty = mark.isPlace ? [emptySheet(scope.empty, lists)] : []
  const shown = [...records, replies, ...empty]
  return [
    coverSheet(scope, mark, due ?? addDays(made, daysToAnswer), shown, lists),
    ...shown,
    lists.sheet(),
    sentSheet(scope, mark),
  ]
}

function sheetName(which: string): string {
  const name = (language: Language) => translator(language)(`pack:sheet.${which}`)
  return inBothNames({ en: name('en'), fr: name('fr') })
}

function coverSheet(
  { recipient, answering }: PackScope,
  mark: PackMark,
  due: Day,
  shown: readonly PackSheet[],
  lists: Lists,
): PackSheet {
  const only = answering.length === 1 ? harmless(bothNames(answering[0]!)) : null
  const asked = ['correct', 'confirm', 'add', 'several', 'dates', 'noPeople', 'replies']
  if (mark.isPlace) asked.push('empty')
  const rows: SheetCell[][] = [
    [markOfPack(mark), both('cover.title')],
    [null, both('cover.for'), harmless(bothNames(recipient))],
    [null, both('cover.made'), mark.made],
    [null, both('cover.due'), due],
    [coverKeys.who, both('cover.who'), only],
    [coverKeys.answered, both('cover.answered'), null],
    [null, null],
    [null, both('cover.asked')],
    ...asked.map((one): SheetCell[] => [null, both(`cover.${one}`)]),
    [null, null],
    ...shown.map(({ name, rows: all }): SheetCell[] => [null, name, all.length - 2]),
  ]
  const names = answering.flatMap((one) => harmless(bothNames(one)) ?? [])
  const list = lists.add('answering', names.map(String))
  return {
    name: sheetName('cover'),
    rows,
    widths: [3, 90, 50],
    isHidden: false,
    heads: 1,
    hiddenRows: [],
    hiddenColumns: [0],
    dropDowns: list === undefined ? [] : [{ column: 2, from: 4, to: 4, list }],
  }
}

type SheetColumn = {
  readonly key: string
  readonly heading: string
  readonly width: number
  readonly cell: (row: PackRow) => SheetCell
  readonly choices?: readonly string[] | undefined
  /** A cell may hold several of the choices. */
  readonly isSeveral?: boolean
}

function recordSheet(type: PackType, scope: PackScope, language: Language, lists: Lists): PackSheet {
  const rows = scope.rows.get(type) ?? []
  const columns: SheetColumn[] = [
    { key: `${idMark}${type}`, heading: 'id', width: 12, cell: ({ node }) => node.id },
    {
      key: columnKeys.confirm,
      heading: both('column.confirm'),
      width: 18,
      cell: () => null,
      choices: [choiceWords(yesOrNo[0]!)],
    },
    { key: columnKeys.seen, heading: both('column.seen'), width: 16, cell: ({ seen }) => seen },
    ...roleColumn(type, scope),
    ...packColumns(type).map((column) => fieldColumn(column, type, language)),
    ...packLinks(type).map((link) => linkColumn(link, scope)),
    ...(hasEligibility(type) ? eligibilityParts.map(partColumn) : []),
  ]
  const to = 1 + rows.length + roomForMore
  return {
    name: sheetNameOf(type),
    rows: [
      columns.map(({ key }) => key),
      columns.map(({ heading }) => heading),
      ...rows.map((row) => columns.map(({ cell }) => cell(row))),
    ],
    widths: columns.map(({ width }) => width),
    isHidden: false,
    heads: 2,
    hiddenRows: [0],
    hiddenColumns: [0],
    dropDowns: columns.flatMap(({ key, choices, isSeveral = false }, column): DropDown[] => {
      const list = choices === undefined ? undefined : lists.add(`${type} ${key}`, choices)
      return list === undefined ? [] : [{ column, from: 2, to, list, isSeveral }]
    }),
  }
}

/** How a relationship of an organization to its measure is offered. */
export function roleWords(type: (typeof roleTypes)[number]): string {
  return choiceWords(relationshipTypes[type].label)
}

function roleColumn(type: PackType, { recipient }: PackScope): readonly SheetColumn[] {
  if (recipient.type === 'Jurisdiction' || !hasRole(type)) return []
  return [
    {
      key: columnKeys.role,
      heading: both('column.role'),
      width: 22,
      cell: ({ role }) => (role === undefined ? null : roleWords(role)),
      choices: roleTypes.map(roleWords),
    },
  ]
}

function fieldColumn(column: PackColumn, type: PackType, language: Language): SheetColumn {
  const { field, heading, property } = column
  const choices = property.kind === 'flag' ? yesOrNo : property.choices
  return {
    key: field,
    heading,
    width: property.kind === 'bilingual' ? 40 : 24,
    cell: ({ node }) => packCell(column, fieldsOf(type, node.properties).get(field), language),
    choices: choices?.map(choiceWords),
  }
}

/** What records are joined to; its choices are the vocabulary, or the records of the pack themselves. */
function linkColumn({ key, heading, to }: PackLink, { rows, terms }: PackScope): SheetColumn {
  const all = [...rows.values()].flat()
  const choices = to.flatMap((one) => [
    ...(terms.get(one) ?? []),
    ...all.flatMap(({ node }) => (node.type === one ? [node] : [])),
  ])
  const named = all.flatMap(({ linked }) => linked.get(key) ?? [])
  return {
    key,
    heading,
    width: 36,
    cell: ({ linked }) => harmless((linked.get(key) ?? []).map(bothNames).join(`${linkSeparator} `)),
    choices: [...new Set([...choices, ...named].map(bothNames))].map((one) => String(harmless(one))),
    isSeveral: true,
  }
}

function partColumn(part: EligibilityPart): SheetColumn {
  const choices = choicesOfPart(part)
  return {
    key: keyOfPart(part),
    heading: headingOfPart(part),
    width: choices === undefined ? 16 : 32,
    cell: ({ node }) => cellOfPart(part, node.properties['eligibility'] as Eligibility | undefined),
    choices: choices?.map(choiceWords),
    isSeveral: true,
  }
}

function repliesSheet(asked: readonly NodeRecord[]): PackSheet {
  const keys = [repliesMark, columnKeys.kind, columnKeys.words, columnKeys.replyEn, columnKeys.replyFr]
  const headings = [
    'id',
    both('column.kind'),
    both('column.words'),
    both('column.replyEn'),
    both('column.replyFr'),
  ]
  return {
    ...plainSheet(sheetName('replies'), [12, 20, 70, 50, 50]),
    rows: [
      keys,
      headings,
      ...asked.map((node): SheetCell[] => [
        node.id,
        both(`asked.${node.type}`),
        harmless(wordsOfAsked(node)),
        null,
        null,
      ]),
    ],
  }
}

function wordsOfAsked(node: NodeRecord): string {
  const { reason } = node.properties
  return node.type === 'Judgement' && typeof reason === 'string' ? reason : bothNames(node)
}

function emptySheet(empty: readonly NodeRecord[], lists: Lists): PackSheet {
  const keys = [emptyMark, columnKeys.words, columnKeys.answer, columnKeys.whereEn, columnKeys.whereFr]
  const headings = [
    'id',
    both('column.activity'),
    both('column.answer'),
    both('column.whereEn'),
    both('column.whereFr'),
  ]
  const list = lists.add('empty', [both('answer.none')])
  return {
    ...plainSheet(sheetName('empty'), [12, 60, 40, 40, 40]),
    rows: [
      keys,
      headings,
      ...empty.map((node): SheetCell[] => [node.id, harmless(bothNames(node)), null, null, null]),
    ],
    dropDowns: list === undefined ? [] : [{ column: 2, from: 2, to: 1 + Math.max(1, empty.length), list }],
  }
}

function plainSheet(name: string, widths: readonly number[]): Omit<PackSheet, 'rows'> {
  return {
    name,
    widths,
    isHidden: false,
    heads: 2,
    hiddenRows: [0],
    hiddenColumns: [0],
    dropDowns: [],
  }
}
