import { expect, test } from '@playwright/test'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

const commandLine = fileURLToPath(new URL('../../dist/main/fourfold.mjs', import.meta.url))

type Tag = { readonly role?: string; readonly children?: readonly Tag[] }

/** The roles of a page's structure tree, outermost first. */
function rolesOf(tag: Tag | null): readonly string[] {
  if (tag === null) return []
  return [...(tag.role === undefined ? [] : [tag.role]), ...(tag.children ?? []).flatMap(rolesOf)]
}

test('[§7] the briefing as PDF is whole and tagged, in the language of each part', async () => {
  test.setTimeout(120_000)
  const folder = mkdtempSync(join(tmpdir(), 'fourfold-pdf-'))
  const [map, pdf] = [join(folder, 'map.fourfold'), join(folder, 'briefing.pdf')]
  const run = (...words: string[]) =>
    execFileSync(process.execPath, [commandLine, ...words], {
      env: { ...process.env, FOURFOLD_DATA: folder },
    })
  run('create', map)
  run('brief', map, '--as', 'pdf', '--language', 'both', '--out', pdf)

  const document = await getDocument({ data: new Uint8Array(readFileSync(pdf)), useSystemFonts: true })
    .promise
  expect(await document.getMarkInfo()).toMatchObject({ Marked: true })
  const roles = new Set<string>()
  let words = ''
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    for (const role of rolesOf((await page.getStructTree()) as Tag | null)) roles.add(role)
    const content = await page.getTextContent()
    words += content.items.map((item) => ('str' in item ? item.str : '')).join(' ')
  }
  await document.destroy()
  rmSync(folder, { recursive: true, force: true })

  for (const role of ['H1', 'H2', 'H3', 'P', 'L', 'Table', 'TR', 'TH', 'TD', 'Figure'])
    expect(roles).toContain(role)
  expect(words).toContain('Briefing for the federal-provincial-territorial call')
  expect(words).toContain('Note d')
  expect(words).toContain('Protégé A')
})
