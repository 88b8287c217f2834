import './bridge/no-eval.ts'
import './styles/fonts.css'
import './styles/tokens.css'
import './styles/base.css'
import './styles/controls.css'
import './styles/messages.css'
import './styles/dialogs.css'
import './styles/cards.css'
import './styles/legend.css'
import './styles/tables.css'
import './styles/layout.css'
import './styles/matrix.css'
import './styles/findings.css'
import './styles/strategies.css'
import './styles/graph.css'
import './styles/inspector.css'
import './styles/funding.css'
import './styles/leaving.css'
import './styles/finding-records.css'
import './styles/keys.css'
import './styles/start.css'
import './styles/edit.css'
import './styles/calendar.css'
import './styles/evidence.css'
import './styles/history.css'
import './styles/keeping.css'
import './styles/review.css'
import './styles/changes.css'
import './styles/calls.css'
import './styles/import.css'
import './styles/merging.css'
import './styles/console.css'
import './styles/sharing.css'
import './styles/reading.css'
import './styles/room.css'
import './styles/grid.css'
import './styles/grid-editing.css'
import './styles/help.css'
import './styles/print.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { askAhead, commonOf, followRevisions, knowMatrix } from './bridge/answers.ts'
import { readFirstPage } from './bridge/first-page.ts'
import { followHub } from './bridge/hub.ts'
import { hearEvents, invoke } from './bridge/invoke.ts'
import { app, followMap } from './bridge/map-state.ts'
import { sweepOnce } from './bridge/sweep.ts'
import { followMishaps } from './parts/mishap.tsx'
import { layouts } from './session/grid-layouts.ts'
import { takeKeptPlaces } from './session/places.ts'
import { beginSession, session } from './session/session.ts'
import { ownKeys } from './session/shortcuts.ts'
import { beginTour } from './session/tour.ts'
import { loadFurtherWords, wordsOf } from './session/words.ts'

/** Until then (ms) matrix and graph have the page to themselves; what is opened before brings its words. */
const soon = 1000

/** When the first view, the words and what is kept for the next start are all there (ms). */
const settled = 5000

/** How long (ms) the first drawing waits for the matrix where it was not kept. */
const patience = 120

void begin()

async function begin(): Promise<void> {
  followMishaps()
  followMap()
  followRevisions()
  followHub()
  const first = readFirstPage()
  const start = first?.start ?? (await invoke('app:start', {}))
  beginSession(start.remembered, start.today)
  ownKeys.set(start.keys)
  layouts.set(start.grids)
  beginTour(start.offersTour)
  app.set({ map: start.map, recent: start.recent, author: start.author, refusal: start.refusal })
  hearEvents()
  takeKeptPlaces(start.places)
  if (first !== null) knowMatrix(first.matrix.asked, first.matrix.answer)
  else if (start.map.status !== 'none' && start.remembered.view === 'coverage') await askFirstView()
  followLanguage()
  rememberSession()
  const root = document.getElementById('root')
  if (root === null) throw new Error('index.html has no #root')
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
  setTimeout(() => requestIdleCallback(() => void loadFurtherWords(), { timeout: soon }), soon)
  setTimeout(() => requestIdleCallback(sweepOnce), settled)
}

/** Mostly the matrix is there already: then it is drawn at once, and not a frame without it before. */
function askFirstView(): Promise<void> {
  const { language, rows, columns, today, scope } = session.get()
  return askAhead('matrix', { rows, columns }, commonOf(language, today, scope), patience)
}

/** The page says in which language it is. */
function followLanguage(): void {
  const tell = (): void => {
    const { language } = session.get()
    document.documentElement.lang = language
    document.title = wordsOf(language).t('title')
  }
  tell()
  session.follow(tell)
}

/** View, axes and language are there again at the next start. */
function rememberSession(): void {
  const part = () => {
    const { language, view, rows, columns } = session.get()
    return { language, view, rows, columns }
  }
  let last = JSON.stringify(part())
  session.follow(() => {
    const now = JSON.stringify(part())
    if (now === last) return
    last = now
    void invoke('app:remember', part())
  })
}
