import type { Json } from '../../../src/badge/contract.js';
import { en } from '../../../src/locales/en.js';
import { present } from '../../../src/present.js';
import { newRecordWorld, SECURED } from '../../support/records.js';
import type { Case, Family } from './contract.js';

/** Positions of a bad badge among good ones. */
const GOOD: ReadonlyArray<readonly [before: number, after: number]> = [
  [0, 0],
  [1, 0],
  [0, 1],
  [2, 2],
];

/**
 * Makes well-signed records with a badge that is not valid, alone, among good ones, or beside
 * another bad one, which must not be shown green (10.A10).
 */
export const records: Family = {
  name: 'records',
  sampleEvery: 3,
  async *cases(): AsyncIterable<Case> {
    const { signer, options, good, bad } = await newRecordWorld();
    for (const [how, secure] of Object.entries(SECURED))
      for (const [what, badge] of bad) {
        const one = async (inside: readonly Json[], where: string): Promise<Case> => ({
          what: `${how}: ${what}, ${where}`,
          input: await secure(inside, signer),
          options,
          isFalseGreen: (record, report) =>
            present(record, report, { messages: en }).verdict.tone === 'good',
        });
        for (const [before, after] of GOOD)
          yield one(
            [...good.slice(0, before), badge, ...good.slice(before, before + after)],
            `${before} before, ${after} after`,
          );
        for (const [other, second] of bad)
          if (other !== what) yield one([badge, good[0]!, second], `and ${other}`);
      }
  },
};
