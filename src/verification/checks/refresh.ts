import type { Badge } from '../../badge/contract.js';
import { instantOf } from '../../json/instant.js';
import { textOf } from '../../json/of-bytes.js';
import type { Finding } from '../../report/finding.js';
import type { Check, CheckContext, OtherAnswer } from '../contract.js';
import { finding, isProofValid } from '../../report/findings.js';
import { issuerId } from '../../securing/keys/issuer-key.js';
import { overHttps } from '../../web/https.js';
import { asList, isObject, asText } from '../../json/values.js';

/** Type of the refresh service that is fetched; other types are only named (V-43). */
const REFRESH_TYPE = '1EdTechCredentialRefresh';
const ACCEPT =
  'application/vc, application/vc+jwt, application/vc+ld+json, application/ld+json, application/json, text/plain;q=0.8';

/**
 * Checks whether the issuer has a newer version. It makes one request, for a badge with a valid
 * proof, and only if the caller sets `refresh`, because the issuer learns of the verification
 * (V-40…V-43). The verdict stays that of the badge that was given.
 */
export const refresh: Check = {
  id: 'refresh',
  async run(badge, context) {
    const services = asList(badge.document['refreshService']).filter(isObject);
    const service = services.find(({ type }) => asList(type).includes(REFRESH_TYPE));
    const url = (service ?? services[0])?.['id'];
    if (services.length === 0) return [];
    const pointer = '/refreshService';
    if (!service || typeof url !== 'string' || !context.refresh || !isProofValid(context.findings))
      return [
        finding('skipped', 'refresh-offered', {
          pointer,
          params: {
            url: asText(url ?? ''),
            type: asList((service ?? services[0]!)['type']).map(String),
          },
        }),
      ];
    return [{ pointer, ...(await requestRefreshed(url, badge, context)) }];
  },
};

async function requestRefreshed(
  url: string,
  badge: Badge,
  context: CheckContext,
): Promise<Finding> {
  const result = await context.net.get(overHttps(url), { accept: ACCEPT });
  const evidence = { url: result.url, fetchedAt: result.at, httpStatus: result.status };
  if (!result.ok)
    return finding('unknown', 'refresh-unreachable', {
      evidence,
      params: { url, reason: result.reason },
    });
  const text = textOf(result.bytes);
  const answer =
    text === undefined ? { error: 'not-utf8' } : await context.verifyOther(text, 'newer');
  return {
    ...compared(answer, badge, url),
    evidence,
    ...('report' in answer ? { about: answer.report } : {}),
  };
}

/**
 * Compares the answer with the badge: only the issuer's own newer version of the same badge for the
 * same person counts (V-41, X-44).
 */
function compared(answer: OtherAnswer, badge: Badge, url: string): Finding {
  const reason =
    'error' in answer
      ? answer.error
      : (differenceOf(answer.badge, badge) ??
        (answer.report.authentic === 'yes' ? undefined : `authentic: ${answer.report.authentic}`));
  if (reason !== undefined || 'error' in answer)
    return finding('warn', 'refresh-ignored', { params: { url, reason: reason ?? '' } });
  const [old, now] = [badge, answer.badge].map(({ credential }) => instantOf(credential.validFrom));
  if (old === undefined || now === undefined || now < old)
    return finding('warn', 'refresh-ignored', { params: { url, reason: 'older' } });
  const params = {
    url,
    verdict: answer.report.verdict,
    date: answer.badge.credential.validFrom ?? '',
  };
  return now === old
    ? finding('pass', 'refresh-offered', { params: { ...params, newest: true } })
    : finding('warn', 'refresh-newer', { params });
}

function differenceOf(newer: Badge, badge: Badge): string | undefined {
  const issuer = issuerId(badge.document);
  if (!isSameId(issuer, issuerId(newer.document))) return 'issuer';
  if (!isSameId(badge.credential.id, newer.credential.id)) return 'id';
  return personOf(newer) === personOf(badge) ? undefined : 'recipient';
}

/** Compares ids without white space around them and with percent-encoding decoded (M-36). */
const isSameId = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && unescaped(one) === unescaped(other);

function unescaped(id: string): string {
  try {
    return decodeURIComponent(id.trim());
  } catch {
    return id.trim();
  }
}

const personOf = ({ credential }: Badge): string =>
  JSON.stringify([
    credential.subjectId ?? null,
    credential.identities
      .map(({ type, hash, hashed, salt }) => JSON.stringify([type, hash, hashed, salt ?? null]))
      .sort(),
  ]);
