import { PurgeReason } from '../../../shared/journal/transaction.ts'
import { done, refused } from '../../../shared/base/outcome.ts'
import { formatInstant } from '../../../shared/language/format.ts'
import { backupsOf } from '../../files/backups.ts'
import { backupsFolder } from '../../installation/data-folder.ts'
import { checkIds, questionOf, withMap, withMapToWrite } from '../ask.ts'
import { authorOf, organizationUnknown } from '../author.ts'
import type { CliCommand } from '../command.ts'
import { sentenceOf } from '../sentences.ts'
import { numbered } from '../text.ts'

export const history: CliCommand = {
  name: 'history',
  usage: 'history MAP ID [--audience A] [--known-at DATE] [--limit N] [--json]',
  operands: ['MAP', 'ID'],
  heeds: ['json', 'language', 'known-at', 'audience', 'limit'],
  run: (invocation) =>
    withMap(invocation, async (engine) => {
      const { operands, options, language, t } = invocation
      const [, id = ''] = operands
      const question = questionOf(invocation)
      const known = checkIds(engine, question)
      if (!known.ok) return known
      const lines = engine.history(id, { audience: question.audience, knownAt: question.knownAt })
      if (!lines.ok) return lines
      // a record that the audience does not know is no record to them
      if (lines.value.length === 0 && question.audience !== 'own') return refused('unknown-id', { id })
      const steps = await engine.ask('history', question, { id, limit: 100_000 })
      if (!steps.ok) return steps
      const shown = steps.value.answer.steps.slice(0, options.limit)
      const entries = shown.map((step) => [
        [
          formatInstant(step.receivedAt, language),
          step.actionName,
          ...[step.author, step.organization ?? ''].filter((one) => one !== ''),
        ].join(' · '),
        ...(step.at.slice(0, 16) === step.receivedAt.slice(0, 16)
          ? []
          : [t('history:written', { when: formatInstant(step.at, language) })]),
        ...step.changes.map(({ label, from, to }) =>
          t('history:change', { label, from: from.text, to: to.text }),
        ),
        step.reason === null ? '' : t('history:because', { reason: step.reason }),
      ])
      const data = options.limit === undefined ? lines.value : lines.value.slice(-options.limit) // the newest, in their order
      const left = steps.value.answer.total - shown.length
      const text = entries.length === 0 ? t('history:none') : numbered(entries, left, invocation)
      return done({ data, text })
    }),
}

export const purge: CliCommand = {
  name: 'purge',
  usage:
    'purge MAP ID FIELD --reason privacy|safety|consent|retention|legal [--author NAME] [--organization ID]',
  operands: ['MAP', 'ID', 'FIELD'],
  options: ['reason', 'author', 'organization'],
  heeds: ['json', 'language'],
  required: ['reason'],
  run: async (invocation) => {
    const { operands, options, language, t } = invocation
    const [path = '', id = '', field = ''] = operands
    const reason = PurgeReason.safeParse(options.reason)
    if (!reason.success)
      return refused('option-value-unknown', {
        option: '--reason',
        value: options.reason ?? '',
        known: PurgeReason.options.join(', '),
      })
    return await withMapToWrite(invocation, async (engine) => {
      const mayNot = organizationUnknown(engine, invocation)
      if (mayNot !== undefined) return mayNot
      const backups = backupsOf(path, backupsFolder()).paths()
      const purged = await engine.purge(
        { id, field, reason: reason.data, copies: backups },
        authorOf(invocation),
      )
      if (!purged.ok) return purged
      const { fields, at, copies } = purged.value
      const unreached = copies.map((one) => ({ path: one.path, message: sentenceOf(one.refusal, language) }))
      return done({
        code: copies.length > 0 ? 3 : 0,
        data: { id, fields, at, reason: reason.data, copies: unreached },
        text: [
          t('history:purge.done', { field: `${id} ${fields.join(', ')}` }),
          ...unreached.map((one) => `${one.path}: ${one.message}`),
        ].join('\n'),
      })
    })
  },
}
