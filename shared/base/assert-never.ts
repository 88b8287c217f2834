/** Marks a branch that the compiler knows to be unreachable; throws when data proves otherwise. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value ${JSON.stringify(value)}`)
}
