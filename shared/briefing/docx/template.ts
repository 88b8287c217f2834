import type { Page } from './section.ts'
import type { StyleId } from './styles.ts'

export const pageKinds = ['default', 'first', 'even'] as const
export type PageKind = (typeof pageKinds)[number]

/** What a header or footer of a template refers to: a picture, with its bytes, or a link to elsewhere. */
export type TemplateReference = {
  readonly id: string
  readonly type: string
  readonly target: string
  readonly picture?: { readonly bytes: Uint8Array; readonly extension: string }
}

/** A header or footer of a template: what stands in its root element, and what that names. */
export type TemplatePart = {
  readonly content: string
  /** Attributes of its root element: prefixes of names, and which may be passed over. */
  readonly root: Readonly<Record<string, string>>
  readonly references: readonly TemplateReference[]
}

/** What a document takes from an organization's own Word file (main/documents/template); styles bear the ids of ours. */
export type DocxTemplate = {
  readonly styles: string
  readonly theme?: string
  readonly page: Page
  /** Styles of Word that it has not, by the names that Word shows; ours stand in for them. */
  readonly missing: readonly string[]
  /** Of our styles, those that have to be added. */
  readonly wanted: readonly StyleId[]
  readonly isFirstOther: boolean
  readonly isEvenOther: boolean
  readonly headers: Readonly<Partial<Record<PageKind, TemplatePart>>>
  readonly footers: Readonly<Partial<Record<PageKind, TemplatePart>>>
}
