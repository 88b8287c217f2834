import { describe, expect, it } from 'vitest'
import { gapKinds } from '../../../../graph-schema/vocabularies/analysis.ts'
import { appCommandIds, views } from '../../../../shared/contract/app-commands.ts'
import { helpIn } from '../../../../shared/language/help/help.ts'
import { helpPageIds, tourStepIds, type HelpBlock } from '../../../../shared/language/help/help-page.ts'
import { piecesOf, type Piece } from '../../../../shared/language/help/pieces.ts'
import { typeset } from '../../../../shared/language/typeset.ts'
import { pageOfView } from '../../../../renderer/features/help/help-here.ts'
import { reviewKeys } from '../../../../renderer/session/review-keys.ts'
import { tourSteps } from '../../../../renderer/features/tour/tour-steps.ts'
import { withFrenchSet } from '../../../helpers/set-french.ts'

const en = helpIn('en')
const fr = helpIn('fr')

/** All texts of a block, in order. */
function textsOf(block: HelpBlock): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'text':
      return [block.text]
    case 'list':
      return block.items
    case 'terms':
      return block.items.flatMap(({ term, text }) => [term, text])
    case 'gaps':
      return gapKinds.map(({ id }) => block.of[id])
    case 'commands':
      return []
    case 'glossary':
      return block.items.flatMap(({ term, other, text }) => [term, other, text])
  }
}

const named = (text: string): readonly Piece[] => piecesOf(text).filter(({ kind }) => kind !== 'words')
/** What a text refers to, apart from the names of keys, which are printed in each language. */
const references = (text: string): readonly string[] =>
  named(text)
    .map(({ kind, text: what }) => (kind === 'key' ? 'key' : `${kind} ${what}`))
    .sort()

function shapeOf(block: HelpBlock): unknown {
  const { kind } = block
  if (kind === 'heading') return { kind, id: block.id }
  if (kind === 'commands') return { kind, of: block.of }
  if (kind === 'glossary') return { kind, items: block.items.length }
  return { kind, texts: textsOf(block).map(references) }
}

const all = [en, fr].flatMap(({ pages, tour }) => [
  ...pages.flatMap((page) => [page.title, ...page.blocks.flatMap(textsOf)]),
  ...Object.values(tour).flatMap(({ title, text }) => [title, text]),
])
const pieces = all.flatMap(named)
const ofKind = (kind: Piece['kind']): readonly string[] => [
  ...new Set(pieces.filter((piece) => piece.kind === kind).map(({ text }) => text)),
]

describe('the help', () => {
  it('[B1] has the same pages, blocks, headings and references in both languages', () => {
    expect(en.pages.map(({ id }) => id)).toEqual([...helpPageIds])
    expect(fr.pages.map(({ id }) => id)).toEqual([...helpPageIds])
    for (const [at, page] of en.pages.entries())
      expect([page.id, fr.pages[at]?.blocks.map(shapeOf)]).toEqual([page.id, page.blocks.map(shapeOf)])
  })

  it('[B1] leaves no English text in the French pages', () => {
    const bothWays = (text: string) => named(text).length === 0 && /\p{L}{4}/u.test(text)
    const french = new Set(fr.pages.flatMap((page) => page.blocks.flatMap(textsOf)))
    const terms = new Set(
      en.pages.flatMap((page) =>
        page.blocks.flatMap((block) =>
          block.kind === 'glossary' ? block.items.flatMap(({ term, other }) => [term, other]) : [],
        ),
      ),
    )
    const same = en.pages
      .flatMap((page) => page.blocks.flatMap(textsOf))
      .filter((text) => french.has(text) && bothWays(text) && !terms.has(text))
    const alike = ['Coordination', 'Copies', 'Fragmentation', 'Public', 'Sources', 'Successions']
    expect(same.filter((text) => !alike.includes(text))).toEqual([])
  })

  it('[B1] explains the same words in both glossaries, each in its own order', () => {
    const pairs = (help: typeof en, isFrench: boolean) =>
      help.pages
        .flatMap(({ blocks }) => blocks)
        .flatMap((block) => (block.kind === 'glossary' ? block.items : []))
        .map(({ term, other }) => (isFrench ? `${other} = ${term}` : `${term} = ${other}`))
    expect(pairs(fr, true).toSorted()).toEqual(pairs(en, false).toSorted())
    expect(pairs(en, false).length).toBeGreaterThan(20)
    for (const [help, language] of [
      [en, 'en'],
      [fr, 'fr'],
    ] as const) {
      const terms = help.pages
        .flatMap(({ blocks }) => blocks)
        .flatMap((block) => (block.kind === 'glossary' ? block.items.map(({ term }) => term) : []))
      expect(terms).toEqual(terms.toSorted(new Intl.Collator(language).compare))
    }
  })

  it('[B2] names only commands, keys of the queue, pages and headings that are there', () => {
    const tables = [en, fr].flatMap(({ pages }) =>
      pages.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'commands' ? block.of : []))),
    )
    const commands = [...ofKind('command'), ...ofKind('keys'), ...tables]
    expect(commands.length).toBeGreaterThan(20)
    expect(commands.filter((id) => !(appCommandIds as readonly string[]).includes(id))).toEqual([])
    expect(ofKind('review').filter((name) => !(name in reviewKeys))).toEqual([])
    for (const { pages } of [en, fr]) {
      const places = pages.flatMap(({ id, blocks }) => [
        id,
        ...blocks.flatMap((block) => (block.kind === 'heading' ? [`${id}#${block.id}`] : [])),
      ])
      expect(new Set(places).size).toBe(places.length)
      expect(ofKind('page').filter((link) => !places.includes(link))).toEqual([])
    }
  })

  it('[B2] leaves no brace that was meant as a reference', () => {
    const words = all.flatMap(piecesOf).filter(({ kind }) => kind === 'words')
    expect(words.filter(({ text }) => /[{}]/.test(text))).toEqual([])
  })

  it('[B2] types no keys of a command: they are the person’s own', () => {
    expect(all.filter((text) => /\bCtrl\b|\bF\d\b/.test(text))).toEqual([])
  })

  it('[R7] explains every kind of gap of the vocabulary, in both languages', () => {
    for (const { pages } of [en, fr]) {
      const explained = pages
        .flatMap(({ blocks }) => blocks)
        .flatMap((block) => (block.kind === 'gaps' ? Object.keys(block.of) : []))
      expect(explained.toSorted()).toEqual(gapKinds.map(({ id }) => id).toSorted())
    }
  })

  it('[B3] has a page for every view', () => {
    expect(views.filter((view) => !helpPageIds.includes(pageOfView[view]))).toEqual([])
  })

  it('[B4] has the words of five steps of the tour', () => {
    expect(tourSteps.map(({ id }) => id)).toEqual([...tourStepIds])
    for (const { tour } of [en, fr]) expect(Object.keys(tour)).toEqual([...tourStepIds])
    for (const id of tourStepIds) expect(references(fr.tour[id].text)).toEqual(references(en.tour[id].text))
  })

  it('is set as French is', () => {
    const french = [
      ...fr.pages.flatMap((page) => [page.title, ...page.blocks.flatMap(textsOf)]),
      ...Object.values(fr.tour).flatMap(({ title, text }) => [title, text]),
    ]
    expect(french.filter((text) => typeset(text, 'fr') !== text)).toEqual([])
    expect(withFrenchSet('help/fr/a.ts', `const a = ["l'an"]`)).toBe(`const a = ['l’an']`)
  })
})

describe('piecesOf', () => {
  it('takes a text apart', () => {
    expect(piecesOf('Press {keys find}: {page scope#known}.')).toEqual([
      { kind: 'words', text: 'Press ' },
      { kind: 'keys', text: 'find' },
      { kind: 'words', text: ': ' },
      { kind: 'page', text: 'scope#known' },
      { kind: 'words', text: '.' },
    ])
    expect(piecesOf('{key Enter}')).toEqual([{ kind: 'key', text: 'Enter' }])
  })

  it('leaves what it does not know as words', () => {
    expect(piecesOf('{nothing here} {keys}')).toEqual([{ kind: 'words', text: '{nothing here} {keys}' }])
    expect(piecesOf('')).toEqual([])
  })
})
