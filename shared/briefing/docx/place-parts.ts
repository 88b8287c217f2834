import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { escapeXml } from '../../view/drawing/svg.ts'
import type { DocxTemplate, PageKind, TemplatePart } from './template.ts'

const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships'

/**
 * Puts the headers, footers and theme of a template into a written document: above what this program puts there, which
 * stays. The library writes no part that it did not make, so this is done in the finished file.
 *
 * Cost: O(bytes): the file is unpacked and packed again.
 */
export function placeParts(written: Uint8Array, template: DocxTemplate): Uint8Array {
  const files: Record<string, Uint8Array> = unzipSync(written)
  const textOf = (name: string) => strFromU8(files[name] ?? new Uint8Array())
  const targets = new Map(
    [...textOf('word/_rels/document.xml.rels').matchAll(/<Relationship ([^>]*)>/g)].map(([, said = '']) => [
      attribute(said, 'Id'),
      attribute(said, 'Target'),
    ]),
  )
  const pictures: string[] = []
  for (const [, of = '', said = ''] of textOf('word/document.xml').matchAll(
    /<w:(header|footer)Reference ([^>]*)>/g,
  )) {
    const kind = attribute(said, 'w:type') as PageKind
    const part = of === 'header' ? template.headers[kind] : template.footers[kind]
    const file = targets.get(attribute(said, 'r:id'))
    if (part === undefined || file === undefined) continue
    place(`word/${file.replace(/^\/?(word\/)?/, '')}`, part)
  }
  if (template.theme !== undefined && files['word/theme/theme1.xml'] !== undefined)
    files['word/theme/theme1.xml'] = strToU8(template.theme)
  const types = textOf('[Content_Types].xml')
  const added = [...new Set(pictures)]
    .filter((extension) => !types.toLowerCase().includes(`extension="${extension}"`))
    .map((extension) => `<Default Extension="${extension}" ContentType="${contentTypes[extension] ?? ''}"/>`)
  files['[Content_Types].xml'] = strToU8(types.replace(/(<Types[^>]*>)/, `$1${added.join('')}`))
  return zipSync(files, { level: 6 })

  function place(name: string, { content, root, references }: TemplatePart): void {
    const rels = name.replace(/^word\/(.*)$/, 'word/_rels/$1.rels')
    const own =
      files[rels] === undefined ? `<Relationships xmlns="${relationships}"></Relationships>` : textOf(rels)
    const lines = references.map(({ id, type, target, picture }) => {
      if (picture === undefined)
        return `<Relationship Id="${id}" Type="${type}" Target="${escapeXml(target)}" TargetMode="External"/>`
      const media = `media/${name.replace(/^word\/|\.xml$/g, '')}-${id}.${picture.extension}`
      files[`word/${media}`] = picture.bytes
      pictures.push(picture.extension)
      return `<Relationship Id="${id}" Type="${type}" Target="${media}"/>`
    })
    if (lines.length > 0)
      files[rels] = strToU8(
        own
          .replace(/<Relationships([^>]*)\/>/, '<Relationships$1></Relationships>')
          .replace('</Relationships>', `${lines.join('')}</Relationships>`),
      )
    files[name] = strToU8(
      textOf(name).replace(/<(w:hdr|w:ftr)([^>]*)>/, (_, tag: string, said: string) => {
        return `<${tag}${merged(said, root)}>${content}`
      }),
    )
  }
}

/** The prefixes of both roots; what either may pass over, may be passed over. */
function merged(said: string, root: Readonly<Record<string, string>>): string {
  const ignorable = new Set(
    `${attribute(said, 'mc:Ignorable')} ${root['mc:Ignorable'] ?? ''}`.split(' ').filter((one) => one !== ''),
  )
  const ours = said.replace(/ mc:Ignorable="[^"]*"/, '')
  const theirs = Object.entries(root)
    .filter(([name]) => name.startsWith('xmlns:') && !ours.includes(` ${name}="`))
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('')
  const all = `${ours}${theirs}`
  const known = [...ignorable].filter((prefix) => all.includes(` xmlns:${prefix}="`))
  return known.length === 0 ? all : `${all} mc:Ignorable="${known.join(' ')}"`
}

function attribute(said: string, name: string): string {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(said)?.[1] ?? ''
}

/** Pictures that a header may have, by the ends of their names. */
export const contentTypes: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  bmp: 'image/bmp',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  emf: 'image/x-emf',
  wmf: 'image/x-wmf',
  svg: 'image/svg+xml',
}
