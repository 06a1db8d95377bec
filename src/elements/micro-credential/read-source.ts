import { parseJson } from '../../json/parse.js';
import { NET_LIMITS } from '../../web/policy.js';
import type { Definition } from '../../journey/definition/contract.js';
import { readDefinition } from '../../journey/definition/read.js';

/** Settings of the request. */
export interface SourceOptions {
  readonly fetch?: typeof fetch;
  readonly signal?: AbortSignal;
}

/**
 * Loads a definition from its URL: its own JSON, or the Achievement as which it was published.
 *
 * @param url absolute URL; the page's own server may be this machine
 * @throws Error when it cannot be loaded or is no definition; its message names the URL and reason
 */
export async function readSource(
  url: URL,
  { fetch, signal }: SourceOptions = {},
): Promise<Definition> {
  const { createNet } = await import('../../net/index.js');
  const result = await createNet({
    ...(fetch && { fetch }),
    ...(signal && { signal }),
    allowLoopback: url.origin === location.origin,
  }).get(url.href, {
    accept: 'application/json, application/ld+json;q=0.9',
    maxBytes: NET_LIMITS.jsonBytes,
    maxAgeMs: 0,
  });
  if (!result.ok)
    throw new Error(`no definition could be loaded from ${url.href}: ${result.reason}`);
  return readDefinition(parseJson(new TextDecoder().decode(result.bytes)).value);
}
