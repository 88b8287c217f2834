import { done, type Outcome } from '../../../shared/base/outcome.ts'
import type { Engine } from '../../engine/engine.ts'
import { checkIds, limited, questionOf, withMapToWrite } from '../ask.ts'
import { authorOf, organizationUnknown } from '../author.ts'
import type { CliCommand, Invocation, Printed } from '../command.ts'
import { progressOn } from '../progress.ts'
import { sentenceOf } from '../sentences.ts'
import { conflictData, conflictsInWords, conflictsNow } from './conflict-lines.ts'
import { readResolutions, settlingOf, type Resolution } from './resolutions.ts'

export const merge: CliCommand = {
  name: 'merge',
  usage:
    'merge MAP FILE [--join] [--resolve R.json] [--author NAME] [--organization ID] [--limit N] [--json]',
  operands: ['MAP', 'FILE'],
  options: ['join', 'resolve', 'author', 'organization'],
  heeds: ['json', 'language', 'audience', 'limit'],
  more: 'merging:cli.help',
  run: async (invocation) => {
    const { options } = invocation
    const resolutions = options.resolve === undefined ? done([]) : await readResolutions(options.resolve)
    if (!resolutions.ok) return resolutions
    return withMapToWrite(
      invocation,
      async (engine) =>
        organizationUnknown(engine, invocation) ??
        (await mergeAndSettle(engine, invocation, resolutions.value)),
    )
  },
}

async function mergeAndSettle(
  engine: Engine,
  invocation: Invocation,
  resolutions: readonly Resolution[],
): Promise<Outcome<Printed>> {
  const { operands, options, t } = invocation
  const known = checkIds(engine, questionOf(invocation))
  if (!known.ok) return known
  const progress = progressOn(invocation.stderr)
  const merged = await engine.merge(operands[1] ?? '', {
    isJoin: options.join,
    onProgress: (step, count, of) => progress.show(t(`merging:step.${step}`, { n: count, of })),
  })
  progress.end()
  if (!merged.ok) return merged
  const settled = await settleAll(engine, invocation, resolutions)
  if (!settled.ok) return settled
  const standing = await conflictsNow(engine, questionOf(invocation))
  if (!standing.ok) return standing
  const { received, documents, kept } = merged.value
  const { count, refusals } = settled.value
  const text = [
    received === 0 && documents === 0
      ? t('merging:cli.nothing')
      : t('merging:cli.received', { count: received, n: received }),
    ...(documents === 0 ? [] : [t('merging:cli.documents', { count: documents, n: documents })]),
    ...(kept === null ? [] : [t('merging:cli.kept', { path: kept })]),
    ...(count === 0 ? [] : [t('merging:cli.settled', { count, n: count })]),
    ...refusals.map((one) => t('cli:refusedLine', one)),
    ...conflictsInWords(standing.value, invocation),
  ]
  return done({
    code: standing.value.length > 0 || refusals.length > 0 ? 3 : 0,
    data: {
      sent: 0,
      received,
      conflicts: limited(standing.value, invocation).shown.map(conflictData),
      documents,
      kept,
      settled: count,
      refused: refusals,
    },
    text: text.join('\n'),
  })
}

type Settled = {
  readonly count: number
  readonly refusals: readonly { readonly line: number; readonly message: string }[]
}

/** One after the other; a refused line takes none with it. What an earlier line settled along with its own is settled. */
async function settleAll(
  engine: Engine,
  invocation: Invocation,
  resolutions: readonly Resolution[],
): Promise<Outcome<Settled>> {
  const now = await conflictsNow(engine, { ...questionOf(invocation), audience: 'own' })
  if (!now.ok) return now
  const conflicts = new Map(now.value.map((one) => [one.id, one]))
  const refusals: { line: number; message: string }[] = []
  let count = 0
  for (const { line, says } of resolutions) {
    const conflict = says.ok ? conflicts.get(`${says.value.id} ${says.value.field}`) : undefined
    const command = says.ok ? settlingOf(says.value, conflict) : says
    const outcome = command.ok ? await engine.dispatch(command.value, authorOf(invocation)) : command
    const isSettledAlong = !outcome.ok && outcome.refusal.code === 'no-conflict' && conflict !== undefined
    if (outcome.ok || isSettledAlong) count += 1
    else refusals.push({ line, message: sentenceOf(outcome.refusal, invocation.language) })
  }
  return done({ count, refusals })
}
