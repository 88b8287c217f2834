import { useId, useState, type ReactNode } from 'react'
import type { Command } from '../../../shared/commands/command.ts'
import type { StrategiesView } from '../../../shared/view/shapes/strategies.ts'
import { dispatch } from '../../bridge/dispatch.ts'
import { useWhyNotEdit } from '../../bridge/may-edit.ts'
import type { RefusalValue } from '../../bridge/refusal.ts'
import { Button } from '../../parts/button.tsx'
import { RefusalNote } from '../../parts/refusal-note.tsx'
import { SelectField } from '../../parts/select-field.tsx'
import { tell } from '../../session/announce.ts'
import { langIfOther, useWords, type Words } from '../../session/words.ts'
import { withAuthor } from '../author/with-author.ts'
import type { Row } from './strategy-name.tsx'

type AlignRowProps = { readonly row: Row; readonly comparison: StrategiesView }

/** Says that two rows are the same one, or takes that back: a relationship on the map, so that the rows stay so. */
export function AlignRow({ row, comparison }: AlignRowProps): ReactNode {
  const { t } = useWords()
  const whyNot = useWhyNotEdit()
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const [other, setOther] = useState('')
  const [refusal, setRefusal] = useState<RefusalValue | null>(null)
  const others = comparison.rows.filter((one) => one.id !== row.id)
  const write = async (command: Command, done: string): Promise<void> => {
    const refused = await dispatch(command)
    setRefusal(refused)
    if (refused !== null) return
    setOther('')
    setOpen(false)
    tell(done)
  }
  return (
    <div className="compared-align">
      <Button
        aria-expanded={isOpen}
        aria-controls={id}
        aria-label={t('strategies:align.title', { row: row.name })}
        onClick={() => setOpen(!isOpen)}
      >
        {row.aligned.length === 0
          ? t('strategies:align.button')
          : t('strategies:align.aligned', { count: row.aligned.length })}
      </Button>
      <div id={id} role="group" aria-label={t('strategies:align.title', { row: row.name })} hidden={!isOpen}>
        <p className="muted">{t('strategies:align.about')}</p>
        <Aligned
          row={row}
          isDisabled={whyNot !== null}
          onSeparate={(relationship, name) =>
            withAuthor(
              () =>
                void write({ do: 'unrelate', id: relationship }, t('strategies:align.separated', { name })),
            )
          }
        />
        <SelectField
          label={t('strategies:align.with')}
          value={other}
          options={[
            ['', t('strategies:align.none')],
            ...others.map((one) => [one.id, nameWithPlace(one, comparison, t)] as const),
          ]}
          onChange={setOther}
        />
        {whyNot === null ? null : <p className="muted">{whyNot}</p>}
        {refusal === null ? null : <RefusalNote refusal={refusal} />}
        <Button
          look="primary"
          disabled={other === '' || whyNot !== null}
          onClick={() =>
            withAuthor(
              () =>
                void write(
                  { do: 'relate', type: 'ALIGNED_WITH', from: row.id, to: other },
                  t('strategies:align.done'),
                ),
            )
          }
        >
          {t('strategies:align.do')}
        </Button>
      </div>
    </div>
  )
}

/** A row with the place of the strategy that fills it: headings are called alike. */
function nameWithPlace({ name, heldBy }: Row, { heads }: StrategiesView, t: Words['t']): string {
  const place = heads.find((one) => one.id === heldBy[0])?.placeName ?? ''
  return place === '' ? name : t('strategies:option', { name, place })
}

type AlignedProps = {
  readonly row: Row
  readonly isDisabled: boolean
  readonly onSeparate: (relationship: string, name: string) => void
}

/** What stands in the row since somebody aligned it, each with the way back. */
function Aligned({ row, isDisabled, onSeparate }: AlignedProps): ReactNode {
  const words = useWords()
  const { t } = words
  if (row.aligned.length === 0) return null
  return (
    <ul className="aligned">
      {row.aligned.map(({ id, name, lang, relationship }) => (
        <li key={id}>
          <span lang={langIfOther(lang, words)}>{name}</span>
          {relationship === null ? null : (
            <Button
              look="quiet"
              disabled={isDisabled}
              aria-label={t('strategies:align.separateOf', { name })}
              onClick={() => onSeparate(relationship, name)}
            >
              {t('strategies:align.separate')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}
