import { useState, type ReactNode } from 'react'
import { mostStrategies } from '../../../shared/analysis/strategies/compared-by.ts'
import type { StrategyHead } from '../../../shared/view/shapes/strategies.ts'
import { Button } from '../../parts/button.tsx'
import { Popover } from '../../parts/popover.tsx'
import { announce } from '../../session/announce.ts'
import { useWords } from '../../session/words.ts'
import { Checks } from '../scope/scope-choices.tsx'

type StrategyPickerProps = {
  readonly heads: readonly StrategyHead[]
  readonly chosen: readonly string[]
  readonly onChange: (ids: readonly string[]) => void
}

/** Which strategies stand side by side: in the order of their places, at most fourteen. */
export function StrategyPicker({ heads, chosen, onChange }: StrategyPickerProps): ReactNode {
  const { t, number } = useWords()
  const [isFull, setFull] = useState(false)
  const choose = (ids: readonly string[]): void => {
    setFull(ids.length > mostStrategies)
    if (ids.length <= mostStrategies) onChange(ids)
  }
  const inWords = (count: number): string =>
    t('strategies:chosen', { count, n: number(count), all: number(heads.length) })
  return (
    <Popover
      label={t('strategies:choose')}
      button={inWords(chosen.length)}
      marks={{ 'data-strategies': '' }}
      onToggle={() => setFull(false)}
    >
      {(close) => (
        <>
          <Checks
            choices={heads.map((one) => ({
              id: one.id,
              name: t('strategies:choice', { ...choiceOf(one, number) }),
            }))}
            chosen={chosen}
            onChange={choose}
          />
          <p className="muted" role="status">
            {isFull ? t('strategies:full', { most: number(mostStrategies) }) : ''}
          </p>
          <div className="popover-foot">
            <Button
              look="quiet"
              onClick={() => {
                onChange([])
                announce(inWords(0))
              }}
            >
              {t('strategies:chooseNone')}
            </Button>
            <Button onClick={close}>{t('done')}</Button>
          </div>
        </>
      )}
    </Popover>
  )
}

function choiceOf(
  { name, placeName, measures }: StrategyHead,
  number: (value: number) => string,
): Readonly<Record<string, string | number>> {
  return { name, place: placeName, count: measures, n: number(measures) }
}
