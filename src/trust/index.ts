import type { TrustAnswer, TrustContext, TrustList, TrustSource } from './contract.js';
import { dcc } from './dcc.js';
import { federation } from './federation.js';
import { fetchList, isListUrl } from './remote-list.js';
import { own } from './inline-list.js';
import { isInForce } from './times.js';

/** Every kind of trust list; the first that accepts a source answers. */
export const TRUST_LISTS: readonly TrustList[] = [federation, dcc, own];

/** Kinds that may be fetched from a URL: a fetched document must not refer to other authorities. */
const LISTS_AS_DOCUMENTS: readonly TrustList[] = [dcc, own];

/**
 * Looks one issuer up in one source.
 *
 * @param issuer issuer whose key signed the badge; for any other issuer the answer means nothing
 * (R-12)
 * @param source source that the caller trusts
 * @param context network, clock, and the engine for signed lists
 * @returns the answer, with the name and date of the list; never throws
 */
export async function vouch(
  issuer: string,
  source: TrustSource,
  context: TrustContext,
): Promise<TrustAnswer> {
  if (!isListUrl(source)) return lookUp(TRUST_LISTS, issuer, source, context);
  const opened = await fetchList(source, context);
  if ('answer' in opened) return opened;
  return {
    evidence: opened.evidence,
    ...(await lookUp(LISTS_AS_DOCUMENTS, issuer, opened.source, context)),
  };
}

async function lookUp(
  lists: readonly TrustList[],
  issuer: string,
  source: TrustSource,
  context: TrustContext,
): Promise<TrustAnswer> {
  const list = lists.find((one) => one.accepts(source));
  const named = { name: source.name ?? '', url: (source as { url?: string }).url };
  if (!list) return { answer: 'unreadable', why: 'format', list: named };
  return isInForce(source, context.now)
    ? list.lookUp(issuer, source, context)
    : { answer: 'not-authentic', why: 'expired', list: named };
}

export type * from './contract.js';
export { MAX_TRUST_LIST_BYTES } from './remote-list.js';
export { domainOf, proveDomain, type DomainProof } from './domain.js';
