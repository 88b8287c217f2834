import { escapeXml } from '../view/drawing/svg.ts'
import type { Block, BriefingDocument, Run } from './document.ts'
import { htmlStyle } from './html-style.ts'

/**
 * The document as one self-contained HTML page: no script, no outside file; the same page is printed to tagged PDF.
 * Several documents (two languages) follow one another, each in its own `lang`.
 */
export function toHtml(documents: readonly BriefingDocument[]): string {
  const [first] = documents
  if (first === undefined) throw new RangeError('no document to write')
  return `<!doctype html>
<html lang="${first.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${escapeXml(documents.map((one) => one.title).join(' / '))}</title>
<style>${htmlStyle}</style>
</head>
<body>
${documents.map(oneDocument).join('\n')}
</body>
</html>
`
}

function oneDocument(document: BriefingDocument): string {
  const key = document.language
  return `<main lang="${key}">
<p class="banner">${escapeXml(document.banner)}</p>
<h1>${escapeXml(document.title)}</h1>
<p class="subtitle">${escapeXml(document.subtitle)}</p>
${document.blocks.map((block) => drawBlock(block, key)).join('\n')}
<section class="notes" aria-labelledby="notes-${key}">
<h2 id="notes-${key}">${escapeXml(document.footnotesTitle)}</h2>
<ol>
${document.footnotes.map((note) => `<li id="note-${key}-${note.number}">${drawRuns(note.runs, key)}</li>`).join('\n')}
</ol>
</section>
<p class="banner">${escapeXml(document.banner)}</p>
</main>`
}

function drawBlock(block: Block, key: string): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${drawRuns(block.runs, key)}</h${block.level}>`
    case 'paragraph':
      return `<p>${drawRuns(block.runs, key)}</p>`
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${drawRuns(item, key)}</li>`).join('')}</ul>`
    case 'picture':
      return `<figure>${block.picture.svg}<figcaption>${escapeXml(block.caption)}</figcaption><p class="unseen">${escapeXml(block.alternative)}</p></figure>`
    case 'table':
      return drawTable(block, key)
  }
}

function drawTable(table: Extract<Block, { kind: 'table' }>, key: string): string {
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
  return `<table><caption>${escapeXml(table.caption)}</caption><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`
}

function drawRuns(runs: readonly Run[], key: string): string {
  return runs
    .map((run) => {
      const text = run.strong === true ? `<strong>${escapeXml(run.text)}</strong>` : escapeXml(run.text)
      const said =
        run.lang === undefined || run.lang === key ? text : `<span lang="${run.lang}">${text}</span>`
      const notes = (run.notes ?? []).map((n) => `<a href="#note-${key}-${n}">${n}</a>`)
      return notes.length === 0 ? said : `${said.trimEnd()}<sup>${notes.join(', ')}</sup> `
    })
    .join('')
}
