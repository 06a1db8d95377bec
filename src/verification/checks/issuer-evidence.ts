import type { PublicKey } from '../../crypto/contract.js';
import { findMethod } from '../../dids/index.js';
import type { Finding } from '../../report/finding.js';
import type { ListName, TrustAnswer, TrustContext, TrustSource } from '../../trust/contract.js';
import type { CheckContext } from '../contract.js';
import { finding } from '../../report/findings.js';

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
export async function onLists(
  id: string,
  sources: readonly TrustSource[],
  context: CheckContext,
): Promise<Finding[]> {
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

/**
 * Tells whether the issuer controls the host of the URL it gives. A did:web or https id that covers
 * a whole host proves it by itself. For other DIDs the host is fetched, and only if the caller sets
 * `domainProof`, since the host then learns of the check.
 */
export async function onDomain(
  website: URL | undefined,
  id: string,
  context: CheckContext,
): Promise<Finding[]> {
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
