import type { JsonObject } from '../badge/contract.js';
import { digestOnce } from '../crypto/index.js';
import { textOf } from '../json/of-bytes.js';
import type { NetResult } from '../net/contract.js';
import type { Evidence, Finding, Report } from '../report/finding.js';
import { overHttps } from '../web/https.js';
import { NET_LIMITS } from '../web/policy.js';
import type { JudgedList, StatusContext } from './contract.js';
import { statusFinding } from './finding.js';
import { MAX_LISTS_BYTES } from './limits.js';

const ACCEPT =
  'application/vc, application/vc+jwt, application/vc+ld+json, application/ld+json, application/json, text/plain;q=0.8, */*;q=0.1';

type Answered = Extract<NetResult, { ok: true }>;
type Judged = { readonly document: JsonObject; readonly report: Report };

/** Reports an unavailable list with the reason; it is never a pass (V-53, G6). */
export const unreachable = (url: string, result: Extract<NetResult, { ok: false }>): Finding =>
  statusFinding(
    'unknown',
    'status-unreachable',
    {
      url,
      reason: result.reason,
      ...(result.status === undefined ? {} : { status: result.status }),
    },
    { url: result.url, fetchedAt: result.at, httpStatus: result.status },
  );

/** Gives the URL and time of a fetched list, and the digest of its bytes. */
export const evidenceOf = async (result: Answered): Promise<Evidence> => ({
  url: result.url,
  fetchedAt: result.at,
  httpStatus: result.status,
  digest: await digestOnce(result.bytes),
});

/** A list that was verified, and where it came from. */
export type FetchedList = Judged & { readonly evidence: Evidence };

/**
 * Fetches a list and verifies it; gives findings where it cannot be used.
 *
 * @param maxAgeMs largest age of a response from a cache, in milliseconds; default: any
 */
export async function fetchList(
  url: string,
  context: StatusContext,
  maxAgeMs?: number,
): Promise<FetchedList | { readonly findings: readonly Finding[] }> {
  if (isBeyond(url, context)) return { findings: [overLimit(url)] };
  const result = await context.net.get(overHttps(url), {
    accept: ACCEPT,
    maxBytes: NET_LIMITS.statusListBytes,
    ...(maxAgeMs === undefined ? {} : { maxAgeMs }),
  });
  if (!result.ok) return { findings: [unreachable(url, result)] };
  const evidence = await evidenceOf(result);
  const verified = await judgedOnce(url, result.bytes, context);
  if (verified === 'limit') return { findings: [overLimit(url, evidence)] };
  return 'error' in verified
    ? { findings: [unreadable(url, verified, evidence)] }
    : { ...verified, evidence };
}

/** Tells whether nothing that is fetched from a URL could still be read. */
const isBeyond = (url: string, { left, judged, kept }: StatusContext): boolean =>
  left.lists <= 0 && !judged.has(url) && !(kept?.has(url) ?? false);

const overLimit = (url: string, evidence?: Evidence): Finding =>
  statusFinding('unsupported', 'status-limit', { url, limit: MAX_LISTS_BYTES }, evidence);

/** Reports an unreadable list, and the limit of ours that it exceeds (X-3, N19). */
const unreadable = (
  url: string,
  { error, limit }: { readonly error: string; readonly limit?: number },
  evidence: Evidence,
): Finding =>
  statusFinding(
    'unknown',
    'status-list-unreadable',
    { url, detail: error, ...(limit === undefined ? {} : { limit }) },
    evidence,
  );

/** Verifies the same bytes once in a verification, however many entries name the list. */
function judgedOnce(url: string, bytes: Uint8Array, context: StatusContext): JudgedList['answer'] {
  const known = context.judged.get(url);
  if (known?.bytes === bytes) return known.answer;
  const answer = judgedNow(url, bytes, context);
  context.judged.set(url, { bytes, answer });
  return answer;
}

/**
 * Verifies a list, unless another verification has just done so. No `await` is before `keep` where
 * none has begun: of hundreds side by side the first verifies the list, and the others wait for it.
 */
async function judgedNow(
  url: string,
  bytes: Uint8Array,
  { kept, left, verifyList }: StatusContext,
): JudgedList['answer'] {
  const begun = kept?.take(url, bytes);
  const sound = begun && (await begun);
  if (sound) return sound.answer;
  if (bytes.length > left.lists) {
    left.lists = 0;
    return 'limit';
  }
  left.lists -= bytes.length;
  const text = textOf(bytes);
  const answer = text === undefined ? Promise.resolve({ error: 'not UTF-8' }) : verifyList(text);
  kept?.keep(url, { bytes, answer });
  return answer;
}
