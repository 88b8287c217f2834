import { expect, test, type Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { axeFindings } from '../../helpers/axe.ts'
import {
  answerSaveDialog,
  matrixReady,
  openWindow,
  picture,
  sayWho,
  switchLanguage,
} from '../../helpers/window.ts'
import { unzip } from '../../helpers/unzip.ts'

const forUs = (page: Page) => page.getByRole('region', { name: /^(For us|Pour nous)$/ })
const field = (page: Page, name: string, lang: 'en' | 'fr') =>
  forUs(page).getByRole('group', { name }).locator(`textarea[lang="${lang}"]`)

test('[R29] a note for own use is written at an item, undone, saved as Word, and on no shared paper', async () => {
  test.setTimeout(180_000)
  const { app, page, folder, complaints, close } = await openWindow({ size: { width: 1280, height: 720 } })
  await matrixReady(page)
  await page.keyboard.press('Control+t')
  await expect(page.locator('.calls-next li').first()).toBeVisible({ timeout: 60_000 })
  await page
    .getByRole('button', { name: /^Plan a call on / })
    .first()
    .click()
  await sayWho(page, 'Camille Roy', 'Public Safety Canada')
  const item = page.locator('.agenda > li').first()
  await page
    .locator('.proposals > li')
    .first()
    .getByRole('button', { name: /^Put on the agenda/ })
    .click()
  await item.locator('.agenda-name').click()

  // begun and written by keyboard, both languages side by side
  await forUs(page).getByRole('button', { name: 'Write a note for us' }).focus()
  await page.keyboard.press('Enter')
  await expect(field(page, 'Considerations', 'en')).toBeVisible()
  await field(page, 'Considerations', 'en').focus()
  await page.keyboard.type('Zwiebelfisch is near.')
  await page.keyboard.press('Tab')
  await expect(field(page, 'Considerations', 'fr')).toBeFocused()
  await page.keyboard.type('Zwiebelfisch approche.')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Support the count.')
  await page.keyboard.press('Tab')
  await forUs(page).scrollIntoViewIfNeeded()
  await picture(page, 'scenario-note-en')
  expect(await axeFindings(page)).toEqual([])
  await switchLanguage(page, 'fr')
  await expect(forUs(page)).toContainText('Position recommandée')
  await forUs(page).scrollIntoViewIfNeeded()
  await picture(page, 'scenario-note-fr')
  expect(await axeFindings(page)).toEqual([])
  await switchLanguage(page, 'en')

  // the last thing written is undone, and done again
  const position = field(page, 'Recommended position', 'en')
  await expect(position).toHaveValue('Support the count.')
  await forUs(page).getByRole('heading').click()
  await page.keyboard.press('Control+z')
  await expect(position).toHaveValue('')
  await page.keyboard.press('Control+Shift+z')
  await expect(position).toHaveValue('Support the count.')

  await answerSaveDialog(app, join(folder, 'note.docx'))
  await forUs(page).getByRole('button', { name: 'Save our note as Word' }).click()
  await expect(page.locator('.status-bar')).toContainText('note.docx')
  const words =
    unzip(readFileSync(join(folder, 'note.docx')))
      .get('word/document.xml')
      ?.toString() ?? ''
  for (const said of [
    'Internal scenario note',
    'Zwiebelfisch is near.',
    'Zwiebelfisch approche.',
    'Note de scénario interne',
  ])
    expect(words).toContain(said)

  // on the agenda that everybody gets, and on the screen that everybody sees, there is no word of it
  await answerSaveDialog(app, join(folder, 'agenda.html'))
  await page.getByRole('button', { name: 'Save as a page' }).click()
  await expect(page.locator('.status-bar')).toContainText('agenda.html')
  expect(readFileSync(join(folder, 'agenda.html'), 'utf8')).not.toContain('Zwiebelfisch')
  await page.getByRole('button', { name: 'Call mode' }).click()
  await expect(page.locator('.call-screen')).toBeVisible()
  await expect(page.locator('.call-screen')).not.toContainText('Zwiebelfisch')
  await page.keyboard.press('Escape')
  expect(complaints).toEqual([])
  await close()
})
