import { useId, useState, type ReactNode } from 'react'
import type {
  ConflictGroupView,
  ConflictSideView,
  ConflictView,
} from '../../../shared/view/shapes/conflicts.ts'
import { Button } from '../../parts/button.tsx'
import { Citations } from '../../parts/citations.tsx'
import { langIfOther, useWords } from '../../session/words.ts'
import { withAuthor } from '../author/with-author.ts'
import { AnotherValue, mayWriteAnother } from './another-value.tsx'

type ConflictCardProps = {
  readonly conflict: ConflictView
  readonly group: ConflictGroupView
  readonly whyNot: string | null
  readonly onSettle: (value: unknown) => void
  readonly onWriting: () => void
}

type Row = Pick<ConflictSideView, 'value' | 'text' | 'lang' | 'sources'> & {
  readonly which: ConflictSideView['which'] | 'base'
  readonly side: ConflictSideView | null
}

/** One conflict: each side with who, when and source, what both had seen, and the ways to settle it. */
export function ConflictCard(props: ConflictCardProps): ReactNode {
  const { conflict, group, whyNot, onSettle, onWriting } = props
  const words = useWords()
  const { t } = words
  const heading = useId()
  const [isWriting, setWriting] = useState(false)
  const { kind, label, sides, base } = conflict
  const hasBase = kind === 'values' || kind === 'unfit'
  const rows: readonly Row[] = [
    ...sides.map((side) => ({ ...side, side })),
    ...(hasBase ? [{ ...base, which: 'base' as const, side: null }] : []),
  ]
  const off = { disabled: whyNot !== null, title: whyNot ?? undefined }
  return (
    <section className="conflict" aria-labelledby={heading}>
      <h3 id={heading}>{label}</h3>
      <p className="muted">{conflict.why}</p>
      <div className="table-scroll">
        <table className="data-table conflict-table">
          <caption className="hidden-words">{t('conflicts:sides', { label })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('conflicts:field')}</th>
              <th scope="col">{t('conflicts:value')}</th>
              <th scope="col">{t('conflicts:who')}</th>
              {hasBase ? <th scope="col">{t('conflicts:source')}</th> : null}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={index}>
                <th scope="row">
                  {t(`conflicts:which.${row.which}`)}
                  <span className="muted side-why">{t(`conflicts:whichWhy.${row.which}`)}</span>
                </th>
                <td>
                  <Value row={row} />
                  {isAllowed(conflict, row) ? (
                    <Button
                      className="take"
                      {...off}
                      aria-label={t('conflicts:takeOf', {
                        action: t(`conflicts:take.${row.which}`),
                        label,
                        value: row.text,
                      })}
                      onClick={() => onSettle(row.value ?? null)}
                    >
                      {t(`conflicts:take.${row.which}`)}
                    </Button>
                  ) : null}
                </td>
                <td>
                  <Who side={row.side} />
                </td>
                {hasBase ? (
                  <td>
                    {row.sources.length === 0 ? (
                      <span className="muted">{t('conflicts:noSource')}</span>
                    ) : (
                      <Citations citations={row.sources} />
                    )}
                  </td>
                ) : null}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {mayWriteAnother(conflict, group) ? (
        isWriting ? (
          <AnotherValue conflict={conflict} group={group} onFocus={onWriting} />
        ) : (
          <Button
            look="quiet"
            {...off}
            aria-label={t('conflicts:anotherOf', { label })}
            onClick={() => withAuthor(() => setWriting(true))}
          >
            {t('conflicts:another')}
          </Button>
        )
      ) : null}
    </section>
  )
}

/** A value that the field does not allow stands, and cannot be chosen. */
function isAllowed({ kind }: ConflictView, { which }: Row): boolean {
  return kind !== 'unfit' || which === 'base'
}

function Value({ row }: { readonly row: Row }): ReactNode {
  const words = useWords()
  const { t } = words
  const changes = row.side?.changes ?? []
  return (
    <>
      <p>
        <span lang={row.lang === null ? undefined : langIfOther(row.lang, words)}>{row.text}</span>{' '}
        {row.side?.isShown === true ? <span className="tag tag-verdict">{t('conflicts:shown')}</span> : null}
      </p>
      {changes.length === 0 ? null : (
        <ul className="muted">
          {changes.map((one, index) => (
            <li key={index}>{t('conflicts:change', { label: one.label, value: one.to.text })}</li>
          ))}
        </ul>
      )}
    </>
  )
}

function Who({ side }: { readonly side: ConflictSideView | null }): ReactNode {
  const words = useWords()
  const { t } = words
  if (side === null) return null
  const { author, organization, at, receivedAt, reason } = side
  if (at === null) return <span className="muted">{t('conflicts:nobody')}</span>
  return (
    <>
      <p>{[author, organization].filter((one) => one !== null && one !== '').join(', ')}</p>
      <p className="muted">
        {t('conflicts:written', { when: words.instant(at) })}
        {receivedAt === null || isSameMinute(at, receivedAt) ? null : (
          <> · {t('conflicts:received', { when: words.instant(receivedAt) })}</>
        )}
      </p>
      {reason === null ? null : <p className="muted">{t('conflicts:because', { reason })}</p>}
    </>
  )
}

function isSameMinute(a: string, b: string): boolean {
  return a.slice(0, 16) === b.slice(0, 16)
}
