import { done } from '../../../shared/base/outcome.ts'
import { formatScore } from '../../../shared/language/format.ts'
import type { Named } from '../../../shared/view/shapes/common.ts'
import { askMap, limited } from '../ask.ts'
import type { CliCommand, Invocation } from '../command.ts'
import { fairnessLines, marked, numbered, sourcesLine } from '../text.ts'

export const gaps: CliCommand = {
  name: 'gaps',
  usage: 'gaps MAP [--scope KEY=ID] [--as-of DATE] [--not-researched] [--limit N] [--json]',
  operands: ['MAP'],
  options: ['not-researched'],
  run: async (invocation) => {
    const asked = await askMap(invocation, 'gaps', { notResearched: invocation.options.notResearched })
    if (!asked.ok) return asked
    const { shown, left } = limited(asked.value, invocation)
    const { t } = invocation
    const entries = shown.map((gap) => [
      `${gap.name} — ${gap.kindName}`,
      gap.why,
      `${gap.competenceName} · ${t('cli:gaps.priority', { priority: gap.priority })}`,
      ...fairnessLines(gap, invocation),
      sourcesLine(gap.citations, invocation),
    ])
    return done({ data: shown, text: textOf(invocation, entries, left, 'cli:gaps.none') })
  },
}

export const overlaps: CliCommand = {
  name: 'overlaps',
  usage: 'overlaps MAP [--scope KEY=ID] [--as-of DATE] [--limit N] [--json]',
  operands: ['MAP'],
  run: async (invocation) => {
    const asked = await askMap(invocation, 'overlaps', {})
    if (!asked.ok) return asked
    const { shown, left } = limited(asked.value, invocation)
    const entries = shown.map((one) => [
      `${sidesOf(one, invocation)} — ${one.className} ${formatScore(one.score, invocation.language)}`,
      one.why,
      invocation.t('cli:overlaps.coordinated', { how: one.coordinatedHow ?? '' }),
      ...fairnessLines(one, invocation),
      sourcesLine(one.citations, invocation),
    ])
    return done({ data: shown, text: textOf(invocation, entries, left, 'cli:overlaps.none') })
  },
}

export const crossPurposes: CliCommand = {
  name: 'cross-purposes',
  usage: 'cross-purposes MAP [--scope KEY=ID] [--as-of DATE] [--limit N] [--json]',
  operands: ['MAP'],
  run: async (invocation) => {
    const { t } = invocation
    const asked = await askMap(invocation, 'points', {})
    if (!asked.ok) return asked
    const { shown, left } = limited(asked.value, invocation)
    const entries = shown.map((one) => [
      `${one.name} — ${one.ruleName}`,
      sidesOf(one, invocation),
      one.why,
      one.score === null ? t('cli:points.notScored') : String(one.score),
      ...fairnessLines(one, invocation),
      sourcesLine(one.citations, invocation),
    ])
    return done({ data: shown, text: textOf(invocation, entries, left, 'cli:points.none') })
  },
}

/** More records than a map has: a script that asks without a limit gets all that there is. */
const everything = 100_000

export const search: CliCommand = {
  name: 'search',
  usage: 'search MAP TEXT [--scope KEY=ID] [--limit N] [--json]',
  operands: ['MAP', 'TEXT'],
  heeds: ['json', 'language', 'known-at', 'scope', 'audience', 'limit'],
  run: async (invocation) => {
    const text = invocation.operands[1] ?? ''
    const { limit = everything } = invocation.options
    const asked = await askMap(invocation, 'search', { text, limit, inScope: true })
    if (!asked.ok) return asked
    const entries = asked.value.map(
      (hit) => `${hit.id}  ${hit.typeName}  ${marked(hit.name, hit.lang, invocation)}`,
    )
    return done({
      data: asked.value,
      text: entries.length === 0 ? invocation.t('cli:search.none', { text }) : entries.join('\n'),
    })
  },
}

type Sides = { readonly a: Named; readonly b: Named }

function sidesOf({ a, b }: Sides, invocation: Invocation): string {
  return [a, b].map(({ name, lang }) => marked(name, lang, invocation)).join(' · ')
}

function textOf(
  invocation: Invocation,
  entries: readonly (readonly string[])[],
  left: number,
  none: string,
): string {
  return entries.length === 0 ? invocation.t(none) : numbered(entries, left, invocation)
}
