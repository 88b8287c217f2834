import { useState, type ReactNode } from 'react'
import { invoke } from '../../bridge/invoke.ts'
import { showRefusal } from '../../bridge/map-state.ts'
import { Button } from '../../parts/button.tsx'
import { tell } from '../../session/announce.ts'
import { useWords } from '../../session/words.ts'

type Template = { readonly name: string; readonly stylesMissing: readonly string[] }

/** An organization's own Word file, whose look Word documents take until another is chosen, or none. */
export function TemplatePart(): ReactNode {
  const { t, language, list } = useWords()
  const [template, setTemplate] = useState<Template | null>(null)
  const ask = async (choose: boolean): Promise<void> => {
    const outcome = await invoke('brief:template', { choose, language })
    showRefusal(outcome.ok ? null : outcome.refusal)
    if (!outcome.ok) return
    setTemplate(outcome.value)
    if (outcome.value !== null) tell(t('documents:template.taken', { name: outcome.value.name }))
  }
  return (
    <div className="document-template">
      <Button look="quiet" onClick={() => void ask(true)}>
        {t(template === null ? 'documents:template.choose' : 'documents:template.other')}
      </Button>
      {template === null ? null : (
        <>
          <span>{template.name}</span>
          <Button look="link" onClick={() => void ask(false)}>
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
