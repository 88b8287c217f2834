import type { FocusEvent, ReactNode } from 'react'
import { typeName } from '../../../shared/view/names.ts'
import { Button } from '../../parts/button.tsx'
import { Empty } from '../../parts/empty.tsx'
import type { RoomAction } from '../../session/room-keys.ts'
import { useWords } from '../../session/words.ts'
import { PickList } from '../frame/pick-list.tsx'
import { acceptable, type Row } from './room-model.ts'
import type { OpenRoom } from './room-state.ts'
import { calledOf, placeInWords } from './room-words.ts'

type SuggestionListProps = {
  readonly room: OpenRoom
  readonly rows: readonly Row[]
  readonly shown: readonly Row[]
  readonly row: Row | undefined
  readonly onChoose: (id: string) => void
  readonly onAct: (action: RoomAction) => void
  readonly whyNot: string | null
}

/** What the document seems to state, as it is narrowed; arrows move, and all that is listed can be decided at once. */
export function SuggestionList(props: SuggestionListProps): ReactNode {
  const { rows, shown, row, onChoose } = props
  const { t, number } = useWords()
  /** Whoever moves through the list with the arrows sees each passage at once. */
  const follow = (event: FocusEvent): void => {
    const id = event.target.closest<HTMLElement>('[data-id]')?.dataset['id']
    if (id !== undefined && id !== row?.id) onChoose(id)
  }
  return (
    <section className="card findings-list room-list" aria-label={t('pane.list')} onFocus={follow}>
      <PickList
        title={t('room:list', { count: shown.length, n: number(shown.length) })}
        items={shown}
        selectedId={row?.id}
        empty={
          rows.length === 0 ? (
            <Empty title={t('room:nothing')}>{t('room:nothingWhy')}</Empty>
          ) : (
            <Empty title={t('room:empty')}>{t('room:emptyWhy')}</Empty>
          )
        }
        onSelect={(one) => onChoose(one.id)}
        render={(one) => <Line row={one} />}
      />
      <Whole {...props} />
    </section>
  )
}

/** A table, a heading, a kind at a time: all that is listed and open. */
function Whole({ room, shown, onAct, whyNot }: SuggestionListProps): ReactNode {
  const { t, number } = useWords()
  const { ready, asked } = acceptable(shown)
  const open = ready.length + asked.length
  if (open < 2) return null
  return (
    <div className="room-whole" role="group" aria-label={t('room:all')}>
      <Button
        disabled={whyNot !== null || room.isAccepting || ready.length === 0}
        title={whyNot ?? undefined}
        aria-keyshortcuts="Shift+A"
        onClick={() => onAct('acceptAll')}
      >
        {t('room:acceptAll', { count: ready.length, n: number(ready.length) })}{' '}
        <kbd aria-hidden="true">⇧A</kbd>
      </Button>
      <Button aria-keyshortcuts="Shift+R" onClick={() => onAct('rejectAll')}>
        {t('room:rejectAll', { count: open, n: number(open) })} <kbd aria-hidden="true">⇧R</kbd>
      </Button>
    </div>
  )
}

function Line({ row }: { readonly row: Row }): ReactNode {
  const words = useWords()
  const { t, language, number } = words
  const { suggestion, status, isCorrected, isAsked } = row
  return (
    <>
      <b className="clamp">{calledOf(suggestion)}</b>
      <span className="tags">
        <span className="tag tag-type">{typeName(suggestion.type, language)}</span>
        {status === 'open' ? null : <span className="tag tag-verdict">{t(`room:status.${status}`)}</span>}
        {isCorrected ? <span className="tag">{t('room:status.isEdited')}</span> : null}
        {isAsked ? <span className="tag tag-thin">{t('room:status.isAsked')}</span> : null}
        <span className="muted">
          {placeInWords(suggestion, words)} ·{' '}
          {t('room:facts.percent', { n: number(Math.round(suggestion.confidence * 100)) })}
        </span>
      </span>
    </>
  )
}
