import { relationshipType } from '../../../graph-schema/registry.ts'
import type { BatchStep } from '../../commands/command.ts'
import type { CommandContext } from '../../commands/context.ts'
import { decide } from '../../commands/decide.ts'
import type { MapState } from '../../state/map-state.ts'
import { tryDrafts } from '../../state/scratch.ts'
import type { Asked } from '../asked.ts'
import { nameOf, named } from '../names.ts'
import type { Named } from '../shapes/common.ts'
import type { PastValueView } from '../shapes/history.ts'
import type { PreviewView } from '../shapes/grid.ts'

export type Tie = Extract<BatchStep, { do: 'relate' | 'unrelate' }>
type Step = PreviewView['steps'][number]

/** Only what is asked for is looked at: no id is made, nobody writes. */
export const nobody: CommandContext = {
  newId: () => 'preview',
  at: '',
  author: { name: '', organization: null },
  defaultHandling: 'own',
}

/**
 * What a relationship that comes or goes is to the record at its end of type `seenFrom` (where it leads from, if both ends
 * or none are): the other end under the words of that direction. One that stands already is no refusal.
 */
export function tieStep(asked: Asked, scratch: MapState, command: Tie, seenFrom: string | undefined): Step {
  const ends = command.do === 'relate' ? command : scratch.relationships.get(command.id)
  const plan = decide(scratch, command, nobody)
  const nameIn = (id: string): Named => nameNow(asked, scratch, id)
  const isFromOther =
    ends !== undefined &&
    scratch.nodes.get(ends.from)?.type !== seenFrom &&
    scratch.nodes.get(ends.to)?.type === seenFrom
  const id = ends === undefined ? (command as { id: string }).id : isFromOther ? ends.to : ends.from
  const record = nameIn(id)
  if (!plan.ok) {
    const { code, params } = plan.refusal
    const named = Object.entries(params).map(
      ([key, value]) => [key, scratch.nodes.has(String(value)) ? nameIn(String(value)).name : value] as const,
    )
    return code === 'ends-joined'
      ? { record, effect: 'there', changes: [], refusal: null }
      : { record, effect: 'refused', changes: [], refusal: { code, params: Object.fromEntries(named) } }
  }
  tryDrafts(scratch, plan.value.drafts)
  const isNew = command.do === 'relate'
  const { label, inverse } = relationshipType(ends!.type)!
  const other = nameIn(isFromOther ? ends.from : ends!.to)
  const there: PastValueView = { state: 'value', text: other.name, lang: other.lang }
  const none: PastValueView = { state: 'none', text: asked.t('history:value.none'), lang: null }
  return {
    record,
    effect: isNew ? 'joined' : 'parted',
    changes: [
      {
        record: id,
        field: ends!.type,
        label: (isFromOther ? inverse : label)[asked.language],
        from: isNew ? none : there,
        to: isNew ? there : none,
      },
    ],
    refusal: null,
  }
}

/** Also of a record that a command before this one makes. */
function nameNow({ graph, language }: Asked, scratch: MapState, id: string): Named {
  const made = graph.node(id) === undefined ? scratch.nodes.get(id) : undefined
  if (made === undefined) return named(graph, id, language)
  const { text, lang } = nameOf(made, language)
  return { id, type: made.type, name: text, lang }
}
