import * as ed25519 from '@noble/ed25519'
import { sha512 } from '@noble/hashes/sha2.js'
import { hexToBytes } from '@noble/hashes/utils.js'
import type { Transaction } from './transaction.ts'

ed25519.hashes.sha512 = sha512

const form = /^ed25519:([0-9a-f]{64}):([0-9a-f]{128})$/

/** Who signed: the public key, in hexadecimal. Undefined without a signature. */
export function signerOf({ signature }: Pick<Transaction, 'signature'>): string | undefined {
  return signature === undefined ? undefined : form.exec(signature)?.[1]
}

/**
 * True when a transaction carries no signature, or a good one: Ed25519 over the 32 bytes of its hash.
 *
 * Cost: about 2 ms. Source: RFC 8032.
 */
export function isSignatureGood({ signature, hash }: Pick<Transaction, 'signature' | 'hash'>): boolean {
  if (signature === undefined) return true
  const [, key, signed] = form.exec(signature) ?? []
  if (key === undefined || signed === undefined) return false
  try {
    return ed25519.verify(hexToBytes(signed), hexToBytes(hash), hexToBytes(key))
  } catch {
    return false
  }
}

/** The text form of a signature. */
export function signatureText(publicKey: string, signature: string): string {
  return `ed25519:${publicKey}:${signature}`
}
