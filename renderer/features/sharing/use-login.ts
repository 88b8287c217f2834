import { useRef, useState, type RefObject } from 'react'
import type { Input, Output } from '../../../shared/contract/channels.ts'
import type { HubPlace } from '../../../shared/contract/hub-state.ts'
import { useInvoked } from '../../bridge/use-invoked.ts'

/** What a person fills in to reach a hub. */
export type LoginForm = {
  readonly place: HubPlace
  readonly setPlace: (place: HubPlace) => void
  /** Read when it is sent and emptied then: what is typed there is in no state of the page. */
  readonly password: RefObject<HTMLInputElement | null>
  /** Whether passwords can be kept on this computer, and that of this login is; null until it is known. */
  readonly secret: Output<'hub:password'> | null
  readonly isKept: boolean
  readonly setKept: (isKept: boolean) => void
  /** What was filled in; the password is taken out of its field. */
  readonly take: () => Input<'hub:connect'>
}

export function useLogin(first: HubPlace | null): LoginForm {
  const [place, setPlace] = useState<HubPlace>(first ?? { address: '', user: '', database: '' })
  const [chosen, setKept] = useState<boolean | null>(null)
  const password = useRef<HTMLInputElement>(null)
  const secret = useSecret(place)
  const isKept = chosen ?? secret?.isKept ?? false
  return {
    place,
    setPlace,
    password,
    secret,
    isKept,
    setKept,
    take: () => {
      const field = password.current
      const typed = field?.value ?? ''
      if (field !== null) field.value = ''
      const { address, user, database } = place
      return {
        place: { address: address.trim(), user: user.trim(), database: database.trim() },
        password: typed === '' ? null : typed,
        isKept,
      }
    },
  }
}

function useSecret({ address, user }: HubPlace): Output<'hub:password'> | null {
  return useInvoked('hub:password', { address, user }).answer ?? null
}
