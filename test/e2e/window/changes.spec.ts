import { expect, test, type Page } from '@playwright/test'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { axeFindings, rulesOfThemes } from '../../helpers/axe.ts'
import { applyAs, runAs } from '../../helpers/map-of-colleague.ts'
import {
  answerSaveDialog,
  matrixReady,
  openWindow,
  ownFolder,
  picture,
  switchLanguage,
} from '../../helpers/window.ts'

/** A map that a colleague has worked on since it was made: a service came, a program ended, a call was held. */
async function workedOn(folder: string): Promise<string> {
  const map = join(folder, 'work.fourfold')
  await runAs(folder, 'installation', ['create', map])
  const open = { handling: 'public' }
  await applyAs(
    folder,
    'installation',
    map,
    [
      {
        do: 'create',
        type: 'Service',
        id: 'x-shelter',
        properties: { name: { en: 'Harbour shelter', fr: 'Refuge du port' }, ...open },
      },
      { do: 'relate', type: 'OPERATES_IN', from: 'x-shelter', to: 'jurisdiction-mb' },
      { do: 'relate', type: 'ADVANCES', from: 'x-shelter', to: 'pillar-protection' },
      { do: 'relate', type: 'DELIVERS', from: 'ca-rcmp', to: 'x-shelter' },
      { do: 'edit', id: 'ca-hotline', properties: { note: { en: 'Seen at the call.' } } },
      {
        do: 'create',
        type: 'Call',
        id: 'x-call',
        properties: { name: { en: 'Winter call', fr: 'Appel d’hiver' }, date: '2024-01-20', ...open },
      },
      { do: 'remove', id: 'on-strategy-2016' },
    ],
    'Camille Roy',
  )
  return map
}

async function limitTo(page: Page, axis: string, term: string): Promise<void> {
  await page.locator('.scope-bar').getByRole('button', { name: axis, exact: true }).click()
  await page.getByRole('checkbox', { name: term, exact: true }).check()
  await page.keyboard.press('Escape')
}

const section = (page: Page, name: string) => page.locator(`section[data-section="${name}"]`)

test('[CH1] [CH2] what differs stands in a list, in the matrix and in the graph, in both languages', async () => {
  const folder = ownFolder()
  const { app, page, close, complaints } = await openWindow({
    folder,
    args: [await workedOn(folder)],
    size: { width: 1280, height: 720 },
  })
  await matrixReady(page)
  await page.keyboard.press('Control+j')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Changes')
  const summary = page.locator('.change-summary')
  await expect(summary).toContainText('2 records added')
  await expect(summary).toContainText('1 record removed')
  const records = section(page, 'records')
  await expect(records.locator('.change-row').first()).toContainText('Harbour shelter')
  await expect(records).toContainText('On the map on')
  expect(await axeFindings(page)).toEqual([])
  await picture(page, 'changes-list-en')

  await records.getByRole('button', { name: 'Harbour shelter' }).click()
  await expect(page.locator('.inspector').getByRole('heading', { level: 2 })).toHaveText('Harbour shelter')
  await page.keyboard.press('ArrowDown')
  await expect(records.getByRole('button', { name: 'Winter call' })).toBeFocused()

  await records.getByRole('button', { name: /Ontario's Strategy/ }).click()
  await expect(page.locator('.inspector .history')).toBeVisible()
  await page.getByRole('combobox', { name: 'Since' }).selectOption('x-call')
  await expect(summary).toContainText('Between January 20, 2024')
  await expect(section(page, 'inForce')).toBeVisible()
  await picture(page, 'changes-since-call-en')
  await section(page, 'points').scrollIntoViewIfNeeded()
  await picture(page, 'changes-lower-en')
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await axeFindings(page, rulesOfThemes)).toEqual([])
  await section(page, 'money').scrollIntoViewIfNeeded()
  await picture(page, 'changes-dark-en')
  await page.emulateMedia({ colorScheme: 'light' })

  await page.getByRole('combobox', { name: 'Told' }).selectOption('in-force')
  await expect(section(page, 'records')).toHaveCount(0)
  await expect(summary).not.toContainText('As recorded')
  await page.getByRole('combobox', { name: 'Told' }).selectOption('')
  await expect(section(page, 'records')).toBeVisible()
  await page.getByRole('radio', { name: 'Matrix' }).check()
  const marked = page.locator('td[data-change]')
  await expect(marked.first()).toBeVisible()
  await expect(marked.first()).toHaveAttribute('aria-label', /Before: .* Now: /)
  expect(await axeFindings(page)).toEqual([])
  await picture(page, 'changes-matrix-en')

  await page.getByRole('radio', { name: 'Graph', exact: true }).first().check()
  await expect(page.locator('.changed-graph canvas').first()).toBeVisible()
  await expect(page.locator('.changed-graph .legend')).toContainText('changed')
  expect(await axeFindings(page)).toEqual([])
  await picture(page, 'changes-graph-en')

  await switchLanguage(page, 'fr')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Changements')
  await expect(summary).toContainText('Entre le 20 janvier 2024')
  await page.locator('.changed-graph').scrollIntoViewIfNeeded()
  await page.locator('.changed-graph .legend').scrollIntoViewIfNeeded()
  await expect(page.locator('.answer[aria-busy="true"]')).toHaveCount(0)
  await picture(page, 'changes-graph-fr')
  await page.getByRole('radio', { name: 'Liste', exact: true }).first().check()
  await expect(summary).toContainText('Entre le 20 janvier 2024')
  expect(await axeFindings(page)).toEqual([])
  await picture(page, 'changes-list-fr')
  await page.getByRole('radio', { name: 'Matrice' }).check()
  await expect(marked.first()).toBeVisible()
  await picture(page, 'changes-matrix-fr')

  const path = join(folder, 'changes.csv')
  await answerSaveDialog(app, path)
  await page.locator('.view-actions [data-export]').click()
  await page.getByRole('button', { name: /CSV/ }).first().click()
  await expect.poll(() => (existsSync(path) ? readFileSync(path, 'utf8') : '')).toContain('Refuge du port')
  expect(complaints).toEqual([])
  await close()
})

test('[CH6] [CH7] on the starter map what the file came with is not told as added, and a scope narrows all of it', async () => {
  const { page, close, complaints } = await openWindow({ size: { width: 1280, height: 720 } })
  await matrixReady(page)
  await page.keyboard.press('Control+j')
  await expect(page.locator('.change-summary')).toContainText('Between')
  await expect(section(page, 'records')).toHaveCount(0)
  await expect(page.locator('.change-head')).toContainText('This map file was made on')
  await picture(page, 'changes-starter-en')

  await page.getByRole('combobox', { name: 'Since' }).selectOption('day')
  await page.getByRole('textbox', { name: 'Compare with' }).fill('2018-06-01')
  await expect(page.locator('.change-summary')).toContainText('June 1, 2018')
  await expect(section(page, 'inForce')).toBeVisible()
  const whole = await page.locator('.change-summary').textContent()
  await limitTo(page, 'Jurisdiction', 'Manitoba')
  await expect(page.locator('.change-summary')).not.toHaveText(whole ?? '')
  await expect(page.locator('.answer[aria-busy="true"]')).toHaveCount(0)
  for (const name of await section(page, 'gaps').locator('.finding-name').allTextContents())
    expect(name).not.toMatch(/Ontario|Quebec|Alberta|Saskatchewan/)
  await picture(page, 'changes-manitoba-en')
  await page.getByRole('combobox', { name: 'Until' }).selectOption('day')
  await page.getByRole('textbox', { name: 'Until the day' }).fill('2018-05-01')
  await expect(page.locator('.change-head .empty-title')).toHaveText(
    'The later day lies before the earlier one',
  )
  await page.getByRole('textbox', { name: 'Until the day' }).fill('2019-06-01')
  await expect(page.locator('.change-summary')).toContainText('June 1, 2019')
  expect(await page.locator('.change-summary').textContent()).not.toBe(whole)
  expect(await axeFindings(page)).toEqual([])
  expect(complaints).toEqual([])
  await close()
})
