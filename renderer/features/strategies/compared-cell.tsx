import type { ReactNode } from 'react'
import type { GapKind } from '../../../graph-schema/vocabularies/analysis.ts'
import { isGapKind, toneOf } from '../../../shared/view/drawing/gap-mark.ts'
import type { ComparedMeasure, StrategiesView, StrategyCell } from '../../../shared/view/shapes/strategies.ts'
import { GapSymbol } from '../../parts/gap-mark.tsx'
import { select } from '../../session/session.ts'
import { langIfOther, useWords, type Words } from '../../session/words.ts'
import { countedIn } from './counted-in.ts'
import type { Head, Row } from './strategy-name.tsx'

type ComparedCellProps = {
  readonly comparison: StrategiesView
  readonly row: Row
  readonly head: Head
  readonly place: string
  readonly isInTabOrder: boolean
  readonly isChosen: boolean
  readonly onChoose: () => void
}

/** So many measures are named in a cell; all of them stand beside the table when it is chosen. */
const mostNamed = 3

/** What a strategy holds in a row: the first measures, who, when and how each stands; or how its empty cell is to be read. */
export function ComparedCell(props: ComparedCellProps): ReactNode {
  const words = useWords()
  const { t, number } = words
  const { comparison, row, head, place, onChoose } = props
  const cell = row.cells[head.id]
  if (cell === undefined) return <td role="gridcell" />
  const measures = cell.measures.flatMap((id) => comparison.measures[id] ?? [])
  const more = measures.length - mostNamed
  return (
    <td
      role="gridcell"
      className={measures.length === 0 ? 'compared-empty' : undefined}
      data-place={place}
      data-gap={cell.gap ?? undefined}
      data-chosen={props.isChosen || undefined}
      tabIndex={props.isInTabOrder ? 0 : -1}
      aria-selected={props.isChosen}
      aria-label={cellLabel(row, head, cell, measures, words)}
      onClick={onChoose}
      onKeyDown={(event) => {
        if (event.target !== event.currentTarget || (event.key !== 'Enter' && event.key !== ' ')) return
        event.preventDefault()
        onChoose()
      }}
    >
      {measures.length === 0 ? (
        <EmptyMark cell={cell} />
      ) : (
        <ul className="compared-measures">
          {measures.slice(0, mostNamed).map((one) => (
            <li key={one.id}>
              <button
                type="button"
                className="button-link"
                tabIndex={-1}
                lang={langIfOther(one.lang, words)}
                onClick={(event) => {
                  event.stopPropagation()
                  select({ kind: 'record', id: one.id })
                }}
              >
                {one.name}
              </button>
              <AboutMeasure of={one} />
            </li>
          ))}
        </ul>
      )}
      {more > 0 ? <p className="muted">{t('strategies:more', { count: more, n: number(more) })}</p> : null}
      {cell.money === null ? null : <p className="muted">{countedIn(cell.money, words)}</p>}
    </td>
  )
}

/** Who, when, how it stands: what is known of it, in that order. */
export function AboutMeasure({ of: one }: { readonly of: ComparedMeasure }): ReactNode {
  const words = useWords()
  const { t } = words
  const isTold = one.statusName !== '' && one.status !== 'unknown'
  const parts = [
    { text: one.organizations.map((organization) => organization.shortName).join(', '), lang: null },
    { text: one.timing, lang: one.timingLang },
    { text: isTold ? one.statusName : t(`currency.${one.currency}`), lang: null },
  ].filter(({ text }) => text !== '')
  return (
    <span className="muted">
      {parts.map(({ text, lang }, index) => (
        <span key={text} lang={langIfOther(lang, words)}>
          {index === 0 ? '' : ' · '}
          {text}
        </span>
      ))}
    </span>
  )
}

/** Why a cell is empty: symbol and words. What is outside a scope says which. */
export function EmptyMark({ cell }: { readonly cell: StrategyCell }): ReactNode {
  const { t } = useWords()
  const gap = cell.gap !== null && isGapKind(cell.gap) ? cell.gap : null
  return (
    <p
      className={gap === null ? 'muted' : `compared-gap compared-${toneOf(gap)}`}
      title={cell.why ?? undefined}
    >
      {gap === null ? null : <GapSymbol kind={gap} />}
      <span>{gap === 'out-of-scope' ? cell.why : t(`strategies:short.${shortOf(cell, gap)}`)}</span>
    </p>
  )
}

/** The word of an empty cell: of its reason, or of its kind where somebody looked. */
export function shortOf({ reason }: StrategyCell, gap: GapKind | null): string {
  if (reason === 'checked') return gap ?? 'none-found'
  return reason === 'forms' || reason === 'population' || reason === 'competence' || reason === null
    ? 'out-of-scope'
    : reason
}

/** What a screen reader says of a cell: which, how many, the first ones, or how an empty one is to be read. */
function cellLabel(
  row: Row,
  head: Head,
  cell: StrategyCell,
  measures: readonly ComparedMeasure[],
  words: Words,
): string {
  const { t, number } = words
  const parts = [
    `${row.name}, ${head.name}`,
    measures.length === 0
      ? (cell.why ?? '')
      : t('strategies:measureCount', { count: measures.length, n: number(measures.length) }),
    ...measures.slice(0, mostNamed).map((one) => one.name),
    countedIn(cell.money, words),
  ]
  return parts.filter((part) => part !== '').join('; ')
}
