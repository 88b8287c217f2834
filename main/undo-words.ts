import type { Language } from '../graph-schema/bilingual.ts'
import { nodeTypes, relationshipTypes } from '../graph-schema/registry.ts'
import { formatNumber } from '../shared/language/format.ts'
import { partsOfLabel } from '../shared/commands/plan.ts'
import { windowWords } from './language.ts'

/**
 * What undo would take back, in a person's language, out of a label of the journal (action, ids, field names; never a
 * value). `nameOf` gives the name of a record that still stands.
 */
export function undoInWords(
  label: string | null,
  language: Language,
  nameOf: (id: string) => string | undefined,
): string | null {
  if (label === null) return null
  const t = windowWords(language)
  const { action, records, fields, count } = partsOfLabel(label)
  const [first] = records
  const name = first === undefined ? undefined : nameOf(first)
  const isBatch = action === 'batch'
  if (isBatch && count > 1)
    return name === undefined
      ? t('menu.batch', { n: formatNumber(count, language) })
      : t('menu.batchOf', { name: shorten(name), n: formatNumber(count - 1, language) })
  const what = t(`menu.actions.${isBatch ? 'edit' : action}`)
  const labels = fields.map((field) => fieldLabel(field, language)).filter((one) => one !== undefined)
  if (name !== undefined && action === 'edit' && labels.length > 0)
    return t('menu.editOf', { fields: inSentence(labels).join(', '), name: shorten(name) })
  if (name !== undefined) return t('menu.actionOn', { what, name: shorten(name) })
  return action === 'edit' && labels.length > 0 ? t('menu.actionOn', { what, name: labels.join(', ') }) : what
}

function fieldLabel(field: string, language: Language): string | undefined {
  const [own = ''] = field.split('.')
  for (const declared of [...Object.values(nodeTypes), ...Object.values(relationshipTypes)]) {
    const properties: Readonly<Record<string, { readonly label: Record<Language, string> }>> =
      declared.properties
    const label = properties[own]?.label[language]
    if (label !== undefined) return label
  }
  return undefined
}

/** Each label once, as it stands inside of a sentence. */
function inSentence(labels: readonly string[]): readonly string[] {
  return [...new Set(labels)].map((label) => label.charAt(0).toLowerCase() + label.slice(1))
}

const longest = 48

function shorten(name: string): string {
  return name.length <= longest ? name : `${name.slice(0, longest - 1).trimEnd()}…`
}
