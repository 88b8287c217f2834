import type { ReactNode } from 'react'
import { formatFiscalYear } from '../../../shared/language/format.ts'
import type { FundingView } from '../../../shared/view/shapes/analyses.ts'
import { useWords } from '../../session/words.ts'

type FiscalYearsProps = Pick<FundingView, 'byFiscalYear' | 'noSingleYear' | 'total'>

/**
 * What is counted in each fiscal year, what is in no single one, and their sum, which is the total above: a table whose
 * rows carry a bar; the amount is always written.
 */
export function FiscalYears({ byFiscalYear, noSingleYear, total }: FiscalYearsProps): ReactNode {
  const { t, money } = useWords()
  const most = Math.max(...byFiscalYear.map((one) => one.counted), 1)
  return (
    <section className="card" aria-label={t('funding.byYear')}>
      <h2 className="list-title">{t('funding.byYear')}</h2>
      <table className="year-bars">
        <caption className="hidden-words">{t('funding.byYear')}</caption>
        <tbody>
          {byFiscalYear.map((one) => (
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
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {t('analysis:funding.noSingleYear')}
            </th>
            <td className="number">{money(noSingleYear)}</td>
          </tr>
          <tr className="year-sum">
            <th scope="row" colSpan={2}>
              {t('analysis:funding.totalRow')}
            </th>
            <td className="number">{money(total)}</td>
          </tr>
        </tfoot>
      </table>
      <p className="inside muted">{t('funding.byYearWhy')}</p>
    </section>
  )
}
