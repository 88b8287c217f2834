import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** The rules whose outcome hangs on colours and borders: all that a theme may change. */
export const rulesOfThemes = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable'] as const

/**
 * What axe finds wrong on the page, by rule and place, once no answer of before is shown paler. The document in preview
 * is no part of the window. Cost: half a second to two; a third less than with what is right told place by place, too.
 */
export async function axeFindings(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  await expect(page.locator('.answer[aria-busy="true"]')).toHaveCount(0)
  // Electron has one page only: axe may not open another to put its results together
  const axe = new AxeBuilder({ page }).setLegacyMode(true).exclude('iframe')
  const { violations } = await axe
    .options({ resultTypes: ['violations'], ...(rules === undefined ? {} : { runOnly: [...rules] }) })
    .analyze()
  return violations.flatMap((one) =>
    one.nodes.map((node) => `${one.id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  )
}
