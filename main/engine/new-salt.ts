import { randomBytes } from 'node:crypto'

const length = 16
/** Asked of the system in one go: an import writes a million values, and each asking costs more than the hash. */
const salts = 4096

let pool = Buffer.alloc(0)
let at = 0

/** A salt that nobody can guess, as 32 hexadecimal digits; each is given once. Cost: 0.2 µs. */
export function newSalt(): string {
  if (at >= pool.length) {
    pool = randomBytes(length * salts)
    at = 0
  }
  at += length
  return pool.toString('hex', at - length, at)
}
