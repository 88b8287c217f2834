import type { ReactNode } from 'react'
import type { ConflictView, MergePreviewView } from '../../../shared/view/shapes/conflicts.ts'
import type { FieldChangeView } from '../../../shared/view/shapes/history.ts'
import { langIfOther, useWords, type Words } from '../../session/words.ts'

type MergePreviewProps = { readonly name: string; readonly preview: MergePreviewView }

/** What a merge would bring, record by record: what is in conflict first, then what goes, changes, and is new. */
export function MergePreview({ name, preview }: MergePreviewProps): ReactNode {
  const { t, number, list } = useWords()
  const { counts, documents, people, closed, records } = preview
  const said = (['conflicts', 'new', 'changed', 'removed'] as const)
    .map((key) => [key, counts[key]] as const)
    .concat([['documents', documents]] as never)
    .filter(([, count]) => count > 0)
  const rest = counts.new + counts.changed + counts.removed + inConflict(preview) - records.length
  return (
    <>
      <p className="dialog-about">{t('merging:about', { name })}</p>
      <ul className="merge-counts">
        {said.map(([key, count]) => (
          <li key={key}>{t(`merging:counts.${key}`, { count, n: number(count) })}</li>
        ))}
      </ul>
      {people.length === 0 ? null : (
        <p className="muted">
          {t('merging:by', {
            people: list(
              people.map((one) =>
                t('merging:person', {
                  name: one.organization === null ? one.name : `${one.name}, ${one.organization}`,
                  count: one.count,
                  n: number(one.count),
                }),
              ),
            ),
          })}
        </p>
      )}
      {closed === 0 ? null : (
        <p className="muted">{t('merging:closed', { count: closed, n: number(closed) })}</p>
      )}
      <h3>{t('merging:records')}</h3>
      <ul className="merge-records">
        {records.map((one) => (
          <MergedRecord key={one.id} one={one} />
        ))}
      </ul>
      {rest > 0 ? <p className="muted">{t('merging:more', { count: rest, n: number(rest) })}</p> : null}
    </>
  )
}

function inConflict({ records }: MergePreviewView): number {
  return records.filter((one) => one.effect === 'conflict').length
}

function MergedRecord({ one }: { readonly one: MergePreviewView['records'][number] }): ReactNode {
  const words = useWords()
  const { t, number } = words
  const { record, typeName, effect, changes, conflicts } = one
  const left = changes.length - firstOnes
  return (
    <li>
      <p>
        <b lang={langIfOther(record.lang, words)}>{record.name}</b>{' '}
        <span className="tag tag-type">{typeName}</span>{' '}
        <span className={`tag ${effect === 'conflict' ? 'tag-thin' : 'tag-verdict'}`}>
          {t(`merging:effect.${effect}`)}
        </span>
      </p>
      <ul className="muted">
        {conflicts.map((conflict) => (
          <li key={conflict.id}>{inWords(conflict, t)}</li>
        ))}
        {changes.slice(0, firstOnes).map((change, index) => (
          <Change key={index} change={change} />
        ))}
        {left > 0 ? <li>{t('merging:moreChanges', { count: left, n: number(left) })}</li> : null}
      </ul>
    </li>
  )
}

const firstOnes = 8

function inWords({ label, sides: [mine, theirs] }: ConflictView, t: Words['t']): string {
  return t('merging:inConflict', { label, mine: mine?.text ?? '', theirs: theirs?.text ?? '' })
}

function Change({ change }: { readonly change: FieldChangeView }): ReactNode {
  const { t } = useWords()
  return <li>{t('merging:fromTo', { label: change.label, from: change.from.text, to: change.to.text })}</li>
}
