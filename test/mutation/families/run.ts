import { BadgeError } from '../../../src/errors.js';
import { CanonizeError } from '../../../src/securing/data-integrity/jsonld/canonicalize/canonize-error.js';
import { read } from '../../../src/read.js';
import { verify } from '../../../src/verify.js';
import type { Case, Family, FamilyResult } from './contract.js';

/**
 * Runs one family of the hunt.
 *
 * @param family the family to generate
 * @param pick tells which cases to try, by their number from 0; default all
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

/** Tells whether a case is a false green; undefined for an input that cannot be made or read. */
async function isFalseGreen(one: Case): Promise<boolean | undefined> {
  const input = await made(one);
  if (input === undefined) return undefined;
  try {
    const [badge] = await read(input, { fetch: one.options.fetch });
    const report = await verify(badge!, one.options);
    return one.isFalseGreen ? await one.isFalseGreen(badge!, report) : report.verdict === 'valid';
  } catch (error) {
    if (error instanceof BadgeError) return undefined;
    throw error;
  }
}

/** Makes the input of a case; undefined where the case has no graph, and so cannot be signed. */
async function made({ input }: Case): Promise<Uint8Array | string | undefined> {
  if (typeof input !== 'function') return input;
  try {
    return await input();
  } catch (error) {
    if (error instanceof CanonizeError) return undefined;
    throw error;
  }
}
