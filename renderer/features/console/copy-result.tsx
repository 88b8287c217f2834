import type { ReactNode } from 'react'
import { valueText, type Entities } from '../../../shared/hub/console-words.ts'
import type { ConsoleResult } from '../../../shared/view/shapes/console.ts'
import { invoke } from '../../bridge/invoke.ts'
import { Button } from '../../parts/button.tsx'
import { tell } from '../../session/announce.ts'
import { useWords } from '../../session/words.ts'

type CopyResultProps = { readonly result: ConsoleResult; readonly entities: Entities }

/** Puts the table on the clipboard, cells apart by tabs. */
export function CopyResult({ result: { columns, rows }, entities }: CopyResultProps): ReactNode {
  const { t, language } = useWords()
  const copy = async (): Promise<void> => {
    const { tabSeparated } = await import('../export/table-text.ts')
    const cells = rows.map((row) =>
      row.map((value) => {
        if (value === null) return ''
        return typeof value === 'number' ? value : valueText(value, entities, language)
      }),
    )
    await invoke('export:copy', { text: tabSeparated({ columns, rows: cells }) })
    tell(t('export.copied'))
  }
  return (
    <Button icon="file" look="quiet" className="push" onClick={() => void copy()}>
      {t('export.copy')}
    </Button>
  )
}
