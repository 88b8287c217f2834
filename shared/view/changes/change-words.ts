import { formatDay, formatDayOf } from '../../language/format.ts'
import { cellOf } from '../../analysis/cell.ts'
import { pairRecords } from '../../analysis/pair-records.ts'
import type { Changes } from '../../analysis/changes/changes.ts'
import type { ChangeAxis } from '../../analysis/changes/crossings.ts'
import type { Asked } from '../asked.ts'
import { named as nameOn, typeName } from '../names.ts'
import { presentReplies } from '../present-evidence.ts'
import { cellName } from '../present-gaps.ts'
import { nameOfPoint } from '../present-points.ts'
import type { ChangeRow } from '../shapes/changes.ts'
import type { Named } from '../shapes/common.ts'
import { toneOfMark, type ChangeMark } from './change-marks.ts'

/** What an audience may hear of the difference of two maps. */
export type Compared = {
  /** The later point, in whose words all is told. */
  readonly asked: Asked
  readonly before: Asked
  readonly changes: Changes
  /** True for a record that the audience does not see any more, though it is on the map: it is told by its id alone. */
  readonly isWithheld: (id: string) => boolean
}

/** The days that sentences name: in force since and until, and from when on something counts as recorded since. */
export function daysOf({ asked: { context, language }, before }: Compared): Record<string, string> {
  return {
    since: formatDay(before.context.asOf, language),
    until: formatDay(context.asOf, language),
    known: formatDayOf(before.knownAt ?? '', language),
  }
}

/** A record by its name now, or, where it is gone, by the one it had. */
export function nameAtEither({ asked, before, isWithheld }: Compared, id: string): Named {
  const { graph, language, context } = asked
  if (graph.node(id) !== undefined) return nameOn(graph, id, language, context.asOf)
  if (isWithheld(id)) return { id, type: 'unknown', name: id, lang: language }
  return nameOn(before.graph, id, language, before.context.asOf)
}

type Said = {
  readonly mark: ChangeMark
  readonly axis: ChangeAxis
  readonly why: readonly string[]
  readonly fields?: ChangeRow['fields']
}

/** A record that differs, as a row. */
export function rowOfRecord(compared: Compared, id: string, said: Said): ChangeRow {
  const { asked } = compared
  const { type, name, lang } = nameAtEither(compared, id)
  return {
    id,
    ...wordsOf(asked, said),
    typeName: type === 'unknown' ? asked.t('changes:typed.unknown') : typeName(type, asked.language),
    name,
    lang,
    replies: null,
    isThere: asked.graph.node(id) !== undefined,
  }
}

/** A finding that differs, as a row; `isThere` where it holds at the later point. */
export function rowOfFinding(compared: Compared, id: string, said: Said): ChangeRow {
  const { asked, changes } = compared
  const { now } = changes.held
  const kind = id.startsWith('gap:') ? 'gap' : id.startsWith('overlap:') ? 'overlap' : 'point'
  return {
    id,
    ...wordsOf(asked, said),
    typeName: asked.t(`changes:typed.${kind}`),
    name: nameOfFinding(compared, id),
    lang: asked.language,
    replies: presentReplies(asked, id, basisOf(changes, id)),
    isThere: kind === 'gap' || now.overlaps.has(id) || now.points.has(id),
  }
}

/** What a finding rests on, to which somebody may have replied. */
function basisOf({ held: { now, then } }: Changes, id: string): readonly string[] {
  const gap = now.gaps.get(id) ?? then.gaps.get(id)
  const point = now.points.get(id) ?? then.points.get(id)
  return gap?.found.needs.map((need) => need.id) ?? point?.basis ?? []
}

function wordsOf({ t }: Asked, { mark, axis, why, fields = [] }: Said) {
  return {
    mark,
    markName: t(`changes:mark.${mark}`),
    tone: toneOfMark(mark),
    axis,
    axisName: t(`changes:axis.${axis}`),
    why: why.filter((one) => one !== '').join(' '),
    fields: [...fields],
  }
}

function nameOfFinding(compared: Compared, id: string): string {
  const { asked, before, changes } = compared
  const cell = cellOf(id)
  if (cell !== undefined) return cellName(asked, cell)
  const { now, then } = changes.held
  const point = now.points.get(id) ?? then.points.get(id)
  const sides = pairRecords(id)
  const named = [...sides, ...(point?.basis ?? []), String(point?.params['topic'] ?? '')]
  if (point === undefined || named.some((one) => compared.isWithheld(one)))
    return sides.map((one) => nameAtEither(compared, one).name).join(' · ')
  return nameOfPoint(now.points.has(id) ? asked : before, point)
}

/** How something came to differ: it came about between the days, or it was recorded since. */
export function bySentence(compared: Compared, change: 'new' | 'gone' | 'turned', axis: ChangeAxis): string {
  const days = daysOf(compared)
  const isSame = axis === 'recorded' && change !== 'turned' && days['known'] === days['since']
  return compared.asked.t(`changes:why.${change}-${axis}${isSame ? '-same' : ''}`, days)
}
