import { hash } from 'node:crypto'
import { hashWith, type HashText } from '../shared/base/hash.ts'

/** Of OpenSSL, or of what Electron has in its place. */
export const hashInNode: HashText = (text) => hash('sha256', text)

hashWith(hashInNode)
