import {
  batchEncodings,
  batchRandom,
  createBatchSecret,
  openRows,
  type BatchSecret,
  type BatchTemplate,
  type RowFile,
} from '../batch.js';
import {
  defaultMechanism,
  defineBadge,
  imageType,
  type CredentialDraft,
  type Mechanism,
  type Signer,
} from '../issue.js';
import { clock, need } from './args.js';
import { batchSecret, keepSecret, rowSource } from './batch-files.js';
import type { BatchValues } from './batch-options.js';
import { definitionIn, templateIn } from './draft-file.js';
import { faultsIn } from './draft-source.js';
import { readBytes, readText } from './files.js';
import { UsageError, type Io } from './io.js';
import { assertLoopbackAllowed } from './loopback.js';
import { warnOfPlaceholders } from './placeholders.js';
import { mechanismOf, readKey } from './signing.js';

/** The files of a batch beside its rows. */
export interface BatchFiles {
  readonly signer: Signer;
  readonly secret: BatchSecret;
  readonly template: BatchTemplate;
  readonly mechanism: Mechanism;
  readonly extension: string;
  readonly image?: Uint8Array;
  readonly now: Date;
}

/** Everything that is known before the store is opened. */
export interface BatchJob extends BatchFiles {
  readonly io: Io;
  readonly values: BatchValues;
  readonly path: string;
  readonly file: RowFile;
  readonly signal: AbortSignal;
}

/** Reads the template, with the ids that it leaves out: they follow from the secret. */
async function templateOf(
  io: Io,
  path: string,
  secret: BatchSecret,
  definition: string | undefined,
): Promise<BatchTemplate> {
  const draft: Partial<CredentialDraft> = await templateIn(io, path, await readText(io, path));
  if (!draft.issuer) throw new UsageError(`${path}: the template has no issuer`);
  if ('recipient' in draft || 'id' in draft)
    throw new UsageError(`${path}: the template has a recipient or an id: these are of the rows`);
  const achievement = definition
    ? await definitionIn(io, definition)
    : await defineBadge(draft as CredentialDraft, { random: await batchRandom(secret) }).catch(
        (error: unknown) => {
          throw faultsIn(path, error);
        },
      );
  warnOfPlaceholders(io, path, draft);
  return { ...draft, issuer: draft.issuer, achievement };
}

const EXTENSIONS: Readonly<Record<string, string>> = {
  'image/png': '.png',
  'image/svg+xml': '.svg',
  jwt: '.jwt',
  'sd-jwt': '.sd-jwt',
};

function extensionOf(mechanism: Mechanism, image: Uint8Array | undefined): string {
  if (!image) return EXTENSIONS[mechanism] ?? '.json';
  const extension = EXTENSIONS[imageType(image) ?? ''];
  if (!extension) throw new UsageError('--image: neither PNG nor SVG');
  return extension;
}

function encodingIn(name: string | undefined): (typeof batchEncodings)[number] | undefined {
  const found = batchEncodings.find((one) => one === name);
  if (name !== undefined && !found)
    throw new UsageError(`--encoding: ${batchEncodings.join(', ')}; not ${name}`);
  return found;
}

/** Gives the store of a batch: a queue is in one. */
export const storeIn = ({
  store,
  queue,
}: Pick<BatchValues, 'store' | 'queue'>): string | undefined => store ?? queue;

/** Refuses options that contradict each other, before anything is written. */
export function assertUsable(values: BatchValues, path: string): void {
  if (values['dry-run'] && values.prove)
    throw new UsageError('--dry-run does nothing, --prove compares: choose one', true);
  if (values.queue && values.store && values.store !== values.queue)
    throw new UsageError('--queue is the store as well: leave out --store', true);
  if (values.prove) need(storeIn(values), '--store STORE');
  if (!values['dry-run'] && !values.prove) {
    need(storeIn(values), '--store STORE');
    need(values.out, '--out FOLDER');
  }
  const { results, secret, template, key, status } = values;
  if (results !== undefined && [path, secret, template, key, ...(status ?? [])].includes(results))
    throw new UsageError(`${results}: --results would overwrite an input`);
}

/** Options that name the files of a batch beside its rows. */
type FileValues = Pick<
  BatchValues,
  'now' | 'key' | 'proof' | 'image' | 'template' | 'definition' | 'secret'
>;

/**
 * Reads what all rows of a batch have in common.
 *
 * @param secretFrom reads the secret
 */
export async function batchFiles(
  io: Io,
  values: FileValues,
  secretFrom: (path: string, now: Date) => Promise<BatchSecret>,
): Promise<BatchFiles> {
  const now = clock(values.now, io.now);
  const signer = await readKey(io, need(values.key, '--key KEYFILE'));
  const mechanism = mechanismOf(values.proof) ?? defaultMechanism(signer);
  const image = values.image === undefined ? undefined : await readBytes(io, values.image);
  const extension = extensionOf(mechanism, image);
  const templatePath = need(values.template, '--template FILE');
  const secret = await secretFrom(need(values.secret, '--secret FILE'), now);
  const template = await templateOf(io, templatePath, secret, values.definition);
  return { signer, secret, template, mechanism, extension, image, now };
}

/** Reads everything that a batch needs. */
export async function batchJob(
  io: Io,
  values: BatchValues,
  path: string,
  signal: AbortSignal,
): Promise<BatchJob> {
  const encoding = encodingIn(values.encoding);
  let made: BatchSecret | undefined;
  const files = await batchFiles(io, values, (secretPath, now) =>
    batchSecret(
      io,
      secretPath,
      values.prove ? undefined : () => (made = createBatchSecret({ now })),
    ),
  );
  assertLoopbackAllowed(files.signer.controller, values['allow-loopback']);
  const file = await openRows(await rowSource(io, path), files.template.achievement, {
    encoding,
    ignore: values.ignore,
  });
  if (made && !values['dry-run']) await keepSecret(io, values.secret!, made);
  return { ...files, io, values, path, file, signal };
}
