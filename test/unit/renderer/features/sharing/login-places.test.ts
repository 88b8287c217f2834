import { describe, expect, it } from 'vitest'
import { loginPlaceOf } from '../../../../../renderer/features/sharing/login-places.ts'
import { hubErrors } from '../../../../../shared/language/catalogues/en/hub.ts'

/** What a person cannot mend in the form: it stands below it. */
const ofNoField = [
  'hub-password-missing', // of the command line
  'hub-newer',
  'hub-audience',
  'hub-audience-other',
  'hub-forbidden',
  'hub-read-only',
  'hub-full',
  'hub-slow',
  'hub-gone',
  'hub-contradicts',
  'hub-busy',
  'hub-error',
  'hub-rules-missing',
  'hub-put-back_one',
  'hub-put-back_other',
  'hub-stayed_one',
  'hub-stayed_other',
  'hub-not-connected',
  'hub-syncing',
  'hub-other',
  'sync-cancelled',
  'author-unknown',
]

describe('what is wrong with a login', () => {
  it('[N8] stands at its field, or below all of them; no refusal of a hub is forgotten', () => {
    const nowhere = Object.keys(hubErrors).filter((code) => loginPlaceOf(code) === undefined)
    expect(nowhere.sort()).toEqual([...ofNoField].sort())
    expect(loginPlaceOf('hub-login')).toBe('password')
    expect(loginPlaceOf('constructor')).toBeUndefined()
  })
})
