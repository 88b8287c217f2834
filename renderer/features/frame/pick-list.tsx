import { useEffect, useRef, useState, type ReactNode } from 'react'
import { Button } from '../../parts/button.tsx'
import { moveInList } from '../../parts/roving.ts'
import { useWords } from '../../session/words.ts'

type PickListProps<T extends { readonly id: string }> = {
  readonly title: string
  readonly items: readonly T[]
  readonly selectedId: string | undefined
  readonly empty: ReactNode
  readonly onSelect: (item: T) => void
  readonly render: (item: T) => ReactNode
}

/** So many stand in a narrow window, where the details come below the list; the style sheet counts them. */
const firstOnes = 12

/** A ranked list of which one is open: one item in the tab order, arrows move, Enter opens. */
export function PickList<T extends { readonly id: string }>(props: PickListProps<T>): ReactNode {
  const { items, selectedId } = props
  const { t, number } = useWords()
  const list = useRef<HTMLOListElement>(null)
  const [isWhole, setWhole] = useState(false)
  const inOrder = items.some((item) => item.id === selectedId) ? selectedId : items[0]?.id
  useEffect(() => {
    list.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [selectedId])
  return (
    <>
      <h2 className="list-title">{props.title}</h2>
      {items.length === 0 ? (
        props.empty
      ) : (
        <ol ref={list} className="pick-list" data-whole={isWhole || undefined} onKeyDown={moveInList}>
          {items.map((item) => (
            <li key={item.id}>
              <button
                type="button"
                className="pick"
                data-roving=""
                data-id={item.id}
                tabIndex={item.id === inOrder ? 0 : -1}
                aria-current={item.id === selectedId ? 'true' : undefined}
                onClick={() => props.onSelect(item)}
              >
                {props.render(item)}
              </button>
            </li>
          ))}
        </ol>
      )}
      {items.length > firstOnes ? (
        <div className="pick-more">
          <Button look="quiet" className="show-all" onClick={() => setWhole(!isWhole)}>
            {isWhole ? t('showFewer') : t('showAll', { n: number(items.length) })}
          </Button>
        </div>
      ) : null}
    </>
  )
}
