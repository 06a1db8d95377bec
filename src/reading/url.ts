import { loadOlder } from '../badge/index.js';
import type { Badge, Found } from '../badge/contract.js';
import { BadgeError } from '../errors.js';
import { noBadgeAt } from '../formats/credly-page.js';
import { looksLikePage } from '../formats/detect.js';
import { kept } from '../kept.js';
import { overHttps } from '../web/https.js';
import type { NetResult } from '../net/index.js';
import { readBytes } from './bytes.js';
import type { Reading } from './contract.js';
import { stopIfAborted } from './limits.js';
import { revokedAt } from './revoked.js';

/**
 * Largest number of successive URLs: the page, the image that the page names, the assertion that
 * the image names.
 */
const MAX_HOPS = 3;
/** Media types that are preferred from a server (V-3). */
const ACCEPT =
  'application/vc+jwt, application/vc, application/vc+ld+json, application/ld+json, application/json;q=0.9, text/plain;q=0.8, image/png, image/svg+xml';

/** Loads the decoding of `data:` URLs, in which few badges come. */
const loadDataUris = kept(() => import('../formats/data-uri.js'));
/** Loads the code for web pages, of which few badges are read. */
const loadPages = kept(() => import('../formats/web-page.js'));

/** Reads the badges at a URL: a file, or a page that names one. */
export async function readUrl(
  address: string,
  outer: Found | undefined,
  hops: number,
  reading: Reading,
): Promise<Badge[]> {
  if (/^data:/i.test(address)) {
    const { decodeDataUri } = await loadDataUris();
    return readBytes(decodeDataUri(address), outer, hops, reading);
  }
  if (hops >= MAX_HOPS) throw new BadgeError('url-unreachable', { url: address, reason: 'hops' });
  // as for an id inside a badge: http proves nothing
  const url = overHttps(address);
  const answer = await reading.net.get(url, { accept: ACCEPT, maxBytes: reading.limits.bytes });
  stopIfAborted(reading);
  // 410 is the host's statement that the badge was revoked (O-12)
  if (!answer.ok && answer.status === 410) {
    const { noticeAt } = await loadOlder();
    return [revokedAt(noticeAt(url)!, foundAt(url, outer))];
  }
  if (!answer.ok)
    throw answer.reason === 'aborted'
      ? unreachable(answer)
      : noBadgeAt(address, () => unreachable(answer, url !== address));
  if (looksLikePage(answer.contentType, answer.bytes)) {
    const { alternateOf } = await loadPages();
    return readUrl(alternateOf(answer.url, answer.bytes), outer, hops + 1, reading);
  }
  return readBytes(answer.bytes, { ...outer, url: answer.url }, hops + 1, reading);
}

const foundAt = (url: string, outer: Partial<Found> | undefined): Found => ({
  container: 'url',
  notes: [],
  ...outer,
  url,
});

function unreachable(
  { url, reason, status }: Extract<NetResult, { ok: false }>,
  isUpgraded = false,
): BadgeError {
  const isHttp = isUpgraded && (reason === 'network' || reason === 'timeout');
  const params = {
    url,
    reason: isHttp ? 'plain-http' : reason,
    ...(status === undefined ? {} : { status }),
  };
  if (reason === 'policy' || isHttp) return new BadgeError('url-blocked', params);
  if (reason === 'aborted') return new BadgeError(reason, params);
  if (reason === 'too-large' || reason === 'image-too-large')
    return new BadgeError('too-large', params);
  return new BadgeError(
    status === 404 || status === 410 ? 'url-not-found' : 'url-unreachable',
    params,
  );
}
