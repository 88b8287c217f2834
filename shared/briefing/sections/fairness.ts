import type { CitationView, ReplyView } from '../../view/shapes/common.ts'
import type { Run } from '../document.ts'
import type { Writing } from '../writing.ts'

type Answered = {
  readonly disclosure: string
  readonly replies: readonly ReplyView[]
}

/** The reply of those concerned, or that there is none yet, and how far the finding has travelled (R19, R20). */
export function replyLine({ asked: { t } }: Writing, finding: Answered): readonly Run[] {
  const disclosure: Run = { text: t(`briefing:disclosure.${finding.disclosure}`) }
  if (finding.replies.length === 0) return [disclosure, { text: ` ${t('briefing:reply.none')}` }]
  const replies = finding.replies.map((reply): Run => ({
    text: ` ${t('briefing:reply.text', { name: reply.name, text: reply.text, date: reply.date ?? '' })}`,
  }))
  return [disclosure, ...replies]
}

/** A shared document leaves out what rests on a copy alone (R38); what cites nothing rests on the map itself. */
export function restsOnMoreThanACopy(citations: readonly CitationView[]): boolean {
  return citations.length === 0 || citations.some((citation) => citation.grade !== 'copy')
}
