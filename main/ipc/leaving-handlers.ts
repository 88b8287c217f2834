import { clipboard, type BrowserWindow } from 'electron'
import { basename } from 'node:path'
import type { Language } from '../../graph-schema/bilingual.ts'
import { once } from '../../shared/base/once.ts'
import { done, type Outcome } from '../../shared/base/outcome.ts'
import type { DocxTemplate } from '../../shared/briefing/docx/template.ts'
import type { DocumentKind } from '../../shared/briefing/kinds.ts'
import type { Asked } from '../../shared/contract/asked.ts'
import { questions } from '../../shared/contract/questions.ts'
import { extensionOf } from '../../shared/exchange/export-formats.ts'
import { questionOfTable, type TabularName } from '../../shared/exchange/table-names.ts'
import { formatDayOf } from '../../shared/language/format.ts'
import { documentsFor } from '../documents/documents-for.ts'
import type { PrintPdf } from '../documents/write-briefing.ts'
import { printPage } from '../documents/print-page.ts'
import { askForTemplate, askWhereTo } from '../files/dialogs.ts'
import { mapName } from '../files/recent-maps.ts'
import { writeWhole } from '../files/write-file.ts'
import { windowWords } from '../language.ts'
import type { MapSession } from '../map-session.ts'
import { keepPreview } from '../previews.ts'
import { handle } from './handle.ts'

type LeavingParts = { readonly window: () => BrowserWindow; readonly session: MapSession }

/** What writes tables: only when one leaves. */
const tableWriting = once(async () => {
  const [tables, activity, csv] = await Promise.all([
    import('../../shared/exchange/answer-tables.ts'),
    import('../../shared/exchange/activity-table.ts'),
    import('../../shared/exchange/to-csv.ts'),
  ])
  return { ...tables, ...activity, ...csv }
})

/** Every way out of the window: tables, pictures, briefings, the clipboard. Each asks the map anew for its audience. */
export function handleLeaving({ window, session }: LeavingParts): void {
  handle('export:copy', ({ text }) => {
    void clipboard.writeText(text)
    return null
  })

  handle('export:table', async ({ table, parameters, common }) => {
    const name = questionOfTable[table]
    const answered = await session.ask({ name, parameters, common })
    if (!answered.ok) return answered
    const answer = questions[name].answer.parse(answered.value.answer)
    const { language, knownAt } = common
    const { csvOf, tableOfAnswer, withKnownAt } = await tableWriting()
    const { columns, rows } = withKnownAt(tableOfAnswer(table, answer as never, language), knownAt, language)
    return save(table, common, 'csv', () => Promise.resolve(done(csvOf(columns, rows))))
  })

  handle('export:map', async ({ as, common }) => {
    const path = await whereTo('map', common, extensionOf[as])
    return path === undefined ? done(null) : session.exportTo({ as, path, question: common })
  })

  handle('pack:make', async ({ for: recipient, name, audience, due, common }) => {
    const question = { ...common, audience: audience === 'recipient' ? recipient : audience }
    const t = windowWords(common.language)
    const title = `${t('fileName.pack')} - ${asFileName(name)} ${common.asOf}`
    const path = await askWhereTo(window(), { title: t('packing:where'), name: title, kind: 'xlsx' })
    return path === undefined ? done(null) : session.packTo({ path, recipient, due, question })
  })

  handle('export:picture', async ({ as, ...asked }) => {
    const answered = await session.ask(asked)
    if (!answered.ok) return answered
    const headed = await session.ask({ ...asked, name: 'heading', parameters: {} })
    if (!headed.ok) return headed
    const heading = questions.heading.answer.parse(headed.value.answer)
    const { pictureOf } = await import('./pictures.ts')
    const picture = pictureOf(asked, answered.value.answer, heading)
    return save(asked.name, asked.common, as, async () => {
      if (as === 'svg') return done(picture.svg)
      const { toPng } = await import('../documents/to-png.ts')
      return done(toPng(picture))
    })
  })

  handle('brief:preview', async (options) => {
    const composed = await documentsFor(session, options)
    if (!composed.ok) return composed
    const { toHtml } = await import('../../shared/briefing/to-html.ts')
    return done({ address: keepPreview(toHtml(composed.value)) })
  })

  handle('brief:make', async ({ as, ...options }) => {
    const composed = await documentsFor(session, options)
    if (!composed.ok) return composed
    return save(options.document.kind, options.common, as, async () => {
      const { briefingBytes } = await import('../documents/write-briefing.ts')
      const found = as === 'docx' ? await templateFor(options.common.language) : done(undefined)
      if (!found.ok) return found
      const print: PrintPdf = async (html, marks) => done(await printPage(keepPreview(html), marks))
      return briefingBytes(composed.value, as, print, found.value)
    })
  })

  /** Where the file lies that Word documents are to look like; the window knows its name only. */
  let template: string | undefined

  handle('brief:template', async ({ wish, language }) => {
    if (wish === 'none') template = undefined
    const path = (wish === 'choose' ? await askForTemplate(window(), language) : undefined) ?? template
    if (path === undefined) return done(null)
    const found = await readAt(path, language)
    if (!found.ok) return found
    template = path
    return done({ name: basename(path), stylesMissing: [...found.value.missing] })
  })

  /** Read anew for each document: the file may have changed, or gone. */
  async function templateFor(language: Language): Promise<Outcome<DocxTemplate | undefined>> {
    return template === undefined ? done(undefined) : readAt(template, language)
  }

  async function readAt(path: string, language: Language): Promise<Outcome<DocxTemplate>> {
    const { readTemplate } = await import('../documents/template/read-template.ts')
    return readTemplate(path, language)
  }

  /** Asks where to, then makes and writes; null where the person closed the dialog. */
  async function save(
    name: TabularName | Asked['name'] | DocumentKind,
    common: Asked['common'],
    kind: string,
    make: () => Promise<Outcome<string | Uint8Array>>,
  ): Promise<Outcome<{ path: string } | null>> {
    const path = await whereTo(name, common, kind)
    if (path === undefined) return done(null)
    const made = await make()
    return made.ok ? writeWhole(path, made.value) : made
  }

  /** Asks for a place under a name that says what it is, and of which day. */
  function whereTo(
    name: TabularName | Asked['name'] | DocumentKind | 'map',
    { language, asOf, knownAt }: Asked['common'],
    kind: string,
  ): Promise<string | undefined> {
    const t = windowWords(language)
    const known =
      knownAt === undefined
        ? ''
        : ` (${t('history:known.fileName', { day: formatDayOf(knownAt, language) })})`
    const title = `${mapName(session.path() ?? 'Fourfold')} - ${t(`fileName.${name}`)} ${asOf}${known}`
    return askWhereTo(window(), { title: t('dialog.save'), name: title, kind })
  }
}

/** A name without the signs that a system takes for something else in the name of a file, and not too long for one. */
function asFileName(name: string): string {
  return name
    .replaceAll(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, 80)
}
