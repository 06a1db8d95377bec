import type { Json, JsonObject } from '../badge/contract.js';
import { controllerAddress } from '../issue.js';
import { UsageError } from './io.js';
import { isUrl } from '../json/url.js';
import { isLoopbackHost } from '../net/index.js';

const member = (value: Json | undefined, name: string): Json | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as JsonObject)[name]
    : undefined;

const isWeb = (value: unknown): value is string =>
  typeof value === 'string' &&
  isUrl(value) &&
  (/^https:\/\//.test(value) || isLoopbackHost(new URL(value).hostname));

/** Lists the issuer's own URLs, the most reliable first. */
function candidates(controller: string, draft: JsonObject): unknown[] {
  const issuer = draft['issuer'];
  const achievement = member(draft['credentialSubject'], 'achievement');
  return [
    controllerAddress(controller),
    member(issuer, 'url'),
    member(issuer, 'id'),
    issuer,
    member(achievement, 'id'),
  ];
}

/**
 * Derives the URL of a new list when none is given: `status/<name>` on the issuer's host.
 * @throws Misuse when the draft contains no URL of the issuer
 */
export function listUrl(controller: string, draft: JsonObject, name: string): string {
  const home = candidates(controller, draft).find(isWeb);
  if (!home)
    throw new UsageError(
      `the status list is new: name the URL where it will be published with --status-url URL`,
    );
  return new URL(`/status/${encodeURIComponent(name)}`, home).href;
}
