import type { ArchiveEntry } from '../archive.ts'
import type { Pass } from '../given-file.ts'
import { numberFormat, type NumberFormat } from './number-format.ts'
import { readWholeXml, XmlError } from './xml.ts'

/** The parts of a workbook by their name; names are only compared, never opened. */
export type Parts = ReadonlyMap<string, ArchiveEntry>

export type SheetOf = {
  readonly name: string
  readonly part: ArchiveEntry
  readonly isHidden: boolean
}

/** What a workbook says of all of its sheets. */
export type Workbook = {
  readonly sheets: readonly SheetOf[]
  readonly from1904: boolean
  /** By the number of a cell's style. */
  readonly formats: readonly NumberFormat[]
  readonly sharedStrings: readonly string[]
}

/** Characters of all shared strings together, and of one: what Excel takes, with room. */
const allStrings = 400_000_000
const oneString = 100_000

/**
 * Reads what the sheets of a workbook share. Errors: XmlError for parts that are absent, broken or refused.
 *
 * Cost: memory of the shared strings, which cells name in any order.
 */
export async function readWorkbook(parts: Parts, pass: Pass): Promise<Workbook> {
  const main = await partsNamed(parts, '', pass)
  const path = main.find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml'
  const related = await partsNamed(parts, path, pass)
  const { sheets, from1904 } = await sheetsOf(need(parts, path), pass)
  const of = (type: string) => {
    const target = related.find((one) => one.type === type)?.target
    return target === undefined ? undefined : parts.get(target.toLowerCase())
  }
  return {
    from1904,
    sheets: sheets.flatMap(({ name, relation, isHidden }) => {
      const found = related.find(({ id, type }) => id === relation && type === 'worksheet')
      const part = found === undefined ? undefined : parts.get(found.target.toLowerCase())
      return part === undefined ? [] : [{ name, part, isHidden }]
    }),
    formats: await formatsOf(of('styles'), pass),
    sharedStrings: await stringsOf(of('sharedStrings'), pass),
  }
}

function need(parts: Parts, path: string): ArchiveEntry {
  const part = parts.get(path.toLowerCase())
  if (part === undefined) throw new XmlError(`the part ${path} is not there`)
  return part
}

type Related = { readonly id: string; readonly type: string; readonly target: string }

/** The parts that a part names: xl/workbook.xml → xl/_rels/workbook.xml.rels. Those outside of the file are left out. */
async function partsNamed(parts: Parts, path: string, pass: Pass): Promise<readonly Related[]> {
  const slash = path.lastIndexOf('/') + 1
  const folder = path.slice(0, slash)
  const part = parts.get(`${folder}_rels/${path.slice(slash)}.rels`.toLowerCase())
  const related: Related[] = []
  if (part === undefined) return related
  await readWholeXml(part.bytes({ signal: pass.signal }), {
    open(name, { Id, Type, Target, TargetMode }) {
      if (name !== 'Relationship' || Target === undefined || TargetMode === 'External') return
      const type = Type?.slice(Type.lastIndexOf('/') + 1) ?? ''
      related.push({ id: Id ?? '', type, target: resolved(folder, Target) })
    },
  })
  return related
}

/** A target as the name of a part: relative to the folder, or from the root. */
function resolved(folder: string, target: string): string {
  const steps: string[] = []
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}

async function sheetsOf(part: ArchiveEntry, pass: Pass) {
  const sheets: { readonly name: string; readonly relation: string; readonly isHidden: boolean }[] = []
  let from1904 = false
  await readWholeXml(part.bytes({ signal: pass.signal }), {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = /^(?:1|true)$/.test(attributes['date1904'] ?? '')
      if (name !== 'sheet') return
      const relation = Object.entries(attributes).find(([key]) => /(?:^|:)id$/.test(key))?.[1] ?? ''
      const state = attributes['state'] ?? 'visible'
      sheets.push({ name: attributes['name'] ?? '', relation, isHidden: state !== 'visible' })
    },
  })
  return { sheets, from1904 }
}

async function formatsOf(part: ArchiveEntry | undefined, pass: Pass): Promise<readonly NumberFormat[]> {
  if (part === undefined) return []
  const codes = new Map<number, string>()
  const ids: number[] = []
  let isInCells = false
  await readWholeXml(part.bytes({ signal: pass.signal }), {
    open(name, attributes) {
      if (name === 'cellXfs') isInCells = true
      else if (name === 'numFmt') codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '')
      else if (name === 'xf' && isInCells) ids.push(Number(attributes['numFmtId'] ?? 0))
    },
    close(name) {
      if (name === 'cellXfs') isInCells = false
    },
  })
  return ids.map((id) => numberFormat(id, codes))
}

async function stringsOf(part: ArchiveEntry | undefined, pass: Pass): Promise<readonly string[]> {
  if (part === undefined) return []
  const strings: string[] = []
  const rich = new RichText()
  let length = 0
  await readWholeXml(part.bytes(pass), {
    open: (name) => rich.open(name),
    text: (text) => rich.add(text),
    close(name) {
      rich.close(name)
      if (name !== 'si') return
      const text = rich.take()
      length += text.length
      if (length > allStrings) throw new XmlError('its texts are too large')
      strings.push(text)
    },
  })
  return strings
}

/** The text of a cell or shared string: its runs one after the other, without how East Asian words are spoken. */
export class RichText {
  #text = ''
  #isInText = false
  #spoken = 0

  open(name: string): void {
    if (name === 't') this.#isInText = true
    else if (name === 'rPh') this.#spoken += 1
  }

  close(name: string): void {
    if (name === 't') this.#isInText = false
    else if (name === 'rPh') this.#spoken -= 1
  }

  add(text: string): void {
    if (this.#isInText && this.#spoken === 0 && this.#text.length < oneString) this.#text += text
  }

  /** The text gathered, and from here on a new one. */
  take(): string {
    const text = unescaped(this.#text.slice(0, oneString))
    this.#text = ''
    return text
  }
}

/** Characters that XML cannot hold stand as _x000D_. Source: ECMA-376 part 1, 22.9.2.19. */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text
  return text
    .replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\r\n?/g, '\n')
}
