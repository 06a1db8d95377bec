import type { AwardFilter } from '../batch.js';
import {
  createStatusList,
  renewStatusList,
  statusPurposes,
  type StatusPurpose,
  type StatusSigning,
  type StatusTarget,
} from '../issue.js';
import { clock, exactly, need } from '../cli/args.js';
import { AWARD_CONDITIONS, awardFilter } from '../cli/award-conditions.js';
import { parseFor, type CommandSpec, type Given } from '../cli/command-spec.js';
import { KEY, NOW } from '../cli/common-options.js';
import { exists } from '../cli/files.js';
import { EXIT, Refusal, UsageError, type Io } from '../cli/io.js';
import { plain } from '../cli/plain-text.js';
import { mechanismOf, PROOFS, readKey } from '../cli/signing.js';
import {
  headOf,
  keepList,
  openSeries,
  registerPath,
  type ListFile,
} from '../cli/status-list-file.js';
import {
  changeLists,
  STATUS_CHANGES,
  targetsByList,
  type StatusChange,
} from '../cli/status-change.js';
import { changeByQuery } from '../cli/status-query.js';
import { withKeptStore } from '../cli/store.js';
import { withLock } from '../cli/lock.js';

export const spec = {
  forms: [
    'revoke|suspend|restore|refresh --list LIST --id ID --key KEYFILE',
    'revoke|suspend|restore|refresh --list LIST --store STORE CONDITIONS --by NAME --key KEYFILE [--dry-run]',
    'message --value N --list LIST (--id ID | --store STORE CONDITIONS --by NAME) --key KEYFILE',
    'create --list LIST --url URL --key KEYFILE [--purpose PURPOSE] [--message TEXT]… [--ttl SECONDS] [--valid-days N]',
    'renew --list LIST --key KEYFILE',
  ],
  args: {
    revoke: 'revoke badges, for good; the list must have the purpose revocation',
    suspend: 'suspend badges; the list must have the purpose suspension',
    restore: 'restore suspended badges, or take back that there is a newer version',
    refresh: 'announce that there are newer versions; the list must have the purpose refresh',
    message: 'set the message of badges; the list must have the purpose message',
    create: 'make an empty list',
    renew: 'sign a list, and those that continue it, again as they are, before they end',
  },
  options: {
    list: {
      value: 'LIST',
      about: 'the signed list; LIST.register beside it records which badge has which index',
    },
    id: { value: 'ID', about: "a badge's id", several: true },
    index: { value: 'N', about: "in place of --id: a badge's index in the list", several: true },
    store: {
      value: 'STORE',
      about:
        'store of open-badge batch: the badges are those that fulfil all CONDITIONS, which are --batch, --achievement, --recipient, --since and --until',
    },
    ...AWARD_CONDITIONS,
    by: { value: 'NAME', about: 'who does it, for the ledger' },
    reason: { value: 'TEXT', about: 'why, for the ledger; do not name the recipient' },
    'dry-run': { about: 'show which badges it would be, and change nothing' },
    json: { about: 'with --store: one JSON object a line' },
    url: { value: 'URL', about: 'where a new list will be published' },
    purpose: {
      value: 'PURPOSE',
      about: 'of a new list (default: revocation)',
      choices: statusPurposes,
    },
    message: {
      value: 'TEXT',
      about: 'for the purpose message: the message of the values 0, 1 and so on; 2, 4, 8 … of them',
      several: true,
    },
    value: { value: 'N', about: 'for the verb message: number of the message' },
    decoys: {
      value: 'N',
      about:
        'unused entries that are set as well, so that readers who compare lists cannot count the badges (0 to 1000, default: 0)',
    },
    ttl: {
      value: 'SECONDS',
      about: 'how long readers may use a new list without a new request (default: none stated)',
    },
    'valid-days': {
      value: 'N',
      about: 'days for which a new list counts after each signing (default: without end)',
    },
    key: KEY,
    proof: {
      value: 'NAME',
      about: `${PROOFS} (default: as LIST was signed before; for a new one by the type of key)`,
    },
    now: NOW,
  },
  notes: [
    'Several badges are changed with one signing: all or none. Publish LIST again afterwards.',
  ],
} as const satisfies CommandSpec;

type Values = Given<typeof spec>['values'];

/** Input that all verbs share. */
interface Task {
  readonly io: Io;
  readonly path: string;
  readonly values: Values;
  readonly signing: StatusSigning & { readonly now: Date };
}

function indexOf(text: string): StatusTarget {
  if (!/^(0|[1-9]\d{0,8})$/.test(text))
    throw new UsageError(`--index: not an index of a list: ${text}`);
  return { index: Number(text) };
}

function targetsOf({ id = [], index = [] }: Values): readonly StatusTarget[] {
  const targets = [...id, ...index.map(indexOf)];
  if (targets.length === 0) need(undefined, '--id ID, --index N or --store STORE');
  return targets;
}

function purposeOf(text = 'revocation'): StatusPurpose {
  const purpose = statusPurposes.find((one) => one === text);
  if (!purpose) throw new UsageError(`--purpose: ${statusPurposes.join(', ')}; not ${text}`);
  return purpose;
}

function numberIn(values: Values, name: 'value' | 'decoys'): number | undefined {
  const text = values[name];
  if (text !== undefined && !/^(0|[1-9]\d{0,3})$/.test(text))
    throw new UsageError(`--${name}: not a whole number: ${text}`);
  return text === undefined ? undefined : Number(text);
}

/** Reads a whole number of some unit, in milliseconds. */
function periodOf(values: Values, name: 'ttl' | 'valid-days', unit: number): number | undefined {
  const text = values[name];
  if (text === undefined) return undefined;
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new UsageError(`--${name}: not a whole number: ${text}`);
  return Number(text) * unit;
}

async function create({ io, path, values, signing }: Task): Promise<void> {
  if ((await exists(io, path)) || (await exists(io, registerPath(path))))
    throw new UsageError(`${path}: exists already`);
  const list = await createStatusList({
    ...signing,
    url: need(values.url, '--url URL'),
    purpose: purposeOf(values.purpose),
    messages: values.message,
    ttl: periodOf(values, 'ttl', 1_000),
    validFor: periodOf(values, 'valid-days', 86_400_000),
  });
  await keepList(io, path, list);
}

async function renew({ io, path, signing }: Task): Promise<void> {
  const series = await openSeries(io, path);
  for (const { list } of series) await renewStatusList(list, signing);
  for (const file of series) await keepList(io, file.path, file.list);
}

/**
 * Refuses ids that the lists do not have, before a dry run too.
 * @throws Refusal that tells where an id is found
 */
function assertListed(
  path: string,
  series: readonly ListFile[],
  targets: readonly StatusTarget[],
): void {
  const unknown = targets.find(
    (target) =>
      typeof target === 'string' && !series.some(({ list }) => list.indexesOf(target).length > 0),
  );
  if (typeof unknown !== 'string') return;
  throw new Refusal(
    `${plain(path)} has no badge with the id ${plain(unknown)}. Take the id that mint printed, or badge.credential.id of open-badge verify BADGE --json; without ${plain(registerPath(path))} name the entry by --index, which is statusListIndex in the badge`,
    EXIT.notValid,
  );
}

/** Changes the badges that are named. */
async function changeNamed(
  { io, path, values, signing }: Task,
  change: StatusChange,
): Promise<void> {
  const targets = targetsOf(values);
  const series = await openSeries(io, path);
  assertListed(path, series, targets);
  if (values['dry-run']) {
    for (const target of targets) io.out(`${plain(textOf(target), 400)}\n`);
    return;
  }
  await changeLists(io, targetsByList(series, targets), change, signing);
}

const textOf = (target: StatusTarget): string =>
  typeof target === 'string' ? target : `index ${target.index}`;

function filterOf({ io, values }: Task): AwardFilter {
  const filter = awardFilter(values, io);
  if (Object.values(filter).every((value) => value === undefined))
    throw new UsageError('--store: without a condition it would be every badge', true);
  return filter;
}

/** Changes the badges that a query finds in the store. */
async function changeFound(task: Task, change: StatusChange): Promise<void> {
  const { io, path, values, signing } = task;
  const isDryRun = values['dry-run'] ?? false;
  const filter = filterOf(task);
  const by = isDryRun ? '' : need(values.by, '--by NAME');
  const series = await openSeries(io, path);
  const { reason, json: isJson = false } = values;
  const query = { filter, series, change, by, reason, signing, isDryRun, isJson };
  const found = await withKeptStore(io, values.store!, (store) => changeByQuery(io, store, query));
  if (found === 0) throw new Refusal('no badge on this list fulfils the conditions', EXIT.notValid);
}

function changeIn(verb: string, values: Values): StatusChange | undefined {
  const change = Object.hasOwn(STATUS_CHANGES, verb) ? STATUS_CHANGES[verb]! : undefined;
  if (verb !== 'message') return change;
  need(values.value, '--value N');
  return { ...change!, value: numberIn(values, 'value')! };
}

function workOf(verb: string, values: Values): (task: Task) => Promise<void> {
  if (verb === 'create') return create;
  if (verb === 'renew') return renew;
  const change = changeIn(verb, values);
  if (!change) throw new UsageError(`unknown: status ${verb}`, true);
  if (values.store === undefined) return (task) => changeNamed(task, change);
  if (values.id ?? values.index) throw new UsageError('--store or --id: choose one', true);
  return (task) => changeFound(task, change);
}

/**
 * Runs `open-badge status`, which creates a status list, or revokes or suspends badges on it.
 * @returns the exit status
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseFor(argv, spec);
  const [verb] = exactly(positionals, 'revoke|suspend|restore|refresh|message|create|renew');
  const work = workOf(verb!, values);
  const path = need(values.list, '--list LIST');
  const signing = {
    signer: await readKey(io, need(values.key, '--key KEYFILE')),
    mechanism: mechanismOf(values.proof),
    now: clock(values.now, io.now),
    decoys: numberIn(values, 'decoys'),
  };
  await withLock(io, await headOf(io, path), () => work({ io, path, values, signing }));
  return EXIT.valid;
}
