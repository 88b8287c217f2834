import { describe, expect, it } from 'vitest'
import { heldBack, isWorthTelling, passesAlone } from '../../../../main/sharing/worth-telling.ts'
import type { SyncResult } from '../../../../shared/contract/hub-state.ts'

const plain: SyncResult = {
  sent: 3,
  received: 2,
  audience: 'fpt',
  newAuthors: [],
  waiting: [],
  broken: [],
  notices: [],
  conflicts: 0,
}
const waits = { ...plain, waiting: [{ key: 'k', name: 'Ada', organization: null, transactions: 2 }] }

describe('what a sync has to tell', () => {
  it('[N10] is what a person has to look at, and what is still held back only once', () => {
    expect(isWorthTelling(plain, '')).toBe(false)
    expect(isWorthTelling({ ...plain, conflicts: 1 }, heldBack(plain))).toBe(true)
    expect(isWorthTelling({ ...plain, newAuthors: [{ key: 'k', name: 'Ada' }] }, '')).toBe(true)
    expect(isWorthTelling(waits, heldBack(plain))).toBe(true)
    expect(isWorthTelling(waits, heldBack(waits))).toBe(false)
    expect(isWorthTelling({ ...waits, conflicts: 1 }, heldBack(waits))).toBe(true)
    const more = { ...waits, waiting: [{ ...waits.waiting[0]!, transactions: 3 }] }
    expect(isWorthTelling(more, heldBack(waits))).toBe(true)
    expect(isWorthTelling({ ...plain, notices: [{ code: 'hub-newer', params: {} }] }, '')).toBe(true)
  })

  it('[N9] after a wrong password, or another hub, nothing is tried again by itself', () => {
    for (const code of ['hub-nobody', 'hub-silent', 'hub-gone', 'sync-cancelled'])
      expect(passesAlone(code)).toBe(true)
    for (const code of ['hub-login', 'hub-login-locked', 'hub-other', 'hub-foreign', 'hub-certificate'])
      expect(passesAlone(code)).toBe(false)
  })
})
