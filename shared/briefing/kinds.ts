import { z } from 'zod'
import { RecordId } from '../../graph-schema/record-id.ts'
import type { NodeTypeName } from '../../graph-schema/registry.ts'

/** How much of its lists a document prints; what it does not print is counted in it. */
export const lengths = ['short', 'usual', 'full'] as const
export type Length = (typeof lengths)[number]

/** The sections of each kind of document, in the order that they have unless a person chooses another. */
export const sectionsOf = {
  briefing: [
    'purpose',
    'changes',
    'gaps',
    'overlaps',
    'points',
    'commitments',
    'funding',
    'coverage',
    'unknowns',
  ],
  /** What all who take part in a call get before it: its agenda, then the briefing. */
  package: [
    'purpose',
    'participants',
    'agenda',
    'changes',
    'gaps',
    'overlaps',
    'points',
    'commitments',
    'funding',
    'coverage',
    'unknowns',
  ],
  agenda: ['participants', 'agenda'],
  record: ['participants', 'outcomes', 'actions'],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type DocumentKind = keyof typeof sectionsOf
export const documentKinds = Object.keys(sectionsOf) as readonly DocumentKind[]
export type SectionOf<K extends DocumentKind> = (typeof sectionsOf)[K][number]
export type Section = SectionOf<DocumentKind>

/** Kinds that are about a call, and print what all who take part in it may see (R20, R28). */
export const callKinds = ['package', 'agenda', 'record'] as const satisfies readonly DocumentKind[]
export type CallKind = (typeof callKinds)[number]
/** Kinds that are computed on what the audience that is named may see. */
export type MapKind = Exclude<DocumentKind, CallKind>
export const mapKinds = documentKinds.filter((kind): kind is MapKind => !isCallKind(kind))

export function isCallKind(kind: DocumentKind): kind is CallKind {
  return (callKinds as readonly DocumentKind[]).includes(kind)
}

/** What a document is about: records of a type, so many of them; none where it is about the map. */
export type Subject = { readonly type: NodeTypeName; readonly least: number; readonly most: number }
const oneCall: Subject = { type: 'Call', least: 1, most: 1 }
export const subjectOf: Readonly<Record<DocumentKind, Subject | null>> = {
  briefing: null,
  package: oneCall,
  agenda: oneCall,
  record: oneCall,
}

const Kind = z.enum(documentKinds as [DocumentKind, ...DocumentKind[]])

/**
 * Which document, of what, and how much of it.
 *
 * `of`: the ids of what it is about: the call of a package, an agenda or a record. `sections`: those it shall have, in their order;
 * names that are no sections of its kind are passed over.
 */
export const DocumentAsked = z.strictObject({
  kind: Kind,
  of: z.array(RecordId).max(14).optional(),
  sections: z.array(z.string().max(40)).max(40).optional(),
  length: z.enum(lengths).optional(),
})
export type DocumentAsked = z.infer<typeof DocumentAsked>

/** How a person wants a document: see `DocumentAsked`. */
export type Chosen = Pick<DocumentAsked, 'sections' | 'length'>

/** The sections that are asked for, in their order; those of the kind where nothing is said, or nothing that it has. */
export function sectionsAsked<K extends DocumentKind>(
  kind: K,
  { sections }: Chosen,
): readonly SectionOf<K>[] {
  const all = sectionsOf[kind] as readonly SectionOf<K>[]
  const chosen = [...new Set(sections)].flatMap((name) => all.find((one) => one === name) ?? [])
  return chosen.length === 0 ? all : chosen
}
