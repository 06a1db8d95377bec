import type { Report } from '../report/finding.js';
import { controllerAddress } from '../issue.js';
import { isUrl } from '../json/url.js';
import { isLoopbackHost } from '../net/index.js';
import { UsageError, type Io } from './io.js';

/** Tells whether a URL is one of this machine. */
export const isLoopback = (url: unknown): boolean =>
  typeof url === 'string' && isUrl(url) && isLoopbackHost(new URL(url).hostname);

/** Reasons of a finding about a URL that is never requested. */
const REFUSED: readonly unknown[] = ['policy', 'url-blocked'];

/** Tells whether a request to this machine was refused during a verification. */
export const wasLoopbackRefused = ({ findings }: Report): boolean =>
  findings.some(
    ({ params }) => REFUSED.includes(params?.['reason']) && isLoopback(params?.['url']),
  );

/** Tells which option permits requests to this machine. */
export const tellLoopback = (io: Io): void =>
  io.err(
    'open-badge: a host on this machine is requested only with --allow-loopback (demo and tests)\n',
  );

/**
 * Refuses an issuer or a page on this machine, unless that is permitted: else the result would be a
 * badge that cannot be verified, without the reason.
 *
 * @param id issuer id, or URL of a page
 * @throws Misuse naming the option
 */
export function assertLoopbackAllowed(id: string, isAllowed: boolean | undefined): void {
  if (!isAllowed && isLoopback(controllerAddress(id) ?? id))
    throw new UsageError(`${id} is on this machine: add --allow-loopback (demo and tests)`);
}
