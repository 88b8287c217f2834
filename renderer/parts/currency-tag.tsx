import type { ReactNode } from 'react'
import { useWords } from '../session/words.ts'

/** Whether a measure is current, only presumed, of the past or announced (R1): in words. */
export function CurrencyTag({ currency }: { readonly currency: string | null }): ReactNode {
  const { t } = useWords()
  if (currency === null) return null
  return <span className={`tag tag-currency-${currency}`}>{t(`currency.${currency}`)}</span>
}
