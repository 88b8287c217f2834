import { v7 } from 'uuid'
import { done, refused } from '../../shared/base/outcome.ts'
import { circulateSteps, isCirculatedKind, textOfCirculated } from '../../shared/briefing/circulated.ts'
import { isCallKind, type DocumentAsked } from '../../shared/briefing/kinds.ts'
import { laterChanges } from '../../shared/briefing/later-changes.ts'
import { questions } from '../../shared/contract/questions.ts'
import type { Question } from '../../shared/view/shapes/question.ts'
import { circulatedOf, composed, languagesOf } from '../documents/documents-for.ts'
import { defaultAuthor } from '../installation/author.ts'
import { hashOfBytes } from '../map-file/attachments.ts'
import type { MapSession } from '../map-session.ts'
import { localToday } from '../today.ts'
import { handle } from './handle.ts'

/** Documents that are circulated: frozen as they are, and compared with what the map says later (R36). */
export function handleCirculating(session: MapSession): void {
  handle('circulate:make', async ({ document, common }) => {
    if (!isCirculatedKind(document.kind)) return refused('circulated-own', {}, 'DO5')
    const handling = isCallKind(document.kind) ? await handlingOfCall(document, common) : common.audience
    // what is for oneself alone goes to nobody
    if (handling === 'own') return refused('circulated-own', {}, 'DO5')
    const documents = await composed(session, common, document, languagesOf('both'))
    if (!documents.ok) return documents
    const question = isCallKind(document.kind) ? { ...common, audience: handling } : common
    const circulated = { asked: document, question, documents: documents.value }
    const bytes = new TextEncoder().encode(textOfCirculated(circulated))
    const id = v7()
    const { steps, attachment } = circulateSteps({
      id,
      circulated,
      on: localToday(),
      // what went to one organization stays here
      handling: handling === 'public' || handling === 'fpt' ? handling : 'own',
      hash: hashOfBytes(bytes),
      size: bytes.length,
    })
    const kept = await session.attach({ steps, attachment, bytes }, defaultAuthor())
    return kept.ok ? done({ id, revision: kept.value.revision }) : kept
  })

  handle('circulate:look', async ({ id, common }) => {
    const kept = await circulatedOf(session, id, common)
    if (!kept.ok) return kept
    const { asked, question, documents } = kept.value
    const was = documents.find((one) => one.language === common.language) ?? documents[0]!
    const audience = isCallKind(asked.kind) ? 'own' : question.audience
    const now = await composed(session, { ...question, audience }, asked, [was.language])
    if (!now.ok) return now
    return done({
      languages: documents.map((one) => one.language),
      changes: laterChanges(was, now.value[0]!).map(({ section, gone, come }) => ({
        section,
        gone: [...gone],
        come: [...come],
      })),
    })
  })

  /** Who may read what is circulated for a call: whoever may see the call. */
  async function handlingOfCall({ of }: DocumentAsked, common: Question): Promise<string> {
    const answered = await session.ask({ name: 'editable', parameters: { id: of?.[0] ?? '' }, common })
    const record = answered.ok ? questions.editable.answer.parse(answered.value.answer) : null
    return record?.properties['handling'] === 'public' ? 'public' : 'fpt'
  }
}
