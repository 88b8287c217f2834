import { useState, type ReactNode } from 'react'
import { keptOfRecord } from '../../../graph-schema/common-properties.ts'
import type { Property } from '../../../graph-schema/property.ts'
import { needsSource } from '../../../shared/analysis/sourcing.ts'
import type { EditableRecord } from '../../../shared/view/shapes/records.ts'
import { Button } from '../../parts/button.tsx'
import { useWords, type Words } from '../../session/words.ts'
import { citationsAbout, CitationsPart } from './citations-part.tsx'

type FieldSourcesProps = {
  readonly record: EditableRecord
  readonly name: string
  readonly property: Property
}

/** What a field rests on, below it, and the way to cite a source for it alone. */
export function FieldSources({ record, name, property }: FieldSourcesProps): ReactNode {
  const words = useWords()
  const { t, language } = words
  const [isOpen, setOpen] = useState(false)
  const own = citationsAbout(record, { field: name }).length
  const isFilled = record.properties[name] !== undefined
  if (!needsSource(record.type) || keptOfRecord.has(name) || (!isFilled && own === 0)) return null
  const field = property.label[language]
  return (
    <div className="field-sources">
      <Button look="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {restsOn(record, own, words)}
        <span className="hidden-words">{t('evidence:edit.ofField', { field })}</span>
      </Button>
      {isOpen ? <CitationsPart record={record} about={{ field: name }} /> : null}
    </div>
  )
}

/** "2 sources", "from the sources of the record", "No source". */
function restsOn(record: EditableRecord, own: number, { t }: Words): string {
  if (own > 0) return t('evidence:edit.count', { count: own })
  const isCovered = citationsAbout(record, {}).some((one) => one.properties['isUsed'] !== false)
  return isCovered ? t('evidence:edit.byRecord') : t('evidence:basis.none')
}
