import { dialog, type BrowserWindow } from 'electron'
import { mkdirSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { Language } from '../../graph-schema/bilingual.ts'
import { windowWords } from '../language.ts'
import { mapsFolder } from './places.ts'
import { extension } from './recent-maps.ts'

/** Asks which map to open, or to merge; undefined where the person closed the dialog. */
export async function askForMap(
  window: BrowserWindow,
  language: Language,
  why: 'open' | 'merge' = 'open',
): Promise<string | undefined> {
  const t = windowWords(language)
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: t(why === 'open' ? 'dialog.open' : 'merging:title'),
    defaultPath: mapsFolder(),
    properties: ['openFile'],
    filters: [
      { name: t('dialog.maps'), extensions: [extension] },
      { name: t('dialog.allFiles'), extensions: ['*'] },
    ],
  })
  return canceled ? undefined : filePaths[0]
}

/** Asks which files, or which folder, to import; none where the person closed the dialog. */
export async function askForImport(
  window: BrowserWindow,
  language: Language,
  what: 'files' | 'folder',
): Promise<readonly string[]> {
  const t = windowWords(language)
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: t('import:title'),
    properties: what === 'files' ? ['openFile', 'multiSelections'] : ['openDirectory'],
  })
  return canceled ? [] : filePaths
}

/** What a document is wanted for: attaching needs what can be shown beside a record, reading also takes Word. */
const documents = {
  attach: { title: 'reading:attachTitle', extensions: ['pdf', 'html', 'htm', 'txt', 'md'] },
  translation: { title: 'documents:translation.in', extensions: ['xlf', 'xliff'] },
  read: { title: 'room:choose', extensions: ['pdf', 'docx', 'html', 'htm', 'txt', 'md'] },
} as const

/** Asks for one document. All files are offered: a document is known by its content, not by its name. */
export async function askForDocument(
  window: BrowserWindow,
  language: Language,
  what: keyof typeof documents,
): Promise<string | undefined> {
  const t = windowWords(language)
  const { title, extensions } = documents[what]
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: t(title),
    properties: ['openFile'],
    filters: [
      { name: t('reading:documents'), extensions: [...extensions] },
      { name: t('dialog.allFiles'), extensions: ['*'] },
    ],
  })
  return canceled ? undefined : filePaths[0]
}

type Wanted = { readonly title: string; readonly name: string; readonly kind: string }

/** Asks where to write; the name ends as its kind does. The dialog itself asks before it overwrites. */
export async function askWhereTo(
  window: BrowserWindow,
  { title, name, kind }: Wanted,
): Promise<string | undefined> {
  mkdirSync(mapsFolder(), { recursive: true })
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title,
    defaultPath: join(mapsFolder(), `${name}.${kind}`),
    filters: [{ name: kind.toUpperCase(), extensions: [kind] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  })
  if (canceled || filePath === '') return undefined
  return extname(filePath).toLowerCase() === `.${kind}` ? filePath : `${filePath}.${kind}`
}
