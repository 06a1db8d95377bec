import type { NetRequest, NetResult, NetFailure } from './contract.js';

/** Makes the result of a request that is not made. */
export const notAsked = (url: string, reason: NetFailure, now = new Date()): NetResult => ({
  ok: false,
  url,
  reason,
  at: now.toISOString(),
});

/** Makes the result of a request that failed, or of a response that is not accepted. */
export const problem = (
  url: string,
  reason: NetFailure,
  clock: () => Date,
  status?: number,
): NetResult => ({ ok: false, url, reason, status, at: clock().toISOString() });

/** Makes the result of a response whose media type the caller does not accept. */
export const otherType = (url: string, contentType: string, clock: () => Date): NetResult => ({
  ok: false,
  url,
  reason: 'content-type',
  contentType,
  at: clock().toISOString(),
});

/** Tells whether the caller accepts a media type; a response without one is accepted. */
export const isWanted = (contentType: string, types: NetRequest['types']): boolean =>
  !types || !contentType || types.some((type) => type.test(contentType));

/**
 * Maps an exception of fetch to a reason. It does not reveal whether the cause was CORS, DNS or no
 * network; only abort and timeout are told apart.
 */
export function problemOf(
  error: unknown,
  outer: AbortSignal | undefined,
  timedOut: boolean,
): NetFailure {
  if (outer?.aborted) return 'aborted';
  if (timedOut) return 'timeout';
  const code = (error as { code?: unknown } | undefined)?.code;
  return code === 'offline' || code === 'policy' || code === 'redirect' ? code : 'network';
}
