import { firstPageId } from '../../shared/contract/channel-names.ts'
import { FirstPage } from '../../shared/contract/first-page.ts'

/**
 * What the main process wrote into the page itself: a way to it and back saved while both have most to do. Null where
 * nothing was there to write, or what is there is not understood: then it is asked.
 */
export function readFirstPage(): FirstPage | null {
  const text = document.getElementById(firstPageId)?.textContent ?? ''
  return text === '' ? null : (FirstPage.safeParse(JSON.parse(text)).data ?? null)
}
