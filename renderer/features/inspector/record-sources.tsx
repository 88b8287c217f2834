import type { ReactNode } from 'react'
import type { RecordView } from '../../../shared/view/shapes/records.ts'
import { Button } from '../../parts/button.tsx'
import { Citation } from '../../parts/citations.tsx'
import { Foreign } from '../../parts/foreign.tsx'
import { readDocument } from '../../session/session.ts'
import { useWords } from '../../session/words.ts'

/** Sources of a record; those that disagree stand together, with which is used (R41). */
export function RecordSources({ record }: { readonly record: RecordView }): ReactNode {
  const { t } = useWords()
  const label = (field: string): string => record.facts.find((fact) => fact.field === field)?.label ?? field
  return (
    <section className="inspector-part">
      <h3>{t('source.title')}</h3>
      {record.citations.length === 0 ? (
        <p className="unsourced">{record.type === 'Source' ? t('source.isOne') : t('source.none')}</p>
      ) : (
        <ul className="citations">
          {record.citations.map((citation, index) => (
            <li key={`${citation.source} ${citation.locator} ${index}`}>
              <Citation citation={citation} />
              {citation.hasDocument ? (
                <Button
                  look="quiet"
                  icon="file"
                  onClick={() =>
                    readDocument({ source: citation.source, record: record.id, locator: citation.locator })
                  }
                >
                  {t('reading:readCited')}
                </Button>
              ) : null}
              {citation.field === null ? null : (
                <span className="muted"> · {t('source.about', { field: label(citation.field) })}</span>
              )}
              {citation.says === null ? null : (
                <p className="says">
                  {t('source.says')} <Foreign lang={citation.says.lang}>{citation.says.text}</Foreign>{' '}
                  {citation.isUsed ? null : <b>{t('source.notUsed')}</b>}
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
