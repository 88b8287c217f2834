import { relate } from '../helpers/commands.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mapKinds, type DocumentAsked } from '../../shared/briefing/kinds.ts'
import { toHtml } from '../../shared/briefing/to-html.ts'
import type { BriefingDocument } from '../../shared/briefing/document.ts'
import type { DecidableCommand } from '../../shared/commands/decide.ts'
import { itemSteps, newCallSteps, scenarioNoteSteps } from '../../shared/commands/calls/steps.ts'
import { answerOnState, answerQuestion } from '../../shared/contract/answer-question.ts'
import { forAudience } from '../../shared/state/audience.ts'
import { question } from '../helpers/ask.ts'
import { holds } from '../helpers/property.ts'
import { newReplica, run, type Replica } from '../helpers/replicas.ts'

/** Words that nothing but a record for own use holds. */
const planted = /Zwiebelfisch\w*/

const gap = 'gap:jurisdiction=jurisdiction-on&pillar=pillar-protection'
const plans = ['plan-on', 'plan-ca']
const open = { handling: 'public' }

const create = (type: string, id: string, properties: Record<string, unknown>): DecidableCommand => ({
  do: 'create',
  type,
  id,
  properties: { name: { en: `${id} in English`, fr: `${id} en français` }, ...properties },
})
const plan = (id: string): DecidableCommand =>
  create('Strategy', id, {
    ...open,
    status: 'in-force',
    period: { start: '2024-04-01', end: null, ongoing: true },
  })
const measure = (id: string, of: string): readonly DecidableCommand[] => [
  create('Service', id, open),
  relate('PART_OF', id, of),
  ...['jurisdiction-on'].map((place) => relate('OPERATES_IN', id, place)),
  relate('ADVANCES', id, 'pillar-protection'),
  relate('DOES', id, 'activity-hotline'),
  relate('CITES', id, 'source-a', { locator: 'p. 1' }),
]

/** What everybody sees: two strategies with like measures, a finding, a call with a gap that was answered. */
const base: readonly DecidableCommand[] = [
  create('Pillar', 'pillar-protection', open),
  create('Jurisdiction', 'jurisdiction-on', { ...open, code: 'ON' }),
  create('Jurisdiction', 'jurisdiction-ca', { ...open, code: 'CA' }),
  create('Activity', 'activity-hotline', { ...open, usualPillar: 'pillar-protection' }),
  create('Source', 'source-a', { ...open, date: { date: '2026-01-01' }, grade: 'evaluation' }),
  create('Organization', 'ministry', { ...open, kind: 'government' }),
  relate('OPERATES_IN', 'ministry', 'jurisdiction-on'),
  plan('plan-on'),
  relate('OPERATES_IN', 'plan-on', 'jurisdiction-on'),
  plan('plan-ca'),
  relate('OPERATES_IN', 'plan-ca', 'jurisdiction-ca'),
  ...measure('line-on', 'plan-on'),
  ...measure('line-ca', 'plan-ca'),
  create('Finding', 'finding-a', { ...open, kind: 'gap', date: { date: '2026-01-01' } }),
  relate('ABOUT', 'finding-a', 'jurisdiction-on'),
  relate('ABOUT', 'finding-a', 'pillar-protection'),
  relate('CITES', 'finding-a', 'source-a', { locator: 'p. 2' }),
  {
    do: 'batch',
    commands: [
      ...newCallSteps('call-a', '2026-06-10', [
        { organization: 'ministry', standing: 'participates', isCoChair: true },
      ]),
    ],
  },
  ...['item-gap', 'item-record'].map((id, i): DecidableCommand => ({
    do: 'batch',
    commands: [
      ...itemSteps({
        id,
        call: 'call-a',
        order: i + 1,
        handling: 'fpt',
        text: { en: `Title of ${id}` },
        finding: id === 'item-gap' ? gap : null,
        records: id === 'item-gap' ? [] : ['line-on'],
      }),
    ],
  })),
]

/** Records for own use, each as it hangs on what everybody sees; `n` makes its words its own. */
const own: readonly ((n: number) => readonly DecidableCommand[])[] = [
  (n) => [
    { do: 'batch', commands: [...scenarioNoteSteps(`x${n}`, n % 2 === 0 ? 'item-gap' : 'item-record')] },
    {
      do: 'edit',
      id: `x${n}`,
      properties: { considerations: said(n), position: said(n), speakingPoints: said(n) },
    },
  ],
  (n) => [mine('Service', n), ...hang(n, 'plan-on'), relate('ADVANCES', `x${n}`, 'pillar-protection')],
  (n) => [mine('Commitment', n, { status: 'unknown' }), relate('PART_OF', `x${n}`, 'plan-on')],
  (n) => [
    mine('Strategy', n, { status: 'in-force', scope: said(n) }),
    relate('OPERATES_IN', `x${n}`, 'jurisdiction-on'),
    relate('SUCCEEDED_BY', `x${n}`, 'plan-on', { kind: 'replaced' }),
  ],
  (n) => [
    mine('Organization', n, { kind: 'government', note: said(n) }),
    relate('OPERATES_IN', `x${n}`, 'jurisdiction-on'),
    relate('LEADS', `x${n}`, 'line-on'),
    relate('ATTENDS', `x${n}`, 'call-a'),
  ],
  (n) => [
    mine('Finding', n, { kind: 'gap', date: { date: '2026-02-01' } }),
    relate('ABOUT', `x${n}`, 'jurisdiction-on'),
    relate('ABOUT', `x${n}`, 'pillar-protection'),
    relate('CITES', `x${n}`, 'source-a', { locator: 'p. 3' }),
  ],
  (n) => [
    mine('Interaction', n, { kind: 'interaction' }),
    relate('ACTS', `x${n}`, 'plan-on', { role: 'source' }),
    relate('ACTS', `x${n}`, 'plan-ca', { role: 'target' }),
  ],
  (n) => [mine('Outcome', n, { kind: 'noted', text: said(n) }), relate('CAME_OF', `x${n}`, 'item-record')],
  (n) => [
    mine('Action', n, { status: 'offered', text: said(n) }),
    relate('CAME_OF', `x${n}`, 'item-record'),
    relate('OFFERS', 'ministry', `x${n}`),
  ],
  (n) => [mine('Note', n, { text: said(n) }), relate('CAME_OF', `x${n}`, 'item-record')],
  (n) => [mine('Instrument', n, { kind: 'agreement' }), relate('RELATED_TO', `x${n}`, 'jurisdiction-on')],
  (n) => [
    mine('Position', n, { stance: 'supports', text: said(n) }),
    relate('ABOUT', `x${n}`, 'line-on'),
    relate('TAKES', 'ministry', `x${n}`),
  ],
  (n) => [
    mine('Source', n, { grade: 'evaluation' }),
    relate('CITES', 'line-on', `x${n}`, { locator: word(n) }),
  ],
  (n) => [
    mine('Allocation', n, { amount: 1_000_000 + n, currency: 'CAD', per: 'total', basis: 'announced' }),
    relate('PAYS_TO', `x${n}`, 'line-on'),
  ],
  (n) => [mine('Judgement', n, { finding: gap, verdict: 'to-raise', reason: word(n) })],
  (n) => [
    mine('AgendaItem', n, { text: said(n), order: 9, status: 'proposed', reason: said(n) }),
    relate('RAISED_AT', `x${n}`, 'call-a'),
  ],
]

const word = (n: number) => `Zwiebelfisch${n}`
const said = (n: number) => ({ en: `${word(n)} in English`, fr: `${word(n)} en français` })
const mine = (type: string, n: number, more = {}): DecidableCommand =>
  create(type, `x${n}`, { name: said(n), description: said(n), handling: 'own', ...more })
const hang = (n: number, of: string): readonly DecidableCommand[] => [
  relate('PART_OF', `x${n}`, of),
  relate('OPERATES_IN', `x${n}`, 'jurisdiction-on'),
  relate('DOES', `x${n}`, 'activity-hotline'),
]

function mapWith(chosen: readonly number[]): Replica {
  const one = newReplica('r1')
  const steps = [...base, ...chosen.flatMap((which, n) => own[which]!(n))]
  for (const step of steps) {
    const done = run(one, step)
    if (typeof done === 'string') throw new Error(`${JSON.stringify(step)}: ${done}`)
  }
  return one
}

const subjects: Readonly<Record<(typeof mapKinds)[number], Partial<DocumentAsked>>> = {
  briefing: {},
  jurisdiction: { of: ['jurisdiction-on'] },
  comparison: {
    of: plans,
    sections: ['strategies', 'differences', 'rows', 'only', 'butOne', 'points', 'picture', 'ours', 'shared'],
  },
}

/** Every document that may be shared, for an audience and in a language. */
function shared({ state }: Replica, audience: string, language: 'en' | 'fr'): readonly BriefingDocument[] {
  const asked = question({ audience, language })
  const ofMap = mapKinds.map((kind) =>
    answerQuestion('document', forAudience(state, audience), asked, {
      ...subjects[kind],
      kind,
      length: 'full',
    }),
  )
  const ofCall = (['package', 'agenda', 'record'] as const).map((kind) =>
    answerOnState('callPaper', state, asked, { kind, id: 'call-a', length: 'full' }),
  )
  return [...ofMap, ...ofCall].filter((one) => one !== null)
}

const note = ({ state }: Replica) =>
  toHtml([answerOnState('callPaper', state, question(), { kind: 'scenario', id: 'call-a' })!])

describe('documents that are shared', () => {
  it('[R29] [R28] no byte of one holds a word of a record for own use, whatever it hangs on', () =>
    holds(
      fc.tuple(
        fc.array(fc.nat(own.length - 1), { minLength: 1, maxLength: 8 }),
        fc.constantFrom('public', 'fpt', 'ministry', 'jurisdiction-on'),
        fc.constantFrom('en' as const, 'fr' as const),
      ),
      ([chosen, audience, language]) => {
        const documents = shared(mapWith(chosen), audience, language)
        expect(documents.length).toBeGreaterThanOrEqual(mapKinds.length)
        for (const document of documents) expect(planted.exec(toHtml([document]))?.[0]).toBeUndefined()
      },
      25,
      undefined,
      own.map((_, i): [number[], 'fpt', 'en'] => [[i, i], 'fpt', 'en']),
    ))

  it('[R29] the papers of a call hold none either when its owner asks for them', () =>
    holds(
      fc.array(fc.nat(own.length - 1), { minLength: 1, maxLength: 8 }),
      (chosen) => {
        const { state } = mapWith(chosen)
        for (const kind of ['package', 'agenda', 'record'] as const) {
          const paper = answerOnState('callPaper', state, question(), { kind, id: 'call-a', length: 'full' })
          expect(paper).not.toBeNull()
          expect(planted.exec(toHtml([paper!]))?.[0]).toBeUndefined()
        }
      },
      25,
    ))

  it('[R29] the words are there to be found: the internal note and the owner’s own documents hold them', () => {
    expect(note(mapWith([0]))).toMatch(planted)
    const all = mapWith(own.map((_, i) => i))
    const found = new Set(
      [
        ...mapKinds.map((kind) =>
          toHtml([
            answerQuestion('document', forAudience(all.state, 'own'), question(), {
              ...subjects[kind],
              kind,
              length: 'full',
            })!,
          ]),
        ),
        note(all),
      ].flatMap((html) => [...html.matchAll(/Zwiebelfisch(\d+)/g)].map((one) => Number(one[1]))),
    )
    // a note that is taken in a call is in no document of anybody (R32)
    const notes = own.findIndex((make) => make(0).some((step) => 'type' in step && step.type === 'Note'))
    expect(own.map((_, i) => i).filter((i) => !found.has(i))).toEqual([notes])
  })
})
