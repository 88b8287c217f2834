import { useLayoutEffect } from 'react'
import { views, type AppCommandId, type View } from '../../../shared/contract/app-commands.ts'
import { dispatch } from '../../bridge/dispatch.ts'
import { invoke, listen } from '../../bridge/invoke.ts'
import { closeMap, openMap, showRefusal } from '../../bridge/map-state.ts'
import { wishFocus } from '../../parts/focus.ts'
import { tell } from '../../session/announce.ts'
import { offerCommands, runCommand } from '../../session/commands.ts'
import { openDialog } from '../../session/dialogs.ts'
import { selectedNow, session, setLanguage, showView } from '../../session/session.ts'
import { commandOfKeys } from '../../session/shortcuts.ts'
import { wordsOf } from '../../session/words.ts'
import { withAuthor } from '../author/with-author.ts'
import { openForm } from '../edit/open-form.ts'
import { helpHere } from '../help/help-here.ts'
import { relateSelected } from '../relate/relate-records.ts'
import { syncNow } from '../sharing/sync-now.ts'
import { takeTour } from '../tour/take-tour.ts'
import { focusPane } from './panes.ts'

/** Ties commands to what they do, and menu and keyboard to the commands. */
export function useCommands(): void {
  // in the same step as what is drawn: a key that follows at once finds its command
  useLayoutEffect(() => {
    const language = () => session.get().language
    const views_ = Object.fromEntries(views.map((view) => [`view-${view}`, () => goToView(view)]))
    const stopOffering = offerCommands({
      ...(views_ as Partial<Record<AppCommandId, () => void>>),
      'map-starter': () => void openMap({ how: 'starter', language: language() }),
      'map-empty': () => void openMap({ how: 'empty', language: language() }),
      'map-open': () => void openMap({ how: 'dialog', language: language() }),
      'map-copy': () => void copyMap(),
      'map-merge': () => openDialog({ kind: 'merge-map' }),
      'map-return': () => openDialog({ kind: 'before-merge' }),
      'map-clone': () => openDialog({ kind: 'clone' }),
      'hub-connect': () => openDialog({ kind: 'share' }),
      'sync-now': () => void syncNow(),
      'hub-authors': () => openDialog({ kind: 'authors' }),
      'map-backups': () => openDialog({ kind: 'backups' }),
      'map-close': () => void closeMap(),
      print: () => void invoke('app:print', {}),
      undo: () => void undoOrRedo('undo'),
      redo: () => void undoOrRedo('redo'),
      'new-record': () => withAuthor({ kind: 'new-record' }),
      'edit-record': editSelected,
      relate: () => void relateSelected(),
      'save-view': () => withAuthor({ kind: 'save-view' }),
      'saved-views': () => openDialog({ kind: 'saved-views' }),
      find: () => openDialog({ kind: 'find' }),
      'who-am-i': () => openDialog({ kind: 'who' }),
      help: helpHere,
      tour: () => void takeTour(),
      shortcuts: () => openDialog({ kind: 'shortcuts' }),
      export: openExport,
      'update-pack': () => openDialog({ kind: 'update-pack' }),
      'language-en': () => setLanguage('en'),
      'language-fr': () => setLanguage('fr'),
      'next-pane': () => focusPane(1),
      'previous-pane': () => focusPane(-1),
    })
    const stopMenu = listen('menu:chosen', runCommand)
    const press = (event: KeyboardEvent): void => {
      const command = commandOfKeys(event) ?? (event.key === '?' && !isTyped(event) ? 'shortcuts' : undefined)
      if (command === undefined || isLeftToField(command)) return
      if (document.querySelector('dialog[open]') !== null) return
      if (runCommand(command)) event.preventDefault()
    }
    window.addEventListener('keydown', press)
    return () => {
      stopOffering()
      stopMenu()
      window.removeEventListener('keydown', press)
    }
  }, [])
}

function editSelected(): void {
  const selected = selectedNow()
  if (selected?.kind !== 'record') return
  withAuthor(() => openForm(selected.id))
}

/** Shows a view and goes there: the one who pressed its key is told where they are. */
function goToView(view: View): void {
  document.querySelector<HTMLElement>(':popover-open')?.hidePopover()
  showView(view)
  wishFocus('main')
}

/** Undo in a text field is the field's. */
function isLeftToField(command: AppCommandId): boolean {
  return (command === 'undo' || command === 'redo') && isInTextField()
}

function isInTextField(): boolean {
  const { activeElement } = document
  if (activeElement instanceof HTMLTextAreaElement) return true
  return (
    activeElement instanceof HTMLInputElement &&
    ['text', 'search', 'date', 'number', 'url', 'email'].includes(activeElement.type)
  )
}

/** A sign that goes into a field, or that opens something else with Alt or Ctrl. */
function isTyped(event: KeyboardEvent): boolean {
  return event.ctrlKey || event.metaKey || event.altKey || isInTextField()
}

async function undoOrRedo(what: 'undo' | 'redo'): Promise<void> {
  if (isInTextField()) {
    await invoke('app:edit-text', { what })
    return
  }
  const { t } = wordsOf(session.get().language)
  const refusal = await dispatch({ do: what })
  showRefusal(refusal)
  if (refusal === null) tell(t(`undo.${what}ne`))
}

async function copyMap(): Promise<void> {
  const { t } = wordsOf(session.get().language)
  const outcome = await invoke('map:copy', {})
  if (!outcome.ok) showRefusal(outcome.refusal)
  else if (outcome.value !== null) tell(t('export.written', { path: outcome.value.path }))
}

/** Opens the first way out of the view that is shown. */
function openExport(): void {
  document.querySelector<HTMLButtonElement>('.view-actions [data-export]')?.click()
}
