import type { Bilingual, Language } from '../../graph-schema/bilingual.ts'
import type { Property } from '../../graph-schema/property.ts'
import { nodeType } from '../../graph-schema/registry.ts'
import { canonicalJson } from '../base/canonical-json.ts'
import { wordOf } from '../graph/word-of.ts'
import type { NodeRecord } from '../state/map-view.ts'
import type { Asked } from './asked.ts'
import { named, typeName } from './names.ts'
import { presentValue } from './present-value.ts'
import type { ComparisonView } from './shapes/duplicates.ts'

/** Said above the fields, or never merged. */
const notCompared = new Set([
  'handling',
  'confidence',
  'verifiedOn',
  'nameStatus',
  'evidenceHash',
  'toConfirm',
])
const nameFields = new Set(['name', 'abbreviation', 'aliases', 'shortName'])

/** Two records side by side, every field that one of them has, bilingual ones by language; null unless of one type. */
export function presentComparison(asked: Asked, a: string, b: string): ComparisonView | null {
  const { graph, language } = asked
  const [ofA, ofB] = [graph.node(a), graph.node(b)]
  if (ofA === undefined || ofB?.type !== ofA.type || a === b) return null
  return {
    typeName: typeName(ofA.type, language),
    a: sideOf(asked, ofA),
    b: sideOf(asked, ofB),
    fields: rowsOf(asked, [ofA, ofB]),
  }
}

/** What two records of one type say, field by field in the order of the schema; fields that neither has are left out. */
export function rowsOf(asked: Asked, both: readonly [NodeRecord, NodeRecord]): ComparisonView['fields'] {
  const properties: Readonly<Record<string, Property>> = nodeType(both[0].type)?.properties ?? {}
  return Object.entries(properties)
    .filter(([field]) => !notCompared.has(field))
    .flatMap(([field, property]) => rowsOfField(asked, field, property, both))
    .filter((row) => row.a !== null || row.b !== null)
}

function sideOf({ graph, language }: Asked, node: NodeRecord): ComparisonView['a'] {
  const joined = [...graph.out(node.id), ...graph.in(node.id)]
  const sources = graph.out(node.id, 'CITES').length
  return {
    record: named(graph, node.id, language),
    handling: wordOf(node, 'handling') ?? 'own',
    verifiedOn: wordOf(node, 'verifiedOn') ?? null,
    relationships: joined.length - sources,
    sources,
  }
}

function rowsOfField(
  asked: Asked,
  field: string,
  property: Property,
  [a, b]: readonly [NodeRecord, NodeRecord],
): ComparisonView['fields'] {
  const [ofA, ofB] = [a.properties[field], b.properties[field]]
  const isName = nameFields.has(field)
  if (property.kind === 'bilingual')
    return (['en', 'fr'] as const).map((lang) => {
      const [inA, inB] = [wordsIn(ofA, lang), wordsIn(ofB, lang)]
      const label = asked.t('duplicates:inLanguage', {
        label: property.label[asked.language],
        language: asked.t(`duplicates:language.${lang}`),
      })
      return {
        field: `${field}.${lang}`,
        label,
        a: inA === undefined ? null : { text: inA, lang },
        b: inB === undefined ? null : { text: inB, lang },
        isSame: inA === inB,
        isName,
      }
    })
  const said = (value: unknown) => {
    const shown = value === undefined ? undefined : presentValue(asked, property, value)
    return shown === undefined || shown.text === '' ? null : shown
  }
  return [
    {
      field,
      label: property.label[asked.language],
      a: said(ofA),
      b: said(ofB),
      isSame: canonicalJson(ofA ?? null) === canonicalJson(ofB ?? null),
      isName,
    },
  ]
}

function wordsIn(value: unknown, language: Language): string | undefined {
  return (value as Bilingual | undefined)?.[language]
}
