import { describe, expect, it } from 'vitest'
import type { Choice, Property } from '../../../../graph-schema/property.ts'
import { nodeTypes, relationshipTypes } from '../../../../graph-schema/registry.ts'
import * as analysis from '../../../../graph-schema/vocabularies/analysis.ts'
import * as findings from '../../../../graph-schema/vocabularies/findings.ts'
import * as handling from '../../../../graph-schema/vocabularies/handling.ts'
import * as statuses from '../../../../graph-schema/vocabularies/statuses.ts'
import { channelNames, eventNames } from '../../../../shared/contract/channel-names.ts'
import { catalogues } from '../../../../shared/language/catalogues.ts'
import { sameInBoth } from '../../../../shared/language/catalogues/same-in-both.ts'
import { typeset } from '../../../../shared/language/typeset.ts'
import { translator } from '../../../../shared/language/translator.ts'
import { setFrench, withFrenchSet } from '../../../helpers/set-french.ts'
import { sourceStrings, stringsOf, type SourceStrings } from '../../../helpers/source-strings.ts'

type Tree = { readonly [key: string]: string | Tree }
const namespaces = Object.keys(catalogues.en) as (keyof typeof catalogues.en)[]

/** `path → sentence` of a catalogue, plural forms with their suffix. */
function sentences(tree: Tree, path = ''): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]) => {
      const here = path === '' ? key : `${path}.${key}`
      return typeof value === 'string' ? [[here, value] as const] : [...sentences(value, here)]
    }),
  )
}

const plural = /_(zero|one|two|few|many|other)$/
const base = (key: string) => key.replace(plural, '')
const keysOf = (language: 'en' | 'fr', namespace: keyof typeof catalogues.en) =>
  sentences(catalogues[language][namespace])
const bases = (language: 'en' | 'fr', namespace: keyof typeof catalogues.en) =>
  [...new Set([...keysOf(language, namespace).keys()].map(base))].sort()
const all = namespaces.flatMap((namespace) => bases('en', namespace).map((key) => `${namespace}:${key}`))

describe('both languages', () => {
  // what it changes is read by the next run
  if (process.env['FOURFOLD_SET_FRENCH'] === '1') setFrench()

  it.each(namespaces)('have the same keys in %s', (namespace) => {
    expect(bases('fr', namespace)).toEqual(bases('en', namespace))
  })

  it.each(namespaces)('have the plural forms of each language in %s', (namespace) => {
    const forms = (language: 'en' | 'fr') => {
      const byKey = new Map<string, string[]>()
      for (const key of keysOf(language, namespace).keys()) {
        const form = plural.exec(key)?.[1]
        if (form !== undefined) byKey.set(base(key), [...(byKey.get(base(key)) ?? []), form].sort())
      }
      return byKey
    }
    for (const [key, found] of forms('en')) expect([key, found]).toEqual([key, ['one', 'other']])
    for (const [key, found] of forms('fr')) expect([key, found]).toEqual([key, ['many', 'one', 'other']])
    expect([...forms('fr').keys()]).toEqual([...forms('en').keys()])
  })

  it.each(namespaces)('are filled with the same values in %s', (namespace) => {
    const filled = (language: 'en' | 'fr') => {
      const byKey = new Map<string, Set<string>>()
      for (const [key, text] of keysOf(language, namespace)) {
        const names = [...text.matchAll(/\{\{\s*([\w.]+)\s*\}\}/g)].map((one) => one[1]!)
        byKey.set(base(key), new Set([...(byKey.get(base(key)) ?? []), ...names]))
      }
      // a plural form may say its number or not
      return [...byKey]
        .map(([key, names]) => [key, [...names].filter((name) => name !== 'count').sort()])
        .sort()
    }
    expect(filled('fr')).toEqual(filled('en'))
  })

  it.each(namespaces)('leave no sentence empty or with spaces at its ends in %s', (namespace) => {
    for (const language of ['en', 'fr'] as const) {
      for (const [key, text] of keysOf(language, namespace)) expect([key, text]).toEqual([key, text.trim()])
      for (const [key, text] of keysOf(language, namespace))
        expect([key, text.length > 0]).toEqual([key, true])
    }
  })

  it('[W5] no French sentence is its English one, unless its words are the same in both', () => {
    const same = namespaces.flatMap((namespace) =>
      [...keysOf('en', namespace)].flatMap(([key, text]) =>
        keysOf('fr', namespace).get(key) === text && /\p{L}{2}/u.test(text.replaceAll(/\{\{.*?\}\}/g, ''))
          ? [text]
          : [],
      ),
    )
    const alike = (text: string) => sameInBoth.has(text)
    expect(same.filter((text) => !alike(text))).toEqual([])
    expect([...sameInBoth].filter((text) => !same.includes(text))).toEqual([])
  })

  it('set French as typeset does: ’, guillemets, no-break spaces before : ; ! ? %', () => {
    const wrong = namespaces.flatMap((namespace) =>
      [...keysOf('fr', namespace)].filter(([, text]) => typeset(text, 'fr') !== text),
    )
    expect(wrong, 'run this file once with FOURFOLD_SET_FRENCH=1, then oxfmt').toEqual([])
  })

  it('the one who sets the sources finds French, and only French (a planted one)', () => {
    expect(withFrenchSet('catalogues/fr/a.ts', `const a = { 'x : y': "l'an : 2012" }`)).toBe(
      `const a = { 'x : y': 'l’an\u00a0: 2012' }`,
    )
    expect(withFrenchSet('node-types/a.ts', `text("It's", "C'est"); ({ en: "it's", fr: "c'est" })`)).toBe(
      `text("It's", 'C’est'); ({ en: "it's", fr: 'c’est' })`,
    )
  })

  it('set a number and its sign without a space in English', () => {
    const wrong = namespaces.flatMap((namespace) =>
      [...keysOf('en', namespace)].filter(([, text]) => /[\d}]\s+%/.test(text)),
    )
    expect(wrong).toEqual([])
  })

  it('the schema and its choices are set likewise', () => {
    const labels = [...Object.values(nodeTypes), ...Object.values(relationshipTypes)].flatMap((one) => [
      one.label.fr,
      'plural' in one ? one.plural.fr : one.inverse.fr,
      ...Object.values<Property>(one.properties).flatMap((property) => [
        property.label.fr,
        ...(property.help === undefined ? [] : [property.help.fr]),
        ...(property.choices ?? []).map((choice) => choice.fr),
      ]),
    ])
    const choices = [analysis, findings, handling, statuses].flatMap((vocabulary) =>
      Object.values<readonly Choice[]>(vocabulary).flatMap((list) => list.map((choice) => choice.fr)),
    )
    expect(labels.length).toBeGreaterThan(200)
    expect([...labels, ...choices].filter((text) => typeset(text, 'fr') !== text)).toEqual([])
  })
})

describe('keys and the code', () => {
  const sources = sourceStrings('shared', 'main', 'renderer')
  const isKey = (key: string, all_: ReadonlySet<string>) => all_.has(key)
  const known = new Set(all)

  /** Whether some source writes this key, whole or as a template that can make it. */
  const isWritten = (key: string, files: readonly SourceStrings[]) =>
    files.some(
      ({ literals, templates }) =>
        literals.has(key) ||
        templates.some(({ head, pattern }) => /^[\w-]+([:.][\w-]*)*[:.-]$/.test(head) && pattern.test(key)),
    )

  const isChannel = (text: string) => channelNames.has(text) || eventNames.has(text)

  it('every key that is written is there', () => {
    const named = new RegExp(`^(${namespaces.join('|')}):[\\w.-]+$`)
    const missing = sources.flatMap(({ file, literals, templates }) => [
      ...[...literals]
        .filter((one) => named.test(one) && !isKey(one, known) && !one.endsWith('.') && !isChannel(one))
        .map((one) => `${file}: ${one}`),
      ...templates
        .filter(({ head }) => namespaces.some((one) => head.startsWith(`${one}:`)))
        .filter(({ pattern }) => !all.some((key) => pattern.test(key)))
        .map(({ pattern }) => `${file}: ${String(pattern)}`),
    ])
    expect(missing).toEqual([])
  })

  it('every sentence that the window asks for by its own name is there', () => {
    const own = new Set(bases('en', 'window'))
    const missing = sources
      .filter(({ file }) => file.startsWith('renderer'))
      .flatMap(({ file, called }) => [...(called.get('t') ?? [])].map((key) => ({ file, key })))
      .filter(({ key }) => !key.includes(':') && !own.has(key))
      .map(({ file, key }) => `${file}: ${key}`)
    expect(missing).toEqual([])
  })

  it.each(namespaces)('no key of %s is unused', (namespace) => {
    const own =
      namespace === 'window' ? sources.filter(({ file }) => /^(renderer|shared|main)/.test(file)) : sources
    const unused = bases('en', namespace).filter(
      (key) =>
        !isWritten(`${namespace}:${key}`, own) &&
        !(['window', 'errors'].includes(namespace) && isWritten(key, own)),
    )
    expect(unused).toEqual([])
  })

  it('every code that a refusal carries has a sentence', () => {
    const own = new Set([
      ...bases('en', 'errors'),
      ...bases('en', 'cli')
        .filter((key) => key.startsWith('errors.'))
        .map((key) => key.slice(7)),
    ])
    const missing = sources
      .flatMap(({ file, called }) => [...(called.get('refused') ?? [])].map((code) => ({ file, code })))
      .filter(({ code }) => !own.has(code) && !known.has(code))
      .map(({ file, code }) => `${file}: ${code}`)
    expect(missing).toEqual([])
  })

  it('the reader of sources sees literals, templates and first arguments (a planted one)', () => {
    const seen = stringsOf(
      'planted.ts',
      "const a = t('gaps.title'); refused('no-such'); b(`analysis:gap.${kind}.why`)",
    )
    expect([...(seen.called.get('t') ?? [])]).toEqual(['gaps.title'])
    expect([...(seen.called.get('refused') ?? [])]).toEqual(['no-such'])
    expect(seen.templates.map(({ pattern }) => pattern.test('analysis:gap.x.why'))).toEqual([true])
    expect(isWritten('analysis:gap.x.why', [seen])).toBe(true)
    expect(isWritten('analysis:gap.x', [seen])).toBe(false)
  })
})

describe('translator', () => {
  it('fills, counts and falls back on nothing but the key', () => {
    expect(translator('en')('analysis:gap.named', { count: 1, findings: 'A' })).toBe('Named by: A.')
    expect(translator('fr')('analysis:gap.named', { count: 3, findings: 'A' })).toContain('3 constats')
    expect(translator('en')('analysis:no.such')).toMatch(/no\.such$/)
  })

  it('is the same for the same language', () => {
    expect(translator('fr')).toBe(translator('fr'))
  })
})
