import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import {
  awards,
  csvLine,
  emailMessage,
  isUndelivered,
  recordEvents,
  type AwardState,
  type Store,
} from '../batch.js';
import { badgeFile } from '../cli/batch-files.js';
import { clock, need } from '../cli/args.js';
import { AWARD_CONDITIONS, awardFilter } from '../cli/award-conditions.js';
import { parseFor, type CommandSpec, type Given } from '../cli/command-spec.js';
import { NOW, OVERWRITE } from '../cli/common-options.js';
import { at, complaint, readBytes, readText, writeAtomically, writeInParts } from '../cli/files.js';
import { EXIT, UsageError, type Io } from '../cli/io.js';
import { assertFree } from '../cli/output-file.js';
import { plain } from '../cli/plain-text.js';
import { withKeptStore } from '../cli/store.js';
import { bakeInto, imageType } from '../issue.js';

export const spec = {
  forms: [
    '--store STORE --out FOLDER --from ADDRESS --subject TEXT --text FILE --by NAME [--image IMAGE] [CONDITIONS]',
    '--store STORE --out FILE.csv --link URL --by NAME [CONDITIONS]',
  ],
  options: {
    store: { value: 'STORE', about: 'as of open-badge batch: a folder, or postgresql://…' },
    out: {
      value: 'PATH',
      about:
        'a folder in which each message is written as .eml, to be opened or sent by a program of yours; with --link a table (.csv) for your own mailing',
    },
    overwrite: OVERWRITE,
    from: {
      value: 'ADDRESS',
      about: 'your e-mail address; with a name: "Example College <a@b.example>"',
    },
    subject: { value: 'TEXT', about: 'subject of each message' },
    text: {
      value: 'FILE',
      about: 'text of each message; {name} stands for the name of the recipient',
    },
    image: { value: 'IMAGE', about: 'bake each badge into this PNG or SVG' },
    link: {
      value: 'URL',
      about: 'where the recipient can claim the badge; {id} stands for the id of the badge',
    },
    by: { value: 'NAME', about: 'who delivers, for the ledger' },
    ...AWARD_CONDITIONS,
    again: { about: 'also what was delivered before' },
    now: NOW,
  },
  notes: [
    'Nothing is sent. The ledger records each badge as delivered when its message or its line is written.',
  ],
} as const satisfies CommandSpec;

type Values = Given<typeof spec>['values'];

/** Writes the message or the line of one badge. */
interface Delivery {
  write(award: AwardState): Promise<void>;
  finish(): Promise<void>;
  discard(): Promise<void>;
}

const TYPES: Readonly<Record<string, readonly [extension: string, type: string]>> = {
  jwt: ['.jwt', 'application/vc+jwt'],
  'sd-jwt': ['.sd-jwt', 'application/vc+sd-jwt'],
  'dc+sd-jwt': ['.sd-jwt', 'application/dc+sd-jwt'],
};
const IMAGES: Readonly<Record<string, string>> = { 'image/png': '.png', 'image/svg+xml': '.svg' };

/** Makes the attachment: the badge as text, or inside the image. */
async function attachmentOf({ id, mechanism, text }: AwardState, image: Uint8Array | undefined) {
  const [extension, type] = TYPES[mechanism] ?? ['.json', 'application/json'];
  if (!image) {
    const bytes = new TextEncoder().encode(text!);
    return { name: badgeFile(id!, extension), type, bytes };
  }
  const kind = imageType(image) ?? '';
  if (!IMAGES[kind]) throw new UsageError('--image: neither PNG nor SVG');
  return { name: badgeFile(id!, IMAGES[kind]), type: kind, bytes: await bakeInto(image, text!) };
}

function mailboxIn(text: string): { readonly address: string; readonly name?: string } {
  const [, name, address] = /^(.*\S)\s*<([^<>]+)>$/.exec(text) ?? [];
  return address === undefined ? { address: text } : { address, name };
}

async function messages(io: Io, values: Values, now: Date): Promise<Delivery> {
  const folder = need(values.out, '--out FOLDER');
  const from = mailboxIn(need(values.from, '--from ADDRESS'));
  const subject = need(values.subject, '--subject TEXT');
  const text = await readText(io, need(values.text, '--text FILE'));
  const image = values.image === undefined ? undefined : await readBytes(io, values.image);
  await mkdir(at(io, folder), { recursive: true }).catch((error: unknown) => {
    throw complaint(folder, error);
  });
  return {
    async write(award) {
      const { recipient, name, badge, id } = award;
      const to = { address: recipient!, ...(name === null ? {} : { name }) };
      const own = text.replaceAll('{name}', () => name ?? recipient!);
      const attachments = [await attachmentOf(award, image)];
      const message = emailMessage({
        from,
        to,
        subject,
        text: own,
        attachments,
        date: now,
        id: badge,
      });
      await writeAtomically(io, join(folder, badgeFile(id!, '.eml')), message);
    },
    finish: async () => {},
    discard: async () => {},
  };
}

async function links(io: Io, values: Values): Promise<Delivery> {
  const out = need(values.out, '--out FILE.csv');
  if (!/\.csv$/i.test(out)) throw new UsageError(`${out}: with --link the name must end in .csv`);
  const link = values.link!;
  if (!link.includes('{id}'))
    throw new UsageError('--link: expected {id} in it, or all are the same');
  await assertFree(io, out, values.overwrite);
  const file = await writeInParts(io, out);
  await file.write(`\ufeff${csvLine(['recipient', 'name', 'link'])}`);
  return {
    ...file,
    write: ({ id, recipient, name }) =>
      file.write(
        csvLine([
          recipient,
          name,
          link.replaceAll('{id}', () => encodeURIComponent(id!.replace(/^urn:uuid:/, ''))),
        ]),
      ),
  };
}

const isAddress = (recipient: string | null): boolean => /^[^\s:@]+@[^\s@]+$/.test(recipient ?? '');

/** Tells why a badge is not delivered; `undefined` when it is. */
async function obstacle(
  store: Store,
  award: AwardState,
  values: Values,
): Promise<string | undefined> {
  if (award.text === null || award.id === null) return 'erased';
  const { badge } = award;
  const kinds = (await store.query('events', { where: { badge } })).map(({ kind }) => kind);
  const earlier = values.again ? kinds.filter((kind) => kind !== 'delivered') : kinds;
  if (!isUndelivered(earlier)) return award.state;
  return values.link === undefined && !isAddress(award.recipient)
    ? 'without an e-mail address'
    : undefined;
}

async function deliverAll(io: Io, store: Store, values: Values, now: Date): Promise<void> {
  const by = need(values.by, '--by NAME');
  const delivery = await (values.link === undefined
    ? messages(io, values, now)
    : links(io, values));
  const left = new Map<string, number>();
  const done: AwardState[] = [];
  try {
    for await (const award of awards(store, awardFilter(values, io))) {
      const why = await obstacle(store, award, values);
      if (why !== undefined) left.set(why, (left.get(why) ?? 0) + 1);
      else {
        await delivery.write(award);
        done.push(award);
      }
    }
    await delivery.finish();
  } finally {
    await delivery.discard();
  }
  const event = { kind: 'delivered' as const, at: now, by };
  await recordEvents(
    store,
    done.map(({ badge, batch }) => ({ ...event, badge, batch })),
  );
  io.out(`${done.length} badges to deliver\n`);
  for (const [why, count] of left) io.err(`open-badge: ${count} left out: ${plain(why)}\n`);
}

/**
 * Runs `open-badge deliver`, which writes messages or claim links for badges of a store.
 * @returns the exit status
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseFor(argv, spec);
  if (positionals.length > 0) throw new UsageError(`unexpected argument: ${positionals[0]}`, true);
  const now = clock(values.now, io.now);
  const where = need(values.store, '--store STORE');
  try {
    await withKeptStore(io, where, (store) => deliverAll(io, store, values, now));
  } catch (error) {
    throw error instanceof TypeError ? new UsageError(error.message) : error;
  }
  return EXIT.valid;
}
