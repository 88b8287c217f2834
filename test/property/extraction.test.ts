import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nodeType } from '../../graph-schema/registry.ts'
import { extract } from '../../shared/extraction/extract.ts'
import { words } from '../../shared/extraction/fold.ts'
import { knowledgeOf } from '../../shared/extraction/knowledge.ts'
import { readHtml } from '../../shared/extraction/read-html.ts'
import { readText } from '../../shared/extraction/read-text.ts'
import { stepsFor } from '../../shared/extraction/steps.ts'
import { labelledPlans, labelledSets } from '../helpers/extraction.ts'
import { holds } from '../helpers/property.ts'
import { byId, map } from '../helpers/starter-map.ts'

const knowledge = knowledgeOf({
  nodes: byId,
  relationships: new Map(map.relationships.map((one) => [one.id, one])),
})
const plans = labelledSets.flatMap((set) => labelledPlans(set))
const lines = plans.filter((plan) => !plan.name.endsWith('.html')).flatMap((plan) => plan.text.split('\n'))
const pageLines = plans.filter((plan) => plan.name.endsWith('.html')).flatMap((plan) => plan.text.split('\n'))

/** Lines of plans in any order, cut anywhere, with anything in between. */
const shuffled = (from: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...from) },
        { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
        {
          weight: 1,
          arbitrary: fc.tuple(fc.constantFrom(...from), fc.nat(60)).map(([line, at]) => line.slice(at)),
        },
        {
          weight: 1,
          arbitrary: fc.constantFrom(
            '',
            '\t',
            '|||',
            '((((',
            '1.',
            'Lead:',
            'Constat : ',
            'Key steps',
            'Action',
            'Responsible',
            'Target date',
            'Phase I (18-24 months)',
            '→ ',
            '<td>',
            '</table>',
            '$',
            '2012-13',
            '&amp;',
          ),
        },
      ),
      { maxLength: 40 },
    )
    .chain((all) => fc.constantFrom('\n', '\r\n', '\n\n').map((end) => all.join(end)))

/** Whether a line holds how a passage begins: its first word, else its first sign. */
const holdsBeginning = (line: string, text: string): boolean =>
  /^[\p{L}\p{N}]/u.test(text) ? words(line).includes(words(text)[0] ?? '') : line.includes(text.slice(0, 1))

/** A line of a page as one reads it. */
const shown = (line: string): string =>
  line
    .replace(/&(?:nbsp|#160);/g, ' ')
    .replace(/&#8217;/g, '’')
    .replace(/&amp;/g, '&')
    .replace(/&ndash;/g, '–')
    .replace(/<[^>]*>/g, ' ')

describe('extraction of any text', () => {
  it('[property] never throws, and its place is a line with the beginning of the passage', () =>
    holds(shuffled(lines), (text) => {
      const all = text
        .replace(/\r\n?/g, '\n')
        .replace(/^\uFEFF/, '')
        .split('\n')
      for (const one of extract(readText(text), 'given', knowledge).suggestions) {
        const at = 'line' in one.locator ? one.locator.line - 1 : all.length
        const line = all[at] ?? ''
        // a number that stands alone is where its item begins; the words are on the next line that has any
        const isBare = one.number !== null && line.includes(one.number)
        const next = isBare ? (all.slice(at + 1).find((after) => after.trim() !== '') ?? '') : ''
        if (one.type === 'Commitment' || one.type === 'Objective')
          expect(
            [line, next].some((each) => holdsBeginning(each, one.text)),
            `${line} / ${one.text}`,
          ).toBe(true)
        else expect(line.trim()).not.toBe('')
      }
    }))

  it('[property] the same of pages', () =>
    holds(shuffled(pageLines), (html) => {
      expect(() => extract(readHtml(html), 'given', knowledge)).not.toThrow()
    }))

  it('[property] what is proposed passes the schema of its type, whatever is accepted', () =>
    holds(fc.tuple(shuffled(lines), fc.infiniteStream(fc.boolean())), ([text, coin]) => {
      const extraction = extract(readText(text), 'given', knowledge)
      const accepted = new Set(
        extraction.suggestions.filter(() => coin.next().value === true).map((one) => one.id),
      )
      const { commands } = stepsFor(extraction, accepted, (id) => byId.has(id))
      const made = new Set(commands.flatMap((one) => (one.do === 'create' ? [one.id ?? ''] : [])))
      for (const one of commands) {
        if (one.do === 'create') {
          const found = nodeType(one.type)?.schema.safeParse(one.properties)
          expect(found?.success, JSON.stringify([one, found?.error?.issues])).toBe(true)
        } else if (one.do === 'relate')
          expect([one.from, one.to].every((id) => made.has(id) || byId.has(id))).toBe(true)
      }
    }))

  it('[property] is the same every time', () =>
    holds(
      shuffled(lines),
      (text) => {
        expect(extract(readText(text), 'given', knowledge)).toEqual(
          extract(readText(text), 'given', knowledge),
        )
      },
      40,
    ))
})

describe('pages that were labelled', () => {
  it.each(plans.filter((plan) => plan.name.endsWith('.html')))(
    '[property] $name: each place is the line on which the passage begins',
    ({ text, document }) => {
      const all = text.split('\n').map(shown)
      const items = extract(document, 'given', knowledge).suggestions.filter(
        (one) => one.type === 'Commitment',
      )
      expect(items.length).toBeGreaterThan(2)
      for (const one of items)
        expect(holdsBeginning(('line' in one.locator ? all[one.locator.line - 1] : '') ?? '', one.text)).toBe(
          true,
        )
    },
  )
})
