import {
  appendFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { keyOf, type FirstQuestion } from '../../../main/first-question.ts'
import { keptViewIn } from '../../../main/kept-view.ts'
import { author, mapFolder, valueOf } from '../../helpers/map-folder.ts'

const { folder, emptyMap, open } = mapFolder()
const program = join(folder, 'program.mjs')
writeFileSync(program, 'a build')
const built = new Date('2026-11-01T00:00:00Z')
utimesSync(program, built, built)
let count = 0

const today = new Date().toISOString().slice(0, 10)

async function keptOnce() {
  const path = await emptyMap()
  const place = join(folder, `kept-${(count += 1)}`)
  const view = keptViewIn(place, program)
  const asked: FirstQuestion = {
    path,
    question: { language: 'en', asOf: today, scope: {}, audience: 'own' },
    rows: 'jurisdiction',
    columns: 'pillar',
  }
  const parameters = { rows: asked.rows, columns: asked.columns }
  const answer = { digest: 'd', text: '{"cells":[]}' }
  view.write(asked, view.stateOf(path) ?? '', [[keyOf('matrix', parameters, asked.question), answer]])
  const take = (question: FirstQuestion = asked) =>
    view.read(question)?.take({ name: 'matrix', parameters, common: question.question })
  return { path, place, view, asked, answer, take }
}

describe('[W14] the first view that is kept', () => {
  it('is what was written, to the very same question, and nothing to another question', async () => {
    const { take, answer, view, asked } = await keptOnce()
    expect(await take()).toEqual(answer)
    expect(
      await view.read(asked)?.take({ name: 'gaps', parameters: {}, common: asked.question }),
    ).toBeUndefined()
  })

  it('is not used for another day, language, pair of axes, map or build', async () => {
    const { take, asked } = await keptOnce()
    const { question } = asked
    expect(take({ ...asked, question: { ...question, asOf: '2020-01-01' } })).toBeUndefined()
    expect(take({ ...asked, question: { ...question, language: 'fr' } })).toBeUndefined()
    expect(take({ ...asked, rows: 'pillar', columns: 'jurisdiction' })).toBeUndefined()
    expect(take({ ...asked, path: await emptyMap() })).toBeUndefined()
    const later = new Date(built.getTime() + 5000)
    utimesSync(program, later, later)
    expect(take()).toBeUndefined()
    utimesSync(program, built, built)
    expect(take()).toBeDefined()
  })

  it('is not used once anything was written to the map, whatever its size and date say', async () => {
    const { take, path } = await keptOnce()
    const { mtime } = statSync(path)
    const engine = await open(path)
    valueOf(
      await engine.dispatch({ do: 'create', type: 'Program', properties: { name: { en: 'P' } } }, author),
    )
    await engine.close()
    utimesSync(path, mtime, mtime)
    expect(take()).toBeUndefined()
  })

  it('is forgotten to the last file, and readable by its owner only', async () => {
    const { view, place } = await keptOnce()
    const [file = ''] = readdirSync(place)
    if (process.platform !== 'win32') expect(statSync(join(place, file)).mode & 0o777).toBe(0o600)
    view.forget()
    expect(existsSync(place)).toBe(false)
  })

  it('that is torn, foreign or of a map that is gone counts as none', async () => {
    const { take, place, asked } = await keptOnce()
    const file = join(place, `${today}.json`)
    const whole = readFileSync(file, 'utf8')
    writeFileSync(file, whole.slice(0, -9))
    expect(take()).toBeUndefined()
    writeFileSync(file, '{"state":1}')
    expect(take()).toBeUndefined()
    writeFileSync(file, whole)
    appendFileSync(asked.path, 'x')
    expect(take()).toBeUndefined()
  })

  it('of days that are over is deleted with the next one', async () => {
    const { view, place, asked, path } = await keptOnce()
    const past = { ...asked, question: { ...asked.question, asOf: '2020-01-01' } }
    view.write(past, view.stateOf(path) ?? '', [])
    view.write(asked, view.stateOf(path) ?? '', [])
    expect(readdirSync(place)).toEqual([`${today}.json`])
  })
})
