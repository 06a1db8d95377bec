import type { Badge, Json } from '../../badge/contract.js';
import { endOf, isOb2, startOf } from '../../badge/index.js';
import { dateIn, isoOf } from '../../json/instant.js';
import type { Finding } from '../../report/finding.js';
import type { Check, CheckContext } from '../contract.js';
import { finding } from '../../report/findings.js';
import { mayWithhold } from '../../securing/may-withhold.js';
import { asText } from '../../json/values.js';

/**
 * Largest difference that an issuer's clock may be ahead, in milliseconds; an end date has no
 * tolerance (V-50).
 */
export const START_SKEW_MS = 60_000;

/** Finds the start and end dates of a credential. */
const ends = (badge: Badge): readonly [from: Found, until: Found] =>
  isOb2(badge)
    ? [pick(badge, ['issuedOn', 'issued_on']), pick(badge, ['expires'])]
    : [startOf(badge.document), endOf(badge.document)];

const pick = (badge: Badge, names: readonly string[]): { name: string; value: Json } | undefined =>
  names
    .filter((name) => name in badge.document)
    .map((name) => ({ name, value: badge.document[name]! }))[0];

/** Checks that the clock is within the validity period. Instants are compared, not texts (V-50). */
export const validity: Check = {
  id: 'validity',
  async run(badge, context) {
    const [from, until] = ends(badge);
    const findings = [
      ...tooEarly(from, context),
      ...over(until, context),
      ...overByClaim(badge, context),
    ];
    const dates = {
      from: asText(from?.value ?? ''),
      until: asText(until?.value ?? ownEnd(badge) ?? ''),
      now: context.now.toISOString(),
    };
    if (findings.length > 0) return findings;
    const withheld = mayWithhold(context)
      ? (await import('../../securing/withheld.js')).withheldPeriod(badge, context)
      : [];
    return withheld.some(({ outcome }) => outcome === 'unknown')
      ? withheld
      : [finding('pass', 'in-period', { params: dates }), ...withheld];
  },
};

type Found = { name: string; value: Json } | undefined;

function tooEarly(from: Found, { now }: CheckContext): Finding[] {
  const start = dateIn(from?.value);
  if (start === undefined) return [];
  const params = { date: asText(from!.value), now: now.toISOString() };
  if (Number.isNaN(start))
    return [finding('unknown', 'period-unreadable', { pointer: `/${from!.name}`, params })];
  return now.getTime() + START_SKEW_MS < start
    ? [finding('fail', 'not-yet-valid', { pointer: `/${from!.name}`, params })]
    : [];
}

function over(until: Found, { now }: CheckContext): Finding[] {
  const end = dateIn(until?.value);
  if (end === undefined) return [];
  const params = { date: asText(until!.value), now: now.toISOString() };
  if (Number.isNaN(end))
    return [finding('unknown', 'period-unreadable', { pointer: `/${until!.name}`, params })];
  return now.getTime() > end
    ? [finding('fail', 'expired', { pointer: `/${until!.name}`, params })]
    : [];
}

/**
 * Formats a claim's date. A claim may be any number; one beyond the range of dates stays a number.
 */
const dateOf = (seconds: number): string => isoOf(seconds * 1000) ?? String(seconds);

/** Gives the end date that a token sets where its credential has none (J-13). */
function ownEnd({ jws }: Badge): string | undefined {
  const exp = jws?.payload['exp'];
  return typeof exp === 'number' ? dateOf(exp) : undefined;
}

/**
 * Checks a JWT's own `exp` and `nbf`, which limit the period too; the narrower limit counts (J-13,
 * J-14).
 */
function overByClaim(badge: Badge, { now }: CheckContext): Finding[] {
  const exp = badge.jws?.payload['exp'];
  const nbf = badge.jws?.payload['nbf'];
  const findings: Finding[] = [];
  if (typeof exp === 'number' && now.getTime() > Math.floor(exp) * 1000)
    findings.push(
      finding('fail', 'expired', {
        pointer: '/exp',
        params: { date: dateOf(exp), now: now.toISOString() },
      }),
    );
  if (typeof nbf === 'number' && now.getTime() + START_SKEW_MS < Math.floor(nbf) * 1000)
    findings.push(
      finding('fail', 'not-yet-valid', {
        pointer: '/nbf',
        params: { date: dateOf(nbf), now: now.toISOString() },
      }),
    );
  return findings;
}
