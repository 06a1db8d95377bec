import { dateFrom } from '../json/instant.js';
import type { Badge } from '../badge/contract.js';
import {
  CHECKS,
  type GivenSchemas,
  type PresentationClaim,
  type RecipientClaim,
  type TrustSource,
} from './checks/index.js';
import type { Resolve } from '../dids/index.js';
import type { NetResult } from '../net/index.js';
import type { CheckId, Conditions, Report } from '../report/finding.js';
import { pinnedKey } from '../trust/pinned.js';
import { isObject } from '../json/values.js';
import { isUrl } from '../json/url.js';
import type { CustomCheck } from './custom-checks.js';

/** Everything environmental of a verification. */
export interface VerifyOptions {
  /** The clock, as a `Date` or ISO text (without an offset UTC); a past instant answers "was it valid on that day". Default: now. */
  readonly now?: Date | string;
  /** How the outside is asked; default the platform's fetch. */
  readonly fetch?: typeof fetch;
  /**
   * Asks nobody: the seal is judged with keys that need no asking (did:key, did:jwk, your list, `cache`), a status that would have to be asked
   * is `skipped`, and such a badge is `indeterminate`, not valid. Default `false` (X-2b).
   */
  readonly offline?: boolean;
  /** Cryptosuites, proof types and JWS algorithms that you do not accept, by name: sealed so, a badge is `unsupported`. Default none. */
  readonly refused?: readonly string[];
  /** Documents of JSON-LD contexts that are not bundled, by URL (P-11). */
  readonly contexts?: Readonly<Record<string, unknown>> | ((url: string) => unknown);
  /** Documents of JSON Schemas that a badge may declare beside those of 1EdTech, by URL; a function may be asynchronous (M-34, M-35). */
  readonly schemas?: Readonly<Record<string, unknown>> | GivenSchemas;
  /**
   * Whom you believe: ids of issuers, your own list, a DCC registry, the address of either, an OpenID Federation. Asked in this
   * order until one names the issuer.
   */
  readonly trustedIssuers?: ReadonlyArray<string | TrustSource> | TrustSource;
  /** Ask the host in the issuer's `url` whether it belongs to the issuer's DID; the host then learns of the check. Default `false`. */
  readonly domainProof?: boolean;
  /** Who is said to hold the badge, known from elsewhere; never sent anywhere (V-60, V-64). */
  readonly recipient?: RecipientClaim;
  /** A presentation by which the holder shows control of the recipient's DID, for the challenge and domain you chose (V-63, X-41). */
  readonly presentation?: PresentationClaim;
  /** Ask the issuer once for a newer version; it then learns of the check. Default `false` (V-42). */
  readonly refresh?: boolean;
  /** Read what `relatedResource` has digests of and compare. Default `false`. */
  readonly fetchEvidence?: boolean;
  /** An endorsement that does not hold makes the badge not verified, as the letter of OB 3.0 has it. Default `false` (V-70). */
  readonly strictEndorsements?: boolean;
  /**
   * Accepts that a holder may have left out the end of a badge, or its status: the verdict is then over what is shown, and the report remarks
   * it. By default such a badge is `indeterminate`, since left out is not absent (P-37, X-51).
   */
  readonly acceptWithheld?: boolean;
  /** Turns the leniencies of R-2b into failures; default false. */
  readonly strict?: boolean;
  readonly signal?: AbortSignal;
  /** Milliseconds before a question to the network is given up; default 10 000. */
  readonly timeoutMs?: number;
  /** Lets did:web and status lists on this machine be asked over http; for demo and tests. Default false. */
  readonly allowLoopback?: boolean;
  /** A DID method of your own, asked first; give `undefined` back to leave it to ours (K-42). */
  readonly resolve?: (
    controller: string,
    context: Parameters<Resolve>[1],
  ) => ReturnType<Resolve> | undefined;
  /** Answers and list dates kept across verifications; share one to verify many. Neither read nor written where `asOf` is given. */
  readonly cache?: VerifyCache;
  /** Checks of your own, run after ours. What they find can take a good verdict away, never give one. */
  readonly checks?: readonly CustomCheck[];
  /** Runs these checks only. The verdict is then over them alone, or with `previous` over its other findings too. */
  readonly only?: ReadonlyArray<CheckId | (string & {})>;
  /** An earlier report on this very badge, of which `only` runs some checks again. */
  readonly previous?: Report;
  /** When the answers that `fetch` gives were got, where that is not now: set by `fromBundle`. */
  readonly asOf?: string;
}

/** What verifications may share: network answers, and the newest date seen of each status list (S-9). */
export interface VerifyCache {
  readonly answers: Map<string, Promise<NetResult>>;
  readonly lists: Map<string, number>;
}

/** An empty cache to share between verifications; it holds answers, never credentials. */
export const createCache = (): VerifyCache => ({ answers: new Map(), lists: new Map() });

const isText = (value: unknown): boolean => typeof value === 'string';
const isBoolean = (value: unknown): boolean => typeof value === 'boolean';
const isFunction = (value: unknown): boolean => typeof value === 'function';
const isDate = (value: unknown): boolean =>
  (isText(value) || value instanceof Date) &&
  !Number.isNaN(dateFrom(value as Date | string).getTime());
const hasKeys = (issuer: unknown): boolean =>
  !isObject(issuer) ||
  issuer['keys'] === undefined ||
  (Array.isArray(issuer['keys']) &&
    issuer['keys'].every((key) => pinnedKey(key as string) !== undefined));
const isSource = (value: unknown): boolean =>
  isObject(value) &&
  ((Array.isArray(value['issuers']) && value['issuers'].every(hasKeys)) ||
    isObject(value['registry']) ||
    ['url', 'trustAnchorEC', 'fetchEndpoint'].some(
      (name) => typeof value[name] === 'string' && isUrl(value[name]),
    ));
const isCheck = (value: unknown): boolean =>
  isObject(value) && isText(value['id']) && isFunction(value['run']);
/** `key` findings come with those of `proof`. */
const KNOWN_IDS: ReadonlySet<unknown> = new Set([...CHECKS.map(({ id }) => id), 'key']);

/** What each option must be; in words for whoever made the mistake. */
const WANTED: {
  readonly [Name in keyof VerifyOptions]-?: readonly [
    wanted: string,
    test: (value: unknown, options: VerifyOptions) => boolean,
  ];
} = {
  now: ['a date', isDate],
  asOf: ['a date', isDate],
  fetch: ['a function', isFunction],
  resolve: ['a function', isFunction],
  contexts: ['a function or an object', (value) => isFunction(value) || isObject(value)],
  schemas: ['a function or an object', (value) => isFunction(value) || isObject(value)],
  trustedIssuers: [
    'ids, lists (keys in them public JWKs or Multikeys) or addresses of lists',
    (value) =>
      Array.isArray(value) ? value.every((one) => isText(one) || isSource(one)) : isSource(value),
  ],
  recipient: [
    'a string or { type, value }',
    (value) =>
      isText(value) || (isObject(value) && isText(value['type']) && isText(value['value'])),
  ],
  presentation: [
    '{ challenge, domain, text? }',
    (value) =>
      isObject(value) &&
      [value['challenge'], value['domain'], value['text'] ?? 'own'].every(
        (one) => isText(one) && one !== '',
      ),
  ],
  cache: [
    'from createCache()',
    (value) => isObject(value) && value['answers'] instanceof Map && value['lists'] instanceof Map,
  ],
  timeoutMs: ['a number of milliseconds', (value) => typeof value === 'number' && value > 0],
  signal: ['an AbortSignal', (value) => value instanceof AbortSignal],
  checks: [
    'checks with an id and a function run',
    (value) => Array.isArray(value) && value.every(isCheck),
  ],
  only: [
    'ids of checks',
    (value, { checks = [] }) =>
      Array.isArray(value) &&
      value.every((id) => KNOWN_IDS.has(id) || checks.some((check) => check.id === id)),
  ],
  previous: ['a report', (value) => isObject(value) && Array.isArray(value['findings'])],
  refused: [
    'names of suites and algorithms',
    (value) => Array.isArray(value) && value.every(isText),
  ],
  offline: ['true or false', isBoolean],
  strict: ['true or false', isBoolean],
  allowLoopback: ['true or false', isBoolean],
  domainProof: ['true or false', isBoolean],
  refresh: ['true or false', isBoolean],
  fetchEvidence: ['true or false', isBoolean],
  strictEndorsements: ['true or false', isBoolean],
  acceptWithheld: ['true or false', isBoolean],
};

/**
 * Refuses what no caller can mean: misuse is an exception, never a verdict.
 *
 * @throws TypeError with the option's name and what it must be
 */
export function assertUsable(badge: Badge, options: VerifyOptions): void {
  if (!isObject(badge) || !isObject(badge.document) || !isText(badge.raw))
    throw new TypeError('verify takes a badge from read()');
  if (!isObject(options)) throw new TypeError('options is not an object');
  for (const [name, value] of Object.entries(options)) {
    const row = Object.hasOwn(WANTED, name) ? WANTED[name as keyof VerifyOptions] : undefined;
    if (!row) throw new TypeError(`options.${name} is not an option of verify`);
    if (value !== undefined && !row[1](value, options))
      throw new TypeError(`options.${name} is not ${row[0]}`);
  }
  if (options.previous && !options.only) throw new TypeError('options.previous needs options.only');
}

/** What was asked for, for the report: how much, never whom. */
export const conditionsOf = ({
  now,
  strict = false,
  offline = false,
  trustedIssuers,
  recipient,
  presentation,
  acceptWithheld = false,
  asOf,
}: VerifyOptions): Conditions => ({
  clock: now === undefined ? 'own' : 'given',
  strict,
  offline,
  trustLists: trustedIssuers === undefined ? 0 : [trustedIssuers].flat().length,
  recipient: recipient !== undefined && recipient !== '',
  presentation: presentation !== undefined,
  ...(asOf === undefined ? {} : { answers: 'saved' }),
  ...(acceptWithheld ? { acceptWithheld } : {}),
});
