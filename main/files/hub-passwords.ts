import { mkdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { z } from 'zod'
import type { HubPlace } from '../../shared/contract/hub-state.ts'
import { parseAddress } from '../hub/address.ts'
import { replaceFile } from './write-file.ts'

/** What the system encrypts with a secret of this person's login. */
export type Vault = {
  /** False where whoever reads the person's files could read the secret, too. */
  readonly isSafe: () => Promise<boolean>
  readonly encrypt: (text: string) => Promise<Buffer>
  /** Errors: rejects where it was encrypted by another login. */
  readonly decrypt: (bytes: Buffer) => Promise<string>
}

/** Passwords of hubs, by address and user, in one file that only the system can read. */
export type HubPasswords = {
  readonly canKeep: () => Promise<boolean>
  /** One lies there, whether or not it can still be read; asks nothing of the system. */
  readonly has: (of: Login) => boolean
  /** Undefined where none is kept, or it cannot be read any more. */
  readonly read: (of: Login) => Promise<string | undefined>
  /** Keeps nothing where it would not be safe. Errors: none; a folder that cannot be written keeps nothing. */
  readonly keep: (of: Login, password: string) => Promise<void>
  readonly forget: (of: Login) => void
}

type Login = Pick<HubPlace, 'address' | 'user'>

const Kept = z.record(z.string(), z.base64())

export function hubPasswordsIn(file: string, vault: Vault): HubPasswords {
  const all = (): z.infer<typeof Kept> => {
    try {
      return Kept.parse(JSON.parse(readFileSync(file, 'utf8')))
    } catch {
      return {} // none yet, or torn
    }
  }
  const write = (kept: z.infer<typeof Kept>): void => {
    try {
      mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
      replaceFile(file, JSON.stringify(kept), 0o600)
    } catch {
      // asked for again
    }
  }
  const forget = (of: Login): void => {
    const { [nameOf(of)]: before, ...others } = all()
    if (before !== undefined) write(others)
  }
  return {
    canKeep: () => vault.isSafe(),
    has: (of) => Object.hasOwn(all(), nameOf(of)),
    read: async (of) => {
      const kept = all()[nameOf(of)]
      if (kept === undefined) return undefined
      try {
        if (!(await vault.isSafe())) return undefined
        return await vault.decrypt(Buffer.from(kept, 'base64'))
      } catch {
        return undefined
      }
    },
    keep: async (of, password) => {
      if (!(await vault.isSafe())) return
      const encrypted = await vault.encrypt(password)
      write({ ...all(), [nameOf(of)]: encrypted.toString('base64') })
    },
    forget,
  }
}

function nameOf({ address, user }: Login): string {
  const parsed = parseAddress(address)
  return `${user} ${parsed.ok ? parsed.value.text : address}`
}
