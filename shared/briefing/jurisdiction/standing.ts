import type { Bilingual } from '../../../graph-schema/bilingual.ts'
import { organizationKinds, standings } from '../../../graph-schema/vocabularies/statuses.ts'
import { attendanceOf, callsOf } from '../../analysis/calls/call.ts'
import { inOrderOfPlace } from '../../analysis/term-order.ts'
import { origins } from '../../graph/map-graph.ts'
import { wordOf } from '../../graph/word-of.ts'
import { colon, inLanguage } from '../../language/format.ts'
import type { Run, TableCell } from '../document.ts'
import { leadWith, saidRun, nameRun, nameRuns } from '../writing.ts'
import { isOf, type Sheet } from './sheet.ts'
import { moreOf, separator } from './strategies.ts'

/** On calls, tables and agreements it participates, observes or is not a signatory: told as a note, not as a lack (R23). */
export function writeStanding(sheet: Sheet): void {
  const { asked, composer, most } = sheet
  const { t } = asked
  composer.heading(2, t('documents:sections.standing'))
  const lines = [...onCalls(sheet), ...atTables(sheet)]
  leadWith(sheet, lines, most.names)
  const agreements = agreementsOf(sheet)
  if (agreements.length > 0) {
    const shown = agreements.slice(0, most.names)
    composer.paragraph(
      t('sheet:agreements', { count: agreements.length }),
      ' ',
      ...nameRuns(asked, shown, separator(sheet)),
      ...moreOf(sheet, agreements.length - shown.length),
    )
  }
  if (lines.length === 0 && agreements.length === 0) composer.paragraph(t('sheet:standingNone'))
  const peoples = indigenousGovernments(sheet)
  if (peoples.length > 0) composer.paragraph(t('sheet:indigenous'), ' ', ...peoples)
  for (const note of notesOf(sheet)) composer.paragraph(note)
}

/** Its standing on the newest call that each of its organizations is on. */
function onCalls(sheet: Sheet): readonly TableCell[] {
  const { graph } = sheet.asked
  const newest = new Map<string, TableCell>()
  for (const call of callsOf(graph))
    for (const { organization, standing } of attendanceOf(graph, call.id))
      if (isOf(sheet, organization)) newest.set(organization, line(sheet, organization, call.id, standing))
  return inOrderOfPlace(graph, [...newest.keys()]).flatMap((id) => [newest.get(id) ?? []])
}

/** Bodies that its organizations belong to, where a source says in which standing. */
function atTables(sheet: Sheet): readonly TableCell[] {
  const { graph } = sheet.asked
  return graph
    .ofType('Organization')
    .filter((one) => isOf(sheet, one.id))
    .flatMap((one) => graph.out(one.id, 'MEMBER_OF'))
    .flatMap((member) => {
      const standing = wordOf(member, 'standing')
      return standing === undefined ? [] : [line(sheet, member.from, member.to, standing)]
    })
}

function line({ asked }: Sheet, organization: string, of: string, standing: string): TableCell {
  const { language } = asked
  const name = standings.find((one) => one.id === standing)?.[language] ?? standing
  return [
    nameRun(asked, organization),
    { text: ` · ${name}${colon(language)}` },
    nameRun(asked, of),
  ] satisfies readonly Run[]
}

/** Agreements and treaties that the map relates to it. */
function agreementsOf({ asked: { graph }, place }: Sheet): readonly string[] {
  return inOrderOfPlace(
    graph,
    origins(graph, place, 'RELATED_TO').filter((id) =>
      ['agreement', 'treaty'].includes(wordOf(graph.node(id), 'kind') ?? ''),
    ),
  )
}

const ownKinds = new Set<unknown>(['first-nation', 'inuit-treaty-organization', 'metis-government'])

/** Indigenous governments there: governments, each of its own kind, beside those of the province (R24). */
function indigenousGovernments(sheet: Sheet): readonly Run[] {
  const { asked, most } = sheet
  const { graph, language } = asked
  const all = graph
    .ofType('Organization')
    .filter((one) => ownKinds.has(one.properties['kind']) && isOf(sheet, one.id))
  const shown = all.slice(0, most.names)
  const named = shown.flatMap((one, i): readonly Run[] => {
    const kind = organizationKinds.find(({ id }) => id === one.properties['kind'])?.[language] ?? ''
    return [...(i === 0 ? [] : [{ text: separator(sheet) }]), nameRun(asked, one.id), { text: ` (${kind})` }]
  })
  return [...named, ...moreOf(sheet, all.length - shown.length)]
}

/** What the map notes of its government for whoever reads counts: federal money in Quebec (M-30). */
function notesOf(sheet: Sheet): readonly Run[] {
  const { graph, language } = sheet.asked
  return graph
    .ofType('Organization')
    .filter((one) => one.properties['kind'] === 'government' && isOf(sheet, one.id))
    .flatMap((one) => {
      const note = inLanguage(one.properties['note'] as Bilingual | undefined, language)
      return note === undefined ? [] : [saidRun(sheet.asked, note)]
    })
}
