import type { Bilingual } from '../../graph-schema/bilingual.ts'
import type { Property } from '../../graph-schema/property.ts'
import { nodeType, relationshipType } from '../../graph-schema/registry.ts'
import type { FiscalYears, StatedDate, Timing } from '../../graph-schema/timing.ts'
import type { Eligibility } from '../../graph-schema/eligibility.ts'
import { addMonths, type Day } from '../base/days.ts'
import type { Random } from '../base/random.ts'
import type { NodeRecord, RelationshipRecord } from '../state/map-view.ts'
import { syntheticPrefix, type Copy } from './copies.ts'
import { syntheticMark, syntheticNote, type Wording } from './wording.ts'

export type Properties = Record<string, unknown>

/** Texts that are words of the program or plain numbers; every other text of a model is left behind. */
const keptTexts: ReadonlySet<string> = new Set(['number', 'label', 'field', 'unit'])
const mostYearsBack = 3

/** Properties in the shape of a model's, by what the schema declares of each; nothing of its words is kept. */
export type Vary = {
  readonly node: (copy: Copy, terms: readonly NodeRecord[]) => Properties
  readonly relationship: (model: RelationshipRecord) => Properties
}

export function varyBy(wording: Wording, random: Random): Vary {
  /** The value of a property as a synthetic record has it; undefined where it has none. */
  const varied = (property: Property, name: string, value: unknown, years: number): unknown => {
    const earlier = (day: Day): Day => addMonths(day, -12 * years)
    switch (property.kind) {
      case 'bilingual':
        return wording.text(value as Bilingual)
      case 'choice':
      case 'choices':
      case 'flag':
      case 'languages':
      case 'name-status':
        return value
      case 'number':
        return jittered(value as number, random)
      case 'date':
        return earlier(value as Day)
      case 'stated-date':
        return { ...(value as StatedDate), date: earlier((value as StatedDate).date) }
      case 'timing': {
        const { text: _text, start, end, ...rest } = value as Timing
        return { ...rest, start: start && earlier(start), end: end && earlier(end) }
      }
      case 'fiscal-years': {
        const { from, to } = value as FiscalYears
        return { from: from - years, to: to === null ? null : to - years }
      }
      case 'eligibility': {
        const { condition: _condition, ageExtension: _extension, ...rest } = value as Eligibility
        return rest
      }
      case 'text':
        if (keptTexts.has(name)) return value
        return name === 'locator' ? `p. ${random.whole(200) + 1}` : undefined
      case 'texts':
      case 'recipients':
      case 'attachment':
      case 'saved-view':
        return undefined
    }
  }
  const all = (
    declared: Readonly<Record<string, Property>>,
    properties: Readonly<Properties>,
    years: number,
  ): Properties => {
    const made: Properties = {}
    for (const [name, value] of Object.entries(properties)) {
      const one = declared[name] === undefined ? undefined : varied(declared[name], name, value, years)
      if (one !== undefined) made[name] = one
    }
    return made
  }

  return {
    node: (copy, terms) => {
      const { type, properties } = copy.of
      const years = random.isLikely(0.6) ? 0 : random.whole(mostYearsBack) + 1
      return {
        ...all(nodeType(type)!.properties, properties, years),
        name: wording.name(copy, terms),
        ...namesOf(copy, wording),
        note: syntheticNote,
        handling: 'public',
      }
    },
    relationship: ({ type, properties }) => ({
      ...all(relationshipType(type)!.properties, properties, 0),
      ...(properties['assignedBy'] === undefined ? {} : { assignedBy: 'synthesize' }),
      note: syntheticMark,
    }),
  }
}

/** The other names and the addresses that a model has, as synthetic ones. */
function namesOf(copy: Copy, wording: Wording): Properties {
  const { properties } = copy.of
  const others = (name: string) =>
    (properties[name] as readonly string[] | undefined)?.map((_, which) => wording.otherName(copy, which))
  const made = {
    abbreviation: properties['abbreviation'] && wording.abbreviation(copy),
    aliases: others('aliases'),
    formerNames: others('formerNames'),
    address: properties['address'] && `https://synthetic.example/${copy.id}`,
    document: properties['document'] && `${syntheticPrefix}document-${Math.ceil(copy.number / 3)}`,
  }
  return Object.fromEntries(Object.entries(made).filter(([, value]) => value !== undefined))
}

/** Within a third of it, with two figures that count; a whole number stays whole, and above zero what was. */
function jittered(value: number, random: Random): number {
  const near = Number((value * (2 / 3 + random.share() * (2 / 3))).toPrecision(2))
  const kept = Number.isInteger(value) ? Math.round(near) : near
  return value > 0 && kept <= 0 ? value : kept
}
