import { describe, expect, it } from 'vitest'
import type { DecidableCommand } from '../../../../shared/commands/decide.ts'
import { changesOf } from '../../../../shared/view/history/changes.ts'
import { historyReach } from '../../../../shared/state/history-reach.ts'
import { journalBook } from '../../../../shared/state/journal-book.ts'
import { forAudience } from '../../../../shared/state/audience.ts'
import { relate } from '../../../helpers/commands.ts'
import { newReplica, run as runPlan, type Replica } from '../../../helpers/replicas.ts'

/** The code of the refusal, or that it was done. */
const run = (replica: Replica, command: DecidableCommand): string => {
  const plan = runPlan(replica, command)
  return typeof plan === 'string' ? plan : 'done'
}

const create = (type: string, id: string, properties: Record<string, unknown> = {}): DecidableCommand => ({
  do: 'create',
  type,
  id,
  properties: { name: { en: `${id} by name` }, handling: 'public', ...properties },
})
const reply = (from: string, properties: object = { text: { en: 'We see it otherwise.' } }) =>
  relate('REPLIES_TO', from, 'tension', properties)

/** Two measures of two organizations, and a public tension between them that the first has scored. */
function scoredMap(scorer: object = { name: 'Ada', organization: 'org-a' }, ...more: DecidableCommand[]) {
  const one = newReplica('r1')
  const commands = [
    ...['org-a', 'org-b', 'org-b-part', 'org-b-now', 'org-c'].map((id) => create('Organization', id)),
    create('Initiative', 'measure-a'),
    create('Initiative', 'measure-b'),
    create('Interaction', 'tension', { kind: 'interaction', status: 'candidate' }),
    relate('LEADS', 'org-a', 'measure-a'),
    relate('LEADS', 'org-b', 'measure-b'),
    relate('PART_OF', 'org-b-part', 'org-b'),
    relate('SUCCEEDED_BY', 'org-b', 'org-b-now'),
    relate('ACTS', 'tension', 'measure-a', { role: 'source' }),
    relate('ACTS', 'tension', 'measure-b', { role: 'target' }),
    ...more,
  ]
  for (const command of commands) expect(run(one, command)).toBe('done')
  const scored = { score: -2, scorer, reason: { en: 'It works against it.' } }
  expect(run(one, { do: 'edit', id: 'tension', properties: scored })).toBe('done')
  return one
}
const seen = (one: ReturnType<typeof scoredMap>, audience: string) => {
  const { score, scorer, reason } = forAudience(one.state, audience).nodes.get('tension')?.properties ?? {}
  return { score, scorer, reason }
}
const nothing = { score: null, scorer: undefined, reason: undefined }

describe('[R18] a score stands only beside the reply of the other party', () => {
  it.each(['public', 'fpt', 'org-b'])(
    '[R18] a score on a public interaction does not reach %s',
    (audience) => {
      const one = scoredMap()
      expect(seen(one, audience)).toEqual(nothing)
      expect(seen(one, 'own')).toMatchObject({ score: -2, scorer: { name: 'Ada' } })
    },
  )

  it('[R18] nor by its status alone: acknowledged or disputed shows no reply', () => {
    for (const status of ['acknowledged', 'disputed']) {
      const one = scoredMap()
      run(one, { do: 'edit', id: 'tension', properties: { status } })
      expect(seen(one, 'public')).toEqual(nothing)
    }
  })

  it.each(['org-b', 'org-b-part', 'org-b-now'])('[R18] beside the reply of %s it does', (who) => {
    const one = scoredMap({ name: 'Ada', organization: 'org-a' }, reply(who))
    expect(seen(one, 'public')).toMatchObject({ score: -2, reason: { en: 'It works against it.' } })
    expect(seen(one, 'fpt')).toMatchObject({ score: -2 })
  })

  it.each([
    ['the scorer’s own', reply('org-a')],
    ['one that is no party', reply('org-c')],
    ['without words', reply('org-b', {})],
    ['that stays own', reply('org-b', { text: { en: 'Not yet.' }, handling: 'own' })],
  ])('[R18] a reply: %s, opens nothing', (_, command) => {
    expect(seen(scoredMap({ name: 'Ada', organization: 'org-a' }, command), 'public')).toEqual(nothing)
  })

  it('[R18] a scorer is known by the name of the organization too', () => {
    const own = { name: 'Ada', organization: 'ORG-A by name' }
    expect(seen(scoredMap(own, reply('org-a')), 'public')).toEqual(nothing)
    expect(seen(scoredMap(own, reply('org-b')), 'public')).toMatchObject({ score: -2 })
  })

  it('[R18] a third who scores shows it beside the reply of either party', () => {
    const third = { name: 'Ada', organization: 'org-c' }
    expect(seen(scoredMap(third), 'public')).toEqual(nothing)
    expect(seen(scoredMap(third, reply('org-a')), 'public')).toMatchObject({ score: -2 })
  })

  it('[R18] where a side has no organization, another than the scorer’s may be the other party', () => {
    const law = [
      create('Instrument', 'law'),
      create('Interaction', 'tension-of-law', { kind: 'interaction' }),
      relate('ACTS', 'tension-of-law', 'measure-a', { role: 'source' }),
      relate('ACTS', 'tension-of-law', 'law', { role: 'target' }),
    ]
    const isShown = (scorer: string, replying: string) => {
      const one = scoredMap(undefined, ...law)
      run(one, relate('REPLIES_TO', replying, 'tension-of-law', { text: { en: 'We see it otherwise.' } }))
      const properties = { score: -1, scorer: { name: 'Ada', organization: scorer } }
      expect(run(one, { do: 'edit', id: 'tension-of-law', properties })).toBe('done')
      return forAudience(one.state, 'public').nodes.get('tension-of-law')?.properties['score'] === -1
    }
    expect(isShown('org-a', 'org-b')).toBe(true)
    expect(isShown('org-a', 'org-a')).toBe(false)
    expect(isShown('org-c', 'org-a')).toBe(true)
    expect(isShown('org-c', 'org-b')).toBe(false)
  })

  it('[R31] outside, who scored is the name of the organization', () => {
    const one = scoredMap({ name: 'Ada', organization: 'org-a' }, reply('org-b'))
    expect(seen(one, 'public').scorer).toEqual({ name: 'org-a by name', organization: 'org-a' })
    expect(seen(one, 'fpt').scorer).toEqual({ name: 'Ada', organization: 'org-a' })
  })

  it('[R28] who is scored for by an organization that the audience does not see is not named', () => {
    const hidden = create('Organization', 'org-hidden', { handling: 'own' })
    const one = scoredMap({ name: 'Ada', organization: 'org-hidden' }, hidden, reply('org-b'))
    expect(seen(one, 'public')).toEqual(nothing)
  })

  it('[R18] a source cited for a score waits with it', () => {
    const cited = [
      create('Source', 'source-a'),
      relate('CITES', 'tension', 'source-a', { locator: 'p. 1', field: 'score' }),
      relate('CITES', 'tension', 'source-a', { locator: 'p. 2' }),
    ]
    const locators = (one: ReturnType<typeof scoredMap>) =>
      [...forAudience(one.state, 'public').relationships.values()]
        .filter(({ type }) => type === 'CITES')
        .map(({ properties }) => properties['locator'])
    const by = { name: 'Ada', organization: 'org-a' }
    expect(locators(scoredMap(by, ...cited))).toEqual(['p. 2'])
    expect(locators(scoredMap(by, ...cited, reply('org-b'))).sort()).toEqual(['p. 1', 'p. 2'])
  })
})

describe('[R18] a score in what was before', () => {
  it('[R18] no history but the owner’s tells of a score, nor beside a reply', () => {
    const one = scoredMap({ name: 'Ada', organization: 'org-a' }, reply('org-b'))
    const book = journalBook(one.journal)
    const told = (audience: string) =>
      changesOf(book, 'tension', historyReach(one.state, book, audience)).flatMap(({ changes }) =>
        changes.map(({ field }) => field),
      )
    const ofScore = ['score', 'scorer', 'reason.en']
    expect(told('own')).toEqual(expect.arrayContaining(ofScore))
    for (const audience of ['public', 'fpt', 'org-b'])
      expect(told(audience).filter((field) => ofScore.includes(field))).toEqual([])
    expect(told('public')).toContain('status')
  })

  it('[R18] [D4] the score of an interaction that gave way waits too', () => {
    const one = scoredMap(
      undefined,
      create('Interaction', 'standing', { kind: 'interaction' }),
      relate('ACTS', 'standing', 'measure-a', { role: 'source' }),
      relate('ACTS', 'standing', 'measure-b', { role: 'target' }),
    )
    expect(run(one, { do: 'merge', keep: 'standing', merge: 'tension' })).toBe('done')
    const text = () => {
      const { nodes, merged } = forAudience(one.state, 'public')
      return JSON.stringify([...nodes.values(), ...(merged?.values() ?? [])])
    }
    expect(text()).not.toMatch(/-2|Ada|works against/)
    const answer = { text: { en: 'We see it otherwise.' } }
    expect(run(one, relate('REPLIES_TO', 'org-b', 'standing', answer))).toBe('done')
    expect(text()).toMatch(/-2/)
    expect(text()).not.toMatch(/Ada/)
  })
})

describe('[R18] a score needs who gives it', () => {
  const edit = (properties: Record<string, unknown>) => {
    const one = newReplica('r1')
    run(one, create('Interaction', 'tension'))
    return (before: Record<string, unknown> = {}) => {
      if (Object.keys(before).length > 0)
        expect(run(one, { do: 'edit', id: 'tension', properties: before })).toBe('done')
      return run(one, { do: 'edit', id: 'tension', properties })
    }
  }
  const ada = { name: 'Ada', organization: 'org-a' }

  it.each<[string, Record<string, unknown>]>([
    ['alone', { score: -2 }],
    ['with a blank organization', { score: -2, scorer: { name: 'Ada', organization: ' ' } }],
    ['with a blank name', { score: 0, scorer: { name: ' ', organization: 'org-a' } }],
  ])('[R18] a score %s is refused, in an edit and in a new record', (_, properties) => {
    expect(edit(properties)()).toBe('score-needs-scorer')
    expect(run(newReplica('r1'), create('Interaction', 'tension', properties))).toBe('score-needs-scorer')
  })

  it('[R18] nobody scores in the name of who scored before, nor leaves a score without a name', () => {
    expect(edit({ score: 3 })({ score: -2, scorer: ada })).toBe('score-needs-scorer')
    expect(edit({ scorer: null })({ score: -2, scorer: ada })).toBe('score-needs-scorer')
  })

  it('[R18] a named score, no score, and other changes are taken', () => {
    expect(edit({ score: -2, scorer: ada })()).toBe('done')
    expect(edit({ score: null, scorer: null })({ score: -2, scorer: ada })).toBe('done')
    expect(edit({ status: 'raised' })({ score: -2, scorer: ada })).toBe('done')
    expect(edit({ score: null })()).toBe('done')
  })
})
