import type { ReactNode } from 'react'
import type { BatchStep } from '../../../../shared/commands/command.ts'
import {
  relateStep,
  typesAtOtherEnd,
  type RelationshipColumn,
} from '../../../../shared/view/grid/cell-links.ts'
import { SelectField } from '../../../parts/select-field.tsx'
import { useWords } from '../../../session/words.ts'
import { newRecordId } from '../../edit/new-record.ts'
import { RecordPicker, type Picked } from '../../edit/record-picker.tsx'
import type { TiesView } from '../../../../shared/view/shapes/grid.ts'

/** A relationship to one record that many others get, or that is taken from those that have it. */
export type LinkChange = { readonly how: 'join' | 'part'; readonly other: Picked | undefined }

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
  return (
    <>
      <SelectField
        label={t('grid:bulk.what')}
        value={how}
        options={(['join', 'part'] as const).map((one) => [one, t(`cells:bulk.${one}`)])}
        onChange={(next) => onChange({ how: next === 'part' ? 'part' : 'join', other })}
      />
      <p className="bulk-other" role="status">
        {other === undefined ? t('cells:bulk.noneYet') : t('cells:bulk.chosen', { name: other.name })}
      </p>
      <RecordPicker
        label={t('cells:bulk.other')}
        types={typesAtOtherEnd(type, column)}
        onPick={(picked) => onChange({ how, other: picked })}
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
  how: LinkChange['how'],
  other: string,
  ties: TiesView,
): { readonly commands: readonly BatchStep[]; readonly unchanged: number } {
  if (how === 'join')
    return { commands: [...ids].map((id) => relateStep(column, id, other, newRecordId())), unchanged: 0 }
  const own = ties.filter((one) => one.other === other && ids.has(one.record))
  return {
    commands: own.map((one): BatchStep => ({ do: 'unrelate', id: one.relationship })),
    unchanged: ids.size - new Set(own.map((one) => one.record)).size,
  }
}
