import { useState, type ReactNode } from 'react'
import { invoke } from '../../bridge/invoke.ts'
import type { RefusalValue } from '../../bridge/refusal.ts'
import { useCommon } from '../../bridge/use-answer.ts'
import { Button } from '../../parts/button.tsx'
import { Popover } from '../../parts/popover.tsx'
import { RefusalNote } from '../../parts/refusal-note.tsx'
import { tell } from '../../session/announce.ts'
import { openDialog } from '../../session/dialogs.ts'
import { useWords } from '../../session/words.ts'
import { AudienceSelect } from './audience-select.tsx'
import { copyTable } from './copy-table.ts'
import { MapExport } from './map-export.tsx'
import type { ExportedPicture, ExportedTable } from './exported.ts'

type ExportMenuProps = {
  readonly table?: ExportedTable
  /** Further tables of the same view, by what they are called there. */
  readonly further?: readonly (ExportedTable & { readonly title: string })[]
  readonly picture?: ExportedPicture
  /** The filter of the view in words: what leaves is narrowed as what is shown (W9). */
  readonly narrowedTo?: string | undefined
}

const none: NonNullable<ExportMenuProps['further']> = []

/**
 * The ways out of one table or picture. What leaves is computed anew for the audience that is named: nothing of the
 * screen is copied (journal.md, "Streams are audiences").
 */
export function ExportMenu({ table, further = none, picture, narrowedTo }: ExportMenuProps): ReactNode {
  const { t } = useWords()
  const common = useCommon()
  const [audience, setAudience] = useState('public')
  const [refusal, setRefusal] = useState<RefusalValue | null>(null)
  const asked = { ...common, audience }

  const save = async (
    write: () => ReturnType<typeof invoke<'export:table'>>,
    close: () => void,
  ): Promise<void> => {
    setRefusal(null)
    const outcome = await write()
    if (!outcome.ok) {
      setRefusal(outcome.refusal)
      return
    }
    if (outcome.value === null) return
    tell(t('export.written', { path: outcome.value.path }))
    close()
  }
  const copy = async (exported: ExportedTable, close: () => void): Promise<void> => {
    setRefusal(null)
    const refused = await copyTable(exported, asked)
    if (refused !== null) {
      setRefusal(refused)
      return
    }
    tell(t('export.copied'))
    close()
  }
  return (
    <Popover
      label={t('export.title')}
      button={t('export.button')}
      marks={{ 'data-export': '' }}
      onToggle={() => setRefusal(null)}
    >
      {(close) => (
        <div className="export-menu">
          <AudienceSelect value={audience} onChange={setAudience} />
          {table === undefined ? null : (
            <>
              <Button
                icon="list"
                onClick={() => void save(() => invoke('export:table', { ...table, common: asked }), close)}
              >
                {t('export.csv')}
              </Button>
              <Button icon="file" onClick={() => void copy(table, close)}>
                {t('export.copy')}
              </Button>
            </>
          )}
          {further.map(({ title, ...one }) => (
            <Button
              key={one.table}
              icon="list"
              onClick={() => void save(() => invoke('export:table', { ...one, common: asked }), close)}
            >
              {t('export.csvOf', { title })}
            </Button>
          ))}
          {picture === undefined ? null : (
            <>
              <Button
                icon="graph"
                onClick={() =>
                  void save(() => invoke('export:picture', { ...picture, common: asked, as: 'png' }), close)
                }
              >
                {t('export.png')}
              </Button>
              <Button
                icon="graph"
                onClick={() =>
                  void save(() => invoke('export:picture', { ...picture, common: asked, as: 'svg' }), close)
                }
              >
                {t('export.svg')}
              </Button>
            </>
          )}
          {narrowedTo === undefined ? null : <p>{t('export.narrowed', { filter: narrowedTo })}</p>}
          <p className="muted">{t('export.about')}</p>
          <MapExport asked={asked} onRefused={setRefusal} onDone={close} />
          <Button
            icon="file"
            onClick={() => {
              close()
              openDialog({ kind: 'update-pack' })
            }}
          >
            {t('packing:make')}
          </Button>
          {refusal === null ? null : <RefusalNote refusal={refusal} />}
        </div>
      )}
    </Popover>
  )
}
