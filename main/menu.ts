import { app, dialog, Menu, nativeTheme, type BrowserWindow, type MenuItemConstructorOptions } from 'electron'
import { appCommand, type AppCommandId } from '../shared/contract/app-commands.ts'
import { keysOf } from '../shared/contract/own-keys.ts'
import type { UndoState } from '../shared/contract/window-state.ts'
import type { SettingsStore } from './files/settings.ts'
import { tell } from './ipc/handle.ts'
import { windowWords } from './language.ts'
import { zoomBy } from './window.ts'

type MenuState = {
  readonly window: BrowserWindow
  readonly settings: SettingsStore
  readonly hasMap: boolean
  readonly undoable: UndoState
}

const separator: MenuItemConstructorOptions = { type: 'separator' }

/** Builds the menu in the language of the window, undo and redo with the names of what they take. */
export function showMenu(state: MenuState): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuOf(state)))
}

function menuOf({ window, settings, hasMap, undoable }: MenuState): MenuItemConstructorOptions[] {
  const { remembered, keys: own } = settings.read()
  const { language, view } = remembered
  const t = windowWords(language)

  /** An item that asks the page to do something. The page hears the keys itself; macOS takes them from the menu. */
  const item = (id: AppCommandId, extra: MenuItemConstructorOptions = {}): MenuItemConstructorOptions => {
    const [accelerator] = keysOf(id, own)
    return {
      id,
      label: t(`command.${id}`),
      enabled: appCommand(id).needsMap !== true || hasMap,
      ...(accelerator === undefined ? {} : { accelerator }),
      registerAccelerator: process.platform === 'darwin',
      click: () => tell(window, 'menu:chosen', id),
      ...extra,
    }
  }
  const named = (id: 'undo' | 'redo', what: string | null): MenuItemConstructorOptions =>
    item(id, what === null ? {} : { label: t(`menu.${id}What`, { what }) })
  const zoom = (key: string, step: -1 | 0 | 1, accelerator: string): MenuItemConstructorOptions => ({
    label: t(`menu.${key}`),
    accelerator,
    click: () => {
      zoomBy(window, step)
      settings.change({ zoom: window.webContents.getZoomFactor() })
    },
  })

  return [
    ...(process.platform === 'darwin' ? [{ role: 'appMenu' } as const] : []),
    {
      label: t('menu.file'),
      submenu: [
        item('map-starter'),
        item('map-open'),
        item('map-empty'),
        separator,
        item('map-copy'),
        item('map-backups'),
        separator,
        item('view-import'),
        item('view-reading-room'),
        item('map-merge'),
        item('map-return'),
        separator,
        item('map-clone'),
        item('hub-connect'),
        item('sync-now'),
        item('hub-authors'),
        separator,
        item('export'),
        item('update-pack'),
        item('print'),
        separator,
        item('map-close'),
        ...(process.platform === 'darwin' ? [] : [{ label: t('menu.quit'), role: 'quit' } as const]),
      ],
    },
    {
      label: t('menu.edit'),
      submenu: [
        named('undo', undoable.undo),
        named('redo', undoable.redo),
        separator,
        { label: t('menu.cut'), role: 'cut' },
        { label: t('menu.copy'), role: 'copy' },
        { label: t('menu.paste'), role: 'paste' },
        { label: t('menu.selectAll'), role: 'selectAll' },
        separator,
        item('new-record'),
        item('edit-record'),
        item('relate'),
        item('find'),
        item('who-am-i'),
      ],
    },
    {
      label: t('menu.view'),
      submenu: [
        ...viewItems.map((id) => item(id, { type: 'radio', checked: id === `view-${view}` })),
        separator,
        item('save-view'),
        item('saved-views'),
        item('lay-out-again'),
        separator,
        {
          label: t('menu.language'),
          submenu: [
            item('language-en', { type: 'radio', checked: language === 'en' }),
            item('language-fr', { type: 'radio', checked: language === 'fr' }),
          ],
        },
        { label: t('menu.theme'), submenu: themes(settings, t) },
        separator,
        zoom('zoomIn', 1, 'CmdOrCtrl+Plus'),
        zoom('zoomOut', -1, 'CmdOrCtrl+-'),
        zoom('zoomReset', 0, 'CmdOrCtrl+0'),
        { label: t('menu.fullScreen'), role: 'togglefullscreen' },
        separator,
        item('next-pane'),
        item('previous-pane'),
      ],
    },
    {
      label: t('menu.help'),
      role: 'help',
      submenu: [
        item('help'),
        item('tour'),
        item('shortcuts'),
        {
          label: t('menu.about'),
          click: () =>
            void dialog.showMessageBox(window, {
              type: 'info',
              title: t('menu.about'),
              message: 'Fourfold',
              detail: t('menu.aboutText', { version: app.getVersion() }),
            }),
        },
      ],
    },
  ]
}

const viewItems = [
  'view-coverage',
  'view-overlaps',
  'view-points',
  'view-strategies',
  'view-commitments',
  'view-funding',
  'view-changes',
  'view-calls',
  'view-briefing',
  'view-records',
  'view-duplicates',
  'view-activity',
  'view-review',
  'view-conflicts',
  'view-import',
  'view-reading-room',
  'view-console',
] as const satisfies readonly AppCommandId[]

function themes(settings: SettingsStore, t: (key: string) => string): MenuItemConstructorOptions[] {
  return (['system', 'light', 'dark'] as const).map((theme) => ({
    label: t(`menu.themes.${theme}`),
    type: 'radio',
    checked: settings.read().theme === theme,
    click: () => {
      settings.change({ theme })
      nativeTheme.themeSource = theme
    },
  }))
}
