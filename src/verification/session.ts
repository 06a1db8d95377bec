import { dateFrom } from '../json/instant.js';
import type { Badge, JsonObject } from '../badge/contract.js';
import type { CheckContext, OtherAnswer, OtherRole, TrustSource } from './contract.js';
import {
  MAX_ENDORSEMENTS,
  MAX_PROOF_WORK,
  MAX_SCHEMA_STEPS,
  MAX_UNPACKED_BYTES,
} from './checks/index.js';
import { digest, toHex } from '../crypto/index.js';
import { resolve as builtIn, type Resolve } from '../dids/index.js';
import { createNet, notAsked, type Net, type NetOptions, type NetResult } from '../net/index.js';
import type { Source } from '../report/finding.js';
import { Allowance } from './allowance.js';
import type { VerifyOptions } from './options.js';

/** All that the checks of one verification share; what is judged inside it shares it too. */
export interface Session extends Omit<CheckContext, 'findings' | 'verifyOther'> {
  /** What was asked of the network so far. */
  readonly asked: NetResult[];
  /** A network with a budget of its own, for a badge in a record. */
  newNet(): Net;
  /** The engine itself, for documents inside or beside this one. */
  judgeOther(document: string | Badge, role: OtherRole, session: Session): Promise<OtherAnswer>;
}

/** Opens a verification: the clock, the network, and whom to believe. */
export function openSession(
  options: VerifyOptions,
  now: Date,
  judgeOther: Session['judgeOther'],
): Session {
  const asked: NetResult[] = [];
  const newNet = netOf(options, now, asked);
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
    left: {
      endorsements: MAX_ENDORSEMENTS,
      work: MAX_PROOF_WORK,
      listBytes: MAX_UNPACKED_BYTES,
      steps: MAX_SCHEMA_STEPS,
    },
  };
}

/**
 * Saved answers say what somebody saved: no cache of the caller's may learn from them, and none may stand in for them (10.A9).
 */
const cacheOf = ({ cache, asOf }: VerifyOptions): VerifyOptions['cache'] =>
  asOf === undefined ? cache : undefined;

/** A fetch that asks nobody (X-2b). */
const nobody: typeof fetch = async () => {
  throw Object.assign(new TypeError('offline'), { code: 'offline' });
};

/** The clock of what was fetched: that of a saved bundle, that of the verification, or the real one. */
function netOf(options: VerifyOptions, now: Date, asked: NetResult[]): () => Net {
  const dated =
    options.asOf === undefined
      ? options.now === undefined
        ? undefined
        : now
      : dateFrom(options.asOf);
  const { signal, allowLoopback, timeoutMs } = options,
    fetch = options.offline ? nobody : options.fetch;
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
  return () => noting(createNet(settings), asked, known, allowance);
}

/** Notes every answer; an address that did not answer is not asked again in this verification, however many badges in it name it. */
function noting(
  net: Net,
  asked: NetResult[],
  known: Map<string, Promise<NetResult>>,
  allowance: Allowance,
): Net {
  const ask = async (...request: Parameters<Net['get']>): Promise<NetResult> => {
    const [url] = request;
    const reason = allowance.take(url);
    const result: NetResult = reason ? notAsked(url, reason) : await net.get(...request);
    if (!result.ok && result.reason === 'budget') known.delete(keyOf(...request));
    asked.push(result);
    return result;
  };
  return {
    get(url, wanted) {
      const key = keyOf(url, wanted);
      const answer = known.get(key) ?? ask(url, wanted);
      known.set(key, answer);
      return answer;
    },
  };
}

/** A question for a fresher answer (S-9) is another question. */
const keyOf = (url: string, { accept, maxAgeMs }: Parameters<Net['get']>[1]): string =>
  `${accept} ${maxAgeMs ?? ''} ${url}`;

/** The list of questions for the report: where, when, and the digest of what came back. */
export const sourcesIn = (asked: readonly NetResult[]): Promise<Source[]> =>
  Promise.all(
    asked.map(async (result) => ({
      url: result.url,
      at: result.at,
      ...(result.status === undefined ? {} : { status: result.status }),
      ...(result.ok
        ? { digest: `sha256-${toHex(await digest(result.bytes))}` }
        : { reason: result.reason }),
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

/** Ids alone are a list of their own, asked after the others. */
function sourcesOf(given: VerifyOptions['trustedIssuers']): readonly TrustSource[] | undefined {
  if (given === undefined) return undefined;
  const entries = Array.isArray(given)
    ? (given as ReadonlyArray<string | TrustSource>)
    : [given as TrustSource];
  const ids = entries.filter((entry) => typeof entry === 'string');
  const lists = entries.filter((entry) => typeof entry !== 'string');
  return ids.length > 0 ? [...lists, { issuers: ids }] : lists;
}
