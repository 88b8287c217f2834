import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../../../shared/base/canonical-json.ts'
import { hashText } from '../../../../shared/base/hash.ts'

describe('canonicalJson', () => {
  it('sorts keys by code units and leaves out what is undefined (example of RFC 8785, 3.2.3)', () => {
    const value = {
      '\u20ac': 'Euro',
      '\r': 'Return',
      '\ufb33': 'Dalet',
      1: 'One',
      '\u{1f600}': 'Smiley',
      '\u0080': 'Control',
      ö: 'Latin',
      gone: undefined,
    }
    expect(Object.values(JSON.parse(canonicalJson(value)) as object)).toEqual([
      'One',
      'Return',
      'Control',
      'Latin',
      'Euro',
      'Smiley',
      'Dalet',
    ])
  })

  it('writes numbers and strings as JSON does, nested values too', () => {
    expect(canonicalJson({ b: [1e21, 0.1, -0, true, null], a: 'é"\n' })).toBe(
      '{"a":"é\\"\\n","b":[1e+21,0.1,0,true,null]}',
    )
  })

  it('refuses what JSON cannot hold', () => {
    for (const value of [Number.NaN, Infinity, undefined, () => 1, [undefined]])
      expect(() => canonicalJson(value)).toThrow(TypeError)
  })
})

describe('hashText', () => {
  it('is SHA-256 (FIPS 180-2, "abc")', () => {
    expect(hashText('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })
})
