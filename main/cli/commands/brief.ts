import { join } from 'node:path'
import { done, refused, type Outcome } from '../../../shared/base/outcome.ts'
import type { DocxTemplate } from '../../../shared/briefing/docx/template.ts'
import {
  documentFormats,
  documentLanguages,
  type DocumentFormat,
} from '../../../shared/contract/briefing-options.ts'
import { questions } from '../../../shared/contract/questions.ts'
import type { Engine } from '../../engine/engine.ts'
import { composed, languagesOf, type Asker } from '../../documents/documents-for.ts'
import { briefingBytes } from '../../documents/write-briefing.ts'
import { readTemplate } from '../../documents/template/read-template.ts'
import { checkIds, checkNamed, questionOf, stayingHere, withMap } from '../ask.ts'
import type { CliCommand } from '../command.ts'
import { audienceOf, documentAsked, subjectsOf } from '../document-asked.ts'
import { printWithElectron } from '../print-with-electron.ts'
import { isFolder, makeFolder, writeOut, type OutFile } from '../../files/write-out.ts'

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
    const format = documentFormats.find((one) => one === as)
    if (format === undefined)
      return refused('option-value-unknown', { option: '--as', value: as, known: documentFormats.join(', ') })
    const inLanguage = documentLanguages.find((one) => one === language)
    if (inLanguage === undefined)
      return refused('option-value-unknown', {
        option: '--language',
        value: language,
        known: documentLanguages.join(', '),
      })
    const asked = documentAsked(invocation.options)
    if (!asked.ok) return asked
    const template = await templateAsked(invocation.options.template, format, language)
    if (!template.ok) return template

    const briefed = await withMap(invocation, async (engine) => {
      const question = questionOf(invocation, audienceOf(asked.value, invocation.options))
      const known = checkIds(engine, question)
      if (!known.ok) return known
      const subjects = checkNamed(engine, question, subjectsOf(asked.value))
      if (!subjects.ok) return subjects
      const documents = await composed(asker(engine), question, asked.value, languagesOf(inLanguage))
      if (!documents.ok) return documents
      const heading = await engine.ask('heading', { ...question, language: invocation.language }, {})
      if (!heading.ok) return heading
      const stays = { audience: question.audience, ...stayingHere(engine, question) }
      return done({ documents: documents.value, heading: heading.value.answer, stays })
    })
    if (!briefed.ok) return briefed

    const { documents: all, heading, stays } = briefed.value
    const isForFolder = isFolder(out) || /[/\\]$/.test(out)
    const files: OutFile[] = []
    for (const { path, documents } of isForFolder
      ? all.map((one) => ({
          path: join(out, `${asked.value.kind}.${one.language}.${format}`),
          documents: [one],
        }))
      : [{ path: out, documents: all }]) {
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
  format: DocumentFormat,
  language: string,
): Promise<Outcome<DocxTemplate | undefined>> {
  if (path === undefined) return done(undefined)
  if (format !== 'docx') return refused('template-only-docx', {}, 'DO10')
  return readTemplate(path, language === 'fr' ? 'fr' : 'en')
}

/** The map as whoever composes documents asks it. */
const asker = (engine: Engine): Asker => ({
  ask: ({ name, parameters, common }) =>
    engine.ask(name, common, questions[name].parameters.parse(parameters)),
})
