import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fileInMemory, type GivenFile } from '../../../../main/reading/given-file.ts'
import { encodingOfHead, textOf } from '../../../../main/reading/text.ts'
import { holds } from '../../../helpers/property.ts'

const utf16le = (text: string) => Buffer.from(text, 'utf16le')
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16()
const windows1252 = (text: string) =>
  Buffer.from(text.replaceAll('’', '\x92').replaceAll('œ', '\x9C').replaceAll('€', '\x80'), 'latin1')

const table = 'Nom,Ville\r\n"Réseau d’aide, cœur",Montréal\nPrix,5 €\r'

async function read(content: Uint8Array) {
  const file = await textOf(fileInMemory('a.csv', content))
  let text = ''
  for await (const piece of file.text()) text += piece
  return { ...file, text }
}

describe('the encoding of a file', () => {
  it.each([
    ['UTF-8', Buffer.from(table), 'utf-8', false],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${table}`), 'utf-8', true],
    ['UTF-16 LE', utf16le(table), 'utf-16le', false],
    ['UTF-16 LE with a mark', utf16le(`\uFEFF${table}`), 'utf-16le', true],
    ['UTF-16 BE', utf16be(table), 'utf-16be', false],
    ['UTF-16 BE with a mark', utf16be(`\uFEFF${table}`), 'utf-16be', true],
    ['Windows-1252', windows1252(table), 'windows-1252', false],
    ['plain ASCII', Buffer.from('a,b\n1,2\n'), 'utf-8', false],
  ])('%s is told, and the text is the same', async (_, content, encoding, isMarked) => {
    const found = await read(content)
    expect([found.encoding, found.isMarked]).toEqual([encoding, isMarked])
    expect(found.text).toBe(encoding === 'utf-8' && !content.includes(0xc3) ? content.toString() : table)
  })

  it('is told by a single letter at the end of a large file', async () => {
    const ascii = 'a,b,c\n'.repeat(300_000)
    const found = await read(Buffer.concat([Buffer.from(ascii), windows1252('Orléans')]))
    expect(found.encoding).toBe('windows-1252')
    expect(found.text.slice(-7)).toBe('Orléans')
  })

  it('is UTF-8 still where a few places are broken among many letters, which is counted', async () => {
    const letters = Buffer.from('é'.repeat(500))
    const found = await read(
      Buffer.concat([letters, Buffer.from([0xe9, 0x2c]), letters, Buffer.from([0xc3])]),
    )
    expect([found.encoding, found.broken]).toEqual(['utf-8', 2])
    expect(found.text).toBe(`${'é'.repeat(500)}\uFFFD,${'é'.repeat(500)}\uFFFD`)
  })

  it('is the same for all the letters of Windows-1252', async () => {
    // 0x80–0x9F are not those of Latin-1. Source: encoding.spec.whatwg.org, index windows-1252
    const found = await read(Buffer.from([0x61, 0x80, 0x92, 0x96, 0x9c, 0x9f, 0xe9]))
    expect(found.text).toBe('a€’–œŸé')
  })

  it('of a head that ends within a letter is that of the file', () => {
    const content = Buffer.from('ééé')
    expect(encodingOfHead(content.subarray(0, 5))).toBe('utf-8')
    expect(encodingOfHead(windows1252('é,é'))).toBe('windows-1252')
  })
})

it('letters that fall on the border of two pieces stay whole, whatever the pieces', async () => {
  await holds(
    fc.tuple(
      fc.string({ unit: 'grapheme', maxLength: 40 }).filter((text) => !text.includes('\uFEFF')),
      fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 9 }),
    ),
    async ([words, lengths]) => {
      const content = Buffer.from(`${words}é\u{1F341}`)
      const file: GivenFile = { path: 'a', size: content.length, bytes: () => pieces(content, lengths) }
      const found = await textOf(file)
      let text = ''
      for await (const piece of found.text()) text += piece
      expect(found.encoding).toBe('utf-8')
      expect(text).toBe(`${words}é\u{1F341}`)
    },
    100,
  )
})

async function* pieces(content: Uint8Array, lengths: readonly number[]) {
  for (let at = 0, i = 0; at < content.length; i += 1) {
    const length = lengths[i % lengths.length]!
    yield await Promise.resolve(content.subarray(at, at + length))
    at += length
  }
}
