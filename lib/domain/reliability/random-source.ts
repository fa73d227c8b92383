/** Gives the next pseudo-random number, from 0 (inclusive) to 1 (exclusive). */
export type RandomSource = () => number;

/**
 * Creates a source of pseudo-random numbers that is the same for the same seed on every machine (the generator
 * mulberry32 by Tommy Ettinger, period 2³²). For resampling, never for secrets.
 *
 * @param seed - A whole number; only its lowest 32 bits count.
 */
export function createRandomSource(seed: number): RandomSource {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
