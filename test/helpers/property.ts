import fc from 'fast-check'

/** One seed a run, said aloud, so that what failed once can be run again: `FOURFOLD_SEED=… npx vitest …`. */
const seed = Number(process.env['FOURFOLD_SEED'] ?? Date.now() % 2 ** 31)
console.info(`property tests run with FOURFOLD_SEED=${seed}`)

/** Checks a law on many cases. Errors: throws with seed and counterexample when one breaks it. */
export function holds<T>(
  arbitrary: fc.Arbitrary<T>,
  law: (value: T) => void | Promise<void>,
  numRuns = Number(process.env['FOURFOLD_RUNS'] ?? 200),
): Promise<void> {
  return fc.assert(
    fc.asyncProperty(arbitrary, async (value) => law(value)),
    { seed, numRuns },
  )
}
