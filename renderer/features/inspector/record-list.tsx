import { useState, type ReactNode } from 'react'
import { useRecords } from '../../bridge/use-records.ts'
import { Button } from '../../parts/button.tsx'
import { CurrencyTag } from '../../parts/currency-tag.tsx'
import { selectFurther } from '../../session/session.ts'
import { langIfOther, useWords } from '../../session/words.ts'

const firstOnes = 12

/** Records by their ids, each a way further; long lists open on demand. */
export function RecordList({ ids }: { readonly ids: readonly string[] }): ReactNode {
  const words = useWords()
  const [isWhole, setWhole] = useState(false)
  const records = useRecords(isWhole ? ids : ids.slice(0, firstOnes))
  return (
    <>
      <ul className="record-list">
        {records.map((record, index) =>
          record === null || record === undefined ? (
            <li key={ids[index]} aria-busy="true">
              …
            </li>
          ) : (
            <li key={record.id}>
              <button
                type="button"
                className="button-link"
                lang={langIfOther(record.lang, words)}
                onClick={() => selectFurther({ kind: 'record', id: record.id })}
              >
                {record.name}
              </button>{' '}
              <CurrencyTag currency={record.currency} />
            </li>
          ),
        )}
      </ul>
      {ids.length > firstOnes && !isWhole ? (
        <Button look="quiet" onClick={() => setWhole(true)}>
          {words.t('showAll', { n: words.number(ids.length) })}
        </Button>
      ) : null}
    </>
  )
}
