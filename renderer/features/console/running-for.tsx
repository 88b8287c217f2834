import { useEffect, useState, type ReactNode } from 'react'
import { useWords } from '../../session/words.ts'

/** That a query runs, and for how many seconds: said once, counted for the eye. */
export function RunningFor({ since }: { readonly since: number }): ReactNode {
  const { t, number } = useWords()
  const [now, setNow] = useState(since)
  useEffect(() => {
    const ticking = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(ticking)
  }, [])
  return (
    <>
      <span role="status">{t('console:running')}</span>
      <span className="muted number" aria-hidden="true">
        {t('console:seconds', { n: number(Math.max(0, Math.floor((now - since) / 1000))) })}
      </span>
    </>
  )
}
