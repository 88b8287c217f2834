import fc from 'fast-check'

/**
 * One seed a run, said aloud, so that what failed once can be run again: `FOURFOLD_SEED=… npx vitest …`. At a desk it is a new
 * one each time; the watching machine runs the same cases for the same code (decision 0021).
 */
const seed = Number(process.env['FOURFOLD_SEED'] ?? (process.env['CI'] ? 20_120_606 : Date.now() % 2 ** 31))
console.info(`property tests run with FOURFOLD_SEED=${seed}`)

/**
 * Checks a law on many cases.
 *
 * `examples`: cases that are always among them, for what chance seldom brings.
 * `within`: milliseconds after which it looks for no smaller counterexample, where a case takes seconds.
 * Errors: throws with seed and counterexample when one breaks it, and when `within` was too short for the cases.
 */
export function holds<T>(
  arbitrary: fc.Arbitrary<T>,
  law: (value: T) => void | Promise<void>,
  numRuns = Number(process.env['FOURFOLD_RUNS'] ?? 200),
  within?: number,
  examples: readonly T[] = [],
): Promise<void> {
  return fc.assert(
    fc.asyncProperty(arbitrary, async (value) => law(value)),
    {
      seed,
      numRuns,
      examples: examples.map((one): [T] => [one]),
      ...(within === undefined
        ? {}
        : { plugins: [fc.interruptAfterTimeLimit(within, { failOnInterrupt: true })] }),
    },
  )
}
