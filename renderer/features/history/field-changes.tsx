import { useRef, useState, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import type { FieldChangeView, PastValueView } from '../../../shared/view/shapes/history.ts'
import { Button } from '../../parts/button.tsx'
import { langIfOther, useWords } from '../../session/words.ts'

/** So many are shown of one step; a new record says dozens. */
const most = 6

/** What changed, field by field, from what to what. */
export function FieldChanges({ changes }: { readonly changes: readonly FieldChangeView[] }): ReactNode {
  const { t, number } = useWords()
  const [isWhole, setWhole] = useState(false)
  const list = useRef<HTMLUListElement>(null)
  const shown = isWhole || changes.length <= most + 1 ? changes : changes.slice(0, most)
  const showAll = (): void => {
    flushSync(() => setWhole(true))
    list.current?.querySelectorAll<HTMLElement>('li')[most]?.focus() // its button is gone
  }
  return (
    <>
      <ul ref={list} className="field-changes">
        {shown.map((change) => (
          <li key={`${change.record} ${change.field}`} tabIndex={isWhole ? -1 : undefined}>
            <FieldChange change={change} />
          </li>
        ))}
      </ul>
      {shown.length === changes.length ? null : (
        <Button look="link" onClick={showAll}>
          {t('showAll', { n: number(changes.length) })}
        </Button>
      )}
    </>
  )
}

function FieldChange({ change: { label, from, to } }: { readonly change: FieldChangeView }): ReactNode {
  const { t } = useWords()
  return (
    <>
      <span className="change-label">{label}</span> <span className="hidden-words">{t('history:from')} </span>
      <Past value={from} isOld />
      <span aria-hidden="true"> → </span>
      <span className="hidden-words"> {t('history:to')} </span>
      <Past value={to} />
    </>
  )
}

function Past({ value, isOld }: { readonly value: PastValueView; readonly isOld?: boolean }): ReactNode {
  const words = useWords()
  if (value.state !== 'value') return <span className="muted">{value.text}</span>
  const lang = langIfOther(value.lang, words)
  return isOld === true ? <del lang={lang}>{value.text}</del> : <ins lang={lang}>{value.text}</ins>
}
