import { describe, expect, it } from 'vitest'
import { isCrossing, type Box } from '../../../../shared/view/drawing/boxes.ts'
import { labelBox, type LabelPlace, type LabelWish } from '../../../../renderer/canvas/label-box.ts'
import {
  always,
  labelsWithRoom,
  placeBeside,
  type LabelScene,
} from '../../../../renderer/canvas/label-places.ts'

/** Every letter 6 px wide. */
const measure = (text: string) => text.length * 6

const wish = (id: string, x: number, y: number, weight = 1, said: Partial<LabelWish> = {}): LabelWish => ({
  ...{ id, x, y, weight },
  ...{ width: 24, height: 24, gap: 2, texts: ['twelve chars'], fontSize: 12, maxWidth: 112 },
  ...{ isBold: false, isBox: false },
  ...said,
})

const scene = (wishes: readonly LabelWish[], more: Partial<LabelScene> = {}): LabelScene => ({
  ...{ wishes, lines: [], obstacles: [], frame: { width: 600, height: 400 }, measure },
  ...more,
})
const line = (from: string, to: string, isSelected = false) => ({ from, to, isSelected })

/** "below", "above left", "on it". */
const inWords = (place: LabelPlace | undefined): string | undefined => {
  if (place === undefined) return undefined
  const down = { '-1': 'above', '0': '', '1': 'below' }[place.down]
  const across = { '-1': 'left', '0': '', '1': 'right' }[place.across]
  return [down, across].filter((one) => one !== '').join(' ') || 'on it'
}
const placed = (of: LabelScene) =>
  Object.fromEntries([...labelsWithRoom(of)].map(([id, place]) => [id, inWords(place)]))

describe('labelsWithRoom', () => {
  it('shows labels that do not touch below their nodes', () => {
    expect(placed(scene([wish('a', 200, 200), wish('b', 400, 200)]))).toEqual({ a: 'below', b: 'below' })
  })

  it('of two side by side, puts the lighter above', () => {
    expect(placed(scene([wish('a', 200, 200, 1), wish('b', 260, 204, 9)]))).toEqual({
      b: 'below',
      a: 'above',
    })
  })

  it('stands away from the lines of its node: outside of a star', () => {
    const star = scene(
      [
        wish('c', 300, 200),
        wish('n', 300, 60),
        wish('e', 460, 200),
        wish('s', 300, 340),
        wish('w', 140, 200),
      ],
      { lines: ['n', 'e', 's', 'w'].map((id) => line('c', id)) },
    )
    expect(placed(star)).toMatchObject({ n: 'above', e: 'right', s: 'below', w: 'left' })
  })

  it('lies on no line', () => {
    const below = scene([wish('a', 300, 200), wish('b', 300, 300)], { lines: [line('a', 'b')] })
    expect(placed(below)).toEqual({ a: 'above', b: 'below' })
    const crossed = [wish('a', 300, 200), wish('b', 100, 225, 0), wish('c', 500, 225, 0)]
    expect(placed(scene(crossed))).toMatchObject({ a: 'below' })
    expect(placed(scene(crossed, { lines: [line('b', 'c')] }))).toMatchObject({ a: 'above' })
  })

  it('lies under no button, and is cut by no frame', () => {
    const corner = [wish('a', 300, 200)]
    const button: Box = { left: 280, right: 320, top: 215, bottom: 260 }
    expect(placed(scene(corner, { obstacles: [button] }))).toEqual({ a: 'above' })
    expect(placed(scene([wish('a', 300, 390), wish('b', 14, 200)]))).toEqual({ a: 'above', b: 'right' })
  })

  it('leaves out what has room nowhere, the lightest first', () => {
    const wishes = Array.from({ length: 30 }, (_, i) =>
      wish(`n${i}`, 20 + (i % 6) * 26, 20 + Math.floor(i / 6) * 26, i),
    )
    const shown = labelsWithRoom(scene(wishes, { frame: { width: 260, height: 200 } }))
    expect(shown.size).toBeGreaterThan(0)
    expect(shown.size).toBeLessThan(30)
    expect(shown.has('n0')).toBe(false)
  })

  it('covers no other node and no other label, and is not nearer to another node than it looks', () => {
    const wishes = Array.from({ length: 40 }, (_, i) =>
      wish(`n${i}`, 60 + ((i * 137) % 480), 40 + ((i * 71) % 320), i % 7, {
        texts: ['a label of some words', 'a label'],
      }),
    )
    const all = scene(wishes)
    const boxes = [...labelsWithRoom(all)].map(([id, place]) => ({
      id,
      box: labelBox(
        wishes.find((one) => one.id === id)!,
        place,
        measure,
      ),
    }))
    expect(boxes.length).toBeGreaterThan(10)
    for (const one of boxes) {
      for (const other of boxes) expect(one.id !== other.id && isCrossing(one.box, other.box)).toBe(false)
      for (const node of wishes) {
        const around = { left: node.x - 16, right: node.x + 16, top: node.y - 16, bottom: node.y + 16 }
        expect(node.id !== one.id && isCrossing(one.box, around), `${one.id} on ${node.id}`).toBe(false)
      }
    }
  })

  it('breaks a label into narrower lines, or says less, where the whole has no room', () => {
    const texts = ['one two three four five six', 'one two…']
    const narrow = { width: 70, height: 400 }
    const [whole] = labelsWithRoom(scene([wish('a', 300, 200, 1, { texts })])).values()
    expect(whole?.text).toBe('one two three four\nfive six')
    const [broken] = labelsWithRoom(scene([wish('a', 35, 200, 1, { texts })], { frame: narrow })).values()
    expect(broken?.text).toBe('one two\nthree four\nfive six')
    const [short] = labelsWithRoom(
      scene([wish('a', 35, 20, 1, { texts })], { frame: { width: 70, height: 50 } }),
    ).values()
    expect(short?.text).toBe('one two…')
  })
})

describe('what has to be shown', () => {
  it('is shown whatever lies there, and covers a line rather than a node', () => {
    const around = [
      wish('n', 300, 164, 0),
      wish('e', 400, 200, 0),
      wish('s', 300, 236, 0),
      wish('w', 200, 200, 0),
    ]
    const lines = ['n', 'e', 's', 'w'].map((id) => line('c', id))
    const shown = labelsWithRoom(scene([wish('c', 300, 200, always), ...around], { lines }))
    const place = shown.get('c')!
    const box = labelBox(wish('c', 300, 200), place, measure)
    for (const { x, y } of around)
      expect(isCrossing(box, { left: x - 12, right: x + 12, top: y - 12, bottom: y + 12 })).toBe(false)
  })

  it('keeps the selected line free: neither of its ends is named on it', () => {
    for (const [x, y] of [
      [440, 200],
      [300, 330],
      [420, 300],
      [180, 90],
    ] as const) {
      const ends = [wish('a', 300, 200, always), wish('b', x, y, always)]
      const shown = labelsWithRoom(scene(ends, { lines: [line('a', 'b', true)] }))
      expect(inWords(shown.get('a'))).not.toBe('on it')
      const [away] = [shown.get('a')!]
      // its label is on another side than the other end
      expect(away.across * (x - 300) + away.down * (y - 200)).toBeLessThanOrEqual(0)
    }
  })

  it('stands on its own node where every other place hides another one; a box first of all', () => {
    const ring = Array.from({ length: 12 }, (_, i) => {
      const angle = (i * Math.PI) / 6
      return wish(`r${i}`, 300 + 34 * Math.cos(angle), 200 + 34 * Math.sin(angle), 0)
    })
    const lines = ring.map((one) => line('c', one.id))
    const centre = (said: Partial<LabelWish>) =>
      inWords(labelsWithRoom(scene([wish('c', 300, 200, always, said), ...ring], { lines })).get('c'))
    expect(centre({ texts: ['cell'] })).toBe('on it')
    const alone = (isBox: boolean) =>
      inWords(labelsWithRoom(scene([wish('c', 300, 200, always, { isBox })])).get('c'))
    expect([alone(true), alone(false)]).toEqual(['on it', 'below'])
  })
})

describe('placeBeside', () => {
  it('names in full what is pointed at, beside the labels that are shown', () => {
    const texts = ['a long name that was cut', 'a long…']
    const crowd = [
      wish('a', 100, 100, 9),
      wish('b', 130, 100, 1, { texts }),
      wish('c', 160, 100, 9),
      wish('d', 130, 70, 9),
      wish('e', 130, 130, 9),
    ]
    const all = scene(crowd, { frame: { width: 260, height: 200 } })
    const shown = labelsWithRoom(all)
    const place = placeBeside(all, 'b', shown)
    expect(place?.text.replaceAll('\n', ' ')).toBe(texts[0])
    const box = labelBox(crowd[1]!, place!, measure)
    for (const [id, other] of shown)
      if (id !== 'b')
        expect(
          isCrossing(
            box,
            labelBox(
              crowd.find((one) => one.id === id)!,
              other,
              measure,
            ),
          ),
          id,
        ).toBe(false)
    expect(placeBeside(all, 'nobody', shown)).toBeUndefined()
  })
})
