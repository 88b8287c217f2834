import type { Ends, RelationshipType } from './define-relationship-type.ts'
import { commonNodeProperties, commonRelationshipProperties } from './common-properties.ts'
import type { NodeType } from './define-node-type.ts'
import type { Property } from './property.ts'
import { nodeTypes, relationshipTypes, schemaVersion } from './registry.ts'

type Properties = Readonly<Record<string, Property>>

/** The schema as a page for people: SCHEMA.md, kept true by a test that makes it anew. */
export function schemaPage(): string {
  return [
    '# The schema of a map',
    `Version ${schemaVersion}. Made from the declarations in this folder; do not edit by hand ` +
      '(`npx vitest run --config build/config/vitest.config.ts test/unit/graph-schema -u` makes it anew).',
    'A map holds records: nodes, and relationships that join two nodes. Every node needs a name or a text in one language; everything ' +
      'else may be absent. Bilingual properties are written `{"en": …, "fr": …}`. Ids: `^[a-z0-9][a-z0-9.-]{1,99}$`, unique over both.',
    '## What every node may carry',
    propertyTable(commonNodeProperties),
    '## What every relationship may carry',
    propertyTable(commonRelationshipProperties),
    '# Node types',
    ...Object.values(nodeTypes).map((one) => nodeSection(one as unknown as NodeType)),
    '# Relationship types',
    ...Object.values(relationshipTypes).map((one) => relationshipSection(one as unknown as RelationshipType)),
    '# Closed lists',
    ...choiceSections(),
  ]
    .join('\n\n')
    .concat('\n')
}

function nodeSection({
  type,
  label,
  description,
  properties,
  indexed,
  isMeasure,
  isKeptOwn,
  since,
}: NodeType): string {
  const own = without(properties, commonNodeProperties)
  const notes = [
    isMeasure ? 'It is a measure (something done).' : '',
    isKeptOwn ? 'Its handling is `own` and stays so.' : '',
    indexed.length > 0 ? `Indexed: ${indexed.map(code).join(', ')}.` : '',
    `Since version ${since}.`,
  ]
  return [
    `## ${type}`,
    `${label.en} · ${label.fr}. ${description} ${notes.filter(Boolean).join(' ')}`,
    propertyTable(own),
  ]
    .filter(Boolean)
    .join('\n\n')
}

function relationshipSection(one: RelationshipType): string {
  const { type, label, inverse, description, ends, cardinality, isSymmetric, isRepeated, isAcyclic, since } =
    one
  const own = without(one.properties, commonRelationshipProperties)
  const notes = [
    cardinality === undefined ? '' : `A ${cardinality.from} has at most one to a ${cardinality.to}.`,
    isSymmetric ? 'Both directions mean the same.' : '',
    isRepeated ? 'Several may join the same two.' : '',
    isAcyclic ? 'It never leads back in a circle.' : '',
    `Since version ${since}.`,
  ]
  return [
    `## ${type}`,
    `“${label.en}” / “${inverse.en}” · « ${label.fr} » / « ${inverse.fr} ». ${description} ${notes.filter(Boolean).join(' ')}`,
    ends.map((end) => `- ${side(end.from)} → ${side(end.to)}`).join('\n'),
    propertyTable(own),
  ]
    .filter(Boolean)
    .join('\n\n')
}

function side(types: Ends['from']): string {
  return types === 'any' ? 'any node' : types.join(', ')
}

function propertyTable(properties: Properties): string {
  const rows = Object.entries(properties).map(
    ([name, { kind, label, choices, unit, least, shape }]) =>
      `| ${code(name)} | ${label.en} · ${label.fr} | ${shape ?? kind}${unit === undefined ? '' : ` (${unit})`}${
        least === undefined ? '' : `, at least ${least}`
      }${choices === undefined ? '' : `: ${choices.map((choice) => code(choice.id)).join(' ')}`} |`,
  )
  return rows.length === 0 ? '' : ['| property | name | value |', '|---|---|---|', ...rows].join('\n')
}

/** Each closed list once, by the property that uses it first. */
function choiceSections(): string[] {
  const seen = new Set<unknown>()
  const sections: string[] = []
  for (const { type, properties } of [...Object.values(nodeTypes), ...Object.values(relationshipTypes)]) {
    for (const [name, { choices }] of Object.entries(properties as Properties)) {
      if (choices === undefined || seen.has(choices)) continue
      seen.add(choices)
      const rows = choices.map(
        ({ id, en, fr, toConfirm }) =>
          `| ${code(id)} | ${en} | ${fr}${toConfirm === true ? ' (to confirm)' : ''} |`,
      )
      sections.push(
        [`## ${type}.${name}`, ['| value | English | French |', '|---|---|---|', ...rows].join('\n')].join(
          '\n\n',
        ),
      )
    }
  }
  return sections
}

function without(properties: Properties, common: Properties): Properties {
  return Object.fromEntries(Object.entries(properties).filter(([name]) => !Object.hasOwn(common, name)))
}

function code(text: string): string {
  return `\`${text}\``
}
