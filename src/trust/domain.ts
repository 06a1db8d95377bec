import { isSignedBy } from '../crypto/index.js';
import { parseJws } from '../jose/decode-jws.js';
import { didWebUrl } from '../dids/index.js';
import { jsonOf } from '../json/of-bytes.js';
import type { Evidence } from '../report/finding.js';
import type { TrustContext } from './contract.js';
import { hasTimes, timeFault } from './times.js';
import { isObject } from '../json/values.js';
import { isUrl } from '../json/url.js';

/** Largest number of linkage credentials of one host that are examined. */
export const MAX_LINKED_DIDS = 20;

type Members = Readonly<Record<string, unknown>>;
const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];
const idOf = (value: unknown): unknown => (isObject(value) ? value['id'] : value);

/** Result of the check that a DID's controller controls a web origin, with its evidence. */
export type DomainProof =
  | { readonly proven: true; readonly evidence: Evidence }
  | { readonly proven: false; readonly why: string; readonly evidence?: Evidence };

/**
 * Gives the host whose control an issuer id proves by itself: a did:web without a path was found at
 * that host's own well-known URL. A did:web or https id with a path may belong to any tenant of the
 * host (K-24, X-12).
 */
export function domainOf(issuer: string): string | undefined {
  if (issuer.startsWith('did:web:')) {
    const url = issuer.slice('did:web:'.length).includes(':') ? undefined : didWebUrl(issuer, true);
    return url && new URL(url).host;
  }
  const url = issuer.startsWith('https://') && isUrl(issuer) ? new URL(issuer) : undefined;
  return url?.pathname === '/' && url.username === '' ? url.host : undefined;
}

/**
 * Checks with a host that it and a DID belong together: `/.well-known/did-configuration.json`
 * contains a credential that the DID signed for this origin (DIF Well Known DID Configuration).
 *
 * @param did DID whose key signed the badge
 * @param origin `https://host`, from the issuer's `url`
 */
export async function proveDomain(
  did: string,
  origin: string,
  context: TrustContext,
): Promise<DomainProof> {
  const result = await context.net.get(`${origin}/.well-known/did-configuration.json`, {
    accept: 'application/json, application/ld+json',
  });
  const evidence: Evidence = { url: result.url, fetchedAt: result.at, httpStatus: result.status };
  if (!result.ok) return { proven: false, why: result.reason, evidence };
  if (new URL(result.url).origin !== origin) return { proven: false, why: 'redirect', evidence };
  const entries = listOf(linkedDids(result.bytes)).slice(0, MAX_LINKED_DIDS);
  for (const entry of entries)
    if (await links(entry, did, origin, context)) return { proven: true, evidence };
  return { proven: false, why: entries.length === 0 ? 'empty' : 'not-linked', evidence };
}

function linkedDids(bytes: Uint8Array): unknown {
  const value = jsonOf(bytes);
  return isObject(value) ? value['linked_dids'] : undefined;
}

async function links(
  entry: unknown,
  did: string,
  origin: string,
  context: TrustContext,
): Promise<boolean> {
  if (typeof entry === 'string') return linksByJwt(entry, did, origin, context);
  if (!isObject(entry) || idOf(entry['issuer']) !== did || !saysSo(entry, did, origin))
    return false;
  if (!hasTimes([entry]) || timeFault([entry], context.now)) return false;
  const secured = await context.verifySecured(JSON.stringify(entry));
  return (
    !('error' in secured) && secured.report.authentic === 'yes' && secured.report.current === 'yes'
  );
}

/** Tells whether the credential links this DID with this origin. */
function saysSo(credential: Members, did: string, origin: string): boolean {
  const subject = credential['credentialSubject'];
  if (
    !listOf(credential['type']).includes('DomainLinkageCredential') ||
    !isObject(subject) ||
    subject['id'] !== did
  )
    return false;
  const named = subject['origin'];
  return typeof named === 'string' && isUrl(named) && new URL(named).origin === origin;
}

/**
 * Checks the issuer of the credential in a token. It may be omitted in favour of `iss`, but if
 * present it must be the same.
 */
const isIssuedBy = ({ issuer }: Members, did: string): boolean =>
  issuer === undefined || idOf(issuer) === did;

async function linksByJwt(
  token: string,
  did: string,
  origin: string,
  context: TrustContext,
): Promise<boolean> {
  const jws = parseJws(token);
  if (!jws) return false;
  const { header, payload } = jws,
    { kid } = header;
  const credential = isObject(payload['vc']) ? payload['vc'] : payload;
  if (
    payload['iss'] !== did ||
    payload['sub'] !== did ||
    !isIssuedBy(credential, did) ||
    !saysSo(credential, did, origin) ||
    !hasTimes([payload, credential]) ||
    timeFault([payload, credential], context.now)
  )
    return false;
  if (typeof kid !== 'string' || kid.split('#')[0] !== did) return false;
  const key = await context.keyOf(kid);
  return key !== undefined && isSignedBy(jws, key);
}
