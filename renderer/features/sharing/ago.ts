import type { Language } from '../../../graph-schema/bilingual.ts'

const steps = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const

/** How long ago an instant was, in the largest whole unit, as "5 minutes ago"; undefined within the first minute. */
export function ago(instant: string, now: number, language: Language): string | undefined {
  const since = now - Date.parse(instant)
  const step = steps.find(([, length]) => since >= length)
  if (step === undefined) return undefined
  const [unit, length] = step
  return new Intl.RelativeTimeFormat(`${language}-CA`, { numeric: 'auto' }).format(
    -Math.floor(since / length),
    unit,
  )
}
