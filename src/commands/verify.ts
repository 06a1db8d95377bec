import { BadgeError } from '../errors.js';
import { read } from '../read.js';
import type { Finding, Report } from '../report/finding.js';
import { judge } from '../report/verdict.js';
import { createCache, verify, type VerifyOptions } from '../verify.js';
import { clock, parse } from './args.js';
import { createNodeFetch } from './fetch.js';
import { readBytes } from './files.js';
import { EXIT, Misuse, type Io } from './io.js';
import { readOfflineMap } from './offline.js';
import { inOrder } from './parallel.js';
import { humanLine, jsonLine, type Outcome } from './report-line.js';
import { readTrust } from './trust.js';

export const usage = `Usage: open-badge verify FILE|URL|- … [options]
  --json              one JSON object a line instead of one sentence
  --now ISO           the clock to judge by (default: now)
  --recipient ID      who is said to hold it: an e-mail address, a DID or another identifier
  --trust FILE        your own list of trusted issuers (JSON): ids, or { id, name, keys: […] } with keys you know to be theirs
  --offline-map FILE  answer every URL from a JSON map of URL to path, refuse all others
  --strict            turn leniencies into failures
  --allow-loopback    let issuers on this machine be asked (demo and tests)
Exit status: 0 all valid, 1 some not valid or a recipient who does not match, 2 some undecidable and none worse, 64 misuse.`;

const OPTIONS = {
  json: { type: 'boolean' }, now: { type: 'string' }, recipient: { type: 'string' }, trust: { type: 'string' },
  'offline-map': { type: 'string' }, strict: { type: 'boolean' }, 'allow-loopback': { type: 'boolean' },
} as const;

/** The whole run: what is the same for every input. */
interface Run { readonly io: Io; readonly options: VerifyOptions & { readonly now: Date; readonly fetch: typeof fetch } }
/** What came of one input: badges, or a reason why it could not be opened. */
interface Result { readonly outcomes: readonly Outcome[]; readonly trouble?: string }

/** Answers that never arrived say nothing about the badge: undecided, not malformed. */
const NOT_HAD: readonly string[] = ['url-unreachable', 'url-not-found', 'url-blocked', 'aborted'];

/** Secured forms that we recognise but do not read: unsupported, not malformed (V-4). */
const NOT_OURS: readonly unknown[] = ['sd-jwt', 'cose', 'mdoc'];

const outcomeOf = ({ code, params }: BadgeError): Finding['outcome'] =>
  NOT_HAD.includes(code) ? 'unknown' : code === 'unknown-format' && NOT_OURS.includes(params['looksLike']) ? 'unsupported' : 'fail';

function unread(error: unknown, now: Date): Report {
  const finding: Finding = error instanceof BadgeError
    ? { check: 'read', outcome: outcomeOf(error), code: 'unreadable', params: { ...error.params, reason: error.code } }
    : { check: 'custom', outcome: 'unknown', code: 'check-crashed', params: { detail: error instanceof Error ? error.message : String(error) } };
  return judge([finding], now.toISOString());
}

const isUrl = (input: string): boolean => /^https?:\/\//i.test(input);

async function open(input: string, { io, options }: Run): Promise<Awaited<ReturnType<typeof read>>> {
  const { fetch, allowLoopback } = options;
  if (isUrl(input)) {
    if (!URL.canParse(input)) throw new Misuse(`${input}: not a URL`);
    return read(new URL(input), { fetch, allowLoopback });
  }
  return read(input === '-' ? await io.stdin() : await readBytes(io, input), { fetch, allowLoopback });
}

async function judgeInput(file: string, run: Run): Promise<Result> {
  try {
    const badges = await open(file, run);
    const outcomes: Outcome[] = [];
    for (const badge of badges) outcomes.push({ file, badge, report: await verify(badge, run.options) });
    return { outcomes };
  } catch (error) {
    if (error instanceof Misuse) return { outcomes: [], trouble: error.message };
    return { outcomes: [{ file, report: unread(error, run.options.now), error }] };
  }
}

/** The worst of a run so far, as exit status; asked for a recipient, "could not be compared" is undecided. */
function statusOf({ report }: Outcome, isRecipientAsked: boolean): number {
  const { verdict, recipient } = report;
  const isOpen = verdict === 'indeterminate' || verdict === 'unsupported';
  if (recipient === 'mismatch' || (verdict !== 'valid' && !isOpen)) return EXIT.notValid;
  return isOpen || (isRecipientAsked && recipient !== 'match') ? EXIT.undecided : EXIT.valid;
}

const SEVERITY: readonly number[] = [EXIT.valid, EXIT.undecided, EXIT.notValid, EXIT.misuse];
const worse = (a: number, b: number): number => (SEVERITY.indexOf(a) > SEVERITY.indexOf(b) ? a : b);

type Values = ReturnType<typeof parse<typeof OPTIONS>>['values'];

async function prepare(values: Values, io: Io): Promise<Run> {
  const offline = values['offline-map'] === undefined ? undefined : await readOfflineMap(io, values['offline-map']);
  const trustedIssuers = values.trust === undefined ? undefined : await readTrust(io, values.trust);
  const allowLoopback = values['allow-loopback'] ?? false;
  const fetch = offline?.fetch ?? io.fetch ?? createNodeFetch({ allowLoopback });
  const { recipient, strict } = values;
  return { io, options: { now: clock(values.now, io.now), fetch, contexts: offline?.contexts, trustedIssuers, recipient, strict, allowLoopback, cache: createCache() } };
}

/** `open-badge verify`: says of each badge what holds, one line each. @returns the exit status */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parse(argv, OPTIONS);
  if (positionals.length === 0) throw new Misuse('nothing to verify', true);
  const prepared = await prepare(values, io);
  let status: number = EXIT.valid;
  const lines = async (file: string): Promise<Result & { readonly lines: readonly string[] }> => {
    const result = await judgeInput(file, prepared);
    return { ...result, lines: await Promise.all(result.outcomes.map((outcome) => (values.json ? jsonLine(outcome) : humanLine(outcome)))) };
  };
  await inOrder(positionals, lines, ({ outcomes, trouble, lines: printed }) => {
    printed.forEach((line) => io.out(line));
    if (trouble) io.err(`open-badge: ${trouble}\n`);
    status = [...outcomes.map((outcome) => statusOf(outcome, values.recipient !== undefined)), trouble ? EXIT.misuse : EXIT.valid].reduce(worse, status);
  });
  return status;
}
