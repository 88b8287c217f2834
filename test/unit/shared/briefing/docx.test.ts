import { describe, expect, it } from 'vitest'
import { toPng } from '../../../../main/documents/to-png.ts'
import { textOfRuns } from '../../../../shared/briefing/document.ts'
import { styleNames } from '../../../../shared/briefing/docx/styles.ts'
import { toDocx } from '../../../../shared/briefing/to-docx.ts'
import { ask } from '../../../helpers/ask.ts'
import { everyKind } from '../../../helpers/every-kind.ts'
import { withProperties } from '../../../helpers/make-map.ts'
import { unzip } from '../../../helpers/unzip.ts'
import { elements, parseXml, textOf, type XmlElement } from '../../../helpers/xml.ts'

const view = withProperties(everyKind, 'line-a', { name: { fr: 'Ligne d’écoute & <aide> \u0007' } })
const documents = (['en', 'fr'] as const).map((language) =>
  ask('document', view, { kind: 'briefing' }, { language, audience: 'public' })!,
)
const files = unzip(await toDocx(documents, toPng))
const part = (name: string) => parseXml(files.get(name)?.toString('utf8') ?? '')
const body = part('word/document.xml')
const valueOf = (element: XmlElement, name: string) => elements(element, name)[0]?.attributes['w:val']
const paragraphs = elements(body, 'w:p')
const styleOf = (paragraph: XmlElement) => valueOf(paragraph, 'w:pStyle')

describe('the briefing as DOCX', () => {
  it('every part is well-formed XML', () => {
    const parts = [...files].filter(([name]) => /\.(xml|rels)$/.test(name))
    expect(parts.length).toBeGreaterThan(8)
    for (const [name, content] of parts) expect(() => parseXml(content.toString('utf8')), name).not.toThrow()
  })

  it('has real headings, one title a language, no level skipped', () => {
    const levels = paragraphs
      .map((one) => /^Heading(\d)$/.exec(styleOf(one) ?? '')?.[1])
      .filter((one) => one !== undefined)
    const written = documents.flatMap(({ blocks }) =>
      blocks.flatMap((one) => (one.kind === 'heading' ? [String(one.level - 1)] : [])),
    )
    expect(levels).toEqual(written)
    expect(paragraphs.filter((one) => styleOf(one) === 'Title').map(textOf)).toEqual(
      documents.map(({ title }) => title),
    )
    for (const [i, level] of levels.entries())
      expect(Number(level) - Number(levels[i - 1] ?? 0)).toBeLessThanOrEqual(1)
  })

  it('is written in named styles, each of which is defined', () => {
    const styles = elements(part('word/styles.xml'), 'w:style')
    const nameOf = new Map(styles.map((one) => [one.attributes['w:styleId'], valueOf(one, 'w:name')]))
    const used = ['w:pStyle', 'w:rStyle', 'w:tblStyle'].flatMap((name) =>
      ['document', 'footnotes', 'header1', 'footer1'].flatMap((of) =>
        elements(part(`word/${of}.xml`), name).map(({ attributes }) => attributes['w:val']),
      ),
    )
    expect(new Set(used.map((id) => nameOf.get(id)))).toEqual(new Set(Object.values(styleNames)))
  })

  it('[DO9] says type, size and language for all that no style says', () => {
    const [defaults] = elements(parseXml(files.get('word/styles.xml')!.toString()), 'w:docDefaults')
    const one = (name: string) => elements(defaults!, name)[0]?.attributes
    expect(one('w:rFonts')).toMatchObject({ 'w:ascii': 'Calibri' })
    expect(one('w:sz')).toEqual({ 'w:val': '21' })
    expect(one('w:lang')).toEqual({ 'w:val': 'en-CA' })
  })

  it('has contents for each language, whose entries are there, linked to their headings', () => {
    const contents = elements(body, 'w:sdt')
    expect(contents).toHaveLength(2)
    const targets = new Map(
      paragraphs.flatMap((one) =>
        elements(one, 'w:bookmarkStart').map(
          ({ attributes }) => [attributes['w:name'], textOf(one)] as const,
        ),
      ),
    )
    for (const [i, one] of contents.entries()) {
      const written = documents[i]!.blocks.flatMap((block) =>
        block.kind === 'heading' && block.level < 4 ? [textOfRuns(block.runs).replace('\u0007', '')] : [],
      )
      const links = elements(one, 'w:hyperlink')
      expect(links.map((link) => targets.get(link.attributes['w:anchor']))).toEqual(written)
      for (const [n, link] of links.entries()) {
        expect(textOf(link).startsWith(written[n]!)).toBe(true)
        expect(textOf(link)).toMatch(/PAGEREF _Toc\d+ \\h\d+$/)
      }
    }
  })

  it('tables have a width for each column, together the width of the page', () => {
    for (const table of elements(body, 'w:tbl')) {
      const widths = elements(table, 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']))
      const sum = widths.reduce((all, one) => all + one, 0)
      expect(sum).toBeGreaterThan(9_000)
      expect(sum).toBeLessThanOrEqual(9_940)
      for (const width of widths) expect(width).toBeGreaterThan(900)
    }
  })

  it('[R33] what must not be taken for another paper says so across every page', async () => {
    const drafts = documents.map((one, i) => ({ ...one, watermark: ['DRAFT', 'ÉBAUCHE'][i]! }))
    const heads = [...unzip(await toDocx(drafts, toPng))]
      .filter(([name]) => /^word\/header\d\.xml$/.test(name))
      .map(([, content]) => elements(parseXml(content.toString('utf8')), 'v:textpath'))
    expect(heads.map((one) => one.flatMap(({ attributes }) => attributes['string'] ?? []))).toEqual([
      ['DRAFT'],
      ['ÉBAUCHE'],
    ])
    expect([...files].some(([, content]) => content.includes('v:textpath'))).toBe(false)
  })

  it('a picture too large for its page is split, each part saying which it is', async () => {
    const [block] = documents[1]!.blocks.filter((one) => one.kind === 'picture')
    const wide = { ...block!.picture, height: 3_000 }
    const blocks = [{ ...block!, picture: wide }]
    const parts = unzip(await toDocx([{ ...documents[1]!, blocks }], toPng))
    const drawn = elements(parseXml(parts.get('word/document.xml')!.toString('utf8')), 'wp:docPr')
    expect(drawn.length).toBeGreaterThan(2)
    for (const [i, { attributes }] of drawn.entries()) {
      expect(attributes['title']).toBe(`${block!.caption}, partie ${i + 1} de ${drawn.length}`)
      expect(attributes['descr']).toContain(`Partie ${i + 1} de ${drawn.length}. `)
    }
  })

  it('has real footnotes: each reference has its note, each note its words', () => {
    const notes = new Map(
      elements(part('word/footnotes.xml'), 'w:footnote')
        .filter(({ attributes }) => attributes['w:type'] === undefined)
        .map((note) => [note.attributes['w:id'], textOf(note)]),
    )
    // Word numbers notes by their references: each has one, what cites it again repeats the number
    const pointers = elements(body, 'w:footnoteReference').map(({ attributes }) => attributes['w:id'])
    expect(new Set(pointers).size).toBe(pointers.length)
    expect(new Set(pointers)).toEqual(new Set(notes.keys()))
    const marks = new Map(
      elements(body, 'w:bookmarkStart').flatMap(({ attributes }) =>
        /^note_/.test(attributes['w:name'] ?? '') ? [[attributes['w:name']!, attributes['w:id']!]] : [],
      ),
    )
    expect(marks.size).toBe(pointers.length)
    const again = elements(body, 'w:fldSimple')
    expect(again.length).toBeGreaterThan(20)
    const order = [...marks.keys()]
    for (const field of again) {
      const name = /NOTEREF (\S+)/.exec(field.attributes['w:instr'] ?? '')?.[1] ?? ''
      expect(textOf(field)).toBe(String(order.indexOf(name) + 1))
    }
    expect(notes.size).toBe(documents.reduce((sum, one) => sum + one.footnotes.length, 0))
    for (const text of notes.values()) expect(text).toMatch(/p\. [12]/)
    expect([...notes.values()].some((text) => text.includes('en français'))).toBe(true)
  })

  it('each table has one header row that is repeated, rows that do not break', () => {
    const tables = elements(body, 'w:tbl')
    expect(tables).toHaveLength(
      documents.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'table')).length,
    )
    for (const table of tables) {
      const rows = elements(table, 'w:tr')
      expect(rows.map((row) => elements(row, 'w:tblHeader').length)).toEqual([
        1,
        ...rows.slice(1).map(() => 0),
      ])
      for (const row of rows) expect(elements(row, 'w:cantSplit')).toHaveLength(1)
    }
  })

  it('each picture is there, with words for those who do not see it', () => {
    const pictures = elements(body, 'wp:docPr')
    const written = documents.flatMap(({ blocks }) => blocks.filter((one) => one.kind === 'picture'))
    expect(pictures.map(({ attributes }) => attributes['descr'])).toEqual(
      written.map(({ alternative }) => alternative.replaceAll('\u0007', '')),
    )
    const images = [...files].filter(([name]) => name.startsWith('word/media/'))
    expect(images.length).toBeGreaterThan(0)
    for (const [, bytes] of images) expect(bytes.subarray(1, 4).toString()).toBe('PNG')
  })

  it('says the language of its words, and where a name is in the other one (R37)', () => {
    const languages = new Set(elements(body, 'w:lang').map(({ attributes }) => attributes['w:val']))
    expect(languages).toEqual(new Set(['en-CA', 'fr-CA']))
    const inEnglish = elements(body, 'w:r').slice(0, Math.floor(elements(body, 'w:r').length / 2))
    const marked = inEnglish.filter((run) => valueOf(run, 'w:lang') === 'fr-CA').map(textOf)
    expect(marked.some((text) => text.includes('Ligne d’écoute & <aide>'))).toBe(true)
  })

  it('[R30] has the audience and the ceiling at the head and foot of every page', () => {
    for (const kind of ['header', 'footer']) {
      const texts = [...files].filter(([name]) => name.startsWith(`word/${kind}`) && name.endsWith('.xml'))
      expect(texts.length).toBeGreaterThanOrEqual(2)
      const words = texts.map(([, content]) => textOf(parseXml(content.toString('utf8'))))
      expect(words.some((text) => text.includes('Protected A'))).toBe(true)
      expect(words.some((text) => text.includes('Protégé A'))).toBe(true)
    }
  })

  it('[R31] names nobody as its author', () => {
    const core = textOf(part('docProps/core.xml'))
    expect(core).toContain('Fourfold')
    expect(core).not.toMatch(/Un-named|Person/)
  })

  it('equal documents have equal words', async () => {
    const again = unzip(await toDocx(documents, toPng)).get('word/document.xml')
    // the library numbers pictures and bookmarks on and on
    const plain = (xml: Buffer | undefined) =>
      xml?.toString('utf8').replace(/_Toc\d+|<wp:docPr id="\d+"|w:id="\d+"/g, '')
    expect(plain(again) === plain(files.get('word/document.xml'))).toBe(true)
  })

  it('writes nothing without a document', async () => {
    await expect(toDocx([], toPng)).rejects.toThrow(RangeError)
  })
})
