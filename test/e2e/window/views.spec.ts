import { expect, test, type Locator, type Page } from '@playwright/test'
import { axeFindings } from '../../helpers/axe.ts'
import {
  matrixReady,
  openWindow,
  sayWho,
  showView,
  switchLanguage,
  type OpenedWindow,
} from '../../helpers/window.ts'

const words = {
  en: {
    save: 'Save this view',
    list: 'Saved views',
    nameEn: 'Name in English',
    nameFr: 'Name in French',
    handling: 'Who may read it',
    keep: 'Save',
    nameNeeded: 'Give the view a name in one language.',
    rename: 'Name and handling of a view',
    copy: ' (copy)',
    changed: 'Changed view',
    update: 'Save what is shown now as',
    removed: 'was removed',
    gone: '1 record that it names is no longer on the map; the rest is shown.',
    tooOpen: 'names a record that fewer people may read',
  },
  fr: {
    save: 'Enregistrer cette vue',
    list: 'Vues enregistrées',
    nameEn: 'Nom en anglais',
    nameFr: 'Nom en français',
    handling: 'Qui peut la lire',
    keep: 'Enregistrer',
    nameNeeded: 'Donnez à la vue un nom dans une langue.',
    rename: 'Nom et diffusion d’une vue',
    copy: ' (copie)',
    changed: 'Vue modifiée',
    update: 'Enregistrer ce qui est affiché sous',
    removed: 'est retirée',
    gone: '1 fiche qu’elle nomme n’est plus sur la carte ; le reste est affiché.',
    tooOpen: 'nomme une fiche que moins de personnes peuvent lire',
  },
} as const
type Language = keyof typeof words

const dialogOf = (page: Page, name: string): Locator => page.getByRole('dialog', { name, exact: true })
const viewsButton = (page: Page): Locator => page.locator('.views-button')

/** Saves what is shown under a name in the language of the window. */
async function saveAs(page: Page, language: Language, name: string, handling = 'own'): Promise<void> {
  const t = words[language]
  await page.keyboard.press('Control+b')
  const dialog = dialogOf(page, t.save)
  await dialog.getByRole('textbox', { name: language === 'en' ? t.nameEn : t.nameFr }).fill(name)
  await dialog.getByRole('combobox', { name: t.handling }).selectOption(handling)
  await dialog.getByRole('button', { name: t.keep, exact: true }).click()
  if (handling === 'own') await expect(dialog).toHaveCount(0)
}

async function openFromList(page: Page, language: Language, name: string): Promise<void> {
  await page.keyboard.press('Control+Shift+b')
  await dialogOf(page, words[language].list).getByRole('button', { name, exact: true }).click()
  await expect(viewsButton(page)).toContainText(name)
}

/** What the window shows, as far as a view holds it. */
async function shownNow(page: Page): Promise<Record<string, unknown>> {
  return page.evaluate(() => {
    const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)]
    return {
      title: document.querySelector('h1')?.textContent,
      scope: all('.scope-bar button').map((one) => one.textContent),
      selects: all('main select').map((one) => (one as HTMLSelectElement).value),
      fields: all('main input').map((one) =>
        (one as HTMLInputElement).type === 'checkbox'
          ? (one as HTMLInputElement).checked
          : (one as HTMLInputElement).value,
      ),
      details: document.querySelector('[data-heading="details"]')?.textContent,
      graph: document.querySelector('.graph-panel')?.getAttribute('data-shape'),
      list: all('.graph-list li').map((one) => one.textContent),
    }
  })
}

/** What Cytoscape keeps on its container. */
type Drawn = {
  readonly _cyreg: {
    readonly cy: {
      readonly nodes: () => { map: <T>(of: (node: DrawnNode) => T) => T[] }
      readonly getElementById: (id: string) => DrawnNode
    }
  }
}
type DrawnNode = {
  readonly id: () => string
  readonly position: () => { x: number; y: number }
  readonly renderedPosition: () => { x: number; y: number }
}

/** Where each node of the graph stands when the picture fits its frame, by its id. */
async function placesNow(page: Page): Promise<Readonly<Record<string, string>>> {
  const canvas = page.locator('.graph-canvas')
  await canvas.press('0')
  return canvas.evaluate((element) =>
    Object.fromEntries(
      (element as unknown as Drawn)._cyreg.cy
        .nodes()
        .map((node) => [node.id(), `${node.position().x.toFixed(1)} ${node.position().y.toFixed(1)}`]),
    ),
  )
}

function onScreen(page: Page, id: string): Promise<{ x: number; y: number }> {
  return page
    .locator('.graph-canvas')
    .evaluate(
      (element, wanted) => (element as unknown as Drawn)._cyreg.cy.getElementById(wanted).renderedPosition(),
      id,
    )
}

for (const language of ['en', 'fr'] as const) {
  const t = words[language]
  test.describe(`saved views in ${language}`, () => {
    let opened: OpenedWindow
    test.beforeAll(async () => {
      opened = await openWindow({ size: { width: 1440, height: 860 } })
      await matrixReady(opened.page)
      await switchLanguage(opened.page, language)
    })
    test.afterAll(async () => {
      expect(opened.complaints).toEqual([])
      await opened.close()
    })

    test('[V1] a view that was saved is restored exactly, after everything was changed', async () => {
      const { page } = opened
      await showView(page, 1)
      await page.locator('.axis-pickers select').nth(1).selectOption('population')
      await page.getByRole('checkbox').first().check()
      await page.locator('td.cell').nth(1).click()
      await page.locator('.detail-pane .graph-head').getByRole('radio').nth(1).check()
      await expect(page.locator('.graph-list li').first()).toBeVisible()
      await page.locator('.graph-list [data-roving]').nth(1).click()
      await expect(page.locator('[data-heading="details"]')).toBeVisible()
      const before = await shownNow(page)

      await page.keyboard.press('Control+b')
      await sayWho(page, 'Ann', 'A Department')
      const dialog = dialogOf(page, t.save)
      await dialog.getByRole('button', { name: t.keep, exact: true }).click()
      await expect(dialog.getByRole('alert')).toHaveText(t.nameNeeded)
      await page.keyboard.press('Escape')
      await saveAs(page, language, 'Alpha')
      await expect(viewsButton(page)).toContainText('Alpha')
      await expect(viewsButton(page)).not.toContainText(t.changed)

      // everything is changed
      await page.locator('.detail-pane .graph-head').getByRole('radio').nth(0).check()
      await page.locator('.axis-pickers select').nth(1).selectOption('pillar')
      await page.getByRole('checkbox').first().uncheck()
      await page.locator('td.cell').nth(1).click()
      await showView(page, 7)
      await page.getByRole('searchbox').fill('police')
      await page.locator('.row-button').first().click()
      await expect(viewsButton(page)).toContainText(t.changed)

      await openFromList(page, language, 'Alpha')
      await expect(page.locator('.graph-list li').first()).toBeVisible()
      await expect.poll(() => shownNow(page)).toEqual(before)
      await expect(viewsButton(page)).not.toContainText(t.changed)

      // the same in the other language
      const other = language === 'en' ? 'fr' : 'en'
      await switchLanguage(page, other)
      await expect(viewsButton(page)).not.toContainText(words[other].changed)
      await switchLanguage(page, language)
      await expect.poll(() => shownNow(page)).toEqual(before)
    })

    test('[V1] filters of a list come back with their view', async () => {
      const { page } = opened
      await showView(page, 7)
      await page.getByRole('searchbox').fill('shelter')
      await page.locator('.card-head select').selectOption('Service')
      await expect(page.locator('.row-button').first()).toBeVisible()
      const rows = await page.locator('.row-button').count()
      await saveAs(page, language, 'Beta')
      await page.getByRole('searchbox').fill('')
      await page.locator('.card-head select').selectOption('')
      await showView(page, 2)
      await openFromList(page, language, 'Beta')
      await expect(page.getByRole('searchbox')).toHaveValue('shelter')
      await expect(page.locator('.card-head select')).toHaveValue('Service')
      await expect(page.locator('.row-button')).toHaveCount(rows)
    })

    test('[V1] views are renamed, brought up to date, duplicated, removed and brought back', async () => {
      const { page } = opened
      await page.keyboard.press('Control+Shift+b')
      const list = dialogOf(page, t.list)
      await expect(list.getByRole('listitem')).toHaveCount(2)
      const row = list.getByRole('listitem').filter({ hasText: 'Beta' })
      await row.getByRole('button', { name: /Name and handling|Nom et diffusion/ }).click()
      const rename = dialogOf(page, t.rename)
      await rename.getByRole('textbox', { name: t.nameEn }).fill('Beta in English')
      await rename.getByRole('textbox', { name: t.nameFr }).fill('Bêta en français')
      await rename.getByRole('button', { name: t.keep, exact: true }).click()
      const name = language === 'en' ? 'Beta in English' : 'Bêta en français'
      const renamed = list.getByRole('listitem').filter({ hasText: name })
      await expect(renamed).toHaveCount(1)
      expect(await axeFindings(page)).toEqual([])

      await renamed.getByRole('button', { name: /^Dupli/ }).click()
      await expect(list.getByRole('listitem')).toHaveCount(3)
      const copy = list.getByRole('listitem').filter({ hasText: `${name}${t.copy}` })
      await copy.getByRole('button', { name: new RegExp(t.update) }).click()
      await expect(copy).toContainText(/open|ouverte/)
      await copy.getByRole('button', { name: /^(Remove|Retirer)/ }).click()
      await expect(list.getByRole('listitem')).toHaveCount(2)
      await page.keyboard.press('Escape')
      await page.keyboard.press('Control+z')
      await page.keyboard.press('Control+Shift+b')
      await expect(list.getByRole('listitem')).toHaveCount(3)
      await page.keyboard.press('Escape')
    })

    test('[V1] the palette finds a view by its name and opens it', async () => {
      const { page } = opened
      await showView(page, 2)
      await page.keyboard.press('Control+k')
      await page.getByRole('dialog').getByRole('combobox').fill('Alpha')
      await page.getByRole('option', { name: /Alpha/ }).first().click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Coverage|Couverture/)
      await expect(viewsButton(page)).toContainText('Alpha')
    })

    test('[V2] a node that was moved stays, by keyboard and by mouse, with undo, a view of its own and a way back', async () => {
      const { page } = opened
      await showView(page, 7)
      await page.getByRole('searchbox').fill('')
      await page.getByRole('searchbox').fill('strategy')
      await page.locator('.card-head select').selectOption('Strategy')
      await page.locator('.row-button').first().click()
      await page.locator('.detail-pane .graph-head').getByRole('radio').first().check()
      const canvas = page.locator('.graph-canvas')
      await expect(canvas.locator('canvas').first()).toBeVisible()
      await canvas.focus()
      await page.keyboard.press('ArrowRight')
      const start = await placesNow(page)
      for (const key of ['ArrowRight', 'ArrowDown', 'ArrowDown']) await page.keyboard.press(`Shift+${key}`)
      await expect(canvas).toHaveAttribute('data-moved', 'true')
      const byKeys = await placesNow(page)
      const moved = Object.keys(byKeys).filter((id) => byKeys[id] !== start[id])
      expect(moved).toHaveLength(1)

      await page.keyboard.press('Control+z')
      expect(await placesNow(page)).not.toEqual(byKeys)
      await page.keyboard.press('Control+Shift+z')
      expect(await placesNow(page)).toEqual(byKeys)

      // a new record nearby, a filter, another language and another view leave it where it is
      const other = language === 'en' ? 'fr' : 'en'
      await switchLanguage(page, other)
      await switchLanguage(page, language)
      await showView(page, 2)
      await showView(page, 7)
      await expect(canvas).toHaveAttribute('data-moved', 'true')
      expect(await placesNow(page)).toEqual(byKeys)

      await saveAs(page, language, 'Delta')
      await canvas.focus()
      await page.keyboard.press('ArrowRight')
      await page.keyboard.press('Shift+ArrowLeft')
      await expect(viewsButton(page)).toContainText(t.changed)
      await openFromList(page, language, 'Delta')
      await expect(viewsButton(page)).not.toContainText(t.changed)
      expect(await placesNow(page)).toEqual(byKeys)

      const node = page.locator('.graph-canvas')
      const box = (await node.boundingBox())!
      const at = await onScreen(page, moved[0]!)
      await page.mouse.move(box.x + at.x, box.y + at.y)
      await page.mouse.down()
      await page.mouse.move(box.x + at.x + 30, box.y + at.y - 40, { steps: 5 })
      await page.mouse.up()
      await expect.poll(async () => (await placesNow(page))[moved[0]!]).not.toBe(byKeys[moved[0]!])

      await page.getByRole('button', { name: /^(Lay the graph out again|Redisposer le graphe)$/ }).click()
      await expect(canvas).not.toHaveAttribute('data-moved', 'true')
      await expect.poll(async () => placesNow(page)).toEqual(start)
    })

    test('[V1] a view that names a more closed record is not opened wider than it; one whose record is gone says so', async () => {
      const { page } = opened
      await page.keyboard.press('Control+Shift+n')
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('textbox').fill('Zzz passing')
      await dialog.locator('button[type="submit"]').click()
      await page.getByRole('button', { name: /^(Done|Terminé)$/ }).click()
      await expect(page.locator('[data-heading="details"]')).toHaveText('Zzz passing')
      await saveAs(page, language, 'Gamma', 'public')
      await expect(page.getByRole('dialog').getByRole('alert')).toContainText(t.tooOpen)
      await page.getByRole('dialog').getByRole('combobox').last().selectOption('own')
      await page.getByRole('dialog').locator('button[type="submit"]').click()
      await expect(viewsButton(page)).toContainText('Gamma')

      await page
        .locator('.inspector')
        .getByRole('button', { name: /^(Remove|Retirer)$/ })
        .click()
      await showView(page, 1)
      await page.keyboard.press('Control+Shift+b')
      const list = dialogOf(page, t.list)
      await expect(list.getByRole('listitem').filter({ hasText: 'Gamma' })).toContainText(t.gone)
      await list.getByRole('button', { name: 'Gamma', exact: true }).click()
      await expect(page.locator('.status-bar')).toContainText(t.gone)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Records|Fiches/)
    })

    test('[V2] nodes that were moved, and saved in no view, stand there at the next start', async () => {
      const { page } = opened
      await showView(page, 3)
      const canvas = page.locator('.graph-canvas')
      await expect(canvas.locator('canvas').first()).toBeVisible()
      await canvas.focus()
      await page.keyboard.press('ArrowRight')
      await page.keyboard.press('Shift+ArrowRight')
      await expect(canvas).toHaveAttribute('data-moved', 'true')
      const before = await placesNow(page)
      await opened.close()

      opened = await openWindow({ folder: opened.folder, size: { width: 1440, height: 860 } })
      const again = opened.page.locator('.graph-canvas')
      await expect(again).toHaveAttribute('data-moved', 'true', { timeout: 30_000 })
      await expect(again.locator('canvas').first()).toBeVisible()
      expect(await placesNow(opened.page)).toEqual(before)
    })
  })
}
