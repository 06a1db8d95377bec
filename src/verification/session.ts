import { dateFrom } from '../json/instant.js';
import type { Badge, JsonObject } from '../badge/contract.js';
import type { CheckContext, OtherAnswer, OtherRole, TrustSource } from './contract.js';
import { digestOnce } from '../crypto/index.js';
import { resolve as builtIn, type Resolve } from '../dids/index.js';
import type { Net, NetOptions, NetResult } from '../net/index.js';
import { netOnDemand } from '../net/on-demand.js';
import { notAsked } from '../net/results.js';
import type { Source } from '../report/finding.js';
import { Allowance } from './allowance.js';
import type { VerifyOptions } from './options.js';
import type { WorkLeft } from './work-left.js';

/** State that all checks of one verification share, nested documents included. */
export interface Session extends Omit<CheckContext, 'findings' | 'verifyOther'> {
  /** Requests made so far. */
  readonly asked: NetResult[];
  /** Creates a network with a budget of its own, for a badge in a record. */
  newNet(): Net;
  /** Runs the engine itself, for nested or related documents. */
  judgeOther(document: string | Badge, role: OtherRole, session: Session): Promise<OtherAnswer>;
}

/** Opens a verification: its clock, its network and its trust lists. */
export function openSession(
  options: VerifyOptions,
  now: Date,
  judgeOther: Session['judgeOther'],
  left: WorkLeft,
): Session {
  const asked: NetResult[] = [];
  const newNet = netOf(options, now, asked);
  const kept = cacheOf(options)?.judged;
  return {
    now,
    asked,
    newNet,
    judgeOther,
    net: newNet(),
    signal: options.signal,
    strict: options.strict ?? false,
    allowLoopback: options.allowLoopback ?? false,
    recipient: options.recipient,
    presentation: options.presentation,
    trustedIssuers: sourcesOf(options.trustedIssuers),
    domainProof: options.domainProof ?? false,
    refresh: options.refresh ?? false,
    fetchEvidence: options.fetchEvidence ?? false,
    strictEndorsements: options.strictEndorsements ?? false,
    acceptWithheld: options.acceptWithheld ?? false,
    offline: options.offline ?? false,
    refused: options.refused ?? [],
    contexts: contextsOf(options.contexts),
    schemas: schemasOf(options.schemas),
    resolve: resolverOf(options.resolve),
    seenLists: cacheOf(options)?.lists ?? new Map<string, number>(),
    around: [],
    judgedLists: new Map(),
    keptLists:
      kept &&
      (async () => (await import('./kept-lists.js')).keptListsOf(kept, options, now, asked)),
    left,
  };
}

/**
 * Selects the caller's cache, except for saved responses: a cache must not learn from them or
 * replace them (10.A9).
 */
const cacheOf = ({ cache, asOf }: VerifyOptions): VerifyOptions['cache'] =>
  asOf === undefined ? cache : undefined;

/** Fetch that makes no request (X-2b). */
const refuseRequests: typeof fetch = async () => {
  throw Object.assign(new TypeError('offline'), { code: 'offline' });
};

/**
 * Makes the network of a session. Its clock is that of a saved bundle, that of the verification, or
 * the real one.
 */
function netOf(options: VerifyOptions, now: Date, asked: NetResult[]): () => Net {
  const dated =
    options.asOf === undefined
      ? options.now === undefined
        ? undefined
        : now
      : dateFrom(options.asOf);
  const { signal, allowLoopback, timeoutMs } = options,
    fetch = options.offline ? refuseRequests : options.fetch;
  const allowance = new Allowance(timeoutMs);
  const cache = cacheOf(options)?.answers ?? new Map<string, Promise<NetResult>>();
  const settings: NetOptions = {
    fetch,
    signal,
    allowLoopback,
    timeoutMs,
    cache,
    clock: dated && ((): Date => dated),
    msLeft: () => allowance.msLeft(),
  };
  const known = new Map<string, Promise<NetResult>>();
  return () => noting(netOnDemand(settings), asked, known, allowance);
}

/**
 * Records every response. A URL that did not answer is not requested again in this verification,
 * however many badges name it.
 */
function noting(
  net: Net,
  asked: NetResult[],
  known: Map<string, Promise<NetResult>>,
  allowance: Allowance,
): Net {
  const noted = async (url: string, request: () => Promise<NetResult>): Promise<NetResult> => {
    const reason = allowance.take(url);
    const result = reason ? notAsked(url, reason) : await request();
    asked.push(result);
    return result;
  };
  const ask = async (...request: Parameters<Net['get']>): Promise<NetResult> => {
    const result = await noted(request[0], () => net.get(...request));
    if (!result.ok && result.reason === 'budget') known.delete(keyOf(...request));
    return result;
  };
  return {
    get(url, wanted) {
      const key = keyOf(url, wanted);
      const answer = known.get(key) ?? ask(url, wanted);
      known.set(key, answer);
      return answer;
    },
    send: (message) => noted(message.url, () => net.send(message)),
  };
}

/** Key of a request; one for a fresher response (S-9) is a different request. */
const keyOf = (url: string, { accept, maxAgeMs }: Parameters<Net['get']>[1]): string =>
  `${accept} ${maxAgeMs ?? ''} ${url}`;

/** Lists the requests for the report: URL, time, and the digest of the response. */
export const sourcesIn = (asked: readonly NetResult[]): Promise<Source[]> =>
  Promise.all(
    asked.map(async (result) => ({
      url: result.url,
      at: result.at,
      ...(result.status === undefined ? {} : { status: result.status }),
      ...(result.ok ? { digest: await digestOnce(result.bytes) } : { reason: result.reason }),
    })),
  );

const contextsOf =
  (given: VerifyOptions['contexts']) =>
  (url: string): JsonObject | undefined => {
    const found =
      typeof given === 'function'
        ? given(url)
        : given && Object.hasOwn(given, url)
          ? given[url]
          : undefined;
    return typeof found === 'object' && found !== null ? (found as JsonObject) : undefined;
  };

const schemasOf = (given: VerifyOptions['schemas']): CheckContext['schemas'] =>
  given === undefined || typeof given === 'function'
    ? (given as CheckContext['schemas'])
    : (url) => (Object.hasOwn(given, url) ? given[url] : undefined);

const resolverOf =
  (own: VerifyOptions['resolve']): Resolve =>
  async (controller, context) =>
    (await own?.(controller, context)) ?? builtIn(controller, context);

/** Lists the caller's trust lists; separate ids form a list of their own, after the others. */
function sourcesOf(given: VerifyOptions['trustedIssuers']): readonly TrustSource[] | undefined {
  if (given === undefined) return undefined;
  const entries = Array.isArray(given)
    ? (given as ReadonlyArray<string | TrustSource>)
    : [given as TrustSource];
  const ids = entries.filter((entry) => typeof entry === 'string');
  const lists = entries.filter((entry) => typeof entry !== 'string');
  return ids.length > 0 ? [...lists, { issuers: ids }] : lists;
}
