import { describe, expect, it } from 'vitest'
import { answerOnState, answerQuestion } from '../../../../../shared/contract/answer-question.ts'
import { questions } from '../../../../../shared/contract/questions.ts'
import { toHtml } from '../../../../../shared/briefing/to-html.ts'
import {
  itemSteps,
  newCallSteps,
  noteSteps,
  outcomeSteps,
  reservationSteps,
} from '../../../../../shared/commands/calls/steps.ts'
import { forAudience } from '../../../../../shared/state/audience.ts'
import { create } from '../../../../helpers/commands.ts'
import { question } from '../../../../helpers/ask.ts'
import { newReplica, run } from '../../../../helpers/replicas.ts'

const gap = 'gap:jurisdiction=jurisdiction-on&pillar=pillar-protection'
const evidence = {
  name: { en: 'Protection · Ontario', fr: 'Protection · Ontario' },
  records: ['jurisdiction-on', 'pillar-protection'],
  evidence: ['jurisdiction-on', 'pillar-protection'],
  hash: 'h',
}
const secret = 'What only we think of it'

function map() {
  const one = newReplica('r1')
  run(one, create('Pillar', 'pillar-protection'))
  run(one, create('Jurisdiction', 'jurisdiction-on', { code: 'ON' }))
  run(one, create('Organization', 'ministry', { kind: 'department' }))
  run(one, create('Organization', 'helpers', { kind: 'ngo' }))
  run(one, create('Initiative', 'mine', { handling: 'own' }))
  const participants = [{ organization: 'ministry', standing: 'participates', isCoChair: true }]
  run(one, { do: 'batch', commands: [...newCallSteps('call-a', '2026-06-10', participants)] })
  item(one, 'item-gap', { finding: gap })
  item(one, 'item-own', { handling: 'own' })
  item(one, 'item-open', { records: ['mine', 'ministry'] })
  return one
}
type Map = ReturnType<typeof map>

function item(one: Map, id: string, said: { finding?: string; handling?: string; records?: string[] }) {
  const steps = itemSteps({
    id,
    call: 'call-a',
    order: 1,
    handling: 'fpt',
    text: { en: `Title of ${id}` },
    ...said,
  })
  const done = run(one, { do: 'batch', commands: [...steps] })
  if (typeof done === 'string') throw new Error(done)
}
function room(one: Map, over = {}) {
  const answer = answerOnState('callRoom', one.state, question(over), { id: 'call-a' })
  questions.callRoom.answer.parse(answer)
  return answer
}
function call(one: Map, over = {}) {
  const answer = answerOnState('call', one.state, question(over), { id: 'call-a' })
  questions.call.answer.parse(answer)
  return answer
}
const shown = (one: Map) => room(one)?.items.map((each) => each.id)
const disclose = (one: Map, disclosure: 'shared' | 'acknowledged', reason?: string) =>
  run(one, { do: 'disclose', finding: gap, disclosure, on: '2026-05-20', reason }, evidence)

describe('the shared screen of a call', () => {
  it('[R20] a finding that its jurisdiction has not answered is not there, in no word and no count', () => {
    const one = map()
    expect(shown(one)).toEqual(['item-open'])
    expect(JSON.stringify(room(one))).not.toContain('Title of item-gap')
    disclose(one, 'shared', secret)
    expect(shown(one)).toEqual(['item-open'])
  })

  it('[R20] once it is answered it is, with what was found, and without what a person thinks of it', () => {
    const one = map()
    disclose(one, 'shared', secret)
    disclose(one, 'acknowledged')
    expect(shown(one)).toEqual(['item-gap', 'item-open'])
    expect(room(one)?.items[0]).toMatchObject({
      gap: { id: gap, judgement: null },
      disclosureName: 'Acknowledged',
    })
    expect(JSON.stringify(room(one))).not.toContain(secret)
  })

  it('[R20] a person may show it all the same, and says why; the reason is not on the screen', () => {
    const one = map()
    const override = { override: 'The province asked for it', overriddenBy: 'A. Reader' }
    run(one, { do: 'edit', id: 'item-gap', properties: override })
    expect(room(one)?.items[0]).toMatchObject({ id: 'item-gap', isOverridden: true })
    expect(JSON.stringify(room(one))).not.toContain('The province asked for it')
    expect(call(one)?.items.find((each) => each.id === 'item-gap')).toMatchObject({
      eligibility: 'overridden',
    })
  })

  it('[R28] what is its owner’s alone is not there, neither item nor record', () => {
    const one = map()
    expect(JSON.stringify(room(one))).not.toMatch(/item-own|mine in English/)
    expect(room(one)?.items[0]?.records.map((each) => each.record.id)).toEqual(['ministry'])
    expect(call(one)?.items.find((each) => each.id === 'item-own')?.eligibility).toBe('not-for-all')
  })

  it('[R28] with somebody on the call who is no official only what is public is there', () => {
    const one = map()
    run(one, { do: 'relate', type: 'ATTENDS', from: 'helpers', to: 'call-a' })
    expect(room(one)).toBeNull()
    expect(call(one)).toMatchObject({ audience: 'public' })
    expect(call(one)?.audienceText).toContain('helpers in English')
    run(one, { do: 'edit', id: 'call-a', properties: { handling: 'public' } })
    expect(shown(one)).toEqual([])
  })

  it('[R28] nobody is shown more of a call than they may see of the map', () => {
    const one = map()
    disclose(one, 'shared', secret)
    disclose(one, 'acknowledged')
    expect(room(one, { audience: 'public' })).toBeNull()
    expect(room(one, { audience: 'fpt' })?.items.map((each) => each.id)).toEqual(['item-open'])
  })

  it('[R20] the picture of an item is there with the item, and not before', () => {
    const one = map()
    run(one, create('Organization', 'elsewhere', { kind: 'department', handling: 'own' }))
    run(one, { do: 'relate', type: 'PART_OF', from: 'ministry', to: 'elsewhere' })
    run(one, create('Organization', 'office', { kind: 'department' }))
    run(one, { do: 'relate', type: 'PART_OF', from: 'office', to: 'ministry' })
    const picture = (of: string) =>
      answerOnState('callPicture', one.state, question(), { id: 'call-a', item: of })
    expect(picture('item-open')?.svg).toContain('office in English')
    expect(picture('item-open')?.svg).not.toContain('elsewhere')
    expect(picture('item-gap')).toBeNull()
    expect(picture('item-own')).toBeNull()
    expect(picture('nowhere')).toBeNull()
  })

  it('[R33] agenda and record are made of it: a draft until approved, without what is not on it', () => {
    const one = map()
    const paper = (of: 'agenda' | 'record', language: 'en' | 'fr' = 'en') =>
      answerOnState('callPaper', one.state, question({ language }), { id: 'call-a', kind: of })!
    expect(paper('agenda').banner).toMatch(/^DRAFT · .*Protected A/)
    expect(paper('agenda', 'fr').banner).toMatch(/^ÉBAUCHE · .*Protégé A/)
    const html = toHtml([paper('agenda'), paper('agenda', 'fr')])
    expect(html).toContain('Title of item-open')
    expect(html).toContain('Co-chair')
    expect(html).not.toMatch(/Title of item-gap|Title of item-own/)
    for (const stage of ['co-chairs', 'circulated', 'approved'])
      run(one, { do: 'edit', id: 'call-a', properties: { stage } })
    expect(paper('agenda').banner).not.toContain('DRAFT')
    expect(paper('record').banner).toContain('DRAFT')
  })

  it('[R34] the record says outcomes and reservations in their words, and names no speaker', () => {
    const one = map()
    const said = { text: 'Agreed to compare', language: 'en' } as const
    const outcome = { item: 'item-open', kind: 'consensus', handling: 'fpt', said } as const
    run(one, { do: 'batch', commands: [...outcomeSteps('outcome-a', outcome)] })
    const reserve = reservationSteps(
      { id: 'outcome-a', kind: 'consensus' },
      'ministry',
      { ...said, text: 'Not yet' },
      '2026-06-10',
    )
    run(one, { do: 'batch', commands: [...reserve] })
    const html = toHtml([
      answerOnState('callPaper', one.state, question(), { id: 'call-a', kind: 'record' })!,
    ])
    expect(html).toContain('Consensus with reservation.')
    expect(html).toContain('Agreed to compare')
    expect(html).toContain('Reservation of ministry in English. </strong>Not yet')
    expect(html).toContain('Views expressed are not attributed.')
    expect(html).not.toContain('Author of r1')
  })

  it('[W5] it is there in French', () => {
    const one = map()
    expect(room(one, { language: 'fr' })?.call.name).toBe('Appel FPT du 10 juin 2026')
  })
})

describe('disclosure of a finding', () => {
  it('[R20] goes from shared to answered, with the day and with whom, at the verdict of who says so', () => {
    const one = map()
    expect(disclose(one, 'acknowledged', secret)).toBe('disclosure-not-next')
    expect(disclose(one, 'shared')).toBe('disclosure-needs-reason')
    expect(disclose(one, 'shared', secret)).toBeTypeOf('object')
    const [judgement] = [...forAudience(one.state, 'own').nodes.values()].filter(
      (each) => each.type === 'Judgement',
    )
    expect(judgement?.properties).toMatchObject({
      verdict: 'to-raise',
      reason: secret,
      disclosure: 'shared',
      disclosedOn: '2026-05-20',
      handling: 'own',
    })
    expect(disclose(one, 'acknowledged')).toBeTypeOf('object')
    expect(disclose(one, 'shared')).toBe('disclosure-not-next')
  })

  it('[R20] an unknown finding is refused', () => {
    const one = map()
    expect(
      run(one, { do: 'disclose', finding: 'gap:x=y', disclosure: 'shared', on: '2026-05-20', reason: 'x' }),
    ).toBe('finding-unknown')
  })
})

describe('after a call', () => {
  it('[CA5] the outcome of an item shows at its finding and at its records', () => {
    const one = map()
    for (const id of ['item-gap', 'item-open']) {
      const outcome = {
        item: id,
        kind: 'noted',
        handling: 'fpt',
        said: { text: 'Seen', language: 'en' },
      } as const
      run(one, { do: 'batch', commands: [...outcomeSteps(`outcome-${id}`, outcome)] })
    }
    const touched = (of: string) =>
      answerQuestion('touched', forAudience(one.state, 'own'), question(), { of }).flatMap((each) =>
        each.outcomes.map((outcome) => outcome.text?.text),
      )
    expect(touched(gap)).toEqual(['Seen'])
    expect(touched('ministry')).toEqual(['Seen'])
    expect(touched('helpers')).toEqual([])
  })

  it('[R32] the notes are offered for purging once the record is approved, also those that were taken away', () => {
    const one = map()
    const note = (id: string, text: string, isThere = false) =>
      run(one, {
        do: 'batch',
        commands: [...noteSteps({ id, isThere, of: 'item-open', handling: 'fpt' }, { text, language: 'en' })],
      })
    note('note-a', 'Somebody said')
    note('note-b', 'Gone since')
    note('note-b', '', true)
    expect(call(one)?.toPurge).toEqual([])
    run(one, { do: 'batch', commands: [...newCallSteps('call-b', '2026-09-09', [])] })
    for (const stage of ['co-chairs', 'circulated', 'approved', 'held', 'record-drafted', 'record-approved'])
      expect(run(one, { do: 'edit', id: 'call-a', properties: { stage } }), stage).toBeTypeOf('object')
    expect(call(one)?.toPurge).toEqual(['note-a', 'note-b'])
    expect(call(one, { audience: 'fpt' })?.toPurge).toEqual([])
  })

  it('[CA6] an item whose record is gone stays, and says so', () => {
    const one = map()
    run(one, { do: 'remove', id: 'jurisdiction-on' })
    expect(call(one)?.items.find((each) => each.id === 'item-gap')).toMatchObject({
      finding: { isGone: true },
    })
  })
})
