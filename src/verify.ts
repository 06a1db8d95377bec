import type { Badge, JsonObject } from './badge/contract.js';
import { BadgeError } from './errors.js';
import { CHECKS, finding, type Check, type CheckContext, type RecipientClaim, type TrustedIssuers } from './checks/index.js';
import { listStructure } from './checks/list-structure.js';
import { resolve as builtIn, type Resolve } from './dids/index.js';
import { createNet, type Net, type NetResult } from './net/index.js';
import { read } from './read.js';
import type { CheckId, Finding, Report } from './report/finding.js';
import { judge } from './report/verdict.js';

/** Everything environmental of a verification. */
export interface VerifyOptions {
  /** The clock; a past instant answers "was it valid on that day". Default: now. */
  readonly now?: Date | string;
  /** How the outside is asked; default the platform's fetch. */
  readonly fetch?: typeof fetch;
  /** Documents of JSON-LD contexts that are not bundled, by URL (P-11). */
  readonly contexts?: Readonly<Record<string, unknown>> | ((url: string) => unknown);
  /** Lists of issuers somebody vouches for: ids, or lists with a name and date. */
  readonly trustedIssuers?: ReadonlyArray<string | TrustedIssuers> | TrustedIssuers;
  /** Who is said to hold the badge, known from elsewhere; never sent anywhere (V-60, V-64). */
  readonly recipient?: RecipientClaim;
  /** Turns the leniencies of R-2b into failures; default false. */
  readonly strict?: boolean;
  readonly signal?: AbortSignal;
  /** Lets did:web and status lists on this machine be asked over http; for demo and tests. Default false. */
  readonly allowLoopback?: boolean;
  /** A DID method of your own, asked first; give `undefined` back to leave it to ours (K-42). */
  readonly resolve?: (controller: string, context: Parameters<Resolve>[1]) => ReturnType<Resolve> | undefined;
  /** Answers and list dates kept across verifications; share one to verify many. */
  readonly cache?: VerifyCache;
  /** Checks of your own, run after ours. */
  readonly checks?: readonly Check[];
  /** Runs these checks only; the verdict is then over them alone. */
  readonly only?: readonly CheckId[];
}

/** What verifications may share: network answers, and the newest date seen of each status list (S-9). */
export interface VerifyCache { readonly answers: Map<string, Promise<NetResult>>; readonly lists: Map<string, number> }

/** @returns an empty cache to share between verifications; it holds answers, never credentials */
export const createCache = (): VerifyCache => ({ answers: new Map(), lists: new Map() });

/**
 * Judges one badge: is it what the issuer sealed, does it hold now, who vouches for the issuer, whose is it. Four answers, kept apart.
 *
 * @param badge as `read` gave it
 * @param options clock, network, contexts, trust list, recipient; all have defaults
 * @returns a report; trouble with the network is `unknown` in it, never an exception
 * @throws TypeError for options of the wrong kind; the signal's reason when aborted
 * @example
 * const [badge] = await read(bytes);
 * const report = await verify(badge, { now: '2026-11-21T00:00:00Z' });
 * console.log(report.verdict, report.findings.filter((finding) => finding.outcome === 'fail'));
 */
export async function verify(badge: Badge, options: VerifyOptions = {}): Promise<Report> {
  if (typeof badge !== 'object' || badge === null || !badge.document) throw new TypeError('verify takes a badge from read()');
  const session = openSession(options);
  const checks = [...CHECKS, ...(options.checks ?? [])].filter((check) => !options.only || options.only.includes(check.id));
  return judge(await run(badge, checks, session), session.now.toISOString());
}

type Session = Omit<CheckContext, 'findings'>;

function openSession(options: VerifyOptions): Session {
  const now = options.now === undefined ? new Date() : new Date(options.now);
  if (Number.isNaN(now.getTime())) throw new TypeError('options.now is not a date');
  const clock = options.now === undefined ? undefined : (): Date => now;
  const net = createNet({ fetch: options.fetch, signal: options.signal, allowLoopback: options.allowLoopback, cache: options.cache?.answers, clock });
  const session: Session = {
    now, net, strict: options.strict ?? false, allowLoopback: options.allowLoopback ?? false, signal: options.signal, recipient: options.recipient,
    contexts: contextsOf(options.contexts), resolve: resolverOf(options.resolve), trustedIssuers: listsOf(options.trustedIssuers),
    seenLists: options.cache?.lists ?? new Map<string, number>(),
    verifyOther: (text) => verifyOther(text, session),
  };
  return session;
}

const contextsOf = (given: VerifyOptions['contexts']) => (url: string): JsonObject | undefined => {
  const found = typeof given === 'function' ? given(url) : given && Object.hasOwn(given, url) ? given[url] : undefined;
  return typeof found === 'object' && found !== null ? (found as JsonObject) : undefined;
};

const resolverOf = (own: VerifyOptions['resolve']): Resolve => async (controller, context) => (await own?.(controller, context)) ?? builtIn(controller, context);

function listsOf(given: VerifyOptions['trustedIssuers']): readonly TrustedIssuers[] | undefined {
  if (given === undefined) return undefined;
  if (!Array.isArray(given)) return [given as TrustedIssuers];
  const entries = given as ReadonlyArray<string | TrustedIssuers>;
  const ids = entries.filter((entry) => typeof entry === 'string');
  const lists = entries.filter((entry) => typeof entry !== 'string');
  return ids.length > 0 ? [...lists, { issuers: ids }] : lists;
}

/** Runs checks in order; each sees what was found before it, and a defect of ours never becomes a verdict. */
async function run(badge: Badge, checks: readonly Check[], session: Session): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const check of checks) {
    session.signal?.throwIfAborted();
    const started = performance.now();
    const found = await runOne(check, badge, { ...session, findings });
    const ms = performance.now() - started;
    findings.push(...found.map((one, index) => (index === 0 ? { ...one, ms } : one)));
  }
  session.signal?.throwIfAborted();
  return findings;
}

async function runOne(check: Check, badge: Badge, context: CheckContext): Promise<Finding[]> {
  try {
    return await check.run(badge, context);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return [{ ...finding('unknown', 'check-crashed', { params: { detail } }), check: check.id }];
  }
}

/** What was fetched is read as it is: a text in it that is an address leads nowhere. */
const NOTHING_MORE: Net = { get: async (url) => ({ ok: false, url, reason: 'policy', at: '' }) };

const SEAL_ONLY: ReadonlySet<CheckId> = new Set(['proof', 'validity']);

/** Judges another document (a status list): its own form, proof, key and time; it has no status of its own to ask (S-2). */
async function verifyOther(text: string, session: Session): ReturnType<CheckContext['verifyOther']> {
  try {
    const [badge] = await read(text, { net: NOTHING_MORE });
    if (!badge) return { error: 'not-a-badge' };
    const checks = [listStructure, ...CHECKS.filter((check) => SEAL_ONLY.has(check.id))];
    const findings = [...(await run(badge, checks, session)), finding('pass', 'status-none')];
    return { badge, document: badge.document, report: judge(findings, session.now.toISOString()) };
  } catch (error) {
    if (error instanceof BadgeError) return { error: error.code };
    throw error;
  }
}
