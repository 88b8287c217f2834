import { expect, test } from '@playwright/test'
import { existsSync, readdirSync } from 'node:fs'
import type {} from '../../../renderer/bridge/preload-api.ts'
import { join } from 'node:path'
import { cellAt, matrixReady, openWindow, ownFolder, type OpenedWindow } from '../../helpers/window.ts'

test.describe('the starter map in the window', () => {
  let opened: OpenedWindow
  test.beforeAll(async () => {
    opened = await openWindow({ size: { width: 1280, height: 700 } })
    await matrixReady(opened.page)
  })
  test.afterAll(() => opened.close())

  test('[W10] opens on the matrix of jurisdictions and pillars, each cell with count, presumed and gap in words', async () => {
    const { page } = opened
    await expect(page.getByRole('gridcell')).toHaveCount(14 * 4)
    const cell = cellAt(page, 'Ontario', 'Protection and assistance for victims')
    await expect(cell).toHaveAttribute('aria-label', /\d+ current measures?; \d+ presumed/)
    const withGap = page.locator('td[data-gap="reported-insufficient"]').first()
    await expect(withGap.locator('svg')).toBeVisible()
    await expect(withGap.locator('.cell-gap-word')).toHaveText('Need reported')
  })

  test('[W4] shows what leads beside it: graph, reasons and sources of the first gap', async () => {
    const { page } = opened
    const details = page.getByRole('complementary')
    await expect(details.locator('.graph-canvas canvas').first()).toBeVisible()
    await expect(details.getByRole('heading', { level: 2 })).not.toBeEmpty()
    await expect(details.getByRole('heading', { name: 'Sources' })).toBeVisible()
    await expect(details.locator('.citations li').first()).toBeVisible()
  })

  test('[W2] is sandboxed, isolated, and cannot reach anything of Node or Electron', async () => {
    const { app, page } = opened
    const preferences = await app.evaluate(({ BrowserWindow }) => {
      const { webContents } = BrowserWindow.getAllWindows()[0]!
      const { sandbox, contextIsolation, nodeIntegration } = (
        webContents as unknown as { getLastWebPreferences: () => Record<string, unknown> }
      ).getLastWebPreferences()
      return {
        sandbox,
        contextIsolation,
        nodeIntegration,
        spelling: webContents.session.isSpellCheckerEnabled(),
      }
    })
    expect(preferences).toEqual({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      spelling: false,
    })
    const reach = await page.evaluate(() => ({
      globals: ['require', 'process', 'module', 'Buffer', 'global'].filter((name) => name in window),
      api: Object.keys(window.fourfold).sort(),
    }))
    expect(reach).toEqual({ globals: [], api: ['invoke', 'on', 'pathOfFile', 'platform'] })
  })

  test('[W2] runs no inline code and no eval, and loads nothing from elsewhere', async () => {
    const { page } = opened
    const tried = await page.evaluate(async () => {
      const violated: string[] = []
      document.addEventListener('securitypolicyviolation', (event) => violated.push(event.effectiveDirective))
      const script = document.createElement('script')
      script.textContent = 'window.injected = true'
      document.body.append(script)
      const style = document.createElement('style')
      style.textContent = 'body { display: none }'
      document.body.append(style)
      const image = new Image()
      image.src = 'https://example.org/x.png'
      const fetched = await fetch('https://example.org/').then(
        () => true,
        () => false,
      )
      await new Promise((resolve) => setTimeout(resolve, 200))
      for (const one of [script, style]) one.remove()
      return { injected: 'injected' in window, fetched, violated: [...new Set(violated)].sort() }
    })
    expect(tried.injected).toBe(false)
    expect(tried.fetched).toBe(false)
    expect(tried.violated).toEqual(['connect-src', 'img-src', 'script-src-elem', 'style-src-elem'])
  })

  test('[W2] does not leave its page, opens no window, and grants no permission', async () => {
    const { app, page } = opened
    const before = page.url()
    const opener = await page.evaluate(() => window.open('https://example.org/') === null)
    expect(opener).toBe(true)
    await page.evaluate(() => {
      location.href = 'https://example.org/'
    })
    await page.waitForTimeout(300)
    expect(page.url()).toBe(before)
    expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
    const granted = await page.evaluate(async () => {
      const states = await Promise.all(
        (['geolocation', 'notifications'] as const).map(
          async (name) => (await navigator.permissions.query({ name })).state,
        ),
      )
      return states
    })
    expect(granted).not.toContain('granted')
  })

  test('[W1] refuses unknown channels and payloads that do not fit', async () => {
    const { page } = opened
    const answers = await page.evaluate(async () => {
      const { fourfold } = window
      const ask = (channel: string, input: unknown) =>
        fourfold.invoke(channel, input).then(
          () => 'answered',
          () => 'refused',
        )
      return Promise.all([
        ask('shell:run', {}),
        ask('map:ask', { name: 'matrix' }),
        ask('map:dispatch', { command: { do: 'format-disk' }, seenAt: {} }),
        ask('map:open', { how: 'path' }),
        ask('app:open-address', { address: 'file:///etc/passwd' }),
        ask('map:recent', {}),
      ])
    })
    expect(answers).toEqual(['refused', 'refused', 'refused', 'refused', 'answered', 'answered'])
    const address = await page.evaluate(() =>
      window.fourfold.invoke('app:open-address', { address: 'file:///etc/passwd' }),
    )
    expect(address).toMatchObject({ ok: false })
  })

  test('[W2] leaves nothing outside of the program and complains about nothing', async () => {
    const tried = await opened.requests() // by the tests above, and refused
    expect(tried.filter((address) => !address.startsWith('https://example.org/'))).toEqual([])
    expect(
      opened.complaints.filter((one) => !/Content Security Policy|Refused to|example\.org/.test(one)),
    ).toEqual([])
  })
})

test('[W12] begins on the start page without a file, and makes the starter map once', async () => {
  const folder = ownFolder()
  const first = await openWindow({ args: [], folder })
  await expect(first.page.getByRole('heading', { level: 1 })).toHaveText('The shared map of who does what')
  await expect(first.page.getByText('None yet.')).toBeVisible()
  await first.page.getByRole('button', { name: /Open the starter map/ }).click()
  await matrixReady(first.page)
  await first.close()
  expect(readdirSync(join(folder, 'Fourfold'))).toEqual(['Canada.fourfold'])

  const second = await openWindow({ args: [], folder })
  await second.page.getByRole('button', { name: /^Canada Opened on/ }).click()
  await matrixReady(second.page)
  expect(second.complaints).toEqual([])
  expect(await second.requests()).toEqual([])
  await second.close()
  expect(readdirSync(join(folder, 'Fourfold'))).toEqual(['Canada.fourfold'])
  expect(existsSync(join(folder, 'user-data', 'window.json'))).toBe(true)
})

test('[W14] keeps its first view for the next start, and nothing of it once the map is written on', async () => {
  const folder = ownFolder()
  const kept = join(folder, 'installation', 'first-view')
  const first = await openWindow({ folder })
  await matrixReady(first.page)
  await expect.poll(() => existsSync(kept) && readdirSync(kept).length, { timeout: 20_000 }).toBe(4)
  const before = await first.page.locator('td[role="gridcell"]').allTextContents()
  await first.close()

  const second = await openWindow({ folder })
  await matrixReady(second.page)
  expect(await second.page.locator('td[role="gridcell"]').allTextContents()).toEqual(before)
  await expect(second.page.locator('script#first-page')).toHaveCount(1)
  await second.page.reload() // what the page held is not told twice: since then the map may have changed
  await matrixReady(second.page)
  await expect(second.page.locator('script#first-page')).toHaveCount(0)
  expect(await second.page.locator('td[role="gridcell"]').allTextContents()).toEqual(before)
  const edited = await second.page.evaluate(() =>
    window.fourfold.invoke('map:dispatch', {
      command: { do: 'edit', id: 'ns-navigators', properties: { aliases: ['somebody’s word'] } },
      seenAt: { asOf: '2026-11-28', scope: {} },
    }),
  )
  expect(edited).toMatchObject({ ok: true })
  await expect.poll(() => existsSync(kept)).toBe(false)
  expect(second.complaints).toEqual([])
  await second.close()
})
