import { describe, expect, it } from 'vitest'
import type { MapQuestion } from '../../../../shared/contract/answer-question.ts'
import type { Parameters } from '../../../../shared/contract/questions.ts'
import { strategyAxes } from '../../../../shared/analysis/strategies/compared-by.ts'
import { typeset } from '../../../../shared/language/typeset.ts'
import { ask } from '../../../helpers/ask.ts'
import { everyKind } from '../../../helpers/every-kind.ts'
import { expectNone, map } from '../../../helpers/starter-map.ts'

const starter = {
  nodes: new Map(map.nodes.map((one) => [one.id, one])),
  relationships: new Map(map.relationships.map((one) => [one.id, one])),
}
/** Of the starter map, and of the map with everything. */
const plans = ['nap-2012', 'ca-strategy-2019', 'mb-tracias-trust', 'qc-plan-2021', 'plan-nu', 'plan-old']
type Asked = { [N in MapQuestion]: readonly [N, Parameters<N>] }[MapQuestion]
const questions: readonly Asked[] = [
  ['matrix', { rows: 'jurisdiction', columns: 'pillar' }],
  ['gaps', { notResearched: true }],
  ['overlaps', {}],
  ['points', {}],
  ['commitments', {}],
  ['funding', {}],
  ['strategyList', {}],
  ...strategyAxes.map((rows): Asked => [
    'strategies',
    {
      strategies: plans,
      rows,
      ours: 'mb-tracias-trust',
      other: 'ca-strategy-2019',
    },
  ]),
  ['strategyGraph', { strategies: plans, rows: 'activity' }],
  ['overlapGraph', { limit: 60 }],
  ['pointGraph', {}],
  ['search', { text: 'traite' }],
  ['search', { text: '', type: 'Source', limit: 1000 }],
  ['document', { kind: 'briefing' }],
]

/** Not words of the answer: ids, codes, drawings, and what stands as its source has it. */
const notWords = /^(id|source|rule|kind|type|grade|basis|currency|svg|citation|address|from|to|number|date)$/

/** Every French text of an answer with its path; what says that it is in the other language is left out. */
function frenchTexts(value: unknown, path = ''): readonly (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return notWords.test(path.split('.').at(-1) ?? '') ? [] : [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  const { lang, locatorLang, matchedLang } = value as Readonly<Record<string, unknown>>
  const foreign: Readonly<Record<string, unknown>> = {
    name: lang,
    title: lang,
    text: lang,
    value: lang,
    locator: locatorLang,
    matched: matchedLang === null ? 'en' : matchedLang,
  }
  return Object.entries(value)
    .filter(([key]) => foreign[key] !== 'en' && !isUnknown(value, key))
    .flatMap(([key, one]) => frenchTexts(one, `${path}.${key}`))
}

/** What the map keeps in one language without saying in which, where its words do not tell. */
const inOneLanguage = new Set(['eligibility', 'aliases', 'formerNames', 'document'])
function isUnknown(value: object, key: string): boolean {
  const { field, locatorLang } = value as Readonly<Record<string, unknown>>
  if (key === 'locator') return locatorLang === null
  if (key === 'shortLabel') return true // a name cut short, of which the whole stands beside it
  return key === 'value' && typeof field === 'string' && inOneLanguage.has(field)
}

/** Names that a record has in English alone stand in French sentences with their own signs. */
const english = map.nodes
  .flatMap(({ properties }) => {
    const name = properties['name'] as { en?: string; fr?: string } | undefined
    return name?.en !== undefined && name.fr === undefined && /['’:;!?%$]/.test(name.en) ? [name.en] : []
  })
  .sort((a, b) => b.length - a.length)

function unset(texts: readonly (readonly [string, string])[]): readonly string[] {
  return texts
    .map(([path, text]) => [path, english.reduce((rest, name) => rest.replaceAll(name, 'X'), text)] as const)
    .filter(([, text]) => typeset(text, 'fr') !== text)
    .map(([path, text]) => `${path}: ${text}`)
}

describe.each(Object.entries({ 'a map with everything': everyKind, 'the starter map': starter }))(
  'French answers on %s',
  (_, view) => {
    it.each(questions)('[W5] %s %j is set as French is', (name, parameters) => {
      const texts = frenchTexts(ask(name, view, parameters as never, { language: 'fr' }))
      expect(texts.length).toBeGreaterThan(0)
      expectNone(unset(texts))
    })

    it('[W5] every record is set as French is, and holds no word for a machine', () => {
      const pages = [...view.nodes.keys()].map((id) => ask('record', view, { id }, { language: 'fr' }))
      const texts = pages.flatMap((page) =>
        frenchTexts(page).map(([path, text]) => [`${String(page?.id)}${path}`, text] as const),
      )
      expectNone(unset(texts))
      expectNone(texts.filter(([, text]) => text === 'curator').map(([path]) => path))
    })
  },
)

describe('the reader of French texts', () => {
  it('finds what is not set, and leaves what is said to be English', () => {
    expect(unset(frenchTexts({ why: "l'an: 2012", lang: 'en', name: "What's this?" }))).toEqual([
      ".why: l'an: 2012",
    ])
  })
})
