import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/**
 * What axe finds wrong on the page, by rule and place, once no answer of before is shown paler. The document in preview
 * is no part of the window. Cost: half a second to two.
 */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  await expect(page.locator('.answer[aria-busy="true"]')).toHaveCount(0)
  // Electron has one page only: axe may not open another to put its results together
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).exclude('iframe').analyze()
  return violations.flatMap((one) =>
    one.nodes.map((node) => `${one.id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  )
}
