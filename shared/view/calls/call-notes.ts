import { holidaysOn, markedNear } from '../../analysis/calls/holidays.ts'
import { quietOn } from '../../analysis/calls/call.ts'
import { byVocabulary } from '../../analysis/term-order.ts'
import { weekdayOf, type Day } from '../../base/days.ts'
import { formatDay, formatList } from '../../language/format.ts'
import type { Asked } from '../asked.ts'
import { namesOf } from '../names.ts'

/** So many days before or after a call the days that are marked are told. */
const near = 10

/** What is to be kept in mind of a day on which a call is, or may be: weekend, holidays, marked days near it, writ periods. */
export function callNotes(
  asked: Asked,
  day: Day,
  { isTwice, isOpen }: { readonly isTwice: boolean; readonly isOpen: boolean },
): string[] {
  const { graph, context, language, t } = asked
  const notes: string[] = []
  if (isOpen && day < context.asOf) notes.push(t('calls:note.past'))
  if (!isOpen && day > context.asOf) notes.push(t('calls:note.early'))
  if (isTwice) notes.push(t('calls:note.twice'))
  if (weekdayOf(day) % 6 === 0) notes.push(t('calls:note.weekend'))
  for (const { id, in: where } of holidaysOn(day)) {
    const name = t(`calls:holiday.${id}`)
    notes.push(
      where === undefined
        ? t('calls:note.holiday', { name })
        : t('calls:note.holidayIn', {
            name,
            places: formatList([...namesOf(graph, where, language)], language),
          }),
    )
  }
  for (const marked of markedNear(day, near))
    notes.push(t(`calls:note.${marked.id}`, { day: formatDay(marked.day, language) }))
  for (const kind of ['writ', 'transition'] as const) {
    const places = quietOn(graph, day).filter((one) => one.kind === kind)
    if (places.length === 0) continue
    const order = [...new Set(places.map((one) => one.jurisdiction))].sort(byVocabulary)
    notes.push(
      t(`calls:note.${kind}`, { places: formatList([...namesOf(graph, order, language)], language) }),
    )
  }
  return notes
}
