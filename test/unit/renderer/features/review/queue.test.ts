import { describe, expect, it } from 'vitest'
import { RecordId } from '../../../../../graph-schema/record-id.ts'
import { followerOf } from '../../../../../renderer/features/review/queue.ts'
import type { ReviewItemView } from '../../../../../shared/view/shapes/review.ts'

const items = ['aa', 'bb', 'cc', 'dd'].map((id): ReviewItemView => {
  const named = { id: RecordId.parse(id), name: id, lang: 'en' as const, type: 'Service' }
  return { id: named.id, record: named, typeName: 'Service', reasons: [], codings: [] }
})
const follower = (at: number, ...underWay: string[]): string | undefined =>
  followerOf(items, at, new Set(underWay))?.id

describe('[Q4] followerOf', () => {
  it('gives the next record', () => expect(follower(1, 'bb')).toBe('cc'))

  it('passes over what is being confirmed already', () => expect(follower(0, 'aa', 'bb', 'cc')).toBe('dd'))

  it('gives the one before where none follows', () => {
    expect(follower(3, 'dd')).toBe('cc')
    expect(follower(2, 'cc', 'dd', 'bb')).toBe('aa')
  })

  it('gives nothing where nothing else is left', () => {
    expect(follower(2, 'aa', 'bb', 'cc', 'dd')).toBeUndefined()
    expect(followerOf([], -1, new Set())).toBeUndefined()
  })
})
