import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import type { Vault } from '../../main/files/hub-passwords.ts'

/** A system's store for secrets, of a test: real encryption with a key that this process has and no file holds. */
export function testVault(): Vault & { isSafeNow: boolean } {
  const key = randomBytes(32)
  const vault = {
    isSafeNow: true,
    isSafe: () => Promise.resolve(vault.isSafeNow),
    encrypt: (text: string) => {
      const iv = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', key, iv)
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return Promise.resolve(Buffer.concat([iv, cipher.getAuthTag(), body]))
    },
    decrypt: (bytes: Buffer) => {
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12))
      decipher.setAuthTag(bytes.subarray(12, 28))
      return Promise.resolve(decipher.update(bytes.subarray(28)).toString('utf8') + decipher.final('utf8'))
    },
  }
  return vault
}
