import { shell, type BrowserWindow } from 'electron'
import { done, refused } from '../../shared/base/outcome.ts'
import type { StartState } from '../../shared/contract/window-state.ts'
import type { SettingsStore } from '../files/settings.ts'
import { storeAuthor } from '../installation/author.ts'
import { dataFolder } from '../installation/data-folder.ts'
import { handle } from './handle.ts'

type AppParts = {
  readonly window: () => BrowserWindow
  readonly settings: SettingsStore
  readonly start: () => StartState
  /** The language, the view or the keys have changed: the menu says so too, and the next start begins with it. */
  readonly remembered: () => void
}

/** What the window needs to begin, what it wants remembered, who works here, printing, addresses. */
export function handleApp({ window, settings, start, remembered }: AppParts): void {
  handle('app:start', start)
  handle('app:remember', (part) => {
    settings.change({ remembered: part })
    remembered()
    return null
  })
  handle('keys:set', (keys) => {
    settings.change({ keys })
    remembered()
    return null
  })
  handle('app:remember-grid', ({ type, layout }) => {
    settings.change({ grids: { ...settings.read().grids, [type]: layout } })
    return null
  })
  handle('app:remember-tour', () => {
    settings.change({ isTourAnswered: true })
    return null
  })
  handle('author:set', ({ author, language }) => {
    try {
      storeAuthor(dataFolder(), { author, language })
      return done(author)
    } catch (error) {
      const reason = (error as NodeJS.ErrnoException).code ?? String(error)
      return refused('window:refusal.not-written', { path: dataFolder(), reason })
    }
  })
  handle('app:edit-text', ({ what }) => {
    window().webContents[what]()
    return null
  })
  handle('app:open-address', async ({ address }) => {
    if (!URL.canParse(address) || new URL(address).protocol !== 'https:')
      return refused('window:refusal.bad-address')
    await shell.openExternal(address)
    return done(null)
  })
  handle(
    'app:print',
    () =>
      new Promise((resolve) => {
        window().webContents.print({ printBackground: true }, (_isPrinted, reason) => {
          const isCancelled = reason === '' || /cancel/i.test(reason)
          resolve(isCancelled ? done(null) : refused('window:refusal.print-refused', { reason }))
        })
      }),
  )
}
