import { expect, type Page } from '@playwright/test'
import axe from 'axe-core'

/** The rules whose outcome hangs on colours and borders: all that a theme may change. */
export const rulesOfThemes = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable'] as const

/**
 * axe keeps the private fields of its colours in WeakMaps, as Babel writes them: hashing its ten thousand colours a page
 * and collecting those maps is a third of its work. Under a symbol of its own a field costs what a property does.
 */
const ownField = `class {
  key = Symbol()
  has(one) { return this.key in one }
  get(one) { return one[this.key] }
  set(one, value) { one[this.key] = value }
  add(one) { one[this.key] = true }
}`
const script = axe.source.replaceAll(/(_\w+) = new Weak(Map|Set)\(\)/g, `$1 = new (${ownField})()`)

/**
 * What axe finds wrong on the page, by rule and place, once no answer of before is shown paler. The document in preview
 * is no part of the window. Cost: the first scan of a page a second or two, later ones a quarter of that.
 */
export async function axeFindings(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  await expect(page.locator('.answer[aria-busy="true"]')).toHaveCount(0)
  // of a colour that fades axe would see the middle; what turns without end is not waited for
  await page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter((one) => Number.isFinite(one.effect?.getComputedTiming().endTime))
        .map((one) => one.finished),
    ).then(() => undefined),
  )
  // once a page: a megabyte of script, which runs the faster the more often it has run
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(script)
  const { violations } = await page.evaluate(
    (runOnly) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(
        { exclude: ['iframe'] },
        { resultTypes: ['violations'], ...(runOnly === undefined ? {} : { runOnly: [...runOnly] }) },
      ),
    rules,
  )
  return violations.flatMap((one) =>
    one.nodes.map((node) => `${one.id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  )
}
