import { useState, type ReactNode } from 'react'
import {
  isList,
  labelOf,
  nameOfNode,
  recordOf,
  valueText,
  type Entities,
} from '../../../shared/hub/console-words.ts'
import type { ConsoleNode, ConsoleValue } from '../../../shared/view/shapes/console.ts'
import { useWords } from '../../session/words.ts'

type ValueCellProps = {
  readonly value: ConsoleValue
  readonly entities: Entities
  /** Opens a record. */
  readonly onOpen: (id: string) => void
}

/** A longer text stands in a cell by its beginning, and whole when it is asked for; of a list, so many items. */
const longest = 240
const mostItems = 6

/** One value of a row. A node that shows a record opens it, and so does the id of one. */
export function ValueCell({ value, entities, onOpen }: ValueCellProps): ReactNode {
  const { language } = useWords()
  if (value === null) return <span className="muted">{valueText(value, entities, language)}</span>
  if (typeof value === 'string' && entities.records.has(value))
    return (
      <RecordButton id={value} onOpen={onOpen}>
        {value}
      </RecordButton>
    )
  if (isList(value) && value.some((one) => isRecord(one, entities)))
    return <ListCell items={value} entities={entities} onOpen={onOpen} />
  if (typeof value === 'object' && !isList(value) && value.kind === 'node') {
    const node = entities.nodes.get(value.id)
    if (node !== undefined) return <NodeCell node={node} onOpen={onOpen} />
  }
  const length =
    typeof value === 'object' && !isList(value) && value.kind === 'cut' ? value.length : undefined
  return <Text text={valueText(value, entities, language)} length={length} />
}

const isRecord = (value: ConsoleValue, { records }: Entities): boolean =>
  typeof value === 'string' && records.has(value)

type RecordButtonProps = Pick<ValueCellProps, 'onOpen'> & {
  readonly id: string
  readonly children: ReactNode
}

function RecordButton({ id, onOpen, children }: RecordButtonProps): ReactNode {
  return (
    <button
      type="button"
      className="button-link"
      data-cell=""
      tabIndex={-1}
      data-to={id}
      onClick={() => onOpen(id)}
    >
      {children}
    </button>
  )
}

type ListCellProps = Pick<ValueCellProps, 'entities' | 'onOpen'> & {
  readonly items: readonly ConsoleValue[]
}

/** A list in which some texts are ids of records. */
function ListCell({ items, entities, onOpen }: ListCellProps): ReactNode {
  const { t, language, number } = useWords()
  const [isWhole, setWhole] = useState(items.length <= mostItems)
  const shown = isWhole ? items : items.slice(0, mostItems)
  return (
    <ul className="console-items">
      {shown.map((item, at) => (
        <li key={at}>
          {typeof item === 'string' && entities.records.has(item) ? (
            <RecordButton id={item} onOpen={onOpen}>
              {item}
            </RecordButton>
          ) : (
            valueText(item, entities, language, true)
          )}
        </li>
      ))}
      {isWhole ? null : (
        <li>
          <More onMore={() => setWhole(true)}>{t('showAll', { n: number(items.length) })}</More>
        </li>
      )}
    </ul>
  )
}

function NodeCell({
  node,
  onOpen,
}: { readonly node: ConsoleNode } & Pick<ValueCellProps, 'onOpen'>): ReactNode {
  const { language } = useWords()
  const record = recordOf(node)
  const name = nameOfNode(node, language)
  return (
    <>
      {record === undefined ? (
        name
      ) : (
        <RecordButton id={record} onOpen={onOpen}>
          {name}
        </RecordButton>
      )}{' '}
      <span className="muted">{labelOf(node, language)}</span>
    </>
  )
}

/** `length`: of a text of which only the beginning came. */
function Text({ text, length }: { readonly text: string; readonly length: number | undefined }): ReactNode {
  const { t, number } = useWords()
  const [isWhole, setWhole] = useState(text.length <= longest)
  if (!isWhole)
    return (
      <span className="console-text">
        {text.slice(0, longest)}…<More onMore={() => setWhole(true)}>{t('console:whole')}</More>
      </span>
    )
  return (
    <span className="console-text">
      {text}
      {length === undefined ? null : (
        <span className="muted">
          {' '}
          {t('console:cut', { n: number(length), shown: number(text.length - 1) })}
        </span>
      )}
    </span>
  )
}

function More({ onMore, children }: { readonly onMore: () => void; readonly children: string }): ReactNode {
  return (
    <>
      {' '}
      <button type="button" className="button button-link" data-cell="" tabIndex={-1} onClick={onMore}>
        {children}
      </button>
    </>
  )
}
