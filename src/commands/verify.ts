import { clock, exactly } from '../cli/args.js';
import { parseFor, type CommandSpec, type Given } from '../cli/command-spec.js';
import { CONTEXTS } from '../cli/common-options.js';
import { readContexts } from '../cli/contexts.js';
import { worse } from '../cli/exit-status.js';
import { EXIT, UsageError, type Io } from '../cli/io.js';
import { withoutFolders } from '../cli/folder-files.js';
import { readOfflineMap } from '../cli/offline.js';
import { isUrl, type Run } from '../cli/judge-input.js';
import { judgedFile, type OutputForm } from '../cli/judged-file.js';
import { csvHead } from '../cli/output-csv.js';
import { tellLoopback } from '../cli/loopback.js';
import { inOrder } from '../cli/parallel.js';
import { plain } from '../cli/plain-text.js';
import { readTrust } from '../cli/trust-lists.js';
import { jobsFrom, workforce, type Claim } from '../cli/verify-pool.js';
import { assertSendable, verifyByQueue } from '../cli/verify-queue.js';

export const spec = {
  forms: ['FILE|FOLDER|URL|- … [options]', '--queue URL FOLDER [options]'],
  args: {
    FILE: 'a badge in any form, or a presentation of badges (JSON with a proof, JWT, or SD-JWT with its key binding)',
    FOLDER: 'every file in it, those in folders inside it too, without hidden ones',
  },
  options: {
    json: { about: 'one JSON object a line instead of one sentence' },
    csv: {
      about:
        'a table for spreadsheets, one line a badge, with the columns of <open-badge-verifier>',
    },
    now: { value: 'ISO', about: 'time at which the badges are judged (default: now)' },
    recipient: {
      value: 'ID',
      about: 'the expected recipient: an e-mail address, a DID or another identifier',
    },
    challenge: {
      value: 'TEXT',
      about:
        'the challenge of your request to a wallet: challenge of a proof, nonce of a token; then each FILE must be a presentation that was made for it by the recipient of each badge in it',
    },
    domain: {
      value: 'NAME',
      about:
        'your name in that request: domain of a proof, aud of a token; always together with --challenge',
    },
    trust: {
      value: 'FILE',
      about:
        'your list of trusted issuers (JSON): ids, or { id, name, keys: […] } with keys that you know are theirs',
    },
    'offline-map': {
      value: 'FILE',
      about: 'read every URL from a JSON map of URL to path; refuse all others',
    },
    contexts: CONTEXTS,
    offline: { about: 'make no request: only signatures whose keys need no lookup are verified' },
    'accept-withheld': {
      about: 'accept badges whose end or status the holder may have left out (with a warning)',
    },
    strict: { about: 'treat tolerated deviations from the standard as failures' },
    jobs: {
      value: 'N',
      about:
        'threads for many files, 1 to 32 (default: one less than the machine has cores, at most 8)',
    },
    queue: {
      value: 'URL',
      about:
        'postgresql://… of a database in which the files of FOLDER wait for processes on any machine: open-badge work --queue URL --verify FOLDER, over the same files. Trust lists go with them (at most 64 KiB)',
    },
    'allow-loopback': { about: 'allow requests to this machine (demo and tests)' },
    nonce: { value: 'TEXT', about: 'the same as --challenge', deprecated: true },
  },
  exits:
    'Exit status: 0 all valid, 1 some not valid or a recipient who does not match, 2 some undecidable and none worse, 64 wrong use, 130 stopped by Ctrl-C: results printed before that are final. Badges inside a record and the presentation around a badge count. With --json the member presentation of a line is the answer about the presentation alone: anyone can put a copy of a valid badge into one.',
} as const satisfies CommandSpec;

/** Number of inputs from which progress is shown on a terminal. */
const WATCHED = 5;

type Values = Given<typeof spec>['values'];

/**
 * Gives the challenge and the domain that presentations must have been made for.
 * @throws Misuse for one without the other: a presentation for another verifier could be relayed
 */
function claimIn({ challenge, nonce, domain }: Values): Claim | undefined {
  const chosen = challenge ?? nonce;
  if (nonce !== undefined && nonce !== chosen)
    throw new UsageError('--challenge and --nonce name one value, but differ', true);
  if (chosen === undefined && domain === undefined) return undefined;
  if (!chosen) throw new UsageError('--domain needs --challenge, which is used once', true);
  if (!domain)
    throw new UsageError(
      '--challenge needs --domain, your name in the request to the wallet',
      true,
    );
  return { challenge: chosen, domain };
}

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
    claim: claimIn(values),
    force: workforce(
      { offline, allowLoopback, io, contexts: await readContexts(io, values.contexts) },
      { now, trustedIssuers, recipient, strict, acceptWithheld, allowLoopback, offline: alone },
      jobsFrom(values.jobs, inputs),
      signal,
    ),
  };
}

function formOf({ json, csv }: Values): OutputForm {
  if (json && csv) throw new UsageError('--json or --csv: choose one', true);
  return json ? 'json' : csv ? 'csv' : 'text';
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
  const { recipient } = values;
  const form = formOf(values);
  if (form === 'csv') io.out(await csvHead());
  let status: number = EXIT.valid,
    done = 0,
    isLoopbackRefused = false;
  await inOrder(
    inputs,
    (file) => judgedFile(file, file, run, recipient !== undefined, form),
    ({ lines, problem, status: own, wasLoopbackRefused }) => {
      if (signal.aborted) return;
      if (inputs.length >= WATCHED) io.progress?.('');
      lines.forEach((line) => io.out(line));
      if (problem) io.err(`open-badge: ${plain(problem, 500)}\n`);
      isLoopbackRefused ||= wasLoopbackRefused ?? false;
      done += 1;
      if (inputs.length >= WATCHED && done < inputs.length)
        io.progress?.(`${done} of ${inputs.length} checked`);
      status = worse(status, own);
    },
    force.atOnce,
  );
  if (isLoopbackRefused) tellLoopback(io);
  return { status, done };
}

function assertOffline({ offline, 'offline-map': map }: Values, inputs: readonly string[]): void {
  const url = offline && inputs.find(isUrl);
  if (url) throw new UsageError(`--offline: cannot open ${url}`);
  if (offline && map !== undefined)
    throw new UsageError('--offline makes no request, --offline-map reads files: choose one', true);
}

/** Options that need files, or an answer to a request, which the other processes do not have. */
const NOT_SENT = [
  'csv',
  'contexts',
  'offline-map',
  'challenge',
  'domain',
  'nonce',
  'jobs',
] as const;

/** Verifies the files of a folder by processes that take them from a queue. */
async function runByQueue(values: Values, inputs: readonly string[], io: Io): Promise<number> {
  const [folder] = exactly(inputs, 'FOLDER');
  const local = NOT_SENT.find((name) => values[name] !== undefined);
  if (local) throw new UsageError(`--${local} is not for --queue`, true);
  const { recipient, strict, offline, json: isJson = false } = values;
  const { 'accept-withheld': acceptWithheld, 'allow-loopback': allowLoopback } = values;
  const now = clock(values.now, io.now);
  const trustedIssuers = values.trust === undefined ? undefined : await readTrust(io, values.trust);
  const told = {
    ...{ now, trustedIssuers, recipient, strict, acceptWithheld, allowLoopback, offline },
  };
  assertSendable(told);
  const control = new AbortController();
  const release = io.onInterrupt?.(() => control.abort());
  try {
    return await verifyByQueue(io, values.queue!, folder!, { told, isJson }, control.signal);
  } finally {
    release?.();
  }
}

/**
 * Runs `open-badge verify`, which prints the verdict of each badge, one line each.
 * @returns the exit status
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseFor(argv, spec);
  if (positionals.length === 0) throw new UsageError('nothing to verify', true);
  if (values.queue !== undefined) return runByQueue(values, positionals, io);
  const inputs = await withoutFolders(io, positionals);
  assertOffline(values, inputs);
  const control = new AbortController(),
    prepared = await prepare(values, inputs.length, io, control.signal);
  const takeBack = io.onInterrupt?.(() => control.abort());
  try {
    const { status, done } = await judgeAll(inputs, values, prepared);
    if (!control.signal.aborted) return status;
    io.progress?.('');
    io.err(`open-badge: stopped after ${done} of ${inputs.length}\n`);
    return EXIT.interrupted;
  } finally {
    takeBack?.();
    prepared.force.close();
  }
}
