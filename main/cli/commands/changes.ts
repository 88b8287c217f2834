import { done, refused } from '../../../shared/base/outcome.ts'
import { formatDayOf } from '../../../shared/language/format.ts'
import {
  changeSections,
  type ChangeRow,
  type ChangesView,
  type PointInTime,
} from '../../../shared/view/shapes/changes.ts'
import { checkIds, questionOf, withMap } from '../ask.ts'
import type { CliCommand, Invocation } from '../command.ts'
import { isBefore, pointNamed } from '../points-in-time.ts'
import { fairnessLines, marked, numbered, wrapped } from '../text.ts'

/**
 * What differs between two points (command-line.md). Without `--until` the later point is what `--known-at` and
 * `--as-of` say, now by default; a day of `--as-of` before that of `--since` is asked of at both points.
 */
export const changes: CliCommand = {
  name: 'changes',
  usage:
    'changes MAP --since DATE|CALL [--until DATE|CALL] [--scope KEY=ID] [--audience A] [--limit N] [--json]',
  operands: ['MAP'],
  options: ['since', 'until'],
  required: ['since'],
  more: 'changes:cli.more',
  run: (invocation) =>
    withMap(invocation, async (engine) => {
      const { options } = invocation
      const question = questionOf(invocation)
      const known = checkIds(engine, question)
      if (!known.ok) return known
      const since = pointNamed('since', options.since ?? '', engine, question)
      if (!since.ok) return since
      const named =
        options.until === undefined ? undefined : pointNamed('until', options.until, engine, question)
      if (named !== undefined && !named.ok) return named
      const now = { asOf: question.asOf, knownAt: question.knownAt ?? new Date().toISOString() }
      const later = named?.value ?? now
      const isAskedOfEarlierDay = named === undefined && options.asOf !== undefined
      const asOf = isAskedOfEarlierDay && later.asOf < since.value.asOf ? later.asOf : since.value.asOf
      const earlier = { ...since.value, asOf }
      if (isBefore(later, earlier))
        return refused('until-before-since', {
          since: since.value.said,
          until: named?.value.said ?? later.asOf,
        })
      const until: PointInTime | undefined = named && { asOf: later.asOf, knownAt: later.knownAt }
      const asked = await engine.ask('changes', question, {
        since: { asOf, knownAt: earlier.knownAt },
        ...(until && { until }),
      })
      if (!asked.ok) return asked
      const answer = asked.value.answer
      const said = { since: since.value.said, until: named?.value.said ?? answer.until }
      return done({ data: cut({ ...answer, ...said }, invocation), text: textOf(answer, invocation) })
    }),
}

/** `--limit` cuts each list, in data too; the sentence that sums up stays whole (L7). */
function cut(answer: ChangesView, { options: { limit } }: Invocation): ChangesView {
  if (limit === undefined) return answer
  const some = <T>(all: T[]): T[] => all.slice(0, limit)
  const { opened, closed, changed } = answer.gaps
  return {
    ...answer,
    added: some(answer.added),
    changed: some(answer.changed),
    removed: some(answer.removed),
    merged: some(answer.merged),
    gaps: { opened: some(opened), closed: some(closed), changed: some(changed) },
    overdue: some(answer.overdue),
    rows: Object.fromEntries(
      changeSections.map((one) => [one, some(answer.rows[one])]),
    ) as ChangesView['rows'],
  }
}

function textOf(answer: ChangesView, invocation: Invocation): string {
  const { t, language, options } = invocation
  const sections = changeSections.flatMap((section) => {
    const rows = answer.rows[section]
    if (rows.length === 0) return []
    const shown = rows.slice(0, options.limit)
    const entries = shown.map((row) => linesOf(row, invocation))
    const head = t('changes:cli.count', { section: t(`changes:section.${section}`), n: rows.length })
    return ['', head, numbered(entries, rows.length - shown.length, invocation)]
  })
  const { made, knownSince } = answer
  const note = made === null ? '' : made > knownSince ? 'changes:nothingKnown' : 'changes:made'
  const noted = made === null ? [] : [t(note, { day: formatDayOf(made, language) })]
  return [wrapped(answer.summary), ...noted, ...sections].join('\n')
}

function linesOf(row: ChangeRow, invocation: Invocation): string[] {
  const { t } = invocation
  return [
    `${row.markName}: ${marked(row.name, row.lang, invocation)} — ${row.typeName} [${row.axisName}]`,
    row.id,
    row.why,
    ...(row.replies === null ? [] : fairnessLines({ replies: row.replies, judgement: null }, invocation)),
    ...row.fields.map(({ label, from, to }) =>
      t('changes:cli.field', { label, from: from.text, to: to.text }),
    ),
  ]
}
