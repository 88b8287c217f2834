import { wishFocus } from '../../parts/focus.ts'
import { editRecord } from '../../session/editing.ts'

/** Opens the form of a record and goes there: to the place that is to be put right, else to its heading. */
export function openForm(id: string, place?: string): void {
  editRecord(id, place)
  if (place === undefined) wishFocus('details')
}
