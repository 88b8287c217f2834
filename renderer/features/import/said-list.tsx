import type { ReactNode } from 'react'
import type { ImportSaidView } from '../../../shared/import/import-view.ts'
import { useWords } from '../../session/words.ts'

type SaidListProps = { readonly said: readonly ImportSaidView[]; readonly left: number }

/** What could not come in, with its place and the reason; below, what came in otherwise than it stands. */
export function SaidList({ said, left }: SaidListProps): ReactNode {
  const { t, number } = useWords()
  if (said.length === 0) return null
  return (
    <section className="card import-said" aria-labelledby="import-said" tabIndex={0}>
      <h2 id="import-said">
        {t('import:said.title', { count: said.length + left, n: number(said.length + left) })}
      </h2>
      {(['rejected', 'noticed'] as const).map((kind) => {
        const some = said.filter((one) => one.kind === kind)
        return some.length === 0 ? null : (
          <table key={kind} className="import-fields">
            <caption>{t(`import:said.${kind}`)}</caption>
            <thead>
              <tr>
                <th scope="col">{t('import:said.what')}</th>
                <th scope="col">{t('import:said.where')}</th>
                <th scope="col" className="number">
                  {t('import:said.times')}
                </th>
              </tr>
            </thead>
            <tbody>
              {some.map((one, index) => (
                <tr key={index}>
                  <td>{one.message}</td>
                  <td className="muted">{one.place}</td>
                  <td className="number">{number(one.count)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )
      })}
      {left > 0 ? <p className="muted">{t('import:said.left', { n: number(left) })}</p> : null}
    </section>
  )
}
