import { useState, type ReactNode } from 'react'
import type { Command } from '../../../shared/commands/command.ts'
import type { StrategiesView } from '../../../shared/view/shapes/strategies.ts'
import { dispatch } from '../../bridge/dispatch.ts'
import { useWhyNotEdit } from '../../bridge/may-edit.ts'
import type { RefusalValue } from '../../bridge/refusal.ts'
import { Button } from '../../parts/button.tsx'
import { Popover } from '../../parts/popover.tsx'
import { RefusalNote } from '../../parts/refusal-note.tsx'
import { tell } from '../../session/announce.ts'
import { langIfOther, useWords } from '../../session/words.ts'
import { withAuthor } from '../author/with-author.ts'
import type { Row } from './strategy-name.tsx'

type AlignRowProps = { readonly row: Row; readonly comparison: StrategiesView }

/** Says that two rows are the same one, or takes that back: a relationship on the map, so that the rows stay so. */
export function AlignRow({ row, comparison }: AlignRowProps): ReactNode {
  const words = useWords()
  const { t } = words
  const whyNot = useWhyNotEdit()
  const [other, setOther] = useState('')
  const [refusal, setRefusal] = useState<RefusalValue | null>(null)
  const others = comparison.rows.filter((one) => one.id !== row.id)
  const write = async (command: Command, done: string, close: () => void): Promise<void> => {
    const refused = await dispatch(command)
    setRefusal(refused)
    if (refused !== null) return
    setOther('')
    tell(done)
    close()
  }
  return (
    <div className="compared-align">
      <Popover
        label={t('strategies:align.title', { row: row.name })}
        button={
          row.aligned.length === 0
            ? t('strategies:align.button')
            : t('strategies:align.aligned', { count: row.aligned.length })
        }
        buttonLabel={t('strategies:align.title', { row: row.name })}
        buttonClass="button button-quiet"
        onToggle={() => setRefusal(null)}
      >
        {(close) => (
          <div className="align-menu">
            <p className="muted">{t('strategies:align.about')}</p>
            {row.aligned.length === 0 ? null : (
              <ul className="aligned">
                {row.aligned.map((one) => (
                  <li key={one.id}>
                    <span lang={langIfOther(one.lang, words)}>{one.name}</span>
                    {one.relationship === null ? null : (
                      <Button
                        look="quiet"
                        disabled={whyNot !== null}
                        aria-label={t('strategies:align.separateOf', { name: one.name })}
                        onClick={() => {
                          const { relationship } = one
                          if (relationship === null) return
                          withAuthor(
                            () =>
                              void write(
                                { do: 'unrelate', id: relationship },
                                t('strategies:align.separated', { name: one.name }),
                                close,
                              ),
                          )
                        }}
                      >
                        {t('strategies:align.separate')}
                      </Button>
                    )}
                  </li>
                ))}
              </ul>
            )}
            <label className="select">
              <span>{t('strategies:align.with')}</span>
              <select value={other} onChange={(event) => setOther(event.target.value)}>
                <option value="">{t('strategies:align.none')}</option>
                {others.map((one) => (
                  <option key={one.id} value={one.id}>
                    {one.name}
                  </option>
                ))}
              </select>
            </label>
            {whyNot === null ? null : <p className="muted">{whyNot}</p>}
            {refusal === null ? null : <RefusalNote refusal={refusal} />}
            <div className="popover-foot">
              <Button look="quiet" onClick={close}>
                {t('cancel')}
              </Button>
              <Button
                look="primary"
                disabled={other === '' || whyNot !== null}
                onClick={() =>
                  withAuthor(
                    () =>
                      void write(
                        { do: 'relate', type: 'ALIGNED_WITH', from: row.id, to: other },
                        t('strategies:align.done'),
                        close,
                      ),
                  )
                }
              >
                {t('strategies:align.do')}
              </Button>
            </div>
          </div>
        )}
      </Popover>
    </div>
  )
}
