import { BadgeError } from '../../../src/errors.js';
import { read } from '../../../src/read.js';
import { verify } from '../../../src/verify.js';
import type { Case, Family, FamilyResult } from './contract.js';

/**
 * Runs one family of the hunt.
 *
 * @param family what to generate
 * @param pick which cases to try, by their number from 0; default all
 */
export async function runFamily(
  family: Family,
  pick: (index: number) => boolean = () => true,
): Promise<FamilyResult> {
  const falseGreens: string[] = [];
  let tried = 0;
  let judged = 0;
  let index = 0;
  for await (const one of family.cases()) {
    if (!pick(index++)) continue;
    tried++;
    const green = await isFalseGreen(one);
    if (green !== undefined) judged++;
    if (green) falseGreens.push(one.what);
  }
  return { tried, judged, falseGreens };
}

/** Undefined for an input that cannot be read at all. */
async function isFalseGreen(one: Case): Promise<boolean | undefined> {
  try {
    const input = typeof one.input === 'function' ? await one.input() : one.input;
    const [badge] = await read(input, { fetch: one.options.fetch });
    const report = await verify(badge!, one.options);
    return one.isFalseGreen ? one.isFalseGreen(badge!, report) : report.verdict === 'valid';
  } catch (error) {
    if (error instanceof BadgeError) return undefined;
    throw error;
  }
}
