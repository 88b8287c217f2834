import { HtmlValidate } from 'html-validate'
import { describe, expect, it } from 'vitest'
import { documentWorkbook } from '../../../../main/documents/document-workbook.ts'
import { toPng } from '../../../../main/documents/to-png.ts'

import type { BriefingDocument } from '../../../../shared/briefing/document.ts'
import { toDocx } from '../../../../shared/briefing/to-docx.ts'
import { toHtml } from '../../../../shared/briefing/to-html.ts'
import { composeCallPaper } from '../../../../shared/briefing/call-document.ts'
import { view } from '../../../golden/starter-answers.ts'
import { ask, question } from '../../../helpers/ask.ts'
import { everyKind } from '../../../helpers/every-kind.ts'
import { readDocx, readHtml, readXlsx, type Found } from '../../../helpers/read-written.ts'

const languages = ['en', 'fr'] as const
const compose = (language: 'en' | 'fr', length: 'usual' | 'full' = 'full') =>
  ask('document', view, { kind: 'briefing', length }, { language })!
const documents = languages.map((language) => compose(language))
const html = toHtml(documents)
const [asHtml, asDocx, sheets] = [
  readHtml(html),
  await readDocx(await toDocx(documents, toPng)),
  await readXlsx(await documentWorkbook(documents)),
]
const readers: readonly (readonly [string, Found])[] = [
  ['HTML', asHtml],
  ['DOCX', asDocx],
]
/** An amount as it stands in either language, whatever its spaces. */
const amountOf = (text: string) => Number(text.replace(/[^\d.]/g, ''))
const funding = ask('funding', view, {})

/** Tables under the first document and under the second. */
const halves = <T>(all: readonly T[]) => [all.slice(0, all.length / 2), all.slice(all.length / 2)] as const

describe('[DO6] a document has the numbers of the analyses, whoever reads it', () => {
  const years = [...funding.byFiscalYear.map((one) => one.counted), funding.noSingleYear, funding.total]
  const lines = [...funding.lines]
    .sort((a, b) => b.counted - a.counted || b.amount - a.amount)
    .map((one) => one.counted)

  it.each(readers)('funding, by year and by amount (%s)', (_, found) => {
    for (const tables of halves(found.tables)) {
      const columns = tables.map((rows) => rows.slice(1).map((row) => amountOf(row[1] ?? '')))
      expect(columns).toContainEqual(years)
      expect(columns).toContainEqual(lines.slice(0, 500))
    }
  })

  it('funding (XLSX), as numbers', () => {
    const columns = [...sheets.values()].map((rows) =>
      rows.slice(2).flatMap((row) => (typeof row[1] === 'number' ? [row[1]] : [])),
    )
    expect(columns.filter((one) => JSON.stringify(one) === JSON.stringify(years))).toHaveLength(2)
    expect(columns.filter((one) => JSON.stringify(one) === JSON.stringify(lines.slice(0, 500)))).toHaveLength(
      2,
    )
  })

  it.each(readers)('gaps and overlaps, each under its name (%s)', (_, found) => {
    const [inEnglish, inFrench] = halvesAt(found, documents[1]!.title)
    for (const [language, headings] of [
      ['en', inEnglish],
      ['fr', inFrench],
    ] as const) {
      const gaps = ask('gaps', view, {}, { language }).filter(
        (gap) => gap.kind !== 'not-researched' || gap.findings.length > 0,
      )
      const named = headings.filter(({ level }) => level === 4).map(({ text }) => text)
      expect(named.length).toBeGreaterThan(40)
      expect([...named].sort()).toEqual(gaps.map(({ name }) => name.replace(/\s+/g, ' ')).sort())
      const overlaps = ask('overlaps', view, {}, { language })
      const chapter = headings.findIndex(({ text }) =>
        /^(Overlaps to discuss|Chevauchements à examiner)$/.test(text),
      )
      const next = headings.findIndex(({ level }, i) => level === 2 && i > chapter)
      const pairs = headings.slice(chapter + 1, next)
      expect(pairs).toHaveLength(overlaps.length)
      expect(found.text.replace(/\s/g, ' ')).toMatch(
        language === 'en'
          ? new RegExp(`\\b${overlaps.length} pairs of measures`)
          : new RegExp(`\\b${overlaps.length} paires de mesures`),
      )
    }
  })

  it('coverage: the same cells in all three', () => {
    const wordsOf = (found: Found) =>
      found.tables.filter((rows) => rows.length === 15).map((rows) => rows.slice(1))
    expect(wordsOf(asHtml)).toHaveLength(2)
    expect(wordsOf(asDocx)).toEqual(wordsOf(asHtml))
    const inSheets = [...sheets.values()]
      .map((rows) => rows.slice(2, 16).map((row) => row.map((cell) => String(cell ?? ''))))
      .filter((rows) => rows.length === 14 && rows[0]?.length === 5)
    expect(inSheets).toEqual(wordsOf(asHtml))
  })

  it('every table is in all three with as many rows; what a graph shows lies behind it in HTML, and is a sheet', () => {
    const rows = (found: Found) => found.tables.map(({ length }) => length)
    const blocks = documents.flatMap((one) => one.blocks)
    const beside = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []))
    const all = blocks.flatMap((block) =>
      block.kind === 'table' ? [block] : block.kind === 'picture' && block.table ? [block.table] : [],
    )
    expect(all.length).toBe(beside.length + 4) // pairs and points, in both languages
    expect(rows(asDocx)).toEqual(beside.map((one) => one.rows.length + 1))
    expect(rows(asHtml)).toEqual(all.map((one) => one.rows.length + 1))
    expect(sheets.size).toBe(all.length + 4) // two covers, two of sources
  })

  it('a row for each line of a graph, by the names of what it joins', () => {
    const graph = ask('pointGraph', view, {})
    const nameOf = new Map(graph.nodes.map(({ id, label }) => [id, label]))
    const drawn = asHtml.tables.find(
      (rows) => rows[0]?.join() === 'From,Relationship,To' && rows.length === graph.edges.length + 1,
    )
    expect(drawn?.slice(1).map((row) => row.join(' | '))).toEqual(
      graph.edges.map(({ from, label, to }) => `${nameOf.get(from)} | ${label} | ${nameOf.get(to)}`),
    )
  })
})

function halvesAt({ headings }: Found, title: string) {
  const at = headings.findIndex(({ text }) => text === title)
  expect(at).toBeGreaterThan(0)
  return [headings.slice(0, at), headings.slice(at)] as const
}

describe('[DO8] the workbook', () => {
  const names = [...sheets.keys()]

  it('has names that a spreadsheet takes, each once', () => {
    for (const name of names) expect(name).toMatch(/^(?!')[^\\/?*[\]:]{1,31}(?<!')$/u)
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length)
  })

  it('begins with what it is, for whom and what is in it; ends with its sources by their numbers', () => {
    expect(names[0]).toBe('Cover')
    const cover = sheets.get('Cover')!.flat()
    for (const said of [documents[0]!.title, documents[0]!.subtitle, documents[0]!.banner])
      expect(cover).toContain(said)
    const listed = new Set([...cover, ...sheets.get('Couverture')!.flat()])
    for (const name of names.filter((one) => !/^Co?uver/i.test(one) && one !== 'Cover'))
      expect(listed, name).toContain(name)
    for (const [i, rows] of names
      .slice(-2)
      .map((name) => sheets.get(name)!)
      .entries())
      expect(rows.slice(2, -2).map((row) => row[0])).toEqual(
        documents[i]!.footnotes.map(({ number }) => number),
      )
  })

  it('[R30] says on every sheet for whom it is and its ceiling', () => {
    for (const [name, rows] of sheets) expect(JSON.stringify(rows), name).toMatch(/Protected A|Protégé A/)
  })

  it('keeps text that looks like a formula text, and a name that no sheet may have off its tab', async () => {
    const table = {
      kind: 'table' as const,
      caption: "'A/B: [=cmd] and a caption that goes on for very long",
      columns: ['=SUM(A1)', '+1'],
      rows: [
        [[{ text: '=1+1' }], [{ text: '-3', value: -3 }]],
        [[{ text: '@x' }], [{ text: '\u0007bell' }]],
      ],
    }
    const odd: BriefingDocument = {
      ...documents[0]!,
      blocks: [table, table, { ...table, caption: 'History' }],
    }
    const read = await readXlsx(await documentWorkbook([odd]))
    const [, one, two, three] = [...read.keys()]
    expect([one, two, three]).toEqual([
      'A B =cmd and a caption that go…',
      'A B =cmd and a caption th… (en)',
      'History_',
    ])
    expect(read.get(one!)!.slice(1, 4)).toEqual([
      ["'=SUM(A1)", "'+1"],
      ["'=1+1", -3],
      ["'@x", expect.stringContaining('bell')],
    ])
  })
})

describe('[DO7] the page', () => {
  const room = (isDraft: boolean) => ({
    call: { name: 'Call' },
    participants: [],
    items: [],
    isDraftRecord: isDraft,
    isDraftAgenda: isDraft,
    audienceText: 'F/P/T officials',
  })
  const strategies = [...view.nodes.values()].filter(({ type }) => type === 'Strategy').map(({ id }) => id)
  const subjects = { comparison: strategies.slice(0, 3), jurisdiction: ['jurisdiction-on'] }
  const every: readonly (readonly [string, readonly BriefingDocument[]])[] = [
    ...(['short', 'usual', 'full'] as const).map(
      (length) =>
        [
          `briefing ${length}`,
          languages.map((language) =>
            ask('document', everyKind, { kind: 'briefing', length }, { language })!,
          ),
        ] as const,
    ),
    ...(['comparison', 'jurisdiction'] as const).map(
      (kind) =>
        [
          kind,
          languages.map((language) => ask('document', view, { kind, of: subjects[kind] }, { language })!),
        ] as const,
    ),
    ...(['package', 'agenda', 'record'] as const).flatMap((kind) =>
      [true, false].map(
        (isDraft) =>
          [
            `${kind}${isDraft ? ' draft' : ''}`,
            languages.map((language) =>
              composeCallPaper(kind, {
                view: everyKind,
                question: question({ language, audience: 'fpt' }),
                room: room(isDraft) as never,
              }),
            ),
          ] as const,
      ),
    ),
    ['starter map', documents],
  ]
  const validator = new HtmlValidate({
    extends: ['html-validate:standard', 'html-validate:a11y'],
    // each document of a file has its own title, in its own language
    rules: { 'heading-level': ['error', { allowMultipleH1: true }] },
  })

  it.each(every)('is valid HTML, headings in order: %s', async (_, all) => {
    for (const one of [all, ...all.map((document) => [document])]) {
      const { results } = await validator.validateString(toHtml(one))
      const said = results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId} ${message}`),
      )
      expect(said.slice(0, 10)).toEqual([])
    }
  })

  it('every link of the contents and every number of a note leads to its place, once', () => {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((one) => one[1])
    expect(new Set(ids).size).toBe(ids.length)
    const links = [...html.matchAll(/href="#([^"]+)"/g)].map((one) => one[1])
    expect(links.length).toBeGreaterThan(300)
    expect(links.filter((id) => !ids.includes(id))).toEqual([])
    for (const { language, blocks } of documents) {
      const [, nav = ''] = new RegExp(`<nav[^>]*contents-${language}">([^]*?)</nav>`).exec(html) ?? []
      expect(nav.match(/<a /g)).toHaveLength(
        blocks.filter((block) => block.kind === 'heading' && block.level < 4).length,
      )
    }
  })

  it('says what each picture shows, to those who hear it and to those who read', () => {
    const pictures = documents.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'picture'))
    expect(html.match(/<svg aria-label="[^"]{40,}"[^>]*role="img"/g)!.length).toBeGreaterThanOrEqual(
      pictures.length,
    )
    expect(html.match(/<details>/g)).toHaveLength(html.match(/<svg /g)!.length)
  })

  it('[R33] a draft lies across the page in both languages, and is said where it is heard', () => {
    const drafts = documents.map((one, i) => ({ ...one, watermark: ['DRAFT', 'ÉBAUCHE'][i]! }))
    const page = toHtml(drafts)
    expect(page).toContain('<div class="watermark" aria-hidden="true">DRAFT / ÉBAUCHE</div>')
    expect(page).toContain('<p class="banner"><strong>ÉBAUCHE</strong> ')
    expect(html).not.toContain('class="watermark"')
  })
})
