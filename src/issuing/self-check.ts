import type { Badge } from '../badge/contract.js';
import { BadgeError } from '../errors.js';
import type { Code } from '../report/codes.js';
import type { Report } from '../report/finding.js';
import type { Signer } from '../securing/contract.js';
import type { StatusList } from '../status/bitstring/list.js';
import { controllerUrl } from './key-identity.js';
import { keysDocument } from './publish/key-documents.js';

/** Gives the responses that a verifier will receive once the issuer has published its documents. */
export function publishedSoon(
  signer: Signer,
  lists: readonly StatusList[],
  others: readonly Signer[] = [],
): ReadonlyMap<string, string> {
  const answers = new Map(lists.map((list) => [list.url, list.text]));
  const url = controllerUrl(signer.controller);
  const known = [signer, ...others].filter(
    ({ publicKeyMultibase, publicKeyJwk }) => publicKeyMultibase ?? publicKeyJwk,
  );
  if (url && known.length > 0) answers.set(url, JSON.stringify(keysDocument(known)));
  return answers;
}

/**
 * Makes a fetch that serves documents which are not yet online from memory, and passes other
 * requests to the given fetch.
 * @param outside without it no other URL is reachable
 */
export function memoryFetch(
  answers: ReadonlyMap<string, string>,
  outside?: typeof fetch,
): typeof fetch {
  return async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    const answer = answers.get(url);
    if (answer !== undefined)
      return new Response(answer, { headers: { 'content-type': 'application/json' } });
    if (outside) return outside(input, init);
    throw Object.assign(new TypeError(`not requested during the self-check: ${url}`), {
      code: 'offline',
    });
  };
}

/** Accepts a badge that is expired or not yet valid when every other check passes. */
function isSound({ verdict, authentic, findings }: Report): boolean {
  if (verdict === 'valid') return true;
  const isOnlyTime = authentic === 'yes' && (verdict === 'expired' || verdict === 'not-yet-valid');
  return (
    isOnlyTime &&
    findings.every(
      ({ check, outcome }) =>
        check !== 'status' || outcome === 'pass' || outcome === 'warn' || outcome === 'skipped',
    )
  );
}

/**
 * Refuses a badge that fails verification (I-4).
 * @throws BadgeError `self-check-failed` with the verdict and the codes of the failed checks
 */
export function assertSound(badge: Badge, report: Report): void {
  if (!isSound(report)) throw failed(badge, report);
}

function failed(badge: Badge, { verdict, findings }: Report): BadgeError {
  const codes = findings
    .filter(
      ({ outcome }) => outcome === 'fail' || outcome === 'unknown' || outcome === 'unsupported',
    )
    .map(({ code }) => code);
  return new BadgeError('self-check-failed', { verdict, codes, id: badge.credential.id ?? '' });
}

/**
 * Refuses a status list whose proof or validity period fails (S-2).
 * @param report of the checks `proof` and `validity` alone
 */
export function assertListSound(list: Badge, report: Report): void {
  const passed = (code: Code): boolean =>
    report.findings.some((finding) => finding.code === code && finding.outcome === 'pass');
  const isClean = report.findings.every(({ outcome }) => outcome === 'pass' || outcome === 'warn');
  if (!isClean || !passed('proof-holds') || !passed('key-bound') || !passed('in-period'))
    throw failed(list, report);
}
