import {
  createStatusList,
  revoke,
  setStatus,
  suspend,
  type StatusList,
  type StatusPurpose,
  type StatusSigning,
  type StatusTarget,
} from '../issue.js';
import { clock, exactly, need } from '../cli/args.js';
import { parseFor, type CommandSpec, type Given } from '../cli/command-spec.js';
import { KEY, NOW } from '../cli/common-options.js';
import { exists } from '../cli/files.js';
import { EXIT, UsageError, type Io } from '../cli/io.js';
import { mechanismOf, PROOFS, readKey } from '../cli/signing.js';
import { keepList, openList, registerPath } from '../cli/status-list-file.js';
import { withLock } from '../cli/lock.js';

export const spec = {
  forms: [
    'revoke|suspend|restore --list LIST --id ID --key KEYFILE',
    'create --list LIST --url URL --key KEYFILE [--purpose PURPOSE]',
  ],
  options: {
    list: {
      value: 'LIST',
      about: 'the signed list; LIST.register beside it records which badge has which index',
    },
    id: { value: 'ID', about: "the badge's id" },
    index: { value: 'N', about: "in place of --id: the badge's index in the list" },
    url: { value: 'URL', about: 'where a new list will be published' },
    purpose: {
      value: 'PURPOSE',
      about: 'of a new list (default: revocation)',
      choices: ['revocation', 'suspension'],
    },
    key: KEY,
    proof: {
      value: 'NAME',
      about: `${PROOFS} (default: as LIST was signed before; for a new one by the type of key)`,
    },
    now: NOW,
  },
  notes: [
    'revoke is permanent and needs a list of purpose revocation; suspend and restore need one of purpose suspension.',
    'Publish LIST again afterwards.',
  ],
} as const satisfies CommandSpec;

type Change = (list: StatusList, target: StatusTarget, signing: StatusSigning) => Promise<void>;
const CHANGES: Readonly<Record<string, Change>> = {
  revoke,
  suspend,
  restore: (list, target, signing) => setStatus(list, target, false, signing),
};

type Values = Given<typeof spec>['values'];

function targetOf({ id, index }: Values): StatusTarget {
  if (index === undefined) return need(id, '--id ID');
  if (!/^(0|[1-9]\d{0,8})$/.test(index))
    throw new UsageError(`--index: not an index of a list: ${index}`);
  return { index: Number(index) };
}

function purposeOf(text = 'revocation'): StatusPurpose {
  if (text !== 'revocation' && text !== 'suspension')
    throw new UsageError(`--purpose: revocation or suspension, not ${text}`);
  return text;
}

async function create(io: Io, path: string, values: Values, signing: StatusSigning): Promise<void> {
  if ((await exists(io, path)) || (await exists(io, registerPath(path))))
    throw new UsageError(`${path}: exists already`);
  await keepList(
    io,
    path,
    await createStatusList({
      ...signing,
      url: need(values.url, '--url URL'),
      purpose: purposeOf(values.purpose),
    }),
  );
}

/**
 * Runs `open-badge status`, which creates a status list, or revokes or suspends a badge on it.
 * @returns the exit status
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseFor(argv, spec);
  const [verb] = exactly(positionals, 'revoke|suspend|restore|create');
  const change = Object.hasOwn(CHANGES, verb!) ? CHANGES[verb!]! : undefined;
  if (!change && verb !== 'create') throw new UsageError(`unknown: status ${verb}`, true);
  const path = need(values.list, '--list LIST');
  const target = change && targetOf(values);
  const signing = {
    signer: await readKey(io, need(values.key, '--key KEYFILE')),
    mechanism: mechanismOf(values.proof),
    now: clock(values.now, io.now),
  };
  await withLock(io, path, async () => {
    if (!change) return create(io, path, values, signing);
    const list = await openList(io, path);
    await change(list, target!, signing);
    await keepList(io, path, list);
  });
  return EXIT.valid;
}
