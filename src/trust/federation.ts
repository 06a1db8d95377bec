import { isoOf } from '../json/instant.js';
import type { Evidence } from '../report/finding.js';
import { lets, typesIn } from './constraints.js';
import type { Federation, ListName, TrustAnswer, TrustContext, TrustList } from './contract.js';
import {
  climb,
  CONFIGURATION,
  entityMetadata,
  entityOf,
  statementUrl,
  type Anchor,
} from './federation-chain.js';
import {
  faultOf,
  fetchStatement,
  keysIn,
  type Members,
  type NoStatement,
  type Statement,
} from './entity-statements.js';
import { isUrl } from '../json/url.js';

const originOf = (url: string | undefined): string =>
  url !== undefined && isUrl(url) ? new URL(url).origin : '';
const anchorId = ({ url, trustAnchorEC, fetchEndpoint }: Federation): string =>
  (url ?? trustAnchorEC ?? originOf(fetchEndpoint)).replace(CONFIGURATION, '').replace(/\/$/, '');

/**
 * OpenID Federation: the trust anchor, or an authority under it, states that the issuer belongs to
 * it. Every signature is verified from the anchor's keys down.
 */
export const federation: TrustList = {
  name: 'openid-federation',
  accepts: (source) => ['openid-federation', 'oidf'].includes(String((source as Federation).type)),
  async lookUp(issuer, source, context) {
    const given = source as Federation;
    const list: ListName = { name: given.name ?? anchorId(given), url: anchorId(given) };
    const anchor = await openAnchor(given, context);
    if ('answer' in anchor) return { ...anchor, list };
    const direct = await fetchStatement(statementUrl(anchor.fetchEndpoint, issuer), context);
    if ('jws' in direct) return stated(direct, issuer, anchor, list, context);
    if (direct.missing !== 'absent') return { ...problemOf(direct), list };
    return chained(issuer, anchor, list, context, direct.evidence);
  },
};

type Problem = { readonly evidence?: Evidence } & (
  | { readonly answer: 'unreachable'; readonly reason: string; readonly status?: number }
  | { readonly answer: 'unreadable' | 'not-authentic'; readonly why: string }
);

const problemOf = ({ missing, reason, status, evidence }: NoStatement): Problem =>
  missing === 'unreadable'
    ? { answer: 'unreadable', why: reason, evidence }
    : { answer: 'unreachable', reason, status, evidence };

/**
 * Verifies the anchor's configuration, which the anchor signs itself, with the keys that the caller
 * pinned or those at the anchor's own https URL.
 */
async function openAnchor(given: Federation, context: TrustContext): Promise<Anchor | Problem> {
  const id = anchorId(given);
  const found = await fetchStatement(id + CONFIGURATION, context);
  if (!('jws' in found)) return problemOf(found);
  const config = found.jws.payload;
  const fault = await faultOf(
    found.jws,
    { iss: id, sub: id, keys: given.keys ?? keysIn(config['jwks']) },
    context.now,
  );
  if (fault)
    return { answer: 'not-authentic', why: `configuration: ${fault}`, evidence: found.evidence };
  const fetchEndpoint =
    given.fetchEndpoint ?? entityMetadata(config, 'federation_fetch_endpoint') ?? `${id}/fetch`;
  if (!isUrl(fetchEndpoint))
    return { answer: 'unreadable', why: 'federation_fetch_endpoint', evidence: found.evidence };
  return { id, fetchEndpoint, config, keys: [...(given.keys ?? []), ...keysIn(config['jwks'])] };
}

const dateOf = (payload: Members): string => isoOf(Number(payload['iat']) * 1000) ?? '';

async function stated(
  { jws, evidence }: Statement,
  issuer: string,
  anchor: Anchor,
  list: ListName,
  context: TrustContext,
): Promise<TrustAnswer> {
  const fault = await faultOf(jws, { iss: anchor.id, sub: issuer, keys: anchor.keys }, context.now);
  if (fault) return { answer: 'not-authentic', why: fault, list, evidence };
  const subject = { entity: entityOf(issuer), types: typesIn(jws.payload) };
  if (![anchor.config, jws.payload].every((authority) => lets(authority, subject, 0)))
    return { answer: 'unlisted', list, evidence };
  return {
    answer: 'listed',
    list: { ...list, date: dateOf(jws.payload) },
    issuerName: entityMetadata(jws.payload, 'organization_name'),
    evidence,
  };
}

/**
 * Looks for an authority under the anchor that knows the issuer, where the anchor itself does not.
 */
async function chained(
  issuer: string,
  anchor: Anchor,
  list: ListName,
  context: TrustContext,
  evidence: Evidence,
): Promise<TrustAnswer> {
  const entity = entityOf(issuer);
  const chain = entity === undefined ? undefined : await climb(entity, anchor, context);
  if (chain === undefined) return { answer: 'unlisted', list, evidence };
  if ('why' in chain) return { answer: 'not-authentic', list, why: chain.why, evidence };
  const { leaf, evidence: found } = chain;
  return {
    answer: 'listed',
    list: { ...list, date: dateOf(leaf) },
    issuerName: entityMetadata(leaf, 'organization_name'),
    evidence: { ...found, authorities: chain.authorities },
  };
}
