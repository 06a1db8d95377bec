import { digestOnce, isSignedBy } from '../crypto/index.js';
import { parseJws, type ParsedJws } from '../jose/decode-jws.js';
import { isSameSite } from '../dids/index.js';
import { textOf } from '../json/of-bytes.js';
import type { Evidence } from '../report/finding.js';
import type { ListUrl, ListName, TrustAnswer, TrustContext, TrustSource } from './contract.js';
import { liveKeys } from './live-keys.js';
import { timeFault } from './times.js';
import { isObject } from '../json/values.js';

/** Largest list that is read, in bytes: about 40,000 issuers. */
export const MAX_TRUST_LIST_BYTES = 4_194_304;
const ACCEPT = 'application/json, application/jwt;q=0.9, text/plain;q=0.8';

type Members = Readonly<Record<string, unknown>>;
type Content = { readonly content: Members };
type Problem = { readonly answer: 'not-authentic' | 'unreadable'; readonly why: string };

/** Tells whether a source is the URL of a list, not the list itself. */
export const isListUrl = (source: TrustSource): source is ListUrl =>
  typeof (source as ListUrl).url === 'string' &&
  !('issuers' in source) &&
  !('registry' in source) &&
  !['openid-federation', 'oidf'].includes(String((source as ListUrl).type));

/**
 * Fetches a list and, if it is signed or must be, verifies the signer.
 *
 * @returns the list itself with its evidence, or an answer with the reason why it does not count
 */
export async function fetchList(
  url: ListUrl,
  context: TrustContext,
): Promise<{ readonly source: TrustSource; readonly evidence: Evidence } | TrustAnswer> {
  const list: ListName = { name: url.name ?? url.url, url: url.url };
  const result = await context.net.get(url.url, {
    accept: ACCEPT,
    maxBytes: MAX_TRUST_LIST_BYTES,
  });
  const evidence: Evidence = { url: result.url, fetchedAt: result.at, httpStatus: result.status };
  if (!result.ok)
    return { answer: 'unreachable', list, evidence, reason: result.reason, status: result.status };
  // another site is not the source that the caller named
  if (!isSameSite(result.url, url.url))
    return { answer: 'not-authentic', list, evidence, why: 'redirect' };
  const seen = { ...evidence, digest: await digestOnce(result.bytes) };
  const opened = await open(textOf(result.bytes) ?? '', url, context);
  if ('answer' in opened) return { ...opened, list, evidence: seen };
  const { content } = opened,
    { name, date } = content;
  const source = {
    ...content,
    url: url.url,
    name: url.name ?? (typeof name === 'string' ? name : url.url),
    date: typeof date === 'string' ? date : undefined,
  };
  return { source: source as unknown as TrustSource, evidence: seen };
}

async function open(text: string, url: ListUrl, context: TrustContext): Promise<Content | Problem> {
  const jws = parseJws(text);
  if (jws) return signedContent(jws, url, context);
  const value = parse(text);
  if (value === undefined) return { answer: 'unreadable', why: 'not-json' };
  if (isObject(value) && value['proof'] !== undefined) return securedContent(text, url, context);
  if (url.keys || url.signer) return { answer: 'not-authentic', why: 'not-signed' };
  return Array.isArray(value)
    ? { content: { issuers: value } }
    : isObject(value)
      ? { content: value }
      : { answer: 'unreadable', why: 'not-an-object' };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/**
 * Verifies a list as a compact JWS, with one of the keys given or by the signer given. A signature
 * by an unnamed signer proves nothing.
 */
async function signedContent(
  jws: ParsedJws,
  { keys, signer }: ListUrl,
  context: TrustContext,
): Promise<Content | Problem> {
  if (!keys && !signer) return { answer: 'not-authentic', why: 'no-key' };
  const { iss } = jws.payload;
  if (signer !== undefined && iss !== undefined && iss !== signer)
    return { answer: 'not-authentic', why: 'signer' };
  const fault = timeFault([jws.payload], context.now);
  if (fault) return { answer: 'not-authentic', why: fault };
  return (await isByGiven(jws, keys, context.now)) || (await isBySigner(jws, signer, context))
    ? { content: jws.payload }
    : { answer: 'not-authentic', why: 'signature' };
}

async function isByGiven(
  jws: ParsedJws,
  keys: readonly JsonWebKey[] = [],
  now: Date,
): Promise<boolean> {
  for (const { key } of liveKeys(keys, now)) if (await isSignedBy(jws, key)) return true;
  return false;
}

async function isBySigner(
  jws: ParsedJws,
  signer: string | undefined,
  context: TrustContext,
): Promise<boolean> {
  const kid = jws.header['kid'];
  if (signer === undefined || typeof kid !== 'string' || kid.split('#')[0] !== signer) return false;
  const key = await context.keyOf(kid);
  return key !== undefined && isSignedBy(jws, key);
}

/**
 * Reads a list as a verifiable credential whose subject is the list. The engine verifies the proof,
 * and the issuer must be the expected signer.
 */
async function securedContent(
  text: string,
  { signer, keys }: ListUrl,
  context: TrustContext,
): Promise<Content | Problem> {
  if (signer === undefined) return { answer: 'not-authentic', why: keys ? 'other-form' : 'no-key' };
  const secured = await context.verifySecured(text);
  if ('error' in secured) return { answer: 'unreadable', why: secured.error };
  const { issuer, credentialSubject } = secured.document;
  const by = isObject(issuer) ? issuer['id'] : issuer;
  if (by !== signer || secured.report.authentic !== 'yes' || secured.report.current !== 'yes')
    return { answer: 'not-authentic', why: by === signer ? secured.report.verdict : 'signer' };
  return isObject(credentialSubject)
    ? { content: credentialSubject }
    : { answer: 'unreadable', why: 'credentialSubject' };
}
