import type { ReactNode } from 'react'
import { ScenarioNote } from '../../../graph-schema/node-types/call.ts'
import { scenarioNoteSteps } from '../../../shared/commands/calls/steps.ts'
import type { AgendaItemView, CallView } from '../../../shared/view/shapes/calls.ts'
import { Button } from '../../parts/button.tsx'
import { useWords } from '../../session/words.ts'
import { withAuthor } from '../author/with-author.ts'
import { FieldEditor } from '../edit/field-editor.tsx'
import { newRecordId } from '../edit/new-record.ts'
import { doSteps } from './do-steps.ts'
import { SavePaper } from './save-paper.tsx'

type ForUsProps = { readonly item: AgendaItemView; readonly call: CallView; readonly whyNot: string | null }

const fields = ['considerations', 'position', 'speakingPoints'] as const

/** What we think of an item, want and say: for own use, in both languages side by side; on no shared paper or screen (R29). */
export function ForUs({ item, call, whyNot }: ForUsProps): ReactNode {
  const { t } = useWords()
  const { ours } = item
  const { name } = item.item
  const begin = (): void => {
    withAuthor(() => void doSteps(scenarioNoteSteps(newRecordId(), item.id), t('scenario:begun', { name })))
  }
  return (
    <section className="for-us" aria-label={t('scenario:forUs')}>
      <div className="card-title">
        <h4>{t('scenario:forUs')}</h4>
        {ours === null ? null : <SavePaper call={call} paper="scenario" />}
      </div>
      <p className="muted">{t('scenario:forUsHelp')}</p>
      {ours === null ? (
        <Button disabled={whyNot !== null} onClick={begin}>
          {t('scenario:begin')}
        </Button>
      ) : whyNot === null ? (
        <div className="call-fields">
          {fields.map((one) => (
            <FieldEditor
              key={one}
              field={{
                id: ours.id,
                type: 'ScenarioNote',
                name: one,
                property: ScenarioNote.properties[one],
                value: ours[one],
                title: name,
              }}
            />
          ))}
        </div>
      ) : (
        <Written ours={ours} />
      )}
    </section>
  )
}

/** What is written, where nothing can be changed. */
function Written({ ours }: { readonly ours: NonNullable<AgendaItemView['ours']> }): ReactNode {
  const { language } = useWords()
  return (
    <dl className="facts">
      {fields.flatMap((one) =>
        (['en', 'fr'] as const).flatMap((lang) => {
          const said = ours[one][lang]
          if (said === undefined) return []
          return [
            <div key={`${one} ${lang}`}>
              <dt>{ScenarioNote.properties[one].label[language]}</dt>
              <dd lang={lang}>{said}</dd>
            </div>,
          ]
        }),
      )}
    </dl>
  )
}
