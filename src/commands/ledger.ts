import {
  archiveAchievement,
  awards,
  badgeDigest,
  cancelBadge,
  eventKinds,
  exportLedger,
  forget,
  ledgerEvents,
  recordEvents,
  type AwardFilter,
  type EventKind,
  type LedgerForm,
  type Store,
} from '../batch.js';
import { clock, exactly, need } from '../cli/args.js';
import { AWARD_CONDITIONS, awardFilter } from '../cli/award-conditions.js';
import { parseFor, type CommandSpec, type Given } from '../cli/command-spec.js';
import { NOW, OVERWRITE } from '../cli/common-options.js';
import { writeInParts } from '../cli/files.js';
import { EXIT, Refusal, UsageError, type Io } from '../cli/io.js';
import { assertFree } from '../cli/output-file.js';
import { jsonText, plain } from '../cli/plain-text.js';
import { withKeptStore } from '../cli/store.js';

export const spec = {
  forms: [
    'list --store STORE [--id ID] [--kind KIND] [--batch ID] [--since ISO] [--until ISO] [--json]',
    'query --store STORE [--recipient R] [--achievement ID] [--id ID] [--batch ID] [--since ISO] [--until ISO] [--json]',
    'export --store STORE --out FILE [--since ISO] [--until ISO] [--overwrite]',
    'record KIND --store STORE --id ID --by NAME [--reason TEXT]',
    'cancel --store STORE --id ID --by NAME [--reason TEXT]',
    'archive --store STORE --achievement ID --by NAME [--reason TEXT]',
    'forget --store STORE (--recipient R | --id ID) --by NAME [--dry-run]',
  ],
  args: {
    list: 'events, in their order: who did what to which badge, and when. A badge is named by the SHA-256 of its id',
    query: 'badges, with their recipients and the latest event of each',
    export: 'all events, as a table for spreadsheets (.csv) or as JSON lines (.jsonl)',
    record: `append an event: ${eventKinds.join(', ')}`,
    cancel:
      'cancel a badge that was not handed out: its text is erased, and the status list stays as it is. What was delivered or claimed is revoked instead',
    archive:
      'archive an achievement: no badges are issued for it any more; those that were issued stay valid, and its definition stays published',
    forget:
      "erase a person: identifier, name, draft and badge. The digest of the badge's id and its index in the status list stay, so that neither is given again. Files that were handed out, or written by --out, are yours to delete",
  },
  options: {
    store: { value: 'STORE', about: 'as of open-badge batch: a folder, or postgresql://…' },
    by: { value: 'NAME', about: 'who does it' },
    reason: { value: 'TEXT', about: 'why; do not name the recipient' },
    'dry-run': { about: 'show who would be forgotten' },
    now: NOW,
    id: { value: 'ID', about: 'id of a badge' },
    kind: { value: 'KIND', about: 'events of one kind', choices: eventKinds },
    ...AWARD_CONDITIONS,
    out: { value: 'FILE', about: 'file of an export, .csv or .jsonl' },
    overwrite: OVERWRITE,
    json: { about: 'one JSON object a line' },
  },
} as const satisfies CommandSpec;

type Values = Given<typeof spec>['values'];
interface Ask {
  readonly io: Io;
  readonly values: Values;
  readonly now: Date;
  readonly kind?: string;
}

const filterOf = ({ io, values }: Ask): AwardFilter => ({
  id: values.id,
  ...awardFilter(values, io),
});

function kindIn(kind: string | undefined): EventKind {
  const found = eventKinds.find((one) => one === kind);
  if (!found) throw new UsageError(`expected one of ${eventKinds.join(', ')}; got ${kind}`);
  return found;
}

const eventsOf = (ask: Ask, store: Store): ReturnType<typeof ledgerEvents> => {
  const { id, batch, since, until } = filterOf(ask);
  const kind = ask.values.kind === undefined ? undefined : kindIn(ask.values.kind);
  return ledgerEvents(store, { id, batch, since, until, kind });
};

async function list(ask: Ask, store: Store): Promise<void> {
  const { io, values } = ask;
  for await (const event of eventsOf(ask, store)) {
    const { at, kind, badge, by, reason } = event;
    const why = reason === null ? '' : `: ${reason}`;
    io.out(values.json ? jsonText(event) : `${plain(`${at} ${kind} ${badge} ${by}${why}`, 400)}\n`);
  }
}

async function query(ask: Ask, store: Store): Promise<void> {
  const { io, values } = ask;
  for await (const { draft: _, text: __, ...award } of awards(store, filterOf(ask))) {
    const { at, state, id, recipient, name, badge } = award;
    const whom = [recipient, name].filter(Boolean).join(', ') || '(forgotten)';
    const line = plain(`${state} ${id ?? badge} ${whom}, issued ${at}`, 400);
    io.out(values.json ? jsonText(award) : `${line}\n`);
  }
}

function formOf(out: string): LedgerForm {
  const [, form] = /\.(csv|jsonl)$/i.exec(out) ?? [];
  if (!form) throw new UsageError(`${out}: the name must end in .csv or .jsonl`);
  return form.toLowerCase() as LedgerForm;
}

async function exportTo(ask: Ask, store: Store): Promise<void> {
  const out = need(ask.values.out, '--out FILE');
  const form = formOf(out);
  await assertFree(ask.io, out, ask.values.overwrite);
  const file = await writeInParts(ask.io, out);
  try {
    for await (const line of exportLedger(eventsOf(ask, store), form)) await file.write(line);
    await file.finish();
  } finally {
    await file.discard();
  }
}

async function record({ values, now, kind }: Ask, store: Store): Promise<void> {
  const [id, by] = [need(values.id, '--id ID'), need(values.by, '--by NAME')];
  const badge = await badgeDigest(id);
  if (!(await store.get('awards', { badge })))
    throw new UsageError(`--id: the store has no badge ${id}`);
  const { reason = null } = values;
  await recordEvents(store, [{ kind: kindIn(kind), badge, at: now, by, reason }]);
}

const NOT_CANCELLED = {
  unknown: 'the store has no such badge',
  'handed-out': 'it was handed out: revoke it with open-badge status',
  ended: 'it was revoked, cancelled, re-issued or forgotten before',
} as const;

async function cancel({ values, now }: Ask, store: Store): Promise<void> {
  const [id, by] = [need(values.id, '--id ID'), need(values.by, '--by NAME')];
  const why = await cancelBadge(store, id, { by, now, reason: values.reason });
  if (why) throw new Refusal(`--id: ${NOT_CANCELLED[why]}`, EXIT.notValid);
}

async function archive({ values, now }: Ask, store: Store): Promise<void> {
  const [achievement, by] = [
    need(values.achievement, '--achievement ID'),
    need(values.by, '--by NAME'),
  ];
  const isNew = await archiveAchievement(store, achievement, { by, now, reason: values.reason });
  if (!isNew) throw new Refusal('--achievement: it was archived before', EXIT.notValid);
}

async function forgetPerson({ io, values, now }: Ask, store: Store): Promise<void> {
  const { recipient, id } = values;
  if ((recipient === undefined) === (id === undefined))
    throw new UsageError('forget: --recipient R or --id ID', true);
  if (values['dry-run']) return query({ io, values: { recipient, id }, now }, store);
  const by = need(values.by, '--by NAME');
  const forgotten = await forget(store, { recipient, id }, { by, now });
  io.out(`${forgotten.length} badges forgotten\n`);
}

const VERBS: Readonly<Record<string, (ask: Ask, store: Store) => Promise<void>>> = {
  list,
  query,
  export: exportTo,
  record,
  cancel,
  archive,
  forget: forgetPerson,
};

/**
 * Runs `open-badge ledger`, which tells what was issued to whom, and forgets a person.
 * @returns the exit status
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseFor(argv, spec);
  const names = ['list|query|export|record|cancel|archive|forget'];
  const [verb, kind] = exactly(
    positionals,
    ...names,
    ...(positionals[0] === 'record' ? ['KIND'] : []),
  );
  const work = Object.hasOwn(VERBS, verb!) ? VERBS[verb!]! : undefined;
  if (!work) throw new UsageError(`unknown: ledger ${verb}`, true);
  const where = need(values.store, '--store STORE');
  const ask = { io, values, now: clock(values.now, io.now), kind };
  await withKeptStore(io, where, (store) => work(ask, store));
  return EXIT.valid;
}
