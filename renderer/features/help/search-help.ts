import type { HelpBlock, HelpPage, HelpPageId } from '../../../shared/language/help/help-page.ts'
import { spacedWords } from '../../../shared/view/search-words.ts'

/** A part of a page that holds all the words, with the first text that holds one. */
export type HelpHit = {
  readonly page: HelpPageId
  readonly part: string | undefined
  readonly title: string
  readonly heading: string | undefined
  readonly text: string
}

type Part = {
  readonly id: string | undefined
  readonly heading: string | undefined
  readonly texts: string[]
}

/**
 * Parts of pages (what stands under one heading) in which each word begins a word, accents and case aside; those whose
 * page or heading says them all first, else in the order of the pages.
 *
 * Shape: `textsOf` gives the plain texts of a block. Cost: O(length of all pages) a search; they are small.
 */
export function searchHelp(
  pages: readonly HelpPage[],
  asked: string,
  textsOf: (block: HelpBlock) => readonly string[],
): readonly HelpHit[] {
  const wanted = spacedWords(asked).split(' ').filter(Boolean)
  if (wanted.length === 0) return []
  const holds = (text: string, word: string): boolean => spacedWords(text).includes(` ${word}`)
  const all = (text: string): boolean => wanted.every((word) => holds(text, word))
  const hits = pages.flatMap((page) =>
    partsOf(page, textsOf)
      .filter((part) => all([page.title, part.heading, ...part.texts].join(' ')))
      .map((part) => ({
        isNamed: all(`${page.title} ${part.heading ?? ''}`),
        hit: {
          page: page.id,
          part: part.id,
          title: page.title,
          heading: part.heading,
          text: part.texts.find((text) => wanted.some((word) => holds(text, word))) ?? part.texts[0] ?? '',
        },
      })),
  )
  return [...hits.filter((one) => one.isNamed), ...hits.filter((one) => !one.isNamed)].map(({ hit }) => hit)
}

function partsOf(page: HelpPage, textsOf: (block: HelpBlock) => readonly string[]): readonly Part[] {
  const parts: Part[] = [{ id: undefined, heading: undefined, texts: [] }]
  for (const block of page.blocks)
    if (block.kind === 'heading') parts.push({ id: block.id, heading: block.text, texts: [] })
    else parts.at(-1)?.texts.push(...textsOf(block))
  return parts.filter((part) => part.texts.length > 0)
}
