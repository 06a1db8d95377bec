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
import { pinnedKey } from '../securing/keys/keys-on-lists.js';
import { isObject } from '../json/values.js';
import { isUrl } from '../json/url.js';
import type { CustomCheck } from './custom-checks.js';

/** Options of a verification, including its whole environment. */
export interface VerifyOptions {
  /**
   * The clock, as a `Date` or ISO text (without an offset UTC); a past instant answers "was it
   * valid on that day?". Default: now.
   */
  readonly now?: Date | string;
  /** Function for requests; default the platform's `fetch`. */
  readonly fetch?: typeof fetch;
  /**
   * Makes no requests. The proof is verified with keys that are available locally (did:key,
   * did:jwk, your list, `cache`). A status that needs a request is `skipped`, and such a badge is
   * `indeterminate`, not valid. Default `false`.
   */
  readonly offline?: boolean;
  /**
   * Cryptosuites, proof types and JWS algorithms that you do not accept, by name: a badge secured
   * with one is `unsupported`. Default none.
   */
  readonly refused?: readonly string[];
  /**
   * Documents of JSON-LD contexts that are not bundled, by URL (VC Data Integrity, *Context
   * Validation*).
   */
  readonly contexts?: Readonly<Record<string, unknown>> | ((url: string) => unknown);
  /**
   * Documents of JSON Schemas that a badge may declare besides those of 1EdTech, by URL; a function
   * may be asynchronous.
   */
  readonly schemas?: Readonly<Record<string, unknown>> | GivenSchemas;
  /**
   * Issuers that you trust: ids of issuers, your own list, a DCC registry, the URL of either, or an
   * OpenID Federation. Lists are looked up in this order until one names the issuer.
   */
  readonly trustedIssuers?: ReadonlyArray<string | TrustSource> | TrustSource;
  /**
   * Checks with the host in the issuer's `url` whether it belongs to the issuer's DID; the host
   * then learns of the check. Default `false`.
   */
  readonly domainProof?: boolean;
  /** Person to whom the badge is claimed to belong, known from elsewhere; never sent anywhere. */
  readonly recipient?: RecipientClaim;
  /**
   * Presentation by which the holder proves control of the recipient's DID, for the challenge and
   * domain that you chose.
   */
  readonly presentation?: PresentationClaim;
  /**
   * Requests a newer version from the issuer, once; the issuer then learns of the check. Default
   * `false`.
   */
  readonly refresh?: boolean;
  /**
   * Fetches the resources that `relatedResource` has digests of, and compares (VCDM 2.0 *Integrity
   * of Related Resources*). Default `false`.
   */
  readonly fetchEvidence?: boolean;
  /**
   * Counts endorsements for the verdict, as OB 3.0 requires literally: a badge with an endorsement
   * that is not valid is then not verified. Default `false`.
   */
  readonly strictEndorsements?: boolean;
  /**
   * Accepts that the holder may have withheld the end date of a badge, or its status: the verdict
   * is then about the disclosed part, and the report warns of it. By default such a badge is
   * `indeterminate`, since withheld does not mean absent.
   */
  readonly acceptWithheld?: boolean;
  /** Turns tolerated deviations into failures (R-2b); default `false`. */
  readonly strict?: boolean;
  readonly signal?: AbortSignal;
  /** Milliseconds after which a request is given up; default 10 000. */
  readonly timeoutMs?: number;
  /**
   * Allows http requests to this machine for did:web and status lists; for demos and tests. Default
   * `false`.
   */
  readonly allowLoopback?: boolean;
  /** Resolver for other DID methods, called first; return `undefined` to use the built-in ones. */
  readonly resolve?: (
    controller: string,
    context: Parameters<Resolve>[1],
  ) => ReturnType<Resolve> | undefined;
  /**
   * Responses and list dates kept across verifications; share one to verify many badges. Neither
   * read nor written where `asOf` is given.
   */
  readonly cache?: VerifyCache;
  /**
   * Checks of your own, run after the built-in ones. They can prevent a positive verdict, never
   * cause one.
   */
  readonly checks?: readonly CustomCheck[];
  /**
   * Runs only these checks. The verdict is then based on them alone, or with `previous` also on its
   * other findings.
   */
  readonly only?: ReadonlyArray<CheckId | (string & {})>;
  /**
   * Earlier report on this same badge, of which `only` repeats some checks. The new report states
   * when and how its findings were made: `checkedAt` and `asOf` are those of the earlier report
   * unless both `validity` and `status` are repeated, and each of the `conditions` is that of the
   * earlier report unless the checks that depend on it are repeated.
   */
  readonly previous?: Report;
  /**
   * Time at which the responses that `fetch` gives were received, if that is not now: set by
   * `fromBundle`.
   */
  readonly asOf?: string;
}

/**
 * State that verifications may share: network responses, the newest date seen of each status list,
 * and lists that were verified just now.
 */
export interface VerifyCache {
  readonly answers: Map<string, Promise<NetResult>>;
  readonly lists: Map<string, number>;
  /** Status lists that were verified within the last half minute, by URL. */
  readonly judged?: Map<string, unknown>;
}

/**
 * Creates an empty cache to share between verifications; it contains responses, never badges.
 */
export const createCache = (): VerifyCache => ({
  answers: new Map(),
  lists: new Map(),
  judged: new Map(),
});

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
/** `key` findings are made by the `proof` check */
const KNOWN_IDS: ReadonlySet<unknown> = new Set([...CHECKS.map(({ id }) => id), 'key']);

/** Expected value of each option, in words for an error message. */
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

/** Names of all options of a verification. */
export const OPTION_NAMES = Object.keys(WANTED) as ReadonlyArray<keyof VerifyOptions>;

/**
 * Rejects arguments that no caller can mean: misuse is an exception, never a verdict.
 *
 * @throws TypeError with the option's name and the expected value
 */
export function assertUsable(badge: Badge, options: VerifyOptions): void {
  if (!isObject(badge) || !isObject(badge.document) || !isText(badge.raw))
    throw new TypeError('badge: expected a badge returned by read()');
  if (!isObject(options)) throw new TypeError('options is not an object');
  for (const [name, value] of Object.entries(options)) {
    const row = Object.hasOwn(WANTED, name) ? WANTED[name as keyof VerifyOptions] : undefined;
    if (!row) throw new TypeError(`options.${name} is not an option of verify`);
    if (value !== undefined && !row[1](value, options))
      throw new TypeError(`options.${name} is not ${row[0]}`);
  }
  if (options.previous && !options.only) throw new TypeError('options.previous needs options.only');
}

/** Describes the options for the report: how many of each, never names of persons or lists. */
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
