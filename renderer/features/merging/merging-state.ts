import type { Output } from '../../../shared/contract/channels.ts'
import type { MergePreviewView } from '../../../shared/view/shapes/conflicts.ts'
import type { RefusalValue } from '../../bridge/refusal.ts'
import type { OtherFile } from '../../session/dialogs.ts'

/** Where a merge is, from choosing the file to what came of it. */
export type Merging =
  | { readonly at: 'choosing' }
  | { readonly at: 'reading'; readonly file: OtherFile }
  /** The two have only their beginning in common: a person says whether they are to be one. */
  | { readonly at: 'join'; readonly file: OtherFile }
  | {
      readonly at: 'preview'
      readonly file: OtherFile
      readonly isJoin: boolean
      readonly view: MergePreviewView
    }
  | { readonly at: 'merging'; readonly file: OtherFile }
  | { readonly at: 'refused'; readonly file: OtherFile; readonly refusal: RefusalValue }
  | {
      readonly at: 'done'
      readonly file: OtherFile
      readonly received: number
      readonly isKept: boolean
      readonly conflicts: number
    }

/** What a preview leads to; one that nobody waits for any more to nothing. */
export function nextState(
  now: Merging,
  file: OtherFile,
  isJoin: boolean,
  outcome: Output<'merge:preview'>,
): Merging {
  if (now.at !== 'reading' || now.file.path !== file.path) return now
  if (outcome.ok) return { at: 'preview', file, isJoin, view: outcome.value }
  const { refusal } = outcome
  return refusal.code === 'merge-needs-join' ? { at: 'join', file } : { at: 'refused', file, refusal }
}
