import { useEffect, useState, type ReactNode } from 'react'
import type { HubState } from '../../../shared/contract/hub-state.ts'
import { invoke } from '../../bridge/invoke.ts'
import { useApp } from '../../bridge/map-state.ts'
import { Button } from '../../parts/button.tsx'
import { runCommand } from '../../session/commands.ts'
import { useWords, type Words } from '../../session/words.ts'
import { ago } from './ago.ts'

/**
 * How the open map stands to its hub: when it was last in step, what waits, what is being done. What goes wrong is a
 * quiet word here: a hub that is not reached is nothing unusual.
 */
export function HubLine({ hub }: { readonly hub: HubState }): ReactNode {
  const words = useWords()
  const { t, number } = words
  const now = useNow()
  const { standing, doing } = hub
  const isReadOnly = useApp(({ map }) => map.status === 'open' && map.isReadOnly)
  return (
    <span className="hub-line">
      <Button look="link" title={wholeOf(hub, words)} onClick={() => void runCommand('hub-connect')}>
        {inWords(hub, words, now)}
      </Button>
      {standing.pending > 0 ? (
        <span>{t('sharing:line.pending', { count: standing.pending, n: number(standing.pending) })}</span>
      ) : null}
      {standing.waiting > 0 ? (
        <Button look="link" onClick={() => void runCommand('hub-authors')}>
          {t('sharing:line.waiting', { count: standing.waiting, n: number(standing.waiting) })}
        </Button>
      ) : null}
      {doing === 'syncing' ? (
        <Button look="link" onClick={() => void invoke('hub:stop', {})}>
          {t('sharing:stop')}
        </Button>
      ) : isReadOnly ? null : (
        <Button look="link" isBarred={doing === 'connecting'} onClick={() => void runCommand('sync-now')}>
          {t(hub.isConnected || hub.isPasswordKept ? 'command.sync-now' : 'sharing:line.connect')}
        </Button>
      )}
    </span>
  )
}

function inWords(
  { doing, step, isConnected, problem, needsPerson, standing }: HubState,
  words: Words,
  now: number,
): string {
  const { t, number, language } = words
  if (doing === 'connecting') return t('sharing:line.connecting')
  if (doing === 'syncing')
    return step === null
      ? t('sharing:line.syncing')
      : t(`sharing:line.${step.doing}`, { n: number(step.count), of: number(step.of) })
  const { last } = standing
  const since = last === null ? null : (ago(last.at, now, language) ?? t('sharing:line.moment'))
  if (isConnected && problem === null)
    return since === null ? t('sharing:line.never') : t('sharing:line.last', { ago: since })
  const when = since === null ? t('sharing:line.neverBefore') : t('sharing:line.before', { ago: since })
  if (problem === null) return t('sharing:line.away', { when })
  return t(needsPerson ? 'sharing:line.stuck' : 'sharing:line.failed', { when })
}

/** The whole of it, for who rests on the line: the exact time, where, and why the last try came to nothing. */
function wholeOf({ standing: { last }, place, problem }: HubState, { t, instant }: Words): string {
  const at = last === null ? t('sharing:line.never') : t('sharing:line.lastAt', { when: instant(last.at) })
  const why = problem === null ? [] : [t(`errors:${problem.code}`, problem.params)]
  return [at, ...(place === null ? [] : [place.address]), ...why].join('\n')
}

/** The time, to the half minute. */
function useNow(): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const ticking = setInterval(() => setNow(Date.now()), 30_000)
    return () => clearInterval(ticking)
  }, [])
  return now
}
