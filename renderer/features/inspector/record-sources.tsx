import type { ReactNode } from 'react'
import type { RecordView } from '../../../shared/view/shapes/records.ts'
import { Button } from '../../parts/button.tsx'
import { Citation } from '../../parts/citations.tsx'
import { Foreign } from '../../parts/foreign.tsx'
import { readDocument } from '../../session/session.ts'
import { useWords } from '../../session/words.ts'

/** Sources that a record uses, with what of it each is for; those that disagree stand together above (R41). */
export function RecordSources({ record }: { readonly record: RecordView }): ReactNode {
  const { t } = useWords()
  const used = record.citations.filter((one) => one.isUsed)
  return (
    <section className="inspector-part">
      <h3>{t('source.title')}</h3>
      {used.length === 0 ? (
        record.type === 'Source' ? (
          <p className="muted">{t('source.isOne')}</p>
        ) : (
          <p className="unsourced">{t('source.none')}</p>
        )
      ) : (
        <ul className="citations">
          {used.map((citation) => (
            <li key={citation.id}>
              <Citation citation={citation} />
              {citation.about === null ? null : (
                <span className="muted"> · {t('source.about', { field: citation.about })}</span>
              )}
              {citation.says === null ? null : (
                <p className="says">
                  {t('source.says')} <Foreign lang={citation.says.lang}>{citation.says.text}</Foreign>
                </p>
              )}
              {citation.hasDocument ? (
                <div>
                  <Button
                    look="quiet"
                    icon="file"
                    onClick={() =>
                      readDocument({ source: citation.source, record: record.id, locator: citation.locator })
                    }
                  >
                    {t('reading:readCited')}
                  </Button>
                </div>
              ) : null}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
