import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readTemplate } from '../../../../main/documents/template/read-template.ts'
import { toPng } from '../../../../main/documents/to-png.ts'
import { toDocx } from '../../../../shared/briefing/to-docx.ts'
import { ask } from '../../../helpers/ask.ts'
import { everyKind } from '../../../helpers/every-kind.ts'
import { unzip } from '../../../helpers/unzip.ts'
import { pixel, wordTemplate } from '../../../helpers/word-template.ts'
import { elements, parseXml, textOf, type XmlElement } from '../../../helpers/xml.ts'

const folder = mkdtempSync(join(tmpdir(), 'fourfold-template-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
function kept(name: string, bytes: Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return path
}

const read = await readTemplate(kept('ours.dotx', wordTemplate()), 'en')
if (!read.ok) throw new Error(read.refusal.code)
const template = read.value
const documents = (['en', 'fr'] as const).map((language) =>
  ask('document', everyKind, { kind: 'briefing', length: 'short' }, { language, audience: 'public' })!,
)
const files = unzip(await toDocx(documents, toPng, template))
const part = (name: string) => parseXml(files.get(name)?.toString('utf8') ?? '')
const styles = elements(part('word/styles.xml'), 'w:style')
const styleOf = (id: string) => styles.filter(({ attributes }) => attributes['w:styleId'] === id)
const nameOf = (one: XmlElement | undefined) => elements(one!, 'w:name')[0]?.attributes['w:val']

describe('[DO10] a document in an organization’s own template', () => {
  it('every part is well-formed XML, every part that is named is there', () => {
    for (const [name, content] of files) {
      if (!/\.(xml|rels)$/.test(name)) continue
      expect(() => parseXml(content.toString('utf8')), name).not.toThrow()
      if (!name.startsWith('word/_rels/')) continue
      const ids = elements(part(name), 'Relationship').map(({ attributes }) => attributes)
      expect(new Set(ids.map((one) => one['Id'])).size).toBe(ids.length)
      for (const one of ids)
        if (one['TargetMode'] !== 'External') expect([...files.keys()]).toContain(`word/${one['Target']}`)
    }
  })

  it('takes its styles by their names, whatever their ids, and says which it has not', () => {
    expect(styleOf('Heading1')).toHaveLength(1)
    expect(nameOf(styleOf('Heading1')[0])).toBe('heading 1')
    expect(elements(styleOf('Heading1')[0]!, 'w:color')[0]?.attributes['w:val']).toBe('AA0000')
    expect(elements(styleOf('Heading2')[0]!, 'w:basedOn')[0]?.attributes['w:val']).toBe('Heading1')
    expect(nameOf(styleOf('BriefingTable')[0])).toBe('House table')
    expect(nameOf(styleOf('BannerOther')[0])).toBe('Letterhead')
    expect(template.missing).toEqual([
      'Subtitle',
      'heading 3',
      'caption',
      'List Bullet',
      'footnote text',
      'footnote reference',
      'TOC Heading',
      'toc 1',
      'toc 2',
    ])
    const used = ['w:pStyle', 'w:rStyle', 'w:tblStyle'].flatMap((name) =>
      elements(part('word/document.xml'), name).map(({ attributes }) => attributes['w:val']!),
    )
    for (const id of new Set(used)) expect(styleOf(id), id).toHaveLength(1)
    expect(files.get('word/styles.xml')?.toString()).not.toContain('de-DE')
  })

  it('has its page, and its heads and feet with their pictures on the pages where they were', () => {
    const [section] = elements(part('word/document.xml'), 'w:sectPr')
    expect(elements(section!, 'w:pgSz')[0]?.attributes).toMatchObject({ 'w:w': '11906', 'w:h': '16838' })
    expect(elements(section!, 'w:pgMar')[0]?.attributes).toMatchObject({ 'w:left': '1418', 'w:top': '1700' })
    const heads = [...files.keys()].filter((name) => /^word\/header\d+\.xml$/.test(name))
    expect(heads).toHaveLength(4)
    const words = heads.map((name) => textOf(part(name)))
    expect(words.filter((one) => one.includes('Ministry of Examples'))).toHaveLength(2)
    expect(words.filter((one) => one.includes('First page only'))).toHaveLength(2)
    const withLogo = heads.filter((name) => textOf(part(name)).includes('Ministry'))
    for (const name of withLogo) {
      const [blip, ...more] = elements(part(name), 'a:blip')
      expect(more).toEqual([])
      const rels = part(name.replace('word/', 'word/_rels/').concat('.rels'))
      const target = elements(rels, 'Relationship').find(
        ({ attributes }) => attributes['Id'] === blip?.attributes['r:embed'],
      )?.attributes['Target']
      expect(files.get(`word/${target}`)?.equals(pixel)).toBe(true)
      expect(elements(part(name), 'w:pStyle')[0]?.attributes['w:val']).toBe('BannerOther')
    }
    const feet = [...files.keys()].filter((name) => /^word\/footer\d+\.xml$/.test(name))
    expect(feet.filter((name) => textOf(part(name)).includes('1 Example Street'))).toHaveLength(2)
  })

  it('[R28] [R30] our banner and page number stay on every page, first ones too', () => {
    for (const [name, content] of files) {
      if (!/^word\/(header|footer)\d+\.xml$/.test(name)) continue
      const tree = parseXml(content.toString('utf8'))
      expect(textOf(tree), name).toMatch(/Protected A|Protégé A/)
      if (name.includes('footer')) expect(textOf(tree), name).toContain('NUMPAGES')
    }
  })

  it('[R31] nothing of its text, of persons, of programs or of what it would fetch comes along', () => {
    const all = [...files.values()].map((one) => one.toString('utf8')).join('\n')
    for (const said of ['A. Person', 'Old text', 'spy.png', 'INCLUDEPICTURE', 'w:object', 'w:ins '])
      expect(all.includes(said), said).toBe(false)
    expect(all).toContain('kept')
  })
})

describe('[DO10] what is not a template', () => {
  const word = 'application/vnd.openxmlformats-officedocument'
  const whole = wordTemplate()
  it.each<[string, Uint8Array, string]>([
    ['text', Buffer.from('A letter'), 'template-wrong-kind'],
    ['nothing', Buffer.alloc(0), 'template-wrong-kind'],
    ['a workbook', wordTemplate([], `${word}.spreadsheetml.sheet.main+xml`), 'template-wrong-kind'],
    ['a file with a password', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'template-encrypted'],
    [
      'macros',
      wordTemplate([], 'application/vnd.ms-word.template.macroEnabledTemplate.main+xml'),
      'template-macros',
    ],
    ['hidden macros', wordTemplate([{ name: 'word/vbaProject.bin', content: 'x' }]), 'template-macros'],
    ['a torn file', whole.subarray(0, whole.length - 400), 'template-broken'],
    [
      'a torn part',
      wordTemplate([{ name: 'word/styles.xml', content: '<w:styles><w:style>' }]),
      'template-broken',
    ],
    [
      'a DTD',
      wordTemplate([{ name: 'word/header1.xml', content: '<!DOCTYPE x [<!ENTITY e "e">]><w:hdr/>' }]),
      'template-broken',
    ],
    [
      'a damaged picture',
      wordTemplate([{ name: 'word/media/logo.png', content: pixel, crc: 1 }]),
      'template-broken',
    ],
    [
      'one that lies about its size',
      wordTemplate([{ name: 'word/styles.xml', content: 'x', claims: 190_000_000 }]),
      'template-broken',
    ],
  ])('%s is refused, saying what it is', async (name, bytes, code) => {
    const found = await readTemplate(kept(`${name}.docx`, bytes), 'en')
    expect(found.ok ? 'taken' : found.refusal.code).toBe(code)
  })

  it('a file that is not there is refused', async () => {
    const found = await readTemplate(join(folder, 'none.docx'), 'en')
    expect(found.ok ? 'taken' : found.refusal.code).toBe('template-missing')
  })
})
