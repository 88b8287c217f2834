import { existsSync } from 'node:fs'
import { expect, it } from 'vitest'
import { describeOnHub } from '../helpers/hub.ts'
import { create } from '../helpers/commands.ts'
import { expectRefusal, Workspace, type Ran } from '../helpers/run-fourfold.ts'

const at = new Workspace()

type Told = {
  readonly sent: number
  readonly received: number
  readonly conflicts: readonly { readonly id: string; readonly field: string }[]
  readonly waiting?: readonly { readonly key: string }[]
  readonly newAuthors?: readonly { readonly name: string }[]
}

describeOnHub('sharing by the command line', (hub) => {
  const { uri, user, password } = hub.access
  const environment = (who: string, word = password) => ({
    FOURFOLD_DATA: `${at.folder}/${who}`,
    FOURFOLD_HUB_PASSWORD: word,
  })
  const run = (who: string, words: readonly string[], word?: string): Promise<Ran> =>
    at.run(words, { environment: environment(who, word) })
  const hubWords = ['--hub', uri, '--user', user]
  const told = async (who: string, map: string, ...more: readonly string[]) => {
    const { code, out, error } = await run(who, ['sync', map, ...hubWords, '--json', ...more])
    expect(error).toBe('')
    return { code, ...(JSON.parse(out) as Told) }
  }
  const apply = async (who: string, map: string, ...all: readonly object[]) => {
    const { code } = await run(who, ['apply', map, at.commands(all), '--author', `Author ${who}`])
    expect(code).toBe(0)
  }
  const name = (id: string, en: string) => ({ do: 'edit', id, properties: { name: { en } } })

  it('[N5] goes from one map through the hub to another: sync, clone, a conflict (3), settled (0)', async () => {
    await hub.rows('MATCH (n) DETACH DELETE n')
    const map = await at.newMap('--empty')
    await apply('ada', map, create('Topic', 'topic-a'), create('Topic', 'topic-own', { handling: 'own' }))
    const first = await told('ada', map)
    expect(first).toMatchObject({ code: 0, received: 0, conflicts: [] })
    expect(first.sent).toBeGreaterThan(1)
    expect(await told('ada', map)).toMatchObject({ code: 0, sent: 0, received: 0, conflicts: [] })

    const clone = at.fresh('.fourfold')
    const cloned = await run('bob', ['clone', clone, ...hubWords, '--json'])
    expect(cloned.code).toBe(0)
    expect(JSON.parse(cloned.out)).toMatchObject({ received: first.sent, audience: 'fpt' })
    expectRefusal(await run('bob', ['clone', clone, ...hubWords]), 1, /already something/)

    await apply('ada', map, name('topic-a', 'Mine'))
    await apply('bob', clone, name('topic-a', 'Theirs'))
    expect(await told('ada', map)).toMatchObject({ code: 0, sent: 1 })
    expect(await told('bob', clone)).toMatchObject({
      code: 3,
      sent: 1,
      received: 1,
      conflicts: [
        {
          id: 'topic-a',
          field: 'name.en',
          mine: 'Theirs',
          theirs: 'Mine',
          base: 'topic-a in English',
        },
      ],
    })
    await apply('bob', clone, name('topic-a', 'Settled'))
    expect(await told('bob', clone)).toMatchObject({ code: 0, sent: 1, conflicts: [] })
    expect(await told('ada', map)).toMatchObject({
      code: 0,
      received: 2,
      conflicts: [],
      newAuthors: [{ name: 'Author bob' }],
    })
    expect((await at.exported(map, 'fpt')).nodes).toEqual((await at.exported(clone, 'fpt')).nodes)
  })

  it('[N6] holds new authors where that is asked, lists them, and takes them in once they are accepted', async () => {
    const map = await at.newMap('--empty')
    const held = await told('carol', map, '--hold-new-authors')
    expect(held.code).toBe(3)
    const keys = (held.waiting ?? []).map(({ key }) => key)
    expect(keys.length).toBe(2)
    const listed = await run('carol', ['authors', map, '--json'])
    expect(JSON.parse(listed.out)).toMatchObject(keys.map((key) => ({ key, status: 'waiting' })))
    expectRefusal(await run('carol', ['authors', map, '--accept', 'f'.repeat(64)]), 1, /Nobody/)
    for (const key of keys) expect((await run('carol', ['authors', map, '--accept', key])).code).toBe(0)
    const taken = await told('carol', map, '--hold-new-authors')
    expect(taken.code).toBe(0)
    expect(taken.received).toBeGreaterThan(2)
  })

  it('[N1] says what was wrong in one sentence, in both languages, never with the password, and changes nothing', async () => {
    const map = await at.newMap('--empty')
    const wrong = 'wrong-pass-word'
    for (const [language, words] of [
      ['en', /does not accept the user/],
      ['fr', /n’accepte pas l’utilisateur/],
    ] as const) {
      const ran = await run('ada', ['sync', map, ...hubWords, '--language', language], wrong)
      expectRefusal(ran, 1, words)
      expect(ran.error).not.toContain(wrong)
    }
    expectRefusal(await run('ada', ['sync', map, ...hubWords], ''), 1, /FOURFOLD_HUB_PASSWORD/)
    expectRefusal(await run('ada', ['sync', map, '--user', user]), 2, /--hub/)
    expectRefusal(await run('ada', ['sync', map, ...hubWords, '--audience', 'own']), 2, /--audience/)
    expectRefusal(await run('ada', ['sync', `${map}.none`, ...hubWords]), 1, /no map/)
    expectRefusal(await run('ada', ['sync', map, '--hub', 'http://x', '--user', user]), 1, /no address/)
    const clone = at.fresh('.fourfold')
    expectRefusal(await run('ada', ['clone', clone, ...hubWords], wrong), 1)
    expect(existsSync(clone)).toBe(false)
  })
})
