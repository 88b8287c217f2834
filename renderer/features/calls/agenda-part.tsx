import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { moveSteps } from '../../../shared/commands/calls/steps.ts'
import type { AgendaItemView, CallView } from '../../../shared/view/shapes/calls.ts'
import { useWhyNotEdit } from '../../bridge/may-edit.ts'
import { Button } from '../../parts/button.tsx'
import { Empty } from '../../parts/empty.tsx'
import { useFilter } from '../../session/choices.ts'
import { langIfOther, useWords } from '../../session/words.ts'
import { withAuthor } from '../author/with-author.ts'
import { AddItem } from './add-item.tsx'
import { Comments } from './comments.tsx'
import { doSteps } from './do-steps.ts'
import { ItemDetails } from './item-details.tsx'
import { SavePaper } from './save-paper.tsx'
import { Proposals } from './proposals.tsx'

/** The agenda: items in their order, to move, open, drop; an item of one's own; what is proposed; comments. */
export function AgendaPart({ call }: { readonly call: CallView }): ReactNode {
  const { t, number } = useWords()
  const whyNot = useWhyNotEdit()
  const isOver = call.minutes !== null && call.minutesOfItems > call.minutes
  const sum = isOver
    ? t('calls:agendaOver', { n: number(call.minutesOfItems), length: number(call.minutes ?? 0) })
    : t('calls:agendaMinutes', { n: number(call.minutesOfItems) })
  return (
    <>
      <section className="card call-part" aria-labelledby="call-agenda">
        <div className="card-title">
          <h3 id="call-agenda">{t('calls:agenda')}</h3>
          {call.items.length === 0 ? null : <span className={isOver ? 'tag tag-thin' : 'muted'}>{sum}</span>}
          {call.items.length === 0 ? null : <SavePaper call={call} paper="agenda" />}
        </div>
        {call.items.length === 0 ? (
          <Empty title={t('calls:agendaNone')}>{t('calls:agendaNoneWhy')}</Empty>
        ) : (
          <Items call={call} whyNot={whyNot} />
        )}
        {whyNot === null ? <AddItem call={call} /> : null}
      </section>
      {whyNot === null && !call.wasHeld ? <Proposals call={call} /> : null}
      {call.wasHeld ? null : (
        <section className="card call-part">
          <Comments on={call.id} title={t('calls:comments')} comments={call.comments} call={call} />
        </section>
      )}
    </>
  )
}

function Items({ call, whyNot }: { readonly call: CallView; readonly whyNot: string | null }): ReactNode {
  const { t } = useWords()
  const { items } = call
  const list = useRef<HTMLOListElement>(null)
  const moving = useRef<string>(null)
  const [dragged, setDragged] = useState<string>()
  const [opened, open] = useFilter<string>('item', '')
  // a row that was moved on the page loses the focus: it has it again
  useEffect(() => {
    if (moving.current === null) return
    list.current
      ?.querySelector<HTMLElement>(`[data-item="${CSS.escape(moving.current)}"] .agenda-name`)
      ?.focus()
    moving.current = null
  }, [items])
  const move = (item: AgendaItemView, to: number): void => {
    const steps = moveSteps(items, item.id, to)
    if (steps.length === 0 || whyNot !== null) return
    moving.current = item.id
    const said = t('calls:moved', {
      name: item.item.name,
      n: Math.max(1, Math.min(to + 1, items.length)),
      of: items.length,
    })
    withAuthor(() => void doSteps(steps, said))
  }
  return (
    <>
      <ol ref={list} className="agenda">
        {items.map((item, index) => (
          <li
            key={item.id}
            data-item={item.id}
            data-dropped={item.status === 'dropped' || undefined}
            draggable={whyNot === null && opened !== item.id}
            data-dragged={dragged === item.id || undefined}
            onDragStart={(event) => {
              event.dataTransfer.effectAllowed = 'move'
              event.dataTransfer.setData('text/plain', item.item.name)
              setDragged(item.id)
            }}
            onDragEnd={() => setDragged(undefined)}
            onDragOver={(event) => {
              if (dragged !== undefined) event.preventDefault()
            }}
            onDrop={(event) => {
              const from = items.find((one) => one.id === dragged)
              setDragged(undefined)
              if (from === undefined) return
              event.preventDefault()
              move(from, index)
            }}
            onKeyDown={(event: KeyboardEvent) => {
              if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
              event.preventDefault()
              move(item, event.key === 'ArrowUp' ? index - 1 : index + 1)
            }}
          >
            <ItemRow
              item={item}
              isOpen={opened === item.id}
              isFirst={index === 0}
              isLast={index === items.length - 1}
              whyNot={whyNot}
              onOpen={() => open(opened === item.id ? '' : item.id)}
              onMove={(by) => move(item, index + by)}
            />
            {opened === item.id ? <ItemDetails item={item} call={call} whyNot={whyNot} /> : null}
          </li>
        ))}
      </ol>
      {items.length > 1 && whyNot === null ? <p className="muted">{t('calls:moveHelp')}</p> : null}
    </>
  )
}

type ItemRowProps = {
  readonly item: AgendaItemView
  readonly isOpen: boolean
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly whyNot: string | null
  readonly onOpen: () => void
  readonly onMove: (by: 1 | -1) => void
}

function ItemRow({ item, isOpen, isFirst, isLast, whyNot, onOpen, onMove }: ItemRowProps): ReactNode {
  const words = useWords()
  const { t, number } = words
  const { name, lang } = item.item
  const isShown = item.eligibility === 'shown' || item.eligibility === 'overridden'
  const isDropped = item.status === 'dropped'
  const drop = (): void => {
    const status = isDropped ? 'proposed' : 'dropped'
    const said = t(isDropped ? 'calls:takenBack' : 'calls:dropped', { name })
    withAuthor(() => void doSteps([{ do: 'edit', id: item.id, properties: { status } }], said))
  }
  return (
    <div className="agenda-row">
      <div className="agenda-words">
        <button
          type="button"
          className="agenda-name"
          aria-expanded={isOpen}
          lang={langIfOther(lang, words)}
          onClick={onOpen}
        >
          {name}
        </button>
        {item.reason === null ? null : (
          <span className="muted clamp" lang={langIfOther(item.reason.lang, words)}>
            {item.reason.text}
          </span>
        )}
        <span className="tags">
          <span className="tag tag-type">{item.statusName}</span>
          {isDropped ? null : (
            <span className={isShown ? 'tag tag-currency-current' : 'tag tag-thin'} title={item.why}>
              {t(isShown ? 'calls:onScreen' : 'calls:notOnScreen')}
            </span>
          )}
          {item.disclosureName === null ? null : <span className="tag">{item.disclosureName}</span>}
          {item.finding?.isGone === true ? <span className="tag tag-none">{t('calls:itemGone')}</span> : null}
          {item.minutes === null ? null : (
            <span className="muted">{t('calls:minutesShort', { n: number(item.minutes) })}</span>
          )}
          {item.lead === null ? null : (
            <span className="muted">{t('calls:leadOf', { name: item.lead.organization.name })}</span>
          )}
        </span>
      </div>
      <div className="agenda-buttons">
        <Button
          look="quiet"
          aria-label={t('calls:upOf', { name })}
          disabled={whyNot !== null || isFirst}
          onClick={() => onMove(-1)}
        >
          {t('calls:up')}
        </Button>
        <Button
          look="quiet"
          aria-label={t('calls:downOf', { name })}
          disabled={whyNot !== null || isLast}
          onClick={() => onMove(1)}
        >
          {t('calls:down')}
        </Button>
        <Button
          look="quiet"
          aria-label={isDropped ? t('calls:takenBack', { name }) : t('calls:dropOf', { name })}
          disabled={whyNot !== null}
          onClick={drop}
        >
          {t(isDropped ? 'calls:takeBack' : 'calls:drop')}
        </Button>
      </div>
    </div>
  )
}
