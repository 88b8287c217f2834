import { describe, expect, it } from 'vitest'
import { foreignTexts } from '../../../../shared/briefing/translation/foreign-texts.ts'
import { readXliff, toXliff } from '../../../../shared/briefing/translation/xliff.ts'
import { ask } from '../../../helpers/ask.ts'
import { makeMap, program, withProperties } from '../../../helpers/make-map.ts'
import { elements, parseXml } from '../../../helpers/xml.ts'
import { refusalOf, valueOf } from '../../../helpers/map-folder.ts'

const inForce = {
  status: 'in-place',
  period: { text: '2026-04-15', start: '2026-04-15', end: null, ongoing: true },
}
const view = withProperties(
  withProperties(
    withProperties(
      makeMap(
        program('harbour', inForce),
        program('quai', inForce),
        program('elsewhere', inForce),
        program('complete', inForce),
      ),
      'harbour',
      {
        name: { en: "Harbour's <own> & quiet" },
        description: { en: 'A place to stay.' },
        handling: 'public',
      },
    ),
    'quai',
    {
      name: { fr: 'Programme du quai' },
      nameStatus: { en: 'none-exists', fr: 'official' },
      handling: 'public',
    },
  ),
  'complete',
  { name: { en: 'Both', fr: 'Les deux' }, handling: 'public' },
)
const document = (language: 'en' | 'fr') =>
  ask('document', view, { kind: 'briefing', sections: ['changes'] }, { language, audience: 'public' })!
const lacking = (to: 'en' | 'fr') =>
  ask('untranslated', view, { texts: [...foreignTexts(document(to))], to }, { language: 'en' })

describe('texts that a document lacks in its language', () => {
  it('[R36] [DO11] are those it prints in the other one; a name that is known to exist in one only is complete (R37)', () => {
    expect(lacking('fr').map(({ record, field }) => `${record} ${field}`)).toContain('harbour name')
    expect(lacking('fr').some(({ record }) => record === 'complete')).toBe(false)
    expect(lacking('fr').some(({ field }) => field === 'description')).toBe(false) // not printed there
    expect(foreignTexts(document('en'))).toContain('Programme du quai')
    expect(lacking('en')).toEqual([])
  })

  it('[DO11] go out as XLIFF 1.2 and come back word for word, whatever a tool writes around them', async () => {
    const segments = lacking('fr').map(({ recordName, ...one }) => ({ ...one, about: recordName.name }))
    const text = toXliff({ original: 'Briefing', to: 'fr', segments })
    const units = elements(parseXml(text), 'trans-unit')
    expect(units.map((one) => one.attributes['id'])).toContain('harbour#name')
    const file = elements(parseXml(text), 'file')[0]!
    expect(file.attributes).toMatchObject({ 'source-language': 'en-CA', 'target-language': 'fr-CA' })

    const translated = text
      .replace(
        /<target([^>]*)><\/target>/,
        '<target$1>Le <g id="1">port</g> &amp; calme</target><alt-trans><target>Autre</target></alt-trans>',
      )
      .replaceAll('<xliff ', '<!-- a tool was here --><xliff ')
    const back = valueOf(await readXliff(translated))
    expect(back.to).toBe('fr')
    expect(back.units).toEqual(
      segments.map(({ record, field, source }, i) => ({
        record,
        field,
        source,
        target: i === 0 ? 'Le port & calme' : '',
      })),
    )
  })

  it('[DO11] what is no XLIFF, is torn, or is between other languages is refused', async () => {
    const good = toXliff({ original: 'x', to: 'fr', segments: [] })
    expect(valueOf(await readXliff(good)).units).toEqual([])
    for (const bad of [
      '',
      'text',
      '<html/>',
      good.replace('fr-CA', 'de-DE'),
      good.replace('1.2"', '2.0"'),
      good.slice(0, -20),
    ])
      expect(refusalOf(await readXliff(bad)), bad.slice(0, 80)).toBe('translation-unreadable')
  })
})

describe('a translation that came back', () => {
  const source = "Harbour's <own> & quiet"
  const taken = (units: readonly { record: string; field: string; source: string; target: string }[]) =>
    ask('translated', view, { to: 'fr', by: 'Translation Bureau', units: [...units] })

  it('[DO11] is written as one step, a name with whose translation it is; what is there stays', () => {
    const { ready, skipped, commands } = taken([
      { record: 'harbour', field: 'name', source: 'Harbour’s <own> & quiet', target: ' Le port ' },
      { record: 'harbour', field: 'description', source: 'A place to stay.', target: 'Un lieu où rester.' },
      { record: 'complete', field: 'name', source: 'Both', target: 'Autre' },
      { record: 'nobody', field: 'name', source: 'x', target: 'y' },
      { record: 'harbour', field: 'handling', source: 'public', target: 'own' },
      { record: 'harbour', field: 'name', source: 'Harbor', target: 'Port' },
      { record: 'harbour', field: 'name', source, target: '  ' },
    ])
    expect(ready.map(({ target }) => target)).toEqual(['Le port', 'Un lieu où rester.'])
    expect(skipped.map(({ why }) => why)).toEqual(['there', 'gone', 'gone', 'changed', 'empty'])
    expect(commands).toEqual([
      {
        do: 'edit',
        id: 'harbour',
        properties: {
          name: { fr: 'Le port' },
          description: { fr: 'Un lieu où rester.' },
          nameStatus: { fr: { translatedBy: 'Translation Bureau' } },
        },
      },
    ])
  })
})
