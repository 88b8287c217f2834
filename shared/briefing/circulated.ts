import { z } from 'zod'
import type { Bilingual } from '../../graph-schema/bilingual.ts'
import { circulatedType, type Attachment } from '../../graph-schema/attachment.ts'
import { circulatedKinds, type CirculatedKind } from '../../graph-schema/vocabularies/documents.ts'
import { done, refused, type Outcome } from '../base/outcome.ts'
import type { BatchStep } from '../commands/command.ts'
import { formatDay } from '../language/format.ts'
import { Question } from '../view/shapes/question.ts'
import type { BriefingDocument } from './document.ts'
import { DocumentAsked, type DocumentKind } from './kinds.ts'

/**
 * What lies in the map file for a circulated document: the question that it answered, so that it can be asked again, and
 * the document in each language, word for word (R36).
 */
export type Circulated = {
  readonly asked: DocumentAsked
  readonly question: Question
  readonly documents: readonly BriefingDocument[]
}

const begins = { fourfoldDocument: 1 } as const
const Content = z.object({
  fourfoldDocument: z.literal(1),
  asked: DocumentAsked,
  question: Question,
  documents: z
    .array(z.custom<BriefingDocument>((value) => typeof value === 'object' && value !== null))
    .min(1)
    .max(2),
})

/** How the text of every circulated document begin. */
export const circulatedBegins = '{"fourfoldDocument":'

/** Whether a kind of document is one that is circulated: a note for own use is not (R29). */
export function isCirculatedKind(kind: DocumentKind): kind is DocumentKind & CirculatedKind {
  return circulatedKinds.some(({ id }) => id === kind)
}

/** The text that is kept, in UTF-8. */
export function textOfCirculated({ asked, question, documents }: Circulated): string {
  return JSON.stringify({ ...begins, asked, question, documents })
}

/** What the kept text holds. Errors: `circulated-unreadable`, where a newer program wrote it. */
export function readCirculated(text: string): Outcome<Circulated> {
  try {
    const { asked, question, documents } = Content.parse(JSON.parse(text))
    return done({ asked, question, documents })
  } catch {
    return refused('circulated-unreadable', {}, 'DO5')
  }
}

export type Circulating = {
  readonly id: string
  readonly circulated: Circulated
  readonly on: string
  readonly handling: string
  /** SHA-256 of the bytes, hexadecimal, and how many they are. */
  readonly hash: string
  readonly size: number
}

/** The record of a document that is circulated, tied to what it is about. */
export function circulateSteps({ id, circulated, on, handling, hash, size }: Circulating): {
  readonly steps: readonly BatchStep[]
  readonly attachment: Attachment
} {
  const { asked, question, documents } = circulated
  const name: Bilingual = Object.fromEntries(
    documents.map((one) => [one.language, nameOf(circulated, one, on)]),
  )
  const attachment: Attachment = { name: `${id}.json`, type: circulatedType, size, hash }
  return {
    attachment,
    steps: [
      {
        do: 'create',
        type: 'CirculatedDocument',
        id,
        properties: {
          name,
          kind: asked.kind,
          circulatedOn: on,
          audience: question.audience,
          content: attachment,
          handling,
        },
      },
      ...(asked.of ?? []).map((to): BatchStep => ({ do: 'relate', type: 'PREPARED_FOR', from: id, to })),
    ],
  }
}

/** "Package for the call – F/P/T call of April 21, 2027 – February 3, 2027": what, about what, of which day. */
function nameOf({ asked }: Circulated, { language, subtitle }: BriefingDocument, on: string): string {
  const kind = circulatedKinds.find(({ id }) => id === asked.kind)?.[language] ?? asked.kind
  const about = asked.of === undefined ? [] : [subtitle.split(' · ')[0] ?? '']
  return [kind, ...about, formatDay(on, language)].join(' – ').slice(0, 300)
}
