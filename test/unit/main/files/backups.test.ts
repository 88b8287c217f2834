import { mkdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { backupsOf, keptDays } from '../../../../main/files/backups.ts'
import { addDays } from '../../../../shared/base/days.ts'
import { mapFolder } from '../../../helpers/map-folder.ts'

const { folder } = mapFolder()
const today = '2026-11-28'
let count = 0

function mapOfNoon() {
  const path = join(folder, `map-${(count += 1)}.fourfold`)
  writeFileSync(path, 'a map')
  const noon = new Date('2026-11-27T12:00:00Z')
  utimesSync(path, noon, noon)
  return { path, backups: backupsOf(path, join(folder, 'backups')) }
}

/** Puts a copy where it is due, as of a day. */
function copyOn(day: string, backups: ReturnType<typeof backupsOf>): void {
  const to = backups.due(day)
  expect(to).toBeDefined()
  writeFileSync(to ?? '', `copy of ${day}`)
}

describe('[P4] the daily copies of a map', () => {
  it('one is due where none was made, and no second one on the same day', () => {
    const { backups } = mapOfNoon()
    expect(backups.list()).toEqual([])
    copyOn(today, backups)
    expect(backups.due(today)).toBeUndefined()
    expect(backups.list().map(({ day, size }) => [day, size])).toEqual([[today, 18]])
  })

  it('none is due where nothing was written since the last one', () => {
    const { path, backups } = mapOfNoon()
    copyOn('2026-11-27', backups)
    expect(backups.due(today)).toBeUndefined()
    const later = new Date(Date.now() + 60_000)
    utimesSync(path, later, later)
    expect(backups.due(today)).toBeDefined()
  })

  it('lie in a folder that only the person reads, each map in one of its own', () => {
    const { backups } = mapOfNoon()
    const [mine, other] = [backups.due(today) ?? '', mapOfNoon().backups.due(today) ?? '']
    expect(dirname(mine)).not.toBe(dirname(other))
    if (process.platform !== 'win32') expect(statSync(dirname(mine)).mode & 0o777).toBe(0o700)
  })

  it('are thinned to seven days and one a week for four weeks; a foreign file is left alone', () => {
    const { backups } = mapOfNoon()
    const place = dirname(backups.due(today) ?? '')
    mkdirSync(place, { recursive: true })
    const days = Array.from({ length: 60 }, (_, ago) => addDays(today, -ago))
    for (const day of days) writeFileSync(join(place, `${day}.fourfold`), day)
    writeFileSync(join(place, 'notes.txt'), 'mine')
    backups.thin(today)
    const kept = backups.list().map(({ day }) => day)
    expect(kept).toEqual([
      ...days.slice(0, 7),
      addDays(today, -7),
      addDays(today, -14),
      addDays(today, -21),
      addDays(today, -28),
    ])
    expect(readFileSync(join(place, 'notes.txt'), 'utf8')).toBe('mine')
  })

  it('keep the newest of a week, whichever day that was', () => {
    const days = ['2026-11-01', '2026-11-03', '2026-11-17', '2026-11-28']
    expect([...keptDays(days, today)].sort()).toEqual(['2026-11-03', '2026-11-17', '2026-11-28'])
  })
})
