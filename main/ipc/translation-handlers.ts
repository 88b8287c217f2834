import type { BrowserWindow } from 'electron'
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Language } from '../../graph-schema/bilingual.ts'
import { done, refused, type Outcome } from '../../shared/base/outcome.ts'
import { foreignTexts } from '../../shared/briefing/translation/foreign-texts.ts'
import type { BriefingOptions } from '../../shared/contract/briefing-options.ts'
import { questions, type Answer } from '../../shared/contract/questions.ts'
import { documentsFor } from '../documents/documents-for.ts'
import { askForDocument, askWhereTo } from '../files/dialogs.ts'
import { writeWhole } from '../files/write-file.ts'
import { windowWords } from '../language.ts'
import type { MapSession } from '../map-session.ts'
import { handle } from './handle.ts'

/** Larger than any file of a translator; a file that is larger is none. */
const mostBytes = 20_000_000
type Document = Omit<BriefingOptions, 'as' | 'language'>

/** Texts that a document lacks in one of its languages: out to translation, and what came back read (R36). */
export function handleTranslation(window: () => BrowserWindow, session: MapSession): void {
  handle('translation:look', async (document) => {
    const [en, fr] = [await lacking(document, 'en'), await lacking(document, 'fr')]
    if (!en.ok) return en
    return fr.ok ? done({ en: en.value.length, fr: fr.value.length }) : fr
  })

  handle('translation:out', async ({ to, ...document }) => {
    const found = await lacking(document, to)
    if (!found.ok) return found
    const { language, asOf } = document.common
    const t = windowWords(language)
    const kind = t(`fileName.${document.document.kind}`)
    const name = `${t('fileName.translation', { kind, language: t(`fileName.languages.${to}`) })} ${asOf}`
    const path = await askWhereTo(window(), { title: t('dialog.save'), name, kind: 'xlf' })
    if (path === undefined) return done(null)
    const { toXliff } = await import('../../shared/briefing/translation/xliff.ts')
    const segments = found.value.map(({ recordName, ...one }) => ({ ...one, about: recordName.name }))
    return writeWhole(path, toXliff({ original: name, to, segments }))
  })

  handle('translation:in', async ({ language }) => {
    const path = await askForDocument(window(), language, 'translation')
    if (path === undefined) return done(null)
    const text = await textOf(path)
    if (!text.ok) return text
    const { readXliff } = await import('../../shared/briefing/translation/xliff.ts')
    const read = await readXliff(text.value)
    if (!read.ok) return read
    return done({ file: basename(path), to: read.value.to, units: [...read.value.units] })
  })

  async function lacking(document: Document, to: Language): Promise<Outcome<Answer<'untranslated'>>> {
    const composed = await documentsFor(session, { ...document, language: to })
    if (!composed.ok) return composed
    const texts = composed.value.flatMap((one) => (one.language === to ? foreignTexts(one) : []))
    const answered = await session.ask({
      name: 'untranslated',
      parameters: { texts: [...texts], to },
      common: { ...document.common, audience: 'own' },
    })
    return answered.ok ? done(questions.untranslated.answer.parse(answered.value.answer)) : answered
  }
}

async function textOf(path: string): Promise<Outcome<string>> {
  const name = basename(path)
  try {
    if ((await stat(path)).size > mostBytes) return refused('translation-unreadable', { detail: name }, 'DO6')
    return done(await readFile(path, 'utf8'))
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error)
    return refused('file-unreadable', { path, reason })
  }
}
