import { useRef, useState, type ReactNode } from 'react'
import { useRecords } from '../../bridge/use-records.ts'
import { AssuranceTags } from '../../parts/assurance-tags.tsx'
import { Button } from '../../parts/button.tsx'
import { CurrencyTag } from '../../parts/currency-tag.tsx'
import { RecordLink } from '../../parts/record-link.tsx'
import { langIfOther, useWords } from '../../session/words.ts'

const firstOnes = 12

/** Records by their ids, each a way further; long lists open on demand. */
export function RecordList({ ids }: { readonly ids: readonly string[] }): ReactNode {
  const words = useWords()
  const [isWhole, setWhole] = useState(false)
  const list = useRef<HTMLUListElement>(null)
  const records = useRecords(isWhole ? ids : ids.slice(0, firstOnes))
  const showAll = (): void => {
    setWhole(true)
    list.current?.querySelector<HTMLElement>('li:last-child button')?.focus() // Tab goes on to those that come
  }
  return (
    <>
      <ul ref={list} className="record-list">
        {records.map((record, index) =>
          record === null || record === undefined ? (
            <li key={ids[index]} aria-busy="true">
              …
            </li>
          ) : (
            <li key={record.id}>
              <RecordLink id={record.id} lang={langIfOther(record.lang, words)}>
                {record.name}
              </RecordLink>{' '}
              <span className="tags">
                <CurrencyTag currency={record.currency} />
                <AssuranceTags assurance={record.assurance} />
              </span>
            </li>
          ),
        )}
      </ul>
      {ids.length > firstOnes && !isWhole ? (
        <Button look="quiet" onClick={showAll}>
          {words.t('showAll', { n: words.number(ids.length) })}
        </Button>
      ) : null}
    </>
  )
}
