/**
 * Why something was not done, as a value. `code` names a sentence of the catalogue `errors`
 * (what happened, why, what to do); `params` fill it. `rule` cites shared/SPEC.md.
 */
export type Refusal = {
  readonly code: string
  readonly params: Readonly<Record<string, string | number>>
  readonly rule?: string
}

/** What was done, or why not. A refusal is a value; an exception is a bug. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: Refusal }

export function done<T>(value: T): Outcome<T> {
  return { ok: true, value }
}

export function refused(
  code: string,
  params: Readonly<Record<string, string | number>> = {},
  rule?: string,
): { readonly ok: false; readonly refusal: Refusal } {
  return { ok: false, refusal: rule === undefined ? { code, params } : { code, params, rule } }
}
