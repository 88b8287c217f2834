import { describe, expect, it } from 'vitest'
import { extract } from '../../../../shared/extraction/extract.ts'
import { knowsNothing } from '../../../../shared/extraction/knowledge.ts'
import { readDocx } from '../../../../shared/extraction/read-docx.ts'
import { readHtml } from '../../../../shared/extraction/read-html.ts'
import { readPages } from '../../../../shared/extraction/read-pages.ts'
import { readText } from '../../../../shared/extraction/read-text.ts'

const many = (text: string, count: number): string => text.repeat(count)
const read = (text: string) => extract(readText(text), 'given', knowsNothing).suggestions

describe('[X8] hostile documents', () => {
  const texts: Readonly<Record<string, string>> = {
    'one line of two million letters': many('a', 2_000_000),
    'one line of words without an end': many('Train officers of the RCMP on trafficking ', 40_000),
    'a million numbers': Array.from({ length: 1_000_000 }, (_, i) => i).join(' '),
    'a hundred thousand numbered lines': Array.from({ length: 20_000 }, (_, i) => `${i}.`).join('\n'),
    'brackets that never close': many('(', 200_000) + many('(2012-13 ', 20_000),
    'nothing but capitals': many('RCMP CBSA PS ', 30_000),
    'nothing but years': many('2012-13 – ', 30_000),
    'nothing but spaces and a letter': many(' ', 500_000) + 'a' + many(' ', 500_000),
    'nothing but bars': many('|', 300_000),
    'many lines of bars': many('| a | b | c |\n', 20_000),
    'nothing but tabs': many('\t', 300_000),
    'nothing but colons': many('Lead: ', 50_000),
    'nothing but dollars': many('$1 $2 million ', 30_000),
    'nothing but headings of columns': many('Action\nLead\nPartners\nTimeline\n', 2500),
    'headings of columns apart without rows': many('Action\n\nLead\n\nTimeline\n\n', 4000),
    'labels on lines without values': many('Lead\nTimeline\n', 10_000),
    'labels at the edge without an end': many('Action 1   Train\nLead   RCMP\nTimeline   2027\n', 4000),
    'a cell of who without an end': `Action\n\nLead\n\nTimeline\n\nTrain\n\n${many('RCMP\n', 10_000)}\n2027`,
    'spaces before no number of a page': `Plan of 2027${many(' ', 200_000)}a\n4\n`,
    'numbers of pages': many('Our plan 2027\n4\n', 10_000),
    'columns on lines that never say when': `Action\nLead\nTimeline\n${many('Train officers\nRCMP\n', 5000)}`,
    'columns on lines whose actions have no end': `Action\nLead\nTimeline\n1.1 Train\n${many('of the\n', 10_000)}2026`,
    'nothing but finders': many('the evaluation of the report of the committee ', 20_000),
    'nothing but clauses that find nothing': many('Respondents of the survey said staff told the ', 20_000),
    'nothing but reports': many('Teachers told the people who said and noted ', 20_000),
    'nothing but counts of nothing': many('over 12 of the only seven ', 30_000),
    'another body on every line': Array.from(
      { length: 20_000 },
      (_, i) => `The Harbour Council of Place${i} Canada and the Port Agency of Bay${i} met.`,
    ).join('\n'),
    'capitals that name no body, without an end': many('Of The Great And Small Of ', 30_000),
    'nothing but words for when': many('by the end of by March until ', 30_000),
    'nothing but phases': many('Phase I (18-24 months ', 30_000),
    'nothing but offices': many('Ministry of Department of ', 30_000),
    'nothing but commas and names': many('Ministry of Health, Legal Aid and ', 30_000),
    'nothing but arrows': many('→ ', 100_000),
    'steps without an item': many('Key steps\n1. Look\n', 5000),
    'fields below fields': `Action 1: Train\n${many('• Look\nLead: RCMP\n', 5000)}`,
    'a promise that begins with when without end': many('By March 31, 2026, ', 30_000),
    'programs without end': many('Programme de la ', 40_000),
    'a list of abbreviations without end': `Acronyms\n${many('ABC – A Big Council\n', 5000)}`,
    'bytes of a program taken for text': Array.from({ length: 200_000 }, (_, i) =>
      String.fromCharCode((i * 7919) % 65_536),
    ).join(''),
    'names of the prototype':
      '1.1 __proto__ (2012-13) RCMP\n1.2 constructor. (2012-13) toString\nAcronyms\nRCMP – __proto__ hasOwnProperty\n__proto__: valueOf',
  }
  it.each(Object.entries(texts))('%s', (_, text) => {
    for (const { locator } of read(text)) expect('line' in locator && locator.line > 0).toBe(true)
  })

  const pages: Readonly<Record<string, string>> = {
    'elements within elements':
      many('<div><table><tr><td>', 5000) + 'text' + many('</td></tr></table></div>', 5000),
    'tables in tables': many('<table><tr><td>a</td><td>', 3000) + many('</td></tr></table>', 3000),
    'a cell that spans a million rows and columns': `<table><tr><th>Action</th><th>Lead</th></tr><tr><td rowspan="1000000" colspan="99999999">Train officers</td><td rowspan="-5" colspan="NaN">RCMP</td></tr>${many('<tr><td>x</td></tr>', 2000)}</table>`,
    'tags that never end': many('<p ', 50_000) + many('<td', 50_000),
    'entities that are none': many('&#99999999;&nosuch;&#x110000;', 20_000),
    'closing tags only': many('</ol></table></td></li>', 20_000),
    'a list of lists': many('<ol><li>', 20_000),
    'a comment without end': `<!-- ${many('-', 100_000)}`,
  }
  it.each(Object.entries(pages))('a page of %s', (_, html) => {
    expect(() => extract(readHtml(html), 'given', knowsNothing)).not.toThrow()
  })

  it('keeps a cell that spans everything to the table it is in', () => {
    const { parts } = readHtml(pages['a cell that spans a million rows and columns'] ?? '')
    const [table] = parts
    expect(
      table?.kind === 'table' && Math.max(...table.rows.map((row) => row.cells.length)),
    ).toBeLessThanOrEqual(60)
  })

  it('reads no entity and nothing outside of a Word file', () => {
    const xml =
      '<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/passwd">]><w:document xmlns:w="w"><w:body><w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:body></w:document>'
    expect(() => readDocx(xml)).toThrow(/entity/i)
  })

  it('reads pages that claim impossible places', () => {
    const piece = (x: number, y: number) => ({ text: 'Lead', x, y, width: Number.NaN, height: -1 })
    const document = readPages([[piece(Number.NaN, 0), piece(1e300, Number.NaN), piece(-1e300, 1e300)], []])
    expect(() => extract(document, 'given', knowsNothing)).not.toThrow()
  })

  it('takes at most some four times as long for twice the text', () => {
    const plan = Array.from(
      { length: 400 },
      (_, i) => `${i}.1 Train officers of region ${i} to see the signs. (2012-13) RCMP, CBSA`,
    ).join('\n')
    const time = (text: string): number => {
      const start = performance.now()
      read(text)
      return performance.now() - start
    }
    time(plan)
    const once = Math.min(time(plan), time(plan))
    expect(time(`${plan}\n${plan}`) / once).toBeLessThan(4.5)
  })
})
