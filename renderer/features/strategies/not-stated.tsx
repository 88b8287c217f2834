import type { ReactNode } from 'react'
import type { StrategiesView } from '../../../shared/view/shapes/strategies.ts'
import { select } from '../../session/session.ts'
import { langIfOther, useWords } from '../../session/words.ts'

/** The last line: the measures of each strategy that no source places on the axis (R6), opened on demand. */
export function NotStated({
  comparison: { heads, measures, notStated },
}: {
  readonly comparison: StrategiesView
}): ReactNode {
  const words = useWords()
  const { t, number } = words
  if (Object.keys(notStated).length === 0) return null
  return (
    <tr className="compared-unstated">
      <th scope="row" title={t('strategies:notStatedWhy')}>
        {t('strategies:notStated')}
      </th>
      {heads.map((head) => {
        const ids = notStated[head.id] ?? []
        return (
          <td key={head.id}>
            {ids.length === 0 ? null : (
              <details>
                <summary>
                  {t('strategies:measureCount', { count: ids.length, n: number(ids.length) })}
                </summary>
                <ul className="compared-measures">
                  {ids.map((id) => (
                    <li key={id}>
                      <button
                        type="button"
                        className="button-link"
                        lang={langIfOther(measures[id]?.lang, words)}
                        onClick={() => select({ kind: 'record', id })}
                      >
                        {measures[id]?.name ?? id}
                      </button>
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </td>
        )
      })}
    </tr>
  )
}
