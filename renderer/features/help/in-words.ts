import { piecesOf } from '../../../shared/language/help/pieces.ts'
import type { HelpPageId } from '../../../shared/language/help/help-page.ts'
import { helpIn } from '../../../shared/language/help/help.ts'
import { AppCommand, type AppCommandId } from '../../../shared/contract/app-commands.ts'
import { reviewKeys } from '../../session/review-keys.ts'
import { keysInWords, keysOf } from '../../session/shortcuts.ts'
import type { Words } from '../../session/words.ts'

/** The id of a command that a text names; a test holds all texts to the table of commands. */
export function commandNamed(name: string): AppCommandId {
  return AppCommand.parse(name)
}

/** Name of a command without the dots of a menu. */
export function commandName(id: AppCommandId, { t }: Words): string {
  return t(`command.${id}`).replace(/\s?…$/, '')
}

/** The keys that this person has for a command; its name where there are none. */
export function keysOrName(id: AppCommandId, words: Words): string {
  const [keys] = keysOf(id)
  return keys === undefined ? commandName(id, words) : keysInWords(keys, words.t)
}

export function reviewKey(name: string): string {
  return (reviewKeys as Readonly<Record<string, string>>)[name] ?? name
}

/** Where a link leads: a page, and the heading on it. */
export function placeOf(link: string): { readonly page: HelpPageId; readonly part: string | undefined } {
  const [page, part] = link.split('#')
  return { page: page as HelpPageId, part }
}

/** What a link says: the heading it leads to, else the title of the page. */
export function linkName(link: string, { language }: Words): string {
  const { page: id, part } = placeOf(link)
  const page = helpIn(language).pages.find((one) => one.id === id)
  const heading = page?.blocks.find((block) => block.kind === 'heading' && block.id === part)
  return heading?.kind === 'heading' ? heading.text : (page?.title ?? id)
}

/** A text of the help as plain words: to search in, and to be read out. */
export function inWords(text: string, words: Words): string {
  return piecesOf(text)
    .map((piece) => {
      switch (piece.kind) {
        case 'command':
          return commandName(commandNamed(piece.text), words)
        case 'keys':
          return keysOrName(commandNamed(piece.text), words)
        case 'review':
          return reviewKey(piece.text)
        case 'page':
          return linkName(piece.text, words)
        case 'key':
        case 'words':
          return piece.text
      }
    })
    .join('')
}
