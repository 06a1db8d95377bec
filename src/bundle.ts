import { dateFrom, instantOf } from './json/instant.js';
import type { Badge } from './badge/contract.js';
import { recording, replaying, type KeptAnswer } from './net/record.js';
import type { Report } from './report/finding.js';
import { verify, type VerifyOptions } from './verify.js';

export type { KeptAnswer } from './net/record.js';

/**
 * A badge with every answer of the network that its verification rested on: keys, status lists, registries. Plain JSON.
 *
 * What is in it was true when it was saved, and only as trustworthy as whoever saved it: a key document in a bundle is not asked for
 * at its host again. Use bundles that you saved yourself, or got from somebody whose word on the keys you take.
 */
export interface Bundle {
  readonly format: 'open-badge-bundle/1';
  /** ISO time at which it was saved. */
  readonly savedAt: string;
  /** The exact text of the badge, and its digest. */
  readonly badge: { readonly text: string; readonly digest: string };
  readonly answers: readonly KeptAnswer[];
}

/**
 * Verifies a badge and keeps all that was needed for it.
 *
 * @param badge as `read` gave it
 * @param options as for `verify`; a `cache` is left aside, so that every answer is really there
 * @returns the report, and the bundle that verifies without network
 * @example
 * const { bundle } = await toBundle(badge);
 * await writeFile('badge.bundle.json', JSON.stringify(bundle));
 */
export async function toBundle(
  badge: Badge,
  options: VerifyOptions = {},
): Promise<{ readonly bundle: Bundle; readonly report: Report }> {
  const { cache: _cache, ...rest } = options;
  const { now } = options;
  const { fetch: ask, kept } = recording(
    options.fetch ?? fetch,
    now === undefined ? undefined : (): Date => dateFrom(now),
  );
  const report = await verify(badge, { ...rest, fetch: ask });
  return {
    report,
    bundle: {
      format: 'open-badge-bundle/1',
      savedAt: report.checkedAt,
      badge: { text: badge.raw, digest: report.digest! },
      answers: kept,
    },
  };
}

/**
 * The options under which a saved badge verifies without network. The report says `asOf`: what the lists said when the bundle was
 * saved; dates are judged by the clock of the verification, so that an expired badge is expired and a list grown old is no answer.
 *
 * @param bundle from `toBundle`, also after JSON; see there whose bundles to use
 * @throws TypeError when it is no bundle of a format that we know
 * @example
 * const [badge] = await read(bundle.badge.text);
 * const report = await verify(badge, fromBundle(bundle)); // report.asOf === bundle.savedAt
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
