type Wish = {
  /** Opens only with a password that nobody knows: the entries of the standard handler fit none. */
  readonly isEncrypted?: boolean
}

/** A PDF with a line of text for each line of each page, as few bytes as such a file can have. */
export function smallPdf(pages: readonly (readonly string[])[], { isEncrypted = false }: Wish = {}): Buffer {
  const objects: string[] = []
  const add = (body: string): number => objects.push(body)
  const [catalog, tree, font] = [1, 2, 3]
  add(`<< /Type /Catalog /Pages ${tree} 0 R >>`)
  add('') // the tree names the pages, which come later
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>')
  const kids = pages.map((lines) => {
    const words = lines.map((line, n) => `1 0 0 1 60 ${720 - 24 * n} Tm (${escaped(line)}) Tj`).join('\n')
    const content = `BT /F1 14 Tf\n${words}\nET`
    const stream = add(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`)
    return add(
      `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 612 792] /Contents ${stream} 0 R /Resources << /Font << /F1 ${font} 0 R >> >> >>`,
    )
  })
  objects[tree - 1] =
    `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((one) => `${one} 0 R`).join(' ')}] >>`
  const key = '0123456789abcdef'.repeat(4)
  const lock = isEncrypted
    ? add(`<< /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O <${key}> /U <${key}> >>`)
    : undefined

  let file = '%PDF-1.4\n'
  const offsets = objects.map((body, n) => {
    const at = file.length
    file += `${n + 1} 0 obj\n${body}\nendobj\n`
    return at
  })
  const start = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`
  file += offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  const encrypt = lock === undefined ? '' : ` /Encrypt ${lock} 0 R /ID [<${key}> <${key}>]`
  file += `trailer\n<< /Size ${objects.length + 1} /Root ${catalog} 0 R${encrypt} >>\nstartxref\n${start}\n%%EOF\n`
  return Buffer.from(file, 'latin1')
}

function escaped(text: string): string {
  return text.replace(/[\\()]/g, '\\$&')
}
