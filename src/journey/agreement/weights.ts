import type { AgreementWeights } from './contract.js';

/** How far two levels agree: 1 for one level, 0 for the two ends of the scale. */
export type Weights = (one: number, other: number) => number;

/** Gives the weights of partial agreement (Cohen 1968) on a scale of so many levels. */
export function weightsOf(kind: AgreementWeights, levels: number): Weights {
  const power = kind === 'quadratic' ? 2 : 1;
  if (kind === 'none') return (one, other) => (one === other ? 1 : 0);
  return (one, other) => 1 - (Math.abs(one - other) / (levels - 1)) ** power;
}

/** Adds up a value of each pair of levels. */
export function sumOfPairs(levels: number, of: (one: number, other: number) => number): number {
  let sum = 0;
  for (let one = 0; one < levels; one++)
    for (let other = 0; other < levels; other++) sum += of(one, other);
  return sum;
}
