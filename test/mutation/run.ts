/**
 * Hunts for a false green: a mutant that is `valid` must show a reader the same as the original.
 */
import { read, type Badge } from '../../src/read.js';
import { createCache, verify, type VerifyOptions } from '../../src/verify.js';
import { BadgeError } from '../../src/errors.js';
import type { InputMutant } from './bytes.js';
import { mutantsOf } from './mutants.js';

/**
 * Writes everything that can be shown to a reader, with sets in one order: a graph proof does not
 * cover order, and none of our views depends on it (M-17).
 */
export function shown(badge: Badge): string {
  const sorted = (value: unknown): unknown => {
    if (Array.isArray(value))
      return value
        .map(sorted)
        .map((item) => JSON.stringify(item))
        .sort();
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(
        Object.entries(value)
          .filter(([, item]) => item !== undefined)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([name, item]) => [name, sorted(item)]),
      );
    return value;
  };
  return JSON.stringify(sorted({ kind: badge.kind, credential: badge.credential }));
}

export interface Hunt {
  readonly tried: number;
  readonly valid: number;
  readonly falseGreens: readonly string[];
}

/**
 * Verifies the tree mutants of one valid document.
 *
 * @param text the document as JSON text
 * @param options as for the original
 * @param pick tells which of the mutants to try; default all
 */
export const hunt = (
  text: string,
  options: VerifyOptions,
  pick?: (index: number) => boolean,
): Promise<Hunt> =>
  huntInputs(text, texts(JSON.parse(text) as Parameters<typeof mutantsOf>[0]), options, pick);

/** Writes mutants as text, without changes that change nothing. */
function* texts(document: Parameters<typeof mutantsOf>[0]): Generator<InputMutant> {
  const unchanged = JSON.stringify(document);
  for (const { what, document: mutant } of mutantsOf(document)) {
    const input = JSON.stringify(mutant);
    if (input !== unchanged) yield { what, input };
  }
}

/**
 * Verifies mutants of any valid input.
 *
 * @param original the input they were made from
 * @param mutants `mutantsOf`, `bytesOf`, `chunkBytesOf` or `tokenMutantsOf`
 */
export async function huntInputs(
  original: Uint8Array | string,
  mutants: Iterable<InputMutant>,
  options: VerifyOptions,
  pick: (index: number) => boolean = () => true,
): Promise<Hunt> {
  const [first] = await read(original, { fetch: options.fetch });
  const { verdict } = await verify(first!, options);
  if (verdict !== 'valid') throw new Error(`nothing can be hunted from a badge that is ${verdict}`);
  const before = shown(first!);
  const cache = createCache();
  const falseGreens: string[] = [];
  let tried = 0,
    valid = 0,
    index = 0;
  for (const mutant of mutants) {
    if (!pick(index++)) continue;
    tried++;
    const badge = await validOne(mutant.input, {
      ...options,
      cache: { ...cache, lists: new Map() },
    });
    if (!badge) continue;
    valid++;
    if (shown(badge) !== before) falseGreens.push(mutant.what);
  }
  return { tried, valid, falseGreens };
}

/** Reads the badge in an input; undefined when it is unreadable or not valid. */
async function validOne(
  input: Uint8Array | string,
  options: VerifyOptions,
): Promise<Badge | undefined> {
  try {
    const [badge] = await read(input, { fetch: options.fetch });
    return (await verify(badge!, options)).verdict === 'valid' ? badge : undefined;
  } catch (error) {
    if (error instanceof BadgeError) return undefined;
    throw error;
  }
}
