import { expect, test, type Page } from '@playwright/test'
import { axeFindings } from '../../helpers/axe.ts'
import { columnAt, gridCell, gridSettled, gridWords, reachCell, showGrid } from '../../helpers/grid.ts'
import { matrixReady, openWindow, sayWho, switchLanguage, type OpenedWindow } from '../../helpers/window.ts'

const words = {
  en: {
    ...gridWords.en,
    made: 'House of trial',
    eligibility: 'Eligibility',
    women: 'Women',
    notFound: 'No record that may stand here is called “Nobody”',
    joined: '2 relationships would be added',
    there: '1 is there already',
    toMake: 'To be created:',
    created: '1 record would be created',
    added: '3 relationships would be added',
    parted: '3 relationships would be taken away',
    inOther: '(in French)',
  },
  fr: {
    ...gridWords.fr,
    made: 'Maison d’essai',
    eligibility: 'Admissibilité',
    women: 'Femmes',
    notFound: 'Aucune fiche qui puisse figurer ici ne s’appelle « Nobody »',
    joined: '2 relations seraient ajoutées',
    there: '1 y figure déjà',
    toMake: 'À créer :',
    created: '1 fiche serait créée',
    added: '3 relations seraient ajoutées',
    parted: '3 relations seraient retirées',
    inOther: '(en anglais)',
  },
} as const

/** Text with every space a plain one, as a person reads it. */
const plain = (text: string | null): string => (text ?? '').replaceAll(/\s+/g, ' ')

for (const language of ['en', 'fr'] as const)
  test.describe(`cells with a form of their own (${language})`, () => {
    test.describe.configure({ mode: 'serial' })
    const says = words[language]
    let opened: OpenedWindow
    let page: Page
    const panel = () => page.locator('.cell-panel')
    const find = () => panel().getByRole('combobox')
    const options = () => panel().getByRole('option')
    test.beforeAll(async () => {
      opened = await openWindow({ size: { width: 1280, height: 720 } })
      page = opened.page
      await matrixReady(page)
      await switchLanguage(page, language)
      await showGrid(page, 'Service')
    })
    test.afterAll(() => opened.close())

    test('[G9] a cell of relationships opens the picker of the form: several, found or made, as one step', async () => {
      const delivers = await columnAt(page, says.delivers)
      const own = gridCell(page, 0, delivers)
      await reachCell(page, 0, delivers)
      const before = plain(await own.textContent())
      await page.keyboard.press('Enter')
      await sayWho(page, 'Ada Tester', 'ca-ps')
      await expect(find()).toBeFocused()
      await page.keyboard.type(says.made)
      await expect(options().last()).toContainText(says.made)
      await page.keyboard.press('ArrowUp')
      while ((await options().last().getAttribute('aria-selected')) !== 'true')
        await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await page.keyboard.type('rcmp')
      await expect(options().first()).toContainText(
        language === 'en' ? 'Royal Canadian' : 'Gendarmerie royale',
      )
      await page.keyboard.press('Enter')
      await expect(panel()).toBeInViewport({ ratio: 1 })
      await expect(page.locator('h1')).toBeInViewport() // the page stays where it was
      await expect(panel().getByRole('listitem')).toHaveCount((before === '' ? 0 : 1) + 2)
      expect(await axeFindings(page)).toEqual([])
      await page.screenshot({ path: `out/screens/grid-links-${language}.png` })
      await page.keyboard.press('Enter')
      await expect(panel()).toHaveCount(0)
      await expect(own).toContainText(says.made)
      await expect(gridCell(page, 1, delivers)).toBeFocused()
      await page.keyboard.press('Control+Z')
      await expect(own).not.toContainText(says.made)
      expect(plain(await own.textContent())).toBe(before)
    })

    test('[G9] Escape writes nothing, a letter begins the search, leaving writes; Delete empties and undo brings back', async () => {
      const where = await columnAt(page, says.where)
      const own = gridCell(page, 0, where)
      await reachCell(page, 0, where)
      const before = plain(await own.textContent())
      expect(before).not.toBe('')
      await own.dblclick()
      await panel().getByRole('listitem').first().getByRole('button').click()
      await expect(find()).toBeFocused()
      await page.keyboard.press('Escape')
      await expect(own).toBeFocused()
      expect(plain(await own.textContent())).toBe(before)

      await page.keyboard.press('s')
      await expect(find()).toHaveValue('s')
      await page.keyboard.type('askatchewan')
      await expect(options().first()).toContainText('Saskatchewan')
      await page.keyboard.press('Enter')
      await page.locator('h1').click()
      await expect(panel()).toHaveCount(0)
      await expect(own).toContainText('Saskatchewan')

      await reachCell(page, 0, where)
      await page.keyboard.press('Delete')
      await expect(own).toHaveText('')
      await page.keyboard.press('Control+Z')
      await expect(own).toContainText('Saskatchewan')
    })

    test('[G10] a relationship is added to several records, or taken from them, after its effects are counted', async () => {
      await gridCell(page, 0, 0).click()
      await gridCell(page, 1, 0).click()
      await gridCell(page, 2, 0).click()
      const dialog = page.getByRole('dialog')
      const change = async (how: 'join' | 'part'): Promise<void> => {
        await page.locator('.grid-bulk').getByRole('button').first().click()
        await dialog.getByRole('combobox').first().selectOption('out.OPERATES_IN')
        await dialog.getByRole('combobox').nth(1).selectOption(how)
        await dialog.locator('button[type=submit]').click()
        await expect(dialog.getByRole('alert')).toBeVisible()
        await dialog.getByRole('combobox').last().fill('Saskatchewan')
        await expect(dialog.locator('[role=option]').first()).toContainText('Saskatchewan')
        await page.keyboard.press('Enter')
        await expect(dialog.locator('.bulk-other')).toContainText('Saskatchewan')
        expect(await axeFindings(page)).toEqual([])
        await page.screenshot({ path: `out/screens/grid-bulk-link-${how}-${language}.png` })
        await dialog.locator('button[type=submit]').click()
      }
      await change('join')
      await expect(dialog.locator('.effect-counts')).toContainText(says.joined)
      await expect(dialog.locator('.effect-counts')).toContainText(says.there)
      await expect(dialog.locator('.effect-table tbody tr')).toHaveCount(2)
      expect(await axeFindings(page)).toEqual([])
      await page.screenshot({ path: `out/screens/grid-bulk-links-${language}.png` })
      await dialog.locator('button[type=submit]').click()
      await expect(dialog).toHaveCount(0)
      const where = await columnAt(page, says.where)
      await reachCell(page, 0, where)
      for (const line of [0, 1, 2]) await expect(gridCell(page, line, where)).toContainText('Saskatchewan')
      await change('part')
      await expect(dialog.locator('.effect-counts')).toContainText(says.parted)
      await dialog.locator('button[type=submit]').click()
      await expect(dialog).toHaveCount(0)
      for (const line of [0, 1, 2])
        await expect(gridCell(page, line, where)).not.toContainText('Saskatchewan')
      await page.keyboard.press('Control+Z')
      for (const line of [0, 1, 2]) await expect(gridCell(page, line, where)).toContainText('Saskatchewan')
      await page.keyboard.press('Escape')
    })

    test('[G10] the other record is made in place with them: one step, whose preview tells of it', async () => {
      const dialog = page.getByRole('dialog')
      await expect(page.locator('.grid-row[aria-selected="true"]'), 'those of before').toHaveCount(3)
      await page.locator('.grid-bulk').getByRole('button').first().press('Enter')
      await dialog.getByRole('combobox').first().selectOption('in.DELIVERS')
      await dialog.getByRole('combobox').last().fill(says.made)
      await expect(dialog.locator('[role=option]').last()).toContainText(says.made)
      while ((await dialog.locator('[role=option]').last().getAttribute('aria-selected')) !== 'true')
        await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await expect(dialog.locator('.bulk-other')).toContainText(`${says.toMake} ${says.made}`)
      expect(await axeFindings(page)).toEqual([])
      await page.screenshot({ path: `out/screens/grid-bulk-make-${language}.png` })
      await dialog.locator('button[type=submit]').press('Enter')
      await expect(dialog.locator('.effect-counts')).toContainText(says.created)
      await expect(dialog.locator('.effect-counts')).toContainText(says.added)
      await page.screenshot({ path: `out/screens/grid-bulk-made-${language}.png` })
      await expect(dialog.locator('button[type=submit]')).toContainText('3')
      await dialog.locator('button[type=submit]').click()
      await expect(dialog).toHaveCount(0)
      const delivers = await columnAt(page, says.delivers)
      await reachCell(page, 0, delivers)
      for (const line of [0, 1, 2]) await expect(gridCell(page, line, delivers)).toContainText(says.made)
      await page.keyboard.press('Control+Z')
      for (const line of [0, 1, 2]) await expect(gridCell(page, line, delivers)).not.toContainText(says.made)
      await page.keyboard.press('Escape')
    })

    test('[G7] names pasted into relationships are looked up; one that no record has is refused by itself', async () => {
      const where = await columnAt(page, says.where)
      await reachCell(page, 0, where)
      await opened.app.evaluate(({ clipboard }) => clipboard.writeText('yukon; NU\r\nNobody'))
      await page.keyboard.press('Control+V')
      const dialog = page.getByRole('dialog')
      await expect(dialog.locator('.effect-counts')).toContainText(/\d/)
      await expect
        .poll(async () => plain(await dialog.locator('.effect-table').first().textContent()))
        .toContain(says.notFound)
      expect(await axeFindings(page)).toEqual([])
      await page.screenshot({ path: `out/screens/grid-paste-links-${language}.png` })
      await dialog.locator('button[type=submit]').click()
      await expect(dialog).toHaveCount(0)
      await expect(gridCell(page, 0, where)).toContainText('Yukon')
      await expect(gridCell(page, 0, where)).toContainText('Nunavut')
      await expect(gridCell(page, 0, where)).not.toContainText('Saskatchewan')
      await page.locator('h1').click()
      await page.keyboard.press('Control+Z')
      await expect(gridCell(page, 0, where)).toContainText('Saskatchewan')
    })

    test('[G1] words in the other language stand with their language and its mark', async () => {
      await showGrid(page, 'Service')
      await reachCell(page, 0, 2)
      const foreign = page.locator('.grid-lines .grid-other')
      if (language === 'en') {
        await expect(foreign).toHaveCount(0) // the sources of the starter map word their periods in English
        return
      }
      await expect(foreign.first().locator('[lang=en]')).not.toHaveText('')
      await expect(foreign.first()).toContainText(says.inOther)
    })

    test('[G9] eligibility opens the editor of the form, each part written as it is chosen', async () => {
      await page.getByRole('button', { name: says.columns, exact: true }).click()
      await page.locator('.popover:popover-open').getByRole('checkbox', { name: says.eligibility }).check()
      await page.keyboard.press('Escape')
      await gridSettled(page)
      const at = await columnAt(page, says.eligibility)
      const line = 4
      await reachCell(page, line, at)
      await page.keyboard.press('F2')
      const genders = panel().locator('select').first()
      await expect(genders).toBeFocused()
      await genders.selectOption('these')
      await expect(panel().getByRole('checkbox', { name: says.women })).toBeChecked()
      await expect(gridCell(page, line, at)).toContainText(new RegExp(says.women, 'i'))
      await expect(panel()).toBeInViewport({ ratio: 1 })
      await expect(page.locator('h1')).toBeInViewport()
      expect(await axeFindings(page)).toEqual([])
      await page.screenshot({ path: `out/screens/grid-eligibility-${language}.png` })
      await page.keyboard.press('Escape')
      await expect(gridCell(page, line, at)).toBeFocused()
      await page.keyboard.press('Delete')
      await expect(gridCell(page, line, at)).toHaveText('')
      await page.keyboard.press('Control+Z')
      await expect(gridCell(page, line, at)).toContainText(new RegExp(says.women, 'i'))
      expect(opened.complaints).toEqual([])
    })
  })
