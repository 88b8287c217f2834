import type { ReactNode } from 'react'
import { typeName } from '../../../shared/view/names.ts'
import { Button } from '../../parts/button.tsx'
import { PaneHeading } from '../../parts/pane-heading.tsx'
import { roomKeys, type RoomAction } from '../../session/room-keys.ts'
import { select, showView } from '../../session/session.ts'
import { useWords } from '../../session/words.ts'
import type { Row } from './room-model.ts'
import type { OpenRoom } from './room-state.ts'
import { calledOf } from './room-words.ts'
import { SuggestionFacts } from './suggestion-facts.tsx'
import { SuggestionForm } from './suggestion-form.tsx'
import { WhichRecord } from './which-record.tsx'

export type SuggestionDetailProps = {
  readonly room: OpenRoom
  readonly rows: readonly Row[]
  readonly row: Row
  readonly onAct: (action: RoomAction) => void
  readonly whyNot: string | null
}

/** One suggestion: what one key does with it, what it would be on the map, why it is proposed; or the form that corrects it. */
export function SuggestionDetail(props: SuggestionDetailProps): ReactNode {
  const { room, row, onAct } = props
  const { t, language } = useWords()
  const { suggestion, status } = row
  const likely = status === 'open' ? (room.standing.likely[row.id] ?? []) : []
  return (
    <>
      {room.isEditing ? null : <Actions {...props} />}
      <div className="room-detail">
        <PaneHeading of="details">{calledOf(suggestion)}</PaneHeading>
        <p className="tags">
          <span className="tag tag-type">{typeName(suggestion.type, language)}</span>
          <span className="tag">{t(`room:status.${status}`)}</span>
          {row.isCorrected ? <span className="tag">{t('room:status.isEdited')}</span> : null}
        </p>
        {likely.length === 0 ? null : <WhichRecord id={row.id} likely={likely} pick={room.picks[row.id]} />}
        {room.isEditing ? (
          <SuggestionForm row={row} onAct={onAct} canAccept={props.whyNot === null && !row.isAsked} />
        ) : (
          <SuggestionFacts {...props} />
        )}
      </div>
    </>
  )
}

function Actions({ room, row, onAct, whyNot }: SuggestionDetailProps): ReactNode {
  const { t } = useWords()
  const isOpen = row.status === 'open'
  const button = (action: keyof typeof roomKeys, label: string, isPrimary = false) => {
    const isBarred = action === 'accept' && (whyNot !== null || room.isAccepting)
    return (
      <Button
        key={action}
        look={isPrimary ? 'primary' : 'plain'}
        disabled={isBarred}
        title={isBarred ? (whyNot ?? undefined) : undefined}
        aria-keyshortcuts={roomKeys[action]}
        onClick={({ detail }) => {
          // the second click of a double click would meet a suggestion that nobody has read yet
          if (detail < 2 || action === 'next' || action === 'previous') onAct(action)
        }}
      >
        {label} <kbd aria-hidden="true">{roomKeys[action]}</kbd>
      </Button>
    )
  }
  const recordId = row.status === 'same' ? room.decisions.same[row.id] : row.id
  return (
    <div className="review-actions" role="group" aria-label={t('room:actions')}>
      <div className="review-buttons">
        {isOpen
          ? [
              button('accept', t('room:accept'), true),
              button('edit', t('room:edit')),
              button('reject', t('room:reject')),
            ]
          : null}
        {row.status === 'rejected' || row.status === 'same' ? button('reject', t('room:reopen')) : null}
        {row.status === 'accepted' || row.status === 'same' ? (
          <Button
            onClick={() => {
              if (recordId !== undefined) select({ kind: 'record', id: recordId }, 'records')
              showView('records')
            }}
          >
            {t('room:record')}
          </Button>
        ) : null}
        {button('previous', t('room:previous'))}
        {button('next', t('room:next'))}
      </div>
    </div>
  )
}
