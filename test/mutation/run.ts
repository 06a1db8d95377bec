/** The hunt for a false green: a mutant that is `valid` must show a reader what the original shows. */
import { read, type Badge } from '../../src/read.js';
import { createCache, verify, type VerifyOptions } from '../../src/verify.js';
import { BadgeError } from '../../src/errors.js';
import { mutantsOf, type Mutant } from './mutants.js';

/** Everything a reader can be shown, with sets in one order: order is nothing a graph proof covers, and nothing of ours rests on it (M-17). */
export function shown(badge: Badge): string {
  const sorted = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(sorted).map((item) => JSON.stringify(item)).sort();
    if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined).sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, item]) => [name, sorted(item)]));
    return value;
  };
  return JSON.stringify(sorted({ kind: badge.kind, credential: badge.credential }));
}

export interface Hunt { readonly tried: number; readonly valid: number; readonly falseGreens: readonly string[] }

/**
 * Verifies mutants of one valid document.
 *
 * @param text the document as JSON text
 * @param options as for the original
 * @param pick which of the mutants to try; default all
 */
export async function hunt(text: string, options: VerifyOptions, pick: (index: number) => boolean = () => true): Promise<Hunt> {
  const [original] = await read(text);
  const before = shown(original!);
  const cache = createCache();
  const falseGreens: string[] = [];
  let tried = 0, valid = 0, index = 0;
  for (const mutant of mutantsOf(JSON.parse(text) as Parameters<typeof mutantsOf>[0])) {
    if (!pick(index++)) continue;
    tried++;
    const outcome = await tryMutant(mutant, { ...options, cache: { ...cache, lists: new Map() } });
    if (outcome?.verdict !== 'valid') continue;
    valid++;
    if (shown(outcome.badge) !== before) falseGreens.push(mutant.what);
  }
  return { tried, valid, falseGreens };
}

async function tryMutant({ document }: Mutant, options: VerifyOptions): Promise<{ verdict: string; badge: Badge } | undefined> {
  try {
    const [badge] = await read(JSON.stringify(document));
    return { verdict: (await verify(badge!, options)).verdict, badge: badge! };
  } catch (error) {
    if (error instanceof BadgeError) return undefined;
    throw error;
  }
}
