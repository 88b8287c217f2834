import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
  type KeyObject,
} from 'node:crypto'
import { chmodSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { signatureParts, signatureText } from '../../shared/journal/signature.ts'
import type { Transaction } from '../../shared/journal/transaction.ts'

/** The key pair of this installation: what it writes is signed with it. */
export type KeyPair = {
  /** 32 bytes in hexadecimal. */
  readonly publicKey: string
  /** Signs a hash (64 hexadecimal digits). Cost: about 0.1 ms. */
  readonly sign: (hash: string) => string
}

const fileName = 'key.pem'

/**
 * Reads the key pair of this installation, or makes one: a PKCS #8 file that only its owner may read. One that cannot
 * be read as a key is kept aside and replaced; the maps then know this installation as a new one.
 *
 * Shape: undefined where the folder cannot be written (a read-only profile): work goes on unsigned.
 */
export function openKeyPair(folder: string): KeyPair | undefined {
  const path = join(folder, fileName)
  try {
    const known = readKey(path)
    if (known !== undefined) return keyPairOf(known)
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    return keyPairOf(readKey(path) ?? makeKey(path))
  } catch {
    return undefined
  }
}

function readKey(path: string): KeyObject | undefined {
  let pem: string
  try {
    pem = readFileSync(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
  try {
    const key = createPrivateKey(pem)
    if (key.asymmetricKeyType === 'ed25519') {
      chmodSync(path, 0o600)
      return key
    }
  } catch {
    // torn or foreign: kept aside below
  }
  renameSync(path, `${path}.unreadable`)
  return undefined
}

/** Two processes that start for the first time at once agree: the second finds the key of the first. */
function makeKey(path: string): KeyObject {
  const { privateKey } = generateKeyPairSync('ed25519')
  const fresh = `${path}.${process.pid}`
  writeFileSync(fresh, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 })
  try {
    linkSync(fresh, path)
    return privateKey
  } catch {
    return readKey(path) ?? privateKey
  } finally {
    rmSync(fresh, { force: true })
  }
}

function keyPairOf(key: KeyObject): KeyPair {
  // an Ed25519 public key in SPKI form ends with its 32 bytes
  const spki = createPublicKey(key).export({ type: 'spki', format: 'der' })
  const publicKey = spki.subarray(-32).toString('hex')
  return {
    publicKey,
    sign: (hash) =>
      signatureText({ publicKey, signature: sign(null, Buffer.from(hash, 'hex'), key).toString('hex') }),
  }
}

/** Keys that were met, taken apart: a journal of many thousand transactions has a few authors. */
const knownKeys = new Map<string, KeyObject>()
const mostKnownKeys = 200

function publicKeyOf(text: string): KeyObject {
  const known = knownKeys.get(text)
  if (known !== undefined) return known
  const x = Buffer.from(text, 'hex').toString('base64url')
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' })
  if (knownKeys.size >= mostKnownKeys) knownKeys.clear()
  knownKeys.set(text, key)
  return key
}

type Signed = Pick<Transaction, 'signature' | 'hash'>

/** True when a transaction carries no signature, or a good one of its hash. Cost: about 0.1 ms. */
export function isSignatureGood(transaction: Signed): boolean {
  if (transaction.signature === undefined) return true
  try {
    const { hash, key, signature } = partsOf(transaction)
    return verify(null, hash, key, signature)
  } catch {
    return false
  }
}

/** The same, looked at beside this thread, which goes on meanwhile: several at once where there are cores for it. */
export function isSignatureGoodBeside(transaction: Signed): Promise<boolean> {
  if (transaction.signature === undefined) return Promise.resolve(true)
  return new Promise((resolve) => {
    try {
      const { hash, key, signature } = partsOf(transaction)
      verify(null, hash, key, signature, (error, isGood) => {
        resolve(error === null && isGood)
      })
    } catch {
      resolve(false)
    }
  })
}

/** Errors: throws where the signature has another form, or its key is none. */
function partsOf(transaction: Signed) {
  const parts = signatureParts(transaction)
  if (parts === undefined) throw new TypeError('not a signature')
  return {
    hash: Buffer.from(transaction.hash, 'hex'),
    key: publicKeyOf(parts.publicKey),
    signature: Buffer.from(parts.signature, 'hex'),
  }
}
