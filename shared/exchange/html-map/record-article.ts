import type { Language } from '../../../graph-schema/bilingual.ts'
import type { Translate } from '../../language/translator.ts'
import { escapeXml } from '../../view/drawing/svg.ts'
import type { RecordView } from '../../view/shapes/records.ts'

/** The anchor of a record in the edition of a language. */
export function anchorOf(id: string, language: Language): string {
  return `${language}-${escapeXml(id)}`
}

/** Words with the language that they are in, where it is not that of the page. */
export function worded(text: string, lang: Language | null, language: Language): string {
  return lang === null || lang === language
    ? escapeXml(text)
    : `<span lang="${lang}">${escapeXml(text)}</span>`
}

/** A record as it is read: its facts, what it is connected with, and its sources. */
export function recordArticle(record: RecordView, language: Language, t: Translate): string {
  return [
    `<article id="${anchorOf(record.id, language)}">`,
    `<h4>${worded(record.name, record.lang, language)}</h4>`,
    factsOf(record, language),
    relationshipsOf(record, language, t),
    sourcesOf(record, language, t),
    '</article>',
  ].join('')
}

function factsOf({ facts, name }: RecordView, language: Language): string {
  const shown = facts.filter(
    ({ field, value }) => value !== '' && !(field.startsWith('name') && value === name),
  )
  if (shown.length === 0) return ''
  const items = shown.map(
    ({ label, value, lang }) => `<dt>${escapeXml(label)}</dt><dd>${worded(value, lang, language)}</dd>`,
  )
  return `<dl>${items.join('')}</dl>`
}

function relationshipsOf({ relationships }: RecordView, language: Language, t: Translate): string {
  if (relationships.length === 0) return ''
  const byLabel = new Map<string, string[]>()
  for (const { label, other } of relationships) {
    const link = `<a href="#${anchorOf(other.id, language)}">${worded(other.name, other.lang, language)}</a>`
    const there = byLabel.get(label)
    if (there === undefined) byLabel.set(label, [link])
    else there.push(link)
  }
  const items = [...byLabel].map(([label, links]) => `<li>${escapeXml(label)} ${links.join(', ')}</li>`)
  return `<h5>${escapeXml(t('exporting:page.relationships'))}</h5><ul>${items.join('')}</ul>`
}

function sourcesOf({ citations }: RecordView, language: Language, t: Translate): string {
  if (citations.length === 0) return ''
  const items = citations.map(({ source, title, lang, locator, locatorLang, about }) => {
    const place = locator === '' ? '' : `, ${worded(locator, locatorLang, language)}`
    const what = about === null ? '' : ` (${escapeXml(about)})`
    return `<li><a href="#${anchorOf(source, language)}">${worded(title, lang, language)}</a>${place}${what}</li>`
  })
  return `<h5>${escapeXml(t('exporting:page.sources'))}</h5><ul>${[...new Set(items)].join('')}</ul>`
}
