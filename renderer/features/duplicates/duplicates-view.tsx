import { useEffect, useState, type ReactNode } from 'react'
import { nodeTypes } from '../../../graph-schema/registry.ts'
import type { DuplicateView } from '../../../shared/view/shapes/duplicates.ts'
import { useAnswer } from '../../bridge/use-answer.ts'
import { useIsEmptyMap } from '../../bridge/use-empty-map.ts'
import { Answer } from '../../parts/answer.tsx'
import { Empty } from '../../parts/empty.tsx'
import { wishFocus } from '../../parts/focus.ts'
import { useFilter } from '../../session/choices.ts'
import { langIfOther, useWords } from '../../session/words.ts'
import { EmptyMap } from '../frame/nothing-here.tsx'
import { DetailCard } from '../frame/detail-card.tsx'
import { PickList } from '../frame/pick-list.tsx'
import { ViewHead } from '../frame/view-head.tsx'
import { PairPanel } from './pair-panel.tsx'

const mostPairs = 500

const none: readonly DuplicateView[] = []

/** Records that may be one, ranked with the reason; one pair opened, side by side. */
export function DuplicatesView(): ReactNode {
  const { t, number } = useWords()
  const answered = useAnswer('duplicates', { limit: mostPairs })
  const all = answered.status === 'ready' ? answered.answer : none
  const [type, setType] = useFilter<string>('type', '')
  const [chosenId, setChosenId] = useFilter<string>('pair', '')
  // its place in the list, so that the next one follows when it is settled
  const [lastAt, setLastAt] = useState(0)
  const choose = (id: string, index: number): void => {
    setChosenId(id)
    setLastAt(index)
  }
  const shown = type === '' ? all : all.filter((one) => one.type === type)
  const kept = shown.findIndex((one) => one.id === chosenId)
  const at = kept === -1 ? Math.min(lastAt, shown.length - 1) : kept
  const pair = shown[at]
  const isSettled = chosenId !== '' && kept === -1 && answered.status === 'ready'
  useEffect(() => {
    // what had the focus is gone with the pair: on to the next one
    if (isSettled) wishFocus('details')
  }, [isSettled, pair?.id])

  return (
    <>
      <ViewHead title={t('view.duplicates')} about={t('duplicates:about')}>
        <TypeSelect all={all} value={type} onChange={setType} />
      </ViewHead>
      <div className="findings">
        <section className="card findings-list" aria-label={t('pane.list')}>
          <Answer of={answered} what={t('view.duplicates')}>
            {() => (
              <PickList
                title={t('duplicates:count', { count: shown.length, n: number(shown.length) })}
                items={shown}
                selectedId={pair?.id}
                empty={<NoPairs isNarrowed={type !== ''} />}
                onSelect={(one) => choose(one.id, shown.indexOf(one))}
                render={(one) => <PairItem pair={one} />}
              />
            )}
          </Answer>
        </section>
        <DetailCard empty={t('help:empty.pair')}>
          {pair && <PairPanel key={pair.id} pair={pair} onAct={() => choose(pair.id, at)} />}
        </DetailCard>
      </div>
    </>
  )
}

/** No pair of any type, or none of the type that is chosen. */
function NoPairs({ isNarrowed }: { readonly isNarrowed: boolean }): ReactNode {
  const { t } = useWords()
  const isEmpty = useIsEmptyMap()
  if (isEmpty) return <EmptyMap />
  return (
    <Empty title={t('duplicates:none')}>
      {isNarrowed ? t('help:empty.chosen', { all: t('duplicates:allTypes') }) : t('duplicates:noneWhy')}
    </Empty>
  )
}

type TypeSelectProps = {
  readonly all: readonly DuplicateView[]
  readonly value: string
  readonly onChange: (type: string) => void
}

/** The types of which there are pairs. */
function TypeSelect({ all, value, onChange }: TypeSelectProps): ReactNode {
  const { t, language } = useWords()
  const types = new Set([...all.map((one) => one.type), value])
  return (
    <label className="select">
      <span className="hidden-words">{t('duplicates:type')}</span>
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{t('duplicates:allTypes')}</option>
        {Object.entries(nodeTypes)
          .filter(([name]) => types.has(name))
          .map(([name, declared]) => (
            <option key={name} value={name}>
              {declared.plural[language]}
            </option>
          ))}
      </select>
    </label>
  )
}

function PairItem({ pair }: { readonly pair: DuplicateView }): ReactNode {
  const words = useWords()
  const { t, number } = words
  return (
    <>
      <b>
        <span lang={langIfOther(pair.names.a.lang, words)}>{pair.names.a.name}</span> ·{' '}
        <span lang={langIfOther(pair.names.b.lang, words)}>{pair.names.b.name}</span>
      </b>
      <span className="muted clamp">{pair.why}</span>
      <span className="tags">
        <span className="tag tag-type">{pair.typeName}</span>
        <span className="muted number">
          {t('duplicates:likely', { share: number(Math.round(pair.score * 100)) })}
        </span>
      </span>
    </>
  )
}
