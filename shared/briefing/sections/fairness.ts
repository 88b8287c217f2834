import { facetsOf } from '../../graph/measure-facets.ts'
import { formatDay, formatList } from '../../language/format.ts'
import type { Asked } from '../../view/asked.ts'
import { nameOf } from '../../view/names.ts'
import type { CitationView, ReplyView } from '../../view/shapes/common.ts'
import type { Run } from '../document.ts'
import type { Writing } from '../writing.ts'

type Answered = {
  readonly disclosure: string
  readonly replies: readonly ReplyView[]
}

/** Stands for the words of a reply, which may be in the other language, in the sentence around them. */
const theirs = '\u0000'

/** The reply of those concerned, or that there is none yet, and how far the finding has travelled (R19, R20). */
export function replyLine(writing: Writing, finding: Answered, about: readonly string[]): readonly Run[] {
  const { t, language } = writing.asked
  const names = concerned(writing, about)
  const disclosure: Run = { text: t(`briefing:disclosure.${finding.disclosure}`, { names }) }
  if (finding.replies.length === 0) return [disclosure, { text: ` ${t('briefing:reply.none')}` }]
  const replies = finding.replies.flatMap(({ name, date, text, lang }): readonly Run[] => {
    const who = date === null ? name : `${name} (${formatDay(date, language)})`
    const [before = '', after = ''] = t('briefing:reply.text', { who, text: theirs }).split(theirs)
    return [{ text: ` ${before}` }, lang === language ? { text } : { text, lang }, { text: after }]
  })
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

type Finding = Answered & { readonly id: string; readonly citations: readonly CitationView[] }

/**
 * The findings that a document may print. In a shared one, what has not travelled to those concerned is told only as far
 * as it rests on public records (R20), and nothing that rests on a copy alone (R38).
 */
export function printable<T extends Finding>(
  { asked, askedOfPublic, isShared }: Writing,
  present: (asked: Asked) => readonly T[],
): readonly T[] {
  const all = present(asked)
  if (!isShared) return all
  const open = askedOfPublic === asked ? all : present(askedOfPublic)
  const ofPublic = new Map(open.map((one) => [one.id, one]))
  return all
    .map((one) => (travelled.includes(one.disclosure) ? one : ofPublic.get(one.id)))
    .filter((one) => one !== undefined)
    .filter((one) => restsOnMoreThanACopy(one.citations))
}

/** Of a finding's stations only these enter a call as they are (R20). */
const travelled: readonly string[] = ['acknowledged', 'disputed', 'corrected']

/**
 * A shared document leaves out what rests on a copy alone (R38); what cites nothing rests on the map itself, and a source
 * of which nobody stated the grade is not taken for a copy: its note says so.
 */
function restsOnMoreThanACopy(citations: readonly CitationView[]): boolean {
  return citations.length === 0 || citations.some((citation) => citation.grade !== 'copy')
}
