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

/** Time for which a verified list counts, in milliseconds, and the requests made for it. */
interface Sound {
  readonly from: number;
  readonly until: number;
  readonly asked: readonly NetResult[];
}

/** A list that is being verified or was, and the options that decide. */
interface KeptList extends JudgedList {
  /** The clock of the verification, in milliseconds. */
  readonly at: number;
  readonly conditions: readonly unknown[];
  /** Resolves to `undefined` for a list that is not authentic and current. */
  readonly sound: Promise<Sound | undefined>;
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
 * one list verify it once, also when they are verified side by side. A list counts for the same
 * response, under the same options, while it and its proof are valid, and for {@link LIST_KEPT_MS}
 * at most; any other list is verified each time.
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
  const isCandidate = (list: KeptList, bytes: Uint8Array): boolean =>
    list.bytes === bytes &&
    areSame(list.conditions, conditions) &&
    Math.abs(time - list.at) <= LIST_KEPT_MS;
  const whenSound = async (list: KeptList): Promise<JudgedList | undefined> => {
    const sound = await list.sound;
    if (!sound || time < sound.from || time > sound.until) return undefined;
    asked.push(...sound.asked);
    return list;
  };
  return {
    has: (url) => lists.has(url),
    take(url, bytes) {
      const list = lists.get(url) as KeptList | undefined;
      return list && isCandidate(list, bytes) ? whenSound(list) : undefined;
    },
    keep(url, list) {
      const kept: KeptList = { ...list, at: time, conditions, sound: soundnessOf(list) };
      lists.delete(url);
      lists.set(url, kept);
      void kept.sound.then((sound) => {
        if (!sound && lists.get(url) === kept) lists.delete(url);
      });
      for (const oldest of lists.keys()) if (lists.size > MOST_KEPT) lists.delete(oldest);
    },
  };
}

/** Waits for the verdict on a list; a verification that was cancelled is none. */
async function soundnessOf({ answer }: JudgedList): Promise<Sound | undefined> {
  const judged = await answer.catch(() => undefined);
  if (typeof judged !== 'object' || !('report' in judged) || !judged.badge) return undefined;
  const { authentic, current } = judged.report;
  return authentic === 'yes' && current === 'yes'
    ? { ...periodOf(judged.badge), asked: judged.asked ?? [] }
    : undefined;
}

/** Gives the time in which a list, its token and its proofs are all valid, as they state it. */
function periodOf({ document, jws }: Badge): Pick<Sound, 'from' | 'until'> {
  const proofs = asList(document['proof']).filter(isObject);
  const instants = (dates: readonly unknown[], claims: readonly string[]): number[] => [
    ...dates.map(instantOf).filter((date) => date !== undefined),
    ...claims
      .map((claim) => jws?.payload[claim])
      .filter((claim) => typeof claim === 'number')
      .map((seconds) => seconds * 1_000),
  ];
  const { validFrom, issuanceDate, validUntil, expirationDate } = document;
  const created = proofs.map((proof) => proof['created']),
    expires = proofs.map((proof) => proof['expires']);
  return {
    from: Math.max(-Infinity, ...instants([validFrom, issuanceDate, ...created], ['nbf', 'iat'])),
    until: Math.min(Infinity, ...instants([validUntil, expirationDate, ...expires], ['exp'])),
  };
}
