import { join } from 'node:path'
import { done, refused } from '../../../shared/base/outcome.ts'
import type { BriefingDocument } from '../../../shared/briefing/document.ts'
import type { Language } from '../../../graph-schema/bilingual.ts'
import { briefingBytes, type BriefingFormat } from '../../documents/write-briefing.ts'
import { checkIds, questionOf, stayingHere, withMap } from '../ask.ts'
import type { CliCommand } from '../command.ts'
import { printWithElectron } from '../print-with-electron.ts'
import { isFolder, makeFolder, writeOut, type OutFile } from '../../files/write-out.ts'

const formats = ['docx', 'pdf', 'html'] as const
const languages = ['en', 'fr', 'both'] as const

/**
 * `--out` is a file; or a folder (one that is there, or a path that ends as a folder's does), which then gets one file a
 * language (`briefing.en.html`). In one file both languages follow one another.
 */
export const brief: CliCommand = {
  name: 'brief',
  usage:
    'brief MAP --as docx|pdf|html --language en|fr|both --out PATH [--audience A] [--as-of DATE] [--scope KEY=ID]',
  operands: ['MAP'],
  options: ['as', 'out'],
  heeds: ['json', 'language', 'as-of', 'known-at', 'scope', 'audience', 'horizon', 'current'],
  required: ['as', 'out'],
  run: async (invocation) => {
    const { as = '', out = '', language } = invocation.options
    if (!(formats as readonly string[]).includes(as))
      return refused('option-value-unknown', { option: '--as', value: as, known: formats.join(', ') })
    if (!(languages as readonly string[]).includes(language))
      return refused('option-value-unknown', {
        option: '--language',
        value: language,
        known: languages.join(', '),
      })
    const format = as as BriefingFormat
    const asked: readonly Language[] = language === 'both' ? ['en', 'fr'] : [language as Language]

    const composed = await withMap(invocation, async (engine) => {
      const question = questionOf(invocation, 'public')
      const known = checkIds(engine, question)
      if (!known.ok) return known
      const documents: BriefingDocument[] = []
      for (const one of asked) {
        const answer = await engine.ask('briefing', { ...question, language: one }, {})
        if (!answer.ok) return answer
        documents.push(answer.value.answer)
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
          path: join(out, `briefing.${one.language}.${format}`),
          documents: [one],
        }))
      : [{ path: out, documents: composedDocuments }]) {
      const bytes = await briefingBytes(documents, format, printWithElectron)
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
    return done({
      data: { written: paths, ...stays },
      text: [
        ...paths.map((path) => invocation.t('cli:written', { path })),
        ...(heading.scopeNames === null ? [] : [heading.scope]),
        invocation.t('cli:stays', stays),
      ].join('\n'),
    })
  },
}
