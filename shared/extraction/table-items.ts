import { cellText, even, type Cell, type Piece, type TableRow } from './document.ts'
import { mixed, readEnding } from './ending.ts'
import { fold } from './fold.ts'
import type { Gazetteer } from './gazetteer.ts'
import type { Group, Item } from './item.ts'
import type { Evidence } from './suggestion.ts'
import { leadingNumber, withoutBullet } from './numbers.ts'
import { isProperName } from './organization-words.ts'
import { readOrganizations, type Mention } from './organizations.ts'
import { pillarOf } from './pillars.ts'
import { isNone, isWho, roleOf, splitLabels, type Role } from './roles.ts'
import { isTiming } from './timings.ts'

type Roles = readonly (Role | undefined)[]

/** What stands around a table: the pillar of its heading, and who or when the heading says. */
export type Around = { readonly pillar: string | null; readonly names: Gazetteer }

/** The action items of a table, row by row; empty for a table that says neither who nor when. */
export function itemsOfTable(rows: readonly TableRow[], around: Around): readonly Item[] {
  const header = headerOf(rows, around.names)
  const roles = header?.roles ?? rolesByContent(rows, around.names)
  if (roles === undefined) return []
  const items: Item[] = []
  let pillar = around.pillar
  let group: Group | undefined
  for (const row of rows.slice(header?.below ?? 0)) {
    const filled = row.cells.filter((cell) => cellText(cell) !== '')
    if (filled.length === 0 || isHeaderAgain(row, roles)) continue
    const action = at(row, roles, 'action')
    if (filled.length === 1 && row.cells.length !== 1 && filled[0] !== action && !hasActing(row, roles)) {
      pillar = pillarOf(cellText(filled[0])) ?? pillar
      group = groupOf(filled[0]) ?? group
      continue
    }
    if (filled.length === 1 && isHeading(filled[0]!)) {
      pillar = pillarOf(cellText(filled[0])) ?? pillar
      group = groupOf(filled[0]) ?? group
      continue
    }
    group = (roles.includes('action') ? groupOf(at(row, roles, 'group')) : undefined) ?? group
    const own = itemsOfRow(
      row,
      roles,
      { ...around, pillar: pillarOf(cellText(at(row, roles, 'group'))) ?? pillar },
      group,
    )
    if (own.length === 0) goOn(items, row, roles, around.names)
    items.push(...own)
  }
  return items
}

function headerOf(
  rows: readonly TableRow[],
  names: Gazetteer,
): { readonly roles: Roles; readonly below: number } | undefined {
  for (const [i, row] of rows.slice(0, 4).entries()) {
    const roles = withoutMeans(row.cells.map((cell) => cellText(cell)))
    const known = new Set(roles.filter(Boolean))
    const isPlan = roles.some(isWho) || known.has('timing')
    if (isPlan && (known.has('action') || known.has('group')) && known.size >= 2)
      return { roles: onlyOne(filled(roles, rows.slice(i + 1), names)), below: i + 1 }
  }
  // it heads what is done, and who or when by words that no list has
  const roles = withoutMeans((rows[0]?.cells ?? []).map((cell) => cellText(cell)))
  if (!roles.some((role) => role === 'action' || role === 'number' || role === 'timing' || isWho(role)))
    return undefined
  const found = filled(roles, rows.slice(1), names)
  const isPlan = found.some(isWho) && found.includes('timing') && found.includes('action')
  return isPlan ? { roles: onlyOne(found), below: 1 } : undefined
}

/**
 * What a heading does not tell, the cells may: where no column says who or when, one that reads so does, whatever it is
 * called ("Milestone" above dates); a column of names under a word that says nothing is of who beside the others.
 */
function filled(roles: Roles, rows: readonly TableRow[], names: Gazetteer): Roles {
  const all = roles.map((_, n) => n)
  const whenAt = roles.includes('timing')
    ? -1
    : all.find((n) => mayHold(roles, n) && share(rows, n, isTiming) >= 0.6)
  const timed = roles.map((role, n) => (n === whenAt ? 'timing' : role))
  const isName = (text: string): boolean => readOrganizations(text, names, 'shaped') !== undefined
  const whoAt = timed.some(isWho) ? -1 : all.find((n) => mayHold(timed, n) && share(rows, n, isName) >= 0.6)
  const acted = timed.map((role, n) => (n === whoAt ? 'body' : role))
  const content = rolesByContent(rows, names)
  const isMissing = (role: Role | undefined): boolean =>
    !isWho(role) && role !== undefined && role !== 'number' && !acted.includes(role)
  return acted.map(
    (role, n) =>
      role ??
      (isMissing(content?.[n]) ? content?.[n] : undefined) ??
      (isBeside(rows, n, names) ? 'partner' : undefined),
  )
}

/** Whether the cells of a column may say who or when although its heading does not: not that of what is done. */
function mayHold(roles: Roles, n: number): boolean {
  const role = roles[n]
  const isOnlyAction = role === 'action' && roles.filter((one) => one === 'action').length === 1
  return role !== 'number' && !isWho(role) && role !== 'timing' && !isOnlyAction
}

/** A column of names of which some say that they are bodies: not of places. */
function isBeside(rows: readonly TableRow[], n: number, names: Gazetteer): boolean {
  const isBody = (text: string): boolean => readOrganizations(text, names, 'shaped') !== undefined
  const isName = (text: string): boolean =>
    isBody(text) || text.split(/\s*[,;/]\s*/).every((one) => isProperName(one))
  return share(rows, n, isBody) >= 0.3 && share(rows, n, isName) >= 0.6
}

/** Beside a column of actions, that of means ("Moyens") or of what they come to ("Deliverable") is none. */
function withoutMeans(headings: readonly string[]): Roles {
  const roles = headings.map(roleOf)
  const isMeans = (n: number): boolean =>
    /^(?:moyens|means|deliverables?|livrables?)(?!\p{L})/iu.test(headings[n]!)
  const hasOthers = roles.some((role, n) => role === 'action' && !isMeans(n))
  return roles.map((role, n) => (hasOthers && isMeans(n) ? 'other' : role))
}

/** Two columns of actions: the longer heading is not known before its cells; the later one is the more detailed. */
function onlyOne(roles: Roles): Roles {
  const last = roles.lastIndexOf('action')
  return roles.map((role, i) => (role === 'action' && i !== last ? 'group' : role))
}

/** The cells of a column that hold something. */
function column(rows: readonly TableRow[], n: number): readonly string[] {
  return rows
    .slice(0, 60)
    .map((row) => cellText(row.cells[n]))
    .filter((text) => text !== '' && !isNone(text))
}

/** Which share of the cells of a column are so; none where it has less than two. */
function share(rows: readonly TableRow[], n: number, is: (text: string) => boolean): number {
  const cells = column(rows, n)
  return cells.length < 2 ? 0 : cells.filter(is).length / cells.length
}

/** Without headings: a column of who, one of when, and the longest one as what. */
function rolesByContent(rows: readonly TableRow[], names: Gazetteer): Roles | undefined {
  const width = Math.max(0, ...rows.slice(0, 400).map((row) => row.cells.length))
  if (rows.length < 2 || width < 2 || width > 12) return undefined
  const all = Array.from({ length: width }, (_, n) => n)
  const when = all.find((n) => share(rows, n, isTiming) >= 0.6)
  const who = all.find(
    (n) =>
      n !== when && share(rows, n, (text) => readOrganizations(text, names, 'shaped') !== undefined) >= 0.6,
  )
  if (who === undefined && when === undefined) return undefined
  const number = all.find((n) => share(rows, n, (text) => leadingNumber(text)?.rest === '') >= 0.6)
  const length = (n: number): number => column(rows, n).reduce((sum, text) => sum + text.length, 0)
  const [what] = all
    .filter((n) => n !== when && n !== who && n !== number)
    .sort((a, b) => length(b) - length(a))
  if (what === undefined || (who === undefined && number === undefined)) return undefined
  return all.map((n) =>
    n === when ? 'timing' : n === who ? 'body' : n === number ? 'number' : n === what ? 'action' : undefined,
  )
}

function at(row: TableRow, roles: Roles, role: Role): Cell | undefined {
  const n = roles.indexOf(role)
  return n === -1 ? undefined : row.cells[n]
}

function hasActing(row: TableRow, roles: Roles): boolean {
  return (['lead', 'body', 'partner', 'timing'] as const).some(
    (role) => cellText(at(row, roles, role)) !== '',
  )
}

function isHeaderAgain(row: TableRow, roles: Roles): boolean {
  const own = withoutMeans(row.cells.map((cell) => cellText(cell)))
  return (
    own.filter((role, i) => role !== undefined && role === roles[i]).length >=
    Math.max(2, roles.filter(Boolean).length - 1)
  )
}

function isHeading(cell: Cell): boolean {
  const text = cellText(cell)
  return text.length < 160 && !/[.;]$/.test(text)
}

function groupOf(cell: Cell | undefined): Group | undefined {
  const text = cellText(cell)
  const [first] = cell ?? []
  if (text === '' || first === undefined) return undefined
  const numbered = leadingNumber(text)
  return { number: numbered?.number ?? null, title: numbered?.rest || text, at: first.at }
}

function itemsOfRow(
  row: TableRow,
  roles: Roles,
  { names, pillar }: Around,
  group: Group | undefined,
): readonly Item[] {
  const isGrouped = roles.includes('action')
  const what = (isGrouped ? at(row, roles, 'action') : at(row, roles, 'group')) ?? []
  const pieces = what.filter((piece) => even(piece.text) !== '' && piece.isSpanned !== true)
  if (pieces.length === 0) return []
  const number = cellText(at(row, roles, 'number')).replace(/[.)\s]+$/, '')
  const acting = actingOf(row, roles, names)
  return split(pieces).flatMap((own): Item[] => {
    const text = even(
      own.map((piece, i) => (i > 0 && piece.isItem ? `• ${piece.text}` : piece.text)).join(' '),
    )
    const numbered = leadingNumber(text)
    const labelled = splitLabels(numbered === undefined || numbered.rest === '' ? text : numbered.rest)
    const inside = mergedFields(labelled.fields, names)
    const ending = readEnding(labelled.before, names)
    const mentions =
      [acting.mentions, inside.mentions, ending.organizations?.mentions ?? []].find(
        (all) => all.length > 0,
      ) ?? []
    const timing = acting.timing ?? inside.timing ?? ending.timing ?? null
    const said = acting.mentions.length > 0 && ending.timing === undefined ? labelled.before : ending.text
    if (even(said).length < 4) return []
    const evidence: Evidence[] = ['columns']
    const printed =
      numbered?.number ??
      (number === '' ? (group?.number ?? null) : (leadingNumber(number)?.number ?? number))
    if (printed !== null) evidence.push('number')
    if (mentions.length > 0) evidence.push('organization')
    if (timing !== null) evidence.push('timing')
    return [
      {
        number: printed,
        text: even(said),
        at: own[0]!.at,
        mentions,
        timing,
        amount: acting.amount,
        pillar,
        group,
        evidence,
      },
    ]
  })
}

/**
 * A cell of nothing but items is so many actions; an item under words that lead to it stays with them, and so does a
 * paragraph that goes on.
 */
function split(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const marked = pieces.map((piece) => {
    const item = withoutBullet(piece.text)
    return item === undefined ? piece : { ...piece, text: item, isItem: true }
  })
  const isList =
    marked.length > 1 &&
    (marked.every((piece) => piece.isItem === true) ||
      marked.every((piece) => leadingNumber(piece.text) !== undefined))
  return isList ? marked.map((piece) => [piece]) : [marked]
}

type Acting = {
  readonly mentions: readonly Mention[]
  readonly timing: string | undefined
  readonly amount: string | undefined
}

function actingOf(row: TableRow, roles: Roles, names: Gazetteer): Acting {
  const mentions: Mention[] = []
  let timing: string | undefined
  let amount: string | undefined
  for (const [n, role] of roles.entries()) {
    const text = cellText(row.cells[n])
    if (text === '') continue
    if (isWho(role)) {
      const whole = even(
        (row.cells[n] ?? []).map((piece) => withoutBullet(piece.text) ?? piece.text).join('; '),
      )
      const found = mixed(whole, names, 'any') ?? mixed(text, names, 'any')
      for (const one of found?.organizations?.mentions ?? []) mentions.push(withRole(one, role))
      timing ??= found?.timing
    } else if (role === 'timing') timing = timing === undefined ? text : `${timing} – ${text}`
    else if (role === 'amount') amount ??= text
  }
  const isOpen = timing !== undefined && (isNone(timing) || /^tbd$/iu.test(timing))
  return { mentions: distinctMentions(mentions), timing: isOpen ? undefined : timing, amount }
}

function mergedFields(fields: ReturnType<typeof splitLabels>['fields'], names: Gazetteer): Acting {
  const mentions = fields.flatMap(({ role, value }) =>
    isWho(role)
      ? (mixed(value, names, 'any')?.organizations?.mentions ?? []).map((one) => withRole(one, role))
      : [],
  )
  return {
    mentions: distinctMentions(mentions),
    timing: fields.find((one) => one.role === 'timing')?.value,
    amount: fields.find((one) => one.role === 'amount')?.value,
  }
}

/** The part that a column or field says a body has; what is said of the body itself comes first. */
export function withRole(mention: Mention, role: 'lead' | 'body' | 'partner'): Mention {
  return mention.role !== undefined || role === 'body' ? mention : { ...mention, role }
}

export function distinctMentions(mentions: readonly Mention[]): readonly Mention[] {
  const seen = new Set<string>()
  return mentions.filter((one) => {
    const key = one.id ?? fold(one.abbreviation)
    return !seen.has(key) && seen.add(key)
  })
}

/** A row without an action of its own adds who acts to the row above it. */
function goOn(items: Item[], row: TableRow, roles: Roles, names: Gazetteer): void {
  const last = items.at(-1)
  if (last === undefined) return
  const { mentions, timing } = actingOf(row, roles, names)
  items[items.length - 1] = {
    ...last,
    mentions: distinctMentions([...last.mentions, ...mentions]),
    timing: last.timing ?? timing ?? null,
  }
}
