import { describe, expect, it } from 'vitest'
import { runsOf, type BriefingDocument } from '../../../../shared/briefing/document.ts'
import { toHtml } from '../../../../shared/briefing/to-html.ts'
import type { MapView } from '../../../../shared/state/map-view.ts'
import type { Question } from '../../../../shared/view/shapes/question.ts'
import { ask } from '../../../helpers/ask.ts'
import { allRuns, allText, headings, noteText } from '../../../helpers/document-text.ts'
import { everyKind } from '../../../helpers/every-kind.ts'
import {
  extendMap,
  finding,
  link,
  record,
  service,
  source,
  withProperties,
} from '../../../helpers/make-map.ts'
import { linesOf } from '../../../helpers/picture.ts'
import { elements, parseXml, textOf, type XmlElement } from '../../../helpers/xml.ts'

const compose = (view: MapView, over: Partial<Question> = {}): BriefingDocument =>
  ask('document', view, { kind: 'briefing' }, over)!

/** HTML leaves `meta` open, all else is as strict as XML. */
const parsed = (html: string) => parseXml(html.replace(/<meta ([^>]*)>/g, '<meta $1/>'))

describe('the briefing', () => {
  it('holds its sections in the order of the paper, in both languages', () => {
    expect(headings(compose(everyKind), 2).map((one) => one.replace(/ since .*/, ''))).toEqual([
      'Purpose and date',
      'What changed',
      'Leading gaps',
      'Overlaps to discuss',
      'Points to reconcile',
      'Commitments past their timing, in strategies in force',
      'Funding, each dollar once',
      'Coverage',
      'What the map does not know',
    ])
    const fr = headings(compose(everyKind, { language: 'fr' }), 2)
    expect(fr).toHaveLength(9)
    expect(fr).toContain('Points à concilier')
  })

  it('[W15] says as of when it was known, where that is not now', () => {
    const knownAt = '2024-03-31T12:00:00.000Z'
    expect(allText(compose(everyKind, { knownAt }))).toContain('As known on March 31, 2024')
    expect(allText(compose(everyKind, { knownAt, language: 'fr' }))).toContain('au 31 mars 2024')
    expect(allText(compose(everyKind))).not.toContain('As known on')
  })

  it('names the gaps of each pillar, who can act and why', () => {
    const document = compose(everyKind)
    expect(headings(document, 3)).toEqual(
      expect.arrayContaining(['Prevention', 'Protection', 'Prosecution', 'Partnerships']),
    )
    expect(allText(document)).toContain('Who can act: the province or territory, at the F/P/T table.')
  })

  it.each(['en', 'fr'] as const)('skips no level of heading (%s)', (language) => {
    const levels = compose(everyKind, { language }).blocks.flatMap((block) =>
      block.kind === 'heading' ? [block.level] : [],
    )
    for (const [i, level] of levels.entries()) expect(level - (levels[i - 1] ?? 1)).toBeLessThanOrEqual(1)
  })

  it('numbers footnotes from one, each source and place once, each used', () => {
    const document = compose(everyKind)
    const used = new Set(allRuns(document).flatMap(({ notes }) => notes ?? []))
    expect(document.footnotes.map(({ number }) => number)).toEqual(document.footnotes.map((_, i) => i + 1))
    expect([...used].sort((a, b) => a - b)).toEqual(document.footnotes.map(({ number }) => number))
    expect(new Set(document.footnotes.map(noteText)).size).toBe(document.footnotes.length)
    for (const note of document.footnotes) expect(noteText(note)).toMatch(/p\. [12]/)
  })

  it('[R2] lists what is overdue in a strategy in force, and of an ended one a line with counts', () => {
    const text = allText(compose(everyKind))
    expect(text).toContain('plan-mb-1.2 in English')
    expect(text).not.toContain('plan-mb-1.11 in English')
    expect(text).toMatch(/plan-old in English ended 2016: 1 commitment, /)
  })

  it('[R17] shows the arithmetic and the total', () => {
    const text = allText(compose(everyKind))
    const { total } = ask('funding', everyKind, {})
    expect(text).toContain(`$${total.toLocaleString('en-CA')}`)
    expect(text).toContain('$1,500,000 a year × 3 fiscal years')
  })

  it.each(['en', 'fr'] as const)(
    '[R17] has the years with what is in none, the total, and what counts 0 (%s)',
    (language) => {
      const document = compose(everyKind, { language })
      const { total, byFiscalYear, noSingleYear } = ask('funding', everyKind, {}, { language })
      const years = document.blocks.flatMap((block) =>
        block.kind === 'table' && block.rows.length === byFiscalYear.length + 2 && block.columns.length === 2
          ? [block]
          : [],
      )
      expect(years).toHaveLength(1)
      const amounts = years[0]!.rows.map((row) => Number(row[1]![0]!.text.replace(/[^\d.]/g, '')))
      expect(amounts.slice(-2)).toEqual([noSingleYear, total])
      expect(amounts.slice(0, -1).reduce((sum, one) => sum + one, 0)).toBe(total)
      const text = allText(document)
      expect(text).toContain({ en: 'all years known to this map', fr: 'toutes les années connues' }[language])
      expect(text).toMatch({ en: /A ceiling .*: 1 amount/, fr: /Un plafond .*: 1 montant/ }[language])
    },
  )

  it.each([
    ['en', /everything on the map/, /Ontario \(jurisdiction\); Men and boys \(population\)/],
    ['fr', /tout ce que contient la carte/, /Ontario \(administration\); Hommes et garçons \(population\)/],
  ] as const)('says its scope in words: in title, subtitle and purpose (%s)', (language, whole, scoped) => {
    const purposeOf = ({ blocks }: BriefingDocument) =>
      blocks.slice(1, 3).map((block) =>
        runsOf(block)
          .map(({ text }) => text)
          .join(''),
      )
    const all = compose(everyKind, { language })
    expect(purposeOf(all)[1]).toMatch(whole)
    expect(all.subtitle).toContain('Canada')
    const some = compose(everyKind, {
      language,
      scope: { jurisdiction: ['jurisdiction-on'], population: ['population-men-boys'] },
    })
    expect(purposeOf(some)[1]).toMatch(scoped)
    for (const line of [some.title, some.subtitle]) {
      expect(line).toMatch(scoped)
      expect(line).not.toContain('Canada')
    }
    const pictures = some.blocks.flatMap((block) => (block.kind === 'picture' ? [block.picture.svg] : []))
    expect(pictures.length).toBeGreaterThan(0)
    for (const svg of pictures)
      expect(
        linesOf(svg)
          .map(({ words }) => words)
          .join(' '),
      ).toMatch(scoped)
  })

  it('counts under a scope only the codings of what is in it', () => {
    const codings = (over: Partial<Question>) =>
      Number(/(\d+) codings? (was|were) made/.exec(allText(compose(coded, over)))?.[1])
    const coded = extendMap(
      everyKind,
      service('service-coded', { in: 'on', cites: 'source-fresh' }),
      link('ADVANCES', 'service-coded', 'pillar-protection', { assignedBy: 'curator' }),
    )
    const here = codings({ scope: { jurisdiction: ['jurisdiction-on'] } })
    expect(codings({ scope: { jurisdiction: ['jurisdiction-nu'] } })).toBeLessThan(codings({}))
    expect(here).toBeGreaterThan(0)
  })

  it('gives each picture words for those who do not see it, and the matrix as a table too', () => {
    const document = compose(everyKind)
    const pictures = document.blocks.filter((block) => block.kind === 'picture')
    expect(pictures).toHaveLength(3)
    for (const { alternative, caption } of pictures) {
      expect(alternative.length).toBeGreaterThan(40)
      expect(caption.length).toBeGreaterThan(3)
    }
    const tables = document.blocks.filter((block) => block.kind === 'table')
    for (const { columns, rows } of tables) for (const row of rows) expect(row).toHaveLength(columns.length)
    expect(tables.some(({ rows }) => rows.length === 14)).toBe(true)
  })

  it('[R30] says on every document for whom it is and its ceiling', () => {
    expect(compose(everyKind, { audience: 'public' }).banner).toMatch(
      /public.*Protected A.*Access to information/,
    )
    expect(compose(everyKind, { audience: 'fpt', language: 'fr' }).banner).toMatch(/F-P-T.*Protégé A/)
    expect(compose(everyKind, { audience: 'org-a' }).banner).toContain('org-a in English')
  })

  it('an empty map makes a paper that says so', () => {
    const empty = compose({ nodes: new Map(), relationships: new Map() })
    expect(headings(empty, 2)).toHaveLength(9)
    expect(allText(empty)).not.toMatch(/undefined|NaN|\{\{/)
    parsed(toHtml([empty]))
  })
})

describe('fairness', () => {
  it('[R18] a score stands only beside the reply of the other party', () => {
    const scored = (view: MapView) => allText(compose(view, { audience: 'public' })).includes('Scored -2')
    expect(scored(everyKind)).toBe(true)
    const relationships = new Map(
      [...everyKind.relationships].filter(([, { type }]) => type !== 'REPLIES_TO'),
    )
    expect(scored({ nodes: everyKind.nodes, relationships })).toBe(false)
  })

  it('[R31] outside, a scorer is an organization', () => {
    expect(allText(compose(everyKind, { audience: 'public' }))).not.toContain('A. Person')
    expect(allText(compose(everyKind))).toContain('A. Person')
  })

  it('[R19] shows the reply, and says where there is none yet', () => {
    const text = allText(compose(everyKind))
    expect(text).toContain('Nous le voyons autrement.')
    expect(text).toMatch(/No reply|none yet/i)
  })

  const confidential = extendMap(
    everyKind,
    source('source-fpt', '2026-04-01', { handling: 'fpt', grade: 'evaluation' }),
    service('service-fpt', { cites: 'source-fpt', pillar: 'prosecution', in: 'sk', handling: 'fpt' }),
    finding('finding-fpt', {
      about: 'pillar-prosecution jurisdiction-sk',
      cites: 'source-fpt',
      handling: 'fpt',
    }),
  )
  const gap = 'gap:jurisdiction=jurisdiction-sk&pillar=pillar-prosecution'
  const judged = (disclosure: string) =>
    extendMap(
      confidential,
      record('Judgement', 'judgement-a', {
        finding: gap,
        verdict: 'to-raise',
        reason: 'Ours alone.',
        disclosure,
        handling: 'fpt',
      }),
    )

  it('[R20] prints what has not travelled only as far as it rests on public records', () => {
    expect(allText(compose(confidential))).toContain('finding-fpt in English')
    expect(allText(compose(confidential, { audience: 'fpt' }))).not.toContain('finding-fpt in English')
    expect(allText(compose(judged('shared'), { audience: 'fpt' }))).not.toContain('finding-fpt in English')
    expect(allText(compose(judged('acknowledged'), { audience: 'fpt' }))).toContain('finding-fpt in English')
  })

  it('[R20] a person’s own verdict waits', () => {
    expect(allText(compose(judged('internal')))).toContain('Ours alone.')
    for (const audience of ['fpt', 'public', 'org-a'])
      expect(allText(compose(judged('acknowledged'), { audience }))).not.toContain('Ours alone.')
  })

  it('[R38] a shared document leaves out what rests on a copy alone', () => {
    const copied = extendMap(
      everyKind,
      source('source-copy', '2026-04-01', { grade: 'copy' }),
      service('service-copied', { cites: 'source-copy', pillar: 'prosecution', in: 'sk' }),
      finding('finding-copied', { about: 'pillar-prosecution jurisdiction-sk', cites: 'source-copy' }),
    )
    expect(allText(compose(copied))).toContain('finding-copied in English')
    expect(allText(compose(copied, { audience: 'public' }))).not.toContain('finding-copied in English')
  })
})

describe('as HTML', () => {
  const both = [compose(everyKind), compose(everyKind, { language: 'fr' })]
  const html = toHtml(both)
  const root = parsed(html)
  const mains = elements(root, 'article')
  const attribute = (of: readonly XmlElement[], name: string) => of.map(({ attributes }) => attributes[name])

  it('is one well-formed page, each document in its language', () => {
    expect(root.attributes['lang']).toBe('en')
    expect(attribute(mains, 'lang')).toEqual(['en', 'fr'])
    expect(elements(root, 'h1')).toHaveLength(2)
    expect(textOf(elements(root, 'title')[0]!)).toMatch(/ \/ /)
  })

  it('holds no script and asks for nothing from outside', () => {
    expect(elements(root, 'script')).toEqual([])
    expect(html).not.toMatch(/<link|<img|src=|url\(|@import|\son\w+="/)
    expect(html).toContain("default-src 'none'")
  })

  it('every footnote that is pointed at is there, once', () => {
    const targets = attribute(elements(root, 'li'), 'id').filter((id) => id !== undefined)
    expect(new Set(targets).size).toBe(targets.length)
    const pointers = attribute(elements(root, 'a'), 'href')
      .map((href) => href!.slice(1))
      .filter((id) => id.startsWith('note-'))
    expect(pointers.length).toBeGreaterThan(10)
    expect([...new Set(pointers)].sort()).toEqual([...new Set(targets)].sort())
  })

  it('tables have a caption, column heads and row heads', () => {
    const tables = elements(root, 'table')
    expect(tables.length).toBeGreaterThanOrEqual(4)
    for (const table of tables) {
      expect(textOf(elements(table, 'caption')[0]!)).not.toBe('')
      for (const head of elements(elements(table, 'thead')[0]!, 'th'))
        expect(head.attributes['scope']).toBe('col')
      for (const row of elements(elements(table, 'tbody')[0]!, 'tr'))
        expect(elements(row, 'th').map(({ attributes }) => attributes['scope'])).toEqual(['row'])
    }
  })

  it('pictures have a role, a title and words', () => {
    for (const figure of elements(root, 'figure')) {
      expect(elements(figure, 'svg')[0]?.attributes['role']).toBe('img')
      expect(textOf(elements(figure, 'title')[0]!)).not.toBe('')
      expect(textOf(elements(figure, 'figcaption')[0]!)).not.toBe('')
    }
  })

  it('[R37] a name in the other language is marked as such', () => {
    const quebec = withProperties(everyKind, 'line-a', { name: { fr: 'Ligne d’écoute' } })
    const page = parsed(toHtml([compose(quebec)]))
    const marked = elements(page, 'span').filter(({ attributes }) => attributes['lang'] === 'fr')
    expect(marked.map(textOf)).toContain('Ligne d’écoute')
  })

  it('markup in a name stays text', () => {
    const unkind = withProperties(everyKind, 'line-a', {
      name: { en: '<script>alert("x")</script> & \u0000' },
    })
    const page = parsed(toHtml([compose(unkind)]))
    expect(elements(page, 'script')).toEqual([])
    expect(textOf(page)).toContain('<script>alert("x")</script>')
  })

  it('writes nothing without a document', () => {
    expect(() => toHtml([])).toThrow(RangeError)
  })

  it('a reply of the other party is at no smaller size', () => {
    expect(html).not.toMatch(/<small|font-size:[^;]*(smaller|xx?-small)/)
    const text = extendMap(
      everyKind,
      link('REPLIES_TO', 'org-a', 'finding-thin', { text: { en: 'It changed.' } }),
    )
    expect(toHtml([compose(text)])).toContain('It changed.')
  })
})
