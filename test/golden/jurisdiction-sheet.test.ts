import { describe, expect, it } from 'vitest'
import type { BriefingDocument } from '../../shared/briefing/document.ts'
import { ask } from '../helpers/ask.ts'
import { allText, headings, under, wordsOf } from '../helpers/document-text.ts'
import { today, view } from './starter-answers.ts'

const places = ['ca', 'bc', 'ab', 'sk', 'mb', 'on', 'qc', 'nb', 'ns', 'pe', 'nl', 'yt', 'nt', 'nu']
const languages = ['en', 'fr'] as const

const sheet = (place: string, language: 'en' | 'fr'): BriefingDocument =>
  ask(
    'document',
    view,
    { kind: 'jurisdiction', of: [`jurisdiction-${place}`] },
    { asOf: today, audience: 'public', language },
  )!

/** A letter page at the size of the document's text holds about so many words; French takes a fifth more for the same. */
const page = { en: 450, fr: 540 }

describe('the jurisdiction sheet of the starter map', () => {
  it.each(languages)('is one page for every government (%s)', (language) => {
    const lengths = places.map((place) => [place, wordsOf(sheet(place, language))] as const)
    expect(lengths.filter(([, words]) => words > page[language])).toEqual([])
    expect(Math.max(...lengths.map(([, words]) => words))).toBeGreaterThan(page[language] / 2)
    for (const place of places) expect(sheet(place, language).footnotes.length).toBeLessThanOrEqual(10)
  })

  it('[R23] that of Quebec begins with its own strategy and laws, in their own names, and ends on no deficit', () => {
    for (const language of languages) {
      const document = sheet('qc', language)
      const first = under(document, headings(document, 2)[0]!).join('\n')
      expect(first).toContain(
        { en: 'Integrated Violence Strategy 2022-2027', fr: 'Stratégie intégrée en violence 2022-2027' }[
          language
        ],
      )
      expect(first).toContain('Règlement sur les agences de placement de personnel')
      expect(allText(document)).toContain('M-30')
    }
    expect(allText(sheet('on', 'en'))).not.toContain('M-30')
  })

  it('[R3] tells Ontario’s strategy of 2025 as in force, and that it succeeds that of 2020', () => {
    expect(under(sheet('on', 'en'), 'Strategies')[0]).toMatch(
      /2025-2030 · 2025–2030 · In force · \$345,000,000 counted · succeeds Ontario's Anti-Human Trafficking Strategy 2020-2025$/,
    )
  })

  it('[R21] of one government no other is spoken of but where it is a side of a finding', () => {
    const text = under(sheet('nu', 'en'), 'Leading gaps').join('\n')
    expect(text).not.toMatch(/Yukon|Ontario|Alberta/)
    for (const place of places)
      expect(allText(sheet(place, 'en'))).not.toMatch(/ fails | lacks |paid twice|there is no /i)
  })
})
