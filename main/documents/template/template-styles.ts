import { styleNames, type StyleId } from '../../../shared/briefing/docx/styles.ts'
import { all, first, remove, treeOf, written, type Element } from './xml-tree.ts'

export type TemplateStyles = {
  readonly xml: string
  readonly missing: readonly string[]
  readonly wanted: readonly StyleId[]
  /** New ids by old ones, for what refers to styles. */
  readonly renamed: ReadonlyMap<string, string>
}

/** Styles that no organization is expected to have: they are named by this program. */
const ours: readonly StyleId[] = ['Banner', 'TableText', 'BriefingTable']
/** What Word shows for the styles that a template may lack. */
const shown: Readonly<Record<string, string>> = { BriefingTable: 'Table Grid' }

/**
 * The styles of a template under the ids that documents are written with: Word knows a built-in style by its name, its id
 * depends on the language that the template was made in ("Titre1" is heading 1). Numbers of headings and lists are left
 * out: what they count by is not taken.
 *
 * Errors: throws where the XML is broken.
 */
export function templateStyles(xml: string, locale: string): TemplateStyles {
  const tree = treeOf(xml)
  const styles = all(tree, 'w:style')
  const nameOf = (style: Element) => first(style, 'w:name')?.attribs['w:val']?.toLowerCase() ?? ''
  const renamed = new Map<string, string>()
  const found = new Set<StyleId>()
  const take = (style: Element | undefined, id: string) => {
    const old = style?.attribs['w:styleId']
    if (style === undefined || old === undefined) return false
    renamed.set(old, id)
    return true
  }
  for (const [id, name] of Object.entries(styleNames) as [StyleId, string][])
    if (
      take(
        styles.find((one) => nameOf(one) === name.toLowerCase()),
        id,
      )
    )
      found.add(id)
  const tables = styles.filter((one) => one.attribs['w:type'] === 'table' && nameOf(one) !== 'normal table')
  if (!found.has('BriefingTable')) {
    const table =
      tables.find((one) => one.attribs['w:customStyle'] === '1') ??
      tables.find((one) => nameOf(one) === 'table grid')
    if (take(table, 'BriefingTable')) found.add('BriefingTable')
  }
  take(
    styles.find(
      (one) => one.attribs['w:type'] === 'paragraph' && /^(1|true|on)$/.test(one.attribs['w:default'] ?? ''),
    ),
    'Normal',
  )
  // a style that bears one of these ids under another name makes room
  const taken = new Set(renamed.values())
  for (const style of styles) {
    const id = style.attribs['w:styleId'] ?? ''
    if (!renamed.has(id) && (taken.has(id) || id in styleNames)) renamed.set(id, `${id}Other`)
  }
  for (const style of styles) {
    const id = style.attribs['w:styleId'] ?? ''
    style.attribs['w:styleId'] = renamed.get(id) ?? id
  }
  rename(tree, renamed)
  for (const numbering of all(tree, 'w:numPr')) remove(numbering)
  for (const language of first(tree, 'w:docDefaults') === undefined
    ? []
    : all(first(tree, 'w:docDefaults')!, 'w:lang'))
    language.attribs['w:val'] = locale
  const wanted = (Object.keys(styleNames) as StyleId[]).filter((id) => !found.has(id))
  return {
    xml: written(tree),
    wanted,
    missing: wanted
      .filter((id) => !ours.includes(id) || id in shown)
      .map((id) => shown[id] ?? styleNames[id]),
    renamed,
  }
}

/** What refers to a style by its id follows it. */
export function rename(tree: Parameters<typeof all>[0], renamed: ReadonlyMap<string, string>): void {
  for (const name of ['w:basedOn', 'w:next', 'w:link', 'w:pStyle', 'w:rStyle', 'w:tblStyle'])
    for (const one of all(tree, name)) {
      const to = renamed.get(one.attribs['w:val'] ?? '')
      if (to !== undefined) one.attribs['w:val'] = to
    }
}
