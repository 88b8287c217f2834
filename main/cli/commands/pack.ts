import { done, refused } from '../../../shared/base/outcome.ts'
import { writePack } from '../../exchange/write-pack.ts'
import { checkIds, questionOf, withMap } from '../ask.ts'
import type { CliCommand } from '../command.ts'

export const pack: CliCommand = {
  name: 'pack',
  usage: 'pack MAP --for ID --out FILE [--due DATE] [--audience A]',
  operands: ['MAP'],
  options: ['for', 'out', 'due'],
  heeds: ['json', 'language', 'as-of', 'known-at', 'audience', 'current'],
  required: ['for', 'out'],
  more: 'pack:cli.help',
  run: (invocation) =>
    withMap(invocation, async (engine) => {
      const { for: recipient = '', out = '', due, audience } = invocation.options
      // a pack goes outside, and what an official or the owner sees names persons (R31)
      if (audience === 'own' || audience === 'fpt')
        return refused('option-value-unknown', {
          option: '--audience',
          value: audience,
          known: `public, ${recipient}`,
        })
      const question = questionOf(invocation, recipient)
      if (!engine.view('own').nodes.has(recipient)) return refused('unknown-id', { id: recipient })
      const known = checkIds(engine, question)
      if (!known.ok) return known
      const written = await writePack(engine, { path: out, recipient, due, question })
      if (!written.ok) return written
      const rows = Object.values(written.value.rows).reduce((sum, one) => sum + one, 0)
      const told = { ...written.value, ...written.value.keptBack, rows }
      const text = ['pack:cli.done', 'pack:cli.keptBack'].map((key) => invocation.t(key, told))
      return done({ data: written.value, text: text.join('\n') })
    }),
}
