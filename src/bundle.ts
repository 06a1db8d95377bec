import { dateFrom, instantOf } from './json/instant.js';
import type { Badge } from './badge/contract.js';
import { recording, replaying, type KeptAnswer } from './net/record.js';
import type { Report } from './report/finding.js';
import { verify, type VerifyOptions } from './verify.js';

export type { KeptAnswer } from './net/record.js';
export type * from './verify.js';

/**
 * A badge with every network response that its verification used: keys, status lists, registries.
 * Plain JSON.
 *
 * Its content was true when it was saved, and is only as trustworthy as the person who saved it: a
 * key document in a bundle is not requested from its host again. Use bundles that you saved
 * yourself, or that come from a person whose word on the keys you accept.
 */
export interface Bundle {
  readonly format: 'open-badge-bundle/1';
  /** ISO time at which it was saved; for responses of another bundle, when that was saved. */
  readonly savedAt: string;
  /** The exact text of the badge, and its digest. */
  readonly badge: { readonly text: string; readonly digest: string };
  readonly answers: readonly KeptAnswer[];
}

/**
 * Verifies a badge and records all responses that it needed.
 *
 * @param badge the badge that `read` returned
 * @param options options of `verify`; a `cache` is ignored, so that every response is recorded
 * @returns the report, and the bundle that verifies without network
 * @example
 * import { writeFile } from 'node:fs/promises';
 * import { toBundle } from 'open-badge-elements';
 * const { bundle } = await toBundle(badge);
 * await writeFile('badge.bundle.json', JSON.stringify(bundle));
 */
export async function toBundle(
  badge: Badge,
  options: VerifyOptions = {},
): Promise<{ readonly bundle: Bundle; readonly report: Report }> {
  const { cache: _cache, ...rest } = options;
  // saved responses are as old as they were, however often they are saved
  const moment = options.asOf ?? options.now;
  const dated = moment === undefined ? undefined : dateFrom(moment);
  const { fetch: recorded, kept } = recording(options.fetch ?? fetch, dated && (() => dated));
  const report = await verify(badge, { ...rest, fetch: recorded });
  return {
    report,
    bundle: {
      format: 'open-badge-bundle/1',
      savedAt: dated?.toISOString() ?? report.checkedAt,
      badge: { text: badge.raw, digest: report.digest! },
      answers: kept,
    },
  };
}

/**
 * Gives the options with which a saved badge verifies without network. The report states `asOf`,
 * the time of the recorded responses; dates are compared with the clock of the verification, so
 * that an expired badge is expired, and an outdated status list gives no answer.
 *
 * @param bundle from `toBundle`, also after JSON; see {@link Bundle} for which bundles to trust
 * @throws TypeError when it is not a bundle of a known format
 * @example
 * import { fromBundle, toBundle } from 'open-badge-elements/bundle';
 * import { read } from 'open-badge-elements/read';
 * import { verify } from 'open-badge-elements/verify';
 * const { bundle } = await toBundle(badge);
 * const [saved] = await read(bundle.badge.text);
 * const offline = await verify(saved, fromBundle(bundle));
 * console.log(offline.verdict, offline.asOf === bundle.savedAt);
 */
export function fromBundle(bundle: Bundle): Required<Pick<VerifyOptions, 'fetch' | 'asOf'>> {
  const { format, savedAt, answers, badge } = bundle;
  if (
    format !== 'open-badge-bundle/1' ||
    typeof badge?.text !== 'string' ||
    !Array.isArray(answers) ||
    instantOf(savedAt) === undefined
  )
    throw new TypeError('not a bundle of the format open-badge-bundle/1');
  return { fetch: replaying(answers), asOf: savedAt };
}
