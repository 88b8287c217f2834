import type { ReactNode } from 'react'
import { piecesOf, type Piece } from '../../../shared/language/help/pieces.ts'
import { Button } from '../../parts/button.tsx'
import { openDialog } from '../../session/dialogs.ts'
import { keysInWords, keysOf, useOwnKeys } from '../../session/shortcuts.ts'
import { useWords } from '../../session/words.ts'
import { commandName, commandNamed, keysOrName, linkName, placeOf, reviewKey } from './in-words.ts'

/** A text of the help with its commands, the keys that this person has for them, and links to other pages. */
export function HelpText({ text }: { readonly text: string }): ReactNode {
  // a text is never rearranged: its pieces are known by their place
  return piecesOf(text).map((piece, at) => <PieceOfText key={at} piece={piece} />)
}

function PieceOfText({ piece }: { readonly piece: Piece }): ReactNode {
  const words = useWords()
  useOwnKeys()
  switch (piece.kind) {
    case 'words':
      return piece.text
    case 'command': {
      const id = commandNamed(piece.text)
      const [keys] = keysOf(id)
      return (
        <>
          <b>{commandName(id, words)}</b>
          {keys === undefined ? null : (
            <>
              {' '}
              (<kbd>{keysInWords(keys, words.t)}</kbd>)
            </>
          )}
        </>
      )
    }
    case 'keys': {
      const id = commandNamed(piece.text)
      return keysOf(id).length === 0 ? <b>{commandName(id, words)}</b> : <kbd>{keysOrName(id, words)}</kbd>
    }
    case 'key':
      return <kbd>{piece.text}</kbd>
    case 'review':
      return <kbd>{reviewKey(piece.text)}</kbd>
    case 'page': {
      const { page, part } = placeOf(piece.text)
      return (
        <Button
          look="link"
          onClick={() => openDialog({ kind: 'help', page, ...(part === undefined ? {} : { part }) })}
        >
          {linkName(piece.text, words)}
        </Button>
      )
    }
  }
}
