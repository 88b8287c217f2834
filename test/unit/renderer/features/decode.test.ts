import { describe, expect, it } from 'vitest'
import { decodeText } from '../../../../renderer/features/reading/decode.ts'

const bytes = (text: string, encoding: BufferEncoding = 'utf8') => new Uint8Array(Buffer.from(text, encoding))

describe('the text of a document', () => {
  it.each([
    ['utf-8', bytes('\ufeffété\r\nà'), 'été\nà'],
    ['windows-1252', new Uint8Array([0xe9, 0x74, 0xe9, 0x0d]), 'été\n'],
    ['utf-16', new Uint8Array([0xff, 0xfe, 0xe9, 0]), 'é'],
    ['utf-16', new Uint8Array([0xfe, 0xff, 0, 0xe9]), 'é'],
  ])('[K4] is read as %s', (encoding, input, text) => {
    expect(decodeText(input)).toEqual({ text, encoding })
  })
})
