/** Who signed, and what: a key and a signature of the 32 bytes of the hash, in hexadecimal. */
export type SignatureParts = { readonly publicKey: string; readonly signature: string }

const form = /^ed25519:([0-9a-f]{64}):([0-9a-f]{128})$/

/** The parts of a signature; undefined where there is none, or it has another form. Source: RFC 8032 for Ed25519. */
export function signatureParts({
  signature,
}: {
  readonly signature?: string | undefined
}): SignatureParts | undefined {
  const [, publicKey, signed] = form.exec(signature ?? '') ?? []
  return publicKey === undefined || signed === undefined ? undefined : { publicKey, signature: signed }
}

/** The key that a transaction is signed with; null where it is unsigned. */
export function publicKeyOf(signed: { readonly signature?: string | null | undefined }): string | null {
  return signatureParts({ signature: signed.signature ?? undefined })?.publicKey ?? null
}

/** The text form of a signature. */
export function signatureText({ publicKey, signature }: SignatureParts): string {
  return `ed25519:${publicKey}:${signature}`
}
