import { z } from 'zod'
import { RecordId } from '../../graph-schema/record-id.ts'
import type { NodeTypeName } from '../../graph-schema/registry.ts'
import { fewestStrategies, mostStrategies, strategyAxes } from '../analysis/strategies/compared-by.ts'

/** How much of its lists a document prints; what it does not print is counted in it. */
export const lengths = ['short', 'usual', 'full'] as const
export type Length = (typeof lengths)[number]

/** What a briefing says of the map once its purpose is said. */
const ofTheMap = [
  'changes',
  'gaps',
  'overlaps',
  'points',
  'commitments',
  'funding',
  'coverage',
  'unknowns',
] as const

/** The sections of each kind of document, in the order that they have unless a person chooses another. */
export const sectionsOf = {
  briefing: ['purpose', ...ofTheMap],
  /** What all who take part in a call get before it: its agenda, then the briefing. */
  package: ['purpose', 'participants', 'agenda', ...ofTheMap],
  agenda: ['participants', 'agenda'],
  record: ['participants', 'outcomes', 'actions'],
  /** One page on one jurisdiction: what it does itself first, then what reaches it (R23). */
  jurisdiction: [
    'strategies',
    'running',
    'gaps',
    'overlaps',
    'points',
    'commitments',
    'funding',
    'standing',
    'actions',
    'changes',
    'unknowns',
  ],
  /** Two to fourteen strategies side by side. */
  comparison: ['strategies', 'differences', 'rows', 'only', 'butOne', 'points', 'picture'],
  /** The internal note for a call, for own use (R29). */
  scenario: ['issue', 'background', 'status', 'considerations', 'position', 'speaking'],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type DocumentKind = keyof typeof sectionsOf
export const documentKinds = Object.keys(sectionsOf) as readonly DocumentKind[]

/** Sections that a document has only where they are asked for: what each pair shares is off by default (R21). */
export const furtherSectionsOf = {
  comparison: ['ours', 'shared'],
} as const satisfies Partial<Readonly<Record<DocumentKind, readonly string[]>>>

export type SectionOf<K extends DocumentKind> =
  | (typeof sectionsOf)[K][number]
  | (K extends keyof typeof furtherSectionsOf ? (typeof furtherSectionsOf)[K][number] : never)

/** Papers of a call, which print what all who take part in it may see (R20, R28). */
export const paperKinds = ['package', 'agenda', 'record'] as const satisfies readonly DocumentKind[]
export type PaperKind = (typeof paperKinds)[number]
/** Those, and the note beside them that is for nobody else. */
export const callKinds = [...paperKinds, 'scenario'] as const satisfies readonly DocumentKind[]
export type CallKind = (typeof callKinds)[number]
/** Kinds that are computed on what the audience that is named may see. */
export type MapKind = Exclude<DocumentKind, CallKind>
export const mapKinds = documentKinds.filter((kind): kind is MapKind => !isCallKind(kind))

export function isCallKind(kind: DocumentKind): kind is CallKind {
  return (callKinds as readonly DocumentKind[]).includes(kind)
}

/** Whether a kind is a paper for all who take part in a call. */
export function isPaper(kind: DocumentKind): kind is PaperKind {
  return (paperKinds as readonly DocumentKind[]).includes(kind)
}

/** What a document is about: records of a type, so many of them; none where it is about the map. */
export type Subject = { readonly type: NodeTypeName; readonly least: number; readonly most: number }
const oneCall: Subject = { type: 'Call', least: 1, most: 1 }
export const subjectOf: Readonly<Record<DocumentKind, Subject | null>> = {
  briefing: null,
  package: oneCall,
  agenda: oneCall,
  record: oneCall,
  scenario: oneCall,
  jurisdiction: { type: 'Jurisdiction', least: 1, most: 1 },
  comparison: { type: 'Strategy', least: fewestStrategies, most: mostStrategies },
}

const Kind = z.enum(documentKinds as [DocumentKind, ...DocumentKind[]])

/**
 * Which document, of what, and how much of it.
 *
 * `of`: the ids of what it is about: the call of a paper, one jurisdiction, two to fourteen strategies (`checkAsked` refuses
 * others). `sections`: those it shall have, in their order; names that are no sections of its kind are passed
 * over. `rows`: what a comparison is by, beside its pillars.
 */
export const DocumentAsked = z.strictObject({
  kind: Kind,
  of: z.array(RecordId).max(100).optional(),
  sections: z.array(z.string().max(40)).max(40).optional(),
  length: z.enum(lengths).optional(),
  rows: z.enum(strategyAxes).optional(),
})
export type DocumentAsked = z.infer<typeof DocumentAsked>

/** How a person wants a document: see `DocumentAsked`. */
export type Chosen = Pick<DocumentAsked, 'sections' | 'length'>

/** The sections that are asked for, in their order; those of the kind where nothing is said, or nothing that it has. */
export function sectionsAsked<K extends DocumentKind>(
  kind: K,
  { sections }: Chosen,
): readonly SectionOf<K>[] {
  const known = allSectionsOf(kind)
  const chosen = [...new Set(sections)].flatMap((name) => known.find((one) => one === name) ?? [])
  return chosen.length === 0 ? sectionsOf[kind] : chosen
}

/** The sections that a kind can have, those included that it has only where they are asked for. */
export function allSectionsOf<K extends DocumentKind>(kind: K): readonly SectionOf<K>[] {
  const further: Partial<Record<DocumentKind, readonly string[]>> = furtherSectionsOf
  return [...sectionsOf[kind], ...(further[kind] ?? [])] as readonly SectionOf<K>[]
}
