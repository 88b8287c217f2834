import type { ReactNode } from 'react'
import type { CallRoomView, RoomItemView } from '../../../shared/view/shapes/calls.ts'
import { useWords } from '../../session/words.ts'
import { NextSteps } from './actions-page.tsx'
import { ActionForm } from './action-form.tsx'
import { NoteField } from './note-field.tsx'
import { OutcomeForm } from './outcome-form.tsx'
import { Outcome } from './outcome.tsx'
import { ReservationForm } from './reservation-form.tsx'

/** What comes of an item, beside it: outcomes by consensus, actions that are offered and accepted, notes (R34). */
export function RoomWrite({
  item,
  room,
}: {
  readonly item: RoomItemView
  readonly room: CallRoomView
}): ReactNode {
  const { t, list } = useWords()
  return (
    <aside className="room-write" aria-label={t('calls:mode.outcome')}>
      <section data-write="outcome" aria-labelledby="write-outcome">
        <h2 id="write-outcome">{t('calls:mode.outcome')}</h2>
        {item.outcomes.map((outcome) => (
          <div key={outcome.id}>
            <Outcome outcome={outcome} />
            <ReservationForm outcome={outcome} participants={room.participants} />
          </div>
        ))}
        <OutcomeForm item={item} />
      </section>
      <section data-write="action" aria-labelledby="write-action">
        <h2 id="write-action">{t('calls:mode.action')}</h2>
        {item.actions.map((action) => (
          <div key={action.id} className="outcome">
            <p>
              <span className="tag">{action.standingName}</span> {action.action.name}{' '}
              <span className="muted">{list(action.offeredBy.map(({ name }) => name))}</span>
            </p>
            <NextSteps one={action} />
          </div>
        ))}
        <ActionForm item={item} participants={room.participants} />
      </section>
      <section data-write="notes" aria-labelledby="write-notes">
        <h2 id="write-notes">{t('calls:mode.notes')}</h2>
        <NoteField item={item} />
      </section>
    </aside>
  )
}
