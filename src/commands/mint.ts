import type { JsonObject } from '../badge/contract.js';
import { BadgeError } from '../errors.js';
import {
  badgeImage,
  bakeInto,
  defaultMechanism,
  embedImage,
  issue,
  type DisclosureOptions,
  type FurtherSigner,
  type Mechanism,
  type Signer,
} from '../issue.js';
import { clock, exactly, need } from '../cli/args.js';
import { parseFor, type CommandSpec, type Given } from '../cli/command-spec.js';
import { ALLOW_LOOPBACK, KEY, NOW, OVERWRITE } from '../cli/common-options.js';
import { contextsFrom, readContexts } from '../cli/contexts.js';
import { nodeFetch } from '../cli/node-fetch.js';
import { readDraft } from '../cli/draft-file.js';
import { warnOfEndorsements, withEndorsements } from '../cli/endorsements.js';
import { readBytes, writeAtomically } from '../cli/files.js';
import { EXIT, UsageError, type Io } from '../cli/io.js';
import { assertLoopbackAllowed } from '../cli/loopback.js';
import { assertFree } from '../cli/output-file.js';
import { mechanismOf, PROOFS, readKey, readPublicKey } from '../cli/signing.js';
import { tellNotRevocable, withStatusLists, type ListFiles } from '../cli/with-status-list.js';
import { warnOfPlaceholders } from '../cli/placeholders.js';
import { plain } from '../cli/plain-text.js';
import { assertSuits, kindOfName } from '../cli/image-kind.js';

export const spec = {
  forms: ['DRAFT.json --key KEYFILE [--image IMAGE] [--status LIST] --out FILE'],
  args: {
    'DRAFT.json':
      "a draft (open-badge init writes one), or an OB 3.0 credential without proof, which has an @context; the issuer's id is taken from the key",
  },
  options: {
    key: KEY,
    'also-key': {
      value: 'KEYFILE',
      about: 'another key of the same issuer, which signs too, with a proof of its own',
      several: true,
    },
    definition: {
      value: 'FILE',
      about: 'achievement of the badge in place of that of the draft: a file of open-badge define',
    },
    proof: {
      value: 'MECHANISM',
      about: `${PROOFS} (default: by the type of key; jwt for RSA, and where FILE is .jwt; sd-jwt where it is .sd-jwt)`,
    },
    mandatory: {
      value: 'PTR',
      about:
        'for ecdsa-sd-2023: JSON pointer to a part that every derivation shows (default: what a badge needs)',
      several: true,
    },
    disclosable: {
      value: 'PTR',
      about:
        'for sd-jwt and dc+sd-jwt: JSON pointer to a part that the holder may withhold, such as /credentialSubject/result',
      several: true,
    },
    decoys: {
      value: 'N',
      about:
        'for the same: digests of nothing in each object with such a part, so that readers cannot count them (0 to 20, default: 0)',
    },
    'holder-key': {
      value: 'FILE',
      about: 'for the same: public key of the holder as JWK, to which the badge is bound',
    },
    vct: {
      value: 'URI',
      about: 'for dc+sd-jwt: the type of the credential (default: the class of OB 3.0)',
    },
    out: {
      value: 'FILE',
      about: '.json, .jwt, .sd-jwt, .png or .svg: the name decides the format',
    },
    overwrite: OVERWRITE,
    image: {
      value: 'IMAGE',
      about: "image to bake into (default: the one embedded in the draft's achievement)",
    },
    embed: { about: 'also put IMAGE into the credential, so that it is signed' },
    status: {
      value: 'LIST',
      about:
        'status list in which the badge gets an index; created when there is none, and continued (list.2.json) when it is full. LIST.register beside it records which badge has which index: publish LIST, keep the register private, lose neither. Several for several purposes',
      several: true,
    },
    'status-url': {
      value: 'URL',
      about: "where a new LIST will be published (default: derived from the issuer's URL)",
    },
    contexts: {
      value: 'FILE',
      about:
        'JSON-LD contexts that are not bundled: a JSON map of URL to path (verifiers need them too)',
    },
    endorsement: {
      value: 'FILE',
      about:
        'a signed endorsement (open-badge endorse) of the achievement or the issuer, put into the badge',
      several: true,
    },
    now: NOW,
    'no-cross-check': {
      about:
        'do not verify it with @digitalbazaar/vc, a second implementation, as well (Ed25519, eddsa-rdfc-2022)',
    },
    'allow-loopback': ALLOW_LOOPBACK,
    'cross-check': { about: 'verify it so: the default', deprecated: true },
  },
  notes: ["Prints the badge's id. The badge is verified before it is written."],
} as const satisfies CommandSpec;

type Values = Given<typeof spec>['values'];

/** The mechanisms that each kind of file is for, the usual one first; any may be baked into an image. */
const TOKENS: Readonly<Record<string, readonly Mechanism[]>> = {
  'application/vc+jwt': ['jwt'],
  'application/vc+sd-jwt': ['sd-jwt', 'dc+sd-jwt'],
};

/**
 * Selects the mechanism by `--proof`, the name of the output and the type of key.
 * @throws Misuse when the output is of another kind than the mechanism writes
 */
function mechanismFor(proof: string | undefined, out: string, key: Signer): Mechanism {
  const kind = kindOfName(out);
  const tokens = TOKENS[kind];
  const mechanism = mechanismOf(proof) ?? tokens?.[0] ?? defaultMechanism(key);
  if (tokens && !tokens.includes(mechanism))
    throw new UsageError(
      `${out}: .${tokens[0]} is for --proof ${tokens.join(' or ')}, not ${mechanism}`,
    );
  const isToken = Object.values(TOKENS).flat().includes(mechanism);
  if (kind === 'application/json' && isToken)
    throw new UsageError(
      `${out}: ${mechanism === 'jwt' ? 'a JWT' : 'an SD-JWT'} is not JSON: name it .${mechanism === 'jwt' ? 'jwt' : 'sd-jwt'}, or bake it into .png or .svg`,
    );
  if (mechanism === 'ecdsa-sd-2023' && kind !== 'application/json')
    throw new UsageError(
      `${out}: a base proof is for the holder alone: name it .json, and bake what open-badge derive writes`,
    );
  return mechanism;
}

const SD_JWTS: readonly Mechanism[] = ['sd-jwt', 'dc+sd-jwt'];

/** The mechanisms that each option about withholding is for. */
const OPTION_OF = {
  mandatory: ['ecdsa-sd-2023'],
  disclosable: SD_JWTS,
  decoys: SD_JWTS,
  'holder-key': SD_JWTS,
  vct: ['dc+sd-jwt'],
} as const satisfies Readonly<Partial<Record<keyof Values, readonly Mechanism[]>>>;

/**
 * Reads what the holder may withhold, and the key of the holder.
 * @throws Misuse for options of another mechanism, and for a key file that is not JSON
 */
async function disclosureOf(
  values: Values,
  mechanism: Mechanism,
  io: Io,
): Promise<DisclosureOptions> {
  for (const [name, owners] of Object.entries<readonly Mechanism[]>(OPTION_OF))
    if (values[name as keyof typeof OPTION_OF] !== undefined && !owners.includes(mechanism))
      throw new UsageError(
        `--${name} is for --proof ${owners.join(' and ')}, not ${mechanism}`,
        true,
      );
  const { mandatory, disclosable, decoys, vct, 'holder-key': path } = values;
  if (decoys !== undefined && !/^(?:1?\d|20)$/.test(decoys))
    throw new UsageError(`--decoys: not a number from 0 to 20: ${decoys}`);
  return {
    ...(mandatory ? { mandatoryPointers: mandatory } : {}),
    ...(disclosable ? { disclosable } : {}),
    ...(vct === undefined ? {} : { vct }),
    ...(decoys === undefined ? {} : { decoys: Number(decoys) }),
    ...(path === undefined ? {} : { holderKey: await readPublicKey(io, path) }),
  };
}

/** Reads the image to bake into; `undefined` for `.json` and `.jwt`. */
function imageFor(
  out: string,
  draft: JsonObject,
  image: Uint8Array | undefined,
): Uint8Array | undefined {
  if (!kindOfName(out).startsWith('image/')) return undefined;
  const picture = image ?? badgeImage(draft);
  if (!picture)
    throw new UsageError(
      `${out}: needs --image IMAGE, since the draft's achievement has no image as a data: URI`,
    );
  assertSuits(picture, out);
  return picture;
}

/** Reads the other keys that sign the badge, one after the other, since a passphrase may be asked. */
async function furtherOf(io: Io, { 'also-key': paths = [] }: Values): Promise<FurtherSigner[]> {
  const signers: FurtherSigner[] = [];
  for (const path of paths) signers.push({ signer: await readKey(io, path) });
  return signers;
}

interface Job {
  readonly io: Io;
  readonly values: Values;
  readonly draft: JsonObject;
  readonly signer: Signer;
  readonly mechanism: Mechanism;
  readonly disclosure: DisclosureOptions;
  readonly furtherSigners: readonly FurtherSigner[];
  readonly now: Date;
  readonly image?: Uint8Array;
  readonly out: string;
}

async function mint(
  { io, values, draft, image, out, disclosure, ...signing }: Job,
  lists?: ListFiles,
): Promise<string> {
  const allowLoopback = values['allow-loopback'] ?? false;
  const fetch = io.fetch ?? nodeFetch({ allowLoopback });
  const contexts = contextsFrom(await readContexts(io, values.contexts));
  const how = { ...signing, ...disclosure };
  const crossCheck = !values['no-cross-check'];
  const settings = { fetch, allowLoopback, contexts, crossCheck };
  const statusList = await lists?.open();
  const issued = await issue(draft, { ...how, ...settings, statusList });
  const data = image ? await bakeInto(image, issued.text) : issued.text;
  warnOfEndorsements(io, issued.report);
  for (const list of statusList ?? []) await lists!.keep(list);
  await writeAtomically(io, out, data);
  if (!statusList && !('credentialStatus' in draft)) tellNotRevocable(io, 'this badge');
  return issued.badge.credential.id!;
}

function mintWithLists(job: Job, paths: readonly string[]): Promise<string> {
  const { io, signer, mechanism, now, values, draft } = job;
  const url = values['status-url'];
  return withStatusLists(io, { paths, url, signer, mechanism, now, draft }, (lists) =>
    mint(job, lists),
  );
}

/**
 * Runs `open-badge mint`, which makes a signed and verified badge from draft and key.
 * @returns the exit status
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseFor(argv, spec);
  const [path] = exactly(positionals, 'DRAFT.json');
  const out = need(values.out, '--out FILE');
  const keyPath = need(values.key, '--key KEYFILE');
  if ([path, keyPath, ...(values.status ?? []), ...(values['also-key'] ?? [])].includes(out))
    throw new UsageError(`${out}: --out would overwrite an input`);
  await assertFree(io, out, values.overwrite);
  const signer = await readKey(io, keyPath);
  assertLoopbackAllowed(signer.controller, values['allow-loopback']);
  const mechanism = mechanismFor(values.proof, out, signer);
  const image = values.image === undefined ? undefined : await readBytes(io, values.image);
  if (values.embed && !image) throw new UsageError('--embed needs --image IMAGE', true);
  const now = clock(values.now, io.now);
  const { credential, given, readAs } = await readDraft(
    io,
    path!,
    { issuer: signer.controller, now },
    values.definition,
  );
  warnOfPlaceholders(io, path!, given);
  const endorsed = await withEndorsements(io, credential, values.endorsement ?? []);
  const draft = values.embed ? embedImage(endorsed, image!) : endorsed;
  const job = {
    io,
    values,
    draft,
    signer,
    mechanism,
    disclosure: await disclosureOf(values, mechanism, io),
    furtherSigners: await furtherOf(io, values),
    now,
    image: imageFor(out, draft, image),
    out,
  };
  const minted = values.status ? mintWithLists(job, values.status) : mint(job);
  const id = await minted.catch((error: unknown) => {
    if (error instanceof BadgeError && error.code === 'draft-not-conformant')
      io.err(`open-badge: ${plain(path!)} was read as ${readAs}\n`);
    throw error;
  });
  io.out(`${plain(id, 4_000)}\n`);
  return EXIT.valid;
}
