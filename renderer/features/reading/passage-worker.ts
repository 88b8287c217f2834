import { findPassage, type Cited, type Passage } from '../../../shared/view/reading/passage.ts'

/** What is asked of this worker, once: the texts of the pages, and what is looked for in them. */
export type PassageAsked = { readonly pages: readonly string[]; readonly cited: Cited }
export type PassageFound = Passage | null

self.addEventListener('message', ({ data }: MessageEvent<PassageAsked>) => {
  self.postMessage(findPassage(data.pages, data.cited) satisfies PassageFound)
})
