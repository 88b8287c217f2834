import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { create } from '../../../helpers/commands.ts'
import { fingerprint, Workspace } from '../../../helpers/run-fourfold.ts'

/** The other files call the command line within their process (run-fourfold.ts): that shows what a person gets. */
const at = new Workspace()
const map = await at.newMap('--empty')
const warned = at.commands([create('Topic', 'x-warned', { note: { fr: 'Protégé B' } })])
const before = fingerprint(map)

describe('called within a process, the command line prints and ends as in one of its own', () => {
  const lines: readonly (readonly string[])[] = [
    [],
    ['--help'],
    ['gaps', '--help', '--language', 'fr'],
    ['fly', map],
    ['gaps', map, '--language', 'fr', '--scope', 'planet=mars'],
    ['info', map],
    ['info', map, '--json'],
    ['search', map, 'protection', '--language', 'fr'],
    ['matrix', map, '--rows', 'pillar', '--columns', 'jurisdiction', '--json'],
    ['info', `${map}.none`],
    ['create', map],
    ['export', map, '--as', 'json', '--out', `${map}.json`, '--scope', 'pillar=pillar-protection'],
    ['check', map],
  ]

  it.each(lines.map((words) => [words.join(' '), words] as const))('fourfold %s', async (_line, words) => {
    expect(await at.run(words)).toEqual(await at.start(words))
    expect(fingerprint(map)).toBe(before)
  })

  it('with 3 where lines are refused, and warnings beside the answer', async () => {
    const [one, other] = [await at.newMap('--empty'), await at.newMap('--empty')]
    const bad = at.commands([{ do: 'fly' }, create('Topic', 'x-topic')])
    const ran = await at.run(['apply', one, warned])
    expect(ran).toEqual(await at.start(['apply', other, warned]))
    expect(ran.error).not.toBe('')
    const refused = await at.run(['apply', one, bad])
    expect(refused).toEqual(await at.start(['apply', other, bad]))
    expect(refused.code).toBe(3)
  })
})

describe('after a call within a process', () => {
  it('another process may write the map at once: nothing is held', async () => {
    const mine = await at.newMap('--empty')
    await at.applyAll(mine, [create('Topic', 'x-here')])
    const ran = await at.start(['apply', mine, at.commands([create('Topic', 'x-there')]), '--json'])

    expect(ran).toEqual({ code: 0, out: '{"applied":1,"refused":[]}\n', error: '' })
    expect(existsSync(`${mine}-journal`)).toBe(false)
    expect(await at.json('check', mine)).toEqual({ ok: true, problems: [] })
  })
})
