import { describe, expect, it } from 'vitest'
import { assertNever } from '../../../../shared/base/assert-never.ts'
import { canonicalJson } from '../../../../shared/base/canonical-json.ts'
import { hashInNode } from '../../../../main/node-hash.ts'
import { hashInPlainScript, hashText } from '../../../../shared/base/hash.ts'
import { idOfContent } from '../../../../shared/base/ids.ts'
import { done, refused } from '../../../../shared/base/outcome.ts'
import { RecordId } from '../../../../graph-schema/record-id.ts'

describe('canonicalJson', () => {
  it('is one form whatever the order of the keys, at every depth', () => {
    const one = canonicalJson({ b: [1, { y: 'é', x: null }], a: true })
    expect(one).toBe('{"a":true,"b":[1,{"x":null,"y":"é"}]}')
    expect(canonicalJson({ a: true, b: [1, { x: null, y: 'é' }] })).toBe(one)
  })

  it('leaves out what is undefined, as if it were absent', () => {
    expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}')
  })

  it('keeps the order of lists', () => {
    expect(canonicalJson([2, 1])).toBe('[2,1]')
  })

  it.each([Number.NaN, Number.POSITIVE_INFINITY, undefined, () => 1, [undefined], 1n])(
    'has no form for %s',
    (value) => {
      expect(() => canonicalJson(value)).toThrow(TypeError)
    },
  )

  it('keeps a key named __proto__ as a key', () => {
    expect(canonicalJson(JSON.parse('{"__proto__": 1, "a": 2}'))).toBe('{"__proto__":1,"a":2}')
  })
})

describe('ids and hashes of content', () => {
  it('gives SHA-256 of the UTF-8 bytes (known answer of FIPS 180-4)', () => {
    expect(hashText('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })

  it('are the same with the SHA-256 of the environment, whatever the text', () => {
    for (const text of [
      '',
      'abc',
      'Montréal, Iqaluit ᐃᖃᓗᐃᑦ',
      '\u{1F9F5}',
      'a lone \ud800 surrogate',
      'x'.repeat(100_000),
    ])
      expect(hashInNode(text)).toBe(hashInPlainScript(text))
  })

  it('gives the same id for the same parts, and tells their borders apart', () => {
    expect(idOfContent('rel', 'a', 'bc')).toBe(idOfContent('rel', 'a', 'bc'))
    expect(idOfContent('rel', 'a', 'bc')).not.toBe(idOfContent('rel', 'ab', 'c'))
    expect(RecordId.safeParse(idOfContent('rel', 'a')).success).toBe(true)
  })
})

describe('outcomes', () => {
  it('a refusal is a value that names its sentence and its rule', () => {
    expect(done(1)).toEqual({ ok: true, value: 1 })
    expect(refused('no-record', { id: 'x' }, 'C1')).toEqual({
      ok: false,
      refusal: { code: 'no-record', params: { id: 'x' }, rule: 'C1' },
    })
    expect(refused('no-record')).toEqual({ ok: false, refusal: { code: 'no-record', params: {} } })
  })

  it('a branch that cannot be reached throws where data reaches it', () => {
    expect(() => assertNever('surprise' as never)).toThrow(/surprise/)
  })
})
