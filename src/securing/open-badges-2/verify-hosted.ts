import type { Badge } from '../../badge/contract.js';
import type { Finding } from '../../report/finding.js';
import type { CheckContext, Linked, Opened } from '../../verification/contract.js';
import { finding } from '../../report/findings.js';
import { isInScope, sharesHome } from './scope.js';
import { webUrl } from '../../web/web-url.js';
import { asText } from '../../json/values.js';

const isOpen = ({ outcome }: Finding): boolean => outcome !== 'warn' && outcome !== 'pass';

/**
 * Verifies that the issuer's own site serves this badge (O-10…O-15). The document was fetched
 * before (`hostedDocument`); this checks whether the site may speak for the issuer.
 */
export async function hostedProof(badge: Badge, { opened }: CheckContext): Promise<Finding[]> {
  const notChecked = finding('skipped', 'key-not-checked');
  if (!opened) return [finding('unknown', 'proof-not-checked'), notChecked];
  if (opened.findings.some(isOpen)) return [...opened.findings, notChecked];
  const kind = saysHosted(badge)
    ? []
    : [
        finding('fail', 'proof-incomplete', {
          pointer: '/verification/type',
          params: { property: 'verification' },
        }),
      ];
  const faults = [...kind, ...checkScope(opened, opened.url)];
  if (faults.length > 0) return [...opened.findings, ...faults, notChecked];
  return [
    ...opened.findings,
    finding('pass', 'hosted-matches', {
      params: { url: opened.url! },
      evidence: opened.evidence,
    }),
    ...hostedBy(opened.issuer!),
  ];
}

const hostedBy = ({ home, evidence }: Linked): Finding[] => [
  finding('pass', 'hosted-by-issuer', {
    params: { url: home! },
    evidence: { ...evidence, keyId: home },
  }),
];

const saysHosted = ({ securing }: Badge): boolean => securing === 'hosted';

/**
 * Checks that the assertion and its BadgeClass are where the issuer declares its badges to be
 * (O-14, O-15, O-25).
 *
 * @param address id of the assertion; none for a signed one, which may be anywhere
 */
export function checkScope(opened: Opened, address: string | undefined): Finding[] {
  const { badgeClass, issuer } = opened;
  // an issuer that is not served at a URL of its own has no site that could speak for it, and its
  // rules are the badge's own statement
  if (!issuer?.evidence || issuer.home === undefined) return [homeless(issuer, address)];
  const { home, document } = issuer;
  const classAt = badgeClass?.evidence ? badgeClass.home : badgeClass?.document['id'];
  const parts: ReadonlyArray<readonly [string, string | undefined, boolean | undefined]> = [
    ['/id', address, address === undefined ? true : isInScope(address, document, home)],
    ['/id', opened.evidence?.url, address === undefined ? true : endsInScope(opened, address)],
    [
      '/badge/id',
      asText(classAt),
      webUrl(classAt) ? sharesHome(asText(classAt), document, home) : true,
    ],
  ];
  const open = parts.filter(([, , answer]) => answer !== true);
  return open
    .filter(([pointer], at) => open.findIndex(([other]) => other === pointer) === at)
    .map(([pointer, url, answer]) =>
      finding(answer === false ? 'fail' : 'unknown', 'hosted-scope', {
        pointer,
        params: { url: url ?? '', issuer: home },
      }),
    );
}

/**
 * Reports an issuer that is not served at its own URL. One that names a host other than the badge's
 * contradicts it; one that names the same host proves nothing.
 */
function homeless(issuer: Linked | undefined, address: string | undefined): Finding {
  const named = [issuer?.document['id'], issuer?.document['origin']].find((url) => webUrl(url));
  const isOther =
    named !== undefined && address !== undefined && webUrl(named)?.host !== webUrl(address)?.host;
  return isOther
    ? finding('fail', 'hosted-scope', {
        pointer: '/id',
        params: { url: address, issuer: asText(named) },
      })
    : finding('unknown', 'hosted-scope', { pointer: '/badge/issuer' });
}

/**
 * Tells whether the end of a redirect on the same site is in scope too; a redirect out of scope
 * leaves the question open.
 */
function endsInScope({ evidence, issuer }: Opened, url: string): boolean | undefined {
  const [from, to] = [webUrl(url), webUrl(evidence?.url)];
  if (!from || !to) return true;
  const there = new URL(to.pathname + to.search, from).href;
  return isInScope(there, issuer!.document, issuer!.home) === true ? true : undefined;
}
