import { BadgeError } from '../../errors.js';
import type { BatchInput } from '../controllers/badge-batch.js';
import type { BadgeInput } from '../controllers/engine.js';
import { looksLikeToken } from '../../jose/compact-jws.js';
import { isObject } from '../../json/values.js';

/** Largest number of badges in one feed, and its size in bytes. */
export const FEED_LIMITS = { badges: 1_000, bytes: 16 << 20 } as const;

/** Settings for requests. */
export interface FeedOptions {
  readonly fetch?: typeof fetch;
  readonly allowLoopback?: boolean;
  readonly signal?: AbortSignal;
}

const urlIn = (entry: Readonly<Record<string, unknown>>): unknown =>
  'type' in entry || '@context' in entry
    ? undefined
    : (entry['url'] ?? entry['src'] ?? entry['href']);

/**
 * Gives the input for one entry of a feed: a URL relative to it, a signed text, or a credential.
 */
function inputOf(entry: unknown, base: string): BadgeInput | undefined {
  const given = isObject(entry) ? (urlIn(entry) ?? entry['credential'] ?? entry) : entry;
  if (typeof given !== 'string') return isObject(given) ? given : undefined;
  if (looksLikeToken(given)) return given;
  return URL.canParse(given, base) ? new URL(given, base) : undefined;
}

/**
 * Gives the entries of a list, or of an object that is not a credential and contains a list as
 * `badges` or `items`.
 */
function entriesOf(feed: unknown): readonly unknown[] | undefined {
  if (Array.isArray(feed)) return feed as readonly unknown[];
  if (!isObject(feed) || '@context' in feed || 'type' in feed) return undefined;
  const list = feed['badges'] ?? feed['items'];
  return Array.isArray(list) ? (list as readonly unknown[]) : undefined;
}

const nameOf = (input: BadgeInput, at: number): string =>
  input instanceof URL ? input.href : `#${at + 1}`;

/**
 * Lists the inputs of a feed.
 * @param feed parsed JSON
 * @param base URL that the entries are relative to
 * @returns undefined when it is not a list: a record, a presentation, a single badge
 */
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
 * Reads a feed. Content that is not a list of URLs or credentials is passed on as it came: a CLR, a
 * presentation, an image.
 *
 * @throws BadgeError `url-unreachable`, `url-not-found`, `url-blocked`, `aborted`
 */
export async function readFeed(
  url: URL,
  { signal, ...options }: FeedOptions,
): Promise<BatchInput[]> {
  const { createNet } = await import('../../net/index.js');
  const result = await createNet({ ...options, signal }).get(url.href, {
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
      { url: url.href },
    );
  return inputsIn(parsed(result.bytes), url.href) ?? [{ input: result.bytes, file: url.href }];
}

/** Source of a wall: the badges themselves, or the URL of a feed. */
export interface Source extends FeedOptions {
  readonly badges?: readonly BadgeInput[];
  readonly src?: string;
}

/**
 * Gives the inputs of a wall. The page's own server may be a local machine.
 * @param base URL of the page
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
  const url = new URL(src, base);
  return readFeed(url, {
    ...options,
    allowLoopback: allowLoopback || url.origin === location.origin,
  });
}
