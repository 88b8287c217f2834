/**
 * A stretch of a text of the help: words; a command by its id, with its name and keys; its keys alone; a key of the
 * keyboard; a key of the review queue by what it does; a link to a page or to a heading of one (`scope#known`).
 */
export type Piece = { readonly kind: 'words' | PieceKind; readonly text: string }

const pieceKinds = ['command', 'keys', 'key', 'review', 'page'] as const
type PieceKind = (typeof pieceKinds)[number]

const inBraces = new RegExp(String.raw`\{(${pieceKinds.join('|')}) ([^}]+)\}`)

/** Takes a text apart: "Press {keys find}." → words, keys, words. */
export function piecesOf(text: string): readonly Piece[] {
  const parts = text.split(inBraces)
  const pieces: Piece[] = []
  for (let at = 0; at < parts.length; at += 3) {
    const [words, kind, name] = parts.slice(at, at + 3)
    if (words !== undefined && words !== '') pieces.push({ kind: 'words', text: words })
    if (kind !== undefined && name !== undefined) pieces.push({ kind: kind as PieceKind, text: name })
  }
  return pieces
}
