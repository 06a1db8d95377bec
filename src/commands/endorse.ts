import type { JsonObject } from '../badge/contract.js';
import { clock, need } from '../cli/args.js';
import { parseFor, type CommandSpec, type Given } from '../cli/command-spec.js';
import { ALLOW_LOOPBACK, NOW, OVERWRITE } from '../cli/common-options.js';
import { endorsedPart, PART_NAMES, type PartName } from '../cli/endorsed-part.js';
import { readText, writeAtomically } from '../cli/files.js';
import { kindOfName } from '../cli/image-kind.js';
import { EXIT, UsageError, type Io } from '../cli/io.js';
import { assertLoopbackAllowed } from '../cli/loopback.js';
import { assertFree } from '../cli/output-file.js';
import { nodeFetch } from '../cli/node-fetch.js';
import { plain } from '../cli/plain-text.js';
import { mechanismOf, PROOFS, readKey } from '../cli/signing.js';
import { withStatusLists, type ListFiles } from '../cli/with-status-list.js';
import {
  defaultMechanism,
  defineEndorsement,
  issue,
  type Mechanism,
  type Signer,
} from '../issue.js';

export const spec = {
  forms: [
    'BADGE --key KEYFILE --comment TEXT --out FILE [--part PART]',
    '--about ID --name NAME --key KEYFILE --comment TEXT --out FILE',
  ],
  args: { BADGE: 'a badge in any form, - for stdin; it is verified first' },
  options: {
    part: {
      value: 'PART',
      about: 'the part of it that you endorse (default: achievement)',
      choices: PART_NAMES,
    },
    about: { value: 'ID', about: 'without a badge: the id of an achievement or a profile' },
    key: {
      value: 'KEYFILE',
      about: 'from keygen; or a private key as JWK or PEM. Its controller is the endorser',
    },
    endorser: { value: 'NAME', about: 'your name, as readers see it' },
    url: { value: 'URL', about: 'your website' },
    comment: { value: 'TEXT', about: 'why you endorse it, Markdown' },
    'comment-file': { value: 'FILE', about: 'the same from a file' },
    name: { value: 'NAME', about: 'title of the endorsement (default: made of what is endorsed)' },
    until: { value: 'ISO', about: 'end of its validity (default: none)' },
    out: { value: 'FILE', about: '.json or .jwt' },
    overwrite: OVERWRITE,
    proof: {
      value: 'MECHANISM',
      about: `${PROOFS} (default: by the type of key; jwt for RSA, and where FILE is .jwt)`,
    },
    status: {
      value: 'LIST',
      about: 'status list in which the endorsement gets an index, so that it can be revoked',
    },
    'status-url': { value: 'URL', about: 'where a new LIST will be published' },
    unverified: { about: 'endorse a part of a badge that cannot be verified' },
    now: NOW,
    'allow-loopback': ALLOW_LOOPBACK,
  },
  notes: [
    'Prints the id of the endorsement. Give FILE to the issuer, who puts it into badges: open-badge mint --endorsement FILE.',
  ],
  exits: 'Exit status: 0 written, 1 the badge is not valid, 2 it could not be verified, 64 misuse.',
} as const satisfies CommandSpec;

type Values = Given<typeof spec>['values'];

function partOf(name = 'achievement'): PartName {
  const part = PART_NAMES.find((one) => one === name);
  if (!part) throw new UsageError(`--part: ${PART_NAMES.join(', ')}; not ${name}`);
  return part;
}

/** Reads the id and the title from the badge, or from `--about` and `--name`. */
async function about(io: Io, path: string | undefined, values: Values, now: Date) {
  const { part, about: id, name, unverified = false } = values;
  if ((path === undefined) === (id === undefined))
    throw new UsageError('BADGE or --about ID, one of the two', true);
  if (id !== undefined) return { about: id, name: need(name, '--name NAME') };
  const allowLoopback = values['allow-loopback'] ?? false;
  const found = await endorsedPart(io, path!, partOf(part), { now, allowLoopback, unverified });
  return { about: found.id, name: name ?? `Endorsement of ${found.name ?? found.id}` };
}

async function commentOf(io: Io, { comment, 'comment-file': file }: Values): Promise<string> {
  if ((comment === undefined) === (file === undefined))
    throw new UsageError('--comment TEXT or --comment-file FILE, one of the two', true);
  return comment ?? (await readText(io, file!)).trim();
}

/** Mechanisms with which a holder may withhold parts: an endorsement is shown whole. */
const SELECTIVE: readonly Mechanism[] = ['sd-jwt', 'dc+sd-jwt', 'ecdsa-sd-2023'];

/**
 * Selects the mechanism by `--proof`, the name of the output and the type of key.
 * @throws Misuse when the output is of another kind than the mechanism writes
 */
function mechanismFor({ proof }: Values, out: string, key: Signer): Mechanism {
  const isJwt = kindOfName(out) === 'application/vc+jwt';
  if (!isJwt && kindOfName(out) !== 'application/json')
    throw new UsageError(`${out}: an endorsement is .json or .jwt`);
  const mechanism = mechanismOf(proof) ?? (isJwt ? 'jwt' : defaultMechanism(key));
  if (SELECTIVE.includes(mechanism))
    throw new UsageError(`--proof ${mechanism}: an endorsement is shown whole`);
  if (isJwt !== (mechanism === 'jwt'))
    throw new UsageError(
      `${out}: --proof ${mechanism} is not written as ${isJwt ? '.jwt' : '.json'}`,
    );
  return mechanism;
}

interface Job {
  readonly io: Io;
  readonly values: Values;
  readonly draft: JsonObject;
  readonly signer: Signer;
  readonly mechanism: Mechanism;
  readonly now: Date;
  readonly out: string;
}

async function sign(job: Job, lists?: ListFiles): Promise<string> {
  const { io, values, draft, out, ...signing } = job;
  const allowLoopback = values['allow-loopback'] ?? false;
  const fetch = io.fetch ?? nodeFetch({ allowLoopback });
  const statusList = await lists?.open();
  const issued = await issue(draft, { ...signing, fetch, allowLoopback, statusList });
  for (const list of statusList ?? []) await lists!.keep(list);
  await writeAtomically(io, out, issued.text);
  return issued.badge.credential.id!;
}

function signed(job: Job): Promise<string> {
  const { io, values, signer, mechanism, now, draft } = job;
  const { status: path, 'status-url': url } = values;
  return path === undefined
    ? sign(job)
    : withStatusLists(io, { paths: [path], url, signer, mechanism, now, draft }, (lists) =>
        sign(job, lists),
      );
}

/**
 * Runs `open-badge endorse`, which signs an endorsement of a badge's achievement, its issuer or the
 * badge itself.
 * @returns the exit status
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseFor(argv, spec);
  const [path, ...rest] = positionals;
  if (rest.length > 0) throw new UsageError(`unexpected argument: ${rest[0]}`, true);
  const out = need(values.out, '--out FILE');
  if ([path, values.key, values.status, values['comment-file']].includes(out))
    throw new UsageError(`${out}: --out would overwrite an input`);
  await assertFree(io, out, values.overwrite);
  const signer = await readKey(io, need(values.key, '--key KEYFILE'));
  assertLoopbackAllowed(signer.controller, values['allow-loopback']);
  const mechanism = mechanismFor(values, out, signer);
  const now = clock(values.now, io.now);
  const { endorser, url } = values;
  const draft = defineEndorsement({
    ...(await about(io, path, values, now)),
    comment: await commentOf(io, values),
    issuer: { name: endorser, url },
    now,
    validUntil: values.until,
  });
  const id = await signed({ io, values, draft, signer, mechanism, now, out });
  io.out(`${plain(id, 4_000)}\n`);
  return EXIT.valid;
}
