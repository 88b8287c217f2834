import { Attachment } from '../../graph-schema/attachment.ts'
import type { Language } from '../../graph-schema/bilingual.ts'
import { done, refused, type Outcome } from '../../shared/base/outcome.ts'
import { readCirculated, type Circulated } from '../../shared/briefing/circulated.ts'
import type { BriefingDocument } from '../../shared/briefing/document.ts'
import { isPaper, type DocumentAsked } from '../../shared/briefing/kinds.ts'
import type { BriefingOptions, DocumentLanguage } from '../../shared/contract/briefing-options.ts'
import { checkAsked, questionOfDocument } from '../../shared/contract/document-question.ts'
import { questions } from '../../shared/contract/questions.ts'
import type { Question } from '../../shared/view/shapes/question.ts'
import type { MapSession } from '../map-session.ts'

/** Whoever answers questions about a map: the session of the window, an engine of the command line. */
export type Asker = Pick<MapSession, 'ask'>
type Session = Pick<MapSession, 'ask' | 'document'>

export const languagesOf = (language: DocumentLanguage): readonly Language[] =>
  language === 'both' ? ['en', 'fr'] : [language]

/** One document a language: as the map has it now, or word for word as it was circulated. */
export async function documentsFor(
  session: Session,
  { language, common, document, circulated }: Omit<BriefingOptions, 'as'>,
): Promise<Outcome<readonly BriefingDocument[]>> {
  const wanted = languagesOf(language)
  if (circulated === undefined) return composed(session, common, document, wanted)
  const kept = await circulatedOf(session, circulated, common)
  if (!kept.ok) return kept
  const found = kept.value.documents.filter((one) => wanted.includes(one.language))
  return done(found.length === 0 ? kept.value.documents : found)
}

/** Composed by the engine. Errors: `call-not-for-all`, `document-of-nothing`, those of `checkAsked`. */
export async function composed(
  asker: Asker,
  common: Question,
  document: DocumentAsked,
  languages: readonly Language[],
): Promise<Outcome<readonly BriefingDocument[]>> {
  const checked = checkAsked(document, common.audience)
  if (!checked.ok) return checked
  const asked = questionOfDocument(document)
  if (asked === undefined) return refused('document-of-nothing', {}, 'DO1')
  const documents: BriefingDocument[] = []
  for (const language of languages) {
    const answered = await asker.ask({ ...asked, common: { ...common, language } })
    if (!answered.ok) return answered
    const found = questions[asked.name].answer.parse(answered.value.answer)
    if (found === null)
      return refused(isPaper(document.kind) ? 'call-not-for-all' : 'document-of-nothing', {}, 'DO1')
    documents.push(found)
  }
  return done(documents)
}

/** A circulated document by its record. Errors: `document-missing` where this file does not hold it, `circulated-unreadable`. */
export async function circulatedOf(
  session: Session,
  id: string,
  common: Question,
): Promise<Outcome<Circulated>> {
  const answered = await session.ask({
    name: 'editable',
    parameters: { id },
    common: { ...common, audience: 'own' },
  })
  if (!answered.ok) return answered
  const record = questions.editable.answer.parse(answered.value.answer)
  const content = Attachment.safeParse(record?.properties['content'])
  if (record?.type !== 'CirculatedDocument' || !content.success) return refused('document-missing')
  const bytes = await session.document(content.data.hash)
  return bytes.ok ? readCirculated(new TextDecoder().decode(bytes.value)) : bytes
}
