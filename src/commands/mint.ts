import type { Badge, JsonObject } from '../badge/contract.js';
import { BadgeError } from '../errors.js';
import {
  badgeImage,
  bakeInto,
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
import { faultsIn } from '../cli/draft-source.js';
import { warnOfEndorsements, withEndorsements } from '../cli/endorsements.js';
import { readBytes, writeAtomically } from '../cli/files.js';
import { EXIT, UsageError, type Io } from '../cli/io.js';
import { assertLoopbackAllowed } from '../cli/loopback.js';
import { disclosureOf, mechanismFor } from '../cli/mint-mechanism.js';
import { assertFree } from '../cli/output-file.js';
import { reissuing } from '../cli/reissue.js';
import { PROOFS, readKey } from '../cli/signing.js';
import { tellNotRevocable, withStatusLists, type ListFiles } from '../cli/with-status-list.js';
import { warnOfPlaceholders } from '../cli/placeholders.js';
import { plain } from '../cli/plain-text.js';
import { assertSuits, kindOfName } from '../cli/image-kind.js';

export const spec = {
  forms: [
    'DRAFT.json --key KEYFILE [--image IMAGE] [--status LIST] [--reissue STORE --by NAME] --out FILE',
  ],
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
    reissue: {
      value: 'STORE',
      about:
        'store of open-badge batch that has an earlier version of this badge, of the same id and recipient: its ledger records that it was issued again',
    },
    by: { value: 'NAME', about: 'who issues it again, for the ledger' },
    reason: { value: 'TEXT', about: 'why, for the ledger; do not name the recipient' },
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
): Promise<Badge> {
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
  return issued.badge;
}

function mintWithLists(job: Job, paths: readonly string[]): Promise<Badge> {
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
  const { credential, given, readAs, sourceOf } = await readDraft(
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
  const minted = reissuing(io, values, { draft, now }, () =>
    values.status ? mintWithLists(job, values.status) : mint(job),
  );
  const { credential: signed } = await minted.catch((error: unknown) => {
    if (error instanceof BadgeError && error.code === 'draft-not-conformant')
      io.err(`open-badge: ${plain(path!)} was read as ${readAs}\n`);
    throw faultsIn(path!, error, sourceOf);
  });
  io.out(`${plain(signed.id!, 4_000)}\n`);
  return EXIT.valid;
}
