import type { Badge } from '../badge/contract.js';
import type { Finding } from '../report/finding.js';
import type { CheckContext, Linked, Opened } from './contract.js';
import { finding } from './finding.js';
import { isInScope, sharesHome } from './ob2-scope.js';
import { webAddress } from './addresses.js';

const isOpen = ({ outcome }: Finding): boolean => outcome !== 'warn' && outcome !== 'pass';

/**
 * Does the issuer's own site serve this badge (O-10…O-15)? What there is to judge was fetched before (`settleOb2`); here it is asked whether the
 * site may speak for the issuer.
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
  const faults = [...kind, ...checkScope(opened, opened.address)];
  if (faults.length > 0) return [...opened.findings, ...faults, notChecked];
  return [
    ...opened.findings,
    finding('pass', 'hosted-matches', {
      params: { url: opened.address! },
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
 * Whether assertion and BadgeClass lie where the issuer says its badges are (O-14, O-15, O-25).
 *
 * @param address id of the assertion; none for a signed one, which may lie anywhere
 */
export function checkScope({ badgeClass, issuer }: Opened, address: string | undefined): Finding[] {
  // an issuer that lives nowhere has no site that could speak for it
  if (issuer?.home === undefined)
    return [finding('unknown', 'hosted-scope', { pointer: '/badge/issuer' })];
  const { home, evidence } = issuer;
  // a profile that nobody hosts is the badge's own word: whom it names it may not widen (O-14, X-46)
  const document = evidence ? issuer.document : {};
  const classId = badgeClass?.document['id'];
  const parts: ReadonlyArray<readonly [string, string | undefined, boolean | undefined]> = [
    ['/id', address, address === undefined ? true : isInScope(address, document, home)],
    [
      '/badge/id',
      String(classId),
      webAddress(classId) ? sharesHome(String(classId), document, home) : true,
    ],
  ];
  return parts
    .filter(([, , answer]) => answer !== true)
    .map(([pointer, url, answer]) =>
      finding(answer === false ? 'fail' : 'unknown', 'hosted-scope', {
        pointer,
        params: { url: url ?? '', issuer: home },
      }),
    );
}
