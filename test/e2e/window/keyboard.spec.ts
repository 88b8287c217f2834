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
  await expect(page.locator('.finding-name').first()).toBeVisible()
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

test('[W11] the focus comes back: dialogs, scope, details, views', async () => {
  const { page, close, complaints } = await openWindow({ size: { width: 1280, height: 700 } })
  await matrixReady(page)
  const inspector = page.locator('.inspector')
  const heading = inspector.locator('h2')

  // find and keyboard give it back to where it was
  const cell = page.locator('td[role="gridcell"][tabindex="0"]')
  for (const keys of ['Control+k', 'Control+/']) {
    await cell.focus()
    await page.keyboard.press(keys)
    await expect(page.getByRole('dialog')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(cell).toBeFocused()
  }
  // the dialog of all keys keeps the focus: its button, and its body, which scrolls
  await page.keyboard.press('Control+/')
  for (let i = 0; i < 3; i++) {
    await page.keyboard.press('Tab')
    const stop = page.locator('dialog :focus')
    await expect(stop).toHaveCount(1)
    expect(await stop.evaluate((one) => one.matches('button, .dialog-body'))).toBe(true)
  }
  await page.keyboard.press('Escape')

  // a record that was found
  await page.keyboard.press('Control+k')
  await page.keyboard.type('rcmp')
  await expect(page.getByRole('dialog').getByRole('option').first()).toContainText('Royal Canadian')
  await page.keyboard.press('Enter')
  await expect(heading).toHaveText('Royal Canadian Mounted Police')
  await expect(heading).toBeFocused()

  // another view: its title; one that is loaded only now as well
  for (const [keys, title] of [
    ['Control+1', 'Coverage'],
    ['Control+3', 'Points to reconcile'],
    ['Control+2', 'Overlaps'],
  ] as const) {
    await page.keyboard.press(keys)
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused()
  }

  // who, then the verdict: given up, given back to the button that began it; recorded, as well
  const verdict = inspector.getByRole('button', { name: 'Intended …' })
  await verdict.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Who are you?' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(verdict).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.type('Key Board')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Intended: why?' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(verdict).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.type('As agreed.')
  await page.getByRole('button', { name: 'Record the verdict' }).focus()
  await page.keyboard.press('Enter')
  await expect(inspector.getByRole('region', { name: 'Verdict' })).toContainText('As agreed.')
  await expect(verdict).toBeFocused()

  // from a pair to a record and on, and back: the link by which one had gone on
  const first = inspector.locator('.side .button-link').first()
  const name = await first.innerText()
  await first.focus()
  await page.keyboard.press('Enter')
  await expect(heading).toHaveText(name)
  await expect(heading).toBeFocused()
  const second = inspector.locator('.joined .button-link').first()
  await second.focus()
  const further = await second.innerText()
  await page.keyboard.press('Enter')
  await expect(heading).toHaveText(further)
  await expect(heading).toBeFocused()
  for (const link of [further, name]) {
    await inspector.getByRole('button', { name: 'Back' }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await focused(page)).name).toBe(link)
    expect(await focused(page)).toMatchObject({ pane: 'details', role: 'button', isSeen: true })
  }
  expect(complaints).toEqual([])
  await close()
})

test('[W11] the choices of a scope: focus in them at once, one stop, arrows inside, on to the chips when lifted', async () => {
  const { page, close } = await openWindow({ size: { width: 1280, height: 700 } })
  await matrixReady(page)
  const bar = page.locator('.scope-bar')
  for (const [axis, hasField] of [
    ['Pillar', false],
    ['Population', true],
    ['Activity', true],
    ['Organization', true],
  ] as const) {
    const chip = bar.getByRole('button', { name: axis, exact: true })
    await chip.focus()
    await page.keyboard.press('Enter')
    const open = page.locator('.popover:popover-open')
    await expect(open.locator('input').first()).toBeFocused()
    if (axis !== 'Organization') {
      if (hasField) await page.keyboard.press('Tab')
      await expect(open.getByRole('checkbox').first()).toBeFocused()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('ArrowDown')
      await expect(open.getByRole('checkbox').nth(2)).toBeFocused()
      await page.keyboard.press('Tab')
      await expect(open.getByRole('button', { name: 'Done' })).toBeFocused()
      await page.keyboard.press('Shift+Tab')
      await expect(open.getByRole('checkbox').nth(2)).toBeFocused() // where the arrows had led
    }
    await page.keyboard.press('Escape')
    await expect(chip).toBeFocused()
  }

  await bar.getByRole('button', { name: 'Pillar', exact: true }).press('Enter')
  await page.keyboard.press('Space')
  await page.getByRole('button', { name: 'No limit' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('checkbox').first()).toBeFocused() // the button cannot be pressed twice
  await page.keyboard.press('Space')
  await page.keyboard.press('Escape')
  await bar.getByRole('button', { name: 'Lift all limits' }).focus()
  await page.keyboard.press('Enter')
  await expect(bar.getByRole('button', { name: 'Pillar', exact: true })).toBeFocused()
  await close()
})
