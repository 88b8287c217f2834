import type { Named } from '../../shared/view/shapes/common.ts'
import type { HelpPageId } from '../../shared/language/help/help-page.ts'
import type { Disclosure, Verdict } from '../../graph-schema/vocabularies/findings.ts'
import { createStore, useStore } from './store.ts'

/** What the history of a record offers to do with it. */
type OfRecord = { readonly record: string; readonly name: string }

/** A record that is to be joined to another one. */
export type RelatedRecord = { readonly id: string; readonly name: string; readonly type: string }

/** For whom an update pack is made. */
export type PackRecipient = { readonly id: string; readonly name: string }

/** A map file beside the open one. */
export type OtherFile = { readonly path: string; readonly name: string }

/** The one dialog that is open over the page. */
export type OpenDialog =
  | { readonly kind: 'none' }
  | { readonly kind: 'find' }
  | { readonly kind: 'shortcuts' }
  /** A page of the help, at its beginning or at one of its headings. */
  | { readonly kind: 'help'; readonly page: HelpPageId; readonly part?: string }
  /** Another copy of the map to merge; without a file one is chosen first. */
  | { readonly kind: 'merge-map'; readonly file?: OtherFile | undefined }
  /** A map file that was dropped while a map is open: to be opened, or merged. */
  | { readonly kind: 'dropped'; readonly file: OtherFile }
  | { readonly kind: 'before-merge' }
  /** The hub of the open map: connecting, who reads, the switches. */
  | { readonly kind: 'share' }
  /** A new map with what a hub has. */
  | { readonly kind: 'clone' }
  | { readonly kind: 'authors' }
  /** An update pack; without a recipient one is chosen first. */
  | { readonly kind: 'update-pack'; readonly for?: PackRecipient | undefined }
  /** The daily copies of the open map. */
  | { readonly kind: 'backups' }
  /** A new record, of a type where that is known. */
  | { readonly kind: 'new-record'; readonly type?: string }
  /** Another record like one. */
  | { readonly kind: 'duplicate-record'; readonly id: string }
  /** Who works here: asked at the first edit, which then goes on with `next`. */
  | { readonly kind: 'who'; readonly next?: AfterWho }
  | ({ readonly kind: 'restore'; readonly position: number; readonly at: string } & OfRecord)
  | ({ readonly kind: 'purge' } & OfRecord)
  | {
      readonly kind: 'verdict'
      readonly finding: string
      readonly name: string
      readonly verdict: Verdict
      readonly reason: string
    }
  /** A call on a day that is chosen. */
  | { readonly kind: 'new-call' }
  /** A finding was shared with its jurisdiction, or answered (R20). */
  | {
      readonly kind: 'disclose'
      readonly finding: string
      readonly name: string
      readonly disclosure: Exclude<Disclosure, 'internal'>
      readonly opens?: { readonly id: string; readonly handling: string } | undefined
    }
  | { readonly kind: 'merge'; readonly keep: Named; readonly merge: Named }
  | { readonly kind: 'distinct'; readonly a: Named; readonly b: Named }
  | { readonly kind: 'succession'; readonly id: string }
  /** Joins two records; without the second it is picked first. */
  | { readonly kind: 'relate'; readonly from: RelatedRecord; readonly to?: RelatedRecord }
  | { readonly kind: 'save-view' }
  /** Name and handling of a saved view. */
  | { readonly kind: 'name-view'; readonly id: string }
  | { readonly kind: 'saved-views' }

/** What was asked for before who works here was known: another dialog, or something to do. */
export type AfterWho = OpenDialog | (() => void)

const none: OpenDialog = { kind: 'none' }
const dialogs = createStore<OpenDialog>(none)

export function useDialog(): OpenDialog {
  return useStore(dialogs, (now) => now)
}

export function openDialog(dialog: OpenDialog): void {
  dialogs.set(dialog)
}

export function closeDialog(): void {
  dialogs.set(none)
}
