import { blockAt, type Block } from '../../../shared/extraction/blocks.ts'
import type { Suggestion } from '../../../shared/extraction/suggestion.ts'
import type { Place } from '../../../shared/view/reading/flat.ts'
import { passageFrom } from '../../../shared/view/reading/passage-from.ts'

/** A passage may go on over so many characters. */
const reach = 6000

/**
 * Where the passage of a suggestion stands in the document as it is shown: its words from the place that was read, else
 * the block of that place. Null where the document as shown has neither. Cost: O(length of a page).
 */
export function passageOf(
  pages: readonly string[],
  blocks: readonly Block[],
  { locator, text, quote = text }: Pick<Suggestion, 'locator' | 'text' | 'quote'>,
): Place | null {
  if ('page' in locator) {
    const page = locator.page - 1
    return passageFrom(pages, { page, start: 0, end: pages[page]?.length ?? 0 }, quote)
  }
  const at = blockAt(blocks, locator)
  const block = blocks[at]
  if (block === undefined) return null
  const start = blocks.slice(0, at).reduce((sum, one) => sum + one.text.length + 1, 0)
  const whole = { page: 0, start, end: start + block.text.length }
  return passageFrom(pages, { ...whole, end: start + reach }, quote) ?? whole
}
