import { refused } from '../../shared/base/outcome.ts'
import { translator } from '../../shared/language/translator.ts'
import { languageOf, run } from './run.ts'
import { sentenceOf } from './sentences.ts'

/** The command line as a process of its own. */

process.stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
  if (code === 'EPIPE') return // the reader has seen enough
  const language = languageOf(process.argv.slice(2))
  const { refusal } = refused('output-unwritable', { reason: code ?? message })
  process.exitCode = 1
  process.stderr.write(`${translator(language)('cli:error', { message: sentenceOf(refusal, language) })}\n`)
})
// where nothing can be said any more, the exit code still is
process.stderr.on('error', () => undefined)

process.exitCode = await run(process.argv.slice(2), process)
