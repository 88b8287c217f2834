import { escapeXml } from '../view/drawing/svg.ts'
import type { BriefingDocument } from './document.ts'

/** How a document is printed: what stands at the head and foot of every page, as HTML that Chromium puts into the margins. */
export type PrintMarks = {
  readonly header: string
  readonly footer: string
  /** Each document in it is to lie on a page of its own: so many pages, and set smaller where they would be more. */
  readonly pages?: number
}

/** As wide as the text (html-style), in its colours; Chromium gives these lines no style of the page. */
const line =
  'width:100%;margin:0 16mm;font:7pt/1.3 Noto Sans,Segoe UI,Arial,sans-serif;color:#4a5766;-webkit-print-color-adjust:exact'

/**
 * Banner and page number of every page (R28, R30). A file of two documents says the banner of each: the print is one, and
 * does not know which it is in.
 */
export function printMarks(documents: readonly BriefingDocument[]): PrintMarks {
  const banners = documents.map(
    ({ banner, language }) => `<div lang="${language}">${escapeXml(banner)}</div>`,
  )
  const title = documents
    .map((one) => `<span lang="${one.language}">${escapeXml(one.title)}</span>`)
    .join(' / ')
  return {
    ...(documents.every(({ isOnePage }) => isOnePage === true) ? { pages: documents.length } : {}),
    header: `<div style="${line};padding-top:4mm">${banners.join('')}</div>`,
    footer: `<div style="${line};display:flex;justify-content:space-between;gap:8mm"><div>${title}</div><div style="white-space:nowrap"><span class="pageNumber"></span> / <span class="totalPages"></span></div></div>`,
  }
}
