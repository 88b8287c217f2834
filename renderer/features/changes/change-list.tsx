import { memo, useState, type ReactNode } from 'react'
import {
  changeSections,
  type ChangeRow as Row,
  type ChangeSection,
  type ChangesView,
} from '../../../shared/view/shapes/changes.ts'
import { Button } from '../../parts/button.tsx'
import { Foreign } from '../../parts/foreign.tsx'
import { moveInList } from '../../parts/roving.ts'
import { idOf, selectionOf } from '../../session/selection.ts'
import { select, useTrail } from '../../session/session.ts'
import { langIfOther, useWords } from '../../session/words.ts'
import { FieldChanges } from '../history/field-changes.tsx'
import { ChangeLegend, ChangeTag } from './change-tag.tsx'

const firstOnes = 12

/** What differs, by what it is about; each row opens its record or finding. What is empty is not shown. */
export function ChangeList({ changes }: { readonly changes: ChangesView }): ReactNode {
  const { t } = useWords()
  const sections = changeSections.filter((one) => changes.rows[one].length > 0)
  const tones = new Set(sections.flatMap((one) => changes.rows[one].map((row) => row.tone)))
  return (
    <>
      <section className="card change-legend" aria-label={t('changes:legend')}>
        <ChangeLegend tones={tones} />
        <p className="muted">
          {t('changes:axisAbout.in-force')} {t('changes:axisAbout.recorded')}
        </p>
      </section>
      {sections.map((section) => (
        <Section key={section} section={section} rows={changes.rows[section]} />
      ))}
    </>
  )
}

type SectionProps = { readonly section: ChangeSection; readonly rows: readonly Row[] }

const Section = memo(function Section({ section, rows }: SectionProps): ReactNode {
  const { t, number } = useWords()
  const [isWhole, setWhole] = useState(false)
  const root = useTrail()[0]
  const selectedId = root === undefined ? undefined : idOf(root)
  const shown = isWhole ? rows : rows.slice(0, firstOnes)
  const inOrder = shown.find((row) => row.id === selectedId) ?? shown[0]
  return (
    <section className="card" aria-label={t(`changes:section.${section}`)} data-section={section}>
      <header className="card-head">
        <div className="card-title">
          <h2>{t(`changes:section.${section}`)}</h2>
          <span className="muted number">{number(rows.length)}</span>
        </div>
        <p className="muted">{t(`changes:sectionAbout.${section}`)}</p>
      </header>
      <ul className="change-rows" onKeyDown={moveInList}>
        {shown.map((row) => (
          <ChangeRow
            key={`${row.id} ${row.mark} ${row.axis}`}
            row={row}
            isSelected={row.id === selectedId}
            isInTabOrder={row === inOrder}
          />
        ))}
      </ul>
      {rows.length > firstOnes ? (
        <Button look="quiet" className="show-all" onClick={() => setWhole(!isWhole)}>
          {isWhole ? t('showFewer') : t('showAll', { n: number(rows.length) })}
        </Button>
      ) : null}
    </section>
  )
})

type RowProps = { readonly row: Row; readonly isSelected: boolean; readonly isInTabOrder: boolean }

/** The whole row can be clicked; its name is the button for the keyboard. */
function ChangeRow({ row, isSelected, isInTabOrder }: RowProps): ReactNode {
  const words = useWords()
  const { t } = words
  return (
    <li
      className="change-row"
      data-selected={isSelected || undefined}
      data-change={row.mark}
      onClick={() => select(selectionOf(row.id))}
    >
      <span className="change-what">
        <ChangeTag tone={row.tone} name={row.markName} />
      </span>
      <div className="finding-words">
        <button
          type="button"
          className="finding-name"
          data-roving=""
          tabIndex={isInTabOrder ? 0 : -1}
          aria-current={isSelected ? 'true' : undefined}
          lang={langIfOther(row.lang, words)}
        >
          {row.name}
        </button>
        {row.why === '' ? null : <p className="muted">{row.why}</p>}
        {row.replies?.map((reply) => (
          <p key={`${reply.organization} ${reply.date ?? ''}`}>
            <b>{reply.name}</b>{' '}
            {reply.text === '' ? t('reply.noneYet') : <Foreign lang={reply.lang}>{reply.text}</Foreign>}
          </p>
        ))}
        {row.fields.length === 0 ? null : <FieldChanges changes={row.fields} />}
      </div>
      <div className="finding-sources muted">
        <span>{row.typeName}</span>
        <span className="tag tag-type">{row.axisName}</span>
      </div>
    </li>
  )
}
