import fc from "fast-check";
import { createRandomSource, type RandomSource } from "@/lib/domain/reliability/random-source";

/** One seed for all random tests: a failure is the same on every machine and in every run. */
export const TEST_SEED = 20_211_207;

/** A source of random numbers for tests that draw their own. */
export function seededRandom(seed: number = TEST_SEED): RandomSource {
  return createRandomSource(seed);
}

/** Checks a law on many generated cases, the same ones every time; shrinks and prints the one that breaks it. */
export function checkLaw<T>(property: fc.IProperty<T>, numRuns = 300): void {
  fc.assert(property, { seed: TEST_SEED, numRuns });
}
