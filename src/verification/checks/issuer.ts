import type { Badge } from '../../badge/contract.js';
import { isOb2 } from '../../badge/index.js';
import type { PublicKey } from '../../crypto/contract.js';
import { findMethod } from '../../dids/index.js';
import type { Finding } from '../../report/finding.js';
import type { ListName, TrustAnswer, TrustContext } from '../../trust/contract.js';
import type { Check, CheckContext } from '../contract.js';
import { finding, isProofValid } from '../../report/findings.js';
import { issuerId } from '../../securing/keys/issuer-key.js';
import { issuingHost } from '../../securing/open-badges-2/key-owner.js';
import { isUrl } from '../../json/url.js';

/**
 * Finds the trust lists that vouch for the issuer, and the host that the issuer controls. Both
 * count only for an issuer whose key signed the badge, and neither changes the verdict (R-12,
 *
 */
export const issuer: Check = {
  id: 'issuer',
  async run(badge, context) {
    // in OB 2.0 a member `issuer` of the assertion itself has no meaning: the issuer is the one
    // that its BadgeClass links to
    const id = isOb2(badge)
      ? (issuingHost(context) ?? context.opened?.issuer?.home)
      : issuerId(badge.document);
    if (!isProofValid(context.findings) || id === undefined)
      return [finding('skipped', 'issuer-not-checked', { params: { issuer: id ?? '' } })];
    const findings = [...(await onLists(id, context)), ...(await onDomain(badge, id, context))];
    return findings.some(({ outcome }) => outcome === 'pass')
      ? findings
      : [...findings, finding('skipped', 'issuer-self-asserted', { params: { issuer: id } })];
  },
};

/** Selects the parts of the verification that a trust list may use. */
const trustContext = (
  { net, now, resolve, allowLoopback, verifyOther }: CheckContext,
  role: 'list' | 'linkage',
): TrustContext => ({
  net,
  now,
  verifySecured: (text) => verifyOther(text, role),
  async keyOf(methodId): Promise<PublicKey | undefined> {
    const controller = methodId.split('#')[0]!;
    const resolution = await resolve(controller, { net, allowLoopback });
    const found =
      'document' in resolution
        ? findMethod(resolution.document, controller, methodId, 'assertionMethod', now)
        : undefined;
    return found && 'key' in found ? found.key : undefined;
  },
});

/**
 * Looks the issuer up in the lists, in the caller's order, until one names it. An issuer that is on
 * no list is no worse for it, and a list that is unreadable does not make an issuer "unlisted"
 * (G16).
 */
async function onLists(id: string, context: CheckContext): Promise<Finding[]> {
  const sources = context.trustedIssuers ?? [];
  if (sources.length === 0)
    return [finding('skipped', 'issuer-no-list', { params: { issuer: id } })];
  const { vouch } = await import('../../trust/index.js');
  const answers: TrustAnswer[] = [];
  for (const source of sources) {
    const answer = await vouch(id, source, trustContext(context, 'list'));
    if (answer.answer === 'listed') return [listed(id, answer)];
    answers.push(answer);
  }
  const read = answers.filter(({ answer }) => answer === 'unlisted');
  const unlisted =
    read.length === 0
      ? []
      : [
          finding('skipped', 'issuer-unlisted', {
            params: {
              issuer: id,
              lists: read.map(({ list }) => list.name),
              ...dated(read[0]!.list),
            },
            evidence: read[0]!.evidence,
          }),
        ];
  return [...answers.flatMap(problem), ...unlisted];
}

const dated = ({ date, url }: ListName): Record<string, string> => ({
  ...(date === undefined ? {} : { date }),
  ...(url === undefined ? {} : { url }),
});

const listed = (
  id: string,
  { list, issuerName, evidence }: Extract<TrustAnswer, { answer: 'listed' }>,
): Finding =>
  finding('pass', 'issuer-listed', {
    params: {
      issuer: id,
      list: list.name,
      ...dated(list),
      ...(issuerName === undefined ? {} : { name: issuerName }),
    },
    evidence,
  });

function problem(answer: TrustAnswer): Finding[] {
  const { list, evidence } = answer;
  const params = { list: list.name, ...dated(list) };
  if (answer.answer === 'unreachable')
    return [
      finding('unknown', 'issuer-list-unreachable', {
        evidence,
        params: {
          ...params,
          reason: answer.reason,
          ...(answer.status === undefined ? {} : { status: answer.status }),
        },
      }),
    ];
  if (answer.answer === 'unreadable')
    return [
      finding('unknown', 'issuer-list-unreadable', {
        evidence,
        params: { ...params, detail: answer.why },
      }),
    ];
  return answer.answer === 'not-authentic'
    ? [
        finding('unknown', 'issuer-list-not-authentic', {
          evidence,
          params: { ...params, detail: answer.why },
        }),
      ]
    : [];
}

const originOf = (url: string | undefined): URL | undefined => {
  const parsed = url !== undefined && isUrl(url) ? new URL(url) : undefined;
  return parsed?.protocol === 'https:' || parsed?.protocol === 'http:' ? parsed : undefined;
};

/**
 * Tells whether the issuer controls the host of the URL it gives. A did:web or https id that covers
 * a whole host proves it by itself. For other DIDs the host is fetched, and only if the caller sets
 * `domainProof`, since the host then learns of the check.
 */
async function onDomain(badge: Badge, id: string, context: CheckContext): Promise<Finding[]> {
  const website = originOf(badge.credential.issuer.url);
  if (website === undefined && !/^(did:web|https):/.test(id)) return [];
  const { domainOf, proveDomain } = await import('../../trust/domain.js');
  const own = domainOf(id);
  if (own !== undefined && (website === undefined || website.host === own))
    return [
      finding('pass', 'issuer-domain', { params: { issuer: id, host: own, by: 'issuer-id' } }),
    ];
  if (website === undefined) return [];
  const params = { issuer: id, host: website.host, url: website.href };
  if (!context.domainProof || !id.startsWith('did:'))
    return [
      finding('skipped', 'issuer-domain-unproven', {
        params: { ...params, why: context.domainProof ? 'not-a-did' : 'not-asked' },
      }),
    ];
  const proof = await proveDomain(id, website.origin, trustContext(context, 'linkage'));
  if (proof.proven)
    return [
      finding('pass', 'issuer-domain', {
        params: { ...params, by: 'did-configuration' },
        evidence: proof.evidence,
      }),
    ];
  return [
    finding('skipped', 'issuer-domain-unproven', {
      params: { ...params, why: proof.why },
      evidence: proof.evidence,
    }),
  ];
}
