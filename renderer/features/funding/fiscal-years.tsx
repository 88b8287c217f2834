import type { ReactNode } from 'react'
import { formatFiscalYear } from '../../../shared/language/format.ts'
import type { FundingView } from '../../../shared/view/shapes/analyses.ts'
import { useWords } from '../../session/words.ts'

/** What is counted in each fiscal year: a table whose rows carry a bar; the amount is always written. */
export function FiscalYears({ years }: { readonly years: FundingView['byFiscalYear'] }): ReactNode {
  const { t, money } = useWords()
  if (years.length === 0) return null
  const most = Math.max(...years.map((one) => one.counted), 1)
  return (
    <section className="card" aria-label={t('funding.byYear')}>
      <h2 className="list-title">{t('funding.byYear')}</h2>
      <table className="year-bars">
        <caption className="hidden-words">{t('funding.byYear')}</caption>
        <tbody>
          {years.map((one) => (
            <tr key={one.fiscalYear}>
              <th scope="row" className="number">
                {formatFiscalYear(one.fiscalYear)}
              </th>
              <td className="bar-cell" aria-hidden="true">
                <svg className="bar-line" viewBox="0 0 100 10" preserveAspectRatio="none" focusable="false">
                  <rect x="0" y="1" width={(one.counted / most) * 100} height="8" />
                </svg>
              </td>
              <td className="number">{money(one.counted)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="inside muted">{t('funding.byYearWhy')}</p>
    </section>
  )
}
