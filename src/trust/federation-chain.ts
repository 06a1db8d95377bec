import { didWebUrl } from '../dids/index.js';
import type { Evidence } from '../report/finding.js';
import { lets, typesIn } from './constraints.js';
import type { TrustContext } from './contract.js';
import {
  faultOf,
  fetchStatement,
  keysIn,
  sameEntity,
  type Members,
  type Statement,
} from './entity-statements.js';
import { isObject } from '../json/values.js';
import { isUrl } from '../json/url.js';

/** Largest number of authorities between an issuer and the trust anchor, including the anchor. */
export const MAX_CHAIN_DEPTH = 3;
/** Largest number of superiors of one entity that are queried. */
export const MAX_AUTHORITY_HINTS = 3;
/** Path of an entity's own configuration. */
export const CONFIGURATION = '/.well-known/openid-federation';

/** Trust anchor whose configuration was fetched and verified. */
export interface Anchor {
  readonly id: string;
  readonly keys: readonly JsonWebKey[];
  readonly fetchEndpoint: string;
  readonly config: Members;
}
/** Statement of `iss` about `sub`, as received. */
interface Link extends Statement {
  readonly iss: string;
  readonly sub: string;
}

/** Verified chain, or the reason why the one that was found is not valid. */
export type Chain =
  | { readonly leaf: Members; readonly evidence: Evidence; readonly authorities: readonly string[] }
  | { readonly why: string };

/**
 * Gives the entity id of an issuer id: its https URL, or that of a did:web; other ids have none.
 */
export function entityOf(issuer: string): string | undefined {
  if (issuer.startsWith('https://')) return issuer.replace(/\/$/, '');
  if (!issuer.startsWith('did:web:')) return undefined;
  return didWebUrl(issuer, true)?.replace(/(\/\.well-known)?\/did\.json$/, '');
}

/**
 * Looks for authorities between an entity and the anchor, following the superiors that each names,
 * then verifies from the anchor down. A key counts only if the superior attests it, never because
 * the entity itself publishes it.
 *
 * @returns `undefined` if no superior leads to the anchor
 */
export async function climb(
  entity: string,
  anchor: Anchor,
  context: TrustContext,
): Promise<Chain | undefined> {
  const own = await configurationOf(entity, context);
  if (!own) return undefined;
  const links = await linksTo(entity, own.jws.payload, anchor, context, 1);
  return links && verified(links, own, entity, anchor, context);
}

/**
 * Gives the URL of the statement about `sub` at a fetch endpoint, which may already end in `?sub=`.
 */
export const statementUrl = (endpoint: string, sub: string): string => {
  const url = new URL(endpoint);
  url.searchParams.set('sub', sub);
  return url.href;
};

/** Gives a text from the federation entity's metadata. */
export const entityMetadata = (payload: Members, name: string): string | undefined => {
  const entity = isObject(payload['metadata'])
    ? payload['metadata']['federation_entity']
    : undefined;
  const value = isObject(entity) ? entity[name] : undefined;
  return typeof value === 'string' ? value : undefined;
};

async function configurationOf(
  entity: string,
  context: TrustContext,
): Promise<Statement | undefined> {
  const found = await fetchStatement(entity + CONFIGURATION, context);
  return 'jws' in found ? found : undefined;
}

const hintsOf = (payload: Members): readonly string[] =>
  (Array.isArray(payload['authority_hints'])
    ? (payload['authority_hints'] as readonly unknown[])
    : []
  )
    .filter((hint): hint is string => typeof hint === 'string')
    .slice(0, MAX_AUTHORITY_HINTS);

async function linksTo(
  entity: string,
  config: Members,
  anchor: Anchor,
  context: TrustContext,
  depth: number,
): Promise<readonly Link[] | undefined> {
  for (const hint of hintsOf(config)) {
    const found = sameEntity(hint, anchor.id)
      ? await link(anchor.id, anchor.fetchEndpoint, entity, context).then((one) => one && [one])
      : depth < MAX_CHAIN_DEPTH
        ? await throughSuperior(hint, entity, anchor, context, depth)
        : undefined;
    if (found) return found;
  }
  return undefined;
}

async function throughSuperior(
  superior: string,
  entity: string,
  anchor: Anchor,
  context: TrustContext,
  depth: number,
): Promise<readonly Link[] | undefined> {
  const config = (await configurationOf(superior.replace(/\/$/, ''), context))?.jws.payload;
  const endpoint = config && entityMetadata(config, 'federation_fetch_endpoint');
  if (!config || endpoint === undefined) return undefined;
  const below = await link(superior, endpoint, entity, context);
  const above = below && (await linksTo(superior, config, anchor, context, depth + 1));
  return above && [...above, below];
}

async function link(
  iss: string,
  endpoint: string,
  sub: string,
  context: TrustContext,
): Promise<Link | undefined> {
  if (!isUrl(endpoint)) return undefined;
  const found = await fetchStatement(statementUrl(endpoint, sub), context);
  return 'jws' in found ? { ...found, iss, sub } : undefined;
}

async function verified(
  links: readonly Link[],
  own: Statement,
  entity: string,
  anchor: Anchor,
  { now }: TrustContext,
): Promise<Chain> {
  let keys = anchor.keys;
  for (const { jws, iss, sub } of links) {
    const fault = await faultOf(jws, { iss, sub, keys }, now);
    if (fault) return { why: `${iss} about ${sub}: ${fault}` };
    keys = keysIn(jws.payload['jwks']);
  }
  const fault = await faultOf(own.jws, { iss: entity, sub: entity, keys }, now);
  if (fault) return { why: `${entity}: ${fault}` };
  const subject = { entity, types: typesIn(own.jws.payload, links.at(-1)!.jws.payload) };
  const isLetIn = [anchor.config, ...links.map(({ jws }) => jws.payload)].every((authority, at) =>
    lets(authority, subject, links.length - Math.max(at, 1)),
  );
  if (!isLetIn) return { why: 'constraints' };
  const last = links.at(-1)!;
  return {
    leaf: last.jws.payload,
    evidence: last.evidence,
    authorities: links.map(({ iss }) => iss),
  };
}
