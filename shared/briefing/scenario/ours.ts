import type { Bilingual } from '../../../graph-schema/bilingual.ts'
import { inOrderOfPlace } from '../../analysis/term-order.ts'
import { origins, targets } from '../../graph/map-graph.ts'
import { colon, formatDay, inLanguage } from '../../language/format.ts'
import { assuranceWords } from '../../view/assurance-words.ts'
import { presentAssuranceOf } from '../../view/present-assurance.ts'
import { presentCitations } from '../../view/present-evidence.ts'
import { citationsOf } from '../../analysis/evidence.ts'
import type { Run } from '../document.ts'
import { nameRun, saidRun } from '../writing.ts'
import { listOf, type ScenarioItem } from './note.ts'

export type OwnHeading = 'considerations' | 'position' | 'speakingPoints'

/**
 * Whose competence it is, what others say in their words, what is not known; then what we wrote.
 *
 * Shape: false where nobody wrote anything.
 */
export function writeConsiderations(note: ScenarioItem): boolean {
  const { asked, composer, seen, item } = note
  const { t, language } = asked
  if (seen.gap !== null)
    composer.paragraph(`${t('scenario:competence')}${colon(language)}${seen.gap.competenceName}.`)
  for (const said of placeNotes(note)) composer.paragraph(said)
  const positions = [...positionsOf(note), ...commentsOf(note)]
  if (positions.length > 0) {
    composer.paragraph({ text: t('scenario:positions'), strong: true })
    listOf(note, positions)
  }
  const unknown = unknownOf(note)
  if (unknown.length > 0) {
    composer.paragraph({ text: t('scenario:unknown'), strong: true })
    listOf(note, unknown)
  }
  const verdict = judgedOf(note)
  if (verdict !== null) composer.paragraph(verdict)
  return writeOwn(note, 'considerations', item.ours?.considerations)
}

/** What somebody wrote under a heading, a line a paragraph; where nobody did, that it is empty. */
export function writeOwn(
  { asked, composer }: ScenarioItem,
  heading: OwnHeading,
  pair: Bilingual | undefined,
): boolean {
  const said = inLanguage(pair, asked.language)
  if (said === undefined) {
    composer.paragraph(asked.t('scenario:empty'))
    return false
  }
  const lines = said.text.split(/\n+/).filter((one) => one.trim() !== '')
  const runs = lines.map((text) => saidRun(asked, { text: text.trim(), lang: said.lang }))
  if (heading === 'speakingPoints') composer.list(runs.map((run) => [run]))
  else for (const run of runs) composer.paragraph(run)
  return true
}

/** Positions on its records, in the words of who takes them (R22); on a matter that is contested, those on that. */
function positionsOf({ asked, composer, about }: ScenarioItem): readonly (readonly Run[])[] {
  const { graph, language } = asked
  const ids = new Set(about)
  const positions = about
    .flatMap((id) => [id, ...origins(graph, id, 'ABOUT')])
    .filter((id) => graph.node(id)?.type === 'Position')
  return [...new Set(positions)]
    .filter((id) => ids.has(id) || targets(graph, id, 'ABOUT').some((one) => ids.has(one)))
    .map((id): readonly Run[] => {
      const by = inOrderOfPlace(graph, origins(graph, id, 'TAKES'))
      const said = inLanguage(graph.node(id)?.properties['text'] as Bilingual | undefined, language)
      const words = said === undefined ? nameRun(asked, id) : saidRun(asked, said)
      return [
        ...by.flatMap((one, i): readonly Run[] => [
          ...(i === 0 ? [] : [{ text: ', ' }]),
          { ...nameRun(asked, one), strong: true },
        ]),
        { text: colon(language) },
        composer.cited(words, presentCitations(asked, citationsOf(graph, id)), 1),
      ]
    })
}

/** What jurisdictions commented on the item when it was circulated (R33). */
function commentsOf({ asked, item }: ScenarioItem): readonly (readonly Run[])[] {
  const { language } = asked
  return item.comments.flatMap(({ organization, text, date }) => {
    if (text === null) return []
    const day = date === null ? '' : `, ${formatDay(date, language)}`
    return [[{ text: `${organization.name}${day}${colon(language)}`, strong: true }, saidRun(asked, text)]]
  })
}

/** Notes on the governments of the places that it is about: federal money in Quebec (R23, M-30). */
function placeNotes({ asked: { graph, language }, about, seen }: ScenarioItem): readonly Run[] {
  const cell = Object.values(seen.gap?.cell ?? {})
  const places = new Set(
    [...about, ...cell].flatMap((id) =>
      graph.node(id)?.type === 'Jurisdiction' ? [id] : targets(graph, id, 'OPERATES_IN'),
    ),
  )
  return [...places].flatMap((place) =>
    origins(graph, place, 'OPERATES_IN')
      .flatMap((id) => graph.node(id) ?? [])
      .filter((one) => one.type === 'Organization' && one.properties['kind'] === 'government')
      .flatMap((one) => {
        const said = inLanguage(one.properties['note'] as Bilingual | undefined, language)
        return said === undefined ? [] : [said.lang === language ? { text: said.text } : said]
      }),
  )
}

/** What speaks against relying on its records: last known long ago, no source (R39). */
function unknownOf({ asked, about }: ScenarioItem): readonly (readonly Run[])[] {
  return about.flatMap((id) => {
    if (asked.graph.node(id) === undefined) return []
    const words = assuranceWords(presentAssuranceOf(asked, id), asked.t)
    return words.length === 0
      ? []
      : [[nameRun(asked, id), { text: `${colon(asked.language)}${words.join(', ')}` }]]
  })
}

/** The verdict that was given here, with its reason: it is ours (R20). */
function judgedOf({ asked: { t }, judgement }: ScenarioItem): string | null {
  return judgement === null
    ? null
    : t('briefing:verdict', {
        verdict: t(`briefing:verdicts.${judgement.verdict}`),
        reason: judgement.reason,
      })
}
