import { join } from 'node:path'
import { done, refused, type Outcome } from '../../../shared/base/outcome.ts'
import type { BriefingDocument } from '../../../shared/briefing/document.ts'
import type { DocxTemplate } from '../../../shared/briefing/docx/template.ts'
import { isPaper, type DocumentAsked } from '../../../shared/briefing/kinds.ts'
import { questionOfDocument } from '../../../shared/contract/document-question.ts'
import type { Question } from '../../../shared/view/shapes/question.ts'
import type { Engine } from '../../engine/engine.ts'
import type { Language } from '../../../graph-schema/bilingual.ts'
import { briefingBytes, briefingFormats, type BriefingFormat } from '../../documents/write-briefing.ts'
import { readTemplate } from '../../documents/template/read-template.ts'
import { checkIds, checkNamed, questionOf, stayingHere, withMap } from '../ask.ts'
import type { CliCommand } from '../command.ts'
import { audienceOf, documentAsked, subjectsOf } from '../document-asked.ts'
import { printWithElectron } from '../print-with-electron.ts'
import { isFolder, makeFolder, writeOut, type OutFile } from '../../files/write-out.ts'

const languages = ['en', 'fr', 'both'] as const

/**
 * `--out` is a file; or a folder (one that is there, or a path that ends as a folder's does), which then gets one file a
 * language (`briefing.en.html`). In one file both languages follow one another.
 */
export const brief: CliCommand = {
  name: 'brief',
  usage:
    'brief MAP [--document KIND] [--call ID [--internal]] [--for ID[,ID]…] [--rows AXIS] --as docx|pdf|html|xlsx --language en|fr|both --out PATH [--sections A,B] [--length short|usual|full] [--template FILE] [--audience A] [--as-of DATE] [--scope KEY=ID]',
  operands: ['MAP'],
  options: ['as', 'out', 'document', 'call', 'internal', 'for', 'rows', 'sections', 'length', 'template'],
  heeds: ['json', 'language', 'as-of', 'known-at', 'scope', 'audience', 'horizon', 'current'],
  required: ['as', 'out'],
  run: async (invocation) => {
    const { as = '', out = '', language } = invocation.options
    if (!(briefingFormats as readonly string[]).includes(as))
      return refused('option-value-unknown', { option: '--as', value: as, known: briefingFormats.join(', ') })
    if (!(languages as readonly string[]).includes(language))
      return refused('option-value-unknown', {
        option: '--language',
        value: language,
        known: languages.join(', '),
      })
    const asked = documentAsked(invocation.options)
    if (!asked.ok) return asked
    const format = as as BriefingFormat
    const template = await templateAsked(invocation.options.template, format, language)
    if (!template.ok) return template
    const inLanguages: readonly Language[] = language === 'both' ? ['en', 'fr'] : [language as Language]

    const composed = await withMap(invocation, async (engine) => {
      const question = questionOf(invocation, audienceOf(asked.value, invocation.options))
      const known = checkIds(engine, question)
      if (!known.ok) return known
      const subjects = checkNamed(engine, question, subjectsOf(asked.value))
      if (!subjects.ok) return subjects
      const documents: BriefingDocument[] = []
      for (const one of inLanguages) {
        const document = await composeWith(engine, { ...question, language: one }, asked.value)
        if (!document.ok) return document
        documents.push(document.value)
      }
      const heading = await engine.ask('heading', { ...question, language: invocation.language }, {})
      if (!heading.ok) return heading
      const stays = { audience: question.audience, ...stayingHere(engine, question) }
      return done({ documents, heading: heading.value.answer, stays })
    })
    if (!composed.ok) return composed

    const { documents: composedDocuments, heading, stays } = composed.value
    const isForFolder = isFolder(out) || /[/\\]$/.test(out)
    const files: OutFile[] = []
    for (const { path, documents } of isForFolder
      ? composedDocuments.map((one) => ({
          path: join(out, `${asked.value.kind}.${one.language}.${format}`),
          documents: [one],
        }))
      : [{ path: out, documents: composedDocuments }]) {
      const bytes = await briefingBytes(documents, format, printWithElectron, template.value)
      if (!bytes.ok) return bytes
      files.push({ path, content: bytes.value })
    }
    const made = isForFolder ? await makeFolder(out) : undefined
    if (made?.ok === false) return made
    const written = await writeOut(...files)
    if (!written.ok) {
      await made?.value.unmake()
      return written
    }
    const paths = written.value
    const missing = template.value?.missing
    return done({
      data: { written: paths, ...stays, ...(missing === undefined ? {} : { stylesMissing: missing }) },
      text: [
        ...paths.map((path) => invocation.t('cli:written', { path })),
        ...(heading.scopeNames === null ? [] : [heading.scope]),
        ...(missing === undefined || missing.length === 0
          ? []
          : [invocation.t('documents:stylesMissing', { names: missing.join(', ') })]),
        invocation.t('cli:stays', stays),
      ].join('\n'),
    })
  },
}

/** The template that is named; only a Word file can have one. */
async function templateAsked(
  path: string | undefined,
  format: BriefingFormat,
  language: string,
): Promise<Outcome<DocxTemplate | undefined>> {
  if (path === undefined) return done(undefined)
  if (format !== 'docx') return refused('template-only-docx', {}, 'DO10')
  return readTemplate(path, language === 'fr' ? 'fr' : 'en')
}

/** A paper of a call is for all who take part in it; who asks must be one who may see the call. */
async function composeWith(
  engine: Engine,
  question: Question,
  asked: DocumentAsked,
): Promise<Outcome<BriefingDocument>> {
  const about = questionOfDocument(asked)
  const answered =
    about === undefined
      ? undefined
      : about.name === 'document'
        ? await engine.ask('document', question, about.parameters)
        : await engine.ask('callPaper', question, about.parameters)
  if (answered?.ok === false) return answered
  const document = answered?.value.answer ?? null
  if (document !== null) return done(document)
  return refused(isPaper(asked.kind) ? 'call-not-for-all' : 'document-of-nothing', {}, 'DO1')
}
