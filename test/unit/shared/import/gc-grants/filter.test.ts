import { describe, expect, it } from 'vitest'
import {
  byteWords,
  characterAt,
  phraseEnds,
  stateBits,
  toLookAt,
} from '../../../../../shared/import/gc-grants/byte-words.ts'
import { holdsWords, phraseOf } from '../../../../../shared/import/gc-grants/filter.ts'
import { GrantsFilter, traffickingWords } from '../../../../../shared/import/gc-grants/options.ts'
import { folded } from '../../../../../shared/import/gc-grants/text.ts'
import { grant, readGrants, type Grant } from '../../../../helpers/grants.ts'
import type { z } from 'zod'

const nothing = { agreement_title_en: '', agreement_title_fr: '' }
const comesIn = async (row: Grant, filter: z.input<typeof GrantsFilter> = {}) =>
  (await readGrants([grant({ ...nothing, ...row })], { filter })).nodes('Initiative').length === 1

describe('the filter', () => {
  it('without more looks for trafficking in persons in both languages', async () => {
    expect(await comesIn({})).toBe(false)
    expect(await comesIn({ description_en: 'Ending HUMAN\n TRAFFICKING' })).toBe(true)
    expect(await comesIn({ agreement_title_fr: 'Contre la Traite Des Personnes' })).toBe(true)
    expect(await comesIn({ prog_purpose_fr: 'la lutte contre la traite d’êtres humains' })).toBe(true)
    expect(await comesIn({ expected_results_fr: 'TRAITE D’ETRES HUMAINS' })).toBe(true)
    expect(await comesIn({ recipient_legal_name: 'Human Trafficking Centre' })).toBe(true)
    expect(await comesIn({ prog_name_en: 'Anti-Trafficking Fund' })).toBe(true)
    expect(await comesIn({ description_en: 'Drug trafficking' })).toBe(false)
    expect(await comesIn({ description_fr: 'traite des vaches laitières' })).toBe(false)
    expect(await comesIn({ additional_information_en: 'human trafficking' })).toBe(false)
  })

  it('takes whole words, with a star any end of one', async () => {
    expect(await comesIn({ description_en: 'art in the park' }, { words: ['art'] })).toBe(true)
    expect(await comesIn({ description_en: 'a department' }, { words: ['art'] })).toBe(false)
    expect(await comesIn({ description_en: 'artists' }, { words: ['art*'] })).toBe(true)
  })

  it('asks for departments, programs, provinces, kinds of recipients, all at once', async () => {
    const all = {
      words: [],
      departments: ['JUS'],
      programs: ['fonds d’aide'],
      provinces: ['ON'],
      recipientTypes: ['N'],
    } as const
    const filter = {
      ...all,
      departments: [...all.departments],
      programs: [...all.programs],
      provinces: [...all.provinces],
      recipientTypes: [...all.recipientTypes],
      words: [],
    }
    expect(
      await comesIn(
        { recipient_province: 'ontario', recipient_type: 'Not-for-profit organizations and charities' },
        filter,
      ),
    ).toBe(true)
    expect(await comesIn({ owner_org: 'pch' }, filter)).toBe(false)
    expect(await comesIn({ prog_name_fr: 'Autre' }, filter)).toBe(false)
    expect(await comesIn({ recipient_province: 'QC' }, filter)).toBe(false)
    expect(await comesIn({ recipient_type: 'F' }, filter)).toBe(false)
  })

  it('asks for dates that overlap and a least value, of the latest amendment', async () => {
    const filter = (more: object) => ({ words: [], ...more })
    expect(await comesIn({}, filter({ from: '2024-03-31' }))).toBe(true)
    expect(await comesIn({}, filter({ from: '2024-04-01' }))).toBe(false)
    expect(await comesIn({}, filter({ to: '2022-05-01' }))).toBe(true)
    expect(await comesIn({}, filter({ to: '2022-04-30' }))).toBe(false)
    expect(await comesIn({ agreement_end_date: '' }, filter({ from: '2030-01-01' }))).toBe(true)
    expect(await comesIn({}, filter({ minimumValue: 100_000 }))).toBe(true)
    expect(await comesIn({}, filter({ minimumValue: 100_000.01 }))).toBe(false)
    const lowered = [grant(), grant({ amendment_number: '1', agreement_value: '5' })]
    expect((await readGrants(lowered, { filter: filter({ minimumValue: 100 }) })).nodes()).toEqual([])
  })

  it('refuses what it does not know', () => {
    expect(GrantsFilter.safeParse({ word: ['x'] }).success).toBe(false)
    expect(GrantsFilter.safeParse({ provinces: ['XX'] }).success).toBe(false)
    expect(GrantsFilter.parse({}).words).toEqual(traffickingWords)
  })
})

/** Whether the automaton sees a phrase in a text, as bytes. */
function finds(phrases: readonly string[], bytes: Uint8Array): boolean {
  const { table, start } = byteWords(phrases.flatMap((one) => phraseOf(one) ?? []))!
  let state = start
  let isFound = false
  const step = (byte: number) => {
    const next = table[state * 256 + byte]!
    state = next & stateBits
    if ((next & phraseEnds) !== 0) {
      isFound = true
      expect(next & toLookAt).toBe(toLookAt)
    }
  }
  for (let at = 0; at < bytes.length;) {
    if (bytes[at]! < 0x80) step(bytes[at++]!)
    else {
      const { letters, length } = characterAt(bytes, at, bytes.length)
      letters.forEach(step)
      at += length
    }
  }
  step(0x0a)
  return isFound
}

describe('words in bytes', () => {
  it('are found where they are found in text, in either form of accents', () => {
    for (const text of [
      'Contre la TRAITE d’Êtres humains',
      'traite d’e\u0302tres  humains',
      'Human—Trafficking',
      'human、trafficking',
      'sex trafficked',
    ].map((one) => one))
      for (const form of ['NFC', 'NFD'] as const) {
        const normal = text.normalize(form)
        expect([text, finds(traffickingWords, Buffer.from(normal))]).toEqual([
          text,
          holdsWords(traffickingWords)(normal),
        ])
      }
  })

  it('are found in Windows-1252', () => {
    expect(finds(traffickingWords, Buffer.from('traite d\u0092êtres humains', 'latin1'))).toBe(true)
  })

  it('fold every character of the basic plane as text does, or see a sign in it', () => {
    const wrong: string[] = []
    for (let code = 0x80; code <= 0xffff; code += 1) {
      if (code >= 0xd800 && code <= 0xdfff) continue
      const bytes = Buffer.from(String.fromCharCode(code))
      const { letters, length } = characterAt(bytes, 0, bytes.length)
      const plain = folded(`x${String.fromCharCode(code)}x`)
      const seen = `x${String.fromCharCode(...letters)}x`.trim()
      const isLetterOfOthers = /[^a-z0-9 ]/.test(plain)
      if (length !== bytes.length || (!isLetterOfOthers && seen !== plain)) wrong.push(code.toString(16))
    }
    expect(wrong).toEqual([])
  })
})
