import type { Language } from '../../graph-schema/bilingual.ts'
import { verdicts } from '../../graph-schema/vocabularies/findings.ts'
import { formatDay } from '../../shared/language/format.ts'
import type { CitationView, JudgementView, ReplyView } from '../../shared/view/shapes/common.ts'
import type { Scope } from '../../shared/view/shapes/question.ts'
import type { Invocation } from './command.ts'

/** Width at which text for people is broken. */
const width = 100

/** Text broken at words, each line indented; a no-break space breaks nothing. */
export function wrapped(text: string, indent = 0): string {
  const pad = ' '.repeat(indent)
  const lines: string[] = ['']
  for (const word of text.split(/[ \t\r\n]+/)) {
    const last = lines.at(-1) ?? ''
    if (last !== '' && indent + last.length + 1 + word.length > width) lines.push(word)
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`
  }
  return lines.map((line) => pad + line).join('\n')
}

/** A scope as the option of the command line says it. */
export function scopeInWords(scope: Scope): string {
  return Object.entries(scope)
    .map(([key, ids]) => `${key}=${ids.join(',')}`)
    .join(' ')
}

/** Rows of text in columns; the first column is left, those of numbers right. */
export function columns(rows: readonly (readonly string[])[], right: readonly number[] = []): string {
  const isRight = new Set(right)
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => (row[i] ?? '').length)))
  return rows
    .map((row) =>
      row
        .map((cell, i) => (isRight.has(i) ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** A text that is not in the language asked for says in brackets which one it is in (W5). */
export function marked(text: string, lang: Language | null, { language }: Invocation): string {
  return lang === null || lang === language ? text : `${text} [${lang}]`
}

/** The strongest sources of a finding in one line. */
export function sourcesLine(citations: readonly CitationView[], invocation: Invocation, most = 2): string {
  return citations
    .slice(0, most)
    .map(({ title, lang, locator, locatorLang }) =>
      [
        marked(title, lang, invocation),
        ...(locator === '' ? [] : [marked(locator, locatorLang, invocation)]),
      ].join(', '),
    )
    .join('; ')
}

/** The replies to a finding, or that there is none yet (R19), and the verdict of a person with its reason. */
export function fairnessLines(
  { replies, judgement }: { readonly replies: readonly ReplyView[]; readonly judgement: JudgementView },
  invocation: Invocation,
): readonly string[] {
  const { language, t } = invocation
  const said = replies.map(({ name, date, text, lang }) => {
    const who = date === null ? name : `${name}, ${formatDay(date, language)}`
    return marked(t('cli:reply', { who, text }), lang, invocation)
  })
  const verdict = judgement && verdicts.find((one) => one.id === judgement.verdict)?.[language]
  return [
    ...(said.length === 0 ? [t('cli:noReply')] : said),
    ...(judgement === null
      ? []
      : [t('cli:verdict', { verdict, reason: judgement.reason, author: judgement.author })]),
  ]
}

/** Numbered findings with their sentences, and how many more there are. */
export function numbered(entries: readonly (readonly string[])[], left: number, { t }: Invocation): string {
  const text = entries.map(([head = '', ...rest], i) =>
    [
      `${String(i + 1).padStart(3)}. ${head}`,
      ...rest.filter((one) => one !== '').map((one) => wrapped(one, 5)),
    ].join('\n'),
  )
  return [...text, ...(left > 0 ? [t('cli:more', { count: left })] : [])].join('\n')
}
