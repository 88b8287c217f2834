import { expect, test, type Page } from '@playwright/test'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { itemSteps, newCallSteps } from '../../../shared/commands/calls/steps.ts'
import { axeFindings } from '../../helpers/axe.ts'
import { applyAs, runAs } from '../../helpers/map-of-colleague.ts'
import { unzip } from '../../helpers/unzip.ts'
import {
  answerOpenDialog,
  answerSaveDialog,
  matrixReady,
  openWindow,
  ownFolder,
  picture,
  sayWho,
  showView,
  switchLanguage,
  type OpenedWindow,
} from '../../helpers/window.ts'
import { pixel, wordTemplate } from '../../helpers/word-template.ts'

/** The starter map with a call that nobody has prepared yet. */
async function mapWithCall(folder: string): Promise<string> {
  const map = join(folder, 'work.fourfold')
  await runAs(folder, 'installation', ['create', map])
  await applyAs(
    folder,
    'installation',
    map,
    [
      ...newCallSteps('call-spring', '2027-04-21', []),
      ...itemSteps({
        id: 'item-shelters',
        call: 'call-spring',
        order: 1,
        handling: 'fpt',
        text: { en: 'Shelters for men', fr: 'Refuges pour hommes' },
      }),
    ],
    'Camille Roy',
  )
  return map
}

const page6 = (page: Page) => page.frameLocator('iframe')
/** Of its sections: contents and sources have their own. */
const headings = (page: Page) => page6(page).locator('article > h2')
const options = (page: Page) => page.locator('.document-options')

test.describe('documents', () => {
  let opened: OpenedWindow
  const folder = ownFolder()
  test.beforeAll(async () => {
    opened = await openWindow({
      folder,
      args: [await mapWithCall(folder)],
      size: { width: 1280, height: 720 },
    })
    await matrixReady(opened.page)
    await showView(opened.page, 6)
    await opened.page.keyboard.press('Control+b')
    await sayWho(opened.page, 'Camille Roy', 'Public Safety Canada')
    await opened.page.keyboard.press('Escape')
  })
  test.afterAll(() => opened.close())

  test('[DO1] has the sections that are chosen, in their order, by mouse and by keyboard', async () => {
    const { page } = opened
    await expect(headings(page).first()).toHaveText('Purpose and date')
    const all = await headings(page).count()
    await options(page).getByRole('checkbox', { name: 'Purpose and date' }).uncheck()
    await expect(headings(page)).toHaveCount(all - 1)
    await options(page).getByRole('button', { name: 'Move up: Leading gaps' }).focus()
    await page.keyboard.press('Enter')
    await expect(page.locator('[data-announcer]')).toHaveText('Leading gaps: now 1 of 8.')
    // it is the first now: the focus goes to the button that still moves it
    await expect(options(page).getByRole('button', { name: 'Move down: Leading gaps' })).toBeFocused()
    await expect(headings(page).first()).toHaveText('Leading gaps')
    await picture(page, 'documents-briefing-en')
    expect(await axeFindings(page)).toEqual([])

    const chosen = options(page).getByRole('checkbox', { checked: true, disabled: false })
    while ((await chosen.count()) > 0) await chosen.first().uncheck() // the last one is not to be taken out
    await expect(headings(page)).toHaveCount(1)
    await options(page).getByRole('button', { name: 'All sections, in the usual order' }).click()
    await expect(headings(page)).toHaveCount(all)
    await expect(headings(page).first()).toHaveText('Purpose and date')
  })

  test('[DO2] a shorter one counts what it does not print', async () => {
    const { page } = opened
    const gaps = page6(page).getByRole('heading', { level: 4 })
    await expect(gaps.first()).toBeVisible()
    const usual = await gaps.count()
    await options(page).getByRole('radio', { name: 'Short' }).check()
    await expect.poll(() => gaps.count()).toBeLessThan(usual)
    await expect(
      page6(page)
        .getByText(/^and \d+ more in the map\.$/)
        .first(),
    ).toBeVisible()
    await options(page).getByRole('radio', { name: 'Usual' }).check()
    await expect(gaps).toHaveCount(usual)
  })

  test('[DO3] a package is of a call that is chosen, and a draft; in French, too', async () => {
    const { page } = opened
    await options(page).getByRole('combobox', { name: 'Document' }).selectOption('package')
    await expect(page.getByText('Choose what the document is about')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Save as Word …' })).toBeDisabled()
    await options(page).getByRole('combobox', { name: 'Call' }).selectOption('call-spring')
    await expect(page6(page).getByRole('heading', { level: 1 })).toHaveText('Package for the call')
    await expect(page6(page).locator('.banner').first()).toContainText('DRAFT')
    await expect(page.getByRole('combobox', { name: /^For/ })).toHaveCount(0) // all who take part
    await switchLanguage(page, 'fr')
    await options(page).getByRole('radio', { name: 'Français' }).check()
    await expect(page6(page).getByRole('heading', { level: 1 })).toHaveText('Dossier de l’appel')
    await expect(headings(page).nth(2)).toHaveText('Ordre du jour')
    await picture(page, 'documents-package-fr')
    expect(await axeFindings(page)).toEqual([])
    await switchLanguage(page, 'en')
  })

  test('[DO4] a saved view keeps kind, call, sections and length as a profile', async () => {
    const { page } = opened
    await options(page).getByRole('combobox', { name: 'Document' }).selectOption('package')
    await options(page).getByRole('combobox', { name: 'Call' }).selectOption('call-spring')
    await options(page).getByRole('checkbox', { name: 'Money' }).uncheck()
    await options(page).getByRole('radio', { name: 'Everything' }).check()
    await page.keyboard.press('Control+b')
    const dialog = page.getByRole('dialog', { name: 'Save this view' })
    await dialog.getByRole('textbox', { name: 'Name in English' }).fill('Package without money')
    await dialog.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(dialog).toHaveCount(0)
    await options(page).getByRole('combobox', { name: 'Document' }).selectOption('briefing')
    await options(page).getByRole('radio', { name: 'Short' }).check()
    await page.keyboard.press('Control+Shift+b')
    const list = page.getByRole('dialog', { name: 'Saved views' })
    await list.getByRole('button', { name: 'Package without money', exact: true }).click()
    await expect(options(page).getByRole('combobox', { name: 'Document' })).toHaveValue('package')
    await expect(options(page).getByRole('combobox', { name: 'Call' })).toHaveValue('call-spring')
    await expect(options(page).getByRole('checkbox', { name: 'Money' })).not.toBeChecked()
    await expect(options(page).getByRole('radio', { name: 'Everything' })).toBeChecked()
  })

  test('[DO5] what is circulated stays as it was; what the map says otherwise since is listed', async () => {
    const { page, folder: at } = opened
    await options(page).getByRole('combobox', { name: 'Document' }).selectOption('briefing')
    await options(page).getByRole('radio', { name: 'Usual' }).check()
    await options(page).getByRole('radio', { name: 'English' }).check()
    await expect(page6(page).getByRole('heading', { level: 1 })).toContainText('Briefing')
    await options(page).getByRole('combobox', { name: /^For/ }).selectOption('own')
    const freeze = page.getByRole('button', { name: 'Circulate as it is now' })
    await expect(freeze).toBeDisabled() // R29
    await options(page).getByRole('combobox', { name: /^For/ }).selectOption('public')
    await freeze.click()
    const list = page.getByRole('region', { name: 'Circulated documents' })
    await expect(list.getByRole('listitem')).toHaveCount(1)
    await expect(page.locator('[data-announcer]')).toHaveText('Circulated: Briefing.')

    // the map goes on
    await page.keyboard.press('Control+z')
    await expect(list.getByRole('listitem')).toHaveCount(0)
    await page.keyboard.press('Control+y')
    await expect(list.getByRole('listitem')).toHaveCount(1)
    const renamed = { do: 'edit', id: 'ca-hotline', properties: { name: { en: 'The renamed line' } } }
    await page.evaluate(
      (command) =>
        (
          window as unknown as { fourfold: { invoke: (channel: string, input: object) => Promise<unknown> } }
        ).fourfold.invoke('map:dispatch', { command, seenAt: { asOf: '2026-06-01', scope: {} } }),
      renamed,
    )
    await expect(page6(page).locator('body')).toContainText('The renamed line')
    await list.getByRole('listitem').getByRole('button').click()
    const told = page.getByRole('region', { name: 'What the map says otherwise since' })
    await expect(told).toContainText('Circulated on')
    await told.getByText(/lines? would read otherwise today/).click()
    await expect(told.locator('ins').first()).toContainText('The renamed line')
    await expect(page6(page).locator('body')).not.toContainText('The renamed line')
    await picture(page, 'documents-circulated-en')
    expect(await axeFindings(page)).toEqual([])
    const path = join(at, 'as-circulated.html')
    await answerSaveDialog(opened.app, path)
    await page.getByRole('button', { name: 'Save as HTML …' }).click()
    await expect.poll(() => existsSync(path)).toBe(true)
    expect(readFileSync(path, 'utf8')).not.toContain('The renamed line')
    await told.getByRole('button', { name: 'Back to the document as of now' }).click()
    await expect(page6(page).locator('body')).toContainText('The renamed line')
  })

  test('[DO5] [R36] the package of a call is frozen when the call is circulated', async () => {
    const { page } = opened
    await page.keyboard.press('Control+t')
    await page.getByRole('button', { name: /^F\/P\/T call of April 21, 2027/ }).click()
    for (const stage of ['With the co-chairs', 'Circulated']) {
      await page.getByRole('button', { name: new RegExp(`${stage}$`) }).click()
      await expect(page.locator('.call-title')).toContainText(stage)
    }
    await showView(page, 6)
    const list = page.getByRole('region', { name: 'Circulated documents' })
    await expect(list.getByRole('listitem')).toHaveCount(2)
    await expect(list.getByRole('listitem').first()).toContainText(
      'Package for the call – F/P/T call of April 21, 2027',
    )
  })

  test('[DO10] Word documents take the look of a template, until another is chosen or none', async () => {
    const { app, page, folder: at } = opened
    const part = page.locator('.document-template')
    const broken = join(at, 'notes.docx')
    writeFileSync(broken, 'not a Word file')
    await answerOpenDialog(app, [broken])
    await part.getByRole('button', { name: 'Word template …' }).click()
    await expect(page.getByText(/notes\.docx is not a Word file/)).toBeVisible()
    await expect(part.getByRole('button', { name: 'Word template …' })).toBeVisible()

    const template = join(at, 'house-style.dotx')
    writeFileSync(template, wordTemplate())
    await answerOpenDialog(app, [template])
    await part.getByRole('button', { name: 'Word template …' }).click()
    await expect(part).toContainText('house-style.dotx')
    await expect(page.locator('[data-announcer]')).toHaveText(
      'Word documents now look like house-style.dotx.',
    )
    await picture(page, 'documents-template-en')
    expect(await axeFindings(page)).toEqual([])

    // it holds when the view was left in between
    await showView(page, 1)
    await showView(page, 6)
    await expect(part).toContainText('house-style.dotx')
    const logos = async (name: string) => {
      const path = join(at, name)
      await answerSaveDialog(app, path)
      await page.getByRole('button', { name: 'Save as Word …' }).click()
      await expect.poll(() => existsSync(path)).toBe(true)
      return [...unzip(readFileSync(path)).values()].filter((bytes) => bytes.equals(pixel)).length
    }
    expect(await logos('with.docx')).toBeGreaterThan(0)
    await part.getByRole('button', { name: 'Without template' }).click()
    await expect(part).not.toContainText('house-style.dotx')
    expect(await logos('without.docx')).toBe(0)
  })

  test('[DO11] [R36] texts without French go out to translation and come back as one step', async () => {
    const { app, page, folder: at } = opened
    await options(page).getByRole('combobox', { name: 'Document' }).selectOption('briefing')
    const part = page.getByRole('region', { name: 'Translation' })
    const lacks = part.getByText(/have no French/)
    await expect(lacks).toBeVisible()
    const before = Number(/^\d+/.exec((await lacks.textContent()) ?? '')?.[0])
    const path = join(at, 'out.xlf')
    await answerSaveDialog(app, path)
    await part.getByRole('button', { name: 'Send out to be put into French …' }).click()
    await expect.poll(() => existsSync(path)).toBe(true)
    const out = readFileSync(path, 'utf8')
    expect(out.match(/<trans-unit /g)).toHaveLength(before)

    let nth = 0
    const back = join(at, 'back.xlf')
    writeFileSync(
      back,
      out.replaceAll(/(<target[^>]*>)(<\/target>)/g, (_, open: string, end: string) => {
        nth += 1
        return nth <= 2 ? `${open}Texte traduit ${nth}${end}` : `${open}${end}`
      }),
    )
    await answerOpenDialog(app, [back])
    await part.getByRole('button', { name: 'Bring back a translation …' }).click()
    const dialog = page.getByRole('dialog', { name: 'A translation that came back' })
    await expect(dialog).toContainText('2 texts will be written')
    await expect(dialog).toContainText(`${before - 2} are left out`)
    expect(await axeFindings(page)).toEqual([])
    await picture(page, 'documents-translation-en')
    await dialog.getByRole('button', { name: 'Write them' }).click()
    await expect(dialog.getByRole('alert')).toContainText('Say who translated it.')
    await dialog.getByRole('textbox', { name: 'Translated by' }).fill('Translation Bureau')
    await dialog.getByRole('button', { name: 'Write them' }).click()
    await expect(dialog).toHaveCount(0)
    await expect(part).toContainText(`${before - 2} texts have no French`)
    await page.keyboard.press('Control+z')
    await expect(part).toContainText(`${before} texts have no French`)
  })
})
