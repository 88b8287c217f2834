import { useState, type ReactNode } from 'react'
import { exportFormats, type ExportFormat } from '../../../shared/exchange/export-formats.ts'
import type { Question } from '../../../shared/view/shapes/question.ts'
import { invoke } from '../../bridge/invoke.ts'
import type { RefusalValue } from '../../bridge/refusal.ts'
import { Button } from '../../parts/button.tsx'
import { tell } from '../../session/announce.ts'
import { useWords } from '../../session/words.ts'

type MapExportProps = {
  /** With the audience that was chosen. */
  readonly asked: Question
  readonly onRefused: (refusal: RefusalValue | null) => void
  readonly onDone: () => void
}

/** The whole map as one file, in a format that the person chooses; says what stayed. */
export function MapExport({ asked, onRefused, onDone }: MapExportProps): ReactNode {
  const { t } = useWords()
  const [as, setAs] = useState<ExportFormat>('html')
  const [isBusy, setBusy] = useState(false)
  const save = async (): Promise<void> => {
    onRefused(null)
    setBusy(true)
    const outcome = await invoke('export:map', { as, common: asked })
    setBusy(false)
    if (!outcome.ok) onRefused(outcome.refusal)
    else if (outcome.value !== null) {
      tell(t('exporting:written', outcome.value))
      onDone()
    }
  }
  return (
    <fieldset className="map-export">
      <legend>{t('exporting:title')}</legend>
      <label className="select select-wide">
        <span>{t('exporting:format')}</span>
        <select value={as} onChange={(event) => setAs(event.target.value as ExportFormat)}>
          {exportFormats.map((one) => (
            <option key={one} value={one}>
              {t(`exporting:formats.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <Button icon="file" disabled={isBusy} onClick={() => void save()}>
        {t('exporting:save')}
      </Button>
      <p className="muted">{t('exporting:about')}</p>
    </fieldset>
  )
}
