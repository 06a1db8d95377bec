import type { Badge } from '../badge/contract.js';
import { asList, isObject } from '../json/values.js';
import { instantOf } from '../json/instant.js';
import type { NetResult } from '../net/index.js';
import type { JudgedList, KeptLists } from '../status/index.js';
import type { VerifyOptions } from './options.js';

/**
 * Milliseconds for which a list that was verified counts as verified for the next badge: within one
 * batch. After that its proof, its dates and its issuer's keys are verified again.
 */
export const LIST_KEPT_MS = 30_000;
/** Verified lists that a cache keeps; the oldest are dropped. */
const MOST_KEPT = 64;

/** A verified list, the options that decided, and the requests that were made for it. */
interface KeptList extends JudgedList {
  /** The clock of the verification, in milliseconds. */
  readonly at: number;
  /** The earliest end of the list or its proof, in milliseconds. */
  readonly until: number;
  readonly conditions: readonly unknown[];
  readonly asked: readonly NetResult[];
}

/** Lists the options on which the verdict on a list depends; the network is that of the cache. */
const conditionsOf = (options: VerifyOptions): readonly unknown[] => [
  options.strict ?? false,
  options.acceptWithheld ?? false,
  options.allowLoopback ?? false,
  options.offline ?? false,
  options.contexts,
  options.resolve,
  options.trustedIssuers,
  ...(options.refused ?? []),
];

const areSame = (some: readonly unknown[], others: readonly unknown[]): boolean =>
  some.length === others.length && some.every((one, at) => Object.is(one, others[at]));

/**
 * Keeps lists that are authentic and current in the caller's cache, so that hundreds of badges on
 * one list verify it once. A list counts for the same response, under the same options, until it or
 * its proof ends, and for {@link LIST_KEPT_MS} at most; any other list is verified each time.
 *
 * @param lists the lists of the cache, by URL
 * @param asked receives the requests that were made for a list when it was verified
 */
export function keptListsOf(
  lists: Map<string, unknown>,
  options: VerifyOptions,
  now: Date,
  asked: NetResult[],
): KeptLists {
  const conditions = conditionsOf(options),
    time = now.getTime();
  const counts = (list: KeptList, bytes: Uint8Array): boolean =>
    list.bytes === bytes &&
    areSame(list.conditions, conditions) &&
    time >= list.at &&
    time <= Math.min(list.at + LIST_KEPT_MS, list.until);
  return {
    has: (url) => lists.has(url),
    take(url, bytes) {
      const list = lists.get(url) as KeptList | undefined;
      if (!list || !counts(list, bytes)) return undefined;
      asked.push(...list.asked);
      return list;
    },
    async keep(url, list) {
      const answer = await list.answer;
      if (!('report' in answer) || !answer.badge) return;
      const { authentic, current } = answer.report;
      if (authentic !== 'yes' || current !== 'yes') return;
      lists.delete(url);
      const found: KeptList = {
        ...list,
        at: time,
        until: endOf(answer.badge),
        conditions,
        asked: answer.asked ?? [],
      };
      lists.set(url, found);
      for (const oldest of lists.keys()) if (lists.size > MOST_KEPT) lists.delete(oldest);
    },
  };
}

/** Gives the earliest end that a list, its token or one of its proofs states. */
function endOf({ document, jws }: Badge): number {
  const expires = asList(document['proof']).map((proof) =>
    isObject(proof) ? proof['expires'] : undefined,
  );
  const ends = [document['validUntil'], document['expirationDate'], ...expires]
    .map((end) => instantOf(end))
    .filter((end) => end !== undefined);
  const expiry = jws?.payload['exp'];
  return Math.min(Infinity, ...ends, ...(typeof expiry === 'number' ? [expiry * 1_000] : []));
}
