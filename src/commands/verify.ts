import { BadgeError } from '../errors.js';
import { archived, type ReadInput } from '../read.js';
import type { Finding, Report } from '../report/finding.js';
import { judge } from '../report/verdict.js';
import { clock, parse } from '../cli/args.js';
import { readBytes } from '../cli/files.js';
import { readContexts } from '../cli/contexts.js';
import { EXIT, UsageError, type Io } from '../cli/io.js';
import { readOfflineMap } from '../cli/offline.js';
import { inOrder } from '../cli/parallel.js';
import { plain } from '../cli/plain-text.js';
import { humanLine, jsonLine, type Outcome } from '../cli/output.js';
import { readTrust } from '../cli/trust-lists.js';
import { jobsFrom, workforce, type Workforce } from '../cli/verify-pool.js';

export const usage = `Usage: open-badge verify FILE|URL|- … [options]
  --json              one JSON object a line instead of one sentence
  --now ISO           time at which the badges are judged (default: now)
  --recipient ID      the expected recipient: an e-mail address, a DID or another identifier
  --trust FILE        your list of trusted issuers (JSON): ids, or { id, name, keys: […] } with keys that you know are theirs
  --offline-map FILE  read every URL from a JSON map of URL to path; refuse all others
  --contexts FILE     JSON-LD contexts that are not bundled: a JSON map of URL to path
  --offline           make no request: only signatures whose keys need no lookup are verified
  --accept-withheld   accept badges whose end or status the holder may have left out (with a warning)
  --strict            treat tolerated deviations from the standard as failures
  --jobs N            threads for many files, 1 to 32 (default: one less than the machine has cores, at most 8)
  --allow-loopback    allow requests to this machine (demo and tests)
Exit status: 0 all valid, 1 some not valid or a recipient who does not match, 2 some undecidable and none worse, 64 wrong use,
130 stopped by Ctrl-C: results printed before that are final. Badges inside a record and the presentation around a badge count.`;

const OPTIONS = {
  json: { type: 'boolean' },
  now: { type: 'string' },
  recipient: { type: 'string' },
  trust: { type: 'string' },
  'offline-map': { type: 'string' },
  contexts: { type: 'string' },
  offline: { type: 'boolean' },
  strict: { type: 'boolean' },
  'accept-withheld': { type: 'boolean' },
  jobs: { type: 'string' },
  'allow-loopback': { type: 'boolean' },
} as const;

/** Number of inputs from which progress is shown on a terminal. */
const WATCHED = 5;

/** The values of a run that are the same for every input. */
interface Run {
  readonly io: Io;
  readonly now: Date;
  readonly force: Workforce;
  readonly signal: AbortSignal;
}
/** The result for one input: badges, or the reason why it could not be opened. */
interface Result {
  readonly outcomes: readonly Outcome[];
  readonly problem?: string;
}

/** A response that never arrived is no evidence about the badge: undecided, not malformed. */
const NOT_HAD: readonly string[] = ['url-unreachable', 'url-not-found', 'url-blocked', 'aborted'];

/** Maps an error to an outcome. An unsupported kind is unsupported, not malformed (V-4). */
function outcomeOf({ code }: BadgeError): Finding['outcome'] {
  if (NOT_HAD.includes(code)) return 'unknown';
  return code === 'unsupported-kind' ? 'unsupported' : 'fail';
}

function unread(error: unknown, now: Date): Report {
  const finding: Finding =
    error instanceof BadgeError
      ? {
          check: 'read',
          outcome: outcomeOf(error),
          code: 'unreadable',
          params: { ...error.params, reason: error.code },
        }
      : {
          check: 'custom',
          outcome: 'unknown',
          code: 'check-crashed',
          params: { detail: error instanceof Error ? error.message : String(error) },
        };
  return judge([finding], now.toISOString());
}

const isUrl = (input: string): boolean => /^https?:\/\//i.test(input);

/**
 * A part of an input that is read by itself: an archive has one for each file in it, and an entry
 * that cannot be unpacked is reported too.
 */
interface Part {
  readonly file: string;
  readonly input: ReadInput | undefined;
}

async function partsOf(input: string, { io }: Run): Promise<readonly Part[]> {
  if (isUrl(input)) {
    if (!URL.canParse(input)) throw new UsageError(`${input}: not a URL`);
    return [{ file: input, input: new URL(input) }];
  }
  const bytes = input === '-' ? await io.stdin() : await readBytes(io, input);
  const files = await archived(bytes);
  return (
    files?.map((file) => ({ file: `${input}/${file.path}`, input: file.bytes })) ?? [
      { file: input, input: bytes },
    ]
  );
}

async function judgePart({ file, input }: Part, run: Run): Promise<Outcome[]> {
  try {
    if (input === undefined) throw new BadgeError('zip-unreadable');
    const outcomes: Outcome[] = [];
    for (const badge of await run.force.read(input))
      outcomes.push({ file, badge, report: await run.force.verify(badge) });
    return outcomes;
  } catch (error) {
    if (error instanceof UsageError || run.signal.aborted) throw error;
    return [{ file, report: unread(error, run.now), error }];
  }
}

async function judgeInput(file: string, run: Run): Promise<Result> {
  if (run.signal.aborted) return { outcomes: [] };
  try {
    const outcomes: Outcome[] = [];
    for (const part of await partsOf(file, run)) outcomes.push(...(await judgePart(part, run)));
    return { outcomes };
  } catch (error) {
    if (run.signal.aborted) return { outcomes: [] };
    if (error instanceof UsageError) return { outcomes: [], problem: error.message };
    return { outcomes: [{ file, report: unread(error, run.now), error }] };
  }
}

/**
 * Gives the exit status of one badge; when a recipient was given and could not be compared, that is
 * undecided.
 */
function statusOf({ report }: Outcome, isRecipientAsked: boolean): number {
  const { recipient } = report;
  const own = recipient === 'mismatch' ? EXIT.notValid : EXIT.valid;
  const asked = isRecipientAsked && recipient !== 'match' ? EXIT.undecided : EXIT.valid;
  return [own, asked, statusIn(report)].reduce(worse);
}

/**
 * Gives the worst status of the verdict, the presentation that contained the badge, and each badge
 * in a record, which counts as if it had come alone (10.A7, 10.A10).
 */
function statusIn({ verdict, findings }: Report): number {
  const presented = findings
    .filter(({ check, outcome }) => check === 'presentation' && outcome !== 'pass')
    .map(({ outcome }) => (outcome === 'fail' ? EXIT.notValid : EXIT.undecided));
  const inside = findings
    .filter(({ code }) => code === 'child-reported')
    .map(({ about }) => (about ? statusIn(about) : EXIT.notValid));
  const isOpen = verdict === 'indeterminate' || verdict === 'unsupported';
  const own = verdict === 'valid' ? EXIT.valid : isOpen ? EXIT.undecided : EXIT.notValid;
  return [own, ...presented, ...inside].reduce(worse);
}

const SEVERITY: readonly number[] = [EXIT.valid, EXIT.undecided, EXIT.notValid, EXIT.usage];
const worse = (a: number, b: number): number => (SEVERITY.indexOf(a) > SEVERITY.indexOf(b) ? a : b);

type Values = ReturnType<typeof parse<typeof OPTIONS>>['values'];

async function prepare(values: Values, inputs: number, io: Io, signal: AbortSignal): Promise<Run> {
  const offline =
    values['offline-map'] === undefined
      ? undefined
      : await readOfflineMap(io, values['offline-map']);
  const trustedIssuers = values.trust === undefined ? undefined : await readTrust(io, values.trust);
  const allowLoopback = values['allow-loopback'] ?? false,
    now = clock(values.now, io.now),
    { recipient, strict, offline: alone, 'accept-withheld': acceptWithheld } = values;
  return {
    io,
    now,
    signal,
    force: workforce(
      { offline, allowLoopback, io, contexts: await readContexts(io, values.contexts) },
      { now, trustedIssuers, recipient, strict, acceptWithheld, allowLoopback, offline: alone },
      jobsFrom(values.jobs, inputs),
      signal,
    ),
  };
}

/**
 * Verifies all inputs and delivers the results in their order, each as soon as all before it are
 * delivered.
 * @returns the worst exit status, and the number of inputs with a result
 */
async function judgeAll(
  inputs: readonly string[],
  values: Values,
  run: Run,
): Promise<{ readonly status: number; readonly done: number }> {
  const { io, signal, force } = run;
  let status: number = EXIT.valid,
    done = 0;
  const lines = async (file: string): Promise<Result & { readonly lines: readonly string[] }> => {
    const result = await judgeInput(file, run);
    return {
      ...result,
      lines: await Promise.all(
        result.outcomes.map(async (outcome) =>
          values.json ? jsonLine(outcome) : humanLine(outcome),
        ),
      ),
    };
  };
  await inOrder(
    inputs,
    lines,
    ({ outcomes, problem, lines: printed }) => {
      if (signal.aborted) return;
      if (inputs.length >= WATCHED) io.progress?.('');
      printed.forEach((line) => io.out(line));
      if (problem) io.err(`open-badge: ${plain(problem, 500)}\n`);
      done += 1;
      if (inputs.length >= WATCHED && done < inputs.length)
        io.progress?.(`${done} of ${inputs.length} checked`);
      status = [
        ...outcomes.map((outcome) => statusOf(outcome, values.recipient !== undefined)),
        problem ? EXIT.usage : EXIT.valid,
      ].reduce(worse, status);
    },
    force.atOnce,
  );
  return { status, done };
}

function assertOffline({ offline, 'offline-map': map }: Values, inputs: readonly string[]): void {
  const url = offline && inputs.find(isUrl);
  if (url) throw new UsageError(`--offline: cannot open ${url}`);
  if (offline && map !== undefined)
    throw new UsageError('--offline makes no request, --offline-map reads files: choose one', true);
}

/**
 * Runs `open-badge verify`, which prints the verdict of each badge, one line each.
 * @returns the exit status
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parse(argv, OPTIONS);
  if (positionals.length === 0) throw new UsageError('nothing to verify', true);
  assertOffline(values, positionals);
  const control = new AbortController(),
    prepared = await prepare(values, positionals.length, io, control.signal);
  const takeBack = io.onInterrupt?.(() => control.abort());
  try {
    const { status, done } = await judgeAll(positionals, values, prepared);
    if (!control.signal.aborted) return status;
    io.progress?.('');
    io.err(`open-badge: stopped after ${done} of ${positionals.length}\n`);
    return EXIT.interrupted;
  } finally {
    takeBack?.();
    prepared.force.close();
  }
}
