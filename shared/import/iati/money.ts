import type { FiscalYears } from '../../../graph-schema/timing.ts'
import type { StatedUnit } from '../../language/parse-date.ts'
import { numberOf } from '../parsed-value.ts'
import type { Place, StatedNode, StatedRelationship, Statement } from '../statement.ts'
import { addTo, amountOf, inBoth, stated, unitOf } from '../stated-value.ts'
import { attributeOf, childOf, childrenOf, textOf } from './element.ts'
import { organizationOf } from './organizations.ts'
import type { ActivityFrame } from './frame.ts'
import type { XmlElement } from './xml.ts'

/**
 * What an activity says of one and the same money, from the first word to the last payment. The first of them that is
 * there counts; the others lie inside of it.
 */
const stages = ['commitment', 'spent', 'budget', 'incoming'] as const
type Stage = (typeof stages)[number]

const bases: Readonly<Record<Stage, string>> = {
  commitment: 'announced',
  spent: 'actual',
  budget: 'planned',
  incoming: 'actual',
}

/** Codelist TransactionType of IATI 2.03. Pledges, interest, loan repayments, equity and guarantees are no money spent. */
const stageOfTransaction: Readonly<Record<string, Stage>> = {
  '1': 'incoming',
  '2': 'commitment',
  '3': 'spent',
  '4': 'spent',
  '11': 'incoming',
}

/** Amounts of one stage, currency, payer and payee, added up. */
type Sum = {
  readonly key: string
  readonly stage: Stage
  readonly currency: string | undefined
  readonly payer: string | undefined
  readonly payee: string | undefined
  readonly place: Place
  amount: number
  count: number
  first: StatedUnit | undefined
  last: StatedUnit | undefined
}

/** What the money of an activity is, once all of it is read: statements, and by which allocation it counts. */
export type ActivityMoney = {
  readonly statements: readonly Statement[]
  /** The allocation that counts, by currency: what the money of a part of this activity lies inside of. */
  readonly counted: ReadonlyMap<string, readonly string[]>
  /** Activities of others that this money comes from. */
  readonly from: ReadonlySet<string>
}

/**
 * The money of an activity: budgets, and transactions added up by stage, currency, payer and payee, so that a release
 * with more of them changes an amount and adds no record. Refunds lower the sum. How many were added, and of which
 * days, stands in the note.
 */
export function moneyOf(
  activity: XmlElement,
  frame: ActivityFrame,
  funders: readonly string[],
): ActivityMoney {
  const { key: activityKey, place, tally } = frame
  const sums = new Map<string, Sum>()
  const organizations: StatedNode[] = []
  const from = new Set<string>()

  const add = (stage: Stage, element: XmlElement, payer?: string, payee?: string) => {
    const here = { ...place, row: element.line, field: element.name }
    const value = childOf(element, 'value')
    const amount = numberOf(textOf(value))
    if (amount === undefined) {
      tally.add('import-iati:noticed.noAmount', here)
      return
    }
    const currency = (attributeOf(value, 'currency') ?? frame.currency)?.toUpperCase().slice(0, 20)
    const key = [
      activityKey,
      stage,
      currency ?? '-',
      ...(payer === undefined && payee === undefined ? [] : [payer ?? '-', payee ?? '-']),
    ].join('/')
    const known: Sum = sums.get(key) ?? {
      key,
      stage,
      currency,
      payer,
      payee,
      place: here,
      amount: 0,
      count: 0,
      first: undefined,
      last: undefined,
    }
    sums.set(key, known)
    known.amount += amount
    known.count += 1
    const [first, last] = daysOf(element)
    if (first !== undefined && (known.first === undefined || first.first < known.first.first))
      known.first = first
    if (last !== undefined && (known.last === undefined || last.last > known.last.last)) known.last = last
  }
  for (const budget of budgetsOf(activity, frame)) add('budget', budget)
  for (const transaction of childrenOf(activity, 'transaction')) {
    const type = attributeOf(childOf(transaction, 'transaction-type'), 'code') ?? ''
    const stage = Object.hasOwn(stageOfTransaction, type) ? stageOfTransaction[type] : undefined
    const here = { ...place, row: transaction.line, field: 'transaction' }
    if (stage === undefined) {
      tally.add('import-iati:noticed.transaction', here, { type: type.slice(0, 20) })
      continue
    }
    const party = (name: string) => {
      const found = organizationOf(childOf(transaction, name), here, frame.inherited, frame.language)
      if (found !== undefined) organizations.push(found)
      return found?.key
    }
    const source = attributeOf(childOf(transaction, 'provider-org'), 'provider-activity-id')
    if (stage === 'incoming' && source !== undefined && source !== frame.id) from.add(source)
    add(
      stage,
      transaction,
      party('provider-org') ?? (stage === 'incoming' ? undefined : frame.reporter),
      party('receiver-org'),
    )
  }
  const all = [...sums.values()]
  const counted = countedOf(all)
  const nesting = new Map([...counted].map(([currency, sums]) => [currency, startNesting(sums)]))
  const statements = all.flatMap((sum) => [
    allocationOf(sum, frame),
    ...relationshipsOf(sum, frame, funders),
    ...(nesting.get(sum.currency ?? '-')?.(sum) ?? []),
  ])
  return {
    statements: [...organizations, ...statements],
    counted: new Map([...counted].map(([currency, list]) => [currency, list.map(({ key }) => key)])),
    from,
  }
}

/** Budgets as revised: an original one of the same days is replaced by its revision. */
function budgetsOf(activity: XmlElement, { place, tally }: ActivityFrame): readonly XmlElement[] {
  const budgets = childrenOf(activity, 'budget')
  const period = (one: XmlElement) =>
    daysOf(one)
      .map((day) => day?.first)
      .join('/')
  const revised = new Set(budgets.filter((one) => attributeOf(one, 'type') === '2').map(period))
  const isReplaced = (one: XmlElement) => attributeOf(one, 'type') !== '2' && revised.has(period(one))
  tally.add('import-iati:noticed.originalBudget', place, {}, budgets.filter(isReplaced).length)
  return budgets.filter((one) => !isReplaced(one))
}

function daysOf(element: XmlElement): readonly [StatedUnit | undefined, StatedUnit | undefined] {
  const day = (name: string) => unitOf(attributeOf(childOf(element, name), 'iso-date'))
  const on = day('transaction-date')
  return [day('period-start') ?? on, day('period-end') ?? on]
}

/** Of each currency the amounts of the first stage that is there. */
function countedOf(all: readonly Sum[]): ReadonlyMap<string, readonly Sum[]> {
  const byCurrency = new Map<string, Sum[]>()
  for (const sum of all) addTo(byCurrency, sum.currency ?? '-', sum)
  return new Map(
    [...byCurrency].map(([currency, sums]) => {
      const stage = stages.find((one) => sums.some((sum) => sum.stage === one))
      return [currency, sums.filter((sum) => sum.stage === stage)]
    }),
  )
}

function allocationOf(sum: Sum, frame: ActivityFrame): StatedNode {
  const { tally } = frame
  const money = amountOf(Math.round(sum.amount * 100) / 100, sum.currency)
  if (money.trouble === 'currency')
    tally.add('import-iati:noticed.currency', sum.place, { currency: sum.currency ?? '' })
  if (money.trouble === 'no-currency') tally.add('import-iati:noticed.noCurrency', sum.place)
  if (money.trouble === 'negative') tally.add('import-iati:noticed.negative', sum.place)
  const days = sum.first === undefined ? '' : `${sum.first.first} – ${sum.last?.last ?? sum.first.last}`
  const said = { n: sum.count, days, amount: money.words }
  const note = {
    commitment: () => inBoth('import-iati:note.commitment', said),
    spent: () => inBoth('import-iati:note.spent', said),
    budget: () => inBoth('import-iati:note.budget', said),
    incoming: () => inBoth('import-iati:note.incoming', said),
  }[sum.stage]()
  return {
    kind: 'node',
    key: sum.key,
    type: 'Allocation',
    identifiers: [],
    properties: stated({
      name: frame.name,
      ...money.properties,
      basis: bases[sum.stage],
      fiscalYears: fiscalYearsOf(sum),
      note,
    }),
    place: sum.place,
  }
}

/** Fiscal years where the days stated are just those: 1 April to 31 March. */
function fiscalYearsOf({ first, last, stage }: Sum): FiscalYears | undefined {
  if (stage !== 'budget' || first === undefined || last === undefined) return undefined
  if (!first.first.endsWith('-04-01') || !last.last.endsWith('-03-31')) return undefined
  const years = { from: Number(first.first.slice(0, 4)), to: Number(last.last.slice(0, 4)) - 1 }
  return years.from >= 1900 && years.to <= 2200 && years.from <= years.to ? years : undefined
}

function relationshipsOf(
  sum: Sum,
  frame: ActivityFrame,
  funders: readonly string[],
): readonly StatedRelationship[] {
  const joins = (type: StatedRelationship['type'], to: string): StatedRelationship => ({
    kind: 'relationship',
    type,
    from: { key: sum.key },
    to: { key: to },
    properties: {},
    place: sum.place,
  })
  const isUnpaid = sum.payer === undefined && (sum.stage === 'budget' || sum.stage === 'incoming')
  const payers = sum.payer !== undefined ? [sum.payer] : isUnpaid ? funders : []
  return [
    ...payers.map((one) => joins('PAYS_FROM', one)),
    joins('PAYS_TO', frame.key),
    ...(sum.payee === undefined || sum.payee === sum.payer ? [] : [joins('PAYS_TO', sum.payee)]),
  ]
}

/**
 * What is not counted lies inside of what is: of the same payer and payee, else of the same payee or payer, else of the
 * greatest.
 */
function startNesting(counted: readonly Sum[]): (sum: Sum) => readonly StatedRelationship[] {
  const wholes = new Map<string, Sum>()
  const keysOf = ({ payer, payee }: Sum) => [
    JSON.stringify([payer, payee]),
    ...(payee === undefined ? [] : [`to ${payee}`]),
    ...(payer === undefined ? [] : [`from ${payer}`]),
    'any',
  ]
  const greatestFirst = [...counted].sort((a, b) => b.amount - a.amount)
  for (const sum of greatestFirst) for (const key of keysOf(sum)) if (!wholes.has(key)) wholes.set(key, sum)
  return (sum) => {
    const whole = keysOf(sum)
      .map((key) => wholes.get(key))
      .find((one) => one !== undefined)
    if (whole === undefined || whole.stage === sum.stage) return []
    return [
      {
        kind: 'relationship',
        type: 'PART_OF',
        from: { key: sum.key },
        to: { key: whole.key },
        properties: { note: inBoth('import-iati:note.sameMoney', {}) },
        place: sum.place,
      },
    ]
  }
}
