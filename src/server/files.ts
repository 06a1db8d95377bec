import { MAX_FILE_BYTES } from '../journey/application/limits.js';
import type { PersonVisit, ServerOptions } from './contract.js';
import { everyRow } from './every.js';
import { SERVER_LIMITS } from './limits.js';
import { Refusal } from './refusals.js';
import type { FileRow } from './rows.js';
import { isAccepted, sniff } from './sniffing.js';

async function withinQuota({ store, owner }: PersonVisit, size: number): Promise<boolean> {
  const files = await everyRow(store, 'files', { owner });
  const kept = files.reduce((sum, file) => sum + file.size, 0);
  return kept + size <= SERVER_LIMITS.learnerBytes;
}

/** Removes bytes that no row names any more. */
export async function dropUnused(
  { store, blobs }: Pick<ServerOptions, 'store' | 'blobs'>,
  digest: string,
): Promise<void> {
  const [file] = await store.query('files', { where: { digest }, limit: 1 });
  const [cleaned] = await store.query('cleaned', { where: { digest }, limit: 1 });
  if (!file && !cleaned) await blobs.remove(digest);
}

/**
 * Keeps a stream as a file of a learner: written to the disk while its type is recognised, limited,
 * and refused at its first bytes where these tell that the type is not accepted.
 *
 * @param visit of the learner
 * @param body bytes of the file
 * @param name of the file, which only tells kinds of text apart and is not kept
 */
export async function keepFile(
  visit: PersonVisit,
  body: ReadableStream<Uint8Array>,
  name: string,
): Promise<FileRow> {
  const { store, owner, now, options } = visit;
  const sniffed = sniff(body, name);
  const written = await options.blobs.write(sniffed.body, MAX_FILE_BYTES);
  if (!written) throw new Refusal('file-too-large', { limit: MAX_FILE_BYTES });
  const { digest, size } = written;
  const known = await store.get('files', { owner, digest });
  if (known) return known;
  const mediaType = sniffed.mediaType();
  if (!isAccepted(mediaType)) {
    await dropUnused(options, digest);
    throw new Refusal('file-refused', { mediaType: mediaType ?? null });
  }
  if (!(await withinQuota(visit, size))) {
    await dropUnused(options, digest);
    throw new Refusal('quota-exceeded', { limit: SERVER_LIMITS.learnerBytes });
  }
  const row: FileRow = { owner, digest, mediaType, size, at: now };
  await store.append('files', [row]);
  return row;
}
