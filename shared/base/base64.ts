const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Bytes as base64 with padding (RFC 4648, section 4). Cost: O(bytes). */
export function base64(bytes: Uint8Array): string {
  let text = ''
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(i, i + 3)
    const bits = (a << 16) | (b << 8) | c
    const all = [18, 12, 6, 0].map((shift) => signs.charAt((bits >> shift) & 63)).join('')
    const missing = Math.max(0, i + 3 - bytes.length)
    text += all.slice(0, 4 - missing) + '='.repeat(missing)
  }
  return text
}
