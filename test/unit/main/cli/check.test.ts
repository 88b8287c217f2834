import { spawnSync } from 'node:child_process'
import { closeSync, copyFileSync, existsSync, openSync, statSync, truncateSync, writeSync } from 'node:fs'
import Libsql from 'libsql'
import { describe, expect, it } from 'vitest'
import { create, relate } from '../../../helpers/commands.ts'
import { commandLine, expectRefusal, fingerprint, Workspace } from '../../../helpers/run-fourfold.ts'

const at = new Workspace()

type Checked = { readonly ok: boolean; readonly problems: readonly string[] }

/** Changes a file as no version of ours would. */
function tamper(map: string, sql: string): void {
  const database = new Libsql(map)
  database.exec(sql)
  database.close()
}

async function workedOn(): Promise<string> {
  const map = await at.newMap('--empty')
  await at.applyAll(map, [
    create('Organization', 'x-org'),
    create('Initiative', 'x-one', { handling: 'own' }),
    relate('LEADS', 'x-org', 'x-one'),
    { do: 'edit', id: 'x-org', properties: { name: { fr: 'Autre' } } },
    { do: 'undo' },
  ])
  return map
}
const original = await workedOn()

function worked(): string {
  const map = at.fresh('.fourfold')
  copyFileSync(original, map)
  return map
}

describe('check', () => {
  it('finds the starter map and a map that was worked on whole, and does not touch them', async () => {
    for (const map of [await at.starterMap(), worked()]) {
      const before = fingerprint(map)
      expect(await at.json('check', map)).toEqual({ ok: true, problems: [] })
      expect(fingerprint(map)).toBe(before)
    }
  })

  it('tells tables that differ from the journal; --rebuild makes them anew', async () => {
    const map = worked()
    const whole = await at.exported(map, 'own')
    tamper(map, `DELETE FROM records WHERE id = 'x-org'`)

    const { code, out } = await at.run(['check', map, '--json'])
    const { ok, problems } = JSON.parse(out) as Checked
    expect({ code, ok }).toEqual({ code: 3, ok: false })
    expect(problems.join('\n')).toMatch(/x-org/)
    expect((await at.run(['check', map, '--language', 'fr'])).out).toMatch(/tables.*x-org|x-org.*tables/)

    expect(await at.json('check', map, '--rebuild')).toEqual({ ok: true, problems: [] })
    expect(await at.exported(map, 'own')).toEqual(whole)
  })

  it('--rebuild changes nothing that is seen where all is well, undo included', async () => {
    const map = await workedOn() // in a copy there is nothing of its own to redo
    const before = await at.exported(map, 'own')
    await at.json('check', map, '--rebuild')

    expect(await at.exported(map, 'own')).toEqual(before)
    await at.applyAll(map, [{ do: 'redo' }])
  })

  it.each([
    ['a value', `UPDATE entries SET value = '"Forged"' WHERE record = 'x-org' AND field = 'name.en'`],
    [
      'the author',
      `UPDATE transactions SET body = replace(body, '"author"', '"autho"') WHERE position = (SELECT max(position) FROM transactions)`,
    ],
    ['an entry taken out', `DELETE FROM entries WHERE record = 'x-org' AND field = 'name.fr'`],
    [
      'a transaction taken out',
      `DELETE FROM entries WHERE position = (SELECT max(position) - 2 FROM transactions); DELETE FROM transactions WHERE position = (SELECT max(position) - 2 FROM transactions)`,
    ],
  ])('[F6] the chain tells %s that was changed behind its back', async (_, sql) => {
    const map = worked()
    tamper(map, sql)

    const ran = await at.run(['check', map, '--json'])
    expect(ran.code).toBe(3)
    expect((JSON.parse(ran.out) as Checked).problems).not.toEqual([])
  })

  it('damage in the middle of the file is a sentence, not a fault of the program; nothing is changed', async () => {
    const map = worked()
    const size = statSync(map).size
    for (const place of [0.1, 0.3, 0.6]) {
      const hurt = at.fresh('.fourfold')
      copyFileSync(map, hurt)
      const file = openSync(hurt, 'r+')
      writeSync(file, Buffer.alloc(3000, '%'), 0, 3000, Math.floor(size * place))
      closeSync(file)
      const before = fingerprint(hurt)

      const ran = await at.run(['check', hurt, '--json'])
      expect({ code: ran.code, error: ran.error }, `${place}`).toEqual({ code: 3, error: '' })
      expect((JSON.parse(ran.out) as Checked).ok).toBe(false)
      expect(fingerprint(hurt)).toBe(before)
    }
  })
})

describe('a damaged file is refused by info and found by check', () => {
  const damages: readonly (readonly [string, string])[] = [
    ['a record out of the tables', `DELETE FROM records WHERE id = 'x-org'`],
    ['a record out of the journal', `DELETE FROM entries WHERE record = 'x-org'`],
    [
      'a transaction out of the journal',
      `PRAGMA foreign_keys = OFF; DELETE FROM transactions WHERE position = 2`,
    ],
    [
      'a value that is no JSON',
      `UPDATE entries SET value = '{"' WHERE record = 'x-org' AND field = 'name.fr'`,
    ],
    [
      'a value that is no text',
      `UPDATE entries SET value = CAST(x'22e922' AS TEXT) WHERE record = 'x-org' AND field = 'name.fr'`,
    ],
    [
      'a transaction without its author',
      `UPDATE transactions SET body = replace(body, '"author"', '"autho"')`,
    ],
    ['a transaction that is no JSON', `UPDATE transactions SET body = substr(body, 3) WHERE position = 1`],
  ]
  it.concurrent.each(damages)(
    '[F6] %s',
    async (_, sql) => {
      const map = worked()
      tamper(map, sql)

      const [info, checked, text] = await Promise.all([
        at.run(['info', map, '--json']),
        at.run(['check', map, '--json']),
        at.run(['check', map, '--language', 'fr']),
      ])
      expectRefusal(info, 1, /damaged|--rebuild/)
      expect({ code: checked.code, error: checked.error }).toEqual({ code: 3, error: '' })
      const { ok, problems } = JSON.parse(checked.out) as Checked
      expect(ok).toBe(false)
      expect(problems).not.toEqual([])
      expect({ code: text.code, error: text.error }).toEqual({ code: 3, error: '' })
    },
    60_000,
  )

  it('[F6] a file that was cut short: what check finds is in its answer, and nothing can be made anew', async () => {
    const map = worked()
    truncateSync(map, Math.floor(statSync(map).size / 2))

    const ran = await at.run(['check', map, '--json'])
    expect({ code: ran.code, error: ran.error }).toEqual({ code: 3, error: '' })
    expect(JSON.parse(ran.out)).toEqual({ ok: false, problems: [expect.stringMatching(/is damaged/)] })
    expectRefusal(await at.run(['check', map, '--rebuild', '--json']), 1, /damaged/)
  })
})

describe.skipIf(!existsSync('/dev/full'))('an output that takes nothing', () => {
  const into = (redirect: string, ...words: readonly string[]) =>
    spawnSync('sh', ['-c', `"$0" "$@" ${redirect}`, process.execPath, commandLine, ...words], {
      encoding: 'utf8',
    })

  it('[L5] is told in one sentence and ends with 1', () => {
    const map = worked()
    const english = into('> /dev/full', 'info', map, '--json')
    expect(english.status).toBe(1)
    expect(english.stderr).toMatch(/^fourfold: The answer could not be written out \(ENOSPC\)[^\n]*\n$/)
    const french = into('> /dev/full', 'info', map, '--language', 'fr')
    expect(french.status).toBe(1)
    expect(french.stderr).toMatch(/^fourfold\s: La réponse n’a pu être écrite \(ENOSPC\)[^\n]*\n$/)
  })

  it('[L5] where errors go nowhere either, the exit code tells', () => {
    expect(into('2> /dev/full', 'info', 'no-such.fourfold').status).toBe(1)
    expect(into('> /dev/full 2> /dev/full', 'info', worked()).status).toBe(1)
    expect(into('2>&-', 'info', 'no-such.fourfold').status).toBe(1)
  })
})

describe('a reader that goes away', () => {
  it('ends it quietly', () => {
    const map = worked()
    const words = ['-c', '"$0" "$@" | head -c 10', process.execPath, commandLine, 'info', map, '--json']
    const { status, stdout, stderr } = spawnSync('sh', words, { encoding: 'utf8' })

    expect({ status, stdout: stdout.length, stderr }).toEqual({ status: 0, stdout: 10, stderr: '' })
  })
})
