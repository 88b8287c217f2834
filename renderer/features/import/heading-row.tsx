import { useId, useRef, useState, type ReactNode } from 'react'
import type { ImportTable } from '../../../shared/contract/import-state.ts'
import { invoke } from '../../bridge/invoke.ts'
import type { RefusalValue } from '../../bridge/refusal.ts'
import { RefusalNote } from '../../parts/refusal-note.tsx'
import { announce } from '../../session/announce.ts'
import { useWords } from '../../session/words.ts'

type HeadingRowProps = {
  /** The place of the table among those that were read. */
  readonly nth: number
  readonly table: ImportTable
  /** Told how the table would be read with the row that was chosen. */
  readonly onChange: (table: ImportTable) => void
}

/**
 * The first rows of a table as they stand, each of which may be that of the headings. Choosing one proposes the columns
 * below anew. Open from the start where the headings are not in the first row: there the proposal is most often wrong.
 */
export function HeadingRow({ nth, table, onChange }: HeadingRowProps): ReactNode {
  const { t, number } = useWords()
  const name = useId()
  const [isOpen] = useState(table.headingRow > 1)
  const [refusal, setRefusal] = useState<RefusalValue>()
  const newest = useRef(0)
  const width = Math.max(...table.preview.map(({ cells }) => cells.length))
  const choose = async (row: number): Promise<void> => {
    newest.current = row
    const proposed = await invoke('import:heading', { table: nth, row })
    if (newest.current !== row) return // the arrow keys went on
    setRefusal(proposed.ok ? undefined : proposed.refusal)
    if (!proposed.ok) return
    onChange(proposed.value)
    const count = proposed.value.columns.length
    announce(t('import:columns.proposedAnew', { count, n: number(count), row: number(row) }))
  }
  return (
    <details className="import-rows" open={isOpen}>
      <summary>{t('import:columns.chooseRow')}</summary>
      {refusal === undefined ? null : <RefusalNote refusal={refusal} />}
      <div className="table-scroll" tabIndex={0} role="group" aria-label={t('import:columns.firstRows')}>
        <table className="import-preview">
          <caption className="hidden-words">{t('import:columns.firstRows')}</caption>
          <tbody>
            {table.preview.map(({ row, cells }) => (
              <tr
                key={row}
                data-heading={row === table.headingRow || undefined}
                data-above={row < table.headingRow || undefined}
              >
                <th scope="row">
                  <label className="check">
                    <input
                      type="radio"
                      name={name}
                      checked={row === table.headingRow}
                      onChange={() => void choose(row)}
                    />
                    <span>{t('import:columns.row', { row: number(row) })}</span>
                  </label>
                </th>
                {Array.from({ length: width }, (_, i) => (
                  <td key={i}>{cells[i] ?? ''}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
