import { expect, test, type Page } from '@playwright/test'
import { matrixReady, openWindow } from '../../helpers/window.ts'

/** What has the focus, as a screen reader would find it, and whether it can be seen to have it. */
async function focused(page: Page): Promise<{ pane: string; role: string; name: string; isSeen: boolean }> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement
    const style = getComputedStyle(element)
    const label =
      element.nextElementSibling === null ? undefined : getComputedStyle(element.nextElementSibling)
    const isOutlined = (one: CSSStyleDeclaration | undefined): boolean =>
      one !== undefined && one.outlineStyle !== 'none' && parseFloat(one.outlineWidth) >= 2
    return {
      pane: element.closest('[data-pane]')?.getAttribute('data-pane') ?? '',
      role: element.getAttribute('role') ?? element.tagName.toLowerCase(),
      name: element.getAttribute('aria-label') ?? element.textContent,
      isSeen: isOutlined(style) || isOutlined(label),
    }
  })
}

test('[W11] the whole way by keyboard: start page, matrix, gaps, graph, verdict, views, find, language', async () => {
  const { page, close, complaints } = await openWindow({ args: [], size: { width: 1280, height: 700 } })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()

  // start page: the first way in
  for (let i = 0; i < 10; i++) {
    await page.keyboard.press('Tab')
    if ((await focused(page)).name.startsWith('Open the starter map')) break
  }
  expect(await focused(page)).toMatchObject({ isSeen: true })
  await page.keyboard.press('Enter')
  await matrixReady(page)

  // panes by F6: each says where it is
  const panes = new Set<string>()
  for (let i = 0; i < 8; i++) {
    await page.keyboard.press('F6')
    panes.add((await focused(page)).pane)
  }
  expect([...panes].sort()).toEqual(['details', 'main', 'navigation', 'scope'])
  for (let i = 0; i < 5 && (await focused(page)).pane !== 'main'; i++) await page.keyboard.press('F6')

  // the matrix has one stop; arrows move, Enter selects
  expect(await focused(page)).toMatchObject({ role: 'gridcell', isSeen: true })
  await page.keyboard.press('Control+Home')
  expect((await focused(page)).name).toContain('Canada (federal), Prevention')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowRight')
  expect((await focused(page)).name).toContain('British Columbia, Protection')
  await page.keyboard.press('Enter')
  await expect(page.locator('.inspector h2')).toHaveText('Protection · British Columbia')
  await expect(page.locator('td[aria-selected="true"]')).toHaveCount(1)

  // on to the gaps: one stop, arrows, Enter
  for (let i = 0; i < 8; i++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate(() => document.activeElement?.classList.contains('finding-name'))) break
  }
  await page.keyboard.press('ArrowDown')
  const gap = (await focused(page)).name
  expect(await focused(page)).toMatchObject({ isSeen: true })
  await page.keyboard.press('Enter')
  await expect(page.locator('.inspector h2')).toHaveText(gap)

  // the graph: arrows say where they are
  await page.locator('.graph-canvas').focus()
  expect(await focused(page)).toMatchObject({ role: 'application', isSeen: true })
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(page.locator('[data-announcer]')).not.toBeEmpty()

  // a verdict with the keyboard alone
  await page.getByRole('button', { name: 'Dismissed …' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Who are you?' })).toBeVisible()
  await page.keyboard.type('Key Board')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Dismiss: why?' })).toBeVisible()
  await page.keyboard.type('Covered elsewhere.')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  expect((await focused(page)).name).toBe('Record the verdict')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'Verdict' })).toContainText('Covered elsewhere.')
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('region', { name: 'Verdict' })).toContainText('Nobody has given one')

  // views, find, language
  await page.keyboard.press('Control+3')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Points to reconcile')
  await page.locator('.pick[tabindex="0"]').focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.locator('.pick').nth(1)).toHaveAttribute('aria-current', 'true')
  await page.keyboard.press('Control+k')
  const found = page.getByRole('dialog', { name: 'Find' })
  await expect(found.getByRole('combobox')).toBeFocused()
  await page.keyboard.type('rcmp')
  await expect(found.getByRole('option').first()).toContainText('Royal Canadian Mounted Police')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Records')
  await expect(page.locator('.inspector h2')).toHaveText('Royal Canadian Mounted Police')
  await page.locator('.language input:checked').focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
  expect(complaints).toEqual([])
  await close()
})
