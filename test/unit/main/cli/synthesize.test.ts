import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { expectRefusal, fingerprint, Workspace } from '../../../helpers/run-fourfold.ts'

const at = new Workspace()
const synthesize = async (measures: number, seed: number) => {
  const path = at.fresh('.fourfold')
  const said = await at.json('synthesize', path, '--measures', String(measures), '--seed', String(seed))
  return { path, said: said as { nodes: number; relationships: number } }
}

describe('[L6] synthesize', () => {
  it('makes a whole map of so many measures, with the vocabularies and nothing else that is of the world', async () => {
    const { path, said } = await synthesize(200, 5)

    expect(await at.json('check', path)).toEqual({ ok: true, problems: [] })
    const { nodes, relationships } = await at.exported(path, 'public')
    const measures = nodes.filter((one) =>
      ['Commitment', 'Initiative', 'Program', 'Service'].includes(one.type),
    )
    expect(measures).toHaveLength(200)
    const synthetic = [...nodes, ...relationships].filter((one) => one.id.startsWith('synthetic-'))
    expect(synthetic).toHaveLength(said.nodes + said.relationships)
    for (const one of synthetic)
      expect(Object.keys(one.properties['note'] as object).sort()).toEqual(['en', 'fr'])
    const others = nodes.filter((one) => !one.id.startsWith('synthetic-')).map((one) => one.type)
    expect(new Set(others)).toEqual(
      new Set(['Activity', 'Audience', 'Exploitation', 'Jurisdiction', 'Pillar', 'Population']),
    )
    expect(readFileSync(path, 'latin1')).not.toContain('Royal Canadian Mounted Police')
  })

  it('makes the same map for the same seed, and another for another', async () => {
    const [one, same, other] = await Promise.all([synthesize(40, 1), synthesize(40, 1), synthesize(40, 2)])
    const [a, b, c] = await Promise.all([one, same, other].map(({ path }) => at.exported(path, 'own')))

    expect(b).toEqual(a)
    expect(c).not.toEqual(a)
  })

  it('answers and takes commands like any map', async () => {
    const { path } = await synthesize(200, 5)

    const { cells } = await at.json<{ cells: { measures: number }[] }>(
      'matrix',
      path,
      '--rows',
      'pillar',
      '--columns',
      'jurisdiction',
    )
    expect(cells.some((cell) => cell.measures > 0)).toBe(true)
    expect((await at.json<unknown[]>('gaps', path, '--limit', '5')).length).toBe(5)
    const edit = { do: 'edit', id: 'synthetic-service-1', properties: { name: { en: 'Qzx edited' } } }
    await at.applyAll(path, [edit])
    expect(await at.json('search', path, 'qzx')).toMatchObject([{ id: 'synthetic-service-1' }])
  })

  it('never writes over what is there', async () => {
    const { path } = await synthesize(5, 1)
    const before = fingerprint(path)

    expectRefusal(
      await at.run(['synthesize', path, '--measures', '5', '--seed', '1']),
      1,
      /already something/,
    )
    expect(fingerprint(path)).toBe(before)
    const nowhere = `${at.folder}/no-folder/map.fourfold`
    expectRefusal(await at.run(['synthesize', nowhere, '--measures', '5', '--seed', '1']), 1, /no folder/)
  })

  it.each([
    [['--seed', '1'], /--measures/],
    [['--measures', '5'], /--seed/],
    [['--measures', '0', '--seed', '1'], /--measures/],
    [['--measures', '5', '--seed', 'x'], /--seed/],
  ])('wants both numbers: %j', async (options, message) => {
    expectRefusal(await at.run(['synthesize', at.fresh('.fourfold'), ...options]), 2, message)
  })

  it('speaks French', async () => {
    const ran = await at.run([
      'synthesize',
      at.fresh('.fourfold'),
      '--measures',
      '3',
      '--seed',
      '1',
      '--language',
      'fr',
    ])
    expect(ran).toMatchObject({ code: 0, error: '' })
    expect(ran.out).toMatch(/est créée, avec \d+ fiches synthétiques/)
  })
})
