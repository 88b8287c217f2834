import type { UndoState } from '../shared/contract/window-state.ts'
import type { SettingsStore } from './files/settings.ts'
import type { MapSession } from './map-session.ts'
import { undoInWords } from './undo-words.ts'
import { partsOfLabel } from '../shared/commands/plan.ts'

const nothing: UndoState = { undo: null, redo: null }

/**
 * Keeps the menu true: names of undo and redo in the language of the window, with the name of the record where it
 * still has one. `show` is called at once, and again when that name has come.
 */
export function undoMenu(
  session: MapSession,
  settings: SettingsStore,
  show: (undoable: UndoState) => void,
): { readonly refresh: () => void } {
  let turn = 0
  const refresh = async (): Promise<void> => {
    const mine = ++turn
    const state = session.state()
    const labels = state.status === 'open' ? state.undoable : nothing
    const names = new Map<string, string>()
    const { language } = settings.read().remembered
    const inWords = (): UndoState => ({
      undo: undoInWords(labels.undo, language, (id) => names.get(id)),
      redo: undoInWords(labels.redo, language, (id) => names.get(id)),
    })
    show(inWords())
    const ids = [labels.undo, labels.redo].flatMap((label) =>
      label === null ? [] : partsOfLabel(label).records.slice(0, 1),
    )
    if (ids.length === 0) return
    const asOf = new Date().toISOString().slice(0, 10)
    for (const id of ids) {
      const asked = await session.ask({
        name: 'record',
        parameters: { id },
        common: { language, asOf, scope: {}, audience: 'own' },
      })
      const name = asked.ok ? (asked.value.answer as { name?: string } | null)?.name : undefined
      if (name !== undefined && name !== id) names.set(id, name)
    }
    if (mine === turn && names.size > 0) show(inWords())
  }
  return { refresh: () => void refresh() }
}
