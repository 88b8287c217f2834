import { moveInGrid, type Extent, type Place } from './grid-moves.ts'

/** What a key press asks of the grid. */
export type Intent =
  | { readonly do: 'move'; readonly to: Place; readonly extends: boolean }
  | { readonly do: 'width'; readonly by: -1 | 1 }
  | { readonly do: 'select-all' | 'select-none' | 'toggle' | 'fold' | 'sort' | 'filter' | 'open' | 'clear' }
  | { readonly do: 'edit'; readonly first?: string }

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>

/** Where the key is pressed: on the headings, on the heading of a group, on a record. */
export type Ground = 'head' | 'group' | 'row'

/**
 * By the pattern of the ARIA grid: arrows move, with Shift they extend the selection; Space selects, Enter or F2 edits, Delete empties,
 * and so does a letter; on a heading Enter sorts, Alt with left and right sets the width, with down filters. Undefined for what is not ours.
 */
export function intentOfKey(
  pressed: Pressed,
  at: Place,
  extent: Extent,
  ground: Ground,
  isSelected: boolean,
): Intent | undefined {
  const { key, shiftKey, altKey } = pressed
  const withControl = pressed.ctrlKey || pressed.metaKey
  if (altKey) {
    if (ground !== 'head' || at.column === 0) return undefined
    if (key === 'ArrowLeft') return { do: 'width', by: -1 }
    if (key === 'ArrowRight') return { do: 'width', by: 1 }
    return key === 'ArrowDown' ? { do: 'filter' } : undefined
  }
  const to = moveInGrid(key, withControl, at, extent)
  if (to !== undefined) return { do: 'move', to, extends: shiftKey && ground === 'row' }
  if (withControl) return key.toLowerCase() === 'a' ? { do: 'select-all' } : undefined
  switch (key) {
    case 'Escape':
      return isSelected ? { do: 'select-none' } : undefined
    case ' ':
      return { do: ground === 'head' ? 'select-all' : ground === 'group' ? 'fold' : 'toggle' }
    case 'Delete':
      return ground === 'row' && at.column > 0 ? { do: 'clear' } : undefined
    case 'Enter':
    case 'F2':
      if (ground === 'group') return { do: 'fold' }
      if (ground === 'head') return { do: at.column === 0 ? 'select-all' : 'sort' }
      return { do: at.column === 0 ? 'open' : 'edit' }
    default:
      return key.length === 1 && ground === 'row' && at.column > 0 ? { do: 'edit', first: key } : undefined
  }
}
