/** Verifies a new badge with the engine that verifies any other, before it is handed out. */
import type { Badge, JsonObject } from './badge/contract.js';
import { derive } from './derive.js';
import { BadgeError } from './errors.js';
import { assertSound, memoryFetch, publishedSoon } from './issuing/self-check.js';
import { asList } from './json/values.js';
import { read } from './read.js';
import type { Report } from './report/finding.js';
import type { Signer } from './securing/contract.js';
import type { StatusList } from './status/bitstring/list.js';
import { verify, type VerifyCache } from './verify.js';

/** The conditions under which a new badge is verified. */
export interface CheckOptions {
  readonly now?: Date | string;
  /** The moment of the verification. Default: `now`. */
  readonly checkedAt?: Date | string;
  readonly contexts?: (url: string) => JsonObject | undefined;
  readonly fetch?: typeof fetch;
  readonly allowLoopback?: boolean;
  /** Documents that earlier checks under the same conditions fetched. */
  readonly cache?: VerifyCache;
  /** Signers of further proofs, whose keys are published too. */
  readonly others?: readonly Signer[];
}

/** A new badge as it was read back, and the report about it. */
export interface Checked {
  readonly badge: Badge;
  readonly report: Report;
}

/**
 * Verifies an SD-JWT without its disclosures: a holder who withholds all must not be left with a
 * badge that is not valid.
 *
 * @throws BadgeError `draft-not-conformant`
 */
export async function assertSoundWithout(
  text: string,
  signer: Signer,
  lists: readonly StatusList[],
  options: CheckOptions,
): Promise<void> {
  try {
    await checked(`${text.split('~', 1)[0]}~`, signer, lists, options);
  } catch (error) {
    if (!(error instanceof BadgeError)) throw error;
    const { verdict, codes } = error.params;
    const fault = `/ not disclosable: with all parts withheld the badge would be ${String(verdict ?? error.code)} (${String(codes)})`;
    throw new BadgeError('draft-not-conformant', { faults: [fault] }, { cause: error });
  }
}

/**
 * Verifies what a holder can derive from a base proof, which is never valid itself (P-37): the badge
 * that shows the least, and the one that shows all.
 */
export async function checkedDerivations(
  text: string,
  signer: Signer,
  lists: readonly StatusList[],
  options: CheckOptions,
): Promise<Checked> {
  const [badge] = await read(text);
  const { contexts } = options;
  const least = await derive(badge!, [], { contexts });
  await checked(least.text, signer, lists, options);
  const whole = await derive(badge!, [''], { contexts });
  const { report } = await checked(whole.text, signer, lists, options);
  return { badge: badge!, report };
}

/**
 * Verifies a badge.
 *
 * @param lists those in which it has an entry
 * @throws BadgeError `self-check-failed`
 */
export async function checked(
  text: string,
  signer: Signer,
  lists: readonly StatusList[],
  options: CheckOptions,
): Promise<Checked> {
  const { now, checkedAt = now, contexts, allowLoopback, cache } = options;
  const [badge] = await read(text);
  const fetch = memoryFetch(publishedSoon(signer, lists, options.others), options.fetch);
  const report = await verify(badge!, { now: checkedAt, fetch, contexts, allowLoopback, cache });
  assertSound(badge!, report);
  return { badge: badge!, report };
}

/**
 * Verifies each proof of a badge with several by itself: one that holds would make up for another
 * that does not.
 *
 * @throws BadgeError `self-check-failed`
 */
export async function checkedApart(
  text: string,
  signer: Signer,
  lists: readonly StatusList[],
  options: CheckOptions,
): Promise<void> {
  const { proof, ...credential } = JSON.parse(text) as JsonObject;
  for (const one of asList(proof))
    await checked(JSON.stringify({ ...credential, proof: one }), signer, lists, options);
}
