import type { ReactNode } from 'react'
import { scopeKeys, type Scope } from '../../../shared/view/shapes/question.ts'
import { Button } from '../../parts/button.tsx'
import { runCommand } from '../../session/commands.ts'
import { useApp } from '../../bridge/map-state.ts'
import { shortTermName } from '../../session/vocabulary.ts'
import { useWords } from '../../session/words.ts'

/** A copy that holds a part of the map says so in sight of every view: of the rest it knows nothing. */
export function HoldsBanner(): ReactNode {
  const { t } = useWords()
  const holds = useApp(({ map }) => (map.status === 'open' ? map.holds : null))
  const names = useNames(holds ?? {})
  if (holds === null) return null
  return (
    <div className="known-banner" role="note">
      <p>{t('sharing:holds', { what: names.join(' · ') })}</p>
      <Button onClick={() => runCommand('view-console')}>{t('sharing:holdsWhole')}</Button>
    </div>
  )
}

function useNames(scope: Scope): readonly string[] {
  const { language } = useWords()
  return scopeKeys.flatMap((key) => {
    const ids = scope[key] ?? []
    return ids.length === 0 ? [] : [ids.map((id) => shortTermName(id, language) ?? id).join(', ')]
  })
}
