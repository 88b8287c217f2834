import { describe, expect, it } from 'vitest'
import { assembleStarterMap } from '../../../../graph-schema/starter-map/assemble.ts'
import { hashText } from '../../../../shared/base/hash.ts'
import { commandWarnings } from '../../../../shared/commands/warnings/command-warnings.ts'
import { textWarnings } from '../../../../shared/commands/warnings/text-warnings.ts'
import { labelledTexts } from '../../../helpers/labelled-texts.ts'

const nothing = () => undefined

describe('texts that should be looked at again', () => {
  it.each(labelledTexts.suspect)('[R25, R30] %s: %s', (reason, text) => {
    expect(textWarnings(text, { field: 'note.en' }).map((one) => one.reason)).toContain(reason)
  })

  it.each(labelledTexts.harmless)('leaves alone: %s', (text) => {
    expect(textWarnings(text, { field: 'note.en' })).toEqual([])
  })

  it('[R30] names the marking', () => {
    const found = (text: string) => textWarnings(text, { field: 'text.fr' })[0]?.found
    expect(found('Voir la note (Protégé B) jointe')).toBe('Protégé B')
    expect(found('Draft Memorandum to Cabinet')).toBe('Memorandum to Cabinet')
  })

  it('[R25] a number in the public contact is there to be called, a street is not', () => {
    const place = { field: 'publicContact' }
    expect(textWarnings('Call 416-555-0199, day and night', place)).toEqual([])
    expect(textWarnings('12 Elm Street, Barrie', place).map((one) => one.reason)).toEqual(['street-address'])
    expect(textWarnings('12 Elm Street, Barrie', { ...place, isPlacePublic: true })).toEqual([])
  })

  it('an address on the web is none of a place', () => {
    expect(textWarnings('https://example.ca/123 Main Street', { field: 'website' })).toEqual([])
  })
})

describe('texts of a command', () => {
  const shelter = { type: 'Service', properties: { locationPrecision: 'undisclosed' } }
  const warned = (command: Parameters<typeof commandWarnings>[0], record?: typeof shelter) =>
    commandWarnings(command, () => record).map(({ id, field, reason }) => [id, field, reason])

  it('[R25] are looked at wherever a person wrote them, each with its record and field', () => {
    const text = 'DOB: 2004-05-01'
    expect(
      warned({
        do: 'create',
        type: 'Service',
        id: 'x-a',
        properties: {
          name: { en: 'A' },
          note: { fr: text },
          aliases: ['a', text],
          eligibility: { condition: text },
          handling: 'own',
        },
        reason: text,
      }),
    ).toEqual(
      ['note.fr', 'aliases', 'eligibility.condition', 'reason'].map((field) => ['x-a', field, 'birth-date']),
    )
    expect(
      warned({
        do: 'relate',
        type: 'CITES',
        from: 'x-a',
        to: 'x-b',
        id: 'rel-a',
        properties: { quote: text },
      }),
    ).toEqual([['rel-a', 'quote', 'birth-date']])
    expect(
      warned({ do: 'judge', finding: 'gap:a=b', verdict: 'to-raise', reason: 'See the Secret note' }),
    ).toEqual([['gap:a=b', 'reason', 'above-ceiling']])
    expect(warned({ do: 'remove', id: 'x-a', reason: text })).toEqual([['x-a', 'reason', 'birth-date']])
    expect(warned({ do: 'undo' })).toEqual([])
  })

  it('[R25] of an edit are read by the type of its record, and by whether its place is public', () => {
    const edit = { do: 'edit' as const, id: 'x-a', properties: { publicContact: '12 Elm Street' } }
    expect(warned(edit, shelter)).toEqual([['x-a', 'publicContact', 'street-address']])
    expect(
      warned({ ...edit, properties: { ...edit.properties, locationPrecision: 'public' } }, shelter),
    ).toEqual([])
    expect(warned({ do: 'batch', commands: [edit], reason: 'R' }, shelter)).toEqual([
      ['x-a', 'publicContact', 'street-address'],
    ])
    expect(warned(edit)).toEqual([])
  })
})

describe('the starter map', () => {
  it('brings hardly a warning: it is made of what was published', () => {
    const { nodes, relationships } = assembleStarterMap(hashText)
    expect(nodes.length).toBeGreaterThan(1500)
    const found = [
      ...nodes.map(({ id, type, properties }) => ({ do: 'create' as const, id, type, properties })),
      ...relationships.map(({ id, type, from, to, properties }) => ({
        do: 'relate' as const,
        id,
        type,
        from,
        to,
        properties,
      })),
    ].flatMap((command) => commandWarnings(command, nothing))
    expect(found).toEqual([])
  })
})
