import { readFileSync } from 'node:fs'

/**
 * The advance width of a letter in a TrueType font, in thousandths of its size; undefined where the font has none.
 *
 * Source: OpenType 1.9, tables head, hhea, hmtx, and cmap format 4.
 */
export function widthsOf(file: string): (letter: string) => number | undefined {
  const bytes = readFileSync(file)
  const tables = new Map(
    Array.from({ length: bytes.readUInt16BE(4) }, (_, i) => {
      const at = 12 + i * 16
      return [bytes.toString('latin1', at, at + 4), bytes.readUInt32BE(at + 8)] as const
    }),
  )
  const [head, hhea, hmtx, cmap] = ['head', 'hhea', 'hmtx', 'cmap'].map((name) => tables.get(name)!) as [
    number,
    number,
    number,
    number,
  ]
  const perEm = bytes.readUInt16BE(head + 18)
  const metrics = bytes.readUInt16BE(hhea + 34)
  const subtables = Array.from(
    { length: bytes.readUInt16BE(cmap + 2) },
    (_, i) => cmap + bytes.readUInt32BE(cmap + 4 + i * 8 + 4),
  )
  const segments = subtables.find((at) => bytes.readUInt16BE(at) === 4)!
  const count = bytes.readUInt16BE(segments + 6) / 2
  const glyphOf = (code: number): number => {
    for (let i = 0; i < count; i++) {
      if (code > bytes.readUInt16BE(segments + 14 + i * 2)) continue
      const start = bytes.readUInt16BE(segments + 16 + (count + i) * 2)
      if (code < start) return 0
      const delta = bytes.readUInt16BE(segments + 16 + (2 * count + i) * 2)
      const place = segments + 16 + (3 * count + i) * 2
      const offset = bytes.readUInt16BE(place)
      if (offset === 0) return (code + delta) & 0xffff
      const glyph = bytes.readUInt16BE(place + offset + (code - start) * 2)
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff
    }
    return 0
  }
  return (letter) => {
    const glyph = glyphOf(letter.codePointAt(0)!)
    return glyph === 0
      ? undefined
      : (bytes.readUInt16BE(hmtx + 4 * Math.min(glyph, metrics - 1)) * 1000) / perEm
  }
}
