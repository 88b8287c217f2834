import type { ReactNode } from 'react'
import type { BatchStep } from '../../../../shared/commands/command.ts'
import {
  relateStep,
  typesAtOtherEnd,
  type RelationshipColumn,
} from '../../../../shared/view/grid/cell-links.ts'
import { SelectField } from '../../../parts/select-field.tsx'
import { useWords } from '../../../session/words.ts'
import { creatable, newRecordId } from '../../edit/new-record.ts'
import { RecordPicker, type Picked } from '../../edit/record-picker.tsx'
import type { TiesView } from '../../../../shared/view/shapes/grid.ts'

/** The record at the other end: one of the map, or one that is made with the change. */
type Other = Picked & { readonly isNew: boolean }

/** A relationship to one record that many others get, or that is taken from those that have it. */
export type LinkChange = { readonly how: 'join' | 'part'; readonly other: Other | undefined }

type LinkFieldsProps = {
  readonly type: string
  readonly column: RelationshipColumn
  readonly change: LinkChange
  readonly error: string | undefined
  readonly onChange: (change: LinkChange) => void
}

/** What to do with the relationship, and to which record. */
export function LinkFields({ type, column, change, error, onChange }: LinkFieldsProps): ReactNode {
  const { t } = useWords()
  const { how, other } = change
  const types = typesAtOtherEnd(type, column)
  const made = how === 'join' ? creatable(types) : undefined
  return (
    <>
      <SelectField
        label={t('grid:bulk.what')}
        value={how}
        options={(['join', 'part'] as const).map((one) => [one, t(`cells:bulk.${one}`)])}
        onChange={(next) =>
          // nobody is joined to what is not there yet
          next === 'part'
            ? onChange({ how: 'part', other: other?.isNew === true ? undefined : other })
            : onChange({ how: 'join', other })
        }
      />
      <p className="bulk-other" role="status">
        {other === undefined
          ? t('cells:bulk.noneYet')
          : t(other.isNew ? 'cells:bulk.toMake' : 'cells:bulk.chosen', { name: other.name })}
      </p>
      <RecordPicker
        label={t('cells:bulk.other')}
        types={types}
        onPick={(picked) => onChange({ how, other: { ...picked, isNew: false } })}
        onCreate={
          made === undefined
            ? undefined
            : (name) => onChange({ how, other: { id: newRecordId(), name, type: made, isNew: true } })
        }
      />
      {error === undefined ? null : (
        <p className="field-error" role="alert">
          {error}
        </p>
      )}
    </>
  )
}

/** The commands for many records, and how many have nothing that could be taken away. */
export function linkCommands(
  column: RelationshipColumn,
  ids: ReadonlySet<string>,
  { how, other }: { readonly how: LinkChange['how']; readonly other: Other },
  ties: TiesView,
  language: 'en' | 'fr',
): { readonly commands: readonly BatchStep[]; readonly unchanged: number; readonly madeFor?: string } {
  if (how === 'join') {
    const joined = [...ids].map((id) => relateStep(column, id, other.id, newRecordId()))
    if (!other.isNew) return { commands: joined, unchanged: 0 }
    const { id, type, name } = other
    const made: BatchStep = { do: 'create', type, id, properties: { name: { [language]: name } } }
    return { commands: [made, ...joined], unchanged: 0, madeFor: id }
  }
  const own = ties.filter((one) => one.other === other.id && ids.has(one.record))
  return {
    commands: own.map((one): BatchStep => ({ do: 'unrelate', id: one.relationship })),
    unchanged: ids.size - new Set(own.map((one) => one.record)).size,
  }
}
