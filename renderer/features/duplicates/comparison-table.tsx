import type { ReactNode } from 'react'
import type { ComparisonView } from '../../../shared/view/shapes/duplicates.ts'
import { handlingName } from '../../session/vocabulary.ts'
import { langIfOther, statedDay, useWords } from '../../session/words.ts'

export type SideName = 'a' | 'b'
type Row = ComparisonView['fields'][number]

type ComparisonTableProps = { readonly comparison: ComparisonView; readonly stays: SideName }

/** What both records say, field by field: which value would be shown, and where the other one is kept. */
export function ComparisonTable({ comparison, stays }: ComparisonTableProps): ReactNode {
  const words = useWords()
  const { t } = words
  const differing = comparison.fields.filter((row) => !row.isSame)
  const same = comparison.fields.filter((row) => row.isSame)
  return (
    <>
      <div className="table-scroll">
        <table className="data-table comparison">
          <caption className="hidden-words">{t('duplicates:table')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('duplicates:field')}</th>
              {(['a', 'b'] as const).map((side) => (
                <th key={side} scope="col" lang={langIfOther(comparison[side].record.lang, words)}>
                  {comparison[side].record.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {differing.map((row) => (
              <tr key={row.field}>
                <th scope="row">{row.label}</th>
                {(['a', 'b'] as const).map((side) => (
                  <td key={side}>
                    <Value row={row} side={side} stays={stays} />
                  </td>
                ))}
              </tr>
            ))}
            <About comparison={comparison} />
          </tbody>
        </table>
      </div>
      {same.length === 0 ? null : (
        <p className="muted inside">
          {t('duplicates:differsNot', { fields: words.list(same.map((row) => row.label)) })}
        </p>
      )}
    </>
  )
}

function Value({
  row,
  side,
  stays,
}: {
  readonly row: Row
  readonly side: SideName
  readonly stays: SideName
}): ReactNode {
  const words = useWords()
  const { t } = words
  const said = row[side]
  if (said === null) return <span className="muted">{t('duplicates:empty')}</span>
  const isShown = side === stays || row[stays] === null
  return (
    <>
      <span lang={langIfOther(said.lang, words)}>{said.text}</span>{' '}
      <span className={`tag ${isShown ? 'tag-verdict' : 'tag-type'}`}>
        {isShown ? t('duplicates:shown') : row.isName ? t('duplicates:otherName') : t('duplicates:keptThere')}
      </span>
    </>
  )
}

/** What is said about the records themselves; nothing of it is merged. */
function About({ comparison }: { readonly comparison: ComparisonView }): ReactNode {
  const words = useWords()
  const { t, language, number } = words
  const rows: readonly (readonly [string, (side: ComparisonView['a']) => string])[] = [
    [t('duplicates:handling'), (side) => handlingName(side.handling, language)],
    [t('duplicates:verified'), (side) => statedDay(side.verifiedOn, words)],
    [t('duplicates:joined'), (side) => number(side.relationships)],
    [t('duplicates:sources'), (side) => number(side.sources)],
  ]
  return rows.map(([label, valueOf]) => (
    <tr key={label}>
      <th scope="row">{label}</th>
      {[comparison.a, comparison.b].map((side) => (
        <td key={side.record.id}>
          {valueOf(side) === '' ? <span className="muted">{t('duplicates:empty')}</span> : valueOf(side)}
        </td>
      ))}
    </tr>
  ))
}
