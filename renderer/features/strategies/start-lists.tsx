import type { ReactNode } from 'react'
import type { CitationView } from '../../../shared/view/shapes/common.ts'
import type { StrategiesView } from '../../../shared/view/shapes/strategies.ts'
import { Citations } from '../../parts/citations.tsx'
import { select } from '../../session/session.ts'
import { langIfOther, useWords } from '../../session/words.ts'
import { Replies } from '../inspector/replies.tsx'
import { PointTags } from '../points/point-tags.tsx'
import { AboutMeasure } from './compared-cell.tsx'
import { headOf } from './strategy-name.tsx'

type Start = NonNullable<StrategiesView['start']>
type ListsProps = { readonly comparison: StrategiesView }

/** From where our strategy stands: four lists, each line with its sources. */
export function StartLists({ comparison }: ListsProps): ReactNode {
  const { t } = useWords()
  const { start, notStated } = comparison
  if (start === null) return null
  const [ours, other] = [headOf(comparison, start.ours), headOf(comparison, start.other)]
  if (ours === undefined || other === undefined) return null
  const names = { ours: ours.name, other: other.name }
  const unplaced = (id: string): number => notStated[id]?.length ?? 0
  return (
    <>
      <Held
        title={t('strategies:start.theirsOnly', names)}
        empty={t('strategies:start.theirsNone', names)}
        held={start.theirsOnly}
        unplaced={unplaced(start.other)}
        comparison={comparison}
      />
      <Held
        title={t('strategies:start.oursOnly', names)}
        empty={t('strategies:start.oursNone', names)}
        held={start.oursOnly}
        unplaced={unplaced(start.ours)}
        comparison={comparison}
      />
      <Outside start={start} names={names} comparison={comparison} />
      <Pulls start={start} names={names} comparison={comparison} />
    </>
  )
}

type Names = { readonly ours: string; readonly other: string }

type HeldProps = ListsProps & {
  readonly title: string
  readonly empty: string
  readonly held: Start['theirsOnly']
  /** Measures of which no source states the row: they are in no line. */
  readonly unplaced: number
}

function Held({ title, empty, held, unplaced, comparison }: HeldProps): ReactNode {
  const { t, number } = useWords()
  return (
    <section className="card" aria-label={title}>
      <h2 className="list-title">{title}</h2>
      {held.length === 0 ? <p className="inside muted">{empty}</p> : null}
      <ul className="start-list">
        {held.map((one) => (
          <li key={one.row}>
            <h3>{nameOfRow(comparison, one.row)}</h3>
            <Measures ids={one.measures} comparison={comparison} />
            <Sources citations={one.citations} />
          </li>
        ))}
      </ul>
      {unplaced === 0 ? null : (
        <p className="inside muted">
          {t('strategies:start.unplaced', { count: unplaced, n: number(unplaced) })}
        </p>
      )}
    </section>
  )
}

function Outside({ start, names, comparison }: ListsProps & { start: Start; names: Names }): ReactNode {
  const { t } = useWords()
  const title = t('strategies:start.outside', names)
  return (
    <section className="card" aria-label={title}>
      <h2 className="list-title">{title}</h2>
      {start.outside.length === 0 ? (
        <p className="inside muted">{t('strategies:start.outsideNone', names)}</p>
      ) : null}
      <ul className="start-list">
        {start.outside.map((one) => (
          <li key={one.measure}>
            <Measures ids={[one.measure]} comparison={comparison} />
            <p className="muted">
              {one.why} {one.rows.map((row) => nameOfRow(comparison, row)).join('; ')}
            </p>
            <Sources citations={one.citations} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Pulls({ start, names, comparison }: ListsProps & { start: Start; names: Names }): ReactNode {
  const words = useWords()
  const { t } = words
  const title = t('strategies:start.pulls', names)
  const pulls = comparison.pulls.filter((one) => start.pulls.includes(one.id))
  return (
    <section className="card" aria-label={title}>
      <h2 className="list-title">{title}</h2>
      {pulls.length === 0 ? <p className="inside muted">{t('strategies:start.pullsNone', names)}</p> : null}
      <ul className="start-list">
        {pulls.map((one) => (
          <li key={one.id}>
            <h3>{one.name}</h3>
            <p>{one.why}</p>
            <ul className="compared-measures">
              {[one.a, one.b].map((side) => (
                <li key={side.id}>
                  <button
                    type="button"
                    className="button-link"
                    lang={langIfOther(side.lang, words)}
                    onClick={() => select({ kind: 'record', id: side.id })}
                  >
                    {side.name}
                  </button>
                </li>
              ))}
            </ul>
            <PointTags point={one} />
            <Replies replies={one.replies} disclosure={one.disclosure} />
            <Sources citations={one.citations} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Measures({ ids, comparison }: ListsProps & { readonly ids: readonly string[] }): ReactNode {
  const words = useWords()
  return (
    <ul className="compared-measures">
      {ids.flatMap((id) => {
        const one = comparison.measures[id]
        if (one === undefined) return []
        return [
          <li key={id}>
            <button
              type="button"
              className="button-link"
              lang={langIfOther(one.lang, words)}
              onClick={() => select({ kind: 'record', id })}
            >
              {one.name}
            </button>
            <AboutMeasure of={one} />
          </li>,
        ]
      })}
    </ul>
  )
}

function Sources({ citations }: { readonly citations: readonly CitationView[] }): ReactNode {
  return (
    <div className="start-sources">
      <Citations citations={citations} first={2} />
    </div>
  )
}

function nameOfRow({ rows }: StrategiesView, id: string): string {
  return rows.find((one) => one.id === id)?.name ?? id
}
