import type { BatchStep } from '../../commands/command.ts'
import { decide } from '../../commands/decide.ts'
import type { Plan } from '../../commands/plan.ts'
import type { MapState } from '../../state/map-state.ts'
import { headsOf } from '../../state/record-state.ts'
import { scratchOf, tryDrafts } from '../../state/scratch.ts'
import type { Asked } from '../asked.ts'
import { named } from '../names.ts'
import type { FieldChangeView } from '../shapes/history.ts'
import type { PreviewView } from '../shapes/grid.ts'
import type { PastValue } from './changes.ts'
import { presentChange } from './past-words.ts'
import { nobody, tieStep, type Tie } from './preview-tie.ts'

type Step = PreviewView['steps'][number]

/**
 * What commands would do to the map as it is now, each on what those before it left: from what to what in words, or why
 * it is refused. One that is refused is passed over, so that the others can be done without it. Nothing is written.
 *
 * Cost: a copy of the state (10 ms for 70,000 records) and that of the commands.
 */
export function presentPreview(
  asked: Asked,
  state: MapState,
  { commands, type }: { readonly commands: readonly BatchStep[]; readonly type?: string | undefined },
): PreviewView {
  const scratch = scratchOf(state)
  return { steps: commands.map((command) => stepOf(asked, scratch, command, type)) }
}

function stepOf(asked: Asked, scratch: MapState, command: BatchStep, seenFrom: string | undefined): Step {
  if (command.do === 'relate' || command.do === 'unrelate') return tieStep(asked, scratch, command, seenFrom)
  const plan = decide(scratch, command, nobody)
  if (!plan.ok) {
    const { code, params } = plan.refusal
    return { record: recordOf(asked, command), effect: 'refused', changes: [], refusal: { code, params } }
  }
  const changes = changesOf(asked, scratch, plan.value)
  tryDrafts(scratch, plan.value.drafts)
  return { record: recordOf(asked, command), effect: effectOf(command, plan.value), changes, refusal: null }
}

function effectOf({ do: action }: BatchStep, { drafts }: Plan): Step['effect'] {
  if (drafts.length === 0) return 'none'
  if (action === 'create' || action === 'restore') return 'create'
  return action === 'remove' ? 'remove' : 'change'
}

/** The fields of the record that would be another than they are; that it comes or goes is the effect. */
function changesOf(asked: Asked, scratch: MapState, { drafts, ids: [about] }: Plan): FieldChangeView[] {
  return drafts.flatMap(({ writes }) =>
    writes.flatMap(({ record, type, field, value }) => {
      if (record !== about || field === 'exists') return []
      const before = scratch.records.get(record)
      const from = before === undefined ? null : (headsOf(before, field)[0]?.value ?? null)
      if (JSON.stringify(from) === JSON.stringify(value)) return []
      return [presentChange(asked, { record, type, field, from: pastOf(from), to: pastOf(value) })]
    }),
  )
}

function pastOf(value: unknown): PastValue {
  return value === null || value === undefined ? { state: 'none' } : { state: 'value', value }
}

/** The record of a command by its name; one that it makes by the name that it gives. */
function recordOf({ graph, language }: Asked, command: Exclude<BatchStep, Tie>): Step['record'] {
  if (command.do !== 'create') {
    const id = command.do === 'merge' ? command.keep : command.id
    return named(graph, id, language)
  }
  const { id = nobody.newId(), type, properties } = command
  for (const property of ['name', 'text'])
    for (const lang of language === 'en' ? (['en', 'fr'] as const) : (['fr', 'en'] as const)) {
      const words = (properties[property] as Readonly<Record<string, unknown>> | undefined)?.[lang]
      if (typeof words === 'string') return { id, type, name: words, lang }
    }
  return { id, type, name: id, lang: language }
}
