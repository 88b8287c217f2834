import { describe, expect, it } from 'vitest'
import { translator } from '../../../../shared/language/translator.ts'
import { parseCommand } from '../../../../shared/commands/parse-command.ts'
import type { DecidableCommand } from '../../../../shared/commands/decide.ts'
import { viewOf } from '../../../../shared/state/map-state.ts'
import { newReplica, run, sync, write } from '../../../helpers/replicas.ts'

function mapWith(...commands: readonly DecidableCommand[]) {
  const map = newReplica('r1')
  for (const command of commands) expect(run(map, command)).toBeTypeOf('object')
  return map
}

const organization = (id: string, properties: Record<string, unknown> = {}): DecidableCommand => ({
  do: 'create',
  type: 'Organization',
  id,
  properties: { name: { en: id }, handling: 'public', ...properties },
})
const commitment = (id: string): DecidableCommand => ({
  do: 'create',
  type: 'Commitment',
  id,
  properties: { name: { en: id } },
})

describe('parsing a command', () => {
  it.each([
    ['command-not-object', '[]'],
    ['command-unknown', '{"do":"destroy","id":"a"}'],
    ['command-key', '{"do":"remove","id":"org-a","force":true}'],
    ['command-malformed', '{"do":"remove","id":"No Id"}'],
    ['command-malformed', '{"do":"create","type":"Topic"}'],
    ['command-malformed', '{"do":"judge","finding":"overlap:a|b","verdict":"bad","reason":"x"}'],
  ])('[C1] %s: %s', (code, line) => {
    const parsed = parseCommand(JSON.parse(line))
    expect(parsed.ok ? 'parsed' : parsed.refusal.code).toBe(code)
  })

  it('[C1] an unknown key is refused though it is __proto__', () => {
    const outer = parseCommand(JSON.parse('{"do":"remove","id":"org-a","__proto__":{"x":1}}'))
    expect(outer.ok ? '' : outer.refusal.code).toBe('command-key')
    const inner = parseCommand(
      JSON.parse('{"do":"create","type":"Topic","properties":{"name":{"en":"T"},"__proto__":{"x":1}}}'),
    )
    expect(inner.ok).toBe(true)
    expect(inner.ok && run(newReplica('r1'), inner.value as DecidableCommand)).toBe('field-unknown')
  })
})

describe('what a record may hold', () => {
  it.each<[string, string, Record<string, unknown>]>([
    ['field-unknown', 'Organization', { adress: 'x' }],
    ['field-unknown', 'Organization', JSON.parse('{"__proto__":{"a":1}}') as Record<string, unknown>],
    ['field-unknown', 'Organization', { name: { de: 'x' } }],
    ['field-unknown', 'Organization', { constructor: 'x' }],
    ['value-bilingual', 'Organization', { name: 'plain' }],
    ['value-bilingual', 'Organization', { name: { en: 7 } }],
    ['value-choice', 'Organization', { kind: 'club' }],
    ['value-texts', 'Organization', { aliases: 'x' }],
    ['value-timing', 'Organization', { active: { start: '2020-01-02', end: '2020-01-01' } }],
    ['value-timing', 'Organization', { active: { start: '2020-02-30', end: null } }],
    [
      'value-name-status',
      'Organization',
      JSON.parse('{"nameStatus":{"en":"official","__proto__":{}}}') as Record<string, unknown>,
    ],
    ['value-number', 'Allocation', { amount: '12' }],
    ['value-least', 'Allocation', { amount: -0.01 }],
    ['value-least', 'Service', { capacity: -1 }],
    ['value-fiscal-years', 'Allocation', { fiscalYears: { from: 2020, to: 2019 } }],
    ['value-score', 'Interaction', { score: 4 }],
    ['value-scorer', 'Interaction', { scorer: 'me' }],
    ['value-scorer', 'Interaction', { scorer: { name: 'A', organization: '' } }],
    ['value-date', 'Call', { date: '2027-1-20' }],
    ['value-stated-date', 'Finding', { date: '2018' }],
    ['value-eligibility', 'Service', { eligibility: { genders: [] } }],
    ['value-languages', 'Service', { languages: ['English'] }],
    ['value-recipients', 'Topic', { confidence: { from: 'a' } }],
    ['value-flag', 'Position', { historical: 'yes' }],
    ['value-text', 'Commitment', { number: 12 }],
  ])('[C4] %s for %s %j', (code, type, properties) => {
    const refused = run(newReplica('r1'), {
      do: 'create',
      type,
      id: 'record-a',
      properties: { name: { en: 'A' }, ...properties },
    })
    expect(refused).toBe(code)
  })

  it('[C4] every rule is a sentence in both languages that names field and value', () => {
    for (const language of ['en', 'fr'] as const) {
      const t = translator(language)
      const sentence = t('errors:value-choice', {
        field: 'kind',
        type: 'Organization',
        id: 'org-a',
        value: 'club',
        choices: 'ngo',
      })
      expect(sentence).toContain('kind')
      expect(sentence).toContain('club')
    }
  })

  it('[C4] a node needs a name or a text in one language, and keeps one', () => {
    expect(
      run(newReplica('r1'), {
        do: 'create',
        type: 'Organization',
        properties: { name: { en: ' ', fr: '' } },
      }),
    ).toBe('words-needed')
    const map = mapWith(organization('org-a', { name: { en: 'A', fr: 'B' } }))
    expect(run(map, { do: 'edit', id: 'org-a', properties: { name: { en: '' } } })).toBeTypeOf('object')
    expect(viewOf(map.state).nodes.get('org-a')?.properties['name']).toEqual({ fr: 'B' })
    expect(run(map, { do: 'edit', id: 'org-a', properties: { name: null } })).toBe('words-needed')
  })

  it('[C3] edit changes a bilingual field by language, any other whole, and null clears', () => {
    const map = mapWith(
      organization('org-a', { aliases: ['x', 'y'], kind: 'ngo', active: { start: '2020-01-01', end: null } }),
    )
    run(map, { do: 'edit', id: 'org-a', properties: { name: { fr: 'A (fr)' }, aliases: ['z'], kind: null } })
    expect(viewOf(map.state).nodes.get('org-a')?.properties).toEqual({
      name: { en: 'org-a', fr: 'A (fr)' },
      aliases: ['z'],
      active: { start: '2020-01-01', end: null, ongoing: false },
      handling: 'public',
    })
  })

  it('an edit that changes nothing writes nothing', () => {
    const map = mapWith(organization('org-a'))
    expect(run(map, { do: 'edit', id: 'org-a', properties: { name: { en: 'org-a' } } })).toMatchObject({
      drafts: [],
    })
  })
})

describe('records and their ends', () => {
  const two = () => mapWith(organization('org-a'), organization('org-b'), commitment('com-a'))

  it.each<[string, DecidableCommand]>([
    ['type-unknown', { do: 'create', type: 'Nothing', properties: { name: { en: 'A' } } }],
    ['type-unknown', { do: 'relate', type: 'Organization', from: 'org-a', to: 'org-b' }],
    ['id-taken', organization('org-a')],
    ['record-unknown', { do: 'edit', id: 'org-z', properties: {} }],
    ['record-unknown', { do: 'relate', type: 'LEADS', from: 'org-a', to: 'com-z' }],
    ['ends-same', { do: 'relate', type: 'PART_OF', from: 'org-a', to: 'org-a' }],
    ['ends-not-joined', { do: 'relate', type: 'LEADS', from: 'com-a', to: 'org-a' }],
    ['not-a-relationship', { do: 'unrelate', id: 'org-a' }],
    ['merge-itself', { do: 'merge', keep: 'org-a', merge: 'org-a' }],
    ['merge-types', { do: 'merge', keep: 'org-a', merge: 'com-a' }],
  ])('[C2] [C5] [C9] %s', (code, command) => {
    expect(run(two(), command)).toBe(code)
  })

  it('[C5] a commitment is part of one objective', () => {
    const objective = (id: string): DecidableCommand => ({
      do: 'create',
      type: 'Objective',
      id,
      properties: { name: { en: id } },
    })
    const map = mapWith(commitment('com-a'), objective('one'), objective('two'))
    const partOf = (to: string): DecidableCommand => ({ do: 'relate', type: 'PART_OF', from: 'com-a', to })
    expect(run(map, partOf('one'))).toBeTypeOf('object')
    expect(run(map, partOf('two'))).toBe('ends-only-one')
  })

  it('[C2] removing a node removes its relationships, and neither id is given again', () => {
    const map = two()
    run(map, { do: 'relate', type: 'LEADS', id: 'rel-a', from: 'org-a', to: 'com-a' })
    run(map, { do: 'remove', id: 'org-a' })
    expect(viewOf(map.state).relationships.size).toBe(0)
    expect(run(map, organization('org-a'))).toBe('id-taken')
    expect(run(map, { do: 'edit', id: 'org-a', properties: {} })).toBe('record-removed')
    expect(run(map, { do: 'edit', id: 'rel-a', properties: {} })).toBe('record-removed')
  })

  it('[J8] merging resolves ends on reading, and undo brings both back', () => {
    const map = two()
    run(map, { do: 'relate', type: 'LEADS', id: 'rel-a', from: 'org-a', to: 'com-a' })
    run(map, { do: 'merge', keep: 'org-b', merge: 'org-a' })
    expect(viewOf(map.state).nodes.has('org-a')).toBe(false)
    expect(viewOf(map.state).relationships.get('rel-a')).toMatchObject({ from: 'org-b', to: 'com-a' })
    expect(run(map, { do: 'edit', id: 'org-a', properties: {} })).toBe('record-merged')
    run(map, { do: 'undo' })
    expect(viewOf(map.state).relationships.get('rel-a')).toMatchObject({ from: 'org-a', to: 'com-a' })
  })

  it('[J8] two merges that close a circle: one is ignored, the same one everywhere', () => {
    const [one, other] = [two(), newReplica('r2')]
    sync(one, other)
    run(one, { do: 'merge', keep: 'org-a', merge: 'org-b' })
    run(other, { do: 'merge', keep: 'org-b', merge: 'org-a' })
    sync(one, other)
    sync(other, one)
    const left = (map: typeof one) =>
      [...viewOf(map.state).nodes.keys()].filter((id) => id.startsWith('org-'))
    expect(left(one)).toHaveLength(1)
    expect(left(one)).toEqual(left(other))
  })

  it('[J9] keeps what a newer schema wrote, shows none of it, and lets nobody edit it', () => {
    const map = two()
    const entry = (record: string, type: string, field: string, value: unknown) => ({
      record,
      type,
      field,
      value,
    })
    const writes = [
      entry('new-a', 'Treaty2030', 'exists', true),
      entry('org-a', 'Organization', 'mood', 'fine'),
    ]
    write(map, [{ stream: 'open', writes, label: 'newer' }])
    expect(viewOf(map.state).nodes.has('new-a')).toBe(false)
    expect(viewOf(map.state).nodes.get('org-a')?.properties).not.toHaveProperty('mood')
    expect(run(map, { do: 'edit', id: 'new-a', properties: {} })).toBe('record-newer')
    expect(run(map, { do: 'edit', id: 'org-a', properties: { mood: 'x' } })).toBe('field-unknown')
    expect(map.state.records.get('org-a')!.writes.some((one) => one.values['mood'] === 'fine')).toBe(true)
  })
})

describe('an empty string inside a value', () => {
  it('[C3] is the same as absent', () => {
    const map = mapWith({
      do: 'create',
      type: 'Service',
      id: 'service-a',
      properties: {
        name: { en: 'A' },
        period: { text: '', start: '2020-01-01', end: null },
        eligibility: { minAge: 16, condition: ' ' },
      },
    })
    expect(viewOf(map.state).nodes.get('service-a')?.properties).toMatchObject({
      period: { start: '2020-01-01', end: null, ongoing: false },
      eligibility: { minAge: 16 },
    })
    const { period, eligibility } = viewOf(map.state).nodes.get('service-a')!.properties
    expect(period).not.toHaveProperty('text')
    expect(eligibility).not.toHaveProperty('condition')
    expect(
      run(map, { do: 'edit', id: 'service-a', properties: { period: { text: '', start: '', end: null } } }),
    ).toBe('value-timing')
  })
})

describe('what is joined already', () => {
  const relate = (
    type: string,
    from: string,
    to: string,
    properties = {},
    id?: string,
  ): DecidableCommand => ({
    do: 'relate',
    type,
    from,
    to,
    properties,
    ...(id === undefined ? {} : { id }),
  })

  it('[C5] is not joined so again, unless the schema lets it say another thing', () => {
    const map = mapWith(organization('org-a'), organization('org-b'), commitment('made-a'))
    const first = relate('LEADS', 'org-a', 'made-a', {}, 'rel-first')
    expect(run(map, first)).toBeTypeOf('object')
    expect(run(map, relate('LEADS', 'org-a', 'made-a', { stated: true }))).toBe('ends-joined')
    expect(run(map, relate('LEADS', 'org-b', 'made-a'))).toBeTypeOf('object')
    expect(run(map, relate('CONTRIBUTES_TO', 'org-a', 'made-a'))).toBeTypeOf('object')

    expect(run(map, relate('RELATED_TO', 'org-a', 'org-b', { label: 'x' }))).toBeTypeOf('object')
    expect(run(map, relate('RELATED_TO', 'org-a', 'org-b', { label: 'x' }))).toBe('ends-joined')
    expect(run(map, relate('RELATED_TO', 'org-a', 'org-b', { label: 'y' }))).toBeTypeOf('object')
    expect(run(map, relate('DISTINCT_FROM', 'org-a', 'org-b'))).toBeTypeOf('object')
    expect(run(map, relate('DISTINCT_FROM', 'org-b', 'org-a'))).toBe('ends-joined')

    run(map, { do: 'unrelate', id: 'rel-first' })
    expect(run(map, relate('LEADS', 'org-a', 'made-a'))).toBeTypeOf('object')
    expect(run(map, { do: 'restore', id: 'rel-first' })).toBe('ends-joined')
  })

  it('[C5] does not lead back in a circle, a merge included', () => {
    const map = mapWith(...['org-a', 'org-b', 'org-c', 'org-d'].map((id) => organization(id)))
    expect(run(map, relate('PART_OF', 'org-a', 'org-b'))).toBeTypeOf('object')
    expect(run(map, relate('PART_OF', 'org-b', 'org-c'))).toBeTypeOf('object')
    expect(run(map, relate('PART_OF', 'org-c', 'org-a'))).toBe('ends-circle')
    expect(run(map, relate('PART_OF', 'org-b', 'org-a'))).toBe('ends-circle')
    expect(run(map, relate('MEMBER_OF', 'org-c', 'org-a'))).toBeTypeOf('object')
    expect(run(map, relate('SUCCEEDED_BY', 'org-a', 'org-b'))).toBeTypeOf('object')
    expect(run(map, relate('SUCCEEDED_BY', 'org-b', 'org-a'))).toBe('ends-circle')

    run(map, { do: 'merge', keep: 'org-d', merge: 'org-c' })
    expect(run(map, relate('PART_OF', 'org-d', 'org-a'))).toBe('ends-circle')
  })
})
