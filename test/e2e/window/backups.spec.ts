import { expect, test } from '@playwright/test'
import { axeFindings } from '../../helpers/axe.ts'
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import {
  answerSaveDialog,
  chooseFromMenu,
  matrixReady,
  openWindow,
  ownFolder,
  switchLanguage,
} from '../../helpers/window.ts'

const words = {
  en: { title: 'Copies kept of this map', open: /^Open the copy of/ },
  fr: { title: 'Copies conservées de cette carte', open: /^Ouvrir la copie du/ },
} as const

for (const language of ['en', 'fr'] as const)
  test(`[P4] a map is copied once a day, and a copy opens as a map of its own (${language})`, async () => {
    const folder = ownFolder()
    const { page, app, complaints, close } = await openWindow({ folder })
    await matrixReady(page)
    await switchLanguage(page, language)
    const kept = join(folder, 'installation', 'backups')
    const copies = () =>
      existsSync(kept) ? readdirSync(kept).flatMap((map) => readdirSync(join(kept, map))) : []
    await expect.poll(copies, { timeout: 20_000 }).toHaveLength(1)

    // the map itself is held as before: copying it gave its lock to nobody (F3)
    const second = spawnSync(process.execPath, [
      'dist/main/fourfold.mjs',
      'info',
      join(folder, 'Fourfold', 'Canada.fourfold'),
    ])
    expect([second.status, String(second.stderr)]).toEqual([1, expect.stringContaining('open in another')])

    await chooseFromMenu(app, 'map-backups')
    const dialog = page.getByRole('dialog', { name: words[language].title })
    await expect(dialog.getByRole('row')).toHaveCount(2)
    expect(await axeFindings(page)).toEqual([])

    const to = join(folder, 'as it was.fourfold')
    await answerSaveDialog(app, to)
    await dialog.getByRole('button', { name: words[language].open }).click()
    await expect(page.locator('.top-bar')).toContainText('as it was')
    await matrixReady(page)
    expect(existsSync(to)).toBe(true)
    expect(complaints).toEqual([])
    await close()
  })
