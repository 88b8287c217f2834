import { posix } from 'node:path'
import { contentTypes } from '../../../shared/briefing/docx/place-parts.ts'
import { letter, type Page } from '../../../shared/briefing/docx/section.ts'
import type { PageKind, TemplatePart, TemplateReference } from '../../../shared/briefing/docx/template.ts'
import { rename } from './template-styles.ts'
import { above, all, first, inner, remove, treeOf, unwrap, type Element, type Tree } from './xml-tree.ts'

/** Reads a part of the template; undefined where it has none of that name. */
export type ReadPart = (name: string) => Promise<Uint8Array | undefined>

/** What runs, reaches out, or names persons: none of it leaves with a document. */
const forbidden = [
  'w:object',
  'w:control',
  'w:del',
  'w:moveFrom',
  'w:commentReference',
  'w:dataBinding',
  'w:altChunk',
]
const tracked = ['w:ins', 'w:moveTo']
const reaching =
  /\b(INCLUDE|LINK|DDE|DDEAUTO|MACROBUTTON|DATABASE|IMPORT|AUTHOR|LASTSAVEDBY|USERNAME|FILENAME)/i

/** The page of a template: of its last section, whose marks its text has. What no page can be is passed over. */
export function pageOf(document: Tree): Page {
  const section = all(document, 'w:sectPr').at(-1)
  const number = (element: string, name: string, otherwise: number) => {
    const value = Number(section === undefined ? NaN : first(section, element)?.attribs[`w:${name}`])
    return Number.isFinite(value) ? Math.abs(Math.round(value)) : otherwise
  }
  const page: Page = {
    width: number('w:pgSz', 'w', letter.width),
    height: number('w:pgSz', 'h', letter.height),
    margin: {
      top: number('w:pgMar', 'top', letter.margin.top),
      right: number('w:pgMar', 'right', letter.margin.right),
      bottom: number('w:pgMar', 'bottom', letter.margin.bottom),
      left: number('w:pgMar', 'left', letter.margin.left),
      header: number('w:pgMar', 'header', letter.margin.header),
      footer: number('w:pgMar', 'footer', letter.margin.footer),
    },
  }
  const { width, height, margin } = page
  const isPage =
    width <= 31_680 &&
    height <= 31_680 &&
    width - margin.left - margin.right >= 4_000 &&
    height - margin.top - margin.bottom >= 5_000
  return isPage ? page : letter
}

/** Which part stands at the head, or foot, of which pages: a section without its own has that of the one before. */
export function partNames(
  document: Tree,
  relationships: Tree,
  of: 'header' | 'footer',
): ReadonlyMap<PageKind, string> {
  const names = new Map<PageKind, string>()
  const targets = targetsOf(relationships, 'word/document.xml')
  for (const one of all(document, `w:${of}Reference`)) {
    const target = targets.get(one.attribs['r:id'] ?? '')
    const kind = one.attribs['w:type'] ?? 'default'
    if (target !== undefined && (kind === 'default' || kind === 'first' || kind === 'even'))
      names.set(kind, target.name)
  }
  return names
}

/**
 * A header or footer with its pictures. What else it refers to (pictures elsewhere, embedded programs, fields that fetch or
 * name persons) is left out, and what it stood in with it.
 *
 * Errors: throws where the XML is broken.
 */
export async function templatePart(
  name: string,
  read: ReadPart,
  renamed: ReadonlyMap<string, string>,
): Promise<TemplatePart | undefined> {
  const bytes = await read(name)
  if (bytes === undefined) return undefined
  const tree = treeOf(decode(bytes))
  const root = first(tree, 'w:hdr') ?? first(tree, 'w:ftr')
  if (root === undefined) return undefined
  for (const tag of forbidden) for (const one of all(root, tag)) remove(one)
  for (const tag of tracked) for (const one of all(root, tag)) unwrap(one)
  for (const field of [...all(root, 'w:instrText'), ...all(root, 'w:fldSimple')]) {
    const said = field.attribs['w:instr'] ?? inner(field)
    if (reaching.test(said)) remove(field.name === 'w:fldSimple' ? field : (above(field, 'w:p') ?? field))
  }
  rename(root, renamed)
  const rels = await read(`${posix.dirname(name)}/_rels/${posix.basename(name)}.rels`)
  const targets = rels === undefined ? new Map<string, Target>() : targetsOf(treeOf(decode(rels)), name)
  const references: TemplateReference[] = []
  for (const [element, attribute, id] of referring(root)) {
    const target = targets.get(id)
    const reference = target === undefined ? undefined : await referenceTo(`template-${id}`, target, read)
    if (reference === undefined) remove(whole(element))
    else {
      element.attribs[attribute] = reference.id
      if (!references.some((one) => one.id === reference.id)) references.push(reference)
    }
  }
  return { content: inner(root), root: root.attribs, references }
}

type Target = { readonly type: string; readonly name: string; readonly isExternal: boolean }

function targetsOf(relationships: Tree, from: string): ReadonlyMap<string, Target> {
  return new Map(
    all(relationships, 'Relationship').map(({ attribs }) => {
      const target = attribs['Target'] ?? ''
      const isExternal = attribs['TargetMode'] === 'External'
      const name = target.startsWith('/') ? target.slice(1) : posix.join(posix.dirname(from), target)
      return [
        attribs['Id'] ?? '',
        { type: attribs['Type'] ?? '', name: isExternal ? target : name, isExternal },
      ] as const
    }),
  )
}

/** Attributes that name a relationship, whatever element they stand at. */
function referring(root: Element): (readonly [Element, string, string])[] {
  return all(root, '*').flatMap((element) =>
    Object.entries(element.attribs)
      .filter(([name]) => /^r:\w+$/.test(name))
      .map(([name, id]) => [element, name, id] as const),
  )
}

async function referenceTo(
  id: string,
  target: Target,
  read: ReadPart,
): Promise<TemplateReference | undefined> {
  const { type, name, isExternal } = target
  if (isExternal)
    return type.endsWith('/hyperlink') && /^(https?|mailto):/i.test(name.replaceAll('&amp;', '&'))
      ? { id, type, target: name.replaceAll('&amp;', '&') }
      : undefined
  const extension = posix.extname(name).slice(1).toLowerCase()
  if (!type.endsWith('/image') || contentTypes[extension] === undefined) return undefined
  const bytes = await read(name)
  return bytes === undefined ? undefined : { id, type, target: name, picture: { bytes, extension } }
}

/** The run that an element stands in: half a drawing would be a broken file. */
const whole = (element: Element): Element =>
  above(element, 'mc:AlternateContent') ?? above(element, 'w:r') ?? element

export const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)
