import type { Words } from '../../session/words.ts'

/** What is counted, in words; an amount that counts elsewhere, or not at all, is known all the same. Empty without any. */
export function countedIn(counted: number | null, { t, money }: Words): string {
  if (counted === null) return ''
  return counted === 0 ? t('strategies:moneyZero') : t('strategies:money', { amount: money(counted) })
}
