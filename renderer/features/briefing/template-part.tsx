import { useState, type ReactNode } from 'react'
import { invoke } from '../../bridge/invoke.ts'
import { showRefusal } from '../../bridge/map-state.ts'
import { useInvoked } from '../../bridge/use-invoked.ts'
import { Button } from '../../parts/button.tsx'
import { tell } from '../../session/announce.ts'
import { useWords } from '../../session/words.ts'

/** An organization's own Word file, whose look Word documents take until another is chosen, or none. */
export function TemplatePart(): ReactNode {
  const { t, language, list } = useWords()
  const [changes, setChanges] = useState(0)
  const { answer } = useInvoked('brief:template', { wish: 'current', language }, changes)
  const template = answer?.ok === true ? answer.value : null
  const ask = async (wish: 'choose' | 'none'): Promise<void> => {
    const outcome = await invoke('brief:template', { wish, language })
    showRefusal(outcome.ok ? null : outcome.refusal)
    if (!outcome.ok) return
    setChanges(changes + 1)
    if (outcome.value !== null) tell(t('documents:template.taken', { name: outcome.value.name }))
  }
  return (
    <div className="document-template">
      <Button look="quiet" onClick={() => void ask('choose')}>
        {t(template === null ? 'documents:template.choose' : 'documents:template.other')}
      </Button>
      {template === null ? null : (
        <>
          <span>{template.name}</span>
          <Button look="link" onClick={() => void ask('none')}>
            {t('documents:template.none')}
          </Button>
          {template.stylesMissing.length === 0 ? null : (
            <p className="muted">
              {t('documents:template.missing', { styles: list(template.stylesMissing) })}
            </p>
          )}
        </>
      )}
    </div>
  )
}
