import { translator } from '../language/translator.ts'
import { escapeXml } from '../view/drawing/svg.ts'
import { type Block, type BriefingDocument, type Run, type Table } from './document.ts'
import { htmlStyle, onePageMargins } from './html-style.ts'
import { picturesOn, type Room } from './picture-parts.ts'

/** The words of a printed letter page within its margins (html-style), less a caption, in CSS pixels. */
const room: Room = { width: 690, height: 816 }

/** What the page may load: nothing from outside of itself. */
export const pagePolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"

/**
 * The document as one self-contained HTML page: no script, no outside file; the same page is printed to tagged PDF.
 * Several documents (two languages) follow one another, each in its own `lang`, each with its contents.
 */
export function toHtml(documents: readonly BriefingDocument[]): string {
  const [first] = documents
  if (first === undefined) throw new RangeError('no document to write')
  return `<!DOCTYPE html>
<html lang="${first.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${pagePolicy}">
<title>${escapeXml(documents.map((one) => one.title).join(' / '))}</title>
<style>${htmlStyle}${documents.every((one) => one.isOnePage === true) ? onePageMargins : ''}</style>
</head>
<body>
${watermarkOf(documents)}<main>
${documents.map(oneDocument).join('\n')}
</main>
</body>
</html>
`
}

/** One for the page: it lies over every page of a print, whichever document stands there. */
function watermarkOf(documents: readonly BriefingDocument[]): string {
  // one that is in both languages already is not said twice
  const all = new Set(documents.flatMap(({ watermark }) => watermark?.split(' / ') ?? []))
  if (all.size === 0) return ''
  const words = escapeXml([...all].join(' / '))
  return `<div class="watermark${words.length > 18 ? ' long' : ''}" aria-hidden="true">${words}</div>\n`
}

function oneDocument(document: BriefingDocument): string {
  const key = document.language
  const headings = document.blocks.filter((block) => block.kind === 'heading')
  const idOf = new Map(headings.map((block, i) => [block, `part-${key}-${i + 1}`]))
  const watermark =
    document.watermark === undefined ? '' : `<strong>${escapeXml(document.watermark)}</strong> `
  const look = document.isOnePage === true ? ' class="one-page"' : ''
  return `<article${look} lang="${key}" aria-labelledby="title-${key}">
<p class="banner">${watermark}${escapeXml(document.banner)}</p>
<h1 id="title-${key}">${escapeXml(document.title)}</h1>
<p class="subtitle">${escapeXml(document.subtitle)}</p>
${contentsOf(document, idOf)}
${document.blocks.map((block) => drawBlock(block, key, idOf)).join('\n')}
${notesOf(document)}<p class="banner">${escapeXml(document.banner)}</p>
</article>`
}

/** Links to the headings of the first two levels; a paper of fewer than three of them, or of one page, needs none. */
function contentsOf(
  { blocks, contentsTitle, language: key, isOnePage }: BriefingDocument,
  idOf: ReadonlyMap<Block, string>,
): string {
  if (isOnePage === true) return ''
  const chapters: { link: string; below: string[] }[] = []
  for (const block of blocks) {
    if (block.kind !== 'heading' || block.level === 4) continue
    const link = `<a href="#${idOf.get(block)}">${drawRuns(withoutNotes(block.runs), key)}</a>`
    const last = chapters.at(-1)
    if (block.level === 2 || last === undefined) chapters.push({ link, below: [] })
    else last.below.push(`<li>${link}</li>`)
  }
  const count = chapters.reduce((sum, one) => sum + 1 + one.below.length, 0)
  if (count < 3) return ''
  const items = chapters.map(
    ({ link, below }) => `<li>${link}${below.length === 0 ? '' : `<ul>${below.join('')}</ul>`}</li>`,
  )
  return `<nav class="contents" aria-labelledby="contents-${key}">
<h2 id="contents-${key}">${escapeXml(contentsTitle)}</h2>
<ul>${items.join('\n')}</ul>
</nav>`
}

function notesOf({ footnotes, footnotesTitle, language: key }: BriefingDocument): string {
  if (footnotes.length === 0) return ''
  return `<div class="notes">
<h2 id="notes-${key}">${escapeXml(footnotesTitle)}</h2>
<ol>
${footnotes.map((note) => `<li id="note-${key}-${note.number}">${drawRuns(note.runs, key)}</li>`).join('\n')}
</ol>
</div>
`
}

function drawBlock(
  block: Block,
  key: BriefingDocument['language'],
  idOf: ReadonlyMap<Block, string>,
): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level} id="${idOf.get(block)}">${drawRuns(block.runs, key)}</h${block.level}>`
    case 'paragraph':
      return `<p>${drawRuns(block.runs, key)}</p>`
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${drawRuns(item, key)}</li>`).join('')}</ul>`
    case 'picture':
      return picturesOn(block, room, key)
        .map((part) => drawPicture(part, key))
        .join('\n')
    case 'table':
      return drawTable(block, key)
  }
}

/** A picture with its words: as its name for those who hear the page, and below it, with its table, for whoever wants to read them. */
function drawPicture(
  { picture, caption, alternative, table }: Extract<Block, { kind: 'picture' }>,
  key: BriefingDocument['language'],
): string {
  const svg = picture.svg.replace(/^<svg /, `<svg aria-label="${escapeXml(alternative)}" `)
  const inWords = escapeXml(translator(key)('documents:inWords'))
  return `<figure>${svg}<figcaption>${escapeXml(caption)}</figcaption></figure>
<details><summary>${inWords}</summary><p>${escapeXml(alternative)}</p>${table === undefined ? '' : drawTable(table, key)}</details>`
}

/** So many columns stand beside each other with their longest words whole; in more, words are broken where they must. */
const mostUnbroken = 5

function drawTable(table: Table, key: string): string {
  const isNumeric = new Set(table.numeric ?? [])
  const align = (i: number) => (isNumeric.has(i) ? ' class="number"' : '')
  const head = table.columns
    .map((column, i) => `<th scope="col"${align(i)}>${escapeXml(column)}</th>`)
    .join('')
  const rows = table.rows.map((row) => {
    const cells = row.map((cell, i) =>
      i === 0 ? `<th scope="row">${drawRuns(cell, key)}</th>` : `<td${align(i)}>${drawRuns(cell, key)}</td>`,
    )
    return `<tr>${cells.join('')}</tr>`
  })
  const look = table.columns.length > mostUnbroken ? ' class="many"' : ''
  return `<table${look}><caption>${escapeXml(table.caption)}</caption><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`
}

const withoutNotes = (runs: readonly Run[]): readonly Run[] => runs.map(({ notes: _, ...run }) => run)

function drawRuns(runs: readonly Run[], key: string): string {
  return runs
    .map((run) => {
      const text = run.strong === true ? `<strong>${escapeXml(run.text)}</strong>` : escapeXml(run.text)
      const said =
        run.lang === undefined || run.lang === key ? text : `<span lang="${run.lang}">${text}</span>`
      const notes = (run.notes ?? []).map((n) => `<a href="#note-${key}-${n}">${n}</a>`)
      // its notes stand right after it, and the space after that
      return notes.length === 0
        ? said
        : said.replace(/(\s*)(<\/\w+>)?$/, `$2<sup>${notes.join(', ')}</sup>$1`)
    })
    .join('')
}
