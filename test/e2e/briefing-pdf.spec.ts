import { expect, test } from '@playwright/test'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

const commandLine = fileURLToPath(new URL('../../dist/main/fourfold.mjs', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'fourfold-pdf-'))
const map = join(folder, 'map.fourfold')
const run = (...words: string[]) =>
  execFileSync(process.execPath, [commandLine, ...words], {
    env: { ...process.env, FOURFOLD_DATA: folder },
  }).toString('utf8')

/** A node of the structure tree as the reader gives it. */
type Tag = {
  readonly role?: string
  readonly alt?: string
  readonly lang?: string
  readonly children?: readonly Tag[]
  readonly type?: string
  readonly id?: string
}

/** Tags of a page, outermost first, in the order in which they are read. */
function tagsOf(tag: Tag | null): readonly Tag[] {
  return tag === null ? [] : [tag, ...(tag.children ?? []).flatMap(tagsOf)]
}

type Page = {
  readonly tags: readonly Tag[]
  readonly words: string
  readonly tagged: ReadonlyMap<string, string>
}

let document: PDFDocumentProxy
let bytes: string
const pages: Page[] = []

test.beforeAll(async () => {
  test.setTimeout(180_000)
  const pdf = join(folder, 'briefing.pdf')
  run('create', map)
  run('brief', map, '--as', 'pdf', '--language', 'both', '--out', pdf)
  bytes = readFileSync(pdf).toString('latin1')
  document = await getDocument({ data: new Uint8Array(readFileSync(pdf)), useSystemFonts: true }).promise
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const tags = tagsOf(await page.getStructTree())
    const { items } = await page.getTextContent({ includeMarkedContent: true })
    const tagged = new Map<string, string>()
    const open: string[] = []
    let words = ''
    for (const item of items) {
      if ('str' in item) {
        words += `${item.str}${item.hasEOL ? ' ' : ''}`
        const id = open.findLast((one) => one !== '')
        if (id !== undefined) tagged.set(id, (tagged.get(id) ?? '') + item.str)
      } else if (item.type === 'endMarkedContent') open.pop()
      else open.push('id' in item && typeof item.id === 'string' ? item.id : '')
    }
    pages.push({ tags, words, tagged })
  }
})

test.afterAll(async () => {
  await document.destroy()
  rmSync(folder, { recursive: true, force: true })
})

const textOf = ({ tagged }: Page, tag: Tag): string =>
  (tag.type === 'content' ? (tagged.get(tag.id ?? '') ?? '') : '') +
  (tag.children ?? []).map((child) => textOf({ tagged } as Page, child)).join('')

const allTags = (role: string) => pages.flatMap(({ tags }) => tags.filter((tag) => tag.role === role))

test('[DO9] it is tagged, says its title and that viewers show it, and its language', async () => {
  expect(await document.getMarkInfo()).toMatchObject({ Marked: true })
  const { info } = (await document.getMetadata()) as { info: { Title?: string; Language?: string } }
  expect(info.Title).toMatch(/^Briefing for the federal.* \/ Note d’information/)
  expect(info.Language).toBe('en')
  expect(await document.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true })
  // of the parts in the other language the tree says so; this reader shows that of the whole only
  expect(bytes.match(/\/Lang \(fr\)/g)?.length ?? 0).toBeGreaterThan(0)
})

test('[DO9] its headings are in order, none skips a level, and all are bookmarks', async () => {
  const headings = pages.flatMap((page) =>
    page.tags
      .filter(({ role = '' }) => /^H[1-6]$/.test(role))
      .map((tag) => ({ level: Number(tag.role!.slice(1)), text: textOf(page, tag).trim() }))
      // a heading that goes over to the next page is in the tree of both, its words on the second
      .filter(({ text }) => text !== ''),
  )
  expect(headings.length).toBeGreaterThan(60)
  expect(headings.filter(({ level }) => level === 1)).toHaveLength(2)
  expect(headings[0]?.level).toBe(1)
  for (const [i, { level, text }] of headings.entries()) {
    if (i > 0) expect(level - headings[i - 1]!.level, text).toBeLessThanOrEqual(1)
  }
  type Outline = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>
  const titles = (outline: Outline): readonly string[] =>
    outline.flatMap(({ title, items }) => [title, ...titles(items as Outline)])
  const plain = (text: string) => text.replace(/\s+/g, '')
  const bookmarks = titles(await document.getOutline()).map(plain)
  expect(bookmarks).toHaveLength(headings.length)
  // Chromium 130 says a heading that goes over to the next page twice in its bookmark
  for (const [i, { text }] of headings.entries())
    expect(bookmarks[i], text).toContain(plain(text).slice(0, 20))
})

test('[DO9] tables have headers with their scope, pictures have words, lists and notes are linked', async () => {
  for (const role of ['P', 'L', 'LI', 'Table', 'TR', 'TH', 'TD', 'Link'])
    expect(allTags(role).length, role).toBeGreaterThan(0)
  for (const page of pages)
    for (const table of page.tags.filter(({ role }) => role === 'Table')) {
      const rows = tagsOf(table).filter(({ role }) => role === 'TR')
      for (const row of rows)
        expect(
          tagsOf(row).filter(({ role }) => role === 'TH').length,
          'a header in each row',
        ).toBeGreaterThan(0)
    }
  expect(bytes.match(/\/Scope \/Column/g)?.length ?? 0).toBeGreaterThan(8)
  expect(bytes.match(/\/Scope \/Row/g)?.length ?? 0).toBeGreaterThan(40)
  const figures = allTags('Figure')
  // the frame around a picture and its caption is tagged as a figure, too; the picture in it has the words
  const worded = (tag: Tag) =>
    tagsOf(tag).filter(({ role, alt = '' }) => role === 'Figure' && alt.length > 40)
  expect(figures.filter(({ alt }) => alt !== undefined)).toHaveLength(6)
  for (const figure of figures) expect(worded(figure)).toHaveLength(1)

  let targets = 0
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    for (const link of (await page.getAnnotations()) as readonly { dest?: unknown; url?: unknown }[]) {
      expect(link.dest ?? link.url, 'a link leads somewhere').toBeTruthy()
      targets += 1
    }
  }
  expect(targets).toBeGreaterThan(200)
})

test('[R28] [R30] every page says for whom it is, its ceiling and its number, outside of what is read aloud', () => {
  for (const [i, page] of pages.entries()) {
    for (const said of ['At most Protected A', 'Au plus Protégé A', `${i + 1} / ${pages.length}`])
      expect(page.words, `page ${i + 1}`).toContain(said)
    expect([...page.tagged.values()].join(' ')).not.toMatch(/Audience: public|Destinataires/)
  }
})

test('[DO6] it has the numbers of the command line', () => {
  const { total } = JSON.parse(run('funding', map, '--json')) as { total: number }
  const words = pages.map((page) => page.words).join(' ')
  expect(words).toContain(`$${total.toLocaleString('en-CA')}`)
  expect(words.replace(/\s/g, '')).toContain(`${total.toLocaleString('fr-CA').replace(/\s/g, '')}$`)
})

test('[DO9] it is set in the font of the program, which is in the file: it looks the same wherever it was made', () => {
  const raw = readFileSync(join(folder, 'briefing.pdf'), 'latin1')
  expect(raw).toMatch(/\/BaseFont \/[A-Z]{6}\+NotoSans-Regular/)
  expect(raw).toMatch(/\/BaseFont \/[A-Z]{6}\+NotoSans-SemiBold/)
})

test('[DO12] the sheet on a jurisdiction lies on one page, with its sources, in both languages', async () => {
  for (const [language, id] of [
    ['en', 'jurisdiction-on'],
    ['fr', 'jurisdiction-on'],
    ['fr', 'jurisdiction-ca'], // the longest: set smaller
  ]) {
    const pdf = join(folder, `sheet.${id}.${language}.pdf`)
    run(
      ...['brief', map, '--document', 'jurisdiction', '--for', id!, '--as', 'pdf'],
      ...['--language', language!, '--out', pdf],
    )
    const { numPages } = await getDocument({ data: new Uint8Array(readFileSync(pdf)), useSystemFonts: true })
      .promise
    expect(numPages, `${id} ${language}`).toBe(1)
  }
})
