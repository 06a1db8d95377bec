import { BadgeError } from '../../errors.js';
import type { BatchInput } from '../controllers/badge-batch.js';
import type { BadgeInput } from '../controllers/badge-session.js';

/** Most badges of one feed, and its most bytes. */
export const FEED_LIMITS = { badges: 1_000, bytes: 16 << 20 } as const;

/** What the outside is asked with. */
export interface FeedOptions {
  readonly fetch?: typeof fetch;
  readonly allowLoopback?: boolean;
  readonly signal?: AbortSignal;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const addressIn = (entry: Readonly<Record<string, unknown>>): unknown =>
  'type' in entry || '@context' in entry
    ? undefined
    : (entry['url'] ?? entry['src'] ?? entry['href']);

/** One entry of a feed: an address relative to it, a signed text, or a credential. */
function inputOf(entry: unknown, base: string): BadgeInput | undefined {
  const given = isObject(entry) ? (addressIn(entry) ?? entry['credential'] ?? entry) : entry;
  if (typeof given !== 'string') return isObject(given) ? given : undefined;
  if (/^[\w-]+\.[\w-]+\.[\w-]*(~|$)/.test(given)) return given;
  return URL.canParse(given, base) ? new URL(given, base) : undefined;
}

/** The entries of a list, or of an object that is no credential and holds one under `badges` or `items`. */
function entriesOf(feed: unknown): readonly unknown[] | undefined {
  if (Array.isArray(feed)) return feed as readonly unknown[];
  if (!isObject(feed) || '@context' in feed || 'type' in feed) return undefined;
  const list = feed['badges'] ?? feed['items'];
  return Array.isArray(list) ? (list as readonly unknown[]) : undefined;
}

const nameOf = (input: BadgeInput, at: number): string =>
  input instanceof URL ? input.href : `#${at + 1}`;

/** What a feed lists, ready to be read. @param feed parsed JSON @param base address the entries are relative to @returns undefined when it is no list: a record, a presentation, one badge */
export function inputsIn(feed: unknown, base: string): BatchInput[] | undefined {
  const inputs = entriesOf(feed)
    ?.slice(0, FEED_LIMITS.badges)
    .map((entry) => inputOf(entry, base))
    .filter((input) => input !== undefined);
  return inputs?.map((input, at) => ({ input, file: nameOf(input, at) }));
}

const parsed = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
};

/**
 * Reads a feed. What is no list of addresses or credentials is given on as it came: a CLR, a presentation, a picture.
 *
 * @throws BadgeError `url-unreachable`, `url-not-found`, `url-blocked`, `aborted`
 */
export async function readFeed(
  address: URL,
  { signal, ...options }: FeedOptions,
): Promise<BatchInput[]> {
  const { createNet } = await import('../../net/index.js');
  const result = await createNet({ ...options, signal }).get(address.href, {
    accept: 'application/json, application/ld+json;q=0.9, */*;q=0.5',
    maxBytes: FEED_LIMITS.bytes,
    maxAgeMs: 0,
  });
  if (!result.ok)
    throw new BadgeError(
      result.status === 404 || result.status === 410
        ? 'url-not-found'
        : result.reason === 'policy'
          ? 'url-blocked'
          : 'url-unreachable',
      { url: address.href },
    );
  return (
    inputsIn(parsed(result.bytes), address.href) ?? [{ input: result.bytes, file: address.href }]
  );
}

/** What a wall was given: badges themselves, or the address of a feed. */
export interface Source extends FeedOptions {
  readonly badges?: readonly BadgeInput[];
  readonly src?: string;
}

/**
 * What is to be read for a wall; the server of the page may be a machine of one's own. @param base address of the page
 *
 * @throws BadgeError as `readFeed`
 */
export async function inputsOf(
  { badges, src, allowLoopback, ...options }: Source,
  base: string,
): Promise<readonly BatchInput[]> {
  if (badges)
    return badges.map((input, at) => ({
      input,
      file: input instanceof File ? input.name : nameOf(input, at),
    }));
  if (!src) return [];
  if (!URL.canParse(src, base)) return inputsIn([src], base) ?? [];
  const address = new URL(src, base);
  return readFeed(address, {
    ...options,
    allowLoopback: allowLoopback || address.origin === location.origin,
  });
}
