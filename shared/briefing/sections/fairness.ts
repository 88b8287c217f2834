import { facetsOf } from '../../graph/measure-facets.ts'
import { formatList } from '../../language/format.ts'
import { nameOf } from '../../view/names.ts'
import type { CitationView, ReplyView } from '../../view/shapes/common.ts'
import type { Run } from '../document.ts'
import type { Writing } from '../writing.ts'

type Answered = {
  readonly disclosure: string
  readonly replies: readonly ReplyView[]
}

/** The reply of those concerned, or that there is none yet, and how far the finding has travelled (R19, R20). */
export function replyLine(writing: Writing, finding: Answered, about: readonly string[]): readonly Run[] {
  const { t } = writing.asked
  const names = concerned(writing, about)
  const disclosure: Run = { text: t(`briefing:disclosure.${finding.disclosure}`, { names }) }
  if (finding.replies.length === 0) return [disclosure, { text: ` ${t('briefing:reply.none')}` }]
  const replies = finding.replies.map((reply): Run => ({
    text: ` ${t('briefing:reply.text', { name: reply.name, text: reply.text, date: reply.date ?? '' })}`,
  }))
  return [disclosure, ...replies]
}

/** Who is to answer: the organizations of what it is about, else the governments of the place, else all of them. */
function concerned({ asked: { graph, language, t } }: Writing, about: readonly string[]): string {
  const organizations = new Set<string>()
  const places = new Set<string>()
  for (const id of about) {
    const node = graph.node(id)
    if (node === undefined) continue
    if (node.type === 'Organization') organizations.add(id)
    if (node.type === 'Jurisdiction') places.add(id)
    for (const one of facetsOf(graph, id).organizations) organizations.add(one)
    if (node.type === 'Position') for (const one of graph.in(id, 'TAKES')) organizations.add(one.from)
  }
  const named = organizations.size > 0 ? organizations : places
  const names = [...named].flatMap((id) => graph.node(id) ?? []).map((node) => nameOf(node, language).text)
  return names.length === 0 ? t('briefing:disclosure.everybody') : formatList(names.slice(0, 4), language)
}

/** A shared document leaves out what rests on a copy alone (R38); what cites nothing rests on the map itself. */
export function restsOnMoreThanACopy(citations: readonly CitationView[]): boolean {
  return citations.length === 0 || citations.some((citation) => citation.grade !== 'copy')
}
