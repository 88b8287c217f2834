import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { draftsIn } from '../../../../main/files/drafts.ts'
import { mapFolder } from '../../../helpers/map-folder.ts'

const { folder } = mapFolder()

describe('[E3] half-filled fields', () => {
  it('are there after another start, map by map, until they are written', () => {
    const place = join(folder, 'drafts-a')
    draftsIn(place).write('/maps/a.fourfold', 'org-a name.en', 'Half a na')
    draftsIn(place).write('/maps/b.fourfold', 'org-a name.en', 'Other')
    expect(draftsIn(place).read('/maps/a.fourfold')).toEqual({ 'org-a name.en': 'Half a na' })
    draftsIn(place).write('/maps/a.fourfold', 'org-a name.en', null)
    expect(draftsIn(place).read('/maps/a.fourfold')).toEqual({})
    expect(readdirSync(place)).toHaveLength(1)
  })

  it('are for the eyes of their owner, and a torn file counts as none', () => {
    const place = join(folder, 'drafts-b')
    draftsIn(place).write('/maps/a.fourfold', 'x', 'y')
    const [file = ''] = readdirSync(place)
    if (process.platform !== 'win32') expect(statSync(join(place, file)).mode & 0o777).toBe(0o600)
    writeFileSync(join(place, file), '{"x":')
    expect(draftsIn(place).read('/maps/a.fourfold')).toEqual({})
  })

  it('[P3] of a record out of which a value was taken are forgotten, those of others stay', () => {
    const drafts = draftsIn(join(folder, 'drafts-d'))
    drafts.write('/maps/a.fourfold', 'org-a name.en', 'gone')
    drafts.write('/maps/a.fourfold', 'org-ab name.en', 'stays')
    const picks = (id: string) =>
      JSON.stringify({ gone: [], added: [{ id, name: 'A', type: 'Topic', isNew: false }] })
    drafts.write('/maps/a.fourfold', 'service out.LEADS', picks('org-a'))
    drafts.write('/maps/a.fourfold', 'service in.LEADS', picks('org-ab'))
    drafts.forget('/maps/a.fourfold', new Set(['org-a']))
    expect(drafts.read('/maps/a.fourfold')).toEqual({
      'org-ab name.en': 'stays',
      'service in.LEADS': picks('org-ab'),
    })
  })

  it('keep no more than two hundred places, the newest', () => {
    const drafts = draftsIn(join(folder, 'drafts-c'))
    for (let i = 0; i < 210; i++) drafts.write('m', `place-${i}`, 'text')
    const kept = Object.keys(drafts.read('m'))
    expect(kept).toHaveLength(200)
    expect(kept.at(-1)).toBe('place-209')
    expect(existsSync(join(folder, 'drafts-c'))).toBe(true)
  })
})
