import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { attachmentLimit } from '../../../../graph-schema/attachment.ts'
import { documentKind } from '../../../../main/documents/document-kind.ts'
import { offerDocument, offeredDocument } from '../../../../main/documents/offered-document.ts'
import { refusalOf, valueOf } from '../../../helpers/map-folder.ts'
import { smallPdf } from '../../../helpers/small-pdf.ts'

const folder = mkdtempSync(join(tmpdir(), 'fourfold-offer-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const bytesOf = (text: string, encoding: BufferEncoding = 'utf8') =>
  new Uint8Array(Buffer.from(text, encoding))

describe('the kind of a document', () => {
  it.each([
    ['text', bytesOf('Quelques mots.'), 'text/plain'],
    ['text in Windows-1252', bytesOf('\u00e9t\u00e9', 'latin1'), 'text/plain'],
    ['text in UTF-16', new Uint8Array([0xff, 0xfe, 0x61, 0, 0x62, 0]), 'text/plain'],
    ['text that tells of HTML', bytesOf('The tag <b> is bold.'), 'text/plain'],
    ['HTML', bytesOf('\ufeff<!-- c --> <!DOCTYPE html><p>x'), 'text/html'],
    ['HTML without doctype', bytesOf('<HTML lang="fr"><p>x'), 'text/html'],
    ['PDF', new Uint8Array(smallPdf([['x']])), 'application/pdf'],
    ['PDF after a few bytes of a mail', bytesOf('\r\n\r\n%PDF-1.7 …'), 'application/pdf'],
  ])('[K3] is seen in its content: %s', (_what, bytes, kind) => {
    expect(valueOf(documentKind('named.xyz', bytes))).toBe(kind)
  })

  it.each([
    ['document-empty', new Uint8Array()],
    ['document-empty', bytesOf('\ufeff \r\n\t')],
    ['document-wrong-kind', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0])],
    ['document-wrong-kind', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 6, 0])],
    ['document-wrong-kind', bytesOf('{\\rtf1 text}')],
    ['document-wrong-kind', bytesOf('some text\u0000and more')],
    ['document-too-large', new Uint8Array(attachmentLimit + 1).fill(0x61)],
  ])('[K3] is refused: %s', (code, bytes) => {
    expect(refusalOf(documentKind('named.txt', bytes))).toBe(code)
  })
})

describe('a file that is offered', () => {
  it('[K1] [K3] is read once, described by its hash, and kept until the next one', async () => {
    const path = join(folder, 'plan.txt')
    writeFileSync(path, 'abc')
    const offered = valueOf(await offerDocument(path))

    expect(offered.attachment).toEqual({
      name: 'plan.txt',
      type: 'text/plain',
      size: 3,
      // of "abc", FIPS 180-2 appendix B.1
      hash: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    })
    expect(offeredDocument(offered.key)?.bytes).toHaveLength(3)
    valueOf(await offerDocument(path))
    expect(offeredDocument(offered.key)).toBeUndefined()
  })

  it('[K3] is refused where it is no file, is not there, or is too large to be read at all', async () => {
    expect(refusalOf(await offerDocument(folder))).toBe('document-unreadable')
    expect(refusalOf(await offerDocument(join(folder, 'nowhere')))).toBe('document-unreadable')
    const large = join(folder, 'large.txt')
    writeFileSync(large, new Uint8Array(attachmentLimit + 1).fill(0x61))
    expect(refusalOf(await offerDocument(large))).toBe('document-too-large')
    writeFileSync(large, new Uint8Array(attachmentLimit).fill(0x61))
    expect(valueOf(await offerDocument(large)).attachment.size).toBe(attachmentLimit)
  })
})
