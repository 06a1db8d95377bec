import type { AwardFilter, EventKind } from '../batch.js';
import {
  createStatusList,
  renewStatusList,
  revoke,
  setStatus,
  suspend,
  type StatusList,
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
import { keepList, openList, registerPath } from '../cli/status-list-file.js';
import { changeByQuery } from '../cli/status-query.js';
import { withKeptStore } from '../cli/store.js';
import { withLock } from '../cli/lock.js';

export const spec = {
  forms: [
    'revoke|suspend|restore --list LIST --id ID --key KEYFILE',
    'revoke|suspend|restore --list LIST --store STORE CONDITIONS --by NAME --key KEYFILE [--dry-run]',
    'create --list LIST --url URL --key KEYFILE [--purpose PURPOSE] [--ttl SECONDS] [--valid-days N]',
    'renew --list LIST --key KEYFILE',
  ],
  args: {
    revoke: 'revoke badges, for good; the list must have the purpose revocation',
    suspend: 'suspend badges; the list must have the purpose suspension',
    restore: 'restore suspended badges',
    create: 'make an empty list',
    renew: 'sign a list again as it is, before it ends',
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
      choices: ['revocation', 'suspension'],
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

type Change = (
  list: StatusList,
  targets: readonly StatusTarget[],
  signing: StatusSigning,
) => Promise<void>;
const CHANGES: Readonly<
  Record<string, { readonly kind: EventKind; readonly value: boolean; readonly change: Change }>
> = {
  revoke: { kind: 'revoked', value: true, change: revoke },
  suspend: { kind: 'suspended', value: true, change: suspend },
  restore: {
    kind: 'restored',
    value: false,
    change: (list, targets, signing) => setStatus(list, targets, false, signing),
  },
};

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
  if (text !== 'revocation' && text !== 'suspension')
    throw new UsageError(`--purpose: revocation or suspension, not ${text}`);
  return text;
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
    ttl: periodOf(values, 'ttl', 1_000),
    validFor: periodOf(values, 'valid-days', 86_400_000),
  });
  await keepList(io, path, list);
}

async function renew({ io, path, signing }: Task): Promise<void> {
  const list = await openList(io, path);
  await renewStatusList(list, signing);
  await keepList(io, path, list);
}

/** Changes the badges that are named. */
async function changeNamed({ io, path, values, signing }: Task, change: Change): Promise<void> {
  const targets = targetsOf(values);
  const list = await openList(io, path);
  if (values['dry-run']) {
    for (const target of targets) io.out(`${plain(textOf(target), 400)}\n`);
    return;
  }
  await change(list, targets, signing);
  await keepList(io, path, list);
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
async function changeFound(task: Task, verb: string): Promise<void> {
  const { io, path, values, signing } = task;
  const { kind, value, change } = CHANGES[verb]!;
  const isDryRun = values['dry-run'] ?? false;
  const filter = filterOf(task);
  const by = isDryRun ? '' : need(values.by, '--by NAME');
  const list = await openList(io, path);
  const found = await withKeptStore(io, values.store!, (store) =>
    changeByQuery(io, store, {
      filter,
      list,
      kind,
      value,
      by,
      reason: values.reason,
      now: signing.now,
      isDryRun,
      isJson: values.json ?? false,
      async change(targets) {
        await change(list, targets, signing);
        await keepList(io, path, list);
      },
    }),
  );
  if (found === 0) throw new Refusal('no badge on this list fulfils the conditions', EXIT.notValid);
}

function workOf(verb: string, values: Values): (task: Task) => Promise<void> {
  if (verb === 'create') return create;
  if (verb === 'renew') return renew;
  if (!Object.hasOwn(CHANGES, verb)) throw new UsageError(`unknown: status ${verb}`, true);
  if (values.store === undefined) return (task) => changeNamed(task, CHANGES[verb]!.change);
  if (values.id ?? values.index) throw new UsageError('--store or --id: choose one', true);
  return (task) => changeFound(task, verb);
}

/**
 * Runs `open-badge status`, which creates a status list, or revokes or suspends badges on it.
 * @returns the exit status
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseFor(argv, spec);
  const [verb] = exactly(positionals, 'revoke|suspend|restore|create|renew');
  const work = workOf(verb!, values);
  const path = need(values.list, '--list LIST');
  const signing = {
    signer: await readKey(io, need(values.key, '--key KEYFILE')),
    mechanism: mechanismOf(values.proof),
    now: clock(values.now, io.now),
  };
  await withLock(io, path, () => work({ io, path, values, signing }));
  return EXIT.valid;
}
