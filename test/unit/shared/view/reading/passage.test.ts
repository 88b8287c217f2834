import fc from 'fast-check'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { flat, placesOf } from '../../../../../shared/view/reading/flat.ts'
import { findPassage, type Cited } from '../../../../../shared/view/reading/passage.ts'
import { holds } from '../../../../helpers/property.ts'
import { linksFrom, map } from '../../../../helpers/starter-map.ts'

const contents = 'Contents\nPrevention\nProtection\nAnnex C: Chart\n'
const chapters = [
  contents,
  'Prevention\nAwareness matters to every community.\nTraining of police officers begins in spring.\n',
  'Protection\nVictims are offered counselling and legal aid.\n',
  'Annex C: Chart\n1.10\nPrint leaflets about the crime.\n1.11\nPromote the online training tool\nof the provincial office. (Ongoing)\n1.12\nHold a forum of young people.\n',
]
const whole = [chapters.join('\n')]

/** The words that are proposed, white space evened out, and why. */
function told(pages: readonly string[], cited: Cited): string | null {
  const found = findPassage(pages, cited)
  if (found === null) return null
  return `${found.by}: ${pages[found.page]!.slice(found.start, found.end).replace(/\s+/g, ' ')}`
}

describe('the cited passage', () => {
  it('[K5] is the quote, wherever its lines break', () => {
    expect(
      told(whole, {
        locator: 'p. 1',
        quote: '“Promote the online\ntraining tool of the provincial office”',
        words: [],
      }),
    ).toBe('quote: Promote the online training tool of the provincial office')
  })

  it('[K5] is what holds the words of the record, in either language, where the locator says', () => {
    const words = ['Online training tool', 'Outil de formation en ligne']
    expect(told(whole, { locator: 'Annex C, 1.11', words })).toBe('words: Promote the online training tool')
    expect(told(chapters, { locator: 'p. 3', words: ['Legal aid for victims'] })).toBe(
      'words: Victims are offered counselling and legal aid.',
    )
    expect(told(whole, { locator: '', words: ['Training police officers in spring'] })).toBe(
      'words: Training of police officers begins in spring.',
    )
  })

  it('[K5] is the place itself where no words are found, the chapter and not the table of contents', () => {
    expect(told(whole, { locator: 'Annex C, 1.12', words: ['Nothing of it'] })).toMatch(
      /^place: 1\.12 Hold a forum/,
    )
    expect(told(whole, { locator: 'Protection', words: [] })).toMatch(/^place: Protection Victims/)
    expect(told(chapters, { locator: 'p. 2', words: [] })).toMatch(/^place: Prevention Awareness/)
  })

  it('[K5] is nothing where the document has nothing of it', () => {
    expect(told(whole, { locator: 'Annex Q, 9.99', words: ['Unknown matter altogether'] })).toBeNull()
    expect(told([], { locator: 'p. 1', words: ['x'] })).toBeNull()
    expect(told([''], { locator: 'p. 1', words: [''] })).toBeNull()
  })

  it('[K5] lies in its page, whatever the document and the citation', () =>
    holds(
      fc.record({
        pages: fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 4 }),
        locator: fc.oneof(fc.string(), fc.constantFrom('p. 2', 'Annex C, 1.11', '1.1.')),
        quote: fc.option(fc.string(), { nil: undefined }),
        words: fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 3 }),
      }),
      ({ pages, ...cited }) => {
        const found = findPassage(pages, cited)
        if (found === null) return
        const text = pages[found.page]!
        expect(found.start).toBeGreaterThanOrEqual(0)
        expect(found.end).toBeGreaterThan(found.start)
        expect(found.end).toBeLessThanOrEqual(text.length)
      },
    ))
})

describe('searching in a document', () => {
  it('[K6] leaves accents, capitals and line ends aside', () => {
    const places = placesOf(['Traite des\npersonnes', 'la TRAITE  DES personnes'], 'traité des Personnes')
    expect(places.map((one) => one.page)).toEqual([0, 1])
    expect(placesOf(['a+b (c)'], '+b (')).toEqual([{ page: 0, start: 1, end: 5 }])
    expect(placesOf(['anything'], '  ')).toEqual([])
  })

  it('[K6] a flat text has the length of the text', () =>
    holds(fc.string({ unit: 'binary' }), (text) => {
      expect(flat(text)).toHaveLength(text.length)
    }))
})

/** The documents that the map starts from; they are not part of the checkout. */
const folder = '/work/shared/sources'
const texts: readonly string[] = existsSync(folder)
  ? readdirSync(folder)
      .sort()
      .map((name) => readFileSync(join(folder, name), 'utf8'))
  : []

/** Words that only this one of them has. */
const telling: Readonly<Record<string, string>> = {
  'source-nap-2012': 'Action Items Chart',
  'source-discussion-2018': 'I. PREFACE',
  'source-backgrounder-2007': 'Department of Justice Canada',
  'source-ps-page-2018': 'Engagement on the Way Forward',
  'source-steps-summary': 'How is Canada addressing the issue of human trafficking?',
}

function documentOf(source: string): string {
  const found = texts.find((text) => text.includes(telling[source]!))
  if (found === undefined) throw new Error(`no document of ${source}`)
  return found
}

const nodes = new Map(map.nodes.map((one) => [one.id, one]))

function citedBy(id: string, locator: unknown): Cited {
  const { name, text } = nodes.get(id)!.properties as Record<string, Record<string, string> | undefined>
  return {
    locator: typeof locator === 'string' ? locator : '',
    words: [...Object.values(text ?? {}), ...Object.values(name ?? {})],
  }
}

describe.skipIf(texts.length === 0)('on the documents that the map starts from', () => {
  it.each([
    ['source-nap-2012', 0.9],
    ['source-discussion-2018', 0.8],
    ['source-backgrounder-2007', 0.8],
    ['source-ps-page-2018', 0.8],
    ['source-steps-summary', 0.8],
  ])('[K5] proposes a passage for the citations of %s', (source, share) => {
    const pages = [documentOf(source)]
    const citing = map.relationships.filter((one) => one.type === 'CITES' && one.to === source)
    const found = citing.filter(
      (one) => findPassage(pages, citedBy(one.from, one.properties['locator'])) !== null,
    )

    expect(citing.length).toBeGreaterThan(5)
    expect(found.length / citing.length).toBeGreaterThan(share)
  })

  it('[K5] finds the deliverables printed under a task, each within its task', () => {
    const text = documentOf('source-nap-2012')
    const deliverables = map.nodes.filter(({ id }) => /^nap-2012-\d\.\d+-\d+$/.test(id))
    const right = deliverables.filter(({ id }) => {
      const [citation] = linksFrom(id, 'CITES').filter((one) => one.to === 'source-nap-2012')
      const found = findPassage([text], citedBy(id, citation?.properties['locator']))
      const task = /-(\d\.\d+)-/.exec(id)![1]!
      const from = text.search(new RegExp(`^${task.replace('.', '\\.')}\\.?\\s`, 'm'))
      const next = /\n\d\.\d+\.?\s/.exec(text.slice(from + task.length))
      const to = next === null ? text.length : from + task.length + next.index
      return found?.by === 'words' && found.start >= from && found.end <= to
    })

    expect(deliverables).toHaveLength(93)
    expect(right.length).toBeGreaterThanOrEqual(80)
  })
})
