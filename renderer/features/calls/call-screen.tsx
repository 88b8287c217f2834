import { useEffect, useRef, type ReactNode } from 'react'
import type { CallRoomView, RoomItemView } from '../../../shared/view/shapes/calls.ts'
import { useAnswer } from '../../bridge/use-answer.ts'
import { Answer } from '../../parts/answer.tsx'
import { Button } from '../../parts/button.tsx'
import { wishFocus } from '../../parts/focus.ts'
import { useViewKeys } from '../../parts/use-view-keys.ts'
import { announce } from '../../session/announce.ts'
import { leaveCallMode, showItem, type CallMode } from '../../session/call-mode.ts'
import { setLanguage, useSession } from '../../session/session.ts'
import { langIfOther, useWords } from '../../session/words.ts'
import { OpeningNote } from '../frame/opening-note.tsx'
import { RoomItem } from './room-item.tsx'
import { RoomWrite } from './room-write.tsx'
import { minutesAndSeconds, useTimer, type Timer } from './use-timer.ts'

type Key = 'next' | 'previous' | 'timer' | 'language' | 'outcome' | 'action' | 'notes' | 'leave'

const keys: Readonly<Record<string, Key>> = {
  arrowright: 'next',
  pagedown: 'next',
  arrowleft: 'previous',
  pageup: 'previous',
  t: 'timer',
  l: 'language',
  o: 'outcome',
  a: 'action',
  n: 'notes',
  escape: 'leave',
}

function keyOf(event: KeyboardEvent): Key | undefined {
  const isHeld = event.ctrlKey || event.metaKey || event.altKey
  return isHeld ? undefined : keys[event.key.toLowerCase()]
}

const isWalk = (key: Key): boolean => key === 'next' || key === 'previous'

/**
 * The screen that is shared with everybody on a call, in place of the whole window: one item at a time, computed on
 * what all of them may see (R20, R28).
 */
export function CallScreen({ mode }: { readonly mode: CallMode }): ReactNode {
  const { t } = useWords()
  const answered = useAnswer('callRoom', { id: mode.call })
  return (
    <main className="call-screen" data-pane="main" tabIndex={-1} aria-label={t('calls:mode.title')}>
      <OpeningNote />
      <Answer of={answered} what={t('calls:mode.title')}>
        {(room) => (room === null ? <Closed /> : <Screen room={room} mode={mode} />)}
      </Answer>
    </main>
  )
}

function leave(): void {
  leaveCallMode()
  wishFocus('main')
}

function Closed(): ReactNode {
  const { t } = useWords()
  return (
    <div className="room-item">
      <h1>{t('calls:mode.closed')}</h1>
      <p>{t('calls:mode.closedWhy')}</p>
      <Button look="primary" onClick={leave} autoFocus>
        {t('calls:mode.leave')}
      </Button>
    </div>
  )
}

function Screen({ room, mode }: { readonly room: CallRoomView; readonly mode: CallMode }): ReactNode {
  const { t, language } = useWords()
  const { items } = room
  const at = Math.max(
    0,
    items.findIndex((one) => one.id === mode.item),
  )
  const item = items[at]
  const id = item?.id
  const timer = useTimer(id)
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    title.current?.focus()
  }, [id])
  const said = useRef(language)
  useEffect(() => {
    // a button that only changes its words says nothing by itself
    if (said.current !== language) announce(t('calls:mode.inLanguage'))
    said.current = language
  }, [language, t])
  const go = (to: number): void => {
    const next = items[to]
    if (next === undefined) return
    showItem(next.id)
    announce(t('calls:mode.said', { n: to + 1, of: items.length, title: next.title.text }))
  }
  const act = (key: Key): void => {
    if (key === 'next' || key === 'previous') go(at + (key === 'next' ? 1 : -1))
    else if (key === 'timer') timer.toggle()
    else if (key === 'language') setLanguage(language === 'en' ? 'fr' : 'en')
    else if (key === 'leave') leave()
    else focusWrite(view.current, key)
  }
  const view = useViewKeys({ actionOf: keyOf, isWalk, act })
  return (
    <div ref={view} className="call-room">
      <Head room={room} at={at} timer={timer} item={item} act={act} />
      {item === undefined ? (
        <div className="room-item">
          <h1 ref={title} tabIndex={-1}>
            {t('calls:mode.none')}
          </h1>
          <p>{t('calls:mode.noneWhy')}</p>
        </div>
      ) : (
        <div className="call-room-body">
          <RoomItem key={item.id} item={item} call={room.call.id} heading={title} />
          <RoomWrite key={`write ${item.id}`} item={item} room={room} />
        </div>
      )}
      <footer className="call-room-foot muted">
        <span>{room.audienceText}</span>
        <span>{t('calls:mode.keys')}</span>
      </footer>
    </div>
  )
}

/** The first field of a part of what is written beside the item. */
function focusWrite(view: HTMLElement | null, part: 'outcome' | 'action' | 'notes'): void {
  view?.querySelector<HTMLElement>(`[data-write="${part}"] :is(select, textarea)`)?.focus()
}

type HeadProps = {
  readonly room: CallRoomView
  readonly at: number
  readonly timer: Timer
  readonly item: RoomItemView | undefined
  readonly act: (key: Key) => void
}

function Head({ room, at, timer, item, act }: HeadProps): ReactNode {
  const words = useWords()
  const { t } = words
  const language = useSession((now) => now.language)
  const { items } = room
  return (
    <header className="call-room-head">
      <div>
        <strong lang={langIfOther(room.call.lang, words)}>{room.call.name}</strong>
        {room.isDraft ? <span className="tag tag-thin">{t('calls:draft')}</span> : null}
      </div>
      {item === undefined ? null : (
        <>
          <span>{t('calls:mode.place', { n: at + 1, of: items.length })}</span>
          <TimeOf item={item} timer={timer} />
          <Button isBarred={at === 0} onClick={() => act('previous')}>
            {t('calls:mode.previous')}
          </Button>
          <Button isBarred={at >= items.length - 1} onClick={() => act('next')}>
            {t('calls:mode.next')}
          </Button>
          <Button aria-pressed={timer.isRunning} onClick={() => act('timer')}>
            {t(timer.isRunning ? 'calls:mode.timerStop' : 'calls:mode.timerStart')}
          </Button>
        </>
      )}
      <Button lang={language === 'en' ? 'fr' : 'en'} className="push" onClick={() => act('language')}>
        {language === 'en' ? 'Français' : 'English'}
      </Button>
      <Button onClick={() => act('leave')}>{t('calls:mode.leave')}</Button>
    </header>
  )
}

function TimeOf({ item, timer }: { readonly item: RoomItemView; readonly timer: Timer }): ReactNode {
  const { t } = useWords()
  const past = minutesAndSeconds(timer.seconds)
  if (item.minutes === null)
    return (
      <span role="timer" aria-label={t('calls:mode.timer')}>
        {past}
      </span>
    )
  const isOver = timer.seconds > item.minutes * 60
  return (
    <span role="timer" aria-label={t('calls:mode.timer')} className={isOver ? 'tag tag-thin' : undefined}>
      {t(isOver ? 'calls:mode.timerOver' : 'calls:mode.timerOf', { past, minutes: item.minutes })}
    </span>
  )
}
