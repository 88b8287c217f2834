import { describe, expect, it } from 'vitest'
import { itemsOf } from '../../../../renderer/features/records/grid/grid-items.ts'
import { intentOfKey, type Ground } from '../../../../renderer/features/records/grid/grid-keys.ts'
import { moveInGrid } from '../../../../renderer/features/records/grid/grid-moves.ts'
import {
  allOrNone,
  extendedAcross,
  extendedTo,
  keptOf,
  nothingSelected,
  toggled,
} from '../../../../renderer/features/records/grid/grid-selection.ts'
import { blockOfText, textOfBlock } from '../../../../shared/exchange/block-of-text.ts'

const extent = { rows: 10_000, columns: 6, page: 20 }

describe('[G1] keys in a grid that scrolls', () => {
  it('move a cell, a page, to the ends; the headings are the line above the first', () => {
    const from = { row: 100, column: 2 }
    const to = (key: string, withControl = false) => moveInGrid(key, withControl, from, extent)
    expect(to('ArrowDown')).toEqual({ row: 101, column: 2 })
    expect(to('PageUp')).toEqual({ row: 80, column: 2 })
    expect(to('PageDown')).toEqual({ row: 120, column: 2 })
    expect(to('Home')).toEqual({ row: 100, column: 0 })
    expect(to('End', true)).toEqual({ row: 9999, column: 5 })
    expect(to('Home', true)).toEqual({ row: 0, column: 0 })
    expect(moveInGrid('ArrowUp', false, { row: 0, column: 3 }, extent)).toEqual({ row: -1, column: 3 })
    expect(moveInGrid('ArrowUp', false, { row: -1, column: 3 }, extent)).toEqual({ row: -1, column: 3 })
    expect(moveInGrid('PageUp', false, { row: 5, column: 3 }, extent)).toEqual({ row: 0, column: 3 })
    expect(moveInGrid('ArrowDown', false, { row: 9999, column: 0 }, extent)).toEqual({ row: 9999, column: 0 })
    expect(to('Tab')).toBeUndefined()
  })

  const press = (key: string, over: Partial<KeyboardEvent> = {}, ground: Ground = 'row', column = 2) =>
    intentOfKey(
      { key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...over },
      { row: ground === 'head' ? -1 : 5, column },
      extent,
      ground,
      false,
    )

  it('edit, select, sort, fold or set a width by where they are pressed', () => {
    expect(press('Enter')).toEqual({ do: 'edit' })
    expect(press('F2')).toEqual({ do: 'edit' })
    expect(press('x')).toEqual({ do: 'edit', first: 'x' })
    expect(press('Enter', {}, 'row', 0)).toEqual({ do: 'open' })
    expect(press('x', {}, 'row', 0)).toBeUndefined()
    expect(press(' ')).toEqual({ do: 'toggle' })
    expect(press(' ', {}, 'group')).toEqual({ do: 'fold' })
    expect(press('Enter', {}, 'head')).toEqual({ do: 'sort' })
    expect(press('Enter', {}, 'head', 0)).toEqual({ do: 'select-all' })
    expect(press('ArrowRight', { altKey: true }, 'head')).toEqual({ do: 'width', by: 1 })
    expect(press('ArrowDown', { altKey: true }, 'head')).toEqual({ do: 'filter' })
    expect(press('ArrowDown', { altKey: true }, 'head', 0)).toBeUndefined()
    expect(press('ArrowRight', { altKey: true })).toBeUndefined()
    expect(press('ArrowDown', { shiftKey: true })).toMatchObject({ do: 'move', extends: true })
    expect(press('a', { ctrlKey: true })).toEqual({ do: 'select-all' })
    expect(press('z', { ctrlKey: true })).toBeUndefined()
    expect(press('Escape')).toBeUndefined()
  })
})

describe('[G6] what is selected', () => {
  const ids = ['a', 'b', 'c', 'd']

  it('grows from where it began, either way', () => {
    const down = extendedTo(nothingSelected, ids, 'b', 'd', [2, 2])
    expect([[...down.rows], down.anchor, down.span]).toEqual([['b', 'c', 'd'], 'b', [2, 2]])
    expect([...extendedTo(down, ids, 'd', 'a', [2, 2]).rows]).toEqual(['a', 'b'])
    expect(extendedTo(nothingSelected, ids, 'b', 'gone', null)).toBe(nothingSelected)
  })

  it('spans columns for a copy, and shrinks again', () => {
    const wide = extendedAcross(nothingSelected, 'b', 2, 3)
    expect([[...wide.rows], wide.span]).toEqual([['b'], [2, 3]])
    const wider = extendedAcross(wide, 'b', 3, 4)
    expect(wider.span).toEqual([2, 4])
    expect(extendedAcross(wider, 'b', 4, 3).span).toEqual([2, 3])
  })

  it('is one more or less, all or none, and only what is still there', () => {
    const two = toggled(toggled(nothingSelected, 'a'), 'c')
    expect([...two.rows]).toEqual(['a', 'c'])
    expect([...toggled(two, 'a').rows]).toEqual(['c'])
    expect(allOrNone(two, ids).rows.size).toBe(4)
    expect(allOrNone(allOrNone(two, ids), ids)).toBe(nothingSelected)
    expect([...keptOf(two, new Set(['c', 'd'])).rows]).toEqual(['c'])
    expect(keptOf(two, new Set(ids))).toBe(two)
  })
})

describe('[G2] the lines of a grid', () => {
  it('are its groups, each with its rows where it is open', () => {
    const groups = [
      { key: 'In place', lang: null, rows: [['a'], ['b']] as [string][] },
      { key: '', lang: null, rows: [['c']] as [string][] },
    ]
    const lines = itemsOf([['a'], ['b'], ['c']], groups, new Set(['In place']))
    expect(lines.map((line) => line.id)).toEqual(['group:In place', 'group:', 'c'])
    expect(lines[0]).toMatchObject({ count: 2, isOpen: false })
    expect(itemsOf([['a']], undefined, new Set()).map((line) => line.id)).toEqual(['a'])
  })
})

describe('[G7] a block as text', () => {
  it('comes back as it was, with tabs, quotes and line ends inside of cells', () => {
    const block = [
      ['a\tb', 'one\ntwo', 'he said "no"'],
      ['', '1,300', 'x'],
    ]
    expect(blockOfText(textOfBlock(block))).toEqual(block)
  })

  it('makes formulas text, and takes that back; numbers stay numbers', () => {
    const text = textOfBlock([['=1+1', '@x', -3, '-3']])
    expect(text).toBe(`"'=1+1"\t"'@x"\t-3\t"'-3"`)
    expect(blockOfText(text)).toEqual([['=1+1', '@x', '-3', '-3']])
  })

  it('takes no row from an empty last line, nor cells from one that is blank', () => {
    expect(blockOfText('a\tb\r\nc\r\n')).toEqual([['a', 'b'], ['c']])
    expect(blockOfText('a\n\nb')).toEqual([['a'], [''], ['b']])
  })
})
