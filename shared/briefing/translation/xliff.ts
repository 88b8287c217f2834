import type { Language } from '../../../graph-schema/bilingual.ts'
import { done, refused, type Outcome } from '../../base/outcome.ts'
import { xmlEvents } from '../../import/xml-events.ts'
import { escapeXml } from '../../view/drawing/svg.ts'
import type { Segment } from '../../view/shapes/translation.ts'

const locales = { en: 'en-CA', fr: 'fr-CA' } as const

export type OutForTranslation = {
  /** What the texts are from, for whoever translates them. */
  readonly original: string
  readonly to: Language
  readonly segments: readonly (Segment & { readonly label: string; readonly about: string })[]
}
export type BackFromTranslation = {
  readonly to: Language
  readonly units: readonly (Segment & { readonly target: string })[]
}

/**
 * Texts for a translator, as every translation tool reads them.
 *
 * Shape: one unit a text, its id "record#field", with a note that says of what it is.
 * Source: OASIS, XLIFF version 1.2 (2008).
 */
export function toXliff({ original, to, segments }: OutForTranslation): string {
  const from = to === 'en' ? 'fr' : 'en'
  const units = segments.map(
    ({ record, field, source, label, about }) =>
      `<trans-unit id="${escapeXml(`${record}#${field}`)}" xml:space="preserve">` +
      `<source xml:lang="${locales[from]}">${escapeXml(source)}</source>` +
      `<target xml:lang="${locales[to]}" state="new"></target>` +
      `<note>${escapeXml(`${label} – ${about}`)}</note></trans-unit>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
<file original="${escapeXml(original)}" source-language="${locales[from]}" target-language="${locales[to]}" datatype="plaintext">
<body>
${units.join('\n')}
</body>
</file>
</xliff>
`
}

/**
 * What came back. Tags that a tool put into a text (`g`, `x`, `mrk`) are passed over, their words are kept.
 *
 * Errors: `translation-unreadable` for what is no XLIFF 1.2, is torn, or is not between English and French.
 */
export async function readXliff(text: string): Promise<Outcome<BackFromTranslation>> {
  const reader = new Reader()
  for await (const event of xmlEvents([text])) {
    if (event.kind === 'broken') return refused('translation-unreadable', { detail: event.detail }, 'DO11')
    if (event.kind === 'open') reader.open(event.name, event.attributes)
    else if (event.kind === 'text') reader.text(event.text)
    else if (event.kind === 'close') reader.close(event.name)
  }
  const { to, units, isXliff } = reader
  if (!isXliff || to === undefined) return refused('translation-unreadable', { detail: 'XLIFF 1.2' }, 'DO11')
  return done({ to, units })
}

class Reader {
  isXliff = false
  to: Language | undefined
  readonly units: (Segment & { target: string })[] = []
  #id = ''
  #source = ''
  #target = ''
  #into: 'source' | 'target' | undefined
  #isAside = false

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    if (name === 'xliff') this.isXliff = attributes.get('version') === '1.2'
    if (name === 'file') this.to = languageOf(attributes.get('target-language'))
    if (name === 'trans-unit') [this.#id, this.#source, this.#target] = [attributes.get('id') ?? '', '', '']
    // tools keep earlier and other translations in alt-trans: they are not the one that counts
    if ((name === 'source' || name === 'target') && !this.#isAside) this.#into = name
    if (name === 'alt-trans') this.#isAside = true
  }

  text(words: string): void {
    if (this.#into === 'source') this.#source += words
    if (this.#into === 'target') this.#target += words
  }

  close(name: string): void {
    if (name === 'alt-trans') this.#isAside = false
    if (name === 'source' || name === 'target') this.#into = undefined
    if (name !== 'trans-unit') return
    const [record = '', field = ''] = this.#id.split('#')
    if (/^[a-z0-9][a-z0-9.-]{1,99}$/.test(record) && /^[a-zA-Z]{1,100}$/.test(field))
      this.units.push({ record, field, source: this.#source, target: this.#target })
  }
}

function languageOf(tag: string | undefined): Language | undefined {
  const [language] = (tag ?? '').toLowerCase().split('-')
  return language === 'en' || language === 'fr' ? language : undefined
}
