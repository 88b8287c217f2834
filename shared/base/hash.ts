import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** SHA-256 of the UTF-8 bytes of a text: 64 hexadecimal digits. Cost: about 3 µs for a short text. */
export function hashText(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)))
}
