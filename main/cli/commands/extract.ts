import { done, refused, type Outcome } from '../../../shared/base/outcome.ts'
import { extract } from '../../../shared/extraction/extract.ts'
import { knowledgeOf } from '../../../shared/extraction/knowledge.ts'
import { stepsFor } from '../../../shared/extraction/steps.ts'
import type { Extraction, Suggestion } from '../../../shared/extraction/suggestion.ts'
import { formatParts, formatScore, formatTiming } from '../../../shared/language/format.ts'
import { typeName } from '../../../shared/view/names.ts'
import { documentTextOf, type ReadText } from '../../documents/document-text.ts'
import type { Engine } from '../../engine/engine.ts'
import { limited, withMap, withMapToWrite } from '../ask.ts'
import { authorOf, organizationUnknown } from '../author.ts'
import type { CliCommand, Invocation, Printed } from '../command.ts'
import { numbered } from '../text.ts'

export const extractFrom: CliCommand = {
  name: 'extract',
  usage:
    'extract MAP DOCUMENT [--apply ID[,ID]…|all] [--author NAME] [--organization ID] [--limit N] [--json]',
  operands: ['MAP', 'DOCUMENT'],
  options: ['apply', 'author', 'organization'],
  withWords: ['apply'],
  heeds: ['json', 'language', 'limit'],
  more: 'extraction:help',
  run: async (invocation) => {
    const read = await documentTextOf(invocation.operands[1] ?? '')
    if (!read.ok) return read
    return invocation.options.apply === undefined
      ? withMap(invocation, (engine) => shown(extracted(engine, read.value), read.value, invocation))
      : withMapToWrite(invocation, (engine) => applied(engine, read.value, invocation))
  },
}

function extracted(engine: Engine, { name, document }: ReadText): Extraction {
  return extract(document, name, knowledgeOf(engine.view('own')))
}

/** Puts what was accepted into the map as one step. What is there already by its id stays as it is. */
async function applied(engine: Engine, read: ReadText, invocation: Invocation): Promise<Outcome<Printed>> {
  const { operands, options, t } = invocation
  if (engine.readOnly !== undefined)
    return refused(
      engine.readOnly === 'newer' ? 'map-newer-read-only' : 'map-read-only',
      { path: operands[0] ?? '' },
      'F4',
    )
  const unknown = organizationUnknown(engine, invocation)
  if (unknown !== undefined) return unknown
  const extraction = extracted(engine, read)
  const accepted = acceptedIds(extraction, String(options.apply))
  if (!accepted.ok) return accepted
  const { nodes, relationships } = engine.view('own')
  const steps = stepsFor(extraction, accepted.value, (id) => nodes.has(id) || relationships.has(id))
  if (steps.commands.length > 0) {
    const outcome = await engine.dispatch(
      { do: 'batch', commands: [...steps.commands] },
      authorOf(invocation),
    )
    if (!outcome.ok) return outcome
  }
  const created = new Set(steps.created)
  const { data, text } = printed(extraction, invocation, (one) => ({ applied: created.has(one.id) }))
  return done({
    data,
    text: [t('extraction:applied', { created: steps.created.length, there: steps.there.length }), text].join(
      '\n',
    ),
  })
}

function acceptedIds({ suggestions }: Extraction, words: string): Outcome<ReadonlySet<string>> {
  const known = new Set(suggestions.map((one) => one.id))
  if (words.trim() === 'all') return done(known)
  const ids = words
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '')
  const wrong = ids.length === 0 ? words : ids.find((id) => !known.has(id))
  return wrong === undefined ? done(new Set(ids)) : refused('extract-unknown-suggestion', { id: wrong })
}

function shown(extraction: Extraction, { name }: ReadText, invocation: Invocation): Outcome<Printed> {
  const { data, text } = printed(extraction, invocation, () => ({}))
  return done({
    data,
    text: extraction.suggestions.length === 0 ? invocation.t('extraction:none', { name }) : text,
  })
}

function printed(
  extraction: Extraction,
  invocation: Invocation,
  more: (one: Suggestion) => Readonly<Record<string, unknown>>,
): { readonly data: unknown; readonly text: string } {
  const { t, language } = invocation
  const { shown: some, left } = limited(extraction.suggestions, invocation)
  const counts = [...new Set(extraction.suggestions.map((one) => one.type))].map((type) =>
    t('extraction:count', {
      type: typeName(type, language),
      count: extraction.suggestions.filter((one) => one.type === type).length,
    }),
  )
  const heading = t('extraction:counts', { title: extraction.title, counts: formatParts(counts, language) })
  const entries = some.map((one) => entryOf(one, invocation))
  return {
    data: some.map((one) => ({ ...dataOf(one, invocation), ...more(one) })),
    text: [heading, numbered(entries, left, invocation)].join('\n'),
  }
}

function dataOf(
  { reasons, locator, ...one }: Suggestion,
  { t }: Invocation,
): Readonly<Record<string, unknown>> {
  return {
    ...one,
    locator: 'page' in locator ? { page: locator.page } : locator,
    reasons,
    reason: reasons.map((reason) => t(`extraction:reason.${reason}`)).join('; '),
  }
}

function entryOf(one: Suggestion, { t, language }: Invocation): readonly string[] {
  const { locator, timing, organizations, reasons } = one
  const kind = 'page' in locator ? 'page' : 'line' in locator ? 'line' : 'paragraph'
  const about = [
    typeName(one.type, language),
    organizations.map((body) => body.abbreviation).join(', '),
    timing === null ? '' : formatTiming(timing, language),
    t(`extraction:place.${kind}`, locator),
    t('extraction:sure', { confidence: formatScore(one.confidence, language) }),
  ]
  return [
    [one.number ?? '', one.text.length > 200 ? `${one.text.slice(0, 199)}…` : one.text]
      .filter((part) => part !== '')
      .join(' '),
    about.filter((part) => part !== '').join(' · '),
    reasons.map((reason) => t(`extraction:reason.${reason}`)).join('; '),
    one.id,
  ]
}
