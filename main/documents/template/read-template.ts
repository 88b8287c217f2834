import { open, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Language } from '../../../graph-schema/bilingual.ts'
import { done, refused, type Outcome } from '../../../shared/base/outcome.ts'
import { pageKinds, type DocxTemplate, type TemplatePart } from '../../../shared/briefing/docx/template.ts'
import { openArchive, type ArchiveEntry } from '../../reading/archive.ts'
import { usualBounds } from '../../reading/bounds.ts'
import { fileOnDisk } from '../../reading/given-file.ts'
import { decode, pageOf, partNames, templatePart, type ReadPart } from './template-parts.ts'
import { templateStyles } from './template-styles.ts'
import { all, treeOf } from './xml-tree.ts'

/** A template is a small file: pages of an organization's own, its pictures. */
const most = 50_000_000
const bounds = { ...usualBounds, entries: 3_000, unpacked: 200_000_000, ratioFrom: 20_000_000 }
const mostPart = 20_000_000

/** The first bytes of a zip, and of the older container that Word puts a file with a password into. */
const [zipMark, oleMark] = ['504b', 'd0cf11e0']
const localeOf = { en: 'en-CA', fr: 'fr-CA' } as const satisfies Record<Language, string>

const mainTypes = /wordprocessingml\.(document|template)\.main\+xml/
const macroTypes = /macroEnabled|vbaProject/i

/**
 * What documents take from an organization's own Word file (.docx, .dotx): styles, page, headers and footers. Nothing of it
 * runs or is fetched, and of its text nothing is read.
 *
 * Errors: `template-missing`, `template-too-large`, `template-wrong-kind` (no Word file), `template-encrypted` (a password, or
 *         a file of Word before 2007), `template-macros`, `template-broken` (torn, or not what it says).
 */
export async function readTemplate(path: string, language: Language): Promise<Outcome<DocxTemplate>> {
  const name = basename(path)
  const size = await stat(path).then(
    (found) => (found.isFile() ? found.size : undefined),
    () => undefined,
  )
  if (size === undefined) return refused('template-missing', { path }, 'DO10')
  if (size > most) return refused('template-too-large', { name, limit: most / 1_000_000 }, 'DO10')
  const mark = await firstBytes(path)
  if (mark.startsWith(oleMark)) return refused('template-encrypted', { name }, 'DO10')
  if (!mark.startsWith(zipMark)) return refused('template-wrong-kind', { name }, 'DO10')
  const archive = await openArchive(fileOnDisk(path, size), bounds)
  if (!archive.ok) return refused('template-broken', { name, reason: archive.detail }, 'DO10')
  const parts = new Map(archive.entries.map((entry) => [entry.name, entry]))
  try {
    return await templateOf(name, parts, localeOf[language])
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return refused('template-broken', { name, reason: reason.split('\n')[0] ?? '' }, 'DO10')
  }
}

async function templateOf(
  name: string,
  parts: ReadonlyMap<string, ArchiveEntry>,
  locale: string,
): Promise<Outcome<DocxTemplate>> {
  const read: ReadPart = async (part) => {
    const entry = parts.get(part)
    return entry === undefined ? undefined : await bytesOf(entry)
  }
  const text = async (part: string) => {
    const bytes = await read(part)
    return bytes === undefined ? undefined : decode(bytes)
  }
  const types = await text('[Content_Types].xml')
  if (types === undefined) return refused('template-wrong-kind', { name }, 'DO10')
  if (macroTypes.test(types) || [...parts.keys()].some((part) => /vbaProject\.bin$/i.test(part)))
    return refused('template-macros', { name }, 'DO10')
  if (!mainTypes.test(types)) return refused('template-wrong-kind', { name }, 'DO10')
  const [main, styles] = [await text('word/document.xml'), await text('word/styles.xml')]
  if (main === undefined || styles === undefined)
    return refused('template-broken', { name, reason: 'word/styles.xml' }, 'DO10')

  const document = treeOf(main)
  const relationships = treeOf((await text('word/_rels/document.xml.rels')) ?? '<Relationships/>')
  const { xml, missing, wanted, renamed } = templateStyles(styles, locale)
  const settings = await text('word/settings.xml')
  const last = all(document, 'w:sectPr').at(-1)
  const partsOf = async (of: 'header' | 'footer') => {
    const names = partNames(document, relationships, of)
    const found: Partial<Record<(typeof pageKinds)[number], TemplatePart>> = {}
    for (const kind of pageKinds) {
      const file = names.get(kind)
      const part = file === undefined ? undefined : await templatePart(file, read, renamed)
      if (part !== undefined) found[kind] = part
    }
    return found
  }
  const theme = await text('word/theme/theme1.xml')
  if (theme !== undefined) treeOf(theme)
  return done({
    styles: xml,
    ...(theme === undefined ? {} : { theme }),
    page: pageOf(document),
    missing,
    wanted,
    isFirstOther: last !== undefined && isOn(all(last, 'w:titlePg')[0]?.attribs),
    isEvenOther: settings !== undefined && isOn(all(treeOf(settings), 'w:evenAndOddHeaders')[0]?.attribs),
    headers: await partsOf('header'),
    footers: await partsOf('footer'),
  })
}

/** A switch of Word is on where it stands, unless it says otherwise. */
function isOn(attributes: Readonly<Record<string, string>> | undefined): boolean {
  return attributes !== undefined && !/^(0|false|off)$/.test(attributes['w:val'] ?? '1')
}

async function bytesOf(entry: ArchiveEntry): Promise<Uint8Array> {
  if (entry.size > mostPart) throw new Error(`${entry.name}: ${entry.size}`)
  const pieces: Uint8Array[] = []
  for await (const piece of entry.bytes()) pieces.push(piece)
  return new Uint8Array(Buffer.concat(pieces))
}

async function firstBytes(path: string): Promise<string> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(8), 0, 8, 0)
    return buffer.subarray(0, bytesRead).toString('hex')
  } finally {
    await file.close()
  }
}
