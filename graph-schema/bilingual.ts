import { z } from 'zod'

/** The two official languages. */
export const Language = z.enum(['en', 'fr'])
export type Language = z.infer<typeof Language>

/** A text in one or both official languages. A language that is not known is absent, never invented. */
export const Bilingual = z.strictObject({
  en: z.string().trim().min(1).max(20_000).optional(),
  fr: z.string().trim().min(1).max(20_000).optional(),
})
export type Bilingual = z.infer<typeof Bilingual>

/** A text that must exist in both languages: labels of the schema and terms of the vocabularies. */
export type Label = { readonly en: string; readonly fr: string }
