import { describe, expect, it } from 'vitest'
import { questions } from '../../../../shared/contract/questions.ts'
import { answerOnState } from '../../../../shared/contract/answer-question.ts'
import { checkAsked } from '../../../../shared/contract/document-question.ts'
import type { BriefingDocument } from '../../../../shared/briefing/document.ts'
import type { Parameters } from '../../../../shared/contract/questions.ts'
import type { DecidableCommand } from '../../../../shared/commands/decide.ts'
import {
  itemSteps,
  newCallSteps,
  outcomeSteps,
  scenarioNoteSteps,
} from '../../../../shared/commands/calls/steps.ts'
import { forAudience } from '../../../../shared/state/audience.ts'
import type { Question } from '../../../../shared/view/shapes/question.ts'
import { question } from '../../../helpers/ask.ts'
import { create, relate } from '../../../helpers/commands.ts'
import { allRuns, allText, headings, under } from '../../../helpers/document-text.ts'
import { newReplica, run, writeFields, type Replica } from '../../../helpers/replicas.ts'

const gap = 'gap:jurisdiction=jurisdiction-on&pillar=pillar-protection'

const item = (call: string, id: string, order: number, said = {}): DecidableCommand => ({
  do: 'batch',
  commands: [...itemSteps({ id, call, order, handling: 'fpt', text: { en: `Title of ${id}` }, ...said })],
})

/** A call after one that was held, with an item on a gap, one on a record, and a note on the first. */
function map(): Replica {
  const one = newReplica('r1')
  const steps: readonly DecidableCommand[] = [
    create('Pillar', 'pillar-protection'),
    create('Jurisdiction', 'jurisdiction-on', { code: 'ON' }),
    create('Jurisdiction', 'jurisdiction-qc', { code: 'QC' }),
    create('Source', 'source-a', { date: { date: '2026-01-01' }, grade: 'evaluation' }),
    create('Finding', 'finding-a', { kind: 'gap', date: { date: '2026-01-01' } }),
    relate('ABOUT', 'finding-a', 'jurisdiction-on'),
    relate('ABOUT', 'finding-a', 'pillar-protection'),
    relate('CITES', 'finding-a', 'source-a', { locator: 'p. 3' }),
    create('Organization', 'qc-gov', {
      kind: 'government',
      note: { en: 'Money there may need leave (M-30).' },
    }),
    relate('OPERATES_IN', 'qc-gov', 'jurisdiction-qc'),
    create('Organization', 'on-gov', { kind: 'government' }),
    create('Service', 'mine', { handling: 'own' }),
    relate('OPERATES_IN', 'mine', 'jurisdiction-qc'),
    create('Position', 'position-a', { text: { en: 'In our own words.' }, stance: 'supports' }),
    relate('ABOUT', 'position-a', 'mine'),
    relate('TAKES', 'on-gov', 'position-a'),
    { do: 'batch', commands: [...newCallSteps('call-old', '2026-02-10', [])] },
    item('call-old', 'item-old', 1, { finding: gap }),
    {
      do: 'batch',
      commands: [
        ...outcomeSteps('out-old', {
          item: 'item-old',
          kind: 'consensus',
          handling: 'fpt',
          said: { text: 'Beds are counted.', language: 'en' },
        }),
      ],
    },
    create('Action', 'action-old', { handling: 'fpt', status: 'offered', due: '2026-09-01' }),
    relate('CAME_OF', 'action-old', 'item-old'),
    relate('OFFERS', 'on-gov', 'action-old'),
    {
      do: 'batch',
      commands: [
        ...newCallSteps('call-a', '2027-03-31', [
          { organization: 'qc-gov', standing: 'observes', isCoChair: false },
          { organization: 'on-gov', standing: 'participates', isCoChair: true },
        ]),
      ],
    },
    item('call-a', 'item-gap', 1, { finding: gap }),
    item('call-a', 'item-mine', 2, { records: ['mine'] }),
    item('call-a', 'item-dropped', 3),
    { do: 'edit', id: 'item-dropped', properties: { status: 'dropped' } },
    { do: 'batch', commands: [...scenarioNoteSteps('note-a', 'item-gap')] },
    {
      do: 'edit',
      id: 'note-a',
      properties: {
        considerations: { en: 'Elections are near.\nMoney is short.', fr: 'Des élections approchent.' },
        speakingPoints: { en: 'We thank Ontario.\nWe ask for a count.' },
      },
    },
  ]
  for (const step of steps) {
    const done = run(one, step)
    if (typeof done === 'string') throw new Error(`${JSON.stringify(step)}: ${done}`)
  }
  return one
}

const paper = (one: Replica, over: Partial<Question> = {}, more: Partial<Parameters<'callPaper'>> = {}) => {
  const parameters = { kind: 'scenario' as const, id: 'call-a', ...more }
  const answer = answerOnState('callPaper', one.state, question(over), parameters)
  questions.callPaper.answer.parse(answer)
  return answer
}
const note = (one: Replica, over: Partial<Question> = {}): BriefingDocument => paper(one, over)!

describe('the scenario note', () => {
  it('[R29] has for each item that was not dropped its six headings', () => {
    const document = note(map())
    expect(headings(document, 2)).toEqual(['The call', '1. Title of item-gap', '2. Title of item-mine'])
    expect(headings(document, 3).slice(0, 6)).toEqual([
      'Issue',
      'Background',
      'Status',
      'Considerations',
      'Recommended position',
      'Speaking points',
    ])
    expect(headings(note(map(), { language: 'fr' }), 3)).toHaveLength(12)
  })

  it('[R35] [R23] begins with the calendar of the call and who observes', () => {
    const lines = under(note(map()), 'The call').join('\n')
    expect(lines).toContain('The fiscal year ends on March 31, 2027.')
    expect(lines).toContain(
      'qc-gov in English · Quebec · Observes'.replace('Quebec', 'jurisdiction-qc in English'),
    )
    expect(lines).not.toContain('on-gov')
  })

  it('tells why it is raised with sources, what came of it before, how far it has travelled, who offered what', () => {
    const document = note(map())
    const text = under(document, '1. Title of item-gap').join('\n')
    expect(text).toContain('“finding-a in English”')
    expect(document.footnotes[0]!.runs.map((one) => one.text).join('')).toContain('source-a in English. p. 3')
    expect(text).toContain(
      'F/P/T call of February 10, 2026, record not approved yet: Consensus. Beds are counted.',
    )
    expect(text).toMatch(/Internal\..*its jurisdiction has not seen the finding/)
    expect(text).toContain('No reply is recorded yet.')
    expect(text).toContain('action-old in English (Offered · on-gov in English · Due: September 1, 2026)')
    expect(text).toMatch(/Who can act: .*table\./)
  })

  it('[R23] [R22] holds records for own use, the notes on their government, and positions in their words', () => {
    const text = under(note(map()), '2. Title of item-mine').join('\n')
    expect(text).toContain('mine in English (Service)')
    expect(text).toContain('Money there may need leave (M-30).')
    expect(text).toContain('on-gov in English: In our own words.')
    expect(text).toContain('What is not known well')
  })

  it('[R20] tells our own verdict with its reason', () => {
    const one = map()
    const said = create('Judgement', 'judged', {
      finding: gap,
      verdict: 'to-raise',
      reason: 'Ours alone.',
      handling: 'own',
    })
    expect(typeof run(one, said)).not.toBe('string')
    expect(allText(note(one))).toContain('Ours alone.')
  })

  it('prints what we wrote, a line a paragraph or a point; what nobody wrote is said and counted', () => {
    const document = note(map())
    const lines = under(document, '1. Title of item-gap')
    expect(lines).toEqual(
      expect.arrayContaining(['Elections are near.', 'Money is short.', 'We ask for a count.']),
    )
    expect(lines[lines.indexOf('Recommended position') + 1]).toBe('Nobody has written this yet.')
    expect(allText(document).match(/Nobody has written this yet\./g)).toHaveLength(4)
    expect(allText(document)).toContain('Of 6 headings that are for us to write, 4 are empty.')
  })

  it('[R37] falls back on the other language, marked and counted', () => {
    const french = note(map(), { language: 'fr' })
    expect(allRuns(french)).toContainEqual(expect.objectContaining({ text: 'We thank Ontario.', lang: 'en' }))
    expect(allText(french)).toContain('Des élections approchent.')
    expect(allText(french)).toMatch(/\d+ noms ou passages figurent en anglais/)
  })

  it('[R29] says on every page that it is for own use, in both languages', () => {
    expect(note(map()).watermark).toBe('OWN USE / USAGE INTERNE')
    expect(note(map(), { language: 'fr' }).watermark).toBe('USAGE INTERNE / OWN USE')
    expect(note(map()).banner).toMatch(/own use; not to be shared.*Protected A/)
  })

  it('[DO1] has the headings that are asked for', () => {
    const document = paper(map(), {}, { sections: ['speaking', 'issue'] })!
    expect(headings(document, 3)).toEqual(['Speaking points', 'Issue', 'Speaking points', 'Issue'])
  })

  it('[R29] is for nobody but the owner of the map: refused in words, and no answer to anybody else', () => {
    const asked = { kind: 'scenario' as const, of: ['call-a'] }
    expect(checkAsked(asked, 'own').ok).toBe(true)
    for (const audience of ['fpt', 'public', 'on-gov']) {
      expect(checkAsked(asked, audience)).toMatchObject({ refusal: { code: 'scenario-own-only' } })
      expect(paper(map(), { audience })).toBeNull()
    }
    expect(paper(map(), {}, { id: 'mine' })).toBeNull()
  })
})

describe('a scenario note on the map', () => {
  it('[R29] is made for own use, whatever the map’s default, and comes back by undo', () => {
    const one = map()
    const call = answerOnState('call', one.state, question(), { id: 'call-a' })
    expect(call?.items[0]?.ours).toEqual({
      id: 'note-a',
      considerations: { en: 'Elections are near.\nMoney is short.', fr: 'Des élections approchent.' },
      position: {},
      speakingPoints: { en: 'We thank Ontario.\nWe ask for a count.' },
    })
    expect(call?.items[1]?.ours).toBeNull()
    run(one, create('ScenarioNote', 'bare', { handling: undefined }))
    expect(one.state.nodes.get('bare')?.properties['handling']).toBe('own')
    run(one, { do: 'undo' })
    run(one, { do: 'undo' })
    const before = answerOnState('call', one.state, question(), { id: 'call-a' })
    expect(before?.items[0]?.ours).toMatchObject({ id: 'note-a', considerations: {} })
  })

  it.each(['public', 'fpt', 'in-confidence'])('[R29] no command opens it to %s', (handling) => {
    const one = map()
    const confidence = { from: 'on-gov', to: ['qc-gov'] }
    expect(run(one, create('ScenarioNote', 'open', { handling, confidence }))).toBe('handling-kept-own')
    expect(run(one, { do: 'edit', id: 'note-a', properties: { handling, confidence } })).toBe(
      'handling-kept-own',
    )
    const step = { do: 'edit' as const, id: 'note-a', properties: { handling, confidence } }
    expect(run(one, { do: 'batch', commands: [step] })).toBe('handling-kept-own')
  })

  it('[R29] one that another program wrote as open is in nothing that anybody else receives', () => {
    const one = map()
    const write = (field: string, value: unknown) => ({
      record: 'foreign',
      type: 'ScenarioNote',
      field,
      value,
    })
    writeFields(one, [
      write('exists', true),
      write('name.en', 'Foreign note'),
      write('handling', 'public'),
      write('position.en', 'Not for you'),
    ])
    expect(one.state.nodes.has('foreign')).toBe(true)
    for (const audience of ['public', 'fpt', 'on-gov'])
      expect(forAudience(one.state, audience).nodes.has('foreign')).toBe(false)
  })

  it('[R28] nobody else is told that there is one', () => {
    const call = answerOnState('call', map().state, question({ audience: 'fpt' }), { id: 'call-a' })
    expect(call?.items[0]?.ours).toBeNull()
  })
})
